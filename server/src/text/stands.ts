/** Whether a clause stands in a text already, with its gaps filled or not: it is never put there twice, and it is not the author's own. */
import type { Document } from "../../../rules/language/document.ts";
import { namedInstead, obliges, otherwise, provider } from "../../../rules/lexicon/fixes.ts";
import { gap } from "./gap.ts";
import { perDocument } from "./per-document.ts";

/** What an author may write in a gap. */
const longestFilling = 240;

export const stands = (document: Document, clause: string): boolean => standing(wordsOf(document), partsOf(clause)) !== undefined;

/** What stands between its gaps; where all of it is a gap, it stands there as long as nobody has filled it in. */
export function partsOf(clause: string): readonly string[] {
  const parts = clause.split(gap).map((part) => bare(part).trim()).filter(Boolean);
  return parts.length > 0 ? parts : [bare(clause).trim()];
}

/** The words that are the clause and what its gaps were filled with; `said`: as `bare` leaves them. */
export function standing(said: string, [opening, ...others]: readonly string[]): string | undefined {
  if (opening === undefined) return undefined;
  for (let at = said.indexOf(opening); at >= 0; at = said.indexOf(opening, at + 1)) {
    let from = at + opening.length;
    const whole = others.every((part) => {
      const next = said.slice(from, from + longestFilling + part.length).indexOf(part);
      if (next < 0) return false;
      from += next + part.length;
      return true;
    });
    if (whole) return said.slice(at, from);
  }
  return undefined;
}

/** Words only, and one word of obligation and one name of those who are obliged for all. */
export const bare = (text: string): string =>
  otherwise.reduce((words, { find }) => words.replace(find, "shall"), text.replace(obliges, "shall").replace(names, provider).replace(/<br *\/?>/g, " ")).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");

const names = new RegExp(`\\bthe (?:${namedInstead.join("|")})\\b`, "gi");

const wordsOf = perDocument(({ text }) => bare(text));
