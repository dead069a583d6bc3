/** A draft's own words as a message shows them. */
import type { Span } from "./document.ts";

/** On one line, without marks of Markdown or a stop at the end; whole words only, and at most so many characters. */
export function shown(text: string, { start, end }: Span, most = longest): string {
  const line = text.slice(start, end).replace(/<br\s*\/?>/gi, " ").replace(/[*_#|`]+/g, "").replace(/\s+/g, " ").trim().replace(mark, "").replace(/[.;:,]$/, "");
  if (line.length <= most) return line;
  return `${line.slice(0, most - 2).replace(/\s+\S*$/, "")} …`;
}

/** "3.2 Patients", "b) improved": what it is counted by. */
const mark = /^(?:\d+(?:\.\d+)+\.?\s+(?=\p{Lu})|\(?[a-z]\)\s+)/u;

/** The clause in which words stand: "suicidal" alone tells nobody what is said of whom. */
export function clauseAround(text: string, { start, end }: Span, statement: Span): Span {
  if (start < statement.start || end > statement.end) return { start, end };
  const before = text.slice(statement.start, start);
  const from = start - before.slice(Math.max(...parting.map((mark) => before.lastIndexOf(mark))) + 1).trimStart().length;
  const to = end + /^[^,;:|()]*/u.exec(text.slice(end, statement.end))![0].trimEnd().length;
  // Of a long clause, what goes before where there is room for no more, and else what follows.
  return to - from <= longest || end - from <= longest / 2 ? { start: from, end: to } : { start, end: to };
}
const parting: readonly string[] = [",", ";", ":", "|", "(", ")"];
/** In characters. */
const longest = 90;

/** Long enough that a reader sees what is meant: a word or two, "closed", "year two", may be said of anything. */
export const tells = ({ start, end }: Span): boolean => end - start >= telling;
/** In characters. */
const telling = 14;
