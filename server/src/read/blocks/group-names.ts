/** Names of groups within a list: "Cardiac" over its own items, set in under the line that introduces them all. */
import type { Draft } from "../lines/lines.ts";
import { listMarker, numbering } from "../lines/marks.ts";
import { countWords, startsUpper } from "../words.ts";
import { introduces } from "./writer.ts";

/** Whether a line is such a name, and no heading. */
export function isGroupName(draft: Draft, at: number): boolean {
  const { text, indent } = draft.lines[at]!;
  const next = draft.lines[draft.next[at]!];
  if (indent < 2 || next === undefined || next.indent < indent || !listMarker(next.text)) return false;
  return startsUpper(text) && /[\p{L})]:?$/u.test(text) && countWords(text, 7) <= 6 && !listMarker(text) && numbering(text) === undefined && isLedIn(draft, at, indent);
}

/** The nearest line that is set in less introduces what follows. */
function isLedIn(draft: Draft, at: number, indent: number): boolean {
  for (let i = draft.prev[at]!, seen = 0; i >= 0 && seen < farthest; i = draft.prev[i]!, seen++) {
    if (draft.lines[i]!.indent < indent) return /[:.]$/.test(draft.lines[i]!.text) && introduces(draft.lines[i]!.text);
  }
  return false;
}

/** In lines: a list longer than that is looked through no further, so that no text makes this slow. */
const farthest = 60;
