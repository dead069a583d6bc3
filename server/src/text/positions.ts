/** Offset → line and column, as editors count them: 1-based, columns in UTF-16 units, a byte order mark left out. */
import { lineBreaks } from "./lines.ts";
import { lastAt } from "./spans.ts";

interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface Range {
  readonly start: Place;
  readonly end: Place;
}

/** Reads the text once; each place is then a binary search. */
export function positions(text: string): (offset: number) => Place {
  const starts = [text.startsWith("\uFEFF") ? 1 : 0];
  for (const end of text.matchAll(lineBreaks)) starts.push(end.index + end[0].length);
  return (offset) => {
    const inside = Math.max(0, Math.min(offset, text.length));
    // Before the mark, too, it is the first line.
    const line = Math.max(0, lastAt(starts, inside, (start) => start));
    return { line: line + 1, column: Math.max(0, inside - starts[line]!) + 1, offset: inside };
  };
}
