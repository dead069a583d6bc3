/** Chapters: from one marked heading to the next. What stands in one is read without regard to what stands before it, so it need not be read again. */
import { own } from "../text/own.ts";
import { wordsOf } from "./blocks/piece-words.ts";
import { moved, type Piece, type Writer } from "./blocks/writer.ts";
import type { Heading } from "./headings/heading.ts";
import { isBlank, type Draft } from "./lines/lines.ts";
import type { Chapter, Memory } from "./memory.ts";

export interface Extent {
  /** The line of the next marked heading; the number of lines where there is none. */
  readonly end: number;
  /** Everything that decides how it is read: its own text, and the heading after it, which may end a list or a title. */
  readonly text: string;
}

/** The chapter that begins at a line, if one does that can be read by itself. */
export function chapterAt(draft: Draft, at: number): Extent | undefined {
  // What headings have in common is told by all of them.
  if (draft.series.size > 0 || !opens(draft, at)) return undefined;
  let end = at + 1;
  for (; end < draft.lines.length && !opens(draft, end); end++) if (draft.zones[end] !== undefined) return undefined;
  const text = draft.text.slice(draft.lines[at]!.start, draft.lines[end]?.end);
  return aside.test(text) ? undefined : { end, text };
}

/** How code, comments and tags begin: they end where their marks say, if need be in another chapter. */
const aside = /`{3}|~{3}|<(?:!--|script|style|pre)/i;

/** After a blank line, with its mark at the margin. */
function opens({ markdown, lines, zones }: Draft, at: number): boolean {
  const line = lines[at]!;
  return markdown && line.text.startsWith("#") && line.indent === 0 && zones[at] === undefined && (at === 0 || isBlank(lines[at - 1]!)) && /^#{1,6}[ \t].*[\p{L}\p{N}]/u.test(line.text);
}

/** What was written since `first`, as it would be written elsewhere. */
export function chapterOf(draft: Draft, writer: Writer, first: number, groups: number, from: number, top: number, { words }: Memory): Chapter {
  const pieces = writer.pieces.slice(first).map((piece) => kept(moved({ ...piece, words: wordsOf(draft.text, piece, words) }, -from, -first, -groups)));
  return { pieces, groups: writer.groups() - groups, top };
}

/** The same without hold of the text that it was read in. */
const kept = (piece: Piece): Piece => ({
  ...piece,
  ...(piece.cells && { cells: piece.cells.map((cell) => ({ ...cell, head: own(cell.head) })) }),
  ...(piece.heading && { heading: keptHeading(piece.heading) }), ...(piece.opens && { opens: keptHeading(piece.opens) }),
});
const keptHeading = (heading: Heading): Heading =>
  ({ ...heading, text: own(heading.text), ...(heading.number !== undefined && { number: own(heading.number) }) });
