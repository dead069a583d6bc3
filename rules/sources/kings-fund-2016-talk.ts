import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "kf2016.talk",
  authors: "Naylor C",
  title: "Bringing together mental and physical health: a new frontier for integrated care (talk, 8 March 2016)",
  short: "The King's Fund talk 2016",
  year: 2016,
  url: "https://www.kingsfund.org.uk/audio-video/chris-naylor-bringing-together-mental-physical-health",
};

export const kf2016Talk = recommendations(
  source,
  { read: "2026-11-22", territory: "uk" },
  {
    "as-part-of": {
      title: "From “as good as” to “as part of”",
      locator: "talk, passage on parity of esteem",
      paraphrase:
        "Mental health services as good as physical ones are important, but the aim lies further on: mental health as a full part of one approach to health.",
      checked: "primary",
    },
    "opening-question": {
      title: "How a consultation opens",
      locator: "talk, passage on getting the basics right",
      paraphrase:
        "A first question about test results gives a different signal from a first question about how the person is managing.",
      checked: "primary",
    },
    fighter: {
      title: "“Fighter” talk and guilt",
      locator: "talk, passage on getting the basics right",
      paraphrase:
        "Some people treated for cancer had been made to feel guilty about depression, as if they failed others by not being a “fighter”.",
      checked: "primary",
    },
  },
);
