/** Tables that are forms: a first cell that is a heading opens a section, and the rest of the row is its text. */
import type { Cell } from "../../../../rules/language/document.ts";
import { formHeads } from "../../../../rules/lexicon/sections.ts";
import type { Heading } from "../headings/heading.ts";
import { rolesOf, wholeName } from "../headings/roles.ts";
import { couldBeTitle, titleOf } from "../headings/title.ts";
import { bareWords, countWords, plainText } from "../words.ts";
import { segments } from "./running-text.ts";
import type { Table, TableCell, TableRow } from "./tables.ts";
import type { Writer } from "./writer.ts";

export function writeTable(text: string, table: Table, writer: Writer): void {
  const { head } = table;
  const headCells = head?.cells ?? [];
  const opensWithHeading = head !== undefined && isHeadingCell(text, headCells[0], headCells.slice(1).every(isEmpty));
  const group = writer.newGroup();
  if (head && opensWithHeading) writeHeading(text, headCells[0]!, group, writer);
  const entries = entriesOf(text, table);
  const form = entries === undefined && isForm(text, table, opensWithHeading);
  const columns = form ? [] : sectionColumns(text, table);
  const lead = opensWithHeading ? undefined : introducerOf(writer);
  for (const row of table.rows) {
    if (entries?.has(row)) {
      writeEntry(text, entries.get(row)!, group, writer);
      continue;
    }
    if (form && writeForm(text, row, group, writer)) continue;
    if (!form && row.cells.length > 1 && row.cells.slice(1).every(isEmpty) && isHeadingCell(text, row.cells[0], true)) writeHeading(text, row.cells[0]!, group, writer);
    else if (columns.length > 0 && couldBeTitle(cellText(text, row.cells[0]), 15)) writeColumns(text, row, headCells, columns, group, writer);
    else writeRow(text, row, headCells, group, lead, writer);
  }
}

/** A row that is a name and what is to be said of it, a number aside. */
interface Entry {
  readonly number: string | undefined;
  readonly name: TableCell;
  readonly cells: readonly TableCell[];
}

/**
 * The rows of a table that is a document: nearly all are a name and a passage, and a third of the names are those of sections.
 * Columns that say what a table of something else is about ("Out", "Measure") make it no such table.
 */
function entriesOf(text: string, { head, rows }: Table): ReadonlyMap<TableRow, Entry> | undefined {
  // Without bars nothing could be put into such a table that would be read again.
  if (!rows.some((row) => text.slice(row.start, row.end).includes("|"))) return undefined;
  const heads = (head?.cells ?? []).filter((cell) => !isEmpty(cell)).map((cell) => cellText(text, cell));
  if (heads.some((name) => !formHeads.includes(bareWords(name).join(" ")) && rolesOf(name, true) !== undefined)) return undefined;
  const entries = new Map<TableRow, Entry>();
  let named = 0;
  for (const row of rows) {
    const filled = row.cells.filter((cell) => !isEmpty(cell));
    const [first, ...others] = filled;
    const counted = first !== undefined && others.length > 1 && /^\W*[\dA-Z]{1,3}(?:\.\d{1,2}){0,3}\W*$/.test(cellText(text, first));
    const [name, ...cells] = counted ? others : filled;
    if (name === undefined || cells.length === 0) continue;
    const title = titleOf(wordsOf(text, name)).text.replace(/:$/, "");
    // Beside the passage an owner or a colour may stand.
    if (!couldBeTitle(title, 10) || countWords(cellText(text, cells[0]), longPassage) < longPassage || cells.slice(1).some((cell) => countWords(cellText(text, cell), 4) > 3)) continue;
    entries.set(row, { number: counted ? cellText(text, first) : undefined, name, cells });
    if (rolesOf(title, true) !== undefined) named++;
  }
  const own = rows.filter((row) => row.cells.some((cell) => !isEmpty(cell))).length;
  return entries.size >= 3 && entries.size * 3 >= own * 2 && named * 3 >= entries.size ? entries : undefined;
}
/** In words: shorter, it is an entry of a table, and no passage. */
const longPassage = 12;

function writeEntry(text: string, { number, name, cells }: Entry, table: number, writer: Writer): void {
  const title = titleOf(wordsOf(text, name));
  const [own, depth] = [title.number ?? number, title.depth ?? (number === undefined ? undefined : number.split(".").length)];
  writer.heading({
    start: name.start, end: name.end, content: name.start + title.skip,
    heading: { style: "cell", table, text: title.text.replace(/:$/, ""), ...(own === undefined ? {} : { number: own }), ...(depth === undefined ? {} : { depth }) },
  });
  for (const cell of cells) writePassage(text, cell, writer);
}

/** Its head says nothing, or is itself a heading, and most first cells below are headings beside a passage. */
function isForm(text: string, table: Table, opensWithHeading: boolean): boolean {
  const heads = table.head?.cells ?? [];
  const bare = heads.every((cell) => isEmpty(cell) || formHeads.includes(bareWords(wordsOf(text, cell)).join(" ")));
  if (!bare && !(opensWithHeading && heads.slice(1).every(isEmpty))) return false;
  const rows = table.rows.filter((row) => row.cells.length > 0);
  const sections = rows.filter((row) => opensForm(text, row));
  return sections.length > 0 && sections.length * 2 >= rows.length;
}

