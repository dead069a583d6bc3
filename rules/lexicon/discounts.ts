/** What passages lack that come near to what is asked, in words for readers. */
import type { Level } from "../language/level.ts";
import type { Purpose } from "../language/statement.ts";

/** Why evidence does not count. */
export const discounted = {
  placeholder: "a gap in it is still to be filled",
  bygone: "it tells of the past",
  studied: "it tells what others study or once proposed",
  purpose: {
    need: "it tells of a need, and promises nothing",
    exclusion: "it says who is kept out",
    inclusion: "it says who is let in, not what is done for them",
    boilerplate: "it is legal or routine wording",
    staff: "it is about staff",
    signpost: "it only points elsewhere",
    reference: "the words are part of a title or a name",
    mention: "it mentions this in passing",
    measure: "it is a measure, not a promise",
  } satisfies Partial<Record<Purpose, string>>,
} as const;

/** What is wanting where it counts, and is not enough. */
export const lacking: Readonly<Record<Exclude<Level, "absent">, string>> = {
  mentioned: "told of, and not promised",
  aspired: "hoped for, and not promised",
  committed: "promised, but not all that is asked for",
  measured: "promised, but not all that is asked for",
};
