import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "nice.cg192",
  authors: "NICE",
  title: "Antenatal and postnatal mental health: clinical management and service guidance (CG192)",
  short: "NICE CG192",
  year: 2014,
  url: "https://www.nice.org.uk/guidance/cg192",
};

const table = "https://www.cmaj.ca/highwire/markup/146899/expansion";

export const niceCg192 = recommendations(
  source,
  { read: "2026-11-22", territory: "england" },
  {
    enquiry: {
      title: "Asking about depression",
      locator: "as quoted in table 1 of a Canadian guideline, CMAJ 2022",
      paraphrase:
        "Consider asking two questions about depression at first contact or booking and early after birth, as part of a general talk about wellbeing. This is enquiry, not screening.",
      url: table,
      checked: "secondary",
    },
    "follow-on": {
      title: "If an answer gives concern",
      locator: "quoted in part in the same table; EPDS and PHQ-9 from a chapter abstract",
      paraphrase: "Where the two questions suggest a problem, consider the EPDS or PHQ-9 as a next step.",
      url: table,
      checked: "secondary",
    },
  },
);
