/** Marks at the start of a line: list bullets, list numbers, the numbers of headings and clauses, and lines in bold. */
import { fromRoman } from "../../text/roman.ts";

export interface Marker {
  /** Characters from the start of the words to what the item says. */
  readonly length: number;
  /** Items with the same style and indent belong to one list. */
  readonly style: string;
  /** Place in its list, where it has one: 3 for "3.", "c)" or "(iii)". */
  readonly value?: number;
  readonly bullet: boolean;
}

const bulletPattern = /^(?:([-*+]|\\-|[–—]|o)(?=[ \t\u00a0]|$)|([•●○◦▪■□▫‣⁃∙·►▶➢➤✓✔✗✘☐☑☒\u25aa-\u25ab\ue000-\uf8ff]))[ \t\u00a0]*(?:\[[ xX]\][ \t]+)?/;
const orderedPattern = /^(?:\*\*|__)?(\(?)(\d{1,3}|[a-zA-Z]|[ivxIVX]{2,5})\\?([.)])(?:[ \t\u00a0]*(?:\*\*|__))?(?:[ \t\u00a0]+|$)/;

export function listMarker(text: string): Marker | undefined {
  const bullet = bulletPattern.exec(text);
  if (bullet) {
    if (bullet[1] === "o" && !/^o[ \t\u00a0]+\S/.test(text)) return undefined;
    const mark = (bullet[1] ?? bullet[2]!).replace("\\", "");
    return { length: bullet[0].length, style: mark, bullet: true };
  }
  const ordered = orderedPattern.exec(text);
  if (!ordered) return undefined;
  const [whole, open, label, close] = ordered as unknown as [string, string, string, string];
  const kind = /\d/.test(label) ? "1" : isRoman(label) ? "i" : label === label.toLowerCase() ? "a" : "A";
  return { length: whole.length, style: open + kind + close, value: valueOf(label, kind), bullet: false };
}

/** "i", "v" and "x" are letters of the alphabet where the list before them has reached that far. */
export function asLetter(text: string, marker: Marker, before: number | undefined): Marker {
  const letter = /[ivx]/i.exec(text.slice(0, marker.length))?.[0];
  if (!marker.style.includes("i") || letter === undefined || before === undefined) return marker;
  const value = letter.toLowerCase().charCodeAt(0) - 96;
  if (value !== before + 1) return marker;
  return { ...marker, value, style: marker.style.replace("i", letter === letter.toLowerCase() ? "a" : "A") };
}

function isRoman(label: string): boolean {
  return /^(?:[ivx]|[ivx]{2,5})$/.test(label) || /^[IVX]{2,5}$/.test(label);
}

function valueOf(label: string, kind: string): number {
  if (kind === "1") return Number(label);
  return kind === "i" ? fromRoman(label) : label.toLowerCase().charCodeAt(0) - 96;
}

interface Numbering {
  readonly number: string;
  readonly depth: number;
  readonly length: number;
  /** "." or ")" after the number, if any. */
  readonly close: string;
}

/** Numbers a clause, as "3.2" or "R7" do; a plain number may as well be that of a list, a letter that of a name. */
export const isClauseNumber = ({ number, depth }: Numbering): boolean => depth > 1 || /^\p{Lu}\d/u.test(number);

const numberingPattern = /^(?:\*\*|__)?(\d{1,2}[A-Z]?(?:\.\d{1,3}){0,4}|[A-Z]\d{0,2}(?:\.\d{1,2}){1,3}|[A-Z]\d{0,2}(?=\\?[.)]))(?:\\(?=[.)]))?([.):]?)(?:[ \t\u00a0]*(?:\*\*|__))?(?:[ \t\u00a0]+|$)/;

/** The number of a heading or clause: "3.2", "3.2.1.", "A.", "A1.2"; converters write "1\\." so that it is no list. */
export function numbering(text: string): Numbering | undefined {
  const found = numberingPattern.exec(text);
  if (!found) return undefined;
  const number = found[1]!;
  return { number, depth: number.split(".").length, length: found[0].length, close: found[2]! };
}

/** Whether the whole line is emphasised: everything outside `**` is white space, punctuation or a number. */
export function isBoldLine(text: string): boolean {
  const mark = text.includes("**") ? "**" : text.includes("__") ? "__" : undefined;
  if (mark === undefined) return false;
  const parts = text.split(mark);
  if (parts.length < 3 || parts.length % 2 === 0) return false;
  let words = false;
  for (let i = 0; i < parts.length; i++) {
    if (i % 2 === 0 ? !/^(?:[*_]|[\s:.\d)\\]*)$/.test(parts[i]!) : false) return false;
    if (i % 2 === 1 && /\p{L}/u.test(parts[i]!)) words = true;
  }
  return words;
}
