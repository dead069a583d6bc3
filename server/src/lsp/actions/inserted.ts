/** Where a clause comes to stand once it is in, and the first gap in it: what its author has to look at next. */
import type { Range } from "vscode-languageserver";
import type { Span } from "../../../../rules/language/document.ts";
import type { Edit } from "../../../../rules/language/finding.ts";
import { applyEdits } from "../../engine/fixes/apply.ts";
import { gap } from "../../text/gap.ts";
import { linesOf } from "../convert.ts";

/** In the text as it is after the edits; `undefined` where they put in no line of their own. */
export function insertedAt(text: string, edits: readonly Edit[]): Range | undefined {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start);
  const at = ordered.findIndex(({ text: added }) => added.includes("\n"));
  const edit = ordered[at];
  if (edit === undefined) return undefined;
  const moved = ordered.slice(0, at).reduce((sum, { span, text: added }) => sum + added.length - (span.end - span.start), 0);
  const inside = gapIn(edit.text);
  return linesOf(applyEdits(text, edits)).range({ start: edit.span.start + moved + inside.start, end: edit.span.start + moved + inside.end });
}

function gapIn(added: string): Span {
  const found = gap.exec(added);
  if (found !== null) return { start: found.index, end: found.index + found[0].length };
  const first = added.search(/\S/);
  return { start: Math.max(first, 0), end: Math.max(first, 0) };
}
