import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "lang.samaritans",
  authors: "Samaritans",
  title: "Media guidelines for reporting suicide (6th edition)",
  short: "Samaritans 2020",
  year: 2020,
  url: "https://www.nspa.org.uk/resources/media-guidelines-for-reporting-suicide/",
};

/** Not to be cited against “completed suicide”, which the list that was read accepts. */
export const samaritans = recommendations(
  source,
  { read: "2026-11-22", territory: "uk" },
  {
    wording: {
      title: "Neutral words for suicide",
      locator: "Samaritans' word list for schools, older than the 6th edition, which was not read",
      paraphrase:
        "Use neutral words such as “died by suicide”. Avoid the verb that suggests a crime, “successful”, “unsuccessful” or “failed” attempt, “suicide victim”, “cry for help” and “suicide-prone”.",
      url: "https://www.samaritans.org/education/step-by-step/resources/handling-media-suicide",
      checked: "primary",
    },
    committed: {
      title: "Why not “committed”",
      locator: "reported by Safer Communities Scotland, 7 September 2023",
      paraphrase: "“Committed” sounds like a crime, which suicide is not.",
      url: "https://www.safercommunitiesscotland.org/2023/09/07/samaritans-asking-directly-about-suicidal-thoughts-can-help-save-lives/",
      checked: "secondary",
    },
  },
);
