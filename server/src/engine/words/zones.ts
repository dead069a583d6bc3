/** Stretches of a block that are not the author's own promise: quotations, titles and names, addresses and paths of files; and unfilled template text. */
import type { Span } from "../../../../rules/language/document.ts";
import { coded, nameJoins, nameWords, notNames, occasions, questions } from "../../../../rules/lexicon/titles.ts";
import { placeholdersIn } from "../../text/placeholders.ts";
import { quotationsIn, spanOf, wordsIn } from "../../text/quotations.ts";
import { merged } from "../../text/spans.ts";
import type { Token } from "./tokens.ts";

export interface InlineZones {
  readonly quoted: readonly Span[];
  /** Of those, all but titles and names. */
  readonly spoken: readonly Span[];
  readonly placeholders: readonly Span[];
}

const joins = new Set<string>(nameJoins);
const codes = new Set<string>(coded);
const names = nameWords.map((name) => name.split(" "));
const exempt = notNames.map((name) => name.toLowerCase().split(" "));
// Repetitions that could be tried from many places have a limit: a text is no safer for being odd.
const links = /\]\(\s{0,9}[^()\s]*(?:\s{1,9}"[^"]*")?\s{0,9}\)|<?\bhttps?:\/\/[^\s<>)]+>?|\bwww\.[^\s<>)]+/g;
const mails = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,9}/g;
/** With a drive or a server before it, where folders may hold spaces; or a name that ends as files do. */
const drives = /(?<![\w\\])(?:[A-Za-z]:|\\\\[\w.-]{1,80})\\(?:[^\\/:*?"“”<>|,;\r\n]{0,79}[^\\/:*?"“”<>|,;\s]\\){0,30}[^\s\\/:*?"“”<>|,;)]*/g;
const files = /(?<![\w./\\-])[\w./\\-]{1,200}\.(?:docx?|docm|odt|pdf|xlsx?|pptx?|csv|txt|md|html?)(?!\w)/gi;
const italics = /(?<![*\w])\*(?![\s*])([^*]+)(?<![\s*])\*(?![*\w])|(?<![_\w])_(?![\s_])([^_]+)(?<![\s_])_(?![_\w])/g;
/** Italics that say something in full are no title: a share, a list, a sentence. */
const says = /[;%]|\.[*_]$/;
/** "*The ward cannot take:*" opens the list below it, and is no title either. */
const opensList = (italic: RegExpMatchArray, text: string): boolean => /:[*_]$/.test(italic[0]) && text.slice(italic.index! + italic[0].length).trim() === "";

/** `text` is a block's text; spans count from its start, are in order and do not overlap. */
export function zonesOf(text: string, tokens: readonly Token[]): InlineZones {
  const quoted: Span[] = [];
  for (const it of quotationsIn(text)) if (!asks(it[0]) && !namesCourse(it, text)) quoted.push(spanOf(it));
  if (text.includes("//") || text.includes("www.") || text.includes("](")) for (const it of text.matchAll(links)) quoted.push(spanOf(it));
  if (text.includes("@")) for (const it of text.matchAll(mails)) quoted.push(spanOf(it));
  if (text.includes("\\")) for (const it of text.matchAll(drives)) quoted.push(spanOf(it));
  if (/\.[a-z]/i.test(text)) for (const it of text.matchAll(files)) quoted.push(spanOf(it));
  if (/[*_]/.test(text)) for (const it of text.matchAll(italics)) if (wordsIn(it[0]) >= 3 && !says.test(it[0]) && !opensList(it, text) && !tellsWhen(it[0]) && !namesCourse(it, text)) quoted.push(spanOf(it));
  const spoken = merged(quoted);
  for (const it of titles(text, tokens)) quoted.push(it);
  return { quoted: merged(quoted), spoken, placeholders: placeholdersIn(text) };
}

/** 'The "Mood, loss and talking about suicide" course' says what is taught. */
const namesCourse = (title: RegExpMatchArray, text: string): boolean => course.test(text.slice(title.index! + title[0].length, title.index! + title[0].length + 40));
const course = /^\s(?:(?:one|two|half)[- ]day |online |e-?learning |training )?(?:course|module|training|workshop|session|study day|learning)s?\b/i;

const tellsWhen = (italic: string): boolean => occasions.some((opening) => italic.slice(1, 2 + opening.length).toLowerCase() === `${opening} `);

/** "How have your spirits been?" is quoted from nobody: it is what staff ask. */
const asks = (quotation: string): boolean => {
  const asked = quotation.slice(1).toLowerCase().replace(/^(?:and|so|well),? /, "");
  return quotation.at(-2) === "?" && questions.some((opening) => asked.startsWith(opening));
};

/** Runs of capitalised words that hold a name word, and publications opened by a code such as "NICE NG". */
function titles(text: string, tokens: readonly Token[]): Span[] {
  const found: Span[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!capitalised(text, token)) continue;
    const letters = lettersOf(token);
    if (codes.has(letters) && (token.capitals !== letters || tokens[i + 1]?.number || codes.has(lettersOf(tokens[i + 1])))) {
      const last = phraseEnd(text, tokens, i);
      found.push({ start: token.start, end: tokens[last]!.end });
      i = last;
      continue;
    }
    const last = runEnd(text, tokens, i);
    if (last > i && holdsName(text, tokens.slice(i, last + 1))) found.push({ start: token.start, end: tokens[last]!.end });
    i = last;
  }
  return found;
}

/** "NG" of "NG28"; what is longer is no code. */
const lettersOf = (token: Token | undefined): string => (token?.capitals ?? "").slice(0, 20).replace(/\d+$/, "");

const capitalised = (text: string, token: Token): boolean => {
  const code = text.charCodeAt(token.start);
  if (code < 128) return code >= 65 && code <= 90;
  const first = text[token.start]!;
  return first !== first.toLowerCase();
};

const touches = (text: string, left: Token, right: Token): boolean => /^[ \t\r\n*_’'’-]*$|^\s*[&–—,]\s*$|^\s*\($/.test(text.slice(left.end, right.start));

function runEnd(text: string, tokens: readonly Token[], from: number): number {
  let last = from;
  for (let i = from + 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!touches(text, tokens[i - 1]!, token)) break;
    if (capitalised(text, token) || (token.number && last === i - 1)) last = i;
    else if (!joins.has(token.word)) break;
  }
  return last;
}

/** To the end of the title: a full stop, semicolon, bracket, bar or line of its own. */
function phraseEnd(text: string, tokens: readonly Token[], from: number): number {
  let last = from;
  for (let i = from + 1; i < tokens.length && i - from < 25; i++) {
    if (/[.;|()\]•]|,\s*$/.test(text.slice(tokens[i - 1]!.end, tokens[i]!.start).replace(/^[.\s]*$/, (gap) => (i - from < 3 && (tokens[i]!.number || codes.has(lettersOf(tokens[i]))) ? "" : gap)))) break;
    last = i;
  }
  return last;
}

function holdsName(text: string, run: readonly Token[]): boolean {
  const shown = run.map((token) => text.slice(token.start, token.end));
  if (run.every((token) => token.capitals !== undefined)) return false;
  if (exempt.some((name) => name.length === run.length && name.every((word, i) => word === run[i]!.word))) return false;
  return names.some((name) => shown.some((_, at) => name.every((word, i) => shown[at + i] === word)));
}
