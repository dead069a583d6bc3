/**
 * Headings known by their like. One line in square brackets is nothing; five of them, each over a passage and half of them named as sections
 * are named, are the headings of a document. The same holds of words that open a paragraph: "Exclusions: people under 18 …".
 */
import { isBlank, type Draft, type Line } from "../lines/lines.ts";
import { isBoldLine, listMarker, numbering } from "../lines/marks.ts";
import { bareWords, countWords, isEnded, plainText, startsLower } from "../words.ts";
import { isProse, made, type HeadingLine } from "./heading.ts";
import { amongSiblings } from "./numbered.ts";
import { rolesOf, wholeName } from "./roles.ts";
import { couldBeTitle } from "./title.ts";

/** Where in a line the words of its heading stand, counted from the first of its words. */
interface Signed {
  readonly from: number;
  readonly to: number;
  /** "Clause 4", where the mark counts. */
  readonly number?: string;
  /** The heading opens a paragraph that goes on in the same line. */
  readonly runIn: boolean;
  /** The line after it only underlines it. */
  readonly underlined: boolean;
}

/** Signed lines by their index. */
export type Series = ReadonlyMap<number, Signed>;

interface Candidate extends Signed {
  readonly at: number;
  readonly shape: string;
}

/** How a line that is a heading and nothing else can be marked; the named group holds the words. */
const marks: readonly (readonly [shape: string, pattern: RegExp])[] = [
  ["counted", /^(?<number>(?:\p{Lu}\p{Ll}{2,14} |Q|§ ?)(?:\d{1,2}(?:\.\d{1,2}){0,2}[A-Z]?|[A-Z]|[IVX]{1,5}))(?: ?[.:)|]| [–—-])?\s+(?<words>[\p{Lu}“"(].*)$/u],
  ["scheduled", /^(?<number>(?:\p{Lu}\p{Ll}+ [\dA-Z]{1,3}, ){1,3}\d{1,2})\s+(?<words>\p{Lu}.*)$/u],
  ["lettered", /^(?<number>\p{Lu}\d{1,2}[.):]?)\s+(?<words>\p{Lu}.*)$/u],
  ["round", /^(?<number>\((?:\d{1,2}|[A-Z]|[IVX]{1,5})\))\s+(?<words>\p{Lu}.*)$/u],
  ["closed", /^(?<number>\d{1,2}\))\s+(?<words>\p{Lu}.*)$/u],
  ["roman", /^(?<number>[IVX]{1,5}[.)])\s+(?<words>\p{Lu}.*)$/u],
  ["tabbed", /^(?<number>\d{1,2}(?:\.\d{1,2}){0,2}[.)]?)\t+(?<words>\p{Lu}.*)$/u],
  ["square", /^\[(?<words>\p{Lu}[^[\]]+)\]$/u],
  ["framed", /^(?<frame>[=~*:_–—-]{1,3}(?: [=~*:_–—-]{1,3})?) (?<words>\p{Lu}.*\S) \k<frame>$/u],
  ["pictured", /^(?:[\p{Extended_Pictographic}\u2190-\u21ff\u25a0-\u25ff\u27a1-\u27bf»]\ufe0f?\s*)+(?:\*\*)?(?<words>\p{Lu}[^*]*[^*\s])(?:\*\*)?$/u],
  ["quoted", /^>{1,3} (?<words>\p{Lu}.*)$/u],
  ["underlined", /^(?:\*\*)?<u>(?:\*\*)?(?<words>[^<>*]+)(?:\*\*)?<\/u>(?:\*\*)?$/u],
  ["slanted", /^(?<frame>[*_])(?<words>\p{Lu}[^*_]+[^*_\s])\k<frame>$/u],
  ["dashed", /^(?<number>[–—-] ?\d{1,2} ?[–—-])\s+(?<words>\p{Lu}.*)$/u],
  ["barred", /^(?<number>\d{1,2}(?:\.\d{1,2}){0,2}) ?\|\s+(?<words>\p{Lu}[^|]*)$/u],
  ["levelled", /^(?:={1,5}|h[1-6]\.) (?<words>\p{Lu}.*)$/u],
  ["asked", /^(?:Q|Question)[.:)]?\s+(?<words>\p{Lu}.*\?)$/u],
  ["colon", /^(?<words>\p{Lu}[^:]{2,60}):[-–—]?$/u],
];

