/** What markdown-it says of a text → where our reader says otherwise. */
import MarkdownIt, { type Token } from "markdown-it";
import type { Block, Document } from "../rules/language/document.ts";
import { readDocument } from "../server/src/read/document.ts";

// Where the reader means to differ, no claim is made: a list quoted under a lead-in is a list, and a fence or comment never closed is text.
const parser = new MarkdownIt({ html: true });

export function disagreements(source: string): string[] {
  const document = readDocument(source, "markdown");
  // Where there is a contents page, what looks like its entries is passed over, whatever it is to Markdown.
  if (document.blocks.some(({ zone }) => zone === "contents")) return [];
  const front = document.blocks.find(({ zone }) => zone === "front-matter")?.end ?? 0;
  // What the parser is not asked about is made blank, so that lines keep their numbers. Breaks that only we know are spaces to both.
  const lines = linesOf(source);
  const asked = source.split(/\r\n|\r|\n/).map((line, i) => (lines[i]!.start < front ? "" : line)).join("\n");
  const tokens = parser.parse(asked.replace(/^\uFEFF/, ""), {});
  // A block of tags ends at a blank line, to us a fence or comment that begins inside it does not; nor does the comment to a browser.
  if (tokens.some(({ type, content }) => type === "html_block" && !/^ {0,3}<!--/.test(content) && (content.lastIndexOf("<!--") > content.lastIndexOf("-->") || /^(?:```|~~~)/m.test(content)))) return [];
  let quoted = 0;
  const claims = tokens.flatMap((token, i, all) => {
    if (/^blockquote/.test(token.type)) quoted += token.nesting;
    return quoted > (token.type === "blockquote_open" ? 1 : 0) ? [] : claimOf(token, i, all, asked.split("\n"));
  });
  return claims.flatMap((claim) => faultOf(document, claim, lines));
}

interface Line {
  readonly start: number;
  readonly end: number;
}
interface Claim {
  readonly kind: "heading" | "code" | "comment" | "row" | "quote" | "item" | "paragraph";
  readonly first: number;
  readonly past: number;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const found of text.matchAll(/\r\n|\r|\n|$/g)) {
    lines.push({ start, end: found.index });
    start = found.index + found[0].length;
  }
  return lines;
}

function claimOf(token: Token, at: number, all: readonly Token[], lines: readonly string[]): Claim[] {
  const { type, level, map, content } = token;
  if (map === null) return [];
  const [first, past] = map;
  const claim = (kind: Claim["kind"]): Claim[] => [{ kind, first, past }];
  const words = all[at + 1]?.content ?? "";
  if (type === "heading_open" && level === 0) return !/[\p{L}\p{N}]/u.test(words) || (token.markup.length > 0 && /[-=]/.test(token.markup) && !underlines(token, words, all[at - 1])) ? [] : claim("heading");
  if (type === "fence" && level === 0) return lastLineCloses(token, lines) ? claim("code") : [];
  if (type === "html_block" && level === 0 && /^ {0,3}<!--/.test(content) && content.includes("-->")) return claim("comment");
  if (type === "tr_open" && lines[first]!.includes("|") && all[at - 1]?.type !== "thead_open") return claim("row");
  if (type === "blockquote_open" && level === 0) return claim("quote");
  if (type === "list_item_open" && /[-*+]/.test(token.markup)) return claim("item");
  if (type === "paragraph_open" && level === 0) return claim("paragraph");
  return [];
}

function faultOf(document: Document, { kind, first, past }: Claim, lines: readonly Line[]): string[] {
  const lineOf = (at: number): string => document.text.slice(lines[at]!.start, lines[at]!.end);
  // A line that goes on without the mark is quoted too, says the standard; few writers know.
  let last = past - 1;
  if (kind === "quote") for (last = first; last + 1 < past && /^\s*>/.test(lineOf(last + 1)); ) last++;
  const span = { start: lines[first]!.start, end: lines[last]!.end };
  const text = document.text.slice(span.start, span.end);
  const here = document.blocks.filter((block) => block.start < span.end && block.end > span.start);
  const own = here.filter(({ zone }) => zone === undefined || zone === "prompt" || zone === "quote" || zone === "references");
  const say = (what: string): string[] => [`${kind}, line ${first + 1}: ${what}: ${JSON.stringify(text.slice(0, 200))}`];
  const startsHere = (block: Block | undefined): boolean => block !== undefined && block.start >= span.start && block.start < span.end;
  switch (kind) {
    case "heading":
      return here.length === 1 && (here[0]!.kind === "heading" || here[0]!.zone === "contents" || here[0]!.zone === "page-furniture") ? [] : say(`we see ${here.map((it) => it.zone ?? it.kind).join(", ") || "nothing"}`);
    case "code":
    case "comment":
      return own.length > 0 || here.some(({ zone }) => zone !== kind && zone !== "contents" && zone !== "page-furniture") ? say(`we read it as ${here.map((it) => it.zone ?? it.kind).join(", ")}`) : [];
    case "row":
      return here.every(({ kind: it, start, end }) => (it === "row" || it === "heading" || it === "paragraph" || it === "item") && start >= span.start && end <= span.end) ? [] : say(`we see ${here.map((it) => it.kind).join(", ")}`);
    case "quote":
      // Under a title in bold it is a box of the author's own.
      return /^\s*>\s*\*\*[^*]+\*\*\s*$/.test(lineOf(first)) || here.every(({ zone }) => zone !== undefined) || (here[0]!.kind === "item" && here[0]!.zone === undefined) ? [] : say(`we see ${here.map((it) => it.zone ?? it.kind).join(", ")}`);
    case "item":
      return startsHere(here[0]) && (here[0]!.kind === "item" || here[0]!.zone !== undefined) ? [] : say(`we see ${here[0]?.zone ?? here[0]?.kind ?? "nothing"}`);
    case "paragraph":
      return own.length === 0 && here.some(({ zone }) => zone === "code" || zone === "comment") ? say("we pass over it") : [];
  }
}

/** A sentence over a line of dashes is a sentence over a line; so are several lines, a row, and what follows indented text. */
const underlines = ({ markup }: Token, words: string, before: Token | undefined): boolean =>
  !/[\n]|^\|/.test(words) && !(markup === "-" && /[.!?;,:]\W*$/.test(words)) && before?.type !== "code_block";

function lastLineCloses({ map, markup }: Token, lines: readonly string[]): boolean {
  const last = lines[map![1] - 1]!.trim();
  return map![1] - 1 > map![0] && last.startsWith(markup) && new Set(last).size === 1;
}
