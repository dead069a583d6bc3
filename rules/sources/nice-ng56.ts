import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "nice.ng56",
  authors: "NICE",
  title: "Multimorbidity: clinical assessment and management (NG56)",
  short: "NICE NG56",
  year: 2016,
  url: "https://www.nice.org.uk/guidance/ng56",
};

export const niceNg56 = recommendations(
  source,
  { read: "2026-11-22", territory: "england" },
  {
    "both-kinds": {
      title: "Physical and mental conditions together",
      locator: "1.1.1 and 1.2.1",
      paraphrase:
        "Conditions of body and mind both count towards multimorbidity. Having one of each is a reason to think about care that is tailored to the person.",
      url: "https://nice.org.uk/guidance/ng56/chapter/recommendations",
      checked: "primary",
    },
    burden: {
      title: "The burden of treatment",
      locator: "1.1.2",
      paraphrase: "Care for several conditions should take account of the burden that treatment itself brings.",
      url: "https://nice.org.uk/guidance/ng56/chapter/recommendations",
      checked: "primary",
      notCheckable: "How much treatment asks of somebody is weighed with that person; a document about a service does not show it.",
    },
  },
);
