/** What was read before, kept from one version of a text to the next: while somebody types, one paragraph of many changes. */
import type { Words } from "../../../rules/language/document.ts";
import { generations, type Recent } from "../text/recent.ts";
import type { Piece } from "./blocks/writer.ts";

export interface Memory {
  readonly chapters: Recent<Chapter>;
  readonly words: Recent<Words>;
  /** Another version begins: what neither it nor the last one holds is forgotten. */
  turn(): void;
}

/** All from one marked heading to the next; offsets count from its first character, other numbers from those before it. */
export interface Chapter {
  /** Absent where it cannot be told apart from what follows: it is read each time. */
  readonly pieces: readonly Piece[] | undefined;
  readonly groups: number;
  /** The number of the last heading of the highest level. */
  readonly top: number;
}

/** Of one document. */
export function memory(): Memory {
  const [chapters, words] = [generations<Chapter>(), generations<Words>()];
  return {
    chapters: chapters.ask, words: words.ask,
    turn: () => {
      chapters.turn();
      words.turn();
    },
  };
}
