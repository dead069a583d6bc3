/** What a text leaves to its author, such as `[role]` in a clause. */
import type { Span } from "../../../rules/language/document.ts";

/** What only the author can know, in square brackets. */
export const gap = /\[[^[\]\n]+\]/;

const every = new RegExp(gap, "g");

/** The first in a whole draft, whose links have square brackets too. */
export function firstGap(text: string): Span | undefined {
  const found = unlinked.exec(text);
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}
const unlinked = new RegExp(`${gap.source}(?!\\()`);

/** How many a text has. */
export const gapsIn = (text: string): number => text.match(every)?.length ?? 0;

/** The text with every gap put otherwise. */
export const gapsAs = (text: string, otherwise: (words: string) => string): string => text.replace(every, otherwise);

/** Nothing but a gap: a reason "[say why]" is still to be written. */
export const isGap = (text: string): boolean => /^\[[^\]]*\]$/.test(text);
