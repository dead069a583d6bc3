import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "lang.ucl",
  authors: "University College London",
  title: "Suicide: let's talk about it – why words matter",
  short: "UCL 2019",
  year: 2019,
  url: "https://www.ucl.ac.uk/students/news/2019/jul/suicide-lets-talk-about-it-4-why-words-matter",
};

export const uclSuicideLanguage = recommendations(
  source,
  { read: "2026-11-22", territory: "uk" },
  {
    completed: {
      title: "“Completed suicide”",
      locator: "student news page, July 2019; one university's advice",
      paraphrase: "One university's guide advises against saying “completed suicide”.",
      checked: "primary",
    },
  },
);
