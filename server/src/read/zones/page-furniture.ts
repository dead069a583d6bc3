/** Page headers, page footers and page numbers: lines that come back on every page. */
import type { Zone } from "../../../../rules/language/document.ts";
import { grouped } from "../../../../rules/language/grouped.ts";
import { pageMarks, pageWords, statusLines } from "../../../../rules/lexicon/reading.ts";
import { isBlank, type Line } from "../lines/lines.ts";
import { bareWords, countWords, firstWord, isEnded, startsLower } from "../words.ts";

/** Marks lines in `zones`. A line is furniture if it names a page, or comes back at least three times beside page numbers or in the middle of sentences. */
export function markFurniture(text: string, lines: readonly Line[], zones: (Zone | undefined)[]): void {
  const full = lines.map((_, i) => i).filter((i) => !isBlank(lines[i]!) && zones[i] === undefined);
  const repeated = repeatedLines(lines, full);
  const numbers = pageNumbers(lines, full, repeated);
  const first = full[0];
  for (const i of numbers) zones[i] = "page-furniture";
  for (const [key, places] of repeated) {
    if (!isFurniture(text, key, places, lines, full, numbers)) continue;
    for (const at of places) if (full[at] !== first) zones[full[at]!] = "page-furniture";
  }
  for (const i of full) if (isPageLine(lines[i]!.text) || isStatus(lines[i]!.text)) zones[i] = "page-furniture";
}

const pageLine = new RegExp(`^[-–—| ]*(?:(?:${pageWords.join("|")})\\b\\.?\\s*\\|?\\s*\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?|\\d{1,4}\\s*\\|\\s*(?:${pageWords.join("|")})|[-–—]\\s*\\d{1,4}\\s*[-–—]|\\d{1,3}\\s+of\\s+\\d{1,3})[-–—| ]*$`, "i");
function isPageLine(text: string): boolean {
  return text.length <= 60 && pageLine.test(text);
}

function isStatus(text: string): boolean {
  return text.length <= 60 && statusOpenings.has(firstWord(text)) && statuses.has(bareWords(text).join(" "));
}

const statusOpenings = new Set(statusLines.map(firstWord));
const statuses = new Set(statusLines);
const namesPage = new RegExp(`\\b(?:${pageWords.join("|")})\\.?\\s*#`, "i");
const marks = new RegExp(`\\b(?:${pageMarks.join("|")})\\b`, "i");

/** Lines that occur three times or more, numbers aside, by their places in `full`. Marked-up lines are content. */
function repeatedLines(lines: readonly Line[], full: readonly number[]): Map<string, number[]> {
  const places = grouped(full.keys(), (at) => {
    const { text } = lines[full[at]!]!;
    return text.length > 160 || /^[#>|\-*+•\ue000-\uf8ff]/.test(text) || !/\p{L}{2}/u.test(text) ? undefined : text.replace(/\d+/g, "#");
  });
  for (const [key, each] of places) if (each.length < 3) places.delete(key);
  return places;
}

/** Bare numbers that count up by one and each stand beside the same repeated line. */
function pageNumbers(lines: readonly Line[], full: readonly number[], repeated: ReadonlyMap<string, readonly number[]>): Set<number> {
  const keyAt = new Map<number, string>();
  for (const [key, places] of repeated) for (const at of places) keyAt.set(at, key);
  const chains = new Map<string, { next: number; found: number[] }>();
  full.forEach((i, at) => {
    if (!/^\d{1,3}$/.test(lines[i]!.text)) return;
    const value = Number(lines[i]!.text);
    for (const key of new Set([keyAt.get(at - 1), keyAt.get(at + 1)])) {
      if (key === undefined) continue;
      const chain = chains.get(key);
      if (!chain) chains.set(key, { next: value + 1, found: [i] });
      else if (value === chain.next) { chain.next++; chain.found.push(i); }
    }
  });
  const out = new Set<number>();
  const last = full.at(-1) ?? 0;
  for (const { found, next } of chains.values()) {
    if (found.length < 3) continue;
    for (const i of found) out.add(i);
    // The last page has no head after its number.
    if (lines[last]?.text === String(next)) out.add(last);
  }
  return out;
}

function isFurniture(
  text: string, key: string, places: readonly number[], lines: readonly Line[], full: readonly number[], numbers: ReadonlySet<number>,
): boolean {
  if (countWords(key) > 20 || isEnded(key)) return false;
  if (namesPage.test(key)) return true;
  if (marks.test(key) && countWords(key) >= 2) return true;
  const beside = (at: number): boolean => {
    const i = full[at]!;
    const near = [full[at - 1], full[at + 1]];
    return near.some((j) => j !== undefined && (numbers.has(j) || isPageLine(lines[j]!.text))) || text.charCodeAt(lines[i]!.start - 1) === 12;
  };
  if (places.filter(beside).length >= Math.max(2, places.length * 0.5)) return true;
  const breaks = (at: number): boolean => {
    const before = full[at - 1];
    const after = full[at + 1];
    return before !== undefined && after !== undefined && !isEnded(lines[before]!.text) && startsLower(lines[after]!.text);
  };
  return countWords(key) >= 3 && !startsLower(key) && places.filter(breaks).length >= 2;
}
