/** Lines as editors count them: one ends with LF, CR LF or a lone CR. */

export const lineBreaks = /\r\n|\r|\n/g;

export const breaksIn = (text: string): number => text.match(lineBreaks)?.length ?? 0;

/** At most so many of them, without what ends them. */
export const splitLines = (text: string, most?: number): readonly string[] => text.split(lineBreaks, most);

/** What ends the first line: new ones end as it does. */
export const lineBreakOf = (text: string): string => /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";

/** Looks no further back than the line, which a search for a kind of break that the text has not would; and not beyond `floor`. */
export function lineStart(text: string, at: number, floor = 0): number {
  let start = at;
  while (start > floor && text[start - 1] !== "\n" && text[start - 1] !== "\r") start--;
  return start;
}

export function lineEnd(text: string, at: number): number {
  const found = /[\r\n]/g;
  found.lastIndex = at;
  return found.exec(text)?.index ?? text.length;
}

/** Where the line after one that ends here begins; nothing where it is the last. */
export function nextLine(text: string, end: number): number | undefined {
  if (end >= text.length) return undefined;
  return text.startsWith("\r\n", end) ? end + 2 : end + 1;
}
