/** Bullets on lines of their own with their texts after them, as text out of PDF files has them. */
import type { Draft, Line } from "./lines.ts";
import { isBlank } from "./lines.ts";
import { listMarker } from "./marks.ts";
import { firstWord, startsUpper } from "./words.ts";

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

/** Parts the lines from `first` to `last` into as many texts as there are bullets, if it can be told where they end. */
export function itemTexts(draft: Draft, first: number, last: number, bullets: number): { first: number; last: number }[] {
  const lines = draft.lines.slice(first, last + 1);
  const width = Math.max(...lines.map((line) => line.text.length));
  const sure = new Set<number>();
  const likely = new Set<number>();
  const opening = firstWord(lines[0]?.text ?? "");
  for (let i = 1; i < lines.length; i++) {
    const above = lines[i - 1]!;
    const below = lines[i]!;
    const fits = above.text.length + 1 + wordLength(below) <= width;
    if (fits && !/[,\u2010-]$/.test(above.text)) sure.add(i);
    else if (startsUpper(below.text) || firstWord(below.text) === opening) likely.add(i);
  }
  const starts = [...sure];
  if (starts.length < bullets - 1) {
    for (const i of likely) if (starts.length < bullets - 1) starts.push(i);
    starts.sort((a, b) => a - b);
  }
  return [0, ...starts].map((start, n, all) => ({ first: first + start, last: first + (all[n + 1] ?? lines.length) - 1 }));
}

function wordLength(line: Line): number {
  const gap = line.text.search(/\s/);
  return gap < 0 ? line.text.length : gap;
}
