/** Paragraphs and tables → the Markdown text that the checks read, with a way back from each of its words. */
import { runningNames as names } from "../../../rules/lexicon/word.ts";
import { wholeName } from "../read/headings/roles.ts";
import { couldBeTitle, titleOf } from "../read/headings/title.ts";
import { listMarker } from "../read/lines/marks.ts";
import { countWords } from "../read/words.ts";
import { isCitation } from "../read/zones/others-words.ts";
import type { InTime } from "./limits.ts";
import { createMaker, type Made, type Maker, type Placed } from "./made.ts";
import { nameIn, type RunningLine } from "./running.ts";
import { holdsWords, type Flow, type Paragraph, type Table } from "./story.ts";
import { tableParts } from "./tables.ts";
import { isEmpty, isRaised, textOf, writeWords } from "./words.ts";
import { wrappedLines, type Lines } from "./wrapped.ts";

/** `running`: what page headers and footers say. `named`: one of them gave the text its title. `late`: there was no time for all of it. */
export function writeMarkdown(flow: readonly Flow[], running: readonly RunningLine[], inTime: InTime): { readonly made: Made; readonly named: boolean; readonly late: boolean } {
  const maker = createMaker();
  const titled = flow.some((each) => each.kind === "paragraph" && each.style.name === "title" && !isEmpty(each));
  const name = titled || !isNameless(flow) ? undefined : nameIn(running);
  const state: State = { maker, deeper: titled || name !== undefined ? 1 : 0, list: [], of: "", before: "nothing", notes: [], lines: wrappedLines(flow), late: false, inTime };
  if (name !== undefined) {
    begin(state, "block");
    maker.put(`# ${name}`);
  }
  flow.forEach((each, i) => {
    if (!holdsNotes(state, each, flow[i - 1])) writeNotes(state);
    writeFlow(state, each, undefined);
  });
  writeNotes(state);
  if (maker.length() > 0) writeRunning(state, running);
  return { made: maker.done(), named: name !== undefined, late: state.late };
}

/** It begins with a section, a table or running text, so nothing in it says what it is called. */
function isNameless(flow: readonly Flow[]): boolean {
  const first = flow.find(holdsWords);
  if (first?.kind !== "paragraph") return first !== undefined;
  const words = titleOf(textOf(first).trim()).text;
  return headingLevel(first, 0) !== undefined || isRaised(first) ? wholeName(words.replace(/:$/, "")) !== undefined : !couldBeTitle(words, 18);
}

/** Last, as comments, which say nothing in the author's name: a line for headers and one for footers. */
function writeRunning(state: State, running: readonly RunningLine[]): void {
  closeCode(state);
  for (const kind of ["header", "footer"] as const) {
    const words = running.filter((line) => line.kind === kind).map((line) => line.words).join(" · ");
    if (words === "") continue;
    begin(state, "block");
    state.maker.put(`<!-- ${names[kind]}: ${words.replace(/-{2,}/g, "–")} -->`);
  }
  state.maker.put("\n");
}

interface State {
  readonly maker: Maker;
  /** 1 where a title stands above the headings. */
  readonly deeper: 0 | 1;
  /** Indents of the lists that are open, the innermost last, and which list the last item was of. */
  list: number[];
  of: string;
  before: "nothing" | "item" | "code" | "block";
  /** Notes of what has been written, still to be written. */
  notes: Paragraph[];
  readonly lines: Lines;
  late: boolean;
  readonly inTime: InTime;
}

/** Notes come after the passage that they belong to: a list is not cut in two, nor parted from what leads into it. */
function holdsNotes({ deeper, lines }: State, each: Flow, before: Flow | undefined): boolean {
  const led = before?.kind === "paragraph" && /:\s*$/.test(textOf(before));
  if (each.kind === "table" || isEmpty(each)) return led || each.kind === "paragraph";
  if (lines.get(each)?.goesOn) return true;
  if (headingLevel(each, deeper) !== undefined || isRaised(each)) return false;
  return led || each.label !== undefined || listMarker(textOf(each).trim()) !== undefined || each.host !== undefined;
}

