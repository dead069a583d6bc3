/** Every word the engine looks for, compiled once: the lexicon's and those that rules declare. */
import { concepts } from "../../../rules/lexicon/concepts.ts";
import { signs } from "../../../rules/lexicon/documents.ts";
import { measures, type Measure } from "../../../rules/lexicon/measures.ts";
import { jurisdictionTerms } from "../../../rules/lexicon/jurisdictions.ts";
import * as modality from "../../../rules/lexicon/modality.ts";
import { notOpen, open } from "../../../rules/lexicon/placeholders.ts";
import { profiles } from "../../../rules/lexicon/profiles.ts";
import type { Concept } from "../../../rules/language/facts.ts";
import type { Jurisdiction } from "../../../rules/language/jurisdiction.ts";
import type { Profile } from "../../../rules/language/profile.ts";
import type { Rule } from "../../../rules/language/rule.ts";
import { compile, match, type Matcher } from "./patterns.ts";
import type { Token } from "./tokens.ts";

/** What a phrase found in the text stands for. */
export type Meaning =
  | { readonly kind: "concept"; readonly concept: Concept }
  | { readonly kind: "modality"; readonly modality: Modality }
  | { readonly kind: "measure"; readonly measure: Measure; readonly needsContext: boolean }
  | { readonly kind: "countsWith"; readonly measure: Measure }
  | { readonly kind: "phrase"; readonly rule: string; readonly phrase: number }
  | { readonly kind: "profile"; readonly profile: Profile; readonly weight: number }
  | { readonly kind: "jurisdiction"; readonly jurisdiction: Jurisdiction }
  | { readonly kind: "placeholder" };
export type Modality = "strong" | "medium" | "weak" | "conditional" | "appropriateness" | "permission" | "negator" | "none" | "near-negator" | "finite" | "relative" | "connector" | "break" | "pronoun";

export interface Hit {
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

export interface Vocabulary {
  readonly matcher: Matcher;
  /** For each key of the matcher: which entry it belongs to, and whether it calls the entry's other words off. */
  readonly keys: readonly { readonly entry: number; readonly guard: boolean }[];
  readonly entries: readonly Entry[];
}

export function createVocabulary(rules: readonly Rule[]): Vocabulary {
  const entries = [...lexiconEntries(), ...rules.flatMap(phraseEntries)];
  const keys = entries.flatMap(({ say, not = [] }, entry) => [
    ...say.map(() => ({ entry, guard: false })),
    ...not.map(() => ({ entry, guard: true })),
  ]);
  return { matcher: compile(entries.flatMap(({ say, not = [] }) => [...say, ...not])), keys, entries };
}

function lexiconEntries(): Entry[] {
  const word = (kind: Modality, say: readonly string[], not: readonly string[] = []): Entry => ({ meaning: { kind: "modality", modality: kind }, say, not });
  return [
    ...(Object.keys(concepts) as Concept[]).map((concept): Entry => ({ meaning: { kind: "concept", concept }, ...concepts[concept] })),
    word("strong", modality.strong, modality.notStrong),
    word("medium", modality.medium),
    word("weak", modality.weak, modality.notWeak),
    word("permission", modality.permission, modality.notPermission),
    word("conditional", modality.conditional),
    word("appropriateness", modality.appropriateness),
    word("negator", modality.negators, modality.notNegators),
    word("none", modality.noneWords, modality.notNegators),
    word("finite", modality.finites),
    word("relative", modality.relatives),
    word("near-negator", modality.nearNegators, modality.notNegators),
    word("connector", modality.connectors),
    word("break", modality.breaks),
    word("pronoun", modality.pronouns),
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

/** What the words mean: of one entry's phrases that overlap, the longest; none that begins inside a guard of the entry. */
export function read(vocabulary: Vocabulary, tokens: readonly Token[]): Hit[] {
  const { keys, entries } = vocabulary;
  // A guard before the words it guards, a longer match before a shorter one; then by key, so that the order is always the same.
  const found = match(vocabulary.matcher, tokens)
    .sort((a, b) => a.first - b.first || b.past - a.past || Number(keys[b.key]!.guard) - Number(keys[a.key]!.guard) || a.key - b.key);
  // In this order, a match lies within an earlier one of its entry if that one reaches as far.
  const reached = new Map<number, number>();
  const guarded = new Map<number, number>();
  const hits: Hit[] = [];
  for (const { key, first, past } of found) {
    const { entry, guard } = keys[key]!;
    if (guard) guarded.set(entry, Math.max(past, guarded.get(entry) ?? 0));
    if (guard || first < (guarded.get(entry) ?? 0) || (reached.get(entry) ?? 0) >= past) continue;
    reached.set(entry, past);
    hits.push({ meaning: entries[entry]!.meaning, first, past });
  }
  return hits;
}
