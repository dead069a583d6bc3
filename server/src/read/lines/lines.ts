/** Lines with their offsets: all that reads a text looks at it through them. */
import type { Zone } from "../../../../rules/language/document.ts";
import type { Series } from "../headings/series.ts";

export interface Line {
  /** Where the line begins, and where its line break does. */
  readonly start: number;
  readonly end: number;
  /** Where its words begin and end, white space left out; equal when the line is blank. */
  readonly from: number;
  readonly to: number;
  /** The words: what stands from `from` to `to`. */
  readonly text: string;
  /** Columns of white space before the words, a tab going to the next multiple of four. */
  readonly indent: number;
  /** Length of the longest line in its run of lines without a blank one; very long lines left out. */
  readonly width: number;
}

/** A text seen as lines, with what is known of them before blocks are made. */
export interface Draft {
  readonly text: string;
  readonly markdown: boolean;
  readonly lines: readonly Line[];
  /** Lines that are not the author's own, found beforehand. */
  readonly zones: readonly (Zone | undefined)[];
  /** The next and previous line with words of the author; `lines.length` and -1 where there is none. */
  readonly next: Int32Array;
  readonly prev: Int32Array;
  /** Where marks that close comments and the like occur last; -1 where they never do. */
  readonly closings: Readonly<Record<string, number>>;
  /** True where headings are marked well enough that short bare lines need not be guessed to be headings. */
  readonly tidy: boolean;
  /** Lines that others like them show to be headings. */
  readonly series: Series;
}

/** A line longer than this is a paragraph by itself: nobody wraps there. */
export const longLine = 250;

type Unmeasured = { -readonly [K in keyof Line]: Line[K] };

export function splitLines(text: string, markdown: boolean): readonly Line[] {
  let lines: Unmeasured[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(lineBreak)) {
    lines.push(readLine(text, start, index));
    start = index + mark.length;
  }
  lines.push(readLine(text, start, text.length));
  if (markdown && closedPassage.test(text)) lines = parted(text, lines);
  measure(lines);
  return lines;
}

/** What follows a comment or code on the line where it ends is a line by itself: it is text. */
function parted(text: string, lines: readonly Unmeasured[]): Unmeasured[] {
  const out: Unmeasured[] = [];
  // A mark that never comes again is not looked for twice.
  const over = new Set<string>();
  const endOf = (opening: string, from: number): number => {
    const mark = opening === "<!--" ? "-->" : `</${opening.slice(1).toLowerCase()}>`;
    const closing = new RegExp(mark, "gi");
    closing.lastIndex = from + opening.length;
    if (!over.has(mark) && closing.test(text)) return closing.lastIndex;
    over.add(mark);
    return from;
  };
  let past = 0;
  for (const whole of lines) {
    let line = whole;
    for (;;) {
      const opening = line.from >= past ? /^<(?:!--|(?:script|style|pre)\b)/i.exec(line.text)?.[0] : undefined;
      if (opening !== undefined) past = endOf(opening, line.from);
      if (past <= line.from || past >= line.to) break;
      out.push({ ...line, end: past, to: past, text: text.slice(line.from, past) });
      line = { ...readLine(text, past, whole.end), indent: whole.indent };
    }
    out.push(line);
  }
  return out;
}

const closedPassage = /-->|<\/(?:script|style|pre)>/i;

function readLine(text: string, start: number, end: number): Unmeasured {
  let from = start;
  let indent = 0;
  for (; from < end && isSpace(text.charCodeAt(from)); from++) {
    const code = text.charCodeAt(from);
    indent = code === 9 ? indent + 4 - (indent % 4) : code === 0xfeff ? indent : indent + 1;
  }
  let to = end;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start, end, from, to, text: text.slice(from, to), indent, width: 0 };
}

function measure(lines: readonly Unmeasured[]): void {
  let first = 0;
  let width = 0;
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i];
    if (line !== undefined && !isBlank(line)) {
      if (line.text.length <= longLine) width = Math.max(width, line.text.length);
      continue;
    }
    for (let each = first; each < i; each++) lines[each]!.width = width;
    first = i + 1;
    width = 0;
  }
}

/** Indexes of the nearest lines that hold words and lie in no zone. */
export function neighbours(lines: readonly Line[], zones: readonly (Zone | undefined)[]): { next: Int32Array; prev: Int32Array } {
  const next = new Int32Array(lines.length).fill(lines.length);
  const prev = new Int32Array(lines.length).fill(-1);
  const counts = (i: number): boolean => !isBlank(lines[i]!) && zones[i] === undefined;
  for (let i = 1; i < lines.length; i++) prev[i] = counts(i - 1) ? i - 1 : prev[i - 1]!;
  for (let i = lines.length - 2; i >= 0; i--) next[i] = counts(i + 1) ? i + 1 : next[i + 1]!;
  return { next, prev };
}

export function isBlank(line: Line): boolean {
  return line.from === line.to;
}

/** Line feed, carriage return, and the breaks that word processors and PDF converters leave: form feed, vertical tab, U+2028, U+2029. */
const lineBreak = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/** White space, zero-width marks included. */
function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || code === 0x200b || code === 0x85 ||
    (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000;
}
