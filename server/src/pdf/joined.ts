/** Pages put together: a paragraph that goes on over the end of a page or a column is one. */
import { isEnded, startsLower } from "../read/words.ts";
import type { Block, Words } from "./block.ts";

export function joinPages(pages: readonly (readonly Block[])[]): readonly Block[] {
  const out: Block[] = [];
  for (const block of pages.flat()) {
    const last = out.at(-1);
    if (last !== undefined && last.kind !== "row" && block.kind === "paragraph" && goesOn(last, block)) out[out.length - 1] = { ...last, lines: [...last.lines, ...block.lines] };
    else out.push(block);
  }
  return out;
}

/** It begins higher up or on another page, in the middle of a sentence. */
function goesOn(above: Words, below: Words): boolean {
  const [end, start] = [above.lines.at(-1)!, below.lines[0]!];
  if (above.kind === "heading" || Math.abs(end.size - start.size) > 0.6 || end.bold !== start.bold) return false;
  return (end.page !== start.page || start.y < end.y) && !isEnded(end.text) && !/:$/.test(end.text) && startsLower(start.text);
}
