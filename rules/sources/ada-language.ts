import { recommendations, type Source } from "../language/source.ts";

/** From the United States: to be cited beside the NHS guide, never instead of it. */
const source: Source = {
  id: "lang.ada",
  authors: "Dickinson JK and others",
  title: "The Use of Language in Diabetes Care and Education (language table)",
  short: "American Diabetes Association 2017",
  year: 2017,
  url: "https://diabetesjournals.org/view-large/3223931",
};

export const adaLanguage = recommendations(
  source,
  { read: "2026-11-22", territory: "world" },
  {
    adherence: {
      title: "“Adherent” and “compliant”",
      locator: "language table, rows on adherence and compliance",
      paraphrase: "Instead of “adherent” or “compliant”, say what the person does, and keep to facts rather than judgement.",
      checked: "primary",
    },
    control: {
      title: "“Controlled” and “poor control”",
      locator: "language table, rows on control",
      paraphrase: "Instead of “well” or “poorly controlled”, give the level, the target or what the person is doing.",
      checked: "primary",
    },
    "person-first": {
      title: "The person first",
      locator: "language table, rows on “diabetic”",
      paraphrase: "Write “person with diabetes”. Avoid using a disease to name somebody.",
      checked: "primary",
    },
  },
);
