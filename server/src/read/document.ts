/** Text → Document: the steps in order. Reading never fails. */
import type { Block, Document, Section, Span, Zone } from "../../../rules/language/document.ts";
import { issuers } from "../../../rules/lexicon/titles.ts";
import type { TextFormat } from "../text/endings.ts";
import { wordsOf } from "./blocks/piece-words.ts";
import { splitBlocks } from "./blocks/split.ts";
import type { Piece } from "./blocks/writer.ts";
import { outline } from "./headings/outline.ts";
import { isContentsTitle, isReferenceHeading, wholeName } from "./headings/roles.ts";
import { seriesOf } from "./headings/series.ts";
import { neighbours, splitLines, type Draft } from "./lines/lines.ts";
import { isBoldLine } from "./lines/marks.ts";
import type { Memory } from "./memory.ts";
import { markContents } from "./zones/contents.ts";
import { readFrontMatter } from "./zones/front-matter.ts";
import { markFurniture } from "./zones/page-furniture.ts";
import { closingsOf } from "./zones/passages.ts";

/** `remembered`: for a text that is read again and again while it is typed. */
export function readDocument(text: string, format: TextFormat, remembered?: Memory): Document {
  remembered?.turn();
  const markdown = format === "markdown";
  const lines = splitLines(text, markdown);
  const zones: (Zone | undefined)[] = new Array<Zone | undefined>(lines.length).fill(undefined);
  const front = readFrontMatter(text, lines, markdown);
  if (front) zones.fill("front-matter", 0, front.lines);
  markFurniture(text, lines, zones);
  const closings = closingsOf(text, lines);
  markContents({ markdown, lines, closings }, zones);
  const marked = { text, markdown, lines, zones, ...neighbours(lines, zones), closings, tidy: isTidy(lines.map((line) => line.text)) };
  const draft: Draft = { ...marked, series: seriesOf(marked) };
  const pieces = splitBlocks(draft, remembered);
  const { sections, of, titles } = outline(text, pieces);
  const passed = passedSections(sections);
  const blocks = pieces.map((piece, i) => blockOf(text, piece, of[i]!, passed[of[i]!], remembered));
  return {
    text, format, sections, blocks,
    title: titleOf(text, blocks, sections, titles), meta: front?.meta ?? {}, problems: front?.problems ?? [],
  };
}

/** Enough headings are marked with signs or bold type that bare lines need no guessing. */
function isTidy(lines: readonly string[]): boolean {
  let marks = 0;
  for (const line of lines) if (/^#{1,6}\s/.test(line) || (line.length < 120 && isBoldLine(line))) marks++;
  return marks >= 3;
}

/** Zones of whole sections: contents, glossaries and lists of references, with the sections below them that have no role of their own. */
function passedSections(sections: readonly Section[]): (Zone | undefined)[] {
  const zones: (Zone | undefined)[] = [];
  for (const { id, heading, roles, parent } of sections) {
    if (id === 0) zones.push(undefined);
    else if (isContentsTitle(heading)) zones.push("contents");
    else if (roles.includes("appendix") && isReferenceHeading(heading)) zones.push("references");
    else zones.push(parent !== undefined && zones[parent] !== undefined && roles.every((role) => role === "appendix") ? zones[parent] : undefined);
  }
  return zones;
}

function blockOf(text: string, piece: Piece, section: number, passed: Zone | undefined, remembered: Memory | undefined): Block {
  const { kind, start, end, content, lead, group, cells } = piece;
  const words = piece.words ?? wordsOf(text, piece, remembered?.words);
  const zone = kind === "heading" ? piece.zone ?? (passed === "contents" ? passed : undefined) : piece.zone ?? passed ?? words.zone;
  const sentences = words.sentences.map((it): Span => ({ start: it.start + content, end: it.end + content }));
  return { kind, start, end, section, content, zone, lead, group, cells, words, sentences };
}

/** Of the headings that name the document the first that is not the name of its kind; else the first line. */
function titleOf(text: string, blocks: readonly Block[], sections: readonly Section[], titles: number): Span {
  const headings = blocks.filter((block) => block.kind === "heading").slice(0, titles);
  const best = headings.find((block) => wholeName(sections[block.section]!.heading) === undefined) ?? headings[0];
  if (best) return headings.length === 1 && wholeName(sections[best.section]!.heading) ? withNameBelow(text, blocks, best) : trimmedTitle(text, best);
  const first = blocks.find((block) => block.zone === undefined);
  if (first === undefined || first.kind === "row" || first.kind === "item") return { start: 0, end: 0 };
  // A document that begins with its first section has no name.
  if (first.kind === "heading") {
    // "# Referral" and at once "# Learning Disabilities Team": the name stands below what the page is about.
    const next = blocks[blocks.indexOf(first) + 1];
    if (next?.kind === "heading" && sections[next.section]!.level <= sections[first.section]!.level && wholeName(sections[first.section]!.heading) && !wholeName(sections[next.section]!.heading)) return trimmedTitle(text, next);
    const { heading, level, number } = sections[first.section]!;
    const alone = level === 1 && number === undefined && sections.filter((section) => section.level === 1).length === 1;
    return wholeName(heading) && !alone ? { start: 0, end: 0 } : trimmedTitle(text, first);
  }
  const words = text.slice(first.content, first.end);
  const [top, both] = [/^[^\r\n]*/.exec(words)![0].trimEnd(), /^[^\r\n]*(?:\r?\n|\r)?[^\r\n]*/.exec(words)![0].trimEnd()];
  const line = top.split(" ").length <= 3 && both === words.trimEnd() ? both : top;
  const short = line.length <= 240 && !/[.!?] \p{Lu}|[.;,]$/u.test(line) && line.split(" ").length <= 36;
  return short ? { start: first.content, end: first.content + line.length } : { start: 0, end: 0 };
}

/** "SERVICE SPECIFICATION", and below it a line that says of what. */
function withNameBelow(text: string, blocks: readonly Block[], heading: Block): Span {
  const title = trimmedTitle(text, heading);
  const next = blocks[blocks.indexOf(heading) + 1];
  const name = next?.kind === "paragraph" && next.zone === undefined ? text.slice(next.content, next.end).trimEnd() : "";
  return /^\p{Lu}[^\n:.;!?|]{2,99}$/u.test(name) && !issuers.test(name) && name.split(" ").length <= longestName ? { start: title.start, end: next!.content + name.length } : title;
}
/** In words. */
const longestName = 14;

/** With its number, "Schedule 2 – The services", and without marks. */
function trimmedTitle(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const opening = /^[#\s*_=]*(?:<[^>]{0,200}>\s*)*/.exec(words)![0].length;
  const closing = /[\s#*_=-]*$/.exec(words.slice(Math.max(opening, words.length - 200)))![0].length;
  return { start: start + opening, end: Math.max(start + opening, end - closing) };
}
