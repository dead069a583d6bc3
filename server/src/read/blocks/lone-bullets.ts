/** Bullets on lines of their own with their texts after them, as text out of PDF files has them. */
import { isBlank, type Draft, type Line } from "../lines/lines.ts";
import { listMarker } from "../lines/marks.ts";
import { firstWord, startsUpper } from "../words.ts";

/** The bullets of a run, and the index of the first line after them that has words. */
export function bulletRun(draft: Draft, at: number): { count: number; next: number } {
  let count = 0;
  let i = at;
  for (; i < draft.lines.length; i++) {
    const line = draft.lines[i]!;
    if (isBlank(line)) continue;
    const marker = draft.zones[i] === undefined ? listMarker(line.text) : undefined;
    if (!marker?.bullet || marker.length < line.text.length) break;
    count++;
  }
  return { count, next: i };
}

/** Parts the lines from `first` to `last` into as many texts as there are bullets, at the likeliest places. */
export function itemTexts(draft: Draft, first: number, last: number, bullets: number): { first: number; last: number }[] {
  const lines = draft.lines.slice(first, last + 1);
  const opening = lines[0]?.text ?? "";
  const width = lines.reduce((longest, line) => Math.max(longest, line.text.length), 0);
  const places = lines.map((below, i) => ({ i, score: i === 0 ? 0 : breakScore(lines[i - 1]!, below, width, opening) })).slice(1);
  const sure = places.filter(({ score }) => score > 0);
  // One bullet stands for all where the others were lost.
  const best = bullets === 1 ? sure : sure.sort((a, b) => b.score - a.score || a.i - b.i).slice(0, bullets - 1);
  const starts = [0, ...best.map(({ i }) => i).sort((a, b) => a - b)];
  return starts.map((start, n) => ({ first: first + start, last: first + (starts[n + 1] ?? lines.length) - 1 }));
}

/** How likely an item ends between two lines: the first had room, it ends as items do, the second begins like the first item of all. */
function breakScore(above: Line, below: Line, width: number, opening: string): number {
  if (startsUpper(opening) && !/^[“"‘'(]?[\p{Lu}\p{N}]/u.test(below.text)) return -1;
  const room = width - above.text.length - 1 - wordLength(below);
  const alike = firstWord(below.text) === firstWord(opening) ? 20 : 0;
  const ends = /[.;)]$/.test(above.text) ? 15 : /[,\u2010-]$/.test(above.text) ? -30 : 0;
  return room + alike + ends;
}

function wordLength(line: Line): number {
  const gap = line.text.search(/\s/);
  return gap < 0 ? line.text.length : gap;
}
