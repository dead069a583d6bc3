/** What a text leaves to its author, such as `[role]` in a clause. */

/** What only the author can know, in square brackets. */
export const gap = /\[[^[\]\n]+\]/;

const every = new RegExp(gap, "g");

/** How many a text has. */
export const gapsIn = (text: string): number => text.match(every)?.length ?? 0;

/** The text with every gap put otherwise. */
export const gapsAs = (text: string, otherwise: (words: string) => string): string => text.replace(every, otherwise);

/** Nothing but a gap: a reason "[say why]" is still to be written. */
export const isGap = (text: string): boolean => /^\[[^\]]*\]$/.test(text);
