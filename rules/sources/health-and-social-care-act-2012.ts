import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "law.hsca2012",
  authors: "Parliament of the United Kingdom",
  title: "Health and Social Care Act 2012",
  short: "Health and Social Care Act 2012",
  year: 2012,
  url: "https://www.legislation.gov.uk/ukpga/2012/7/notes/division/5/1/1",
};

export const healthAndSocialCareAct2012 = recommendations(
  source,
  { read: "2026-11-22", territory: "england" },
  {
    s1: {
      title: "Physical and mental health in the duty to promote the health service",
      locator: "section 1, now NHS Act 2006 s.1(1); explanatory notes, paragraphs 65–68",
      paraphrase:
        "The Secretary of State must promote a comprehensive health service for people's physical and mental health. The 2012 Act put the words “physical and mental” before “illness”.",
      checked: "primary",
    },
  },
);
