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
    },
    parts: {
      title: "Its parts",
      locator: "web page and launch blog, October 2023",
      paraphrase: "The framework covers leadership and governance, data, and feedback from patients and carers.",
      checked: "primary",
    },
  },
);
