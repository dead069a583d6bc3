/** Runs of a paragraph → its characters as a reader sees them once all tracked changes are accepted, each with its place in the part. */
import { limits } from "./limits.ts";
import type { Style, Styles } from "./styles.ts";
import { own } from "./styles.ts";
import { noteUnread } from "./unread.ts";
import { child, seen, toggle, value, type Element } from "./xml.ts";

interface Run {
  readonly element: Element;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Set apart from running text by underlining, capitals or size. */
  readonly raised: boolean;
  /** Words of a content control that say what to fill in. */
  readonly prompt: boolean;
}

/** Characters that stand together in the part. Either each is one unit of it (`even`), or they are written as a whole: an entity, `<w:tab/>`. */
export interface Stretch {
  readonly text: string;
  readonly run: Run;
  readonly from: number;
  readonly to: number;
  readonly even: boolean;
  /** The `<w:t>` they stand in. */
  readonly holder?: Element;
}

/** What was come upon, to be said in the notes. */
export interface Seen {
  tracked: boolean;
  struck: boolean;
  hidden: boolean;
  numbering: boolean;
  boxes: boolean;
  notes: boolean;
  protected: boolean;
  /** Large ones. */
  pictures: boolean;
  diagrams: boolean;
  /** Sheets, documents and the like of other programs. */
  embedded: boolean;
  /** Some of the text lies in another document, which Word puts in its place. */
  elsewhere: boolean;
}

export interface Reader {
  readonly text: string;
  readonly styles: Styles;
  readonly seen: Seen;
  readonly budget: Budget;
  /** Fields that are open: a table of contents is one that spans many paragraphs. */
  readonly fields: Field[];
  /** All that have not ended yet, in notes and boxes too. */
  readonly endless: Set<Field>;
  /** Where fields begin that never end, as a first reading has shown: they hide nothing. */
  readonly passed: ReadonlySet<Element>;
}

/** What may still be taken of the file. */
interface Budget {
  /** Of text; below 0 the file is too large, and the rest of it is passed over. */
  pieces: number;
  /** There was no time for the rest. */
  late: boolean;
}

export const isSpent = ({ pieces, late }: Budget): boolean => late || pieces < 0;

export interface Field {
  readonly begin: Element;
  instruction: string;
  showing: boolean;
}

export interface NoteMark {
  readonly kind: "footnote" | "endnote";
  readonly id: string;
  /** The run it stands in. */
  readonly run: Element;
  /** It is a sign of its author's choice, not the next number. */
  readonly unnumbered: boolean;
}

/** What a paragraph holds besides its characters. */
export interface Content {
  readonly stretches: Stretch[];
  /** Text boxes anchored in it. */
  readonly boxes: Element[];
  /** Marks of footnotes and endnotes in it. */
  readonly notes: NoteMark[];
  /** Offsets of the page ends that Word saved. */
  readonly pageEnds: number[];
  /** Some of it belongs to a table of contents or an index. */
  listed: boolean;
}

export function readRuns(reader: Reader, paragraph: Element, style: Style, into: Content): void {
  let prompt = false;
  for (let each = paragraph.parent; each !== undefined && each.name !== "w:tc"; each = each.parent) prompt ||= each.name === "w:sdt" && isPrompt(each);
  walk(reader, paragraph, { style, into, prompt });
}

interface Around {
  readonly style: Style;
  readonly into: Content;
  readonly prompt: boolean;
}

/** The content control shows what to fill in, not an answer. */
const isPrompt = (control: Element): boolean => toggle(child(control, "w:sdtPr"), "w:showingPlcHdr") === true;

function walk(reader: Reader, element: Element, around: Around): void {
  for (const each of seen(element)) {
    switch (each.name) {
      case "w:r": readRun(reader, each, around); break;
      case "w:del": case "w:moveFrom": reader.seen.tracked = true; passed(reader, each); break;
      case "w:ins": case "w:moveTo": reader.seen.tracked = true; walk(reader, each, around); break;
      case "w:sdt": walk(reader, child(each, "w:sdtContent") ?? each, { ...around, prompt: around.prompt || isPrompt(each) }); break;
      case "w:fldSimple": if (!isListing(value(each, "w:instr") ?? "")) walk(reader, each, around); break;
      case "w:subDoc": reader.seen.elsewhere = true; break;
      case "w:hyperlink": case "w:smartTag": case "w:customXml": case "w:dir": case "w:bdo": walk(reader, each, around); break;
    }
  }
}

/** A deleted field still opens and closes. */
function passed(reader: Reader, element: Element): void {
  for (const each of element.children) {
    if (each.name === "w:fldChar") field(reader, each);
    else passed(reader, each);
  }
}

