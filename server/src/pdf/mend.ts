/** Lines → running words: line breaks taken out, words that were split at the end of a line put together again. */
import { hyphenated } from "../../../rules/lexicon/pdf.ts";
import type { Line } from "./lines.ts";

export interface Mended {
  readonly text: string;
  /** Where in the text another page begins; the first is at 0. */
  readonly pages: readonly { readonly at: number; readonly page: number }[];
}

/** `words`: those of the whole document, in small letters. */
export function createMender(words: ReadonlySet<string>): (lines: readonly Line[]) => Mended {
  return (lines) => {
    let text = "";
    const pages: { at: number; page: number }[] = [];
    for (const line of lines) {
      const next = line.text;
      if (text !== "") text = join(text, next);
      if (pages.at(-1)?.page !== line.page) pages.push({ at: text.length, page: line.page });
      text += next;
    }
    return { text: text.replace(/\u00AD/g, ""), pages };
  };

  /** What comes before `next`, ready for it. */
  function join(text: string, next: string): string {
    if (text.endsWith("\u00AD")) return text.slice(0, -1);
    const first = /([\p{L}'’]+)[-\u2010]$/u.exec(text.slice(-60))?.[1]?.toLowerCase();
    const second = /^\p{Ll}[\p{Ll}'’]*/u.exec(next)?.[0];
    if (first === undefined || second === undefined) return /[-\u2010/]$/.test(text) && /\w[-\u2010/]$/.test(text) ? text : `${text} `;
    return keepsHyphen(first, second) ? text : text.slice(0, -1);
  }

  function keepsHyphen(first: string, second: string): boolean {
    if (words.has(`${first}-${second}`)) return true;
    if (words.has(first + second)) return false;
    return (hyphenated as readonly string[]).includes(first) || (words.has(first) && words.has(second));
  }
}

export const wordsIn = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:['’-]\p{L}+)*(?![-\u2010]$)/gu) ?? []));
