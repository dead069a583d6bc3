import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "nhse.tt-ltc",
  authors: "NHS England",
  title: "Long term conditions and medically unexplained symptoms (NHS Talking Therapies)",
  short: "NHS England, Talking Therapies and LTC",
  year: "undated",
  url: "https://www.england.nhs.uk/mental-health/adults/iapt/mus/",
};

export const nhsEnglandTalkingTherapiesLtc = recommendations(
  source,
  { read: "2026-11-22", territory: "england" },
  {
    integrated: {
      title: "Both kinds of provider together",
      locator: "web page",
      paraphrase:
        "Talking therapies for people with long-term conditions bring mental and physical health providers together, often in one place or one team.",
      checked: "primary",
    },
    comorbidity: {
      title: "How often both are present",
      locator: "web page",
      paraphrase:
        "About 30% of people with a long-term condition have a mental health problem too. With medically unexplained symptoms it is about 70%.",
      checked: "primary",
    },
    term: {
      title: "Persistent physical symptoms",
      locator: "web page",
      paraphrase: "Medically unexplained symptoms are also known as persistent physical symptoms.",
      checked: "primary",
    },
    name: {
      title: "NHS Talking Therapies",
      locator: "as described by Greater Manchester Integrated Care",
      paraphrase: "The programme that used to be called IAPT now goes by the name of NHS Talking Therapies.",
      url: "https://hub.gmintegratedcare.org.uk/mental-health/our-work/talkingtherapies/",
      checked: "secondary",
    },
  },
);
