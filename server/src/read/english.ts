/** Whether a text is in English, the one language that is read here. Only what surely is not is told apart: a few words, a table or a list of names says nothing. */
import { english, shared } from "../../../rules/lexicon/english.ts";

export function isEnglish(text: string): boolean {
  if (isOtherScript(text)) return false;
  let all = 0;
  let known = 0;
  let any = false;
  for (const [piece] of text.matchAll(pieces)) {
    const running = piece.match(words) ?? [];
    if (running.length < least) continue;
    all += running.length;
    known += running.filter((word) => own.has(word)).length;
    any ||= running.some((word) => own.has(word) || others.has(word));
    if (all >= settled && known >= all * usual) return true;
  }
  return all < few || (all < enough ? any : known >= all * hardly);
}

const own = new Set(english);
const others = new Set(shared);
/** What stands between commas and in cells: names and terms in a list are no running words, nor are addresses and code. */
const pieces = /[^\n|.;:,()[\]•–—/\\<>=_`{}#*]+/g;
/** Names begin with a capital in any language. */
const words = /(?<![\p{L}\p{N}'’-])(?!\p{Lu})[\p{L}'’]+/gu;
/** In a row, for them to be a part of a sentence. */
const least = 6;
/** Running words: below this nothing is said; */
const few = 30;
/** below this not one of the small words may be there, shared ones included; from here on their share tells; */
const enough = 80;
/** and with so many it is sure. */
const settled = 400;
/** In English prose it is some three in ten, in the tersest one in seven, and elsewhere one in a hundred. */
const usual = 0.15;
const hardly = 0.04;

/** Arabic, Chinese, Greek: telling by the letters alone. */
function isOtherScript(text: string): boolean {
  const letters = text.slice(0, sample).match(/\p{L}/gu) ?? [];
  return letters.length > 300 && letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length < letters.length / 4;
}
/** In UTF-16 units. */
const sample = 10_000;
