/** Small questions about a stretch of text: how many words, how it begins and ends. */
import { withoutUnseen } from "../text/unseen.ts";

export function countWords(text: string, limit = 1000): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length && count < limit; i++) {
    const code = text.charCodeAt(i);
    const space = code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0;
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}

/** The first run of letters, digits and joining marks, lower case; opening marks of any kind skipped. */
export function firstWord(text: string): string {
  return /[\p{L}\p{N}][\p{L}\p{N}’'-]*/u.exec(text.slice(0, 80))?.[0].toLowerCase() ?? "";
}

/** Without quotation marks, brackets and emphasis at the end: the last mark that says how a sentence ends. */
export function lastMark(text: string): string {
  let at = text.length - 1;
  while (at > 0 && /[\s”"’')\]*_]/.test(text[at]!)) at--;
  return text[at] ?? "";
}

/** Ends as a sentence or a lead-in does. */
export function isEnded(text: string): boolean {
  return /[.!?:;…]/.test(lastMark(text));
}

export function startsLower(text: string): boolean {
  return /^[“"‘'(*_]{0,3}\p{Ll}/u.test(text);
}

export function startsUpper(text: string): boolean {
  return /^[“"‘'(*_]{0,3}\p{Lu}/u.test(text);
}

/** One line of words out of several, emphasis, tags and what nobody sees left out. */
export function plainText(text: string): string {
  return withoutUnseen(text).replace(/<\/?[a-z][^<>]{0,40}>/gi, " ").replace(/\*\*|__|`/g, "").replace(/\s+/g, " ").trim();
}

/** Words with their letters only, as they are compared with words of the lexicon. */
export function bareWords(text: string): string[] {
  return plainText(text).normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}’' ✓✔☑☒☐√]+/gu, " ").trim().split(/\s+/).filter(Boolean);
}

/** "Domain 1 …", "Domain 2 …"; or "X60 …", "X61 …". */
export function sameSeries(above: string, below: string): boolean {
  const first = /^(\p{L}+ ?)\d/u.exec(above)?.[1];
  return first !== undefined && first === /^(\p{L}+ ?)\d/u.exec(below)?.[1];
}
