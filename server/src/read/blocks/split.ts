/** Cuts a draft into blocks, line by line, in one pass. */
import { chapterAt, chapterOf, type Extent } from "../chapters.ts";
import { headingAt } from "../headings/heading-at.ts";
import type { Before, Heading } from "../headings/heading.ts";
import { couldBeTitle, titleOf } from "../headings/title.ts";
import { isBlank, type Draft } from "../lines/lines.ts";
import { asLetter, isClauseNumber, listMarker, numbering, type Marker } from "../lines/marks.ts";
import type { Memory } from "../memory.ts";
import { countWords, lastMark, plainText, startsLower } from "../words.ts";
import { passageAt } from "../zones/passages.ts";
import { isQuoted, quoteAt } from "../zones/quotes.ts";
import { writeTable } from "./forms.ts";
import { isGroupName } from "./group-names.ts";
import { bulletRun, itemTexts } from "./lone-bullets.ts";
import { isUnderline, lastLine } from "./paragraphs.ts";
import { segments } from "./running-text.ts";
import { isGridLine, tableAt } from "./tables.ts";
import { createWriter, type Piece, type Writer } from "./writer.ts";

export function splitBlocks(draft: Draft, remembered?: Memory): readonly Piece[] {
  const writer = createWriter(draft.text);
  const state: State = { draft, writer, top: 0 };
  let at = 0;
  while (at < draft.lines.length) {
    const chapter = remembered && chapterAt(draft, at);
    at = chapter ? writeChapter(state, at, chapter, remembered) : nextBlock(state, at);
  }
  return writer.pieces;
}

/** Writes the block that begins at a line, if it is not blank; returns the line after it. */
const nextBlock = (state: State, at: number): number => (isBlank(state.draft.lines[at]!) ? at + 1 : blockAt(state, at) + 1);

/** Writes a chapter as it was read before, if it was; returns the line after it. */
function writeChapter(state: State, at: number, { end, text }: Extent, remembered: Memory): number {
  const { draft, writer } = state;
  const from = draft.lines[at]!.start;
  let past = at;
  const write = (): void => {
    while (past < end) past = nextBlock(state, past);
  };
  const key = `${draft.tidy} ${state.top} ${writer.pieces.length === 0} ${end < draft.lines.length}\n${text}`;
  const chapter = remembered.chapters(key, () => {
    const [first, groups] = [writer.pieces.length, writer.groups()];
    write();
    return past === end ? chapterOf(draft, writer, first, groups, from, state.top, remembered) : { pieces: undefined, groups: 0, top: 0 };
  });
  if (past > at) return past;
  if (!chapter.pieces) write();
  else {
    writer.again(chapter.pieces, chapter.groups, from);
    state.top = chapter.top;
  }
  return Math.max(past, end);
}

interface State {
  readonly draft: Draft;
  readonly writer: Writer;
  /** The number of the last heading of the highest level. */
  top: number;
}

/** Writes the block that begins at a line; returns the last line it takes. */
function blockAt(state: State, at: number): number {
  const { draft, writer } = state;
  const line = draft.lines[at]!;
  if (draft.zones[at] !== undefined) return aside(state, at);
  const list = writer.openList();
  const passage = isGridLine(line.text) ? undefined : passageAt(draft, at, list !== undefined);
  if (passage) {
    if (passage.zone) writer.aside({ ...spanOf(draft, at, passage.last), zone: passage.zone });
    return passage.last;
  }
  if (isQuoted(draft, line) && !draft.series.has(at)) return quoteAt(draft, at, writer);
  if (isGroupName(draft, at)) {
    // Set out a little, so that its own items stand under it.
    writer.item(spanOf(draft, at, at), { style: "", length: 0, bullet: true }, line.indent - 2);
    return at;
  }
  const before = beforeOf(state);
  const found = headingAt(draft, at, before);
  if (found) {
    const { last, ...piece } = found;
    const under = draft.lines[last + 1];
    if (under?.text.startsWith("=") && isUnderline(under.text)) {
      writer.heading({ ...piece, heading: { ...piece.heading, style: "setext", level: 1 } });
      return last + 1;
    }
    writer.heading(piece);
    if (piece.heading.depth === 1) state.top = parseInt(piece.heading.number!, 10) || state.top;
    return last;
  }
  const table = /[|\t]| {2}|^\+[-=]/.test(line.text) ? tableAt(draft, at) : undefined;
  if (table) {
    writeTable(draft.text, table, writer);
    return table.last;
  }
  return itemAt(state, at, before) ?? paragraphAt(state, at, before);
}

function spanOf(draft: Draft, first: number, last: number): { start: number; end: number; content: number } {
  const start = draft.lines[first]!.from;
  return { start, end: draft.lines[last]!.to, content: start };
}

/** Front matter is one block; lines of contents pages and page furniture are one each. */
function aside({ draft, writer }: State, at: number): number {
  const zone = draft.zones[at]!;
  let last = at;
  if (zone === "front-matter") while (draft.zones[last + 1] === zone) last++;
  writer.aside({ ...spanOf(draft, at, last), zone });
  return last;
}

function beforeOf({ writer, top }: State): Before {
  const list = writer.lastList();
  return {
    top, lists: writer.openLists(), leadIn: writer.leadsIn(), inParagraph: false, clauses: list?.style === clauseStyle, underTitle: writer.pieces.length === 1 && writer.pieces[0]!.kind === "heading",
    ...(list?.value === undefined ? {} : { listValue: list.value, listStyle: list.style }),
  };
}

/** Items numbered like clauses: "4.2.1". */
const clauseStyle = "1.1";

