/** Whether a line is a heading, and what makes it one. */
import { isBlank, longLine, type Draft } from "../lines/lines.ts";
import { isBoldLine, listMarker, numbering } from "../lines/marks.ts";
import { countWords, isEnded, plainText, startsLower } from "../words.ts";
import { isApart, isCaps, made, type Before, type HeadingLine } from "./heading.ts";
import { numberedLine } from "./numbered.ts";
import { wholeName } from "./roles.ts";
import { seriesLine } from "./series.ts";
import { couldBeTitle, divisionAt, titleOf } from "./title.ts";
import { bareLine, namedLeadIn } from "./unmarked.ts";

export function headingAt(draft: Draft, at: number, before: Before): HeadingLine | undefined {
  const line = draft.lines[at]!;
  if (line.text.length > longLine) return line.text.startsWith("#") ? atx(draft, at) : undefined;
  if (line.text.startsWith("#")) return atx(draft, at);
  const signed = seriesLine(draft, at);
  if (signed) return signed;
  if (line.text.startsWith("|") || line.text.startsWith(">")) return undefined;
  const underlined = numberedSetext(draft, at, before);
  if (underlined) return underlined;
  return htmlHeading(draft, at) ?? divisionLine(draft, at) ?? numberedLine(draft, at, before) ?? boldLine(draft, at, before) ??
    capsLine(draft, at) ?? namedLeadIn(draft, at, before) ?? (draft.tidy || before.inItems ? undefined : bareLine(draft, at, before));
}

/** `## Heading`; two marks or more do without the space, as untidy drafts have it. */
function atx(draft: Draft, at: number): HeadingLine | undefined {
  const { text } = draft.lines[at]!;
  if (draft.lines[at]!.indent > 3) return undefined;
  const found = /^(#{1,6})(?:[ \t\u00a0]+|$)|^(#{2,6})(?=\p{L}|\d)/u.exec(text);
  if (!found) return undefined;
  const marks = found[1] ?? found[2]!;
  let end = text.length;
  while (end > found[0].length && text[end - 1] === "#") end--;
  if (end > found[0].length && end < text.length && !/\s/.test(text[end - 1]!)) end = text.length;
  const raw = text.slice(found[0].length, end);
  if (!raw.trim()) return undefined;
  return made(draft, at, at, "atx", { raw, offset: found[0].length, level: marks.length });
}

/** "2. Outcomes" with a rule of dashes under it: the number would make it an item of a list. */
function numberedSetext(draft: Draft, at: number, before: Before): HeadingLine | undefined {
  const under = draft.lines[at + 1]?.text;
  const number = numbering(draft.lines[at]!.text);
  if (under === undefined || number === undefined || before.inParagraph || draft.zones[at + 1] !== undefined || !/^(?:={3,}|-{3,})$/.test(under)) return undefined;
  if (!couldBeTitle(plainText(draft.lines[at]!.text.slice(number.length)), 20)) return undefined;
  return { ...made(draft, at, at, "setext", { level: under.startsWith("=") ? 1 : 2 }), last: at + 1 };
}

function htmlHeading(draft: Draft, at: number): HeadingLine | undefined {
  const { text } = draft.lines[at]!;
  const found = draft.markdown && /^<h([1-6])\b[^>]{0,200}>/i.exec(text);
  if (!found || !text.toLowerCase().endsWith(`</h${found[1]}>`)) return undefined;
  const raw = text.slice(found[0].length, -5);
  return made(draft, at, at, "html", { raw, offset: found[0].length, level: Number(found[1]) });
}

/** "Part 2: Scope", "Annex B Costs". */
function divisionLine(draft: Draft, at: number): HeadingLine | undefined {
  const { text } = draft.lines[at]!;
  const opening = /^(?:\*\*|__)?/.exec(text)![0].length;
  const end = divisionAt(text, opening);
  if (end === opening || !isApart(draft, at)) return undefined;
  const rest = plainText(text.slice(end)).replace(/^[\s:–—-]+/, "");
  if (rest && !couldBeTitle(rest.replace(/:$/, ""), 14)) return undefined;
  return made(draft, at, at, "division");
}

function boldLine(draft: Draft, at: number, before: Before): HeadingLine | undefined {
  const { text } = draft.lines[at]!;
  const item = listMarker(text);
  // "1.  **Scope**" is how converters write a numbered heading.
  const raw = item?.bullet === false && draft.lines[at]!.indent < 4 ? text.slice(item.length) : text;
  if (!isBoldLine(raw)) return undefined;
  const title = titleOf(raw).text;
  if (!couldBeTitle(title.replace(/:$/, ""), 18) && !(wholeName(title))) return undefined;
  const after = draft.lines[at + 1];
  if (after !== undefined && !isBlank(after) && startsLower(plainText(after.text))) return undefined;
  if (before.inParagraph && !isEnded(plainText(draft.lines[at - 1]?.text ?? "."))) return undefined;
  return made(draft, at, at, item ? "numbered" : "bold");
}

function capsLine(draft: Draft, at: number): HeadingLine | undefined {
  const line = draft.lines[at]!;
  if (!isCaps(line.text) || listMarker(line.text)?.bullet || /\t| {3,}/.test(line.text)) return undefined;
  const before = draft.lines[at - 1];
  if (before && !isBlank(before) && draft.zones[at - 1] === undefined && isCaps(before.text) && !isEnded(before.text)) return undefined;
  let last = at;
  let text = line.text;
  while (last < at + 2 && wholeName(text) === undefined) {
    const after = draft.lines[last + 1];
    if (!after || isBlank(after) || !isCaps(after.text) || numbering(after.text) || wholeName(after.text) || listMarker(after.text)) break;
    if (!couldBeTitle(`${text} ${after.text}`, 16)) return undefined;
    text = `${text} ${after.text}`;
    last++;
  }
  if (!couldBeTitle(text.replace(/:$/, ""), last > at ? 16 : 12)) return undefined;
  if (countWords(text) === 1 && text.replace(/\P{L}/gu, "").length < 5 && !wholeName(text)) return undefined;
  return made(draft, at, last, "caps");
}
