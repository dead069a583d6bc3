import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "lang.nhse-diabetes",
  authors: "NHS England",
  title: "Language Matters: language and diabetes",
  short: "NHS England, Language Matters",
  // The first edition came out in 2018; the page of the second, which was read, shows no date.
  year: "undated",
  url: "https://www.england.nhs.uk/long-read/language-matters-language-and-diabetes/",
};

export const languageMatters = recommendations(
  source,
  { read: "2026-11-22", territory: "england" },
  {
    collaborative: {
      title: "Collaborative, not judging",
      locator: "foreword, version 2",
      paraphrase:
        "Words can have a strong effect on people who live with a long-term condition. Staff should work with the person and include them, without judging.",
      checked: "primary",
    },
    choice: {
      title: "The person's own choice of words",
      locator: "foreword, version 2",
      paraphrase: "How to be addressed and supported is the person's choice. Staff should offer that choice instead of making it.",
      checked: "primary",
      notCheckable: "What one person likes to be called cannot be known from a document about a service.",
    },
    effects: {
      title: "What words do",
      locator: "abstract of the position statement, Diabetic Medicine, December 2018",
      paraphrase: "Good language can ease worry and build confidence. Poor language can stigmatise, upset people and weaken self-care.",
      url: "https://www.rdm.ox.ac.uk/publications/857590",
      checked: "secondary",
    },
  },
);
