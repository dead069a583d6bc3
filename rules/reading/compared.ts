/** What a sentence compares, and with what. */
import type { Concept } from "../language/concept.ts";
import { place, type Mention, type Statement } from "../language/statement.ts";

/** Where the other side of a comparison begins: behind "as", "than" or "with". */
export function otherSide(statement: Statement, { start, end }: Mention, text: string): number {
  const said = text.slice(statement.start + start, statement.end);
  const inside = [...said.slice(0, end - start).matchAll(/\b(?:as|than|with|to)\b/gi)].at(-1);
  const equals = /^(?:the\s+)?(?:same|equal)\b/i.test(said);
  const later = equals ? /\b(?:as|than)\b/i.exec(said) : null;
  return start + (later ? later.index : inside && !equals ? inside.index + inside[0].length : end - start);
}

/** Comparison goes beyond it: "should not merely be on a par". */
export const isSurpassed = (statement: Statement, mention: Mention, text: string): boolean => {
  const { start } = place(statement, mention);
  return /\b(?:not|more than|further than)\s+(?:merely|only|just|simply|to)\b[^.;,]*$/i.test(text.slice(Math.max(statement.start, start - 40), start));
};

/** The first thing named, which is mostly what the sentence is about. */
export const subjectIs = ({ mentions }: Statement, ...concepts: readonly Concept[]): boolean => {
  const first = mentions.filter((it) => !it.quoted).reduce((least, it) => Math.min(least, it.start), Infinity);
  return mentions.some((it) => it.start === first && concepts.includes(it.concept));
};
