/** How far a paragraph or list item goes: over wrapped lines, and over the foot and head of a page. */
import type { Before } from "./headings.ts";
import { headingAt } from "./headings.ts";
import type { Draft, Line } from "./lines.ts";
import { isBlank, longLine } from "./lines.ts";
import { listMarker } from "./marks.ts";
import { opensPassage } from "./passages.ts";
import { tableAt } from "./tables.ts";
import { countWords, isEnded, sameSeries, startsLower } from "./words.ts";

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
  if (interrupts(draft, last, next, inside)) return true;
  if (/^[>|]/.test(line.text) || opensPassage(draft, next)) return true;
  if (headingAt(draft, next, inside)) return true;
  if (/\t| {3}|\|/.test(line.text) && tableAt(draft, next)) return true;
  if (indent !== undefined && line.indent > indent + 1) return false;
  return next === last + 1 && breaksBetween(draft.lines[last]!, line);
}

/** A mark of a list item; a number only where it can be one, since sentences wrap before numbers too. */
function interrupts(draft: Draft, last: number, next: number, inside: Before): boolean {
  const marker = listMarker(draft.lines[next]!.text);
  if (!marker) return false;
  if (marker.bullet) return true;
  const ended = isEnded(draft.lines[last]!.text);
  return ended || marker.value === 1 && !/^[A-Z]/.test(draft.lines[next]!.text) || marker.value === (inside.listValue ?? -1) + 1;
}

/** Two lines that touch and are not one paragraph: the first had room for the next word and did not take it. */
export function breaksBetween(above: Line, below: Line): boolean {
  if (startsLower(below.text)) return false;
  if (above.text.length > longLine) return true;
  if (isLabel(above.text) && isLabel(below.text)) return true;
  if (sameSeries(above.text, below.text)) return true;
  const gap = below.text.search(/\s/);
  const needed = above.text.length + 1 + (gap < 0 ? below.text.length : gap);
  const width = below.text.length > longLine ? longLine : Math.max(above.width, 1);
  if (needed > width * 0.92) return false;
  if (isLabel(below.text)) return true;
  if (!/^[“"‘'(\[*_]{0,3}[\p{Lu}\p{N}£]/u.test(below.text)) return false;
  return isEnded(above.text) || (width >= 50 && above.text.length < width * 0.7);
}

/** "Provider: Anyshire Community Trust". */
function isLabel(text: string): boolean {
  return /^(?:\*\*)?\p{Lu}[^:.;]{1,45}:(?:\*\*)?\s+\S/u.test(text);
}
