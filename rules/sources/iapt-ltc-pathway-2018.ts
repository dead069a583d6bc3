import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "nhse.ltc-pathway2018",
  authors: "National Collaborating Centre for Mental Health",
  title: "The IAPT Pathway for People with Long-term Physical Health Conditions and Medically Unexplained Symptoms: full implementation guidance",
  short: "IAPT-LTC pathway 2018",
  year: 2018,
  url: "https://vdocuments.site/iapt-ltc-full-implementation-guidance.html",
};

export const iaptLtcPathway2018 = recommendations(
  source,
  { read: "2026-11-22", territory: "england" },
  {
    "integrated-services": {
      title: "Integrated services",
      locator: "opening pages of a copy",
      paraphrase:
        "Psychological therapy for people with long-term conditions is to be provided by services integrated with physical health care.",
      checked: "primary",
    },
    comorbidity: {
      title: "How often both are present",
      locator: "opening pages of a copy",
      paraphrase: "Of people with depression or anxiety, about 40% live with a long-term physical condition as well.",
      checked: "primary",
    },
    pain: {
      title: "Chronic pain",
      locator: "change note of January 2019, in a copy",
      paraphrase: "Chronic pain counts as a long-term condition.",
      checked: "primary",
    },
  },
);
