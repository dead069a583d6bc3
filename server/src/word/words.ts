/** The words of one paragraph into the text: lines, bars of tables, and marks that would mean something in Markdown. */
import { wholeName } from "../read/headings/roles.ts";
import { couldBeTitle, titleOf } from "../read/headings/title.ts";
import { opensMarkup, openingLength } from "../read/lines/markup.ts";
import { countWords } from "../read/words.ts";
import type { Maker } from "./made.ts";
import type { Stretch } from "./runs.ts";
import type { Paragraph } from "./story.ts";

export const textOf = ({ stretches }: Paragraph): string => stretches.map(({ text }) => text).join("");
export const isEmpty = (paragraph: Paragraph): boolean => paragraph.stretches.every(({ text }) => text.trim() === "");

/** Bold, underlined, in capitals or large from end to end, and no longer than a heading. */
export function isRaised(paragraph: Paragraph): boolean {
  // A line to sign on is written on, too.
  const inked = paragraph.stretches.filter(({ text }) => /[\p{L}\p{N}]|_{3}/u.test(text));
  if (inked.length === 0 || !inked.every(({ run }) => run.bold || run.raised)) return false;
  const words = textOf(paragraph).trim();
  const title = titleOf(words).text.replace(/:$/, "");
  return !words.includes("\n") && (couldBeTitle(title, 18) || wholeName(title) !== undefined);
}

/** How a line break inside a paragraph is written, and whether bars have to be told from those of a table. */
type Manner = "lines" | "line" | "cell";

export function writeWords(maker: Maker, { stretches }: Paragraph, manner: Manner): void {
  const parts = marked(trim(stretches));
  const words = parts.map(wordsOf).join("");
  const written = parts.map((part) => part.before + wordsOf(part) + part.after).join("");
  let at = 0;
  const escape = (): void => {
    if (maker.opensLine() && opensMarkup(/^.*/.exec(written.slice(at, at + openingLength))![0])) maker.put("\\");
  };
  // "<Insert a target>" is something to fill in; in Markdown it would be a tag, which nobody sees.
  const tag = /^<[^<>/!][^<>]*>$/.test(words);
  parts.forEach(({ before, after, ...part }, i) => {
    const { stretch, from, to } = part;
    if (!tag) escape();
    maker.put(before);
    at += before.length;
    if (tag) maker.takeAs(wordsOf(part).replace(/^<|>$/g, (mark) => (mark === "<" ? (i === 0 ? "[" : mark) : i === parts.length - 1 ? "]" : mark)), stretch, from);
    else if (manner === "lines") {
      for (const { 0: line, index } of wordsOf(part).matchAll(/\n|[^\n]+/g)) {
        if (index > 0) escape();
        maker.take(stretch, from + index, line.length);
        at += line.length;
      }
    } else {
      writeFlat(maker, stretch, from, to, manner);
      at += to - from;
    }
    maker.put(after);
    at += after.length;
  });
}

/** What is put around words: brackets around what is still to be filled in, stars around titles of works, which are nobody's promise, and around what names a passage. */
function marked(parts: readonly Part[]): readonly (Part & { readonly before: string; readonly after: string })[] {
  const out = parts.flatMap(apart).map((part) => ({ ...part, before: "", after: "" }));
  const around = (is: (part: Part) => boolean, open: string, close: string, worth: (words: string) => boolean): void => {
    for (let i = 0; i < out.length; i++) {
      let last = i;
      if (!is(out[i]!) || wordsOf(out[i]!).trim() === "") continue;
      while (last + 1 < out.length && is(out[last + 1]!)) last++;
      while (last > i && wordsOf(out[last]!).trim() === "") last--;
      const words = out.slice(i, last + 1).map(wordsOf).join("");
      if (words.trim() !== "" && worth(words)) {
        out[i]!.before = open + out[i]!.before;
        out[last]!.after += close;
      }
      i = last;
    }
  };
  const all = out.every(({ stretch }) => stretch.run.italic);
  around(({ stretch }) => stretch.run.italic && !all, "*", "*", (words) => !/[*_\n]/.test(words) && couldBeTitle(words.replace(/[.:]$/, ""), 12) && countWords(words) > 1);
  // "**Emotional support.** Staff ask …": what a passage is called stands in bold before it.
  const lead = new Set<Part>(out.slice(0, Math.max(0, out.findIndex(({ stretch }) => !stretch.run.bold))));
  around((part) => lead.has(part), "**", "**", (words) => /^[^*_\n]+[.:]$/.test(words) && couldBeTitle(titleOf(words.slice(0, -1)).text, 12));
  around(({ stretch }) => stretch.run.prompt, "[", "]", (words) => !/^\[|\]$/.test(words));
  return out;
}

/** White space at the ends of words in italics or bold stands by itself, so that the stars touch the words. */
function apart(part: Part): readonly Part[] {
  if (!part.stretch.run.italic && !part.stretch.run.bold) return [part];
  const words = wordsOf(part);
  const [lead, tail] = [words.length - words.trimStart().length, words.length - words.trimEnd().length];
  if ((lead === 0 && tail === 0) || lead === words.length) return [part];
  const cuts = [part.from, part.from + lead, part.to - tail, part.to];
  return [0, 1, 2].map((i) => ({ ...part, from: cuts[i]!, to: cuts[i + 1]! })).filter(({ from, to }) => from < to);
}

const wordsOf = ({ stretch, from, to }: Part): string => stretch.text.slice(from, to);

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
  const inked = ({ text }: Stretch): boolean => /\S/.test(text);
  const last = stretches.findLastIndex(inked);
  return stretches.slice(0, last + 1).slice(Math.max(0, stretches.findIndex(inked))).map((stretch, i, all) => {
    const { length } = stretch.text;
    return { stretch, from: i === 0 ? length - stretch.text.trimStart().length : 0, to: i === all.length - 1 ? stretch.text.trimEnd().length : length };
  });
}
