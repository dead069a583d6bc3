/** Offset → line and column, as editors count them: 1-based, columns in UTF-16 units, a byte order mark left out. */
import { lastAt } from "./spans.ts";

export interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface Range {
  readonly start: Place;
  readonly end: Place;
}

/** A line ends with LF, CR LF or a lone CR. */
const breaks = /\r\n|\r|\n/g;
export const breaksIn = (text: string): number => text.match(breaks)?.length ?? 0;

/** Reads the text once; each place is then a binary search. */
export function positions(text: string): (offset: number) => Place {
  const starts = [text.startsWith("\uFEFF") ? 1 : 0];
  for (const end of text.matchAll(breaks)) starts.push(end.index + end[0].length);
  return (offset) => {
    const inside = Math.max(0, Math.min(offset, text.length));
    // Before the mark, too, it is the first line.
    const line = Math.max(0, lastAt(starts, inside, (start) => start));
    return { line: line + 1, column: Math.max(0, inside - starts[line]!) + 1, offset: inside };
  };
}
