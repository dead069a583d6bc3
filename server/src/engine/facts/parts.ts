/** Where the parts of a sentence, an item or a row begin: its cells, what follows its label, what stands between semicolons. */
import type { Span } from "../../../../rules/language/document.ts";
import type { Heard } from "../words/heard.ts";

/** In words: what stands before a colon is a label where it is no longer than this. */
export const longestLabel = 9;

/** Offsets from the start of the sentence, in order. */
export function partsOf({ text, sentence, tokens }: Heard, cells: readonly Span[]): readonly number[] {
  const starts = cells.filter((cell) => cell.start > sentence.start).map((cell) => cell.start - sentence.start);
  let last = 0;
  for (let i = 1; i < tokens.length; i++) {
    const [before, token] = [tokens[i - 1]!, tokens[i]!];
    if (token.start === before.end + 1 && text.charCodeAt(before.end) === 32) continue;
    const between = text.slice(before.end, token.start);
    if (!between.includes(";") && !(between.includes(":") && i - last <= longestLabel)) continue;
    starts.push(token.start - sentence.start);
    last = i;
  }
  return starts.sort((a, b) => a - b);
}
