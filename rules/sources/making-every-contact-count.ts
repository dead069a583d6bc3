import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "mecc",
  authors: "Health Education England and Public Health England",
  title: "Making Every Contact Count",
  short: "Making Every Contact Count",
  year: "undated",
  url: "https://www.hee.nhs.uk/our-work/hospitals-primary-community-care/population-health-prevention/mental-health-promotion-mental-illness-prevention",
};

export const makingEveryContactCount = recommendations(
  source,
  { read: "2026-11-22", territory: "england" },
  {
    wellbeing: {
      title: "Wellbeing comes first",
      locator: "consensus statement, as described by Health Education England",
      paraphrase: "Mental wellbeing is the ground on which people are able to change their habits.",
      checked: "secondary",
    },
  },
);
