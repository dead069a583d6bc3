/** The main part → paragraphs and tables in reading order, as they stand once all tracked changes are accepted. */
import { readRuns, type Content, type NoteMark, type Reader, type Seen, type Stretch } from "./runs.ts";
import { numberingOf, type Label, type Numbering } from "./numbering.ts";
import { own, stylesOf, type Style, type Styles } from "./styles.ts";
import type { Part, WordPackage } from "./package.ts";
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
}

export type Flow = Paragraph | Table;

export interface Story {
  readonly flow: readonly Flow[];
  readonly seen: Readonly<Seen>;
  readonly pageEnds: number;
}

interface State {
  readonly reader: Reader;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly notes: Notes;
  tables: number;
  pages: number;
  /** Content of paragraphs whose mark was deleted: it goes on in the next. */
  carried: Content | undefined;
  last: Element | undefined;
}

interface Notes {
  readonly parts: Readonly<Record<NoteMark["kind"], Part | undefined>>;
  readonly count: Record<NoteMark["kind"], number>;
  /** They begin anew on each page or in each part of the document. */
  readonly anew: boolean;
}

export function readStory({ document, styles: stylePart, numbering, settings, footnotes, endnotes }: WordPackage): Story {
  const styles = stylesOf(stylePart?.root);
  const isProtected = /^(?:1|true|on)$/.test(value(child(settings?.root, "w:documentProtection"), "w:enforcement") ?? "");
  const found: Seen = { tracked: false, struck: false, hidden: false, numbering: false, boxes: false, notes: false, protected: isProtected };
  const reader: Reader = { text: document.text, styles, seen: found, fields: [] };
  const anew = [document, settings].some((part) => part !== undefined && /:numRestart\b[^>]*"each/.test(part.text));
  const notes: Notes = { parts: { footnote: footnotes, endnote: endnotes }, count: { footnote: 0, endnote: 0 }, anew };
  const state: State = { reader, styles, numbering: numberingOf(numbering?.root, styles), notes, tables: 0, pages: 0, carried: undefined, last: undefined };
  const body = child(document.root, "w:body");
  return { flow: body === undefined ? [] : readFlow(state, body, undefined), seen: found, pageEnds: state.pages };
}

function readFlow(state: State, element: Element, host: Paragraph | undefined): Flow[] {
  const flow: Flow[] = [];
  for (const each of seen(element)) {
    switch (each.name) {
      case "w:p": flow.push(...readParagraph(state, each, host)); break;
      case "w:tbl": flow.push(readTable(state, each, host)); break;
      case "w:sdt": if (!isContents(each)) flow.push(...readFlow(state, child(each, "w:sdtContent") ?? each, host)); break;
      case "w:ins": case "w:moveTo": case "w:customXml": case "w:smartTag": flow.push(...readFlow(state, each, host)); break;
    }
  }
  // A cell's last paragraph has nothing to go on in, whatever became of its mark.
  const { carried, last } = state;
  if (carried !== undefined && last !== undefined && element.name !== "w:sdtContent") flow.push(...finish(state, last, carried, host));
  return flow;
}

/** The control that Word puts around a table of contents. */
function isContents(control: Element): boolean {
  const gallery = child(child(child(control, "w:sdtPr"), "w:docPartObj"), "w:docPartGallery");
  return /table of contents|bibliograph/i.test(value(gallery) ?? "");
}

function readParagraph(state: State, element: Element, host: Paragraph | undefined): readonly Paragraph[] {
  const { reader, styles } = state;
  const properties = child(element, "w:pPr");
  const content: Content = state.carried ?? { stretches: [], boxes: [], notes: [], pageEnds: [], listed: false };
  readRuns(reader, element, styles.paragraph(value(child(properties, "w:pStyle"))), content);
  const mark = child(properties, "w:rPr");
  if (child(mark, "w:del") !== undefined || child(mark, "w:moveFrom") !== undefined) {
    reader.seen.tracked = true;
    Object.assign(state, { carried: content, last: element });
    return [];
  }
  return finish(state, element, content, host);
}

function finish(state: State, element: Element, content: Content, host: Paragraph | undefined): readonly Paragraph[] {
  const { reader, styles, numbering } = state;
  const properties = child(element, "w:pPr");
  const id = value(child(properties, "w:pStyle"));
  const base = styles.paragraph(id);
  const direct = own(properties, undefined);
  const style: Style = { ...base, ...direct };
  state.carried = undefined;
  const label = labelOf(state, numbering, style, base, id);
  if (content.listed && content.stretches.every(({ text }) => text.trim() === "")) return [];
  if (/^toc(?: \d| heading)|^table of (?:figures|authorities)|^index \d/.test(style.name)) return [];
  const notes: Paragraph[] = [];
  const paragraph: Paragraph = {
    kind: "paragraph", element, style, stretches: content.stretches, notes, pagesBefore: state.pages, pageEnds: content.pageEnds,
    ...(label === undefined ? {} : { label: indented(label, direct.indent) }), ...(host === undefined ? {} : { host }),
  };
  for (const mark of content.notes) notes.push(...readNote(state, mark, paragraph));
  state.pages += content.pageEnds.length;
  const boxes = content.boxes.flatMap((box) => inside(readFlow({ ...state, reader: { ...reader, fields: [] } }, box, paragraph)));
  if (boxes.some(({ stretches }) => stretches.length > 0)) reader.seen.boxes = true;
  return [paragraph, ...boxes];
}

/** A note's text as it hangs on the paragraph that holds its mark, also where that is empty but for it. */
function readNote(state: State, { kind, id, run, unnumbered }: NoteMark, host: Paragraph): readonly Paragraph[] {
  const { parts, count, anew } = state.notes;
  const number = unnumbered ? undefined : ++count[kind];
  const part = parts[kind];
  const element = part?.root.children.find((each) => value(each, "w:id") === id && /^w:(?:foot|end)note$/.test(each.name));
  if (part === undefined || element === undefined) return [];
  const pages = host.pagesBefore + host.pageEnds.filter((end) => end <= run.start).length;
  const inNote: State = { ...state, reader: { ...state.reader, text: part.text, fields: [] }, pages, carried: undefined, last: undefined };
  const note: Note = { kind, mark: run, ...(number === undefined || anew ? {} : { number }) };
  const read = inside(readFlow(inNote, element, host)).map((paragraph) => ({ ...paragraph, note }));
  state.reader.seen.notes ||= read.some(({ stretches }) => stretches.some(({ text }) => text.trim() !== ""));
  return read;
}

/** Tables in a text box are read as their paragraphs. */
const inside = (flow: readonly Flow[]): readonly Paragraph[] =>
  flow.flatMap((each) => (each.kind === "paragraph" ? [each] : each.rows.flatMap(({ cells }) => cells.flatMap((cell) => inside(cell.flow)))));

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
    let column = Number(value(child(properties, "w:gridBefore")) ?? 0) || 0;
    const cells: Cell[] = [];
    for (const cell of unwrapped(each)) {
      if (cell.name !== "w:tc") continue;
      const about = child(cell, "w:tcPr");
      const span = Math.max(1, Math.min(63, Number(value(child(about, "w:gridSpan")) ?? 1) || 1));
      const flow = readFlow(state, cell, host);
      // A cell that goes on from the one above, or was taken out, holds nothing of its own.
      const merged = child(about, "w:vMerge") !== undefined && value(child(about, "w:vMerge")) !== "restart";
      cells.push({ column, span, flow: merged || child(about, "w:cellDel") !== undefined ? [] : flow });
      column += span;
    }
    if (cells.length > 0) rows.push({ head: toggle(properties, "w:tblHeader") === true, cells });
  }
  return { kind: "table", number, columns: Math.max(1, ...rows.map(({ cells }) => cells.at(-1)!.column + cells.at(-1)!.span)), rows };
}

/** Rows and cells may stand in content controls too. */
function unwrapped(element: Element): readonly Element[] {
  return seen(element).flatMap((each) => {
    if (each.name === "w:sdt") return unwrapped(child(each, "w:sdtContent") ?? each);
    return each.name === "w:customXml" || each.name === "w:ins" ? unwrapped(each) : [each];
  });
}
