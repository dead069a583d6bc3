/** Contents pages: their lines repeat headings and are none. */
import type { Zone } from "../../../../rules/language/document.ts";
import { contentsTitles } from "../../../../rules/lexicon/sections.ts";
import { isContentsTitle } from "../headings/roles.ts";
import { isBlank, longLine, type Line } from "../lines/lines.ts";
import { isBoldLine, listMarker, numbering } from "../lines/marks.ts";
import { countWords, firstWord, lastMark, plainText } from "../words.ts";
import { lastVerbatim, type Marked } from "./passages.ts";

export function markContents(marked: Marked, zones: (Zone | undefined)[]): void {
  const { lines } = marked;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (isBlank(line) || zones[i] !== undefined) continue;
    const verbatim = lastVerbatim(marked, i);
    if (verbatim !== undefined) i = verbatim;
    else if (endsInDigit(line.text) && leaders.test(line.text.slice(-60))) markLeaders(lines, zones, i);
    else if (line.text.length > 80 && isFlatContents(line.text)) zones[i] = "contents";
    else if (line.text.length <= 60 && contentsOpenings.has(firstWord(line.text)) && isContentsTitle(line.text.replace(/^#+\s*/, "").replace(/[\s:#]+$/, ""))) i = markList(marked, zones, i);
  }
}

const contentsOpenings = new Set(contentsTitles.map(firstWord));
const leaders = /(?:\.{4,}|…{2,}|(?:\. ){4,}\.?)\s*\d{1,4}$/;
const endsInDigit = (text: string): boolean => text.charCodeAt(text.length - 1) - 48 >>> 0 < 10;
const pageAtEnd = /[\s.…]\d{1,3}$/;

/** A line with dot leaders, and the lines before it that it continues. */
function markLeaders(lines: readonly Line[], zones: (Zone | undefined)[], at: number): void {
  zones[at] = "contents";
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const { text } = lines[i]!;
    if (isBlank(lines[i]!) || zones[i] !== undefined || /[.!?\d]$/.test(text)) return;
    zones[i] = "contents";
  }
}

/** Marks a title and the entries under it; returns the last line marked, or the title's if it turns out to be no contents page. */
function markList(draft: Marked, zones: (Zone | undefined)[], title: number): number {
  const { lines } = draft;
  const marked: number[] = [title];
  const entries = new Set<string>();
  const isMarkdown = lines[title]!.text.startsWith("#");
  let paged = 0;
  let repeated = false;
  for (let i = title + 1; i < lines.length && marked.length < 600; i++) {
    const line = lines[i]!;
    if (isBlank(line)) continue;
    const verbatim = lastVerbatim(draft, i);
    if (verbatim !== undefined) {
      i = verbatim;
      continue;
    }
    if (line.text.startsWith("#")) { repeated = isMarkdown || entries.has(entryName(line.text)); break; }
    const bare = /^[\d.]+$/.test(line.text);
    const page = pageAtEnd.test(line.text) && !bare;
    const name = entryName(line.text);
    if (!page && name && entries.has(name)) { repeated = true; break; }
    if (!page && !bare) {
      if (countWords(line.text) > 14 || lastMark(line.text) === "." || line.text.startsWith("|")) break;
      if (paged >= 3 && !pageAtEnd.test(nextLine(lines, i)?.text ?? "")) break;
      if (paged === 0 && isBoldLine(line.text) && entries.size > 0 && !isBoldLine(lines[marked[1]!]?.text ?? "")) break;
    }
    if (page) paged++;
    if (name) entries.add(name);
    marked.push(i);
  }
  // The number of the first real heading may have been taken for an entry.
  while (marked.length > 1 && /^[\d.]+$/.test(lines[marked.at(-1)!]!.text)) marked.pop();
  if (entries.size < 2 || (paged < 2 && !repeated)) return title;
  for (const i of marked) zones[i] ??= "contents";
  return marked.at(-1)!;
}

function nextLine(lines: readonly Line[], at: number): Line | undefined {
  for (let i = at + 1; i < Math.min(lines.length, at + 4); i++) if (!isBlank(lines[i]!)) return lines[i];
  return undefined;
}

/** A contents page that has lost its line breaks: its title, then headings and page numbers in turn. */
function isFlatContents(text: string): boolean {
  if (!contentsOpenings.has(firstWord(text))) return false;
  const words = plainText(text.slice(0, 4 * longLine)).split(" ");
  if (!isContentsTitle(words[0] ?? "") && !isContentsTitle(words.slice(0, 3).join(" "))) return false;
  const pages = words.filter((word, i) => /^\d{1,3}$/.test(word) && (i + 1 === words.length || /^(?:\p{Lu}|\d)/u.test(words[i + 1]!))).length;
  return pages >= 4 && pages * 12 >= words.length && !/[.;] \p{L}/u.test(text.slice(0, 4 * longLine));
}

/** An entry without its mark, number, link and page. */
function entryName(text: string): string {
  let name = plainText(text.slice(0, 300)).replace(/^#+\s*/, "").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[.…\s]*\d*$/, "");
  name = name.slice(listMarker(name)?.length ?? 0);
  name = name.slice(numbering(name)?.length ?? 0);
  return name.toLowerCase();
}
