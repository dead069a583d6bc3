/** What a comment lies on, read out of a Word package by other means than the ones under test. */
import { strFromU8, unzipSync } from "fflate";
import type { Span } from "../rules/language/document.ts";
import type { WordReading } from "../server/src/word/read.ts";
import type { Element } from "../server/src/word/xml.ts";

export const partText = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes, { filter: (file) => file.name === name })[name] ?? new Uint8Array());

export interface Lying {
  readonly author: string;
  readonly on: string;
  readonly says: string;
}

/** Comments in the order of their part. Paragraphs run together; deleted, struck and hidden text and text boxes are left out. */
export function commentsIn(bytes: Uint8Array): readonly Lying[] {
  const on = wordsUnder(partText(bytes, "word/document.xml"));
  return [...partText(bytes, "word/comments.xml").matchAll(/<w:comment\b([^>]*)>([^]*?)<\/w:comment>/g)].map(([, attributes, content]) => {
    const id = /w:id="(\d+)"/.exec(attributes!)![1]!;
    return { author: /w:author="([^"]*)"/.exec(attributes!)?.[1] ?? "", on: on.get(id) ?? "(nothing)", says: decoded((content!.match(/<w:t\b[^>]*>[^<]*/g) ?? []).map((text) => text.replace(/<[^>]*>/, "")).join("")) };
  });
}

function wordsUnder(xml: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const open = new Set<string>();
  let [inText, passed, left] = [false, 0, false];
  const say = (text: string): void => {
    if (passed === 0 && !left) for (const id of open) words.set(id, (words.get(id) ?? "") + text);
  };
  for (const [token] of xml.matchAll(/<[^>]+>|[^<]+/g)) {
    const name = /^<(\/?[\w:]+)/.exec(token)?.[1];
    const id = /w:id="(\d+)"/.exec(token)?.[1] ?? "";
    if (name === undefined) { if (inText) say(decoded(token)); }
    else if (name === "w:commentRangeStart") open.add(id);
    else if (name === "w:commentRangeEnd") open.delete(id);
    else if (name === "w:t") inText = !token.endsWith("/>");
    else if (name === "/w:t") inText = false;
    else if (name === "w:r") left = false;
    else if (name === "w:strike" || name === "w:vanish") left = true;
    else if (/^(?:w:del|mc:AlternateContent|w:instrText)$/.test(name) && !token.endsWith("/>")) passed++;
    else if (/^\/(?:w:del|mc:AlternateContent|w:instrText)$/.test(name)) passed--;
    else if (name === "w:tab") say("\t");
    else if (name === "w:br" || name === "w:cr") say("\n");
    else if (name === "w:noBreakHyphen") say("-");
  }
  return words;
}

const signs: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'" };
const decoded = (text: string): string => text.replace(/&(#x?)?(\w+);/g, (_, numeric: string | undefined, body: string) =>
  numeric === undefined ? signs[body] ?? "" : String.fromCodePoint(parseInt(body, numeric === "#x" ? 16 : 10)));

/** The words of a range that stand in the file, up to the end of the cell or body they begin in, and the paragraph they begin in. */
export function wordsOf({ source: { made: { map, placed } } }: WordReading, { start, end }: Span): { readonly words: string; readonly exact: boolean; readonly paragraph: string } {
  const paragraphAt = (offset: number) => placed.findLast((each) => each.start <= offset)!.paragraph;
  const pieces = start === end ? [] : map.filter(({ at, length }) => at < end && at + length > start);
  const first = pieces[0];
  if (first === undefined) return { words: "", exact: false, paragraph: "" };
  const home = paragraphAt(first.at);
  const last = pieces.findLastIndex(({ at }) => paragraphAt(at).element.parent === home.element.parent && paragraphAt(at).host === undefined);
  const kept = home.host === undefined ? pieces.slice(0, last + 1).filter(({ at }) => paragraphAt(at).host === undefined) : [];
  const words = kept.map(({ at, length, stretch, skip }) => stretch.text.slice(skip + Math.max(0, start - at), skip + Math.min(length, end - at))).join("");
  const walled = [kept[0], kept.at(-1)].some((piece) => {
    let each = piece?.stretch.run.element.parent;
    for (; each !== undefined && each.name !== "w:p"; each = each.parent) if (/^w:(?:sdt|fldSimple)$/.test(each.name)) return true;
    const paragraph = each;
    for (; each !== undefined; each = each.parent) if (each.name === "w:sdt" && firstParagraph(each) === paragraph) return true;
    return false;
  });
  return { words, exact: kept.length > 0 && !walled, paragraph: home.stretches.map(({ text }) => text).join("") };
}

function firstParagraph(element: Element): Element | undefined {
  return element.name === "w:p" ? element : element.children.map(firstParagraph).find((each) => each !== undefined);
}

/** The same numbers each time: a failure can be looked at. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
