/** Whether a line is a heading, and what makes it one. Unmarked headings are told from short sentences by their shape and their neighbours. */
import { breaksBetween } from "./breaks.ts";
import type { Draft } from "./lines.ts";
import { isBlank, longLine } from "./lines.ts";
import { isBoldLine, listMarker, numbering } from "./marks.ts";
import { wholeName } from "./roles.ts";
import { couldBeTitle, divisionAt, titleOf } from "./title.ts";
import type { ListState } from "./writer.ts";
import { countWords, isEnded, plainText, sameSeries, startsLower, startsUpper } from "./words.ts";

export type HeadingStyle = "atx" | "setext" | "html" | "numbered" | "division" | "bold" | "caps" | "line" | "cell" | "column" | "running";

export interface Heading {
  readonly style: HeadingStyle;
  readonly text: string;
  readonly number?: string;
  readonly depth?: number;
  /** Level given by markup; the others are ranked among their neighbours. */
  readonly level?: number;
  /** For the first cell of a row: which table it is in. */
  readonly table?: number;
  /** The first words of a page. */
  readonly top?: boolean;
  /** Its markup, to be shown: "##". */
  readonly marks?: string;
}

export interface HeadingLine {
  readonly heading: Heading;
  readonly start: number;
  readonly end: number;
  readonly content: number;
  /** The last line it takes. */
  readonly last: number;
}

/** What went before the line, as far as it bears on numbers. */
export interface Before {
  /** The number of the last heading of the highest level. */
  readonly top: number;
  /** Place of the last item of a numbered or lettered list that may still go on, and how it is marked. */
  readonly listValue?: number;
  readonly listStyle?: string;
  /** The lists that are open, the innermost last. */
  readonly lists: readonly ListState[];
  /** The last block ends in a colon. */
  readonly leadIn: boolean;
  /** A paragraph is open: the line before belongs to it. */
  readonly inParagraph: boolean;
  /** Lines of detached list items: short ones among them are items. */
  readonly inItems?: boolean;
  /** A list whose items are numbered like clauses may still go on. */
  readonly clauses: boolean;
  /** Nothing but one heading stands before: more short lines are likelier to belong to the title than to be headings. */
  readonly underTitle: boolean;
}

export function headingAt(draft: Draft, at: number, before: Before): HeadingLine | undefined {
  const line = draft.lines[at]!;
  if (line.text.length > longLine) return line.text.startsWith("#") ? atx(draft, at) : undefined;
  if (line.text.startsWith("#")) return atx(draft, at);
  if (line.text.startsWith("|") || line.text.startsWith(">")) return undefined;
  return htmlHeading(draft, at) ?? divisionLine(draft, at) ?? numberedLine(draft, at, before) ?? boldLine(draft, at, before) ??
    capsLine(draft, at) ?? namedLeadIn(draft, at, before) ?? (draft.tidy || before.inItems ? undefined : bareLine(draft, at, before));
}

function made(draft: Draft, at: number, last: number, style: HeadingStyle, more: { raw?: string; offset?: number; level?: number; marks?: string } = {}): HeadingLine {
  const line = draft.lines[at]!;
  const raw = more.raw ?? draft.text.slice(line.from, draft.lines[last]!.to).replace(/\s/g, " ");
  const title = titleOf(raw);
  const heading: Heading = {
    style,
    text: title.text,
    ...(title.number === undefined ? {} : { number: title.number }),
    ...(title.depth === undefined ? {} : { depth: title.depth }),
    ...(more.level === undefined ? {} : { level: more.level }),
    ...(more.marks === undefined ? {} : { marks: more.marks }),
    ...(style === "line" && isPageTop(draft, at) ? { top: true } : {}),
  };
  return { heading, start: line.from, end: draft.lines[last]!.to, content: line.from + (more.offset ?? 0) + title.skip, last };
}

function isPageTop(draft: Draft, at: number): boolean {
  for (let i = at - 1; i > draft.prev[at]! && i > at - 10; i--) if (draft.zones[i] === "page-furniture") return true;
  return false;
}

