/** Words as they are spelt, each kept once: a text says few words again and again, and one that is known need not be cut out of it, nor compared letter by letter later on. */

export interface Spelling {
  /** As it stands in texts. */
  readonly raw: string;
  /** Lower case, straight apostrophes, without a possessive ending. */
  readonly word: string;
  /** For words in capitals ("SMI", "PROMs"): the capitals, without a plural s. */
  readonly capitals: string | undefined;
}

/** Each has one place and gives it up to the next that falls there: it never grows. A power of two. */
const most = 1 << 15;
const known: (Spelling | undefined)[] = new Array<Spelling | undefined>(most).fill(undefined);

/** What stands between two offsets; `sum`: any number that is the same for the same letters. `make` is asked where it is not known. */
export function spelt(text: string, start: number, end: number, sum: number, make: (raw: string) => Spelling): Spelling {
  const at = (sum ^ (sum >>> 15)) & (most - 1);
  const there = known[at];
  if (there !== undefined && stands(there.raw, text, start, end)) return there;
  return (known[at] = make(text.slice(start, end)));
}

function stands(raw: string, text: string, start: number, end: number): boolean {
  if (raw.length !== end - start) return false;
  for (let i = 0; i < raw.length; i++) if (raw.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