function readRun(reader: Reader, element: Element, { style, into, prompt }: Around): void {
  const properties = child(element, "w:rPr");
  const named = reader.styles.run(value(child(properties, "w:rStyle")));
  const look = properties === undefined ? style : { ...style, ...named, ...own(undefined, properties) };
  const left = look.hidden ? "hidden" : look.struck ? "struck" : undefined;
  const run: Run = {
    element, bold: look.bold, italic: look.italic, raised: look.underlined || look.capitals || (look.size ?? 0) >= reader.styles.size + 4, prompt,
  };
  for (const each of seen(element)) {
    if (each.name === "w:fldChar") field(reader, each);
    else if (each.name === "w:instrText") {
      const open = reader.fields.at(-1);
      if (open !== undefined) open.instruction += reader.text.slice(each.inner, each.close);
    } else if (each.name === "w:lastRenderedPageBreak") into.pageEnds.push(each.start);
    else if (each.name === "w:footnoteReference" || each.name === "w:endnoteReference") {
      if (left !== undefined) continue;
      into.notes.push({ kind: each.name === "w:endnoteReference" ? "endnote" : "footnote", id: value(each, "w:id") ?? "", run: element, unnumbered: toggleOn(each) });
    } else if (each.name === "w:drawing" || each.name === "w:pict" || each.name === "w:object") {
      if (left === undefined) noteUnread(each, reader.seen);
      boxesIn(each, into.boxes);
    } else {
      const made = isSpent(reader.budget) ? [] : stretchesOf(reader, each, run);
      reader.budget.pieces -= into.stretches.length > limits.piecesTogether ? limits.pieces : made.length;
      if (made.length === 0 || reader.fields.some(({ showing }) => !showing)) continue;
      if (left !== undefined) reader.seen[left] ||= made.some(({ text }) => text.trim() !== "");
      else if (reader.fields.some(({ instruction }) => isListing(instruction))) into.listed = true;
      else for (const stretch of made) into.stretches.push(stretch);
    }
  }
}

const toggleOn = (mark: Element): boolean => /^(?:1|true|on)$/.test(value(mark, "w:customMarkFollows") ?? "");

/** Tables of contents, of figures and of authorities, and indexes: they repeat what stands elsewhere. */
const isListing = (instruction: string): boolean => /^\s*(?:TOC|TOA|INDEX|BIBLIOGRAPHY)\b/i.test(instruction);

/** Fields within fields; nobody's have so many. */
const mostOpen = 50;

function field({ fields, endless, passed }: Reader, element: Element): void {
  const kind = value(element, "w:fldCharType");
  const open = fields.at(-1);
  if (kind === "begin" && fields.length < mostOpen && !passed.has(element)) {
    const field: Field = { begin: element, instruction: "", showing: false };
    fields.push(field);
    endless.add(field);
  } else if (kind === "separate" && open !== undefined) open.showing = true;
  else if (kind === "end" && open !== undefined) endless.delete(fields.pop()!);
}

/** It keeps back all that follows. */
export const hides = ({ instruction, showing }: Field): boolean => !showing || isListing(instruction);

function boxesIn(element: Element, boxes: Element[]): void {
  for (const each of seen(element)) {
    if (each.name === "w:txbxContent") boxes.push(each);
    else boxesIn(each, boxes);
  }
}

function stretchesOf(reader: Reader, element: Element, run: Run): readonly Stretch[] {
  const whole = (words: string): readonly Stretch[] => [{ text: words, run, from: element.start, to: element.end, even: false }];
  switch (element.name) {
    case "w:t": return lettersOf(reader, element, run);
    case "w:tab": case "w:ptab": return whole("\t");
    case "w:cr": return whole("\n");
    case "w:br": return value(element, "w:type") === undefined || value(element, "w:type") === "textWrapping" ? whole("\n") : [];
    case "w:noBreakHyphen": return whole("-");
    case "w:sym": return whole(symbols[(value(element, "w:char") ?? "").toLowerCase()] ?? "•");
    default: return [];
  }
}

/** Ticks and boxes of the symbol fonts. */
const symbols: Readonly<Record<string, string>> = { f0fc: "✓", f0fb: "✗", f0fe: "☑", f0fd: "☒", f0a8: "☐", f06f: "☐", f052: "☑", f054: "☒", f0a3: "☐", f0e0: "→", f0b7: "•", f0a7: "▪" };

/** White space at its ends counts only where the element says so. */
function lettersOf({ text, budget }: Reader, holder: Element, run: Run): readonly Stretch[] {
  let { inner: from, close: to } = holder;
  if (!keepsSpace(holder)) {
    while (from < to && isBlank(text, from)) from++;
    while (to > from && isBlank(text, to - 1)) to--;
  }
  const raw = text.slice(from, to);
  if (!/[&<\r\n\t]/.test(raw)) return raw === "" ? [] : [{ text: raw, run, from, to, even: true, holder }];
  const made: Stretch[] = [];
  for (const { 0: found, index } of raw.matchAll(/&[^;]{1,10};|<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->|<\?[^]*?\?>|\r\n?|[\n\t]|[^&<\r\n\t]+/g)) {
    if (made.length > Math.min(budget.pieces, limits.piecesTogether)) break;
    const at = from + index;
    const even = !/^[&<\r\n\t]/.test(found);
    if (found.startsWith("<![CDATA[")) made.push({ text: found.slice(9, -3), run, from: at, to: at + found.length, even: false, holder });
    else if (!found.startsWith("<")) made.push({ text: even ? found : found.startsWith("&") ? entity(found) : " ", run, from: at, to: at + found.length, even, holder });
  }
  return made.filter((each) => each.text !== "");
}

export const keepsSpace = (holder: Element): boolean => holder.attributes["xml:space"] === "preserve";
const isBlank = (text: string, at: number): boolean => /\s/.test(text[at] ?? "") && text[at] !== "\u00a0";

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'" };
function entity(source: string): string {
  const body = source.slice(1, -1);
  if (!body.startsWith("#")) return named[body] ?? "";
  const code = body[1] === "x" ? parseInt(body.slice(2), 16) : Number(body.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
}
