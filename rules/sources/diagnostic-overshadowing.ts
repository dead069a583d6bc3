import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "overshadow",
  authors: "Hallyburton A",
  title: "Diagnostic overshadowing: an evolutionary concept analysis on the misattribution of physical symptoms to pre-existing psychological illnesses",
  short: "Hallyburton 2022",
  year: 2022,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9796883",
};

export const diagnosticOvershadowing = recommendations(
  source,
  { read: "2026-11-22", territory: "world" },
  {
    harm: {
      title: "Diagnostic overshadowing",
      locator: "abstract",
      paraphrase:
        "A symptom is wrongly put down to an illness the person is already known to have. Care suffers, and it probably adds to early deaths among people with mental illness.",
      checked: "primary",
    },
    definition: {
      title: "NICE's definition",
      locator: "NICE glossary, as quoted by a law firm",
      paraphrase:
        "Signs of physical illness are mistaken for part of a mental health problem, a learning disability or autism.",
      url: "https://barcankirby.co.uk/what-is-diagnostic-overshadowing",
      checked: "secondary",
      notCheckable: "It explains a term. Whether signs of illness are missed shows in care, not in a document.",
    },
  },
);
