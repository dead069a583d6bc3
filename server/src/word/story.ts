/** The main part → paragraphs and tables in reading order, as they stand once all tracked changes are accepted. */
import { lastAt } from "../text/spans.ts";
import { hides, isSpent, readRuns, type Content, type Field, type NoteMark, type Reader, type Seen, type Stretch } from "./runs.ts";
import { limits, type InTime } from "./limits.ts";
import { numberingOf, type Label, type Numbering } from "./numbering.ts";
import { own, stylesOf, type Style, type Styles } from "./styles.ts";
import type { Part, WordPackage } from "./package.ts";
import { runningLines, runningParts, type RunningLine } from "./running.ts";
import { isEmpty } from "./words.ts";
import { child, seen, toggle, value, type Element } from "./xml.ts";

export interface Paragraph {
  readonly kind: "paragraph";
  readonly element: Element;
  readonly style: Style;
  readonly label?: Label;
  readonly stretches: readonly Stretch[];
  /** For text of a text box or a note: the paragraph it hangs on, where a comment can stand. */
  readonly host?: Paragraph;
  /** For text of a note: which one, and the run that holds its mark. */
  readonly note?: Note;
  /** The text of the notes whose marks stand in it. */
  readonly notes: readonly Paragraph[];
  /** Page ends that Word saved before it and inside it. */
  readonly pagesBefore: number;
  readonly pageEnds: readonly number[];
}

export interface Note {
  readonly kind: NoteMark["kind"];
  /** As Word counts them through the document; none where they begin anew somewhere, or where it is some other sign. */
  readonly number?: number;
  readonly mark: Element;
}

export interface Table {
  readonly kind: "table";
  /** 1-based, in order of appearance, nested ones counted where they begin. */
  readonly number: number;
  readonly columns: number;
  readonly rows: readonly Row[];
  /** There is a word somewhere in it. */
  readonly filled: boolean;
}

export interface Row {
  /** It is marked to be repeated on every page. */
  readonly head: boolean;
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** First column it takes, from 0, and how many. */
  readonly column: number;
  readonly span: number;
  readonly flow: readonly Flow[];
  readonly filled: boolean;
  /** The merged cell that began above and goes on in it. */
  readonly above?: Cell;
}

export type Flow = Paragraph | Table;

export interface Story {
  readonly flow: readonly Flow[];
  readonly seen: Readonly<Seen>;
  readonly pageEnds: number;
  /** Some was passed over: there is more text in it than is read, or there was no time for it. */
  readonly cut?: "size" | "time";
  /** What page headers and footers say. */
  readonly running: readonly RunningLine[];
}

interface State {
  readonly reader: Reader;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly notes: Notes;
  readonly inTime: InTime;
  tables: number;
  pages: number;
  /** Content of paragraphs whose mark was deleted: it goes on in the next. */
  carried: Content | undefined;
  last: Element | undefined;
}

interface Notes {
  readonly parts: Readonly<Record<NoteMark["kind"], NotesPart | undefined>>;
  readonly count: Record<NoteMark["kind"], number>;
  /** They begin anew on each page or in each part of the document. */
  readonly anew: boolean;
}

interface NotesPart {
  readonly part: Part;
  readonly byId: ReadonlyMap<string, Element>;
}

export function readStory(parts: WordPackage, inTime: InTime): Story {
  const endless = new Set<Field>();
  const story = readOnce(parts, inTime, endless, new Set());
  // A table of contents whose end is lost would hide the rest of the file: so it is read again as if nothing began there.
  return [...endless].some(hides) ? readOnce(parts, inTime, new Set(), new Set([...endless].map(({ begin }) => begin))) : story;
}

