import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "core20plus5",
  authors: "NHS England",
  title: "Core20PLUS5 (adults): an approach to reducing healthcare inequalities",
  short: "Core20PLUS5",
  year: "undated",
  url: "https://www.england.nhs.uk/about/equality/equality-hub/national-healthcare-inequalities-improvement-programme/core20plus5/",
};

export const core20plus5 = recommendations(
  source,
  { read: "2026-11-22", territory: "england" },
  {
    "smi-checks": {
      title: "Severe mental illness as one of five areas",
      locator: "evidence for the five clinical priorities",
      paraphrase:
        "Severe mental illness is one of five clinical areas for reducing inequality. The ambition is annual checks for 60% of people concerned.",
      url:
        "https://www.england.nhs.uk/about/equality/equality-hub/national-healthcare-inequalities-improvement-programme/core20plus5/evidence-for-the-five-clinical-priorities/",
      checked: "primary",
    },
    "smi-75": {
      title: "A later ambition",
      locator: "as described by a local Mind, for 2024/25",
      paraphrase: "The operational ambition for annual checks was later set at 75%.",
      url: "https://www.wclmind.org.uk/adult-services/physical-health-check-support-smi/",
      checked: "secondary",
      notCheckable: "How many checks are done is seen in returns, not in the text of a document.",
    },
  },
);
