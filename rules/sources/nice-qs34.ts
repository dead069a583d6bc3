import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "nice.qs34",
  authors: "NICE",
  title: "Self-harm (quality standard QS34)",
  short: "NICE QS34",
  year: "undated",
  url: "https://www.nice.org.uk/guidance/qs34",
};

export const niceQs34 = recommendations(
  source,
  { read: "2026-11-22", territory: "england" },
  {
    "initial-assessment": {
      title: "The first assessment covers body and mind",
      locator: "quality statement 2",
      paraphrase:
        "After self-harm, the first assessment looks at physical health, mental state, safeguarding, social circumstances and immediate safety.",
      url: "https://www.nice.org.uk/guidance/qs34/chapter/Quality-statement-2-Initial-assessments",
      checked: "primary",
    },
  },
);
