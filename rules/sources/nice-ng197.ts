import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "nice.ng197",
  authors: "NICE",
  title: "Shared decision making (NG197)",
  short: "NICE NG197",
  year: 2021,
  url: "https://www.nice.org.uk/guidance/ng197",
};

export const niceNg197 = recommendations(
  source,
  { read: "2026-11-22", territory: "england" },
  {
    organisation: {
      title: "Shared decisions in the organisation",
      locator: "1.1.1–1.1.16",
      paraphrase: "Organisations should make shared decision making part of how they lead, plan and train.",
      url: "https://www.nice.org.uk/guidance/ng197/chapter/rationale-and-impact",
      checked: "primary",
    },
    practice: {
      title: "Shared decisions in everyday practice",
      locator: "rationale and impact",
      paraphrase: "Shared decision making should be part of everyday care.",
      url: "https://www.nice.org.uk/guidance/ng197/chapter/rationale-and-impact",
      checked: "primary",
    },
  },
);
