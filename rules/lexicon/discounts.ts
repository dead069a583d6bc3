/** Why evidence does not count, in words for readers. */
import type { Purpose } from "../language/facts.ts";

export const discounted = {
  placeholder: "unfilled template text",
  bygone: "tells of the past",
  studied: "tells what others study or once proposed",
  purpose: {
    need: "describes a need",
    exclusion: "keeps people out",
    inclusion: "says who is let in",
    boilerplate: "legal or routine wording",
    staff: "about staff",
    signpost: "only points elsewhere",
    reference: "a title or a name",
    mention: "mentioned in passing",
    measure: "a measure",
  } satisfies Partial<Record<Purpose, string>>,
} as const;
