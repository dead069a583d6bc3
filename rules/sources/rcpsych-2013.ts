import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "rcpsych.op88",
  authors: "Royal College of Psychiatrists",
  title: "Whole-person care: from rhetoric to reality. Achieving parity between mental and physical health (Occasional Paper OP88)",
  short: "RCPsych 2013",
  year: 2013,
  url: "https://www.rcpsych.ac.uk/usefulresources/publications/collegereports/op/op88.aspx",
};

/** The paper itself was not opened; The King's Fund's article gives all six elements and names it. */
const url =
  "https://www.kingsfund.org.uk/insight-and-analysis/long-reads/nine-principles-success-integrating-mental-health-new-models-care";
const locator = "definition of parity (p20), as given by The King's Fund, 2017";

export const rcpsych2013 = recommendations(
  source,
  { read: "2026-11-22", territory: "uk" },
  {
    definition: {
      title: "What parity means",
      locator,
      paraphrase: "Parity means that mental health is valued as much as physical health. It has six elements.",
      url,
      checked: "secondary",
    },
    e1: {
      title: "Parity: access",
      locator,
      paraphrase: "People can get safe and effective mental health care as readily as care for the body.",
      url,
      checked: "secondary",
    },
    e2: {
      title: "Parity: improvement",
      locator,
      paraphrase: "As much work goes into making mental health care better.",
      url,
      checked: "secondary",
    },
    e3: {
      title: "Parity: resources",
      locator,
      paraphrase: "Staff time, effort and money are shared out in line with need.",
      url,
      checked: "secondary",
    },
    e4: {
      title: "Parity: standing",
      locator,
      paraphrase: "Mental health has the same standing in teaching and in daily practice.",
      url,
      checked: "secondary",
    },
    e5: {
      title: "Parity: ambition",
      locator,
      paraphrase: "Hopes for people with mental health problems are just as high.",
      url,
      checked: "secondary",
    },
    e6: {
      title: "Parity: measurement",
      locator,
      paraphrase: "Mental health outcomes are measured on the same footing.",
      url,
      checked: "secondary",
    },
  },
);
