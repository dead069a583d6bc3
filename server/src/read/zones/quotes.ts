/** Lines marked as quoted with ">". */
import type { Writer } from "../blocks/writer.ts";
import type { Draft, Line } from "../lines/lines.ts";
import { isBoldLine, listMarker } from "../lines/marks.ts";

/** Begins a quotation: ">65 years" does not, nor "> 18 years" in plain text; ">1." does. */
export const isQuoted = ({ markdown }: Draft, { text }: Line): boolean => text.startsWith(">") && !moreThan.test(text) && (markdown || !moreThanApart.test(text));
const moreThan = /^>\d+(?:\.\d+)?(?![\d.)])/;
const moreThanApart = /^>\s+\d+(?![\d.)])/;

/** Writes quoted lines. Some converters indent lists with the mark for quotations: a quoted list that something introduces is a list. */
export function quoteAt(draft: Draft, at: number, writer: Writer): number {
  let last = at;
  while (last + 1 < draft.lines.length && draft.lines[last + 1]!.text.startsWith(">") && draft.zones[last + 1] === undefined) last++;
  const marker = listMarker(inner(draft, at).text);
  // A box of the author's own has a title in bold; nobody quotes with one.
  const isBox = isBoldLine(inner(draft, at).text);
  const isList = marker !== undefined && (writer.leadsIn() || inner(draft, at).text.startsWith("\\"));
  let first = -1;
  const flush = (end: number): void => {
    if (first < 0) return;
    const from = inner(draft, first).from;
    const span = { start: from, end: draft.lines[end]!.to, content: from };
    const mark = isList ? listMarker(inner(draft, first).text) : undefined;
    if (isBox) writer.paragraph(span);
    else if (!isList) writer.aside({ ...span, zone: "quote" });
    else if (mark) writer.item({ ...span, content: from + mark.length }, mark, 2);
    else writer.paragraph(span, true);
    first = -1;
  };
  for (let i = at; i <= last; i++) {
    const { text } = inner(draft, i);
    if (text === "") flush(i - 1);
    else if (first < 0 || (isList && listMarker(text))) {
      flush(i - 1);
      first = i;
    }
  }
  flush(last);
  return last;
}

/** A line without its marks. */
function inner(draft: Draft, at: number): { text: string; from: number } {
  const line = draft.lines[at]!;
  let from = line.from;
  while (from < line.to && /[>\s]/.test(draft.text[from]!)) from++;
  return { text: draft.text.slice(from, line.to), from };
}