function readOnce(parts: WordPackage, inTime: InTime, endless: Set<Field>, passed: ReadonlySet<Element>): Story {
  const { document, styles: stylePart, numbering, settings, footnotes, endnotes } = parts;
  const styles = stylesOf(stylePart?.root);
  const isProtected = /^(?:1|true|on)$/.test(value(child(settings?.root, "w:documentProtection"), "w:enforcement") ?? "");
  const found: Seen = { tracked: false, struck: false, hidden: false, numbering: false, boxes: false, notes: false, protected: isProtected, pictures: false, diagrams: false, embedded: false, elsewhere: false };
  const reader: Reader = { text: document.text, styles, seen: found, budget: { pieces: limits.pieces, late: false }, fields: [], endless, passed };
  const anew = [document, settings].some((part) => part !== undefined && /:numRestart\b[^>]*"each/.test(part.text));
  const notes: Notes = { parts: { footnote: notesIn(footnotes), endnote: notesIn(endnotes) }, count: { footnote: 0, endnote: 0 }, anew };
  const state: State = { reader, styles, numbering: numberingOf(numbering?.root, styles), notes, inTime, tables: 0, pages: 0, carried: undefined, last: undefined };
  const body = child(document.root, "w:body");
  const flow = body === undefined ? [] : readFlow(state, body, undefined);
  const { pictures } = found;
  const running = runningParts(parts).map((each) => ({ ...each, paragraphs: readApart(state, each.part, each.part.root, undefined) }));
  // What lies behind each page is none of the text.
  found.pictures = pictures;
  const cut = reader.budget.late ? "time" : isSpent(reader.budget) ? "size" : undefined;
  return { flow, seen: found, pageEnds: state.pages, ...(cut === undefined ? {} : { cut }), running: runningLines(running) };
}

/** Into one list, however many controls it lies in: a call takes only so many arguments. */
function readFlow(state: State, element: Element, host: Paragraph | undefined, flow: Flow[] = []): Flow[] {
  const { budget } = state.reader;
  for (const each of seen(element)) {
    budget.late ||= !state.inTime();
    if (isSpent(budget)) break;
    switch (each.name) {
      case "w:p": readParagraph(state, each, host, flow); break;
      case "w:tbl": flow.push(readTable(state, each, host)); break;
      case "w:sdt": if (!isContents(each)) readFlow(state, child(each, "w:sdtContent") ?? each, host, flow); break;
      case "w:altChunk": state.reader.seen.elsewhere = true; break;
      case "w:ins": case "w:moveTo": case "w:customXml": case "w:smartTag": readFlow(state, each, host, flow); break;
    }
  }
  // A cell's last paragraph has nothing to go on in, whatever became of its mark.
  const { carried, last } = state;
  if (carried !== undefined && last !== undefined && element.name !== "w:sdtContent") finish(state, last, carried, host, flow);
  return flow;
}

/** The control that Word puts around a table of contents. */
function isContents(control: Element): boolean {
  const gallery = child(child(child(control, "w:sdtPr"), "w:docPartObj"), "w:docPartGallery");
  return /table of contents|bibliograph/i.test(value(gallery) ?? "");
}

function readParagraph(state: State, element: Element, host: Paragraph | undefined, flow: Flow[]): void {
  const { reader, styles } = state;
  const properties = child(element, "w:pPr");
  const content: Content = state.carried ?? { stretches: [], boxes: [], notes: [], pageEnds: [], listed: false };
  readRuns(reader, element, styles.paragraph(value(child(properties, "w:pStyle"))), content);
  const mark = child(properties, "w:rPr");
  if (child(mark, "w:del") !== undefined || child(mark, "w:moveFrom") !== undefined) {
    reader.seen.tracked = true;
    Object.assign(state, { carried: content, last: element });
  } else finish(state, element, content, host, flow);
}

function finish(state: State, element: Element, content: Content, host: Paragraph | undefined, flow: Flow[]): void {
  const { reader, styles, numbering } = state;
  const properties = child(element, "w:pPr");
  const id = value(child(properties, "w:pStyle"));
  const base = styles.paragraph(id);
  const direct = own(properties, undefined);
  const style: Style = { ...base, ...direct };
  state.carried = undefined;
  const label = labelOf(state, numbering, style, base, id);
  if (content.listed && content.stretches.every(({ text }) => text.trim() === "")) return;
  if (/^toc(?: \d| heading)|^table of (?:figures|authorities)|^index \d/.test(style.name)) return;
  const notes: Paragraph[] = [];
  const paragraph: Paragraph = {
    kind: "paragraph", element, style, stretches: content.stretches, notes, pagesBefore: state.pages, pageEnds: content.pageEnds,
    ...(label === undefined ? {} : { label: indented(label, direct.indent) }), ...(host === undefined ? {} : { host }),
  };
  for (const mark of content.notes) for (const each of readNote(state, mark, paragraph)) notes.push(each);
  state.pages += content.pageEnds.length;
  const boxes = content.boxes.flatMap((box) => paragraphsOf(readFlow({ ...state, reader: { ...reader, fields: [] } }, box, paragraph)));
  if (boxes.some(({ stretches }) => stretches.length > 0)) reader.seen.boxes = true;
  for (const each of [paragraph, ...boxes]) flow.push(each);
}

/** A note's text as it hangs on the paragraph that holds its mark, also where that is empty but for it. */
function readNote(state: State, { kind, id, run, unnumbered }: NoteMark, host: Paragraph): readonly Paragraph[] {
  const { parts, count, anew } = state.notes;
  const number = unnumbered ? undefined : ++count[kind];
  const element = parts[kind]?.byId.get(id);
  if (element === undefined) return [];
  const pages = host.pagesBefore + host.pageEnds.filter((end) => end <= run.start).length;
  const note: Note = { kind, mark: run, ...(number === undefined || anew ? {} : { number }) };
  const read = readApart({ ...state, pages }, parts[kind]!.part, element, host).map((paragraph) => ({ ...paragraph, note }));
  state.reader.seen.notes ||= read.some(({ stretches }) => stretches.some(({ text }) => text.trim() !== ""));
  return read;
}

const notesIn = (part: Part | undefined): NotesPart | undefined =>
  part && { part, byId: new Map(part.root.children.filter(({ name }) => /^w:(?:foot|end)note$/.test(name)).map((each) => [value(each, "w:id") ?? "", each] as const).reverse()) };

/** Text of another part than the main one. */
function readApart(state: State, { text }: Part, element: Element, host: Paragraph | undefined): readonly Paragraph[] {
  return paragraphsOf(readFlow({ ...state, reader: { ...state.reader, text, fields: [] }, carried: undefined, last: undefined }, element, host));
}

/** Tables in a text box or a cell are read as their paragraphs. */
export const paragraphsOf = (flow: readonly Flow[]): readonly Paragraph[] =>
  flow.flatMap((each) => (each.kind === "paragraph" ? [each] : each.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.flow)))));

