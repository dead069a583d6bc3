import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "nhse.liaison2016",
  authors: "NHS England, National Collaborating Centre for Mental Health, NICE",
  title: "Achieving Better Access to 24/7 Urgent and Emergency Mental Health Care – Part 2: liaison mental health services for adults and older adults",
  short: "NHS England 2016",
  year: 2016,
  url: "https://www.england.nhs.uk/publication/achieving-better-access-to-247-urgent-and-emergency-mental-health-care-part-2-implementing-the-evidence-based-treatment-pathway-for-urgent-and-emergency-liaison-mental-health-services-for/",
};

export const nhsEnglandLiaison2016 = recommendations(
  source,
  { read: "2026-11-22", territory: "england" },
  {
    "round-the-clock": {
      title: "Liaison around the clock",
      locator: "title and foreword; its response times were not read",
      paraphrase:
        "National guidance sets out urgent liaison mental health care for adults and older adults, with help available at every hour of every day.",
      checked: "primary",
    },
  },
);
