import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "law.nhsa2006",
  authors: "Parliament of the United Kingdom",
  title: "National Health Service Act 2006",
  short: "NHS Act 2006",
  year: 2006,
  url: "https://www.legislation.gov.uk/ukpga/2006/41/section/275",
};

export const nhsAct2006 = recommendations(
  source,
  { read: "2026-11-22", territory: "england" },
  {
    s275: {
      title: "“Health” includes mental health",
      locator: "section 275, as in force on 1 July 2022",
      paraphrase: "Wherever this Act says “health”, it means mental health too.",
      url: "https://legislation.gov.uk/cy/ukpga/2006/41/section/275/2022-07-01/data.htm?view=plain",
      checked: "primary",
    },
  },
);
