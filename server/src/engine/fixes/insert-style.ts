/** How a document is written, so that what is put into it looks as if its author had written it. */
import type { Block, Document } from "../../../../rules/language/document.ts";
import { enoughBeside, namedInstead, obliges, otherwise, provider, several } from "../../../../rules/lexicon/fixes.ts";
import { breaksIn, lineBreakOf, lineStart, splitLines } from "../../text/lines.ts";
import { perDocument } from "../../text/per-document.ts";

export interface Style {
  readonly eol: string;
  /** Columns, where lines are broken by hand. */
  readonly width?: number;
  /** Line breaks between two paragraphs, and after a heading. */
  readonly paragraphs: number;
  readonly afterHeading: number;
  /** Says something in the document's own words of obligation and marks. */
  readonly voice: (text: string) => string;
}

export const styleOf = perDocument((document: Document): Style => {
  const { text, format } = document;
  const eol = lineBreakOf(text);
  const width = widthOf(document);
  return {
    eol, ...(width === undefined ? {} : { width }),
    // Without a blank line, Markdown would run two paragraphs together.
    paragraphs: format === "markdown" ? 2 : usual(document, (above, below) => above.kind === "paragraph" && below.kind === "paragraph"),
    afterHeading: usual(document, (above, below) => above.kind === "heading" && below.kind === "paragraph"),
    voice: voiceOf(document),
  };
});

/** The gap most such neighbours have: 1 where they touch, 2 where a blank line parts them. */
function usual({ text, blocks }: Document, these: (above: Block, below: Block) => boolean): number {
  let [touching, apart] = [0, 0];
  blocks.forEach((below, i) => {
    const above = blocks[i - 1];
    if (above === undefined || above.section !== below.section || above.zone || below.zone || !these(above, below)) return;
    const breaks = breaksIn(text.slice(above.end, below.start));
    if (breaks === 1) touching++;
    else if (breaks > 1) apart++;
  });
  return touching > apart ? 1 : 2;
}

/** Where most long passages go over several lines, lines are broken by hand. */
function widthOf({ text, blocks }: Document): number | undefined {
  let [wrapped, flowing, width] = [0, 0, 0];
  for (const [i, block] of blocks.entries()) {
    if (block.kind === "row" || block.kind === "heading" || block.zone || block.end - block.start < 110) continue;
    const whole = text.slice(lineStart(text, block.start, blocks[i - 1]?.end), block.end);
    if (whole.includes("|")) continue;
    const lines = splitLines(whole);
    if (lines.length === 1) flowing++;
    else {
      wrapped++;
      width = lines.reduce((most, line) => Math.max(most, line.length), width);
    }
  }
  return wrapped > flowing && width <= 130 ? width : undefined;
}

/** A document that hardly ever says "shall" is not to say it now. */
function voiceOf({ text, blocks }: Document): Style["voice"] {
  const said = blocks.filter((block) => !block.zone).map((block) => text.slice(block.content, block.end)).join("\n");
  const count = (find: RegExp): number => said.match(find)?.length ?? 0;
  const shall = count(obliges);
  const customs = otherwise.map((it) => ({ ...it, count: count(it.find) })).filter((it) => it.count >= (shall > 0 ? enoughBeside : it.enough) && it.count > shall * 4);
  const best = customs.sort((a, b) => b.count - a.count)[0];
  const named = namerOf(said);
  const curly = /\w’\w/.test(said) && !/\w'\w/.test(said);
  return (clause) => {
    const own = named === undefined ? clause : clause.replaceAll(provider, `The ${named}`).replaceAll(provider.replace("T", "t"), `the ${named}`);
    const worded = best === undefined ? own : own.split(/(?<=[.:;] )/).map((sentence) => {
      const subject = sentence.slice(0, sentence.search(obliges));
      return sentence.replace(obliges, several.test(subject) ? best.many : best.one);
    }).join("");
    return curly ? worded.replace(/(?<=\w)'(?=\w)/g, "’") : worded;
  };
}

/** "The Trust will": whom a document obliges that never speaks of a provider, as it writes the name. */
function namerOf(said: string): string | undefined {
  if (/\bthe provider (?:shall|will|must|is to)\b/i.test(said)) return undefined;
  const enough = /\bproviders?\b/i.test(said) ? 3 : 1;
  const counts = namedInstead.map((name) => [...said.matchAll(new RegExp(`\\bthe (${name}) (?:shall|will|must|is to)\\b`, "gi"))]);
  const most = counts.reduce((a, b) => (b.length > a.length ? b : a));
  return most.length >= enough ? most[0]![1] : undefined;
}

/** Breaks words into lines; a line never begins with what could be read as the mark of a list or a number. */
export function wrapped(text: string, width: number | undefined, first: string, rest: string, eol: string): string {
  if (width === undefined) return first + text;
  const parts = text.split(/(?<!\[) (?!\])/).reduce<string[]>((done, word) => {
    if (done.length > 0 && looksLikeMark.test(word)) done[done.length - 1] += ` ${word}`;
    else done.push(word);
    return done;
  }, []);
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const part of parts) {
    if (!empty && line.length + 1 + part.length > width) {
      lines.push(line);
      [line, empty] = [rest, true];
    }
    line += empty ? part : ` ${part}`;
    empty = false;
  }
  return [...lines, line].join(eol);
}

const looksLikeMark = /^(?:[-–—*+#>|•]|\(?(?:\d{1,3}|[a-z]|[ivx]{2,4})[.)]|\d[\d.,]*%?)$/i;
