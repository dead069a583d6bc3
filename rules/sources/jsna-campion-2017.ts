import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "jsna",
  authors: "Campion J and others",
  title: "Mental health coverage in needs assessments and associated opportunities, Journal of Public Health",
  short: "Campion and others 2017",
  year: 2017,
  url: "https://academic.oup.com/jpubhealth/article/39/4/813/2595388",
};

export const jsnaCampion2017 = recommendations(
  source,
  { read: "2026-11-22", territory: "england" },
  {
    campion: {
      title: "Mental health in needs assessments",
      locator: "abstract",
      paraphrase:
        "In 23 needs assessments around London, mental health was covered poorly and was hard to find. Very few gave local levels of wellbeing.",
      url:
        "https://discovery.researcher.life/article/mental-health-coverage-in-needs-assessments-and-associated-opportunities/3b2fcf2e293a3863a8fe4030e435c1ba",
      checked: "primary",
    },
  },
);
