/** Headings known by their numbers, told from numbered clauses and items. */
import { isBlank, type Draft } from "../lines/lines.ts";
import { isBoldLine, listMarker, numbering } from "../lines/marks.ts";
import { countWords, isEnded, plainText, startsLower, startsUpper } from "../words.ts";
import { isApart, isCaps, isProse, made, type Before, type HeadingLine } from "./heading.ts";
import { wholeName } from "./roles.ts";
import { couldBeTitle } from "./title.ts";

export function numberedLine(draft: Draft, at: number, before: Before): HeadingLine | undefined {
  const line = draft.lines[at]!;
  const found = numbering(line.text);
  if (!found) return undefined;
  const words = plainText(line.text.slice(found.length));
  const rest = words.replace(/:$/, "");
  if (!rest) return numberAlone(draft, at, before);
  if (/\t| {3,}/.test(line.text.slice(found.length).trim())) return undefined;
  const bold = isBoldLine(line.text);
  const caps = isCaps(rest);
  const known = wholeName(rest) !== undefined;
  const after = draft.lines[at + 1];
  const runsOn = after !== undefined && !isBlank(after) && draft.zones[at + 1] === undefined && startsLower(after.text);
  if (runsOn && found.depth > 0) {
    const joined = `${rest} ${plainText(after.text)}`;
    if (!known || wholeName(joined)) return wholeName(joined) ? made(draft, at, at + 1, "numbered") : undefined;
  }
  if (caps && after !== undefined && !isBlank(after) && isCaps(after.text) && !numbering(after.text) && couldBeTitle(`${rest} ${after.text}`, 16)) {
    return made(draft, at, at + 1, "numbered");
  }
  if (!known && (!couldBeTitle(rest, 15) || (words !== rest && !bold))) return undefined;
  if (!known && !bold && wrapsOn(draft, at)) return undefined;
  if (found.depth > 1 && !known && !bold && (before.leadIn || before.clauses || amongSiblings(draft, at, found.number))) return undefined;
  const accepted = found.depth > 1 ? /\p{L}{2}/u.test(rest) : opensTopLevel(draft, at, before, { ...found, rest, bold, caps, known });
  return accepted ? made(draft, at, at, "numbered") : undefined;
}

/** The next number stands on the next line, or the one before on the line before: an item of a list, since nothing stands under it. */
export function amongSiblings(draft: Pick<Draft, "lines" | "next" | "prev">, at: number, number: string): boolean {
  const beside = (i: number, step: number): boolean => numbering(draft.lines[i]?.text ?? "")?.number === number.replace(/\d+$/, (last) => String(Number(last) + step));
  const before = draft.lines[draft.prev[at]!];
  // "5.0 Discharge" stands over 5.1.
  if (number.endsWith(".0")) return false;
  return beside(draft.next[at]!, 1) || (before !== undefined && !isEnded(before.text) && beside(draft.prev[at]!, -1));
}

/** The line is as long as its neighbours allow, so the next may be the rest of its sentence. */
function wrapsOn(draft: Draft, at: number): boolean {
  const line = draft.lines[at]!;
  const after = draft.lines[at + 1];
  if (after === undefined || isBlank(after) || line.width < 60 || countWords(line.text) < 8) return false;
  return line.text.length + 1 + after.text.indexOf(" ") > line.width * 0.95;
}

interface Numbered {
  readonly number: string;
  readonly close: string;
  readonly rest: string;
  readonly bold: boolean;
  readonly caps: boolean;
  readonly known: boolean;
}

/** "2. Outcomes" opens a section; "2. Offer a choice of times" is the second item of a list. */
function opensTopLevel(draft: Draft, at: number, before: Before, found: Numbered): boolean {
  if (found.bold) return true;
  if (!/^\d/.test(found.number)) return found.known || found.caps;
  const value = parseInt(found.number, 10);
  const next = draft.lines[draft.next[at]!];
  const sibling = next && numbering(next.text);
  // "10. Working with families" over "10.1 The partnership meets …": a clause of its own stands under it.
  if (sibling?.number === `${value}.1` && !before.leadIn) return true;
  if (sibling?.depth === 1 && parseInt(sibling.number, 10) === value + 1 && /^\d/.test(sibling.number)) {
    const rest = plainText(next!.text.slice(sibling.length)).replace(/:$/, "");
    const apart = draft.next[at]! > at + 1;
    if (!apart || !((found.known && wholeName(rest)) || (found.caps && isCaps(rest)))) return false;
  }
  if (before.listStyle?.includes("1") && before.listValue === value - 1) {
    const touches = !isBlank(draft.lines[at - 1]!);
    if (value !== before.top + 1 || !(found.caps || (found.known && !touches))) return false;
  }
  if (found.caps || (found.known && !before.leadIn)) return true;
  if (found.close !== "." || before.leadIn || draft.tidy) return false;
  return countWords(found.rest) <= 10 && next !== undefined && !/[?!]$/.test(found.rest) && (isProse(next.text) || (value === before.top + 1 && isRow(next.text)));
}

/** Of a table, by the gap between its cells. */
const isRow = (text: string): boolean => /\S {3,}\S|\t|\|/u.test(text.trim());

/** A number alone on its line, as PDF text has it, and its heading on the next. */
function numberAlone(draft: Draft, at: number, before: Before): HeadingLine | undefined {
  const found = numbering(draft.lines[at]!.text)!;
  const k = draft.next[at]!;
  const next = draft.lines[k];
  if (next === undefined || k > at + 4 || !/^\d/.test(found.number)) return undefined;
  const value = parseInt(found.number, 10);
  const text = plainText(next.text);
  if (!startsUpper(text) || listMarker(next.text) || /^\S{1,30}: /.test(text)) return undefined;
  const known = wholeName(text) !== undefined;
  if (!known && (!couldBeTitle(text, 12) || draft.tidy)) return undefined;
  if (found.depth === 1 && found.close === "" && value !== before.top + 1) return undefined;
  if (found.depth > 1 && (value < before.top || value > before.top + 1)) return undefined;
  if (found.close === "" && found.depth === 1 && !known && !isApart(draft, k)) return undefined;
  return made(draft, at, k, "numbered");
}
