import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "nice.cg178",
  authors: "NICE",
  title: "Psychosis and schizophrenia in adults: prevention and management (CG178)",
  short: "NICE CG178",
  year: 2014,
  url: "https://www.nice.org.uk/guidance/cg178",
};

export const niceCg178 = recommendations(
  source,
  { read: "2026-11-22", territory: "england" },
  {
    register: {
      title: "A register in primary care",
      locator: "as described in NHS England's guidance on physical health and severe mental illness",
      paraphrase:
        "Primary care should keep a register of people with psychosis whose physical and mental health needs monitoring.",
      url:
        "https://www.england.nhs.uk/long-read/improving-the-physical-health-of-people-living-with-severe-mental-illness/",
      checked: "secondary",
    },
    "first-year": {
      title: "Who monitors at first",
      locator: "as described in a hospital pharmacy summary, April 2014",
      paraphrase:
        "The specialist team looks after physical health monitoring for at least the first 12 months, or until the person's condition is stable.",
      url:
        "https://www.ashtonshospitalpharmacy.com/blog/2014/04/nice-guidance-on-psychosis-and-schizophrenia-in-adults-cg178/",
      checked: "secondary",
    },
  },
);