/** How a paragraph or item can open with its heading. */
const runIns: readonly (readonly [shape: string, pattern: RegExp])[] = [
  ["bold opening", /^(?:[-*•] )?\*\*(?<words>\p{Lu}[^*]{1,60}?)(?:[.:]\*\*|\*\*(?:[.:]| [–—-]))\s+(?=\S)/u],
  ["capital opening", /^(?<words>\p{Lu}[\p{Lu}'’&/,-]+(?: [\p{Lu}'’&/,-]+){0,5})(?:[.:]| [–—-]| (?= ))\s+(?=[\p{Lu}\d“"])/u],
  ["colon opening", /^(?<words>\p{Lu}[^.:;–—|]{1,50}):[-–—]?\s+(?=[\p{Lu}\d“"])/u],
  ["tabbed opening", /^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\t+)?(?<words>\p{Lu}[^.:;|\t]{1,50})\t+(?=[\p{Lu}\d“"])/u],
  ["dash opening", /^(?<words>\p{Lu}[^.:;–—|]{1,50}?) [–—-]\s+(?=[\p{Lu}\d“"])/u],
  ["stop opening", /^(?<words>\p{Lu}[^.:;–—|]{1,45})\.\s+(?=\p{Lu})/u],
];

/** Fewer may be chance. */
const fewest = 3;
const fewestRunIns = 4;
/** In words: what a heading opens goes on for so long at least. */
const passage = 8;
const short = 2;
/** In words. */
const longestRunIn = 6;
/** In characters. */
const longestTitle = 110;

/** None where three headings or more are marked as Markdown marks them: then nothing need be guessed. */
export function seriesOf(draft: Omit<Draft, "series">): Series {
  const { lines, zones } = draft;
  if (lines.filter(({ text }, i) => zones[i] === undefined && /^#{1,6}\s/.test(text)).length >= fewest) return new Map();
  const contents = contentsOf(draft);
  const found = new Map<string, Candidate[]>();
  lines.forEach((line, at) => {
    const candidate = zones[at] === undefined && !isBlank(line) ? candidateAt(draft, at, contents) : undefined;
    if (candidate) found.set(candidate.shape, [...(found.get(candidate.shape) ?? []), candidate]);
  });
  const held = [...found].filter(([shape, candidates]) => holds(draft, shape, candidates)).map(([, candidates]) => candidates);
  // Under headings on lines of their own, what opens a paragraph names a step or a topic, and no chapter.
  const alone = held.filter(([first]) => !first!.runIn);
  const chosen = alone.length > 0 || hasHeadings(draft) ? alone : held;
  return new Map(chosen.flat().map(({ at, shape: _, ...signed }): [number, Signed] => [at, signed]));
}

/** Three lines in bold, or that are the names of sections. */
function hasHeadings({ lines, zones, tidy }: Omit<Draft, "series">): boolean {
  let names = 0;
  return tidy || lines.some(({ text }, i) => zones[i] === undefined && text.length <= longestTitle && wholeName(wordsOf(text))?.roles.includes("meta") === false && ++names >= fewest);
}

function candidateAt(draft: Omit<Draft, "series">, at: number, contents: ReadonlySet<string>): Candidate | undefined {
  const { lines } = draft;
  const { text } = lines[at]!;
  if (text.length <= longestTitle) {
    if (opensAlone(draft, at) && contents.has(nameOf(text))) return { at, shape: "in the contents", ...wordsIn(text), runIn: false, underlined: false };
    const under = lines[at + 1]?.text ?? "";
    if (/^(?:~{4,}|\*{4,}|_{4,}|\^{4,}|\+{4,}|\.{4,})$/.test(under) && under.length * 3 > text.length && under.length < text.length * 3 && couldBeTitle(wordsOf(text), 12)) return { at, shape: "underscored", ...wordsIn(text), runIn: false, underlined: true };
    const dressed = undressed(text);
    if (dressed && opensAlone(draft, at)) return { at, shape: "dressed", ...dressed, runIn: false, underlined: false };
    for (const [shape, pattern] of marks) {
      const words = pattern.exec(text)?.groups?.["words"];
      if (words === undefined) continue;
      const from = text.lastIndexOf(words);
      const number = pattern.exec(text)!.groups!["number"];
      if (!couldBeTitle(plainText(words).replace(numberBefore, ""), 14) || !opensAlone(draft, at) || !overPassage(draft, at, shape)) continue;
      return { at, shape, from, to: from + words.length, ...(number === undefined ? {} : { number }), runIn: false, underlined: false };
    }
  }
  if (!startsApart(lines, at)) return undefined;
  for (const [shape, pattern] of runIns) {
    const match = pattern.exec(text);
    const words = match?.groups!["words"];
    if (match === null || words === undefined || countWords(words) > longestRunIn || !couldBeTitle(words, longestRunIn)) continue;
    const from = text.indexOf(words);
    // "**Money.** Paid by block.": a name of a section in bold opens one, however short.
    const least = shape === "bold opening" && wholeName(words) ? short : passage;
    if (countWords(text.slice(match[0].length), least) >= least) return { at, shape, from, to: from + words.length, runIn: true, underlined: false };
  }
  return undefined;
}

/** One is enough. */
const sure: ReadonlySet<string> = new Set(["underscored", "in the contents", "underlined", "dressed"]);

/** The words of a line that is in bold, underlined, centred or a summary once the tags and blanks that converters leave are taken off. */
function undressed(text: string): { from: number; to: number } | undefined {
  if (!/[<&\\\u200b]/.test(text)) return undefined;
  const tags = text.match(/<[^<>]{1,120}>/g) ?? [];
  const bare = text.replace(/<[^<>]{1,120}>|&nbsp;|\u200b|\\$/g, " ").trim();
  if (!isBoldLine(bare) && !tags.some((tag) => /^<(?:strong|b|u|summary|center|h\d)\b|underline|class="[^"]*H\d/i.test(tag))) return undefined;
  const words = without(/[\s*_:]/, bare.replace(/^[\s*_]+/, "").replace(/\*\*|__/g, ""));
  const from = text.indexOf(words);
  return from < 0 || /<\/?(?:p|td|li)\b/i.test(text.slice(from, from + words.length)) || !couldBeTitle(words.replace(numberBefore, ""), 14) ? undefined : { from, to: from + words.length };
}

/** Enough of them, and enough that are named as sections are. */
function holds({ lines }: Pick<Draft, "lines">, shape: string, candidates: readonly Candidate[]): boolean {
  if (sure.has(shape)) return true;
  const runIn = candidates[0]!.runIn;
  if (candidates.length < (runIn ? fewestRunIns : fewest)) return false;
  const named = candidates.filter(({ at, from, to }) => rolesOf(plainText(lines[at]!.text.slice(from, to)), true) !== undefined).length;
  return shape === "asked" || named * (runIn || ["colon", "quoted", "square", "slanted"].includes(shape) ? 2 : 3) >= candidates.length;
}

/** No paragraph runs into the line. */
const startsApart = (lines: readonly Line[], at: number): boolean => {
  const before = lines[at - 1];
  return before === undefined || isBlank(before) || isEnded(before.text) || listMarker(before.text)?.bullet === true || /^<[^<>]{1,120}>$/.test(before.text);
};

/** Nor on from it. */
const opensAlone = ({ lines, zones }: Pick<Draft, "lines" | "zones">, at: number): boolean => {
  const after = lines[at + 1];
  return (startsApart(lines, at) || zones[at - 1] !== undefined) && (after === undefined || isBlank(after) || !startsLower(after.text));
};

/** Something to read stands below, and not only the next of the series. */
function overPassage(draft: Omit<Draft, "series">, at: number, shape: string): boolean {
  const next = draft.lines[draft.next[at]!];
  if (next === undefined) return false;
  if (shape === "colon") return !listMarker(next.text) && isProse(next.text);
  if (shape === "quoted") return !next.text.startsWith(">");
  if (shape === "tabbed" && isItemAmong(draft, at)) return false;
  // "H3. The standards of the Royal College's AIMS-": a clause may run on with a capital.
  if (shape === "lettered" && !isBlank(draft.lines[at + 1]!)) return false;
  const below = marks.find(([name]) => name === shape)![1].test(next.text) && !isProse(next.text);
  return !below;
}

/** "3.2<tab>People who live outside the county" before 3.3 is a clause, unless a section is called so. */
function isItemAmong(draft: Omit<Draft, "series">, at: number): boolean {
  const { text } = draft.lines[at]!;
  const found = numbering(text);
  return found !== undefined && found.depth > 1 && amongSiblings(draft, at, found.number) && wholeName(text.slice(found.length)) === undefined;
}

/** What the lines of a contents page name, without numbers and pages. */
function contentsOf({ lines, zones }: Pick<Draft, "lines" | "zones">): ReadonlySet<string> {
  const names = lines.flatMap(({ text }, i) => (zones[i] === "contents" ? [nameOf(without(/\d/, text))] : []));
  return new Set(names.filter((name) => name.length > 3));
}
const numberBefore = /^[\s*_#(]*(?:\d{1,2}(?:\.\d{1,2})*\\?[.):]?|(?:[A-Z]|[IVX]{1,5})[.):])\s+(?=\S)/;
const nameOf = (text: string): string => bareWords(text.replace(numberBefore, "")).join(" ");
const wordsIn = (text: string): { from: number; to: number } => ({ from: numberBefore.exec(text)?.[0].length ?? 0, to: without(/[\s.:]/, text).length });
/** Without the signs of a kind that it ends with. */
function without(signs: RegExp, text: string): string {
  let end = text.length;
  while (end > 0 && signs.test(text[end - 1]!)) end--;
  return text.slice(0, end);
}
const wordsOf = (text: string): string => text.slice(wordsIn(text).from, wordsIn(text).to);

/** The heading that takes a signed line. */
export function seriesLine(draft: Draft, at: number): HeadingLine | undefined {
  const signed = draft.series.get(at);
  if (!signed || signed.runIn) return undefined;
  const { heading, ...line } = made(draft, at, at, "series", { raw: draft.lines[at]!.text.slice(signed.from, signed.to), offset: signed.from });
  return { ...line, heading: signed.number === undefined ? heading : { ...heading, number: signed.number }, last: signed.underlined ? at + 1 : at };
}
