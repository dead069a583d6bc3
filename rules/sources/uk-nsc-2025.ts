import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "uknsc2025",
  authors: "UK National Screening Committee",
  title: "Consultation on evidence related to screening for antenatal and postnatal mental health conditions",
  short: "UK NSC 2025",
  year: 2025,
  url: "https://nationalscreening.blog.gov.uk/2025/11/12/uk-nsc-consults-on-evidence-related-to-screening-for-antenatal-and-postnatal-mental-health-conditions",
};

export const ukNsc2025 = recommendations(
  source,
  { read: "2026-11-22", territory: "uk" },
  {
    "no-programme": {
      title: "No population screening",
      locator: "announcement of 12 November 2025",
      paraphrase:
        "The standing recommendation is against a population screening programme for mental health conditions around birth. A 2025 review found no reason yet for a closer look.",
      checked: "primary",
      notCheckable: "It binds the rules, which speak of asking and never of screening everyone; it asks nothing of a document.",
    },
  },
);
