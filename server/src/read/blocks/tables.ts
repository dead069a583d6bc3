/** Tables: rows with bars, and columns lined up with tabs or spaces. */
import { columnHeads, numberHeads } from "../../../../rules/lexicon/sections.ts";
import { closedHeads, openHeads } from "../../../../rules/lexicon/table-heads.ts";
import { isBlank, type Draft, type Line } from "../lines/lines.ts";
import { listMarker } from "../lines/marks.ts";
import { bareWords, countWords, isEnded, plainText, startsLower } from "../words.ts";

export interface TableCell {
  readonly start: number;
  readonly end: number;
  /** Its words, where they do not stand in one stretch. */
  readonly text?: string;
}

export interface TableRow {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly TableCell[];
}

export interface Table {
  /** The first row, where it names the columns. */
  readonly head?: TableRow;
  readonly rows: readonly TableRow[];
  /** The last line it takes. */
  readonly last: number;
}

export function tableAt(draft: Draft, at: number): Table | undefined {
  return gridTable(draft, at) ?? pipeTable(draft, at) ?? columnTable(draft, at);
}

export function isGridLine(text: string): boolean {
  return text.startsWith("+") && text.length < 2000 && /^\+(?:[-=:]{3,}\+)+$/.test(text);
}

/** A table drawn with plus signs, as converters write it: a row may take several lines. */
function gridTable(draft: Draft, at: number): Table | undefined {
  if (!isGridLine(draft.lines[at]!.text)) return undefined;
  const rows: TableRow[] = [];
  let heads = 0;
  let last = at;
  let open: Line[] = [];
  for (let i = at + 1; i < draft.lines.length && draft.zones[i] === undefined; i++) {
    const line = draft.lines[i]!;
    const ends = isGridLine(line.text);
    if (!ends && !line.text.startsWith("|")) break;
    last = i;
    if (!ends) open.push(line);
    else {
      if (open.length > 0) rows.push(gridRow(open));
      if (line.text.includes("=")) heads = rows.length;
      open = [];
    }
  }
  if (open.length > 0) rows.push(gridRow(open));
  if (rows.length === 0) return undefined;
  return heads === 1 || isHead(draft, rows) ? { head: rows[0]!, rows: rows.slice(1), last } : { rows, last };
}

/** The last cell runs from its first line to its last; of the others the first line stands for them, since the last cell's words come between. */
function gridRow(lines: readonly Line[]): TableRow {
  const parts = lines.map(pipeCells);
  const cells = parts[0]!.map((first, column): TableCell => {
    const full = parts.flatMap((cells, i) => (cells[column] === undefined ? [] : [{ ...cells[column], line: lines[i]! }])).filter((cell) => cell.end > cell.start);
    const [top, end] = [full[0], full.at(-1)];
    if (top === undefined || end === undefined) return first;
    if (column === parts[0]!.length - 1) return { start: top.start, end: end.end };
    const { start, end: past } = top;
    return full.length === 1 ? { start, end: past } : { start, end: past, text: full.map((cell) => cell.line.text.slice(cell.start - cell.line.from, cell.end - cell.line.from)).join(" ") };
  });
  return { start: lines[0]!.from, end: lines.at(-1)!.to, cells };
}

const delimiter = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;

function isDelimiter(line: Line | undefined): boolean {
  return line !== undefined && line.text.includes("-") && line.text.includes("|") && delimiter.test(line.text);
}

/** With a row of dashes under the head, or without, as people type them. */
function pipeTable(draft: Draft, at: number): Table | undefined {
  const line = draft.lines[at]!;
  if (!line.text.includes("|")) return undefined;
  const marked = isDelimiter(draft.lines[at + 1]);
  const first = pipeCells(line);
  if (!marked) {
    const below = draft.lines[at + 1];
    const enough = line.text.startsWith("|") ? first.length >= 2 : (line.text.match(/ \| /g)?.length ?? 0) >= (below?.text.includes(" | ") ? 1 : 2);
    if (!enough || isDelimiter(line)) return undefined;
  }
  const rows: TableRow[] = [];
  let last = at + (marked ? 1 : 0);
  for (let i = marked ? at + 2 : at; i < draft.lines.length; i++) {
    const each = draft.lines[i]!;
    if (isBlank(each) || !each.text.includes("|") || draft.zones[i] !== undefined || (i > at && opensOther(each.text))) break;
    last = i;
    if (!isDelimiter(each)) rows.push(rowOf(each, pipeCells(each)));
  }
  const head = rowOf(line, first);
  if (marked) return { head, rows, last };
  return isHead(draft, rows) ? { head, rows: rows.slice(1), last } : { rows, last };
}