function itemAt(state: State, at: number, before: Before): number | undefined {
  const { draft, writer } = state;
  const line = draft.lines[at]!;
  const list = writer.openList();
  const clause = numbering(line.text);
  let marker = listMarker(line.text);
  if (marker) marker = asLetter(line.text, marker, list?.style.includes("a") ? list.value : undefined);
  else if (clause && clause.depth > 1 && (before.leadIn || before.clauses)) marker = { length: clause.length, style: clauseStyle, bullet: false };
  if (!marker) return undefined;
  if (marker.bullet && marker.length >= line.text.length) return detachedAt(state, at, marker);
  if (isInitial(marker, line.text, list)) return undefined;
  const last = lastLine(draft, at, { ...before, ...(marker.value === undefined ? {} : { listValue: marker.value, listStyle: marker.style }) }, line.indent, !marker.bullet);
  const span = spanOf(draft, at, last);
  const text = draft.text.slice(span.start + marker.length, span.end);
  const known = writer.lastList();
  const goesOn = known !== undefined && known.style === marker.style && (marker.value === undefined || known.value === marker.value - 1);
  if (!marker.bullet && !goesOn && !before.leadIn && isClause(text)) {
    writer.paragraph({ ...span, content: span.start + marker.length });
    return last;
  }
  const [first, ...rest] = segments(draft.text, span.start + marker.length, span.end, false);
  const opens = openingAt(draft, at);
  writer.item({ ...span, end: first?.end ?? span.end, content: span.start + marker.length, ...(opens && { opens }) }, marker, line.indent);
  for (const each of rest) writeSegment(writer, each, line.indent);
  return last;
}

/** "A. Nwosu" is a name, not an item. */
function isInitial(marker: Marker, text: string, list: { readonly style: string; readonly value: number | undefined } | undefined): boolean {
  if (!/^[A-Z]\./.test(text)) return false;
  return marker.value !== 1 && !(list?.style === marker.style && list.value === (marker.value ?? 0) - 1);
}

/** A numbered sentence or passage that stands by itself. */
function isClause(text: string): boolean {
  return countWords(text, 13) >= 12 && (/[.!?]/.test(lastMark(text)) || /\p{L}{2}\. +\p{Lu}/u.test(text));
}

function detachedAt(state: State, at: number, marker: Marker): number {
  const { draft, writer } = state;
  const { count, next } = bulletRun(draft, at);
  const before = beforeOf(state);
  if (next >= draft.lines.length || draft.zones[next] !== undefined || headingAt(draft, next, { ...before, inItems: true }) || listMarker(draft.lines[next]!.text)) return next - 1;
  if (count === 1 && !before.leadIn) {
    const last = lastLine(draft, next, before, draft.lines[at]!.indent);
    writer.item(spanOf(draft, next, last), marker, draft.lines[at]!.indent);
    return last;
  }
  let last = next;
  while (last + 1 < draft.lines.length && !isBlank(draft.lines[last + 1]!) && draft.zones[last + 1] === undefined &&
    !listMarker(draft.lines[last + 1]!.text) && !headingAt(draft, last + 1, { ...before, inParagraph: true, inItems: true })) last++;
  for (const text of itemTexts(draft, next, last, count)) writer.item(spanOf(draft, text.first, text.last), marker, draft.lines[at]!.indent);
  return last;
}

function paragraphAt(state: State, at: number, before: Before): number {
  const { draft, writer } = state;
  const line = draft.lines[at]!;
  const list = writer.openList();
  const bare = startsLower(line.text) && !/^\w+:\/\/|^www\./.test(line.text) && (before.leadIn || list?.style === "");
  const last = lastLine(draft, at, before, undefined, !bare);
  const span = spanOf(draft, at, last);
  const under = draft.lines[last + 1];
  if (under && last - at < 3 && isUnderline(under.text) && ((draft.markdown && under.text.startsWith("=")) || couldBeTitle(plainText(draft.text.slice(span.start, span.end)), 20))) {
    const title = titleOf(draft.text.slice(span.start, span.end));
    writer.heading({ ...span, content: span.start + title.skip, heading: { style: "setext", level: under.text[0] === "=" ? 1 : 2, ...title } });
    return last + 1;
  }
  if (bare) {
    // Items that have lost their bullets go on in lower case after a lead-in.
    for (const text of itemTexts(draft, at, last, 1)) writer.item(spanOf(draft, text.first, text.last), { style: "", length: 0, bullet: true }, line.indent);
    return last;
  }
  const clause = numbering(line.text);
  const skip = clause && isClauseNumber(clause) && clause.length < line.text.length ? clause.length : 0;
  const inList = list !== undefined && line.indent > list.indent + 1;
  const opens = openingAt(draft, at);
  segments(draft.text, span.start, span.end, false).forEach((each, n) => writeSegment(writer, n === 0 && each.kind === "paragraph" ? { ...each, content: each.content + skip } : each, line.indent, inList, n === 0 ? opens : undefined));
  return last;
}

/** The heading that the words of a paragraph or item open with. */
function openingAt(draft: Draft, at: number): Heading | undefined {
  const signed = draft.series.get(at);
  if (!signed?.runIn) return undefined;
  return { style: "opening", text: plainText(draft.lines[at]!.text.slice(signed.from, signed.to)), width: signed.to };
}

function writeSegment(writer: Writer, segment: ReturnType<typeof segments>[number], indent: number, inList = false, opens?: Heading): void {
  const { kind, marker, heading, ...span } = segment;
  const piece = opens ? { ...span, opens } : span;
  if (kind === "heading") writer.heading({ ...span, heading: heading! });
  else if (kind === "item") writer.item(piece, marker!, indent);
  else writer.paragraph(piece, inList);
}