function writeNotes(state: State): void {
  const { maker, notes } = state;
  state.notes = [];
  if (notes.length > 0) closeCode(state);
  for (const paragraph of notes) {
    if (isEmpty(paragraph)) continue;
    state.list = [];
    begin(state, "block");
    const start = maker.length();
    const { note } = paragraph;
    // As notes are written in Markdown, where they are taken for sources.
    if (isCitation(textOf(paragraph))) maker.put(`[^${note?.number ?? 1}]: `);
    writeWords(maker, paragraph, "line");
    maker.placed({ start, end: maker.length(), paragraph });
  }
}

type Place = Placed["cell"];

/** `titled`: it stands where a form has its headings. */
function writeFlow(state: State, each: Flow, cell: Place, titled = false): void {
  state.late ||= !state.inTime();
  if (state.late) return;
  if (each.kind === "paragraph") writeParagraph(state, each, cell, titled);
  else writeTable(state, each);
}

function writeParagraph(state: State, paragraph: Paragraph, cell: Place, titled: boolean): void {
  for (const note of paragraph.notes) state.notes.push(note);
  if (isEmpty(paragraph)) return;
  const { maker } = state;
  const { name } = paragraph.style;
  const heading = headingLevel(paragraph, state.deeper);
  const label = paragraph.label?.text ?? "";
  const place = (write: () => void): void => {
    const start = maker.length();
    write();
    maker.placed({ start, end: maker.length(), paragraph, ...(cell === undefined ? {} : { cell }) });
  };
  if (isCode(paragraph)) return writeCode(state, paragraph, place);
  closeCode(state);
  if (heading !== undefined) {
    state.list = [];
    begin(state, "block");
    return place(() => {
      maker.put(`${"#".repeat(heading)} ${label === "" ? "" : `${label} `}`);
      writeWords(maker, paragraph, "line");
    });
  }
  const marker = paragraph.label?.bullet ? "-" : listMarker(`${numbered(label)} x`) ? numbered(label) : undefined;
  if (marker !== undefined && !titled && !(label !== "" && isRaised(paragraph))) return writeItem(state, paragraph, marker, place);
  const goesOn = state.list.length > 0 && (paragraph.label !== undefined ? label === "" : (paragraph.style.indent ?? 0) > 0 && /^list/.test(name));
  if (!goesOn) state.list = [];
  const line = state.lines.get(paragraph);
  if (line?.goesOn) maker.put("\n");
  else begin(state, "block");
  place(() => {
    if (line !== undefined) maker.put(" ".repeat(line.indent));
    if (goesOn) maker.put(" ".repeat(4 * (state.list.length - 1) + 3));
    else if (/quote|^block text$/.test(name)) maker.put("> ");
    const raised = (titled || isRaised(paragraph)) && !/quote|^block text$/.test(name);
    maker.put(`${label === "" ? "" : `${numbered(label)} `}${raised ? "**" : ""}`);
    writeWords(maker, paragraph, raised ? "line" : "lines");
    if (raised) maker.put("**");
  });
}

/** "3" before a clause is written "3."; every other number stands as it is. */
const numbered = (label: string): string => (/^\d{1,3}$/.test(label) ? `${label}.` : label);

/** A style for headings is also given to whole clauses, so that they get numbers. */
function headingLevel(paragraph: Paragraph, deeper: number): number | undefined {
  const { name, outline } = paragraph.style;
  if (name === "title") return 1;
  if (outline === undefined || outline < 0) return undefined;
  const words = textOf(paragraph).trim();
  if (words.length > 200 || (countWords(words, 13) > 12 && /[.;:,]$/.test(words))) return undefined;
  return Math.min(6, outline + 1 + deeper);
}

