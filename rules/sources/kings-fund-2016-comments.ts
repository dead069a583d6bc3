import { recommendations, type Source } from "../language/source.ts";

/** A source of its own, so that no reader's comment is printed as a finding of The King's Fund. */
const source: Source = {
  id: "kf2016.comment",
  authors: "Readers of the report page",
  title: "Published reader comments on “Bringing together physical and mental health”",
  short: "Published reader comment 2016",
  year: 2016,
  url: "https://www.kingsfund.org.uk/publications/physical-and-mental-health",
};

export const kf2016Comment = recommendations(
  source,
  { read: "2026-11-22", territory: "uk" },
  {
    watson: {
      title: "Mental health may lose out in a merger",
      locator: "published reader comment by a clinical psychologist, 24 May 2016; not a King's Fund finding",
      paraphrase:
        "A reader warns that when services join, mental health may be cut in favour of physical care, because a risk of death weighs more than a life lived in distress.",
      checked: "primary",
    },
    polly: {
      title: "Unexplained does not mean psychological",
      locator: "published reader comment by a health activist, 21 September 2016; not a King's Fund finding",
      paraphrase:
        "A reader warns that it is dangerous to assume that symptoms come from the mind because no cause has been found. Rare conditions can be missed.",
      checked: "primary",
    },
  },
);
