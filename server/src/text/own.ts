/** A part of a text that is kept when the text is not: a slice would keep all of what it was cut from. */
export const own = (part: string): string => ` ${part}`.slice(1);
