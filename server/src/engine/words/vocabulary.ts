/** Every word the engine looks for, compiled once: the lexicon's and those that rules declare. */
import type { Concept } from "../../../../rules/language/concept.ts";
import type { Jurisdiction } from "../../../../rules/language/jurisdiction.ts";
import type { Profile } from "../../../../rules/language/profile.ts";
import type { Rule } from "../../../../rules/language/rule.ts";
import { concepts } from "../../../../rules/lexicon/concepts.ts";
import { signs } from "../../../../rules/lexicon/documents.ts";
import { jurisdictionTerms } from "../../../../rules/lexicon/jurisdictions.ts";
import { measures, type Measure } from "../../../../rules/lexicon/measures.ts";
import * as modality from "../../../../rules/lexicon/modality.ts";
import { notOpen, open } from "../../../../rules/lexicon/placeholders.ts";
import { profiles } from "../../../../rules/lexicon/profiles.ts";
import { compile, type Automaton } from "./automaton.ts";
import { match, matcher, type Match, type Matcher } from "./match.ts";
import { readPrepared, type Prepared } from "./prepared.ts";
import type { Token } from "./tokens.ts";

/** What a phrase found in the text stands for. */
type Meaning =
  | { readonly kind: "concept"; readonly concept: Concept }
  | { readonly kind: "modality"; readonly modality: Modality }
  | { readonly kind: "measure"; readonly measure: Measure; readonly needsContext: boolean }
  | { readonly kind: "countsWith"; readonly measure: Measure }
  | { readonly kind: "phrase"; readonly rule: string; readonly phrase: number }
  | { readonly kind: "profile"; readonly profile: Profile; readonly weight: number }
  | { readonly kind: "jurisdiction"; readonly jurisdiction: Jurisdiction }
  | { readonly kind: "placeholder" };
export type Modality = "strong" | "medium" | "weak" | "conditional" | "appropriateness" | "permission" | "negator" | "none" | "near-negator" | "finite" | "relative" | "connector" | "break" | "pronoun";

export interface WordHit {
  readonly meaning: Meaning;
  /** Positions in the token list. */
  readonly first: number;
  readonly past: number;
}

interface Entry {
  readonly meaning: Meaning;
  readonly say: readonly string[];
  readonly not?: readonly string[];
}

/** What one automaton finds, and what that means. */
interface Wordlist {
  readonly matcher: Matcher;
  readonly entries: readonly Entry[];
  /** For each key of the matcher: which entry it belongs to, and whether (1) it calls the entry's other words off. */
  readonly owners: Int32Array;
  readonly guards: Uint8Array;
}

export type Vocabulary = readonly Wordlist[];

/** The same for all rules, so made but once. */
let common: ReturnType<typeof commonWords> | undefined;

function commonWords() {
  const prepared = readPrepared();
  return { prepared, lexicon: wordlist(lexiconEntries(), prepared?.lexicon) };
}

export function createVocabulary(rules: readonly Rule[]): Vocabulary {
  const { prepared, lexicon } = (common ??= commonWords());
  // The rules of packs stand after those that the build knew.
  const known = prepared?.rules.every((id, i) => rules[i]?.id === id) ? prepared.rules.length : 0;
  const lists = [rules.slice(0, known), rules.slice(known)].map((each) => each.flatMap(phraseEntries));
  return [lexicon, ...lists.filter((entries) => entries.length > 0).map((entries, i) => wordlist(entries, i === 0 && known > 0 ? prepared?.phrases : undefined))];
}

const patternsOf = (entries: readonly Entry[]): string[] => entries.flatMap(({ say, not = [] }) => [...say, ...not]);

function wordlist(entries: readonly Entry[], ready: Automaton | undefined): Wordlist {
  const count = entries.reduce((sum, { say, not = [] }) => sum + say.length + not.length, 0);
  const [owners, guards] = [new Int32Array(count), new Uint8Array(count)];
  let key = 0;
  entries.forEach(({ say, not = [] }, entry) => {
    owners.fill(entry, key, key + say.length + not.length);
    guards.fill(1, key + say.length, (key += say.length + not.length));
  });
  return { matcher: matcher(ready ?? compile(patternsOf(entries))), entries, owners, guards };
}

/** For the build: what need not be worked out again at every start. */
export const automata = (rules: readonly Rule[]): Prepared =>
  ({ rules: rules.map(({ id }) => id), lexicon: compile(patternsOf(lexiconEntries())), phrases: compile(patternsOf(rules.flatMap(phraseEntries))) });

