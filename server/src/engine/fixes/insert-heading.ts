/** A new heading that looks like a heading the document has. */
import type { Block, Document, Section } from "../../../../rules/language/document.ts";
import { breaksIn, lineStart } from "../../text/lines.ts";
import type { Style } from "./insert-style.ts";

interface NewHeading {
  readonly text: string;
  /** Line breaks before it, and between it and what it stands over. */
  readonly before: number;
  readonly after: number;
}

const underlines = /^(\r\n|\r|\n)([=-])[=-]+[^\S\r\n]*(?=[\r\n]|$)/;

export function headingLike(document: Document, section: Section | undefined, words: string, number: string | undefined, style: Style): NewHeading {
  const { text, blocks } = document;
  const at = section === undefined ? -1 : blocks.findIndex((block) => block.kind === "heading" && block.section === section.id);
  const heading = blocks[at];
  if (section !== undefined && heading === undefined && section.span.end > section.span.start) return { text: opening(text, section, words), before: 2, after: 0 };
  if (section === undefined || heading === undefined) return { text: plainHeading(document, words), before: 2, after: 2 };
  const above = blocks[at - 1];
  const below = blocks[at + 1];
  const before = above === undefined ? 2 : breaksIn(text.slice(above.end, heading.start).replace(underlines, ""));
  const underline = underlines.exec(text.slice(heading.end, below?.start));
  const after = below === undefined || below.section !== section.id ? 0 : breaksIn(/^\s*/.exec(text.slice(heading.end, below.start).replace(underlines, ""))![0]);
  const line = like(text, heading, section, words, number);
  return {
    // An underline is as long as what stands above it.
    text: underline ? line + underline[1] + underline[2]!.repeat(line.length) : line,
    before: Math.max(2, Math.min(before, 4)), after: Math.max(after === 0 ? style.afterHeading : Math.min(after, 3), document.format === "markdown" && /#/.test(text[heading.start]!) ? 2 : 1),
  };
}

/** Marks, number and case as in the heading of this section. */
export function like(text: string, heading: Block, section: Section, words: string, number: string | undefined): string {
  const start = /\|/.test(text.slice(lineStart(text, heading.start), heading.start)) ? heading.start : lineStart(text, heading.start);
  const opening = text.slice(start, heading.content);
  const rest = text.slice(heading.content, heading.end);
  let past = rest.length;
  while (past > 0 && /[\s#*_:=-]/.test(rest[past - 1]!)) past--;
  const [own, closing] = [rest.slice(0, past), rest.slice(past)];
  const shown = /\p{L}/u.test(own) && own === own.toUpperCase() ? words.toUpperCase() : words;
  const numbered = section.number === undefined ? opening : number === undefined ? opening.replace(numberIn(opening, section.number), "") : opening.replace(section.number, number);
  return `${numbered}${shown}${closing}`;
}

/** The number as it stands, with the mark and space after it. */
function numberIn(opening: string, number: string): string {
  const at = opening.indexOf(number);
  return at < 0 ? "" : number + /^(?:\s*[.):|–—-]+)?\s*/.exec(opening.slice(at + number.length))![0];
}

/** "**Staff.** " as the words that open the paragraph of this section. */
function opening(text: string, { span }: Section, words: string): string {
  const own = text.slice(span.start, span.end);
  const [before] = /^[^\p{L}]*/u.exec(own)!;
  const [after] = /^[.:*_]{0,4} {0,2}(?:[–—-] )?/.exec(text.slice(span.end, span.end + 8))!;
  return `${before}${own === own.toUpperCase() ? words.toUpperCase() : words}${after}`;
}

/** Where there is no heading to go by but perhaps a title. */
function plainHeading({ text, blocks, format }: Document, words: string): string {
  const title = blocks.find((block) => block.kind === "heading");
  if (title !== undefined && text.startsWith("**", title.start)) return `**${words}**`;
  return format === "markdown" ? `## ${words}` : words;
}
