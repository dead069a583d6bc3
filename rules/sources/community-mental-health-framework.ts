import { recommendations, type Source } from "../language/source.ts";

/** Known to rules as “no wrong door”, the phrase that local programmes use for it. */
const source: Source = {
  id: "nwd",
  authors: "NHS England and National Collaborating Centre for Mental Health",
  title: "The Community Mental Health Framework for Adults and Older Adults",
  short: "Community Mental Health Framework 2019",
  year: 2019,
  url: "https://www.readkong.com/page/the-community-mental-health-framework-for-adults-and-older-4398630",
};

export const communityMentalHealthFramework = recommendations(
  source,
  { read: "2026-11-22", territory: "england" },
  {
    moving: {
      title: "Moving through the system",
      locator: "as described in Mental Health Practice",
      paraphrase:
        "People should get care where and when they need it and move easily through the system, rather than be discharged with no support.",
      url:
        "https://rcni.com/mental-health-practice/opinion/comment/community-mental-health-framework-aims-to-address-inequalities-services-153726",
      checked: "secondary",
    },
    barriers: {
      title: "Fewer barriers",
      locator: "as described by the Royal College of Psychiatrists",
      paraphrase:
        "Many separate services have made barriers for people who seek care. The framework joins care up around the place where they live.",
      url: "https://www.rcpsych.ac.uk/improving-care/nccmh/service-design-and-development/community-framework",
      checked: "secondary",
    },
    thresholds: {
      title: "People between thresholds",
      locator: "as described by the Royal College of Psychiatrists",
      paraphrase:
        "The framework takes a whole-person approach. It turns to people who are told that they need more than talking therapies but less than specialist care.",
      url: "https://www.rcpsych.ac.uk/improving-care/nccmh/care-pathways/community-framework",
      checked: "secondary",
    },
    phrase: {
      title: "“No wrong door”",
      locator: "as used by a local programme for the framework; the phrase was not found in the framework itself",
      paraphrase:
        "A local programme that puts the framework into practice works by “no wrong door”: whoever people ask first helps them to the right place.",
      url: "https://healthandcare.portsmouth.gov.uk/get-involved/community-mental-health-framework/",
      checked: "secondary",
    },
  },
);
