/** Sentences of a block, told apart by hand: one scan, no pattern that looks back. */
import type { Span } from "../../../rules/language/document.ts";
import { abbreviations, numeralAbbreviations, softAbbreviations } from "../../../rules/lexicon/reading.ts";

const known = new Set(abbreviations);
const soft = new Set(softAbbreviations);
const beforeNumbers = new Set(numeralAbbreviations);

/** Absolute spans of the sentences between two offsets, white space trimmed. A new line is a space. */
export function sentencesOf(text: string, start: number, end: number): Span[] {
  const out: Span[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    const mark = text[at]!;
    if (mark !== "." && mark !== "!" && mark !== "?" && mark !== "…") continue;
    let stop = at + 1;
    while (stop < end && /[.!?…]/.test(text[stop]!)) stop++;
    while (stop < end && /[”"’')\]*_]/.test(text[stop]!)) stop++;
    if (stop < end && endsSentence(text, from, at, stop, end)) {
      add(out, text, from, stop);
      from = stop;
    }
    at = stop - 1;
  }
  add(out, text, from, end);
  return out;
}

function add(out: Span[], text: string, from: number, to: number): void {
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  if (from < to) out.push({ start: from, end: to });
}

/** `at` is the first stop, `stop` the place after all stops and closing marks. */
function endsSentence(text: string, from: number, at: number, stop: number, end: number): boolean {
  if (!/[\s<]/.test(text[stop]!)) return false;
  let next = stop;
  while (next < end && /\s/.test(text[next]!)) next++;
  while (next < end && /[“"‘'([*_•]/.test(text[next]!)) next++;
  if (next >= end) return false;
  const after = text.slice(next, next + 2);
  if (/^\p{Ll}/u.test(after)) return false;
  if (text[at] !== ".") return true;
  const word = wordBefore(text, from, at);
  const lower = word.toLowerCase();
  // A number that opens the sentence is its own: "3. Scope".
  if (word !== "" && at - word.length <= from + spaces(text, from) && /^(?:\d+|[ivx]+|[a-z])$/i.test(word)) return false;
  if (stop - at > 1 && text[at + 1] === ".") return true;
  if (/^\p{Lu}$/u.test(word)) return false;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return soft.has(lower);
  if (!known.has(lower)) return true;
  if (beforeNumbers.has(lower)) return !/^\d/.test(after);
  return soft.has(lower) && /^\p{Lu}/u.test(after);
}

function spaces(text: string, from: number): number {
  let count = 0;
  while (count < 20 && /[\s(*_]/.test(text[from + count] ?? "")) count++;
  return count;
}

/** The run of letters, digits and inner stops before an offset. */
function wordBefore(text: string, from: number, at: number): string {
  let start = at;
  while (start > from && at - start < 24 && /[\p{L}\p{N}.]/u.test(text[start - 1]!)) start--;
  return text.slice(start, at);
}
