/** Pages put together: what goes on over the end of a page or a column is one paragraph, or one row of a table. */
import { isEnded, startsLower } from "../read/words.ts";
import { linesIn, type Block, type Cell, type Row, type Words } from "./block.ts";
import type { Line } from "./lines.ts";

export function joinPages(pages: readonly (readonly Block[])[]): readonly Block[] {
  const out: Block[] = [];
  for (const block of pages.flat()) {
    const last = out.at(-1);
    const joined = last === undefined ? undefined : last.kind === "row" ? rowGoesOn(last, block) : wordsGoOn(last, block);
    if (joined === undefined) out.push(block);
    else out[out.length - 1] = joined;
  }
  return out;
}

function wordsGoOn(above: Words, below: Block): Words | undefined {
  return above.kind !== "heading" && below.kind === "paragraph" && goesOn(above.lines, below.lines) ? { ...above, lines: [...above.lines, ...below.lines] } : undefined;
}

/** It begins higher up or on another page, in the middle of a sentence. */
function goesOn(above: readonly Line[], below: readonly Line[]): boolean {
  const [end, start] = [above.at(-1)!, below[0]!];
  if (Math.abs(end.size - start.size) > 0.6 || end.bold !== start.bold) return false;
  return (end.page !== start.page || start.y < end.y) && !isEnded(end.text) && startsLower(start.text);
}

/** The first cell of a row names it, and is empty where the row only goes on. Without tags the rest of a cell looks like a paragraph. */
function rowGoesOn(above: Row, below: Block): Row | undefined {
  if (linesIn(above).at(-1)?.page === linesIn(below)[0]?.page || above.head) return undefined;
  if (below.kind === "row") {
    if (below.cells.length !== above.cells.length || below.cells[0]!.paragraphs.length > 0 || above.cells[0]!.paragraphs.length === 0) return undefined;
    return { ...above, cells: above.cells.map((cell, i) => filled(cell, below.cells[i]!.paragraphs)) };
  }
  const at = above.cells.findIndex(({ left }) => left !== undefined && Math.abs(left - below.lines[0]!.left) < 6);
  const end = above.cells[at]?.paragraphs.at(-1);
  if (at < 1 || end === undefined || below.kind !== "paragraph" || !goesOn(end, below.lines)) return undefined;
  return { ...above, cells: above.cells.map((cell, i) => (i === at ? filled(cell, [below.lines]) : cell)) };
}

function filled(cell: Cell, more: Cell["paragraphs"]): Cell {
  const [last, first] = [cell.paragraphs.at(-1), more[0]];
  if (last === undefined || first === undefined || !goesOn(last, first)) return { ...cell, paragraphs: [...cell.paragraphs, ...more] };
  return { ...cell, paragraphs: [...cell.paragraphs.slice(0, -1), [...last, ...first], ...more.slice(1)] };
}
