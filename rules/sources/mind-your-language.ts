import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "lang.mh-media",
  authors: "Time to Change",
  title: "Mind your language (media guide)",
  short: "Time to Change, Mind your language",
  year: "undated",
  url: "https://www.time-to-change.org.uk/media-centre/responsible-reporting/mind-your-language",
};

export const mindYourLanguage = recommendations(
  source,
  { read: "2026-11-22", territory: "uk" },
  {
    "person-first": {
      title: "People, not labels",
      locator: "list of terms to avoid and to prefer",
      paraphrase:
        "Avoid “the mentally ill”, “a schizophrenic” and “a depressive”. Prefer “people with mental health problems” or “has a diagnosis of”; “patients”, “service users” and “clients” are fine.",
      checked: "primary",
    },
    suffering: {
      title: "Suffering, victims, inmates",
      locator: "list of terms to avoid and to prefer",
      paraphrase:
        "Avoid “suffering from”, “sufferer”, “victim”, “the afflicted”, “inmates” and slang. People are discharged from hospital, not released.",
      checked: "primary",
    },
  },
);