function opensForm(text: string, row: TableRow): boolean {
  const filled = row.cells.filter((cell) => !isEmpty(cell));
  return filled.length <= 2 && filled[0] === row.cells[0] && isHeadingCell(text, row.cells[0], filled.length === 1 || countWords(cellText(text, filled[1])) >= 4);
}

/** A numbered title, or a known name; `alone` allows names without a number. */
function isHeadingCell(text: string, cell: TableCell | undefined, alone: boolean): boolean {
  if (cell === undefined || isEmpty(cell) || cell.end - cell.start > 200) return false;
  const title = titleOf(wordsOf(text, cell));
  if (!couldBeTitle(title.text.replace(/:$/, ""), 16) || !/\p{L}{3}/u.test(title.text)) return false;
  const named = wholeName(title.text);
  if (named?.roles.includes("meta")) return false;
  if (title.depth !== undefined && title.depth > 1) return alone || named !== undefined;
  return named !== undefined ? alone || title.number !== undefined : title.number !== undefined && alone && rolesOf(title.text, true) !== undefined;
}

function writeForm(text: string, row: TableRow, group: number, writer: Writer): boolean {
  if (!opensForm(text, row)) return false;
  writeHeading(text, row.cells[0]!, group, writer);
  for (const cell of row.cells.slice(1)) writePassage(text, cell, writer);
  return true;
}

function writeHeading(text: string, cell: TableCell, table: number, writer: Writer): void {
  const title = titleOf(wordsOf(text, cell));
  const heading: Heading = {
    style: "cell", table, text: title.text,
    ...(title.number === undefined ? {} : { number: title.number }), ...(title.depth === undefined ? {} : { depth: title.depth }),
  };
  writer.heading({ start: cell.start, end: cell.end, content: cell.start + title.skip, heading });
}

/** Paragraphs and items of a cell, which its line breaks part. */
function writePassage(text: string, cell: TableCell, writer: Writer, opens?: Heading): void {
  let first = opens;
  for (const { kind, marker, heading, ...span } of segments(text, cell.start, cell.end, true)) {
    const more = first === undefined ? {} : { opens: first };
    first = undefined;
    if (kind === "heading") writer.heading({ ...span, heading: heading! });
    else if (kind === "item") writer.item({ ...span, ...more }, marker!, 0);
    else writer.paragraph({ ...span, ...more });
  }
}

/** Columns, the first aside, that are named as sections are and hold passages: each cell is then a section of its row. */
function sectionColumns(text: string, table: Table): number[] {
  const heads = table.head?.cells ?? [];
  const named = heads.map((_, i) => i).filter((i) => i > 0 && !isEmpty(heads[i]!) && rolesOf(cellText(text, heads[i]), true) !== undefined);
  if (named.length < 2 || table.rows.length === 0) return [];
  let words = 0;
  for (const row of table.rows) for (const i of named) words += countWords(cellText(text, row.cells[i]));
  return words / (table.rows.length * named.length) >= 12 ? named : [];
}

function writeColumns(text: string, row: TableRow, heads: readonly TableCell[], columns: readonly number[], group: number, writer: Writer): void {
  writeHeading(text, row.cells[0]!, group, writer);
  row.cells.forEach((cell, i) => {
    if (i === 0 || isEmpty(cell)) return;
    const name = cellText(text, heads[i]);
    writePassage(text, cell, writer, columns.includes(i) || name ? { style: "column", text: name } : undefined);
  });
}

function writeRow(text: string, row: TableRow, heads: readonly TableCell[], group: number, lead: number | undefined, writer: Writer): void {
  const cells: Cell[] = row.cells.map((cell, i) => ({ start: cell.start, end: cell.end, head: headOf(text, heads[i], i) }));
  const filled = row.cells.filter((cell) => !isEmpty(cell));
  if (filled.length === 0) return;
  writer.row({ start: filled[0]!.start, end: filled.at(-1)!.end, content: filled[0]!.start, cells, group, ...(lead === undefined ? {} : { lead }) });
}

/** A paragraph that ends in a colon introduces the rows below it. */
function introducerOf(writer: Writer): number | undefined {
  return writer.leadsIn() ? writer.pieces.findLastIndex((piece) => piece.zone === undefined) : undefined;
}

function wordsOf(text: string, cell: TableCell): string {
  return cell.text ?? text.slice(cell.start, cell.end);
}

function isEmpty(cell: TableCell): boolean {
  return cell.start >= cell.end;
}

/** A heading that stands where the first column's name should loses its number. */
function headOf(text: string, cell: TableCell | undefined, column: number): string {
  if (cell === undefined || isEmpty(cell)) return "";
  return column === 0 ? titleOf(wordsOf(text, cell)).text : cellText(text, cell);
}

function cellText(text: string, cell: TableCell | undefined): string {
  return cell === undefined ? "" : plainText(wordsOf(text, cell));
}
