/** Which paragraphs are headings, where no tag says so: by the bookmarks, and by the size and weight of their letters. */
import { countWords } from "../read/words.ts";
import { linesIn, type Block } from "./block.ts";
import type { PdfContent } from "./page.ts";

export function findHeadings(blocks: readonly Block[], outline: PdfContent["outline"]): readonly Block[] {
  if (blocks.some(({ kind }) => kind === "heading")) return blocks;
  const bookmarks = new Map(outline.map(({ title, depth }) => [keyOf(title), depth]));
  const body = bodySize(blocks);
  const larger = [...new Set(blocks.flatMap((block) => (couldBe(block) && sizeOf(block) > body * 1.08 ? [sizeOf(block)] : [])))].sort((a, b) => b - a);
  return blocks.map((block) => {
    if (block.kind === "row" || !couldBe(block)) return block;
    const depth = bookmarks.get(keyOf(block.lines.map(({ text }) => text).join(" ")));
    const level = depth ?? (bookmarks.size > 0 ? 0 : larger.indexOf(sizeOf(block)) + 1);
    return level > 0 ? { kind: "heading", level: Math.min(6, level), lines: block.lines } : block;
  });
}

function couldBe(block: Block): boolean {
  if (block.kind === "row" || block.lines.length > 3) return false;
  const words = block.lines.map(({ text }) => text).join(" ");
  return words.length <= 160 && /\p{L}{2}/u.test(words) && !(countWords(words, 13) > 12 && /[.;:,]$/.test(words));
}

/** Half points: the same style is not always drawn at exactly the same size. */
const sizeOf = (block: Block): number => linesIn(block).reduce((most, { size }) => Math.max(most, Math.round(size * 2) / 2), 0);

/** The size that most letters have. */
function bodySize(blocks: readonly Block[]): number {
  const letters = new Map<number, number>();
  for (const line of blocks.flatMap(linesIn)) {
    const size = Math.round(line.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + line.text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

const keyOf = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
