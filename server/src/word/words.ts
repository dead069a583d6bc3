/** The words of one paragraph into the text: lines, bars of tables, and marks that would mean something in Markdown. */
import { wholeName } from "../read/roles.ts";
import { couldBeTitle } from "../read/title.ts";
import type { Maker } from "./made.ts";
import type { Stretch } from "./runs.ts";
import type { Paragraph } from "./story.ts";

export const textOf = ({ stretches }: Paragraph): string => stretches.map(({ text }) => text).join("");
export const isEmpty = (paragraph: Paragraph): boolean => paragraph.stretches.every(({ text }) => text.trim() === "");

/** Bold, underlined, in capitals or large from end to end, and no longer than a heading. */
export function isRaised(paragraph: Paragraph): boolean {
  const inked = paragraph.stretches.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (inked.length === 0 || !inked.every(({ run }) => run.bold || run.raised)) return false;
  const words = textOf(paragraph).trim();
  return !words.includes("\n") && (couldBeTitle(words.replace(/:$/, ""), 18) || wholeName(words.replace(/:$/, "")) !== undefined);
}

/** How a line break inside a paragraph is written, and whether bars have to be told from those of a table. */
export type Manner = "lines" | "line" | "cell";

export function writeWords(maker: Maker, { stretches }: Paragraph, manner: Manner): void {
  const trimmed = trim(stretches);
  const words = trimmed.map(({ stretch, from, to }) => stretch.text.slice(from, to)).join("");
  if (manner !== "cell" && opens.test(words)) maker.put("\\");
  // "<Insert a target>" is something to fill in; in Markdown it would be a tag, which nobody sees.
  const tag = /^<[^<>/!][^<>]*>$/.test(words);
  let prompting = false;
  trimmed.forEach(({ stretch, from, to }, i) => {
    const open = stretch.run.prompt && !prompting && !/^\s*\[/.test(words);
    if (open) maker.put("[");
    prompting = stretch.run.prompt;
    const shown = stretch.text.slice(from, to);
    if (tag) maker.takeAs(shown.replace(/^<|>$/g, (mark) => (mark === "<" ? (i === 0 ? "[" : mark) : i === trimmed.length - 1 ? "]" : mark)), stretch, from);
    else if (manner === "lines") maker.take(stretch, from, to - from);
    else writeFlat(maker, stretch, from, to, manner);
    if (prompting && trimmed[i + 1]?.stretch.run.prompt !== true && !/\]\s*$/.test(words)) maker.put("]");
  });
}

/** What would begin a fence, a comment or front matter. */
const opens = /^(?:`{3}|~{3}|<!--|---|\.\.\.$|<\/?(?:script|style|pre|h[1-6])\b)/i;

function writeFlat(maker: Maker, stretch: Stretch, from: number, to: number, manner: Manner): void {
  for (const { 0: part, index } of stretch.text.slice(from, to).matchAll(/[\n\t|]|[^\n\t|]+/g)) {
    if (part === "\n" && manner === "cell") maker.put("<br>");
    else if (part === "\n" || part === "\t") maker.takeAs(" ", stretch, from + index);
    else {
      if (part === "|" && manner === "cell") maker.put("\\");
      maker.take(stretch, from + index, part.length);
    }
  }
}

interface Part {
  readonly stretch: Stretch;
  readonly from: number;
  readonly to: number;
}

/** Without white space at its ends. */
function trim(stretches: readonly Stretch[]): readonly Part[] {
  const parts: { stretch: Stretch; from: number; to: number }[] = stretches.map((stretch) => ({ stretch, from: 0, to: stretch.text.length }));
  for (let part = parts[0]; part !== undefined; part = parts[0]) {
    while (part.from < part.to && /\s/.test(part.stretch.text[part.from]!)) part.from++;
    if (part.from < part.to) break;
    parts.shift();
  }
  for (let part = parts.at(-1); part !== undefined; part = parts.at(-1)) {
    while (part.from < part.to && /\s/.test(part.stretch.text[part.to - 1]!)) part.to--;
    if (part.from < part.to) break;
    parts.pop();
  }
  return parts;
}