function begin(state: State, kind: State["before"]): void {
  if (state.before !== "nothing") state.maker.put(kind === "item" && state.before === "item" ? "\n" : "\n\n");
  state.before = kind;
}

function writeItem(state: State, paragraph: Paragraph, marker: string, place: (write: () => void) => void): void {
  const { list = "", indent = 0 } = paragraph.label ?? {};
  const depth = state.list.length;
  while (state.list.length > 0 && state.list.at(-1)! > indent + 60) state.list.pop();
  if (state.list.length === 0 || state.list.at(-1)! < indent - 60) state.list.push(indent);
  if (state.before === "item" && state.list.length === depth && state.of !== list) state.before = "block";
  state.of = list;
  begin(state, "item");
  state.maker.put(" ".repeat(4 * (state.list.length - 1)));
  place(() => {
    state.maker.put(`${marker} `);
    writeWords(state.maker, paragraph, "line");
  });
}

/** In a style for code; but what somebody only indented, and a program took for code, has whole clauses, and is read like any other text. */
const isCode = (paragraph: Paragraph): boolean =>
  /^(?:source code|code block)$/.test(paragraph.style.name) && wordsInARow(textOf(paragraph)) < clause;

/** So many words, one after another, are more than code has. */
const clause = 8;
function wordsInARow(text: string): number {
  let [most, run] = [0, 0];
  for (const part of text.split(/\s+/)) {
    run = /^[(“‘"']?\p{L}[\p{L}’'-]*[,;:.)”’"']?$/u.test(part) ? run + 1 : 0;
    most = Math.max(most, run);
  }
  return most;
}

/** Lines in a style for code stand between fences, which keep the checks out. */
function writeCode(state: State, paragraph: Paragraph, place: (write: () => void) => void): void {
  if (state.before === "code") state.maker.put("\n");
  else {
    begin(state, "code");
    state.maker.put("~~~~~~~~\n");
  }
  place(() => writeWords(state.maker, paragraph, "lines"));
}
function closeCode(state: State): void {
  if (state.before !== "code") return;
  state.maker.put("\n~~~~~~~~");
  state.before = "block";
}

function writeTable(state: State, table: Table): void {
  closeCode(state);
  state.list = [];
  const { maker } = state;
  for (const part of tableParts(table)) {
    if (part.kind === "flow") {
      const cell = { table: table.number, row: part.row + 1, column: part.column + 1 };
      for (const each of part.flow) writeFlow(state, each, cell, part.heading);
      writeNotes(state);
      closeCode(state);
      state.list = [];
      continue;
    }
    begin(state, "block");
    part.rows.forEach((row, i) => {
      maker.put(i === 0 ? "|" : "\n|");
      for (const { column, paragraphs, again } of row.cells) {
        if (!again) for (const { notes } of paragraphs) for (const note of notes) state.notes.push(note);
        state.late ||= !state.inTime();
        if (state.late) break;
        // A row of dashes would make the one above it a head.
        maker.put(i === 1 && !part.head && paragraphs.some((each) => /^\s*:?-+:?\s*$/.test(textOf(each))) ? " \\" : " ");
        writeCell(maker, paragraphs, { table: table.number, row: row.number + 1, column: column + 1 });
        maker.put(" |");
      }
      if (part.head && i === 0) maker.put(`\n|${" --- |".repeat(row.cells.length)}`);
    });
  }
}

function writeCell(maker: Maker, paragraphs: readonly Paragraph[], cell: NonNullable<Place>): void {
  paragraphs.filter((each) => !isEmpty(each)).forEach((paragraph, i) => {
    if (i > 0) maker.put("<br>");
    const start = maker.length();
    const { label } = paragraph;
    if (label !== undefined && (label.bullet || label.text !== "")) maker.put(label.bullet ? "- " : `${numbered(label.text)} `);
    writeWords(maker, paragraph, "cell");
    maker.placed({ start, end: maker.length(), paragraph, cell });
  });
}
