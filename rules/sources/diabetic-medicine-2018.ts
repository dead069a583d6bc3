import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "lang.lloyd2018",
  authors: "Lloyd CE and others",
  title: "Review of language in diabetes care, Diabetic Medicine",
  short: "Lloyd and others 2018",
  year: 2018,
  url: "https://diabetesonthenet.com/journal-diabetes-nursing/why-language-matters-diabetes-care-2",
};

export const lloyd2018 = recommendations(
  source,
  { read: "2026-11-22", territory: "world" },
  {
    judging: {
      title: "Effects of judging language",
      locator: "as described in the Journal of Diabetes Nursing; the review itself was not read",
      paraphrase: "Language that judges is linked with lower self-esteem, more distress and people taking less part in their care.",
      checked: "secondary",
    },
  },
);
