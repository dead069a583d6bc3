/** Structure inside running text: line breaks in table cells, bullets in a line, and headings of a specification that has lost its lines. */
import { referrers } from "../../../../rules/lexicon/numbers.ts";
import type { Heading } from "../headings/heading.ts";
import { wholeName } from "../headings/roles.ts";
import { listMarker, type Marker } from "../lines/marks.ts";

interface Segment {
  readonly kind: "heading" | "paragraph" | "item";
  readonly start: number;
  readonly end: number;
  readonly content: number;
  readonly heading?: Heading;
  readonly marker?: Marker;
}

const shortest = 300;
const bulletInLine = /[•●▪◦‣∙\ue000-\uf8ff]/;

/** Parts of a paragraph or cell, in order. Most have one. `items`: its first words may be the mark of a list item. */
export function segments(text: string, start: number, end: number, items: boolean): Segment[] {
  const source = text.slice(start, end);
  if (source.length < shortest && !items && !/<br|[•●▪◦‣∙\ue000-\uf8ff]/i.test(source)) return [{ kind: "paragraph", start, end, content: start }];
  const out: Segment[] = [];
  let from = 0;
  for (const mark of source.matchAll(/<br\s{0,9}\/?>/gi)) {
    addPart(source, from, mark.index, out);
    from = mark.index + mark[0].length;
  }
  addPart(source, from, source.length, out);
  const first = out[0];
  if (first?.kind === "item" && !items && !bulletInLine.test(source[first.start]!)) out[0] = { kind: "paragraph", start: first.start, end: first.end, content: first.start };
  return out.map((segment) => ({ ...segment, start: segment.start + start, end: segment.end + start, content: segment.content + start }));
}

function addPart(source: string, from: number, to: number, out: Segment[]): void {
  const headings = to - from > shortest ? flatHeadings(source, from, to) : [];
  let at = from;
  for (const heading of headings) {
    addBullets(source, at, heading.start, out);
    out.push(heading);
    at = heading.end;
  }
  addBullets(source, at, to, out);
}

/** "We will: • do this • do that. Then …" is a lead-in, two items and a paragraph. */
function addBullets(source: string, from: number, to: number, out: Segment[]): void {
  const part = source.slice(from, to);
  const places: number[] = [];
  if (bulletInLine.test(part)) {
    for (const found of part.matchAll(/(?<=^|\s)[•●▪◦‣∙\ue000-\uf8ff](?=\s?\S)/g)) places.push(from + found.index);
  }
  if (places.length === 0 || (places.length === 1 && places[0] !== from && !/:\s*$/.test(source.slice(from, places[0])))) {
    addText(source, from, to, out);
    return;
  }
  addText(source, from, places[0]!, out);
  places.forEach((place, n) => {
    const end = places[n + 1] ?? to;
    const stop = sentenceEnd(source, place, end);
    const tail = source.slice(stop, end).trim();
    const cut = tail !== "" && (n === places.length - 1 || tail.endsWith(":"));
    addText(source, place, cut ? stop : end, out);
    if (cut) addText(source, stop, end, out);
  });
}

/** Where the first sentence of an item ends; the end where it is the only one. */
function sentenceEnd(source: string, from: number, to: number): number {
  const found = /\p{L}{3}[.!?][”"’')]?\s+(?=[“"‘]?\p{Lu})/u.exec(source.slice(from, to));
  return found ? from + found.index + found[0].trimEnd().length : to;
}

function addText(source: string, from: number, to: number, out: Segment[]): void {
  while (from < to && /\s/.test(source[from]!)) from++;
  while (to > from && /\s/.test(source[to - 1]!)) to--;
  if (from === to) return;
  const marker = listMarker(source.slice(from, Math.min(to, from + 80)));
  if (marker && marker.length < to - from) out.push({ kind: "item", start: from, end: to, content: from + marker.length, marker });
  else out.push({ kind: "paragraph", start: from, end: to, content: from });
}

const referring = new Set(referrers);

/** Numbered headings with known names, whose numbers count on. Fewer than two may be chance, so then there are none. */
function flatHeadings(source: string, from: number, to: number): Segment[] {
  const part = source.slice(from, to);
  const found: Segment[] = [];
  let looked = 0;
  let top = 0;
  for (const mark of part.matchAll(/(?<![\p{L}\p{N}.,£$(-])(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?[ \t\u00a0\r\n]+(?=\p{Lu})/gu)) {
    const value = parseInt(mark[1]!, 10);
    if (value < top || (top > 0 && value > top + 1) || ++looked > 2000) continue;
    const before = /(\p{L}+)\W*$/u.exec(part.slice(Math.max(0, mark.index - 24), mark.index));
    if (before && !/[.:;]\s*$/.test(part.slice(Math.max(0, mark.index - 3), mark.index)) && referring.has(before[1]!.toLowerCase())) continue;
    const begin = mark.index + mark[0].length;
    const name = longestName(part.slice(begin, begin + 140));
    if (name === undefined) continue;
    top = value;
    const heading: Heading = { style: "running", text: name.replace(/\s+/g, " "), number: mark[1]!, depth: mark[1]!.split(".").length };
    found.push({ kind: "heading", start: from + mark.index, end: from + begin + name.length, content: from + begin, heading });
  }
  return found.length < 2 ? [] : found;
}

/** The longest known heading the text begins with, followed by something that begins a sentence. */
function longestName(text: string): string | undefined {
  const ends = [...text.matchAll(/\s+|$/g)].slice(0, 14);
  for (const end of ends.reverse()) {
    const after = text.slice(end.index + end[0].length);
    if (after !== "" && !/^[\p{Lu}\p{N}•“"‘(\ue000-\uf8ff]/u.test(after)) continue;
    const name = text.slice(0, end.index);
    if (/[.;]$/.test(name)) continue;
    const known = wholeName(name);
    if (known && !known.roles.includes("meta")) return name.replace(/:$/, "");
  }
  return undefined;
}
