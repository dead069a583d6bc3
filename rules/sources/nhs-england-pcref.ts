import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "nhse.pcref",
  authors: "NHS England",
  title: "Patient and carer race equality framework",
  short: "NHS England, PCREF",
  year: 2023,
  url: "https://www.england.nhs.uk/mental-health/advancing-mental-health-equalities/pcref/",
};

export const nhsEnglandPcref = recommendations(
  source,
  { read: "2026-11-22", territory: "england" },
  {
    mandatory: {
      title: "A mandatory framework",
      locator: "web page and launch blog, October 2023",
      paraphrase:
        "Mental health trusts and providers must use this anti-racism framework, and CQC looks at it when it inspects.",
      checked: "primary",
      notCheckable: "Whether a trust works by it is seen in what it does. That a document names it would not show that.",
    },
    parts: {
      title: "Its parts",
      locator: "web page and launch blog, October 2023",
      paraphrase: "The framework covers leadership and governance, data, and feedback from patients and carers.",
      checked: "primary",
      notCheckable: "Leadership, data and feedback on race equality are judged in a trust as a whole, not in one document.",
    },
  },
);
