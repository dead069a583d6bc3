/** Whether a word names somebody or describes the thing after it: "an asthmatic is seen", "the asthmatic airway clinic". */
import { auxiliaries, begins, comes, follows, singular, ties } from "../../../../rules/lexicon/agents.ts";
import type { Heard } from "../words/heard.ts";
import type { WordHit } from "../words/vocabulary.ts";

/** True where a name follows the phrase at once, or behind an "or" and another such word: "a psychotic or bipolar illness". */
export function describesNext({ text, tokens }: Heard, { first, past }: WordHit): boolean {
  const next = tokens[past];
  if (!next || /[^\s*_-]/.test(text.slice(tokens[past - 1]!.end, next.start))) return false;
  const at = next.word === "and" || next.word === "or" ? past + 2 : past;
  const word = tokens[at]?.word;
  // "A diabetic attends": behind an "a", what ends in "s" is done by one.
  return word !== undefined && !closed(word) && !(singular.has(tokens[first]!.word) && /[^s]s$/.test(word));
}

/** No name begins with one of these, and what they open is said of a person. */
const closed = (word: string): boolean => auxiliaries.has(word) || begins.has(word) || ties.has(word) || follows.has(word) || comes.has(word) || word.endsWith("ly");
