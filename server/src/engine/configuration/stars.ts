/** Which patterns of file names are safe to compare with any name. */

/** Three stars in a name, and three times any depth, are more than anybody needs; with many, comparing a long name would take for ever. */
export const isModest = (pattern: string): boolean =>
  pattern.length <= 500 && stars(pattern, /\*{2,}/g) <= 3 && pattern.split("/").every((part) => stars(part, /\*+/g) <= 3);
const stars = (text: string, find: RegExp): number => text.match(find)?.length ?? 0;
