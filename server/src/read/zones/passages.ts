/** Stretches that are not prose: fenced and indented code, comments, tags, link definitions, rules. */
import type { Zone } from "../../../../rules/language/document.ts";
import { isBlank, type Draft, type Line } from "../lines/lines.ts";
import { isBoldLine, listMarker } from "../lines/marks.ts";
import { countWords } from "../words.ts";
import { isCitation } from "./others-words.ts";

interface Passage {
  readonly last: number;
  /** Absent where nothing but markup stands there: no block is made. */
  readonly zone?: Zone;
}

/** The passage that begins at a line, if one does. `inList` decides about indented code. */
export function passageAt(draft: Draft, at: number, inList: boolean): Passage | undefined {
  const { text } = draft.lines[at]!;
  // Three tildes could be a rule; where others close them they are a fence.
  const fenced = draft.markdown ? fence(draft, at) : undefined;
  if (fenced) return fenced;
  if (isRule(text)) return { last: at };
  if (!draft.markdown) return undefined;
  return comment(draft, at) ?? rawTag(draft, at) ?? (isTags(text) ? { last: at } : undefined) ??
    (isDefinition(text) ? { last: at, zone: "references" } : undefined) ?? (inList ? undefined : indentedCode(draft, at));
}

/** The last line of the code or comment that begins at a line: nothing in it is a heading, a list or a contents page. */
export function lastVerbatim(given: Marked, at: number): number | undefined {
  return given.markdown && "`~<".includes(given.lines[at]!.text[0]!) ? (fence(given, at) ?? comment(given, at) ?? rawTag(given, at))?.last : undefined;
}

/** What of a draft tells where code and comments begin and end. */
export type Marked = Pick<Draft, "markdown" | "lines" | "closings">;

/** Whether a passage that may interrupt a paragraph begins here. */
export function opensPassage(draft: Draft, at: number): boolean {
  const { text } = draft.lines[at]!;
  if (isRule(text)) return true;
  return draft.markdown && (/^(?:`{3}|~{3}|<!--)/.test(text) || isTags(text));
}

/** A line of dashes, stars and the like, or emphasis with nothing in it. */
function isRule(text: string): boolean {
  return /^(?:[-–—_=*~·.#+]\s*){3,}$/.test(text.slice(0, 400)) && !/[\p{L}\p{N}]/u.test(text);
}

/** Like a comment, a fence that is never closed is text. */
function fence(draft: Marked, at: number): Passage | undefined {
  const line = draft.lines[at]!;
  const open = /^(?:`{3,}|~{3,})/.exec(line.text)?.[0];
  if (open === undefined || line.from >= (draft.closings[fenceName(open)] ?? -1)) return undefined;
  if (open.startsWith("`") && line.text.slice(open.length).includes("`")) return undefined;
  for (let last = at + 1; last < draft.lines.length; last++) {
    const { text } = draft.lines[last]!;
    if (text.startsWith(open) && isFenceEnd(text)) return { last, zone: "code" };
  }
  return undefined;
}

const isFenceEnd = (text: string): boolean => text.startsWith("```") ? /^`+$/.test(text) : text.startsWith("~~~") && /^~+$/.test(text);
/** Marks of a hundred signs or more are told by length no longer. */
const fenceName = (mark: string): string => mark.slice(0, 100);

/** A comment that is never closed is text: else a slip would hide the rest of the draft. */
function comment(draft: Marked, at: number): Passage | undefined {
  const line = draft.lines[at]!;
  if (!line.text.startsWith("<!--") || line.from > draft.closings["-->"]!) return undefined;
  for (let last = at; last < draft.lines.length; last++) {
    const text = last === at ? line.text.slice(4) : draft.lines[last]!.text;
    if (text.includes("-->")) return { last, zone: "comment" };
  }
  return undefined;
}

function rawTag(draft: Marked, at: number): Passage | undefined {
  const name = /^<(script|style|pre)\b/i.exec(draft.lines[at]!.text)?.[1]?.toLowerCase();
  const closing = `</${name}>`;
  if (name === undefined || draft.lines[at]!.from > draft.closings[closing]!) return undefined;
  for (let last = at; last < draft.lines.length; last++) {
    if (draft.lines[last]!.text.toLowerCase().includes(closing)) return { last, zone: "code" };
  }
  return undefined;
}

/** Where each closing mark occurs last, so that none is looked for that never comes. */
export function closingsOf(text: string, lines: readonly Line[]): Readonly<Record<string, number>> {
  const fences: Record<string, number> = {};
  // The last first: a long mark closes every shorter one.
  for (let i = lines.length - 1; i >= 0; i--) {
    const mark = isFenceEnd(lines[i]!.text) ? fenceName(lines[i]!.text) : "";
    for (let length = mark.length; length >= 3 && fences[mark.slice(0, length)] === undefined; length--) fences[mark.slice(0, length)] = lines[i]!.from;
  }
  const lower = text.includes("</") ? text.toLowerCase() : "";
  return {
    ...fences,
    "-->": text.lastIndexOf("-->"), "</script>": lower.lastIndexOf("</script>"), "</style>": lower.lastIndexOf("</style>"), "</pre>": lower.lastIndexOf("</pre>"),
  };
}

export function isTags(text: string): boolean {
  return text === "-->" || text.startsWith("<") && text.length < 1000 && /^(?:<\/?[a-zA-Z][^<>]*>\s*)+$/.test(text) && !isGap(text);
}

/** `[name]: address`, with a title or none, or a note that only names a work. What more than that says is text. */
export function isDefinition(text: string): boolean {
  if (/^\[\^[^\]]{1,200}\]:\s/.test(text)) return isCitation(text);
  return /^\[[^\]]{1,200}\]:\s+(?:<[^<>]*>|\S+)(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?$/.test(text) && !/^\[[ xX]?\]/.test(text);
}

/** Indented text in a draft is seldom code: only in a tidy file, and only if it looks like code. */
function indentedCode(draft: Draft, at: number): Passage | undefined {
  if (!draft.tidy || draft.lines[at]!.indent < 4) return undefined;
  if (at > 0 && !isBlank(draft.lines[at - 1]!)) return undefined;
  let last = at;
  let odd = 0;
  let full = 0;
  for (let i = at; i < draft.lines.length; i++) {
    const line = draft.lines[i]!;
    if (isBlank(line) || line.indent < 4) break;
    if (countWords(line.text, 14) > 12 || isBoldLine(line.text) || listMarker(line.text)) return undefined;
    full++;
    if (/[{}<>=$\\]|\(\)|^(?:\/\/|#)/.test(line.text)) odd++;
    last = i;
  }
  return odd * 2 >= full ? { last, zone: "code" } : undefined;
}

/** "<NAME OF PHARMACY>" waits to be filled in: what stands in a tag behind its name has an equals sign. */
const isGap = (text: string): boolean => /^<[a-zA-Z]+(?: [a-zA-Z'’,/-]+){1,11}>$/.test(text) && !tagWords.test(text);
const tagWords = /^<(?:details|dialog|ol|input|button|option|select|video|audio|script|hr|br|img|table|td|th|div|span|p|a) /i;