/** A comment, fence, heading or quotation is no row, bars or not. */
const opensOther = (text: string): boolean => /^(?:<!--|`{3}|~{3}|#{1,6}\s|>)/.test(text);

function rowOf(line: Line, cells: readonly TableCell[]): TableRow {
  return { start: line.from, end: line.to, cells };
}

/** What stands between bars that are not escaped. */
function pipeCells(line: Line): TableCell[] {
  const { text, from } = line;
  const cells: TableCell[] = [];
  let start = text.startsWith("|") ? 1 : 0;
  for (let i = start; i <= text.length; i++) {
    if (i < text.length && (text[i] !== "|" || text[i - 1] === "\\")) continue;
    if (i === text.length && start >= text.length && text.endsWith("|")) break;
    cells.push(trimmed(text, start, i, from));
    start = i + 1;
  }
  return cells;
}

function trimmed(text: string, start: number, end: number, offset: number): TableCell {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start: offset + start, end: offset + end };
}

/** Two lines or more whose gaps line up. Pasted into Word each may have become a paragraph, so that a blank line parts it from the next. */
function columnTable(draft: Draft, at: number): Table | undefined {
  if (!/\t| {2}/.test(draft.lines[at]!.text)) return undefined;
  const starts = columnsBelow(draft, at);
  const first = columnCells(draft, at, starts);
  if (!first || isNumbering(draft, at, first)) return undefined;
  if (!linesUp(draft, at, first, gapsOf(draft, rowBelow(draft, at)))) return undefined;
  /** Where the columns of the row before begin in its line. */
  let columns: readonly number[] = [];
  let begun: number | undefined;
  const rows: TableRow[] = [];
  let last = at;
  for (let i = at; i < draft.lines.length; i++) {
    const line = draft.lines[i]!;
    if (isBlank(line)) {
      if (begun !== undefined || (rowBelow(draft, last) === i + 1 && linesUp(draft, last, rows.at(-1)!.cells, gapsOf(draft, i + 1)))) continue;
      break;
    }
    if (draft.zones[i] !== undefined) break;
    const before = rows.at(-1);
    // The first cell of the row below begins here.
    if (before && wraps(draft, i) && linesUp(draft, at, first, rowBelow(draft, i))) {
      begun ??= line.from;
      continue;
    }
    const cells = columnCells(draft, i, starts) ?? [{ start: line.from, end: line.to }];
    if (isNumbering(draft, i, cells) && !namesNumbers(draft, first)) break;
    const parted = last < i - 1;
    if (before && parted && cells.length === 2 && columns.length > 2 && opensClause(line)) break;
    const under = cells.map((cell) => columns.findIndex((column, n) => n > 0 && Math.abs(column - (cell.start - line.start)) <= 1));
    // Words in every column but the first are a row of their own, whose first cell holds for both.
    const full = cells.length > 1 && cells.length === columns.length - 1;
    if (before && under[0]! > 0 && !full) {
      rows[rows.length - 1] = goesOn(draft, before, line, cells, under);
    } else if (cells.length > 1) {
      rows.push({ start: begun ?? line.from, end: line.to, cells: cells.map((cell, n) => (n === 0 && begun !== undefined ? { start: begun, end: cell.end } : cell)) });
      columns = cells.map((cell) => cell.start - line.start);
      for (const column of columns) starts.add(column);
      begun = undefined;
    } else break;
    last = i;
  }
  return isHead(draft, rows) ? { head: rows[0]!, rows: rows.slice(1), last } : { rows, last };
}

/** Cells go on below themselves: the row takes the line, and the cells that it only fills now. */
function goesOn({ text }: Draft, row: TableRow, line: Line, more: readonly TableCell[], under: readonly number[]): TableRow {
  const cells = row.cells.map((cell, n): TableCell => {
    const next = more[under.indexOf(n)];
    if (next === undefined) return cell;
    if (n === row.cells.length - 1 && more.length === 1) return { start: cell.start, end: next.end };
    return { ...cell, text: `${cell.text ?? text.slice(cell.start, cell.end)} ${text.slice(next.start, next.end)}` };
  });
  return { start: row.start, end: line.to, cells: [...cells, ...more.filter((_, n) => under[n] === -1)] };
}

/** A line without gaps that runs on into the first cell of the line below: "PHQ-9 at the first visit and" over "at 12 weeks    50%    quarterly". */
function wraps(draft: Draft, at: number): boolean {
  const below = rowBelow(draft, at);
  const [line, next] = [draft.lines[at], draft.lines[below]];
  if (!line || !next || isBlank(line) || isBlank(next) || columnCells(draft, at, none) || Math.abs(line.from - line.start - (next.from - next.start)) > 1) return false;
  const cells = columnCells(draft, below, none);
  return cells !== undefined && !isEnded(line.text) && (startsLower(draft.text.slice(cells[0]!.start, cells[0]!.end)) || /(?:,| (?:and|or|of|to|the|a|for|in|with|at|by|who|from))$/u.test(line.text));
}

/** The line of a row that has the gaps between its cells. */
const gapsOf = (draft: Draft, row: number): number => (wraps(draft, row) ? rowBelow(draft, row) : row);

const none: ReadonlySet<number> = new Set();

/** Where cells begin in the three lines below. */
function columnsBelow(draft: Draft, at: number): Set<number> {
  const columns = new Set<number>();
  for (let i = rowBelow(draft, at), n = 0; n < 3; i = rowBelow(draft, i), n++) {
    for (const cell of columnCells(draft, i, none) ?? []) columns.add(cell.start - draft.lines[i]!.start);
  }
  return columns;
}

/** The next line with words, where at most one blank line comes before it. */
const rowBelow = (draft: Draft, at: number): number => (draft.lines[at + 1] !== undefined && isBlank(draft.lines[at + 1]!) ? at + 2 : at + 1);

/**
 * Cells of a line that has gaps; a gap is a tab, three spaces, two that do not follow the end of a sentence, or two before one of these columns.
 */
function columnCells(draft: Draft, at: number, columns: ReadonlySet<number>): TableCell[] | undefined {
  const line = draft.lines[at];
  if (line === undefined || line.text.length > 600 || isBlank(line) || !/\t| {2}/.test(line.text)) return undefined;
  if (listMarker(line.text)?.bullet || /^[#>|]/.test(line.text)) return undefined;
  const cells: TableCell[] = [];
  let start = 0;
  for (const gap of line.text.matchAll(/[ \u00a0]*\t[ \t\u00a0]*|[ \u00a0]{2,}/g)) {
    const past = gap.index + gap[0].length;
    const wide = gap[0].includes("\t") || gap[0].length >= 3 || columns.has(line.from - line.start + past);
    if (!wide && (draft.markdown || (/[.!?:;,)]$/.test(line.text.slice(start, gap.index)) && !/^no\.$/i.test(line.text.slice(start, gap.index))))) continue;
    cells.push({ start: line.from + start, end: line.from + gap.index });
    start = past;
  }
  cells.push({ start: line.from + start, end: line.to });
  // "1.<tab>Text" is an item of a list, and "2.1   Text" a clause.
  const number = line.text.slice(0, cells[0]!.end - line.from);
  if (cells.length === 2 && (/^\(?\w{1,4}[.)]$/.test(number) || (!line.text.includes("\t") && /^\d{1,2}(?:\.\d{1,3})+$/.test(number)))) return undefined;
  return cells.length > 1 ? cells : undefined;
}

/** "3<tab>Exclusion criteria" is a heading, and "3.1<tab>People under 18" a clause; */
const isNumbering = ({ text, lines }: Draft, at: number, cells: readonly TableCell[]): boolean =>
  cells.length === 2 && lines[at]!.text.includes("\t") && /^\d{1,2}(?:\.\d{1,3}){0,4}$/.test(text.slice(cells[0]!.start, cells[0]!.end)) && /^[“"‘'([*_]{0,3}\p{L}/u.test(text.slice(cells[1]!.start, cells[1]!.end));
/** but under "Ref<tab>Criterion" numbers are cells. */
function namesNumbers({ text }: Draft, [first, ...rest]: readonly TableCell[]): boolean {
  return numbers.has(bareWords(text.slice(first!.start, first!.end)).join(" ")) && rest.every((cell) => !/\d/.test(text.slice(cell.start, cell.end)));
}
const numbers = new Set(numberHeads);

/** "4   SERVICES IN THE SCHEME": what comes after a table, and no row of it. */
const opensClause = ({ text }: Line): boolean => /^\d{1,2}\s+\p{Lu}/u.test(text.trim()) && !/\p{Ll}/u.test(text);

function linesUp(draft: Draft, at: number, cells: readonly TableCell[], below: number): boolean {
  const [line, next] = [draft.lines[at]!, draft.lines[below]];
  const others = columnCells(draft, below, new Set(cells.map((cell) => cell.start - line.start)));
  if (!others || !next) return false;
  if (line.text.includes("\t") && next.text.includes("\t")) return true;
  return cells.slice(1).some((cell) => others.slice(1).some((other) => Math.abs(cell.start - line.start - (other.start - next.start)) <= 1));
}

const headWords = new Set(columnHeads);

/** The first row names the columns: a cell is a known name for one, or all are short and without figures and the rest are not. */
function isHead(draft: Draft, rows: readonly TableRow[]): boolean {
  const first = rows[0];
  if (first === undefined || rows.length < 2) return false;
  const texts = first.cells.map((cell) => plainText(draft.text.slice(cell.start, cell.end)));
  if (texts.some((text) => countWords(text, 8) > 7 || /[.!?;]$/.test(text.replace(/^No\.$/i, "No")))) return false;
  // "Included   Excluded": each column says who may come or who may not.
  const doors = texts.map((text) => bareWords(text).join(" ").replace(/ criteria$/, ""));
  if (doors.length > 1 && doors.some((word) => closedHeads.has(word)) && doors.every((word) => closedHeads.has(word) || openHeads.has(word) || /^inclusions?$/.test(word))) return true;
  const known = texts.filter((text) => headWords.has(bareWords(text).join(" "))).length;
  if (known * 3 >= texts.length && known > 0 && !/\d{2}/.test(texts.slice(1).join(" ").replace(/\b20\d\d\b/g, ""))) return true;
  const rest = rows.slice(1, 6).flatMap((row) => row.cells.slice(1).map((cell) => draft.text.slice(cell.start, cell.end)));
  return draft.text.slice(first.start, first.end).includes("\t") && !/\d/.test(texts.join("").replace(/20\d\d/g, "")) &&
    rest.some((text) => /\d|,|;/.test(text) || countWords(text, 8) > 5);
}
