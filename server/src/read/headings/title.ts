/** The words of a heading, apart from its marks and number. */
import { units } from "../../../../rules/lexicon/numbers.ts";
import { duties, finiteVerbs } from "../../../../rules/lexicon/reading.ts";
import { counted, divisionWords, numberWords } from "../../../../rules/lexicon/sections.ts";
import { numbering } from "../lines/marks.ts";
import { countWords, firstWord, plainText } from "../words.ts";

interface Title {
  readonly text: string;
  /** Characters before the words. */
  readonly skip: number;
  readonly number?: string;
  /** How many parts the number has; absent for "Part 2" and the like. */
  readonly depth?: number;
}

/** Addresses that converters put before a heading. */
const anchors = /^(?:\[\]\{#[^{}]{0,80}\}\s*|<a (?:id|name)="[^"<>]{0,80}">\s*(?:<\/a>)?\s*)+/;

/** Takes "**3.2 Scope**" or "Part 2: Scope" apart. */
export function titleOf(raw: string): Title {
  const opening = skipMarks(raw, anchors.exec(raw)?.[0].length ?? 0);
  const division = divisionAt(raw, opening);
  if (division > opening) {
    const skip = skipMarks(raw, division, true);
    const text = cleanTitle(raw.slice(skip));
    if (text) return { text, skip, number: plainText(raw.slice(opening, division)).replace(/[\s:.–—-]+$/, "") };
    return { text: cleanTitle(raw.slice(opening)), skip: opening };
  }
  const label = [labelled, spelled, lettered].map((it) => it.exec(raw.slice(opening, opening + 60))).find((it) => it !== null);
  if (label) return { text: cleanTitle(raw.slice(opening + label[0].length)), skip: opening + label[0].length, number: label[1]! };
  const found = numbering(raw.slice(opening));
  if (found) {
    const skip = skipMarks(raw, opening + found.length, true);
    const text = cleanTitle(raw.slice(skip));
    const counts = found.depth > 1 || found.close !== "" || !/^\p{Ll}/u.test(text);
    if (text && counts) return { text, skip, number: found.number, depth: found.depth };
  }
  return { text: cleanTitle(raw.slice(opening)), skip: opening };
}

/** "Step 1 – Asking for help", "Priority 2. Tobacco": a number of its own with the word that counts. */
const labelled = new RegExp(`^((?:${counted.join("|")}) (?:\\d{1,2}|[A-Z]|[IVX]{1,4}))(?:[.:)|]|\\s[–—-])\\s+(?=\\p{L})`, "iu");

/** "J1  Outcomes", without a stop; "B12 injections" is no name of a part. */
const lettered = /^(\p{Lu}\d{1,2})\s+(?=\p{Lu}\p{L})/u;

/** "FOUR. Residents' say": a number in capitals says by itself that it counts. */
const spelled = new RegExp(`^(${numberWords.map((word) => word.toUpperCase()).join("|")})[.:)]\\s+(?=\\p{L})`, "u");

/** Where the number of a division ends: after "Part 2", or "Schedule 2 Part A". The same place if there is none. */
export function divisionAt(raw: string, from: number): number {
  let at = from;
  for (let n = 0; n < 3; n++) {
    const found = division.exec(raw.slice(at, at + 40));
    if (!found || ofAnAct(found)) break;
    at += found[0].length;
  }
  return at;
}

/** "Section 75 agreement": no document has so many sections, and an Act has. */
const ofAnAct = ([, word, number]: RegExpExecArray): boolean => word!.toLowerCase() === "section" && Number(number) > mostSections;
const mostSections = 40;

const divisionNames = divisionWords.map((word) => `[${word[0]!.toUpperCase()}${word[0]!}](?:${word.slice(1)}|${word.slice(1).toUpperCase()})`).join("|");
const numberNames = numberWords.flatMap((word) => [word, word.toUpperCase(), word[0]!.toUpperCase() + word.slice(1)]).join("|");
const division = new RegExp(`^(?:[\\s–—-]*)(${divisionNames})\\s+(\\d{1,3}[A-Za-z]?|[A-Z]|[IVX]{1,5}|${numberNames})(?![\\p{L}\\p{N}]|\\.(?!\\s)|[-–]\\p{L})[:.]?`, "u");

function skipMarks(raw: string, from: number, dashes = false): number {
  const found = (dashes ? /^(?:\*{1,3}|__|<u>|[\s:–—-])+/ : /^(?:\*{1,3}|__|<u>|\s)+/).exec(raw.slice(from, from + 60));
  return from + (found?.[0].length ?? 0);
}

function cleanTitle(raw: string): string {
  let text = plainText(raw);
  // "{#anchor}" after a heading is an address.
  const anchor = text.endsWith("}") ? text.lastIndexOf("{#") : -1;
  if (anchor > 0) text = text.slice(0, anchor);
  let [from, to] = [0, text.length];
  while (from < to && /[\s*]/.test(text[from]!)) from++;
  while (to > from && /[\s*:]/.test(text[to - 1]!)) to--;
  return text.slice(from, to);
}

/** "Wave 1. Weight and food": the stop belongs to the number. */
const stopped = new RegExp(`^\\p{L}+ (?:\\d{1,2}|[A-Z]|[IVX]{1,5}|${numberWords.join("|")})\\.`, "iu");
/** "How we will be run" names a chapter, and gives nobody a duty. */
const askers: ReadonlySet<string> = new Set(["how", "what", "who", "where", "when", "why"]);

/** Could stand as a title: short, opens like one, does not end like a sentence, and gives nobody a duty. */
export function couldBeTitle(text: string, most: number): boolean {
  const words = countWords(text, most + 1);
  if (words === 0 || words > most || text.length > 160) return false;
  if (!/^[“"‘'(]?[\p{Lu}\p{Lo}\p{N}]/u.test(text) || /[.;,]$/.test(text) || /[.!?] \p{Lu}/u.test(text.replace(stopped, ""))) return false;
  if (units.includes(firstWord(text))) return false;
  if (text.endsWith("?") || askers.has(firstWord(text))) return true;
  const lower = text.toLowerCase().split(/\s+/);
  return !lower.some((word) => duties.includes(word) || (words > 8 && finiteVerbs.includes(word)));
}
