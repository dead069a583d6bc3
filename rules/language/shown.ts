/** A draft's own words as a message shows them. */
import type { Span } from "./document.ts";

/** On one line, without marks of Markdown or a stop at the end; whole words only, and at most so many characters. */
export function shown(text: string, { start, end }: Span, most = 90): string {
  const line = text.slice(start, end).replace(/<br\s*\/?>/gi, " ").replace(/[*_#|`]+/g, "").replace(/\s+/g, " ").trim().replace(/[.;:,]$/, "");
  if (line.length <= most) return line;
  return `${line.slice(0, most - 2).replace(/\s+\S*$/, "")} …`;
}

/** Long enough that a reader sees what is meant: a word or two, "closed", "year two", may be said of anything. */
export const tells = ({ start, end }: Span): boolean => end - start >= telling;
/** In characters. */
const telling = 14;
