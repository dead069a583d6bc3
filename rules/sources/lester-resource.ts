import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "rcpsych.lester",
  authors: "Royal College of Psychiatrists and Royal College of General Practitioners",
  title: "Lester UK adaptation: positive cardiometabolic health resource (2014 update)",
  short: "Lester resource 2014",
  year: 2014,
  url: "https://mentalhealthpartnerships.com/resource/lester-uk-adaption/",
};

export const lesterResource = recommendations(
  source,
  { read: "2026-11-22", territory: "uk" },
  {
    "screen-and-intervene": {
      title: "Screen and intervene",
      locator: "as described by Mental Health Partnerships",
      paraphrase:
        "It gives staff a simple way to find heart and diabetes risks in people with psychosis who take antipsychotics, and to treat them.",
      checked: "secondary",
    },
  },
);
