/** What a heading, a lead-in or a column's head lends to what stands under it: what that is about, and how firmly a lead-in promises. */
import type { Concept } from "../../../../rules/language/concept.ts";
import type { Role } from "../../../../rules/language/document.ts";
import type { Strength } from "../../../../rules/language/statement.ts";
import { written, type Abbreviations } from "../words/abbreviations.ts";
import { mostWords } from "../words/heard.ts";
import { tokenize } from "../words/tokens.ts";
import { read, type Vocabulary } from "../words/vocabulary.ts";
import { zonesOf } from "../words/zones.ts";
import { clausesOf } from "./clauses.ts";
import { conceptsOf, mentionsOf } from "./mentions.ts";

export interface Lent {
  readonly concepts: ReadonlySet<Concept>;
  /** Of the lead-in's last clause, where it says one. */
  readonly strength?: Strength;
  /** The same for all that lend the same. */
  readonly key: string;
}

export const lending = (concepts: ReadonlySet<Concept>, strength?: Strength): Lent =>
  ({ concepts, ...(strength ? { strength } : {}), key: `${[...concepts].join()} ${strength ?? ""}` });
export const nothingLent: Lent = lending(new Set());

/** All that such words say; of a text that is longer than any sentence, what it ends in says. */
export function lend(vocabulary: Vocabulary, text: string, short: Abbreviations): Lent {
  const plain = tokenize(text).slice(-mostWords);
  const tokens = written(plain, short);
  const hits = read(vocabulary, tokens);
  const clauses = clausesOf(text, tokens, hits, "none", []);
  const last = clauses.findLast((it) => it.said);
  const mentions = mentionsOf({ text, sentence: { start: 0, end: text.length }, tokens, hits, zones: zonesOf(text, plain) }, clauses);
  return lending(conceptsOf(mentions), last?.strength);
}

/** What stands nearer tells how firmly. */
export const join = (near: Lent, far: Lent): Lent => {
  if (far.concepts.size === 0 && far.strength === undefined) return near;
  return lending(new Set([...near.concepts, ...far.concepts]), near.strength ?? far.strength);
};

/** What stands under it is kept out. */
export const shut = ({ concepts, strength }: Lent): Lent => lending(new Set([...concepts, "exclusion"]), strength);

/** A heading says what a section is about, not what is promised in it. */
export const topicsOf = ({ concepts }: Lent, roles: readonly Role[]): Lent => {
  const topics = topical.filter((it) => concepts.has(it));
  // "People we are not able to take on": a heading of no known kind that shuts the door shuts it for what stands below.
  return lending(new Set(roles.length === 0 && concepts.has("exclusion") && !concepts.has("inclusion") ? [...topics, "exclusion"] : topics));
};
const topical = ["mh", "smi", "phys", "training", "carer", "cognition", "every-contact", "upstream", "pps", "unexplained", "liaison", "assessment", "antenatal", "postnatal", "bolt-on", "word-list", "licensed"] as const;

/** What an item may be about that only the one above it names. */
export const subjectsOf = ({ concepts }: Lent): Lent => lending(new Set(subjects.filter((it) => concepts.has(it))));
const subjects = ["lived-experience", "patient", "carer", "mh-service", "mh-party", "training", "everyone"] as const;
