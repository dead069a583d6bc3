/** Whether a text is short. What rules offer makes it no longer, with gaps filled in or not: who mends a draft is not asked for more than before. */
import type { Document } from "../../../../rules/language/document.ts";
import type { OfferedClause, Rule } from "../../../../rules/language/rule.ts";
import { placeholdersIn } from "../../text/placeholders.ts";
import { bare, partsOf, standing } from "../../text/stands.ts";

/** Below this, a text is a fragment or a summary. */
const shortWords = 400;
/** Clauses cannot make up all the rest: a longer text need not be looked through for them. */
const longWords = 3000;

/** `words`: those of the text, without passages that wait to be filled in. */
export const isShort = (document: Document, words: number, rules: readonly Rule[]): boolean =>
  words < shortWords || (words < longWords && words - offeredIn(document, sentencesOf(rules)) < shortWords);

/** How many words are those of clauses, or head nothing else. */
function offeredIn({ text, blocks }: Document, sentences: readonly (readonly string[])[]): number {
  let offered = 0;
  const parts = new Map<number, { head: number; others: number; own: boolean }>();
  for (const { kind, zone, section, content, end } of blocks) {
    if (zone) continue;
    const part = parts.get(section) ?? { head: 0, others: 0, own: false };
    parts.set(section, part);
    const said = bare(text.slice(content, end));
    if (kind === "heading") {
      part.head += countOf(said);
      continue;
    }
    part.others++;
    // What waits to be filled in was not counted.
    if (placeholdersIn(text.slice(content, end)).length > 0) continue;
    const taken = sentences.reduce((sum, it) => sum + countOf(standing(said, it) ?? ""), 0);
    offered += taken;
    part.own ||= taken < countOf(said);
  }
  for (const { head, others, own } of parts.values()) if (others > 0 && !own) offered += head;
  return offered;
}

const countOf = (said: string): number => said.split(" ").filter(Boolean).length;

const known = new WeakMap<readonly Rule[], readonly (readonly string[])[]>();

/** Of a clause of which its author changed one sentence, the others are still ours. */
function sentencesOf(rules: readonly Rule[]): readonly (readonly string[])[] {
  const sentences = known.get(rules) ?? [...new Set(rules.flatMap(({ clause }) => (clause === undefined ? [] : wordings(clause))))]
    .flatMap((it) => it.split(/(?<=[.!?])\s+(?=\p{Lu})/u)).map(partsOf).filter((it) => countOf(it.join(" ")) >= fewWords);
  known.set(rules, sentences);
  return sentences;
}

const wordings = ({ text, inMinds, unbound }: OfferedClause): readonly string[] => [text, inMinds, unbound].filter((it) => it !== undefined);
/** Fewer may be anybody's. */
const fewWords = 8;
