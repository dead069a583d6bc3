/** What was read before, kept from one version of a text to the next: while somebody types, one paragraph of many changes. */
import type { Words } from "../../../rules/language/document.ts";
import { recent, type Recent } from "./recent.ts";
import type { Piece } from "./writer.ts";

export interface Memory {
  readonly chapters: Recent<Chapter>;
  readonly words: Recent<Words>;
}

/** All from one marked heading to the next; offsets count from its first character, other numbers from those before it. */
export interface Chapter {
  /** Absent where it cannot be told apart from what follows: it is read each time. */
  readonly pieces: readonly Piece[] | undefined;
  readonly groups: number;
  /** The number of the last heading of the highest level. */
  readonly top: number;
}

/** `blocks`: about how many blocks to remember. */
export const memory = (blocks: number): Memory => ({ chapters: recent(blocks), words: recent(blocks) });
