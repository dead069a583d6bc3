/**
 * Text → words that may leave people out, as retext-equality sees them, cut down to what rules/lexicon/equality.ts keeps.
 * Heavy to load: only ever imported dynamically, for the first text that holds one of the words (see analyse.ts).
 */
import { retext } from "retext";
import retextEquality from "retext-equality";
import type { Insensitive, InsensitiveUse } from "../../../../rules/language/facts.ts";
import { equalityTerms } from "../../../../rules/lexicon/equality-terms.ts";

const reader = retext().use(retextEquality).freeze();

/** retext-equality compares words without hyphens and apostrophes. */
const withoutPunctuation = (words: string): string => words.toLowerCase().replace(/[-'’]/g, "").replace(/\s+/g, " ");
const wanted = new Set(Object.entries(equalityTerms).flatMap(([id, terms]) => terms.map((term) => `${id} ${withoutPunctuation(term)}`)));

/** In text order; where two overlap, the first and longer one. */
export const insensitive: Insensitive = (text) => {
  // It knows “able-bodied” as one word and “wheelchair bound” as two, and people write either with a hyphen: so it reads both ways.
  const joined = text.replace(/[‐‑]/g, "-");
  const apart = joined.replaceAll("-", " ");
  const uses = [...read(joined), ...(apart === joined ? [] : read(apart))].sort((a, b) => a.start - b.start || b.end - a.end);
  let past = 0;
  return uses.filter((use) => {
    if (use.start < past) return false;
    past = use.end;
    return true;
  });
};

/** Texts of the same length as the one that was asked about, so that its places are theirs. */
function read(text: string): InsensitiveUse[] {
  const file = reader.processSync(text);
  return file.messages.flatMap(({ ruleId, actual, place }) => {
    if (ruleId === undefined || actual === undefined || place === undefined || !("start" in place) || !wanted.has(`${ruleId} ${withoutPunctuation(actual)}`)) return [];
    const [start, end] = [place.start.offset, place.end.offset];
    return start === undefined || end === undefined ? [] : [{ id: ruleId, start, end }];
  });
}
