import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "pps",
  authors: "Sanders T, Fryer K, Greco M, Mooney C, Deary V, Burton C",
  title: "Explanation for symptoms and biographical repair in a clinic for persistent physical symptoms, SSM – Qualitative Research in Health",
  short: "Sanders and others 2024",
  year: 2024,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC11195018",
};

export const persistentPhysicalSymptoms = recommendations(
  source,
  { read: "2026-11-22", territory: "uk" },
  {
    term: {
      title: "Persistent physical symptoms",
      locator: "abstract",
      paraphrase:
        "Researchers write “persistent physical symptoms” and give “medically unexplained” as another name for them.",
      checked: "primary",
    },
    explanation: {
      title: "A good explanation",
      locator: "abstract",
      paraphrase:
        "People suffer when nobody explains their symptoms, or when they are left to think that the problem must be them. Explanations at several levels helped people to move on.",
      checked: "primary",
    },
  },
);
