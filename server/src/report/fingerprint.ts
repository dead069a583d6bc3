/** What a finding is about, boiled down to a few characters that stay the same when the text around it moves. */
import type { Document, Span } from "../../../rules/language/document.ts";
import type { Finding } from "../../../rules/language/finding.ts";
import { holding } from "../text/spans.ts";

export interface Fingerprint {
  /** Of the flagged words; empty where the finding is about a whole section or document and merely stands on its heading. */
  readonly words: string;
  /** Of the sentence they stand in; empty likewise. */
  readonly sentence: string;
  /** Of the further items of a list that the finding speaks for, in text order. */
  readonly also?: readonly string[];
  /** It is about the document as a whole: wherever it comes to stand, it is the same. */
  readonly whole?: true;
}

export function fingerprint(document: Document, { span, also, whole: ofAll }: Pick<Finding, "span" | "also" | "whole">): Fingerprint {
  if (ofAll) return { words: "", sentence: "", whole: true };
  const { text, blocks } = document;
  const block = holding(blocks, span.start);
  if (span.start >= span.end || (block?.kind === "heading" && coversHeading(text, block, span))) return { words: "", sentence: "" };
  const sentence = holding(block?.sentences ?? [], span.start) ?? block ?? span;
  let whole = known.get(sentence);
  if (whole === undefined) known.set(sentence, (whole = digest(text.slice(sentence.start, sentence.end))));
  const further = also?.map(({ span: { start, end } }) => digest(text.slice(start, end)));
  return { words: digest(text.slice(span.start, span.end)), sentence: whole, ...(further ? { also: further } : {}) };
}

/** A long sentence may hold thousands of findings. */
const known = new WeakMap<Span, string>();

const coversHeading = (text: string, block: Span & { readonly content: number }, span: Span): boolean =>
  span.start <= block.content && fingerprintText(text.slice(span.end, block.end)) === "";

/** Sixteen hexadecimal digits of a text, whatever its case, marks and line breaks; for telling texts apart, not for keeping secrets. */
export function digest(text: string): string {
  const units = fingerprintText(text);
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < units.length; i++) {
    const unit = units.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
    b ^= b >>> 13;
  }
  return [a ^ (a >>> 15), b ^ (b >>> 16)].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}

const fingerprintText = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/[\s#*_`|>~]+/g, " ").trim();