/** The list it names itself, or its style does; list 0 takes it out of any. */
function labelOf({ reader }: State, numbering: Numbering, style: Style, base: Style, id: string | undefined): Label | undefined {
  const list = style.numbering?.id ?? base.numbering?.id;
  if (list === undefined || list === "0") return undefined;
  const level = style.numbering?.level ?? (id === undefined ? undefined : numbering.levelOf(list, id)) ?? base.numbering?.level ?? 0;
  const label = numbering.next(list, Math.min(8, level));
  if (label === undefined) reader.seen.numbering = true;
  return label;
}

/** Where the paragraph says itself how far it is indented, that holds for its place in a list too. */
function indented(label: Label, direct: number | undefined): Label {
  return direct === undefined ? label : { ...label, indent: direct };
}

function readTable(state: State, element: Element, host: Paragraph | undefined): Table {
  const number = ++state.tables;
  const rows: Row[] = [];
  for (const each of unwrapped(element)) {
    if (each.name !== "w:tr") continue;
    const properties = child(each, "w:trPr");
    if (child(properties, "w:del") !== undefined) {
      state.reader.seen.tracked = true;
      continue;
    }
    let column = within(0, value(child(properties, "w:gridBefore")));
    const cells: Cell[] = [];
    for (const cell of unwrapped(each)) {
      if (cell.name !== "w:tc") continue;
      const about = child(cell, "w:tcPr");
      const span = within(1, value(child(about, "w:gridSpan")));
      const flow = readFlow(state, cell, host);
      // A cell that goes on from the one above, or was taken out, holds nothing of its own.
      const merged = child(about, "w:vMerge") !== undefined && value(child(about, "w:vMerge")) !== "restart";
      const own = merged || child(about, "w:cellDel") !== undefined ? [] : flow;
      const over = merged ? rows.at(-1)?.cells : undefined;
      const above = over?.[lastAt(over, column, (each) => each.column)];
      cells.push({ column, span, flow: own, filled: own.some(holdsWords), ...(above?.column === column ? { above: above.above ?? above } : {}) });
      column += column < mostColumns ? span : 1;
    }
    if (cells.length > 0) rows.push({ head: toggle(properties, "w:tblHeader") === true, cells });
  }
  return { kind: "table", number, columns: rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)!.column + cells.at(-1)!.span), 1), rows, filled: rows.some(({ cells }) => cells.some(({ filled }) => filled)) };
}

export const holdsWords = (each: Flow): boolean => (each.kind === "table" ? each.filled : !isEmpty(each));

/** As many as Word allows a table. */
export const mostColumns = 63;

/** How many columns something takes, whatever the file says. */
const within = (least: number, columns: string | undefined): number => Math.max(least, Math.min(mostColumns, Math.trunc(Number(columns)) || least));

/** Rows and cells may stand in content controls too. */
function unwrapped(element: Element): readonly Element[] {
  return seen(element).flatMap((each) => {
    if (each.name === "w:sdt") return unwrapped(child(each, "w:sdtContent") ?? each);
    return each.name === "w:customXml" || each.name === "w:ins" ? unwrapped(each) : [each];
  });
}
