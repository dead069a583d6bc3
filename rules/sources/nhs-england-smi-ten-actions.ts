import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "nhse.smi-10actions",
  authors: "NHS England",
  title: "10 key actions: improving the physical health of people living with severe mental illness",
  short: "NHS England, 10 key actions",
  year: "undated",
  url: "https://www.england.nhs.uk/long-read/10-key-actions-improving-the-physical-health-of-people-living-with-severe-mental-illness/",
};

export const nhsEnglandSmiTenActions = recommendations(
  source,
  { read: "2026-11-22", territory: "england" },
  {
    "co-production": {
      title: "Co-production",
      locator: "action 1",
      paraphrase:
        "Services for the physical health of people with severe mental illness should be designed with them, and with those who support them, as equal partners.",
      checked: "primary",
    },
    equality: {
      title: "Care that advances equality",
      locator: "action 2",
      paraphrase: "Find out what different groups and communities need, and act on it.",
      checked: "primary",
      notCheckable: "Whether the needs of different groups were found out shows in the work; standard words on equality would look the same.",
    },
    outreach: {
      title: "Outreach that fits",
      locator: "action 3",
      paraphrase:
        "Find out what keeps people with severe mental illness from checks and services, and reach out to them. Peer support workers and voluntary organisations can help.",
      checked: "primary",
    },
    "annual-check": {
      title: "A full annual check",
      locator: "action 4",
      paraphrase:
        "Consider a yearly physical health check for everyone severely affected by mental illness, and at the least for people with bipolar disorder, schizophrenia or another psychosis.",
      checked: "primary",
    },
  },
);
