import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "nice.cg91",
  authors: "NICE",
  title: "Depression in adults with a chronic physical health problem: recognition and management (CG91)",
  short: "NICE CG91",
  year: 2009,
  url: "https://www.nice.org.uk/guidance/cg91",
};

export const niceCg91 = recommendations(
  source,
  { read: "2026-11-22", territory: "england" },
  {
    prevalence: {
      title: "How common it is",
      locator: "introduction",
      paraphrase:
        "Depression is two to three times as common in people with a long-term physical condition. It affects about one in five of them.",
      url: "https://www.nice.org.uk/guidance/CG91/chapter/introduction",
      checked: "primary",
    },
    "case-identification": {
      title: "Finding depression",
      locator: "contents of the full guideline; recommendation numbers were not checked",
      paraphrase: "The guideline covers how to identify depression in people with a long-term physical condition.",
      url: "https://www.ncbi.nlm.nih.gov/books/NBK82916/?report=reader",
      checked: "secondary",
    },
    "collaborative-care": {
      title: "Stepped and collaborative care",
      locator: "contents of the full guideline; recommendation numbers were not checked",
      paraphrase:
        "The guideline sets out stepped care for depression with a long-term condition, with collaborative care as one of the steps.",
      url: "https://www.ncbi.nlm.nih.gov/books/NBK82916/?report=reader",
      checked: "secondary",
    },
  },
);
