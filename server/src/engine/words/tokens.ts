/** Words of a text with their places. Everything between words (spaces, line breaks, hyphens, markup, comments) only separates. */
import { own } from "../../text/own.ts";
import { isUnseen, withoutUnseen } from "../../text/unseen.ts";
import { spelt, type Spelling } from "./spellings.ts";

export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case, straight apostrophes, without a possessive ending. */
  readonly word: string;
  /** For words in capitals ("SMI", "PROMs"): the capitals, without a plural s. */
  readonly capitals: string | undefined;
  readonly number: boolean;
  /** A semicolon, colon, bar or bullet stands between it and the word before: no gap of a pattern reaches across. */
  readonly apart: boolean;
  /** A semicolon, bar or bullet does: no pattern reaches across at all, for what follows is another item or cell. */
  readonly cut: boolean;
}

const digit = (code: number): boolean => code >= 48 && code <= 57;
const upper = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
const letter = (code: number): boolean =>
  (code >= 97 && code <= 122) || upper(code) || (code >= 0xdf && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f) && code < 0xd800);
const cuts = (code: number): boolean => code === 59 || code === 124 || code === 0x2022;
const parts = (code: number): boolean => code === 58 || cuts(code);
const joins = (code: number): boolean => code === 39 || code === 0x2019 || code === 38;

export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let at = from;
  let apart = false;
  let cut = false;
  let close = from;
  while (at < to) {
    const first = text.charCodeAt(at);
    if (!letter(first) && !digit(first)) {
      if (first === 60 && close >= 0 && text.startsWith("<!--", at)) {
        close = text.indexOf("-->", at + 4);
        // One that is never closed is text.
        if (close >= to) close = -1;
        if (close >= 0) {
          at = close + 3;
          continue;
        }
      }
      if (parts(first)) apart = true;
      if (cuts(first)) cut = true;
      at++;
      continue;
    }
    const start = at;
    let capitalsOnly = true;
    let capitals = 0;
    let sum = 0;
    let veiled = false;
    while (at < to) {
      const code = text.charCodeAt(at);
      if (isUnseen(code)) {
        const past = pastUnseen(text, at, to);
        if (!wordAt(text, past, to)) break;
        at = past;
        veiled = true;
        continue;
      }
      if (code >= 97 && code <= 122) {
        if (capitalsOnly && !(code === 115 && !wordAt(text, at + 1, to))) capitalsOnly = false;
        at++;
      } else if (letter(code) || digit(code)) {
        if (upper(code) || digit(code)) capitals++;
        else capitalsOnly = false;
        at++;
      } else if (joins(code) && wordAt(text, at + 1, to)) at++;
      else break;
      sum = (Math.imul(sum, 31) + code) | 0;
    }
    const make = capitalsOnly && capitals > 1 ? shouted : spoken;
    const seen = veiled ? withoutUnseen(text.slice(start, at)) : undefined;
    const { word, capitals: shown } = seen === undefined ? spelt(text, start, at, sum, make) : spelt(seen, 0, seen.length, sum, make);
    tokens.push({ start, end: at, word, capitals: shown, number: digit(first), apart, cut });
    apart = false;
    cut = false;
  }
  return tokens;
}

function pastUnseen(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isUnseen(text.charCodeAt(at))) at++;
  return at;
}

function wordAt(text: string, at: number, to: number): boolean {
  if (at >= to) return false;
  const code = text.charCodeAt(at);
  return letter(code) || digit(code);
}

const spoken = (raw: string): Spelling => ({ raw: own(raw), word: own(baseWord(raw)), capitals: undefined });
const shouted = (raw: string): Spelling =>
  ({ raw: own(raw), word: own(baseWord(raw)), capitals: own(raw.charCodeAt(raw.length - 1) === 115 ? raw.slice(0, -1) : raw) });

function baseWord(raw: string): string {
  const word = raw.toLowerCase().replaceAll("’", "'");
  return word.length > 3 && word.endsWith("'s") ? word.slice(0, -2) : word;
}
