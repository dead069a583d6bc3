/** Document → findings: the one function every door calls. */
import type { Document } from "../../../../rules/language/document.ts";
import type { Facts, Insensitive } from "../../../../rules/language/facts.ts";
import type { Coverage, Finding, ProfileReading } from "../../../../rules/language/finding.ts";
import type { Jurisdiction } from "../../../../rules/language/jurisdiction.ts";
import type { Rule } from "../../../../rules/language/rule.ts";
import type { Recommendation } from "../../../../rules/language/source.ts";
import { said } from "../../../../rules/lexicon/jurisdictions.ts";
import type { Settings } from "../configuration/settings.ts";
import { gather, knowledge, readDocument, type Reading } from "../facts/gather.ts";
import { citable, jurisdictionOf } from "../facts/jurisdiction.ts";
import { profileOf } from "../facts/profile.ts";
import { createVocabulary, type Vocabulary } from "../words/vocabulary.ts";
import { isAsked } from "./asked.ts";
import { coverageOf } from "./coverage.ts";
import { findingsOf, internalFinding } from "./from-hits.ts";
import { gapsOnce } from "./gaps.ts";
import { absorb, settle } from "./settle.ts";
import { isShort } from "./size.ts";

export interface Analysis {
  readonly document: Document;
  readonly facts: Facts;
  readonly profile: ProfileReading;
  /** In text order, where nobody accepts anything. */
  readonly findings: readonly Finding[];
  /** The same with those that another finding speaks for: who accepts that one has not accepted them. */
  readonly all: readonly Finding[];
  readonly coverage: readonly Coverage[];
  /** A rule asked what only `insensitive` can tell, and there was none: to be checked again with it. */
  readonly unjudged: boolean;
}

export type Check = (document: Document, settings: Settings, insensitive?: Insensitive) => Analysis;

export type FullCheck = (document: Document, settings: Settings) => Promise<Analysis>;

/** What the doors call: the heavy part is loaded for the first document that needs it, and only then. */
export function createFullCheck(rules: readonly Rule[], recommendations?: readonly Recommendation[], remember?: number): FullCheck {
  const check = createCheck(rules, recommendations, remember);
  let insensitive: Insensitive | undefined;
  return async (document, settings) => {
    const analysis = check(document, settings, insensitive);
    if (!analysis.unjudged) return analysis;
    ({ insensitive } = await import("../facts/equality.ts"));
    return check(document, settings, insensitive);
  };
}

/** Words are compiled once, on first use; recommendations are the rows of the coverage view; `remember`: for texts that are checked again and again, of how many headings and lead-ins to keep what they lend; what words say is kept as long as the words are. */
export function createCheck(rules: readonly Rule[], recommendations: readonly Recommendation[] = [], remember = 0): Check {
  const remembered = remember > 0 ? knowledge(remember) : undefined;
  let vocabulary: Vocabulary | undefined;
  const readings = new WeakMap<Document, Reading>();
  return (document, settings, insensitive) => {
    vocabulary ??= createVocabulary(rules);
    const reading = readings.get(document) ?? readDocument(vocabulary, document, remembered);
    readings.set(document, reading);
    let unjudged = false;
    const jurisdiction = jurisdictionOf(document, reading, settings.jurisdiction);
    const kind = told(profileOf(document, reading, settings), jurisdiction);
    const judge: Insensitive = insensitive ?? (() => {
      unjudged = true;
      return [];
    });
    const facts = { ...gather(document, reading, kind), insensitive: judge };
    const profile = sized(kind, facts, rules);
    const found = rules.map((rule) => run(rule, { ...facts, phrases: reading.phrases.get(rule.id) ?? [] }, profile, jurisdiction, settings));
    const all = settle(gapsOnce(document, rules, found), rules);
    const findings = absorb(all, rules);
    return { document, profile, facts: { ...facts, phrases: [] }, findings, all, coverage: coverageOf({ facts, profile, findings }, recommendations, rules), unjudged };
  };
}

/** A draft that is not for England is told so: fewer sources are cited there, and some rules have nothing to rest on. */
const told = (profile: ProfileReading, jurisdiction: Jurisdiction): ProfileReading =>
  jurisdiction === "england" ? profile : { ...profile, because: [...profile.because, said[jurisdiction]] };

function sized(profile: ProfileReading, { document, words, excerpt }: Pick<Facts, "document" | "words" | "excerpt">, rules: readonly Rule[]): ProfileReading {
  const brief = excerpt ? "excerpt" : isShort(document, words, rules) ? "short" : undefined;
  return brief ? { ...profile, brief } : profile;
}

/** The only place that catches: a rule that throws is one finding, and the others still run. */
function run(rule: Rule, facts: Facts, profile: ProfileReading, jurisdiction: Jurisdiction, { rules }: Settings): readonly Finding[] {
  const set = rules[rule.id];
  const cites = citable(rule.cites, jurisdiction);
  if (set === "off" || !isAsked(rule, profile) || (facts.excerpt && rule.notAsked?.excerpts) || (cites.length === 0 && rule.cites.length > 0)) return [];
  try {
    return findingsOf(rule, cites, [...rule.check(facts)], facts, profile, set);
  } catch (error) {
    return [internalFinding(rule, facts, error)];
  }
}
