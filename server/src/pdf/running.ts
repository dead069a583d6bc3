/** Headers, footers and page numbers: lines at the top or foot of pages that come back. */
import type { Line } from "./lines.ts";

/** Share of the height of a page, at each end, and how many lines there may be. */
const margin = 0.13;
const mostLines = 3;

/** The lines of each page without those. `heights`: of the pages, in the same order. */
export function withoutRunning(pages: readonly (readonly Line[])[], heights: readonly number[]): readonly (readonly Line[])[] {
  const edges = pages.map((lines, i) => edgeLines(lines, heights[i] ?? 0));
  const seen = new Map<string, number>();
  for (const edge of edges) for (const key of new Set([...edge].map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const enough = pages.length < 4 ? 2 : Math.max(3, pages.length * 0.3);
  return pages.map((lines, i) => lines.filter((line) => !edges[i]!.has(line) || !(isNumber(line.text) || (seen.get(keyOf(line)) ?? 0) >= enough)));
}

function edgeLines(lines: readonly Line[], height: number): ReadonlySet<Line> {
  const sorted = [...lines].sort((a, b) => a.y - b.y);
  return new Set([...apart(sorted, ({ y }) => y < height * margin), ...apart(sorted.reverse(), ({ y }) => y > height * (1 - margin))]);
}

/** The outermost lines that a gap parts from the text, from the edge inwards. */
function apart(sorted: readonly Line[], isNear: (line: Line) => boolean): readonly Line[] {
  let end = 0;
  let rows = 1;
  for (let i = 0; i < sorted.length && isNear(sorted[i]!); i++) {
    const next = sorted[i + 1];
    const gap = next === undefined ? Infinity : Math.abs(next.y - sorted[i]!.y) / Math.max(next.size, sorted[i]!.size);
    if (gap > 1.7) end = i + 1;
    if (gap > 0.3 && ++rows > mostLines) break;
  }
  return sorted.slice(0, end);
}

/** Even and odd pages, and the number on them, differ; the line does not. */
const keyOf = ({ text }: Line): string => text.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ");
const isNumber = (text: string): boolean => text.length <= 40 && /^(?:page\s*)?[-–—|\s]*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?[-–—|\s]*$/i.test(text);
