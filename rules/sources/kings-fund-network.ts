import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "kf.network",
  authors: "The King's Fund",
  title: "Talking leadership: Chris Naylor on integrating physical and mental health care",
  short: "The King's Fund, Talking leadership",
  year: "undated",
  url: "https://www.kingsfund.org.uk/publications/chris-naylor-integrating-physical-mental-health-care",
};

export const kfNetwork = recommendations(
  source,
  { read: "2026-11-22", territory: "uk" },
  {
    "mixed-teams": {
      title: "Mixed local teams",
      locator: "interview, first answer",
      paraphrase:
        "Areas in the learning network are encouraged to send a mixed team: for example a mental health professional, a GP, a commissioner, someone from the council and a person who uses services.",
      checked: "primary",
    },
    "neighbourhood-teams": {
      title: "Mental health in neighbourhood teams",
      locator: "interview, last answer",
      paraphrase: "Neighbourhood teams for people with the greatest needs depend on being able to reach the right mental health skills.",
      checked: "primary",
    },
  },
);
