/** `<!-- paritylint-disable-next-line rule-id -- reason -->` and its relatives, and the stretch of text each speaks for. */
import type { Document, Span } from "../../../../rules/language/document.ts";
import { isGap } from "../../text/gap.ts";
import { breaksIn } from "../../text/lines.ts";
import { holding } from "../../text/spans.ts";

export interface Directive extends Comment {
  readonly known: boolean;
  /** For each of `rules`, where findings that start in it are covered. */
  readonly over: readonly Span[];
}

interface Comment {
  /** The comment itself. */
  readonly span: Span;
  /** 1-based. */
  readonly line: number;
  /** Its first word, such as `paritylint-disable-file`. */
  readonly word: string;
  /** Each once, however often it is named. */
  readonly rules: readonly string[];
  /** Where each of them is named first. */
  readonly places: readonly Span[];
  readonly reason?: string;
}

export function directives(document: Document): readonly Directive[] {
  const found = comments(document);
  const end = document.text.length + 1;
  const next = lineAfter(document);
  // From the last to the first, each knows what closes it.
  const closed: { all: number; readonly of: Map<string, number> } = { all: end, of: new Map() };
  return [...found].reverse().map((comment): Directive => {
    const everywhere = (over: Span) => ({ ...comment, known: true, over: comment.rules.map(() => over) });
    switch (comment.word) {
      case "paritylint-disable-file": return everywhere({ start: 0, end });
      case "paritylint-disable-next-line": return everywhere(next(comment.span));
      case "paritylint-enable": {
        if (comment.rules.length === 0) closed.all = comment.span.start;
        for (const rule of comment.rules) closed.of.set(rule, comment.span.start);
        return { ...comment, known: true, over: [] };
      }
      case "paritylint-disable":
        return { ...comment, known: true, over: comment.rules.map((rule) => ({ start: comment.span.end, end: Math.min(closed.all, closed.of.get(rule) ?? end) })) };
      default: return { ...comment, known: false, over: [] };
    }
  }).reverse();
}

function comments(document: Document): readonly Comment[] {
  const { text } = document;
  const found: Comment[] = [];
  let line = 1;
  let counted = 0;
  for (let at = text.indexOf("<!--"); at >= 0; ) {
    const close = text.indexOf("-->", at + 4);
    if (close < 0) break;
    const words = text.slice(at + 4, close).trim();
    // A document may show the comments that others could use.
    if (words.startsWith("paritylint-") && text[at - 1] !== "`" && holding(document.blocks, at)?.zone !== "code") {
      line += breaksIn(text.slice(counted, at));
      counted = at;
      const [, word = "", rest = ""] = /^(\S+)([^]*)$/.exec(words) ?? [];
      const dashes = /(?:^|\s)--(?:\s|$)/.exec(rest);
      const named = dashes === null ? rest : rest.slice(0, dashes.index);
      const reason = dashes === null ? "" : rest.slice(dashes.index + dashes[0].length).replace(/\s+/g, " ").trim();
      const rules = new Map<string, Span>();
      const from = text.indexOf(word, at) + word.length;
      for (const { 0: name, index } of named.matchAll(/[^\s,]+/g)) if (!rules.has(name)) rules.set(name, { start: from + index, end: from + index + name.length });
      found.push({ span: { start: at, end: close + 3 }, line, word, rules: [...rules.keys()], places: [...rules.values()], ...(reason === "" || isGap(reason) ? {} : { reason }) });
    }
    at = text.indexOf("<!--", close + 3);
  }
  return found;
}

/** The next line that is neither blank nor a comment, and in wrapped prose the rest of its paragraph. */
function lineAfter(document: Document): (comment: Span) => Span {
  const { text } = document;
  // What is missing from the whole document is reported at its very start, before which nobody can write.
  const content = document.blocks.find(({ zone }) => zone === undefined);
  /** Where each comment that was passed over leads: a page of comments is walked once. */
  const beyond = new Map<number, number>();
  return (comment) => {
    const passed: number[] = [];
    let start = comment.end;
    for (;;) {
      start = pastBlanks(text, start);
      const known = beyond.get(start);
      const close = known === undefined && text.startsWith("<!--", start) ? text.indexOf("-->", start) : -1;
      if (known !== undefined) start = known;
      if (close < 0) break;
      passed.push(start);
      start = close + 3;
    }
    for (const at of passed) beyond.set(at, start);
    const lineBreak = /[\r\n]|$/g;
    lineBreak.lastIndex = start;
    const lineEnd = lineBreak.exec(text)!.index;
    const block = holding(document.blocks, start);
    const first = content === undefined || comment.start <= content.start;
    return { start: first ? 0 : start, end: Math.max(lineEnd, block === undefined || block.kind === "row" ? 0 : block.end) + 1 };
  };
}

function pastBlanks(text: string, at: number): number {
  const blanks = /\s*/y;
  blanks.lastIndex = at;
  blanks.test(text);
  return blanks.lastIndex;
}
