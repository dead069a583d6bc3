/** Text that was pasted line by line: Word makes a paragraph of each, and what was one sentence goes on in the next. */
import { listMarker } from "../read/lines/marks.ts";
import type { Flow, Paragraph } from "./story.ts";
import { isEmpty, isRaised, textOf } from "./words.ts";

/** Paragraph → how it stands among the lines around it. `indent`: in blanks, beyond the margin that all of them share. */
export type Lines = ReadonlyMap<Paragraph, { readonly goesOn: boolean; readonly indent: number }>;

/** Longer than any line that somebody wraps. */
const longest = 130;
/** Line ends that have to look alike before the rest is believed to be like them. */
const fewest = 5;
const most = 0.8;

/** None where nothing shows that lines were wrapped: most end in the middle of a sentence, and just before the next word would not fit. */
export function wrappedLines(flow: readonly Flow[]): Lines {
  const passages = passagesIn(flow).filter((lines) => lines.every((line) => lengthOf(line) <= longest));
  const broken = passages.flatMap((lines) => lines.slice(1).flatMap((line, i) => (isBroken(lines[i]!, line) ? [[lines[i]!, line] as const] : [])));
  // Not the longest: headings may be wider, and what is indented is narrower.
  const width = broken.map(([line]) => lengthOf(line)).sort((a, b) => a - b)[broken.length >> 1] ?? 0;
  const full = broken.filter(([line, next]) => lengthOf(line) + 1 + textOf(next).trim().search(/\s|$/) > width);
  if (full.length < fewest || full.length < broken.length * most) return tabbedRows(flow);
  return new Map(passages.flatMap((lines) => {
    const margin = Math.min(...lines.map(indentOf));
    return lines.map((line, i) => [line, { goesOn: i > 0, indent: indentOf(line) - margin }] as const);
  }));
}

/** Tables that are laid out by tabs: a line for each row. */
const tabbedRows = (flow: readonly Flow[]): Lines =>
  new Map(passagesIn(flow).flatMap((lines) => lines.flatMap((line, i) => (i > 0 && isRow(line) && isRow(lines[i - 1]!) ? [[line, { goesOn: true, indent: 0 }] as const] : []))));

/** Lines without an empty one between them. */
function passagesIn(flow: readonly Flow[]): readonly (readonly Paragraph[])[] {
  const passages: Paragraph[][] = [];
  let open: Paragraph[] = [];
  for (const each of [...flow, undefined]) {
    if (each?.kind === "paragraph" && isLine(each)) open.push(each);
    else {
      if (open.length > 1) passages.push(open);
      open = [];
    }
  }
  return passages;
}

/** Of at least three cells, or of two with words in the first: a number before a clause is parted from it by a tab too. */
function isRow(paragraph: Paragraph): boolean {
  const cells = textOf(paragraph).split("\t").map((cell) => cell.trim()).filter((cell) => cell !== "");
  return lengthOf(paragraph) <= 2 * longest && (cells.length > 2 || (cells.length === 2 && /^\p{L}{2}/u.test(cells[0]!)));
}

/** Nothing but its words: neither a heading nor an item, nor in a style of its own. */
const isLine = (paragraph: Paragraph): boolean =>
  !isEmpty(paragraph) && paragraph.label === undefined && paragraph.host === undefined && paragraph.style.outline === undefined && !/title|quote|code/.test(paragraph.style.name) && !isRaised(paragraph);

const lengthOf = (paragraph: Paragraph): number => textOf(paragraph).trimEnd().length;
const indentOf = (paragraph: Paragraph): number => textOf(paragraph).search(/\S/);

const isBroken = (line: Paragraph, next: Paragraph): boolean => {
  const [words, more] = [textOf(line).trim(), textOf(next).trim()];
  return words.length > 30 && !/[.:;!?]$|\S {3,}\S/.test(words) && /^\p{Ll}/u.test(more) && listMarker(more) === undefined;
};
