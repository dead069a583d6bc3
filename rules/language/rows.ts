/** Rows of a table that say something by where their marks stand. */
import type { Cell } from "./document.ts";

/** How the cells of a timetable are read: what says "later", what marks a column, what leaves it empty. */
export interface Timetable {
  readonly later: ReadonlySet<string>;
  readonly marks: ReadonlySet<string>;
  readonly blanks: ReadonlySet<string>;
}

/** The cell that puts a row off: it says no more than "later", or it has the row's first mark, in a column that comes later. */
export function putOff(text: string, cells: readonly Cell[], { later, marks, blanks }: Timetable): Cell | undefined {
  const [, ...values] = cells;
  const said = (cell: Cell): string => plain(text.slice(cell.start, cell.end));
  const word = values.find((cell) => later.has(said(cell)));
  if (word) return word;
  const first = values.findIndex((cell) => !blanks.has(said(cell)));
  const mark = values[first];
  return first > 0 && mark && marks.has(said(mark)) && later.has(plain(mark.head)) ? mark : undefined;
}

const plain = (words: string): string => words.toLowerCase().replace(/[\s*_`.]+/g, " ").trim();
