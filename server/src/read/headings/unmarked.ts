/** Headings with neither mark nor number, told by their words and their place. */
import { isBlank, longLine, type Draft } from "../lines/lines.ts";
import { listMarker, numbering } from "../lines/marks.ts";
import { countWords, isEnded, sameSeries, startsLower, startsUpper } from "../words.ts";
import { isCaps, isProse, made, type Before, type HeadingLine } from "./heading.ts";
import { wholeName } from "./roles.ts";
import { couldBeTitle } from "./title.ts";

/** "Exclusion criteria:" over a list opens a section as well as the list. */
export function namedLeadIn(draft: Draft, at: number, before: Before): HeadingLine | undefined {
  const { text } = draft.lines[at]!;
  if (!text.endsWith(":") || text.length > 80 || before.inItems || !standsAlone(draft, at, { ...before, leadIn: false })) return undefined;
  const named = wholeName(text.slice(0, -1));
  const next = draft.lines[draft.next[at]!];
  if (!named || named.roles.includes("meta") || next === undefined) return undefined;
  return listMarker(next.text) || (!draft.tidy && draft.next[at]! > at + 1) ? made(draft, at, at, "line") : undefined;
}

/** A short line with nothing to mark it but its place: a known name, or a title above a passage. */
export function bareLine(draft: Draft, at: number, before: Before): HeadingLine | undefined {
  const line = draft.lines[at]!;
  const { text } = line;
  if (text.length > 140 || !startsUpper(text) || /[.;,:!–—-]$/.test(text) || /\t| {3,}|\.{4,}|: |@|:\/\/|www\.|\[|^[“"]/.test(text) || listMarker(text)) return undefined;
  const k = draft.next[at]!;
  const next = draft.lines[k];
  if (next === undefined || !standsAlone(draft, at, before)) return undefined;
  const named = wholeName(text);
  const apart = k > at + 1;
  if (named?.roles.includes("meta")) return undefined;
  if (named) {
    const passage = isProse(next.text) || (apart && isEnded(next.text)) || numbering(next.text) !== undefined || listMarker(next.text) !== undefined || wholeName(next.text) !== undefined || isCaps(next.text);
    if ((passage || isColumns(next.text) || (apart && named.roles.includes("appendix"))) && !startsLower(next.text)) return made(draft, at, at, "line");
  }
  if (before.underTitle || sameSeries(text, next.text)) return undefined;
  if (apart && text.endsWith("?") && couldBeTitle(text, 22) && countWords(next.text, 20) >= 20) return made(draft, at, at, "line");
  if (text.length > 90 || !couldBeTitle(text, 10) || countWords(text) < 1 || /^\P{L}*\p{L}?\P{L}*$/u.test(text) || digitsLead(text)) return undefined;
  if (startsLower(next.text) || !(isProse(next.text) || (apart && (listMarker(next.text)?.bullet || isColumns(next.text))))) return undefined;
  if (!apart && text.length > line.width * 0.7) return undefined;
  return made(draft, at, at, "line");
}

/** The lines before it end, so it begins something. */
function standsAlone(draft: Draft, at: number, before: Before): boolean {
  const above = draft.lines[at - 1];
  if (above === undefined || isBlank(above) || draft.zones[at - 1] !== undefined) return !before.leadIn;
  if (!before.inParagraph) return true;
  return /[.!?;)”"’]$/.test(above.text) || above.text.length > longLine;
}

/** Looks like a row of a table. */
function isColumns(text: string): boolean {
  return /\t| {3,}|^\|/.test(text);
}

function digitsLead(text: string): boolean {
  return (text.match(/\d/g)?.length ?? 0) * 3 > text.length;
}
