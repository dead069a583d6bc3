/** How far a paragraph or list item goes: over wrapped lines, and over the foot and head of a page. */
import { headingAt } from "../headings/heading-at.ts";
import type { Before } from "../headings/heading.ts";
import { breaksBetween } from "../lines/breaks.ts";
import { isBlank, type Draft } from "../lines/lines.ts";
import { isClauseNumber, listMarker, numbering } from "../lines/marks.ts";
import { countWords, isEnded } from "../words.ts";
import { opensPassage } from "../zones/passages.ts";
import { isQuoted } from "../zones/quotes.ts";
import { tableAt } from "./tables.ts";

/** Index of the last line of the block that begins at `first`. `indent`: of the item's mark, where it is an item. */
export function lastLine(draft: Draft, first: number, before: Before, indent?: number, joinsBlanks = indent === undefined): number {
  const inside: Before = { ...before, leadIn: false, inParagraph: true };
  let last = first;
  for (;;) {
    let next = last + 1;
    if (next >= draft.lines.length) return last;
    if (isBlank(draft.lines[next]!) || draft.zones[next] !== undefined) {
      next = draft.next[last]!;
      if (next >= draft.lines.length || !resumes(draft, last, next, joinsBlanks)) return last;
    } else if (isUnderline(draft.lines[next]!.text)) return last;
    if (beginsNew(draft, last, next, inside, indent)) return last;
    last = next;
  }
}

/** A sentence broken off by a page end, or by a stray blank line, goes on in lower case. */
function resumes(draft: Draft, last: number, next: number, joinsBlanks: boolean): boolean {
  const below = draft.lines[next]!.text;
  if (next - last > 14 || !/^(?:\p{Ll}|\\\()/u.test(below) || isEnded(draft.lines[last]!.text) || /^\w+:\/\//.test(below)) return false;
  for (let i = last + 1; i < next; i++) {
    if (draft.zones[i] === "page-furniture") return true;
    if (draft.zones[i] !== undefined) return false;
  }
  return joinsBlanks && countWords(draft.lines[last]!.text, 9) >= 7;
}

export function isUnderline(text: string): boolean {
  return /^(?:={2,}|-{2,})$/.test(text);
}

function beginsNew(draft: Draft, last: number, next: number, inside: Before, indent: number | undefined): boolean {
  const line = draft.lines[next]!;
  if (draft.series.has(next) || interrupts(draft, last, next, inside)) return true;
  if (isQuoted(draft, line) || line.text.startsWith("|") || opensPassage(draft, next)) return true;
  if (headingAt(draft, next, inside)) return true;
  if (/\t| {3}|\|/.test(line.text) && tableAt(draft, next)) return true;
  if (indent !== undefined && line.indent > indent + 1) return false;
  return next === last + 1 && breaksBetween(draft.lines[last]!, line);
}

/** A mark of a list item; a number only where it can be one, since sentences wrap before numbers too. */
function interrupts(draft: Draft, last: number, next: number, inside: Before): boolean {
  const { text } = draft.lines[next]!;
  const marker = listMarker(text);
  if (!marker) {
    const clause = numbering(text);
    return clause !== undefined && isClauseNumber(clause) && isEnded(draft.lines[last]!.text);
  }
  if (marker.bullet) return true;
  const { value, style } = marker;
  if (isEnded(draft.lines[last]!.text) || value === (inside.listValue ?? -1) + 1) return true;
  return (value === 1 && !/^[A-Z]/.test(text)) || inside.lists.some((list) => list.style === style && list.value === value! - 1);
}
