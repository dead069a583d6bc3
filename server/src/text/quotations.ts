/** Quotations of some length: a word or three between marks only name something. */
import type { Span } from "../../../rules/language/document.ts";

// Repetitions that could be tried from many places have a limit: a text is no safer for being odd.
const quotes = /“[^“”]*”|(?<![\w"])"[^"]*"(?!\w)|(?<![\w'’])[‘'](?=\S)[^‘]{0,500}?\S['’](?![\w])/g;
const leastWords = 4;

export const quotationsIn = (text: string): readonly RegExpExecArray[] =>
  /[“"‘']/.test(text) ? [...text.matchAll(quotes)].filter((it) => wordsIn(it[0]) >= leastWords) : [];

export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

export const spanOf = (found: RegExpExecArray): Span => ({ start: found.index, end: found.index + found[0].length });
