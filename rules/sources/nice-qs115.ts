import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "nice.qs115",
  authors: "NICE",
  title: "Antenatal and postnatal mental health (quality standard QS115)",
  short: "NICE QS115",
  year: "undated",
  url: "https://www.nice.org.uk/guidance/qs115",
};

export const niceQs115 = recommendations(
  source,
  { read: "2026-11-22", territory: "england" },
  {
    asking: {
      title: "Asking about wellbeing at every contact",
      locator: "quality statement 4",
      paraphrase: "At each routine contact before and after birth, women are asked about their emotional wellbeing.",
      url:
        "https://nice.org.uk/guidance/qs115/chapter/quality-statement-4-asking-about-mental-health-and-wellbeing",
      checked: "primary",
    },
  },
);