/** `## Heading`; two marks or more do without the space, as untidy drafts have it. */
function atx(draft: Draft, at: number): HeadingLine | undefined {
  const { text } = draft.lines[at]!;
  if (draft.lines[at]!.indent > 3) return undefined;
  const found = /^(#{1,6})(?:[ \t\u00a0]+|$)|^(#{2,6})(?=\p{L}|\d)/u.exec(text);
  if (!found) return undefined;
  const marks = found[1] ?? found[2]!;
  let end = text.length;
  while (end > found[0].length && text[end - 1] === "#") end--;
  if (end > found[0].length && end < text.length && !/\s/.test(text[end - 1]!)) end = text.length;
  const raw = text.slice(found[0].length, end);
  if (!raw.trim()) return undefined;
  return made(draft, at, at, "atx", { raw, offset: found[0].length, level: marks.length, marks });
}

function htmlHeading(draft: Draft, at: number): HeadingLine | undefined {
  const { text } = draft.lines[at]!;
  const found = draft.markdown && /^<h([1-6])\b[^>]{0,200}>/i.exec(text);
  if (!found || !text.toLowerCase().endsWith(`</h${found[1]}>`)) return undefined;
  const raw = text.slice(found[0].length, -5);
  return made(draft, at, at, "html", { raw, offset: found[0].length, level: Number(found[1]), marks: found[0] });
}

/** "Part 2: Scope", "Annex B Costs". */
function divisionLine(draft: Draft, at: number): HeadingLine | undefined {
  const { text } = draft.lines[at]!;
  const opening = /^(?:\*\*|__)?/.exec(text)![0].length;
  const end = divisionAt(text, opening);
  if (end === opening || !isApart(draft, at)) return undefined;
  const rest = plainText(text.slice(end)).replace(/^[\s:–—-]+/, "");
  if (rest && !couldBeTitle(rest.replace(/:$/, ""), 14)) return undefined;
  return made(draft, at, at, "division");
}

/** No paragraph runs into the line or on from it. */
function isApart(draft: Draft, at: number): boolean {
  const before = draft.lines[at - 1];
  const after = draft.lines[at + 1];
  return (before === undefined || isBlank(before) || isEnded(before.text) || draft.zones[at - 1] !== undefined || breaksBetween(before, draft.lines[at]!)) &&
    (after === undefined || isBlank(after) || !startsLower(after.text));
}

function numberedLine(draft: Draft, at: number, before: Before): HeadingLine | undefined {
  const line = draft.lines[at]!;
  const found = numbering(line.text);
  if (!found) return undefined;
  const words = plainText(line.text.slice(found.length));
  const rest = words.replace(/:$/, "");
  if (!rest) return numberAlone(draft, at, before);
  if (/\t| {3,}/.test(line.text.slice(found.length).trim())) return undefined;
  const bold = isBoldLine(line.text);
  const caps = isCaps(rest);
  const known = wholeName(rest) !== undefined;
  const after = draft.lines[at + 1];
  const runsOn = after !== undefined && !isBlank(after) && draft.zones[at + 1] === undefined && startsLower(after.text);
  if (runsOn && found.depth > 0) {
    const joined = `${rest} ${plainText(after.text)}`;
    if (!known || wholeName(joined)) return wholeName(joined) ? made(draft, at, at + 1, "numbered") : undefined;
  }
  if (caps && after !== undefined && !isBlank(after) && isCaps(after.text) && !numbering(after.text) && couldBeTitle(`${rest} ${after.text}`, 16)) {
    return made(draft, at, at + 1, "numbered");
  }
  if (!known && (!couldBeTitle(rest, 15) || (words !== rest && !bold))) return undefined;
  if (!known && !bold && wrapsOn(draft, at)) return undefined;
  if (found.depth > 1 && !known && !bold && (before.leadIn || before.clauses)) return undefined;
  const accepted = found.depth > 1 ? /\p{L}{2}/u.test(rest) : opensTopLevel(draft, at, before, { ...found, rest, bold, caps, known });
  return accepted ? made(draft, at, at, "numbered") : undefined;
}

/** The line is as long as its neighbours allow, so the next may be the rest of its sentence. */
function wrapsOn(draft: Draft, at: number): boolean {
  const line = draft.lines[at]!;
  const after = draft.lines[at + 1];
  if (after === undefined || isBlank(after) || line.width < 60 || countWords(line.text) < 8) return false;
  return line.text.length + 1 + after.text.indexOf(" ") > line.width * 0.95;
}

interface Numbered {
  readonly number: string;
  readonly close: string;
  readonly rest: string;
  readonly bold: boolean;
  readonly caps: boolean;
  readonly known: boolean;
}

/** "2. Outcomes" opens a section; "2. Offer a choice of times" is the second item of a list. */
function opensTopLevel(draft: Draft, at: number, before: Before, found: Numbered): boolean {
  if (found.bold) return true;
  if (!/^\d/.test(found.number)) return found.known || found.caps;
  const value = parseInt(found.number, 10);
  const next = draft.lines[draft.next[at]!];
  const sibling = next && numbering(next.text);
  if (sibling?.depth === 1 && parseInt(sibling.number, 10) === value + 1 && /^\d/.test(sibling.number)) {
    const rest = plainText(next!.text.slice(sibling.length)).replace(/:$/, "");
    const apart = draft.next[at]! > at + 1;
    if (!apart || !((found.known && wholeName(rest)) || (found.caps && isCaps(rest)))) return false;
  }
  if (before.listStyle?.includes("1") && before.listValue === value - 1) {
    const touches = !isBlank(draft.lines[at - 1]!);
    if (value !== before.top + 1 || !(found.caps || (found.known && !touches))) return false;
  }
  if (found.caps || (found.known && !before.leadIn)) return true;
  if (found.close !== "." || before.leadIn || draft.tidy) return false;
  return countWords(found.rest) <= 10 && next !== undefined && !/[?!]$/.test(found.rest) && isProse(next.text);
}

/** A number alone on its line, as PDF text has it, and its heading on the next. */
function numberAlone(draft: Draft, at: number, before: Before): HeadingLine | undefined {
  const found = numbering(draft.lines[at]!.text)!;
  const k = draft.next[at]!;
  const next = draft.lines[k];
  if (next === undefined || k > at + 4 || !/^\d/.test(found.number)) return undefined;
  const value = parseInt(found.number, 10);
  const text = plainText(next.text);
  if (!startsUpper(text) || listMarker(next.text) || /^\S{1,30}: /.test(text)) return undefined;
  const known = wholeName(text) !== undefined;
  if (!known && (!couldBeTitle(text, 12) || draft.tidy)) return undefined;
  if (found.depth === 1 && found.close === "" && value !== before.top + 1) return undefined;
  if (found.depth > 1 && (value < before.top || value > before.top + 1)) return undefined;
  if (found.close === "" && found.depth === 1 && !known && !isApart(draft, k)) return undefined;
  return made(draft, at, k, "numbered");
}

function boldLine(draft: Draft, at: number, before: Before): HeadingLine | undefined {
  const { text } = draft.lines[at]!;
  const item = listMarker(text);
  // "1.  **Scope**" is how converters write a numbered heading.
  const raw = item?.bullet === false && draft.lines[at]!.indent < 4 ? text.slice(item.length) : text;
  if (!isBoldLine(raw)) return undefined;
  const title = titleOf(raw).text;
  if (!couldBeTitle(title.replace(/:$/, ""), 18) && !(wholeName(title))) return undefined;
  const after = draft.lines[at + 1];
  if (after !== undefined && !isBlank(after) && startsLower(plainText(after.text))) return undefined;
  if (before.inParagraph && !isEnded(plainText(draft.lines[at - 1]?.text ?? "."))) return undefined;
  return made(draft, at, at, item ? "numbered" : "bold");
}

export function isCaps(text: string): boolean {
  const bare = text.replace(/\([^()]*\)/g, "");
  if (/\p{Ll}/u.test(bare)) return false;
  const letters = bare.match(/\p{Lu}/gu)?.length ?? 0;
  return letters >= 4 && letters * 2 > bare.replace(/\s/g, "").length;
}

function capsLine(draft: Draft, at: number): HeadingLine | undefined {
  const line = draft.lines[at]!;
  if (!isCaps(line.text) || listMarker(line.text)?.bullet || /\t| {3,}/.test(line.text)) return undefined;
  const before = draft.lines[at - 1];
  if (before && !isBlank(before) && draft.zones[at - 1] === undefined && isCaps(before.text) && !isEnded(before.text)) return undefined;
  let last = at;
  let text = line.text;
  while (last < at + 2 && wholeName(text) === undefined) {
    const after = draft.lines[last + 1];
    if (!after || isBlank(after) || !isCaps(after.text) || numbering(after.text) || wholeName(after.text) || listMarker(after.text)) break;
    if (!couldBeTitle(`${text} ${after.text}`, 16)) return undefined;
    text = `${text} ${after.text}`;
    last++;
  }
  if (!couldBeTitle(text.replace(/:$/, ""), last > at ? 16 : 12)) return undefined;
  if (countWords(text) === 1 && text.replace(/\P{L}/gu, "").length < 5 && !wholeName(text)) return undefined;
  return made(draft, at, last, "caps");
}

/** "Exclusion criteria:" over a list opens a section as well as the list. */
function namedLeadIn(draft: Draft, at: number, before: Before): HeadingLine | undefined {
  const { text } = draft.lines[at]!;
  if (!text.endsWith(":") || text.length > 80 || before.inItems || !standsAlone(draft, at, { ...before, leadIn: false })) return undefined;
  const named = wholeName(text.slice(0, -1));
  const next = draft.lines[draft.next[at]!];
  if (!named || named.roles.includes("meta") || next === undefined) return undefined;
  return listMarker(next.text) || (!draft.tidy && draft.next[at]! > at + 1) ? made(draft, at, at, "line") : undefined;
}

/** A short line with nothing to mark it but its place: a known name, or a title above a passage. */
function bareLine(draft: Draft, at: number, before: Before): HeadingLine | undefined {
  const line = draft.lines[at]!;
  const { text } = line;
  if (text.length > 140 || !startsUpper(text) || /[.;,:!–—-]$/.test(text) || /\t| {3,}|: |@|:\/\/|www\.|\[|^[“"]/.test(text) || listMarker(text)) return undefined;
  const k = draft.next[at]!;
  const next = draft.lines[k];
  if (next === undefined || !standsAlone(draft, at, before)) return undefined;
  const named = wholeName(text);
  const apart = k > at + 1;
  if (named?.roles.includes("meta")) return undefined;
  if (named) {
    const passage = isProse(next.text) || (apart && isEnded(next.text)) || numbering(next.text) !== undefined || listMarker(next.text) !== undefined || wholeName(next.text) !== undefined || isCaps(next.text);
    if ((passage || isColumns(next.text) || (apart && named.roles.includes("appendix"))) && !startsLower(next.text)) return made(draft, at, at, "line");
  }
  if (before.underTitle || sameSeries(text, next.text)) return undefined;
  if (apart && text.endsWith("?") && couldBeTitle(text, 22) && countWords(next.text, 20) >= 20) return made(draft, at, at, "line");
  if (text.length > 90 || !couldBeTitle(text, 10) || countWords(text) < 1 || /^\P{L}*\p{L}?\P{L}*$/u.test(text) || digitsLead(text)) return undefined;
  if (startsLower(next.text) || !(isProse(next.text) || (apart && (listMarker(next.text)?.bullet || isColumns(next.text))))) return undefined;
  if (!apart && text.length > line.width * 0.7) return undefined;
  return made(draft, at, at, "line");
}

/** The lines before it end, so it begins something. */
function standsAlone(draft: Draft, at: number, before: Before): boolean {
  const above = draft.lines[at - 1];
  if (above === undefined || isBlank(above) || draft.zones[at - 1] !== undefined) return !before.leadIn;
  if (!before.inParagraph) return true;
  return /[.!?;)”"’]$/.test(above.text) || above.text.length > longLine;
}

/** Reads as running text: long enough for a sentence, or the opening of one. */
function isProse(text: string): boolean {
  const words = countWords(text, 9);
  return words >= 7 || (words >= 3 && /[.:]$/.test(text));
}

/** Looks like a row of a table. */
function isColumns(text: string): boolean {
  return /\t| {3,}|^\|/.test(text);
}

function digitsLead(text: string): boolean {
  return (text.match(/\d/g)?.length ?? 0) * 3 > text.length;
}
