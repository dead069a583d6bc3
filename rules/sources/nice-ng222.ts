import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "nice.ng222",
  authors: "NICE",
  title: "Depression in adults: treatment and management (NG222)",
  short: "NICE NG222",
  year: 2022,
  url: "https://www.nice.org.uk/guidance/ng222",
};

export const niceNg222 = recommendations(
  source,
  { read: "2026-11-22", territory: "england" },
  {
    replaces: {
      title: "What it replaced",
      locator: "update information",
      paraphrase: "This guideline of June 2022 replaces CG90.",
      url: "https://www.nice.org.uk/guidance/ng222/chapter/Update-information",
      checked: "primary",
    },
    severity: {
      title: "Less and more severe",
      locator: "recommendations, terms used",
      paraphrase:
        "Depression is now called less severe or more severe, in place of four grades. A PHQ-9 score of 16 is where they divide.",
      url: "https://www.nice.org.uk/guidance/ng222/chapter/Recommendations",
      checked: "primary",
      notCheckable: "The older grades, such as “mild”, are ordinary words too; telling the two apart needs a reader.",
    },
  },
);
