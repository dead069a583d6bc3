import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "nice.ng225",
  authors: "NICE",
  title: "Self-harm: assessment, management and preventing recurrence (NG225)",
  short: "NICE NG225",
  year: 2022,
  url: "https://www.nice.org.uk/guidance/ng225",
};

export const niceNg225 = recommendations(
  source,
  { read: "2026-11-22", territory: "england" },
  {
    "earliest-opportunity": {
      title: "Assessment as soon as possible",
      locator: "as described by the National Confidential Inquiry; NICE's own words were not read",
      paraphrase:
        "After self-harm, a mental health professional should carry out a psychosocial assessment as soon as possible.",
      url:
        "https://sites.manchester.ac.uk/ncish/resources/implementing-a-personalised-approach-to-risk/assessment/",
      checked: "secondary",
    },
    "no-risk-scores": {
      title: "No scores to predict suicide",
      locator: "1.6.1 and 1.6.6, as quoted by others",
      paraphrase: "Do not use tools or scales to predict suicide or more self-harm. Use a risk formulation instead.",
      url: "https://www.nice.org.uk/guidance/ng225/chapter/Recommendations",
      checked: "secondary",
      notCheckable: "Such tools have many names, and are often named to be ruled out; telling which needs a reader.",
    },
    replaces: {
      title: "What it replaced",
      locator: "guideline overview",
      paraphrase: "This guideline of September 2022 replaces CG16 and CG133.",
      url: "https://www.ncbi.nlm.nih.gov/books/n/niceng225guid/",
      checked: "primary",
    },
  },
);
