/** Rows of a table, or entries written like rows, that say something by where their marks stand. */
import type { Block, Cell } from "../language/document.ts";

/** How the cells of a timetable are read: what says "later" or leaves open who and when, what marks a column, what leaves it empty. */
export interface Timetable {
  readonly later: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
  /** Over a column of people or days. */
  readonly owners: ReadonlySet<string>;
  readonly marks: ReadonlySet<string>;
  readonly blanks: ReadonlySet<string>;
  /** Over a column that says by when a thing starts. */
  readonly dates: ReadonlySet<string>;
}

/** The cells of a row; or of an entry that is written as one: "Home visits. Lead nurse. From April." in short sentences under a name. */
export function cellsOf({ cells, kind, sentences }: Block): readonly Cell[] {
  if (cells) return cells;
  return kind !== "heading" && sentences.length > 2 && sentences.every(({ start, end }) => end - start < longestEntry) ? sentences.map(({ start, end }) => ({ start, end, head: "" })) : [];
}
/** In characters, of one of its sentences. */
const longestEntry = 50;

/** The cell that puts a row off: it says no more than "later", it names a later phase that the row stands for, or it has the row's first mark, in a column that comes later. */
export const putOff = oncePerRow((text, cells, { later, marks, blanks }) => {
  const [label, ...values] = cells;
  const said = (cell: Cell): string => comparable(text.slice(cell.start, cell.end));
  if (label && later.has(`${comparable(label.head)} ${said(label)}`)) return label;
  // "Phase | 2 (April 2028)": the column and its number say it together.
  const word = values.find((cell) => later.has(said(cell)) || later.has(`${comparable(cell.head)} ${said(cell).replace(/ \(.*\)$/, "")}`));
  if (word) return word;
  const first = values.findIndex((cell) => !blanks.has(said(cell)));
  const mark = values[first];
  return first > 0 && mark && marks.has(said(mark)) && later.has(comparable(mark.head)) ? mark : undefined;
});

/** A row is asked for each of its statements, and may have thousands of both; its cells are gone through once. */
function oncePerRow<T>(work: (text: string, cells: readonly Cell[], timetable: Timetable) => T): typeof work {
  const known = new WeakMap<readonly Cell[], { readonly timetable: Timetable; readonly answer: T }>();
  return (text, cells, timetable) => {
    const before = known.get(cells);
    if (before?.timetable === timetable) return before.answer;
    const answer = work(text, cells, timetable);
    known.set(cells, { timetable, answer });
    return answer;
  };
}

/** The cell with a year after every year that the other rows give, in a column of dates: all the rest is there before it. */
export function comesLast(text: string, row: readonly Cell[], others: readonly (readonly Cell[])[], { dates }: Timetable): Cell | undefined {
  const dated = (cells: readonly Cell[]): readonly Cell[] => cells.filter((cell) => dates.has(comparable(cell.head)));
  const years = (cells: readonly Cell[]): number[] => dated(cells).flatMap((cell) => (text.slice(cell.start, cell.end).match(/\b20[2-5]\d\b/g) ?? []).map(Number));
  const theirs = others.map(years).filter((each) => each.length > 0);
  const [first] = years(row).sort((a, b) => a - b);
  if (first === undefined || theirs.length < 2 || theirs.length < others.length / 2 || theirs.flat().some((year) => year >= first)) return undefined;
  return dated(row).find((cell) => text.slice(cell.start, cell.end).includes(String(first)));
}

/** Says in so many words that who or when is still open, in a column that most of the other rows fill; in a table of `results` only under who and when. */
export function leftOpen(text: string, row: readonly Cell[], others: readonly (readonly Cell[])[], timetable: Timetable, results: boolean): Cell | undefined {
  const { open, blanks, owners, dates } = timetable;
  const said = (cell: Cell | undefined): string => (cell ? comparable(text.slice(cell.start, cell.end)) : "");
  const filled = (cell: Cell | undefined): boolean => !open.has(said(cell)) && !blanks.has(said(cell));
  // "Status | Open": it is open.
  const running = (cell: Cell): boolean => said(cell) === "open" && !owners.has(comparable(cell.head)) && !dates.has(comparable(cell.head));
  return openCells(text, row, timetable).find(({ cell, i }) => !running(cell) && (!results || owners.has(comparable(cell.head))) && others.filter((other) => filled(other[i])).length > others.length / 2)?.cell;
}

const openCells = oncePerRow((text, cells, { open }) => cells.flatMap((cell, i) => (i > 0 && open.has(comparable(text.slice(cell.start, cell.end))) ? [{ cell, i }] : [])));

const comparable = (words: string): string => words.toLowerCase().replace(/[\s*_`.]+/g, " ").trim();
