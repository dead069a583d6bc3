/** What is still to be filled in: "[name]", "£x", "Opening hours: to be agreed". */
import type { Span } from "../../../rules/language/document.ts";
import { asked, asking, blanks, filled, openAtEnd, slotWords } from "../../../rules/lexicon/placeholders.ts";
import { quotationsIn, spanOf } from "./quotations.ts";
import { holding } from "./spans.ts";

// Repetitions that could be tried from many places have a limit, as in quotations.ts.
const brackets = /\[([^\][]*)\](?![([:])|\{\{([^{}]*)\}\}|<(?=[a-z ]{0,79}[a-z] )([^<>\n]{4,80})>|_{3,}|\.{5,}|…{2,}/gi;

/** In the order of the text. */
export function placeholdersIn(text: string): readonly Span[] {
  const placeholders: Span[] = [];
  if (/[[{<_.…]/.test(text)) {
    // Worked out once: a long text may have as many quotations as brackets.
    const told = quotationsIn(text).map(spanOf);
    for (const it of text.matchAll(brackets)) if (!isFilled(it[1] ?? it[2] ?? it[3]) && !explains(it, told) && !isAside(it, text)) placeholders.push(spanOf(it));
  }
  if (text.includes("£") || text.includes("<") || text.includes("[")) for (const it of text.matchAll(leftBlank)) placeholders.push(spanOf(it));
  if (text.includes("to ")) for (const it of text.matchAll(leftOpen)) placeholders.push({ start: it.index + it[1]!.length, end: it.index + it[0].length });
  return placeholders.sort((a, b) => a.start - b.start);
}

/** "The team [nurses and therapists] meets": behind a name, words of their own tell more of it. A choice is still to be made. */
function isAside(bracket: RegExpMatchArray, text: string): boolean {
  const inside = bracket[1];
  if (inside === undefined || !/^(?:\p{Ll}|\d)[^/_…]*\p{L}{3}/u.test(inside) && !/^\p{Ll}+ \d+%$/u.test(inside) || !/[\s\d-]/.test(inside) || /\bor\b/.test(inside) || asksFor.test(inside) || opensAsking.test(inside)) return false;
  const [, before] = /(?<![\p{L}\p{N}%])([\p{L}\p{N}%]{1,30})[*_]{0,3} $/u.exec(text.slice(Math.max(0, bracket.index! - 40), bracket.index)) ?? [];
  return before !== undefined && !slotWords.has(before.toLowerCase()) && text[bracket.index! + bracket[0].length] !== "%";
}
const opensAsking = new RegExp(`^(?:${asking.join("|")})\\b`, "i");
const asksFor = new RegExp(`\\b(?:${[...blanks, ...asked].join("|")})s?\\b`, "i");

/** "£x", "<name>", "[x]%". */
const leftBlank = new RegExp(`£x{1,4}(?![\\p{L}\\d])|<(?:${blanks.join("|")})>|\\[x{1,3}\\](?=%)`, "giu");

/** After a colon or a short label, with nothing more behind it; in a cell, a column may be there for it. */
const leftOpen = new RegExp(`((?:^|[:–—])\\s{0,9}|^(?:[\\w’-]{1,20}\\s){1,4}(?=to be (?:determined|decided|finalised)))(?:${openAtEnd.join("|")})(?=[\\s.*_]{0,9}(?:$|\\|))`, "gim");

/** "We [the patients] want": within a quotation, a bracket tells who is meant. */
const explains = ({ 0: bracket, index = 0 }: RegExpMatchArray, quotations: readonly Span[]): boolean =>
  holding(quotations, index) !== undefined && /^\[(?:the|a|an|our|my|their|his|her|this|these|those|which|who|that|is|are|was|were|it|they|he|she|we|I)\b/i.test(bracket);

/** A number, a tick or a reference mark in brackets is content, not a gap. */
const isFilled = (inside: string | undefined): boolean =>
  inside !== undefined && (/^\^|^\d+(?:[,–-]\d+)*$|^@|^!/.test(inside.trim()) || (filled as readonly string[]).includes(inside.trim().toLowerCase()));
