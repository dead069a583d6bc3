/** Lines of a page without tags → blocks, by where they stand. */
import { listMarker } from "../read/lines/marks.ts";
import type { Block, Row, Words } from "./block.ts";
import type { Line } from "./lines.ts";

/** Cells of a table hold little; columns of a page hold much. */
const mostLinesOfCell = 8;

export function layOut(lines: readonly Line[]): readonly Block[] {
  const ends = rightEnds(lines);
  const margin = lines.reduce((most, { right }) => Math.max(most, right), 0);
  const groups: Line[][] = [];
  let leading = 0;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const group = groups.at(-1);
    if (group === undefined || before === undefined || beginsBlock(before, line, group, line.bold && !before.bold ? margin : (ends.get(column(before)) ?? before.right), leading)) {
      groups.push([line]);
      leading = 0;
    } else {
      group.push(line);
      leading = line.y - before.y;
    }
  });
  return withRows(groups);
}

const column = ({ left }: Line): number => Math.round(left / 6);

/** How far the lines that begin at one place reach: what ends earlier may have been ended by its author. */
function rightEnds(lines: readonly Line[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const line of lines) for (const at of [-1, 0, 1]) ends.set(column(line) + at, Math.max(ends.get(column(line) + at) ?? 0, line.right));
  return ends;
}

function beginsBlock(before: Line, line: Line, group: readonly Line[], end: number, leading: number): boolean {
  const size = Math.max(before.size, line.size);
  const drop = line.y - before.y;
  if (drop < size * 0.5 || drop > size * 2.2 || (leading > 0 && drop > leading * 1.25)) return true;
  if (Math.abs(line.size - before.size) > 0.6 || (line.bold !== before.bold && (group.every(({ bold }) => bold) || before.bold))) return true;
  if (Math.abs(line.left - before.left) > size * 4 || line.left > before.right) return true;
  // Lines of an item stand under its words; one that stands further out is of the text around the list.
  if (isItem(line) || (isItem(group[0]!) && line.left < group[0]!.left - 2)) return true;
  if (/\p{L}[-\u2010\u00AD]$/u.test(before.text)) return false;
  const spare = end - before.right - line.firstWord - size * 0.3;
  return /[.!?:;]$/.test(before.text) ? spare > 0 : spare > size * 3;
}

const isItem = ({ text }: Line): boolean => {
  const marker = listMarker(text);
  return marker !== undefined && marker.length < text.length && (marker.bullet || /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s/.test(text));
};

/** Groups whose first lines stand beside each other are cells of a row. */
function withRows(groups: readonly (readonly Line[])[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let i = 0; i < groups.length; ) {
    const row = rowFrom(groups, i);
    if (row === undefined) blocks.push(wordsOf(groups[i]!));
    else blocks.push(row.row);
    i = row?.next ?? i + 1;
  }
  return blocks;
}

function wordsOf(lines: readonly Line[]): Words {
  return isItem(lines[0]!) ? { kind: "item", level: 1, lines } : { kind: "paragraph", level: 0, lines };
}

function rowFrom(groups: readonly (readonly Line[])[], start: number): { readonly row: Row; readonly next: number } | undefined {
  const top = groups[start]![0]!;
  const cells: { readonly left: number; readonly paragraphs: (readonly Line[])[] }[] = [];
  let next = start;
  for (;;) {
    const beside = besides(groups, next, top);
    const isLast = beside === undefined;
    const paragraphs = groups.slice(next, beside ?? next + 1);
    if (paragraphs.flat().length > mostLinesOfCell) return undefined;
    cells.push({ left: groups[next]![0]!.left, paragraphs: wrapped(paragraphs) });
    if (isLast) break;
    next = beside;
  }
  if (cells.length < 2) return undefined;
  // More paragraphs of the last cell lie under its first, and above none of the other cells' ends.
  const bottom = cells.slice(0, -1).flatMap(({ paragraphs }) => paragraphs.flat()).reduce((most, { y }) => Math.max(most, y), -Infinity);
  const last = cells.at(-1)!;
  for (next++; next < groups.length && isUnder(groups[next]!, last.left, bottom, top.page); next++) last.paragraphs.push(groups[next]!);
  last.paragraphs.splice(0, last.paragraphs.length, ...wrapped(last.paragraphs));
  return { row: { kind: "row", head: cells.every(({ paragraphs }) => paragraphs.flat().every(({ bold }) => bold)), cells }, next };
}

/** Lines of a cell are short, and end where they must. */
function wrapped(groups: readonly (readonly Line[])[]): (readonly Line[])[] {
  const out: (readonly Line[])[] = [];
  for (const group of groups) {
    const above = out.at(-1)?.at(-1);
    const apart = above === undefined || isItem(group[0]!) || /[.!?:;]$/.test(above.text) || group[0]!.y - above.y > above.size * 1.6 || group[0]!.bold !== above.bold;
    if (apart) out.push(group);
    else out[out.length - 1] = [...out.at(-1)!, ...group];
  }
  return out;
}

/** The group, not far on, that begins on the same baseline to the right of the group at `at`. */
function besides(groups: readonly (readonly Line[])[], at: number, top: Line): number | undefined {
  const right = groups[at]![0]!.right;
  for (let i = at + 1; i < groups.length && i < at + 6; i++) {
    const first = groups[i]![0]!;
    if (first.page !== top.page || first.size > top.size * 1.3) return undefined;
    if (Math.abs(first.y - top.y) < top.size * 0.3 && first.left > right) return i;
  }
  return undefined;
}

const isUnder = (group: readonly Line[], left: number, bottom: number, page: number): boolean =>
  group[0]!.page === page && Math.abs(group[0]!.left - left) < 24 && group[0]!.y <= bottom;
