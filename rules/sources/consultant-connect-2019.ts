import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "cc2019",
  authors: "Consultant Connect",
  title: "Mental Health Integration – what does it take to make it work?",
  short: "Consultant Connect 2019",
  year: 2019,
  url: "https://www.consultantconnect.org.uk/webinar-mental-health-integration-what-does-it-take-to-make-it-work/",
};

export const cc2019 = recommendations(
  source,
  { read: "2026-11-22", territory: "uk" },
  {
    "beyond-health": {
      title: "Beyond health services",
      locator: "article, 13 March 2019, passage after the list of principles",
      paraphrase: "For patients, integration has to reach further than health services: to police, schools and employers, for example.",
      checked: "primary",
    },
    "systemic-change": {
      title: "Change at several levels",
      locator: "article, 13 March 2019, passage after the list of principles",
      paraphrase: "Each of the nine principles asks for change in money, service delivery and leadership.",
      checked: "primary",
      notCheckable: "It says how much has to change; what is to change is asked for principle by principle.",
    },
  },
);
