/** What a heading is, and what the ways to find one share. */
import type { ListState } from "../blocks/writer.ts";
import { breaksBetween } from "../lines/breaks.ts";
import { isBlank, type Draft } from "../lines/lines.ts";
import { countWords, isEnded, startsLower } from "../words.ts";
import { titleOf } from "./title.ts";

type HeadingStyle = "atx" | "setext" | "html" | "numbered" | "division" | "bold" | "caps" | "line" | "cell" | "column" | "running" | "series" | "opening";

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
  /** In characters: how much of the paragraph that it opens are its words. */
  readonly width?: number;
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

/** The heading that takes the lines from `at` to `last`. */
export function made(draft: Draft, at: number, last: number, style: HeadingStyle, more: { raw?: string; offset?: number; level?: number } = {}): HeadingLine {
  const line = draft.lines[at]!;
  const raw = more.raw ?? draft.text.slice(line.from, draft.lines[last]!.to).replace(/\s/g, " ");
  const title = titleOf(raw);
  const heading: Heading = {
    style,
    text: title.text,
    ...(title.number === undefined ? {} : { number: title.number }),
    ...(title.depth === undefined ? {} : { depth: title.depth }),
    ...(more.level === undefined ? {} : { level: more.level }),
    ...(style === "line" && isPageTop(draft, at) ? { top: true } : {}),
  };
  return { heading, start: line.from, end: draft.lines[last]!.to, content: line.from + (more.offset ?? 0) + title.skip, last };
}

function isPageTop(draft: Draft, at: number): boolean {
  for (let i = at - 1; i > draft.prev[at]! && i > at - 10; i--) if (draft.zones[i] === "page-furniture") return true;
  return false;
}

/** No paragraph runs into the line or on from it. */
export function isApart(draft: Draft, at: number): boolean {
  const before = draft.lines[at - 1];
  const after = draft.lines[at + 1];
  return (before === undefined || isBlank(before) || isEnded(before.text) || draft.zones[at - 1] !== undefined || breaksBetween(before, draft.lines[at]!)) &&
    (after === undefined || isBlank(after) || !startsLower(after.text));
}

export function isCaps(text: string): boolean {
  const bare = text.replace(/\([^()]*\)/g, "");
  if (/\p{Ll}/u.test(bare)) return false;
  const letters = bare.match(/\p{Lu}/gu)?.length ?? 0;
  return letters >= 4 && letters * 2 > bare.replace(/\s/g, "").length;
}

/** Reads as running text: long enough for a sentence, or the opening of one. */
export function isProse(text: string): boolean {
  const words = countWords(text, 9);
  return words >= 7 || (words >= 3 && /[.:]$/.test(text));
}
