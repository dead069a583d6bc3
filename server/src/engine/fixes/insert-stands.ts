/** Whether a clause stands in a document already, with its gaps filled or not: it is never put there twice. */
import type { Document } from "../../../../rules/language/document.ts";
import { namedInstead, obliges, otherwise, provider } from "../../../../rules/lexicon/fixes.ts";
import { gap } from "../../text/gap.ts";
import { perDocument } from "../../text/per-document.ts";

/** What an author may write in a gap. */
const longestFilling = 240;

export function stands(document: Document, clause: string): boolean {
  const said = wordsOf(document);
  const parts = clause.split(gap).map((part) => bare(part).trim()).filter(Boolean);
  const [opening, ...others] = parts;
  // All of it is a gap: it stands there as long as nobody has filled it in.
  if (opening === undefined) return said.includes(bare(clause).trim());
  for (let at = said.indexOf(opening); at >= 0; at = said.indexOf(opening, at + 1)) {
    let from = at + opening.length;
    const whole = others.every((part) => {
      const next = said.slice(from, from + longestFilling + part.length).indexOf(part);
      if (next < 0) return false;
      from += next + part.length;
      return true;
    });
    if (whole) return true;
  }
  return false;
}

/** Words only, and one word of obligation and one name of those who are obliged for all. */
const bare = (text: string): string =>
  otherwise.reduce((words, { find }) => words.replace(find, "shall"), text.replace(obliges, "shall").replace(names, provider).replace(/<br *\/?>/g, " ")).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");

const names = new RegExp(`\\bthe (?:${namedInstead.join("|")})\\b`, "gi");

const wordsOf = perDocument(({ text }) => bare(text));
