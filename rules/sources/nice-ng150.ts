import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "nice.ng150",
  authors: "NICE",
  title: "Supporting adult carers (NG150)",
  short: "NICE NG150",
  year: 2020,
  url: "https://www.nice.org.uk/guidance/ng150",
};

export const niceNg150 = recommendations(
  source,
  { read: "2026-11-22", territory: "england" },
  {
    support: {
      title: "Support for carers themselves",
      locator: "overview: what the recommendations cover",
      paraphrase:
        "The guideline has recommendations on psychological, emotional and social support for unpaid carers.",
      url: "https://www.nice.org.uk/guidance/indevelopment/gid-ng10046",
      checked: "primary",
    },
    identify: {
      title: "Finding carers and assessing their needs",
      locator: "overview: what the recommendations cover",
      paraphrase:
        "Health and social care staff are helped to find out who is a carer, to give the right information and to arrange carers' assessments.",
      url: "https://www.nice.org.uk/guidance/indevelopment/gid-ng10046",
      checked: "primary",
    },
  },
);