function lexiconEntries(): Entry[] {
  const word = (kind: Modality, say: readonly string[], not: readonly string[] = []): Entry => ({ meaning: { kind: "modality", modality: kind }, say, not });
  return [
    ...(Object.keys(concepts) as Concept[]).map((concept): Entry => ({ meaning: { kind: "concept", concept }, ...concepts[concept] })),
    word("strong", modality.strong, modality.notStrong),
    word("medium", modality.medium),
    word("weak", modality.weak, modality.notWeak),
    word("permission", modality.permission, modality.notPermission),
    word("conditional", modality.conditional, modality.notConditional),
    word("appropriateness", modality.appropriateness),
    word("negator", modality.negators, modality.notNegators),
    word("none", modality.noneWords, modality.notNegators),
    word("finite", modality.finites),
    word("relative", modality.relatives),
    word("near-negator", modality.nearNegators, modality.notNegators),
    word("connector", modality.connectors),
    word("break", modality.breaks),
    word("pronoun", modality.pronouns, modality.notPronouns),
    ...measures.flatMap((measure): Entry[] => [
      { meaning: { kind: "measure", measure, needsContext: false }, say: measure.aliases },
      ...(measure.needsContext ? [{ meaning: { kind: "measure", measure, needsContext: true }, say: measure.needsContext } satisfies Entry] : []),
      ...(measure.countsWith ? [{ meaning: { kind: "countsWith", measure }, say: measure.countsWith } satisfies Entry] : []),
    ]),
    ...profiles.flatMap(({ id, terms }) =>
      Object.entries(terms).map(([weight, say]): Entry => ({ meaning: { kind: "profile", profile: id, weight: Number(weight) }, say }))),
    ...Object.entries(signs.terms).map(([weight, say]): Entry => ({ meaning: { kind: "profile", profile: "not-a-commissioning-document", weight: Number(weight) }, say })),
    ...Object.entries(jurisdictionTerms).map(([jurisdiction, say]): Entry => ({ meaning: { kind: "jurisdiction", jurisdiction: jurisdiction as Jurisdiction }, say })),
    { meaning: { kind: "placeholder" }, say: open, not: notOpen },
  ];
}

const phraseEntries = ({ id, phrases = [] }: Rule): Entry[] =>
  phrases.map(({ say, not = [] }, phrase) => ({ meaning: { kind: "phrase", rule: id, phrase }, say: [say], not }));

/** Whether a word in capitals has a meaning of its own. */
export const knows = (vocabulary: Vocabulary, capitals: string): boolean => vocabulary.some(({ matcher: { wordAt } }) => wordAt.has(capitals));

/** What the words mean: of one entry's phrases that overlap, the longest; none that begins inside a guard of the entry. */
export function read(vocabulary: Vocabulary, tokens: readonly Token[]): WordHit[] {
  const [first = [], ...others] = vocabulary.map((list) => heard(list, tokens)).filter((hits) => hits.length > 0);
  return others.length === 0 ? first : [...first, ...others.flat()].sort((a, b) => a.first - b.first || b.past - a.past);
}

function heard({ matcher, owners, guards, entries }: Wordlist, tokens: readonly Token[]): WordHit[] {
  const found = ordered(match(matcher, tokens), guards);
  if (found.length === 0) return [];
  // In this order, a match lies within an earlier one of its entry if that one reaches as far.
  const reached = new Map<number, number>();
  const guarded = new Map<number, number>();
  const hits: WordHit[] = [];
  for (const { key, first, past } of found) {
    const entry = owners[key]!;
    const guard = guards[key] === 1;
    if (guard) guarded.set(entry, Math.max(past, guarded.get(entry) ?? 0));
    if (guard || (guarded.size > 0 && first < (guarded.get(entry) ?? 0)) || (reached.get(entry) ?? 0) >= past) continue;
    reached.set(entry, past);
    hits.push({ meaning: entries[entry]!.meaning, first, past });
  }
  return hits;
}

/** A guard before the words it guards, a longer match before a shorter one; then by key, so that the order is always the same. */
function ordered(found: Match[], guards: Uint8Array): readonly Match[] {
  const order = (a: Match, b: Match): number => a.first - b.first || b.past - a.past || guards[b.key]! - guards[a.key]! || a.key - b.key;
  // They come in order of their first words, so that each has few to go before.
  let moves = mostMoves * found.length;
  for (let i = 1; i < found.length; i++) {
    const it = found[i]!;
    let at = i;
    for (; at > 0 && order(it, found[at - 1]!) < 0; at--) found[at] = found[at - 1]!;
    found[at] = it;
    moves -= i - at;
    if (moves < 0) return found.sort(order);
  }
  return found;
}
/** For each match; a text of one word over and over needs more. */
const mostMoves = 8;
