/** Document → all that the rules find in it; what its owner accepts and what is said once is judge.ts's to settle, and that is the door. */
import type { Document } from "../../../../rules/language/document.ts";
import type { Facts, Insensitive } from "../../../../rules/language/facts.ts";
import type { Finding, ProfileReading } from "../../../../rules/language/finding.ts";
import type { Jurisdiction } from "../../../../rules/language/jurisdiction.ts";
import type { Rule } from "../../../../rules/language/rule.ts";
import { said } from "../../../../rules/lexicon/jurisdictions.ts";
import type { Settings } from "../configuration/settings.ts";
import { createBlockMemory, gather, readStatements, type BlockReadings } from "../facts/gather.ts";
import { citable, jurisdictionOf } from "../facts/jurisdiction.ts";
import { profileOf } from "../facts/profile.ts";
import { createVocabulary, type Vocabulary } from "../words/vocabulary.ts";
import { isAsked } from "./asked.ts";
import { findingsOf, internalFinding } from "./from-hits.ts";
import { gapsOnce } from "./gaps.ts";
import { settle } from "./settle.ts";
import { isShort } from "./size.ts";

/** What a document says, and what it was taken for, before any rule is asked. */
export interface Understood {
  readonly facts: Omit<Facts, "phrases" | "insensitive">;
  readonly profile: ProfileReading;
  readonly jurisdiction: Jurisdiction;
  /** Where the phrases of each rule were found. */
  readonly phrases: BlockReadings["phrases"];
}

export interface Analysis extends Pick<Understood, "facts" | "profile"> {
  readonly document: Document;
  /** In text order; those that another finding speaks for are among them, and nobody has accepted any. */
  readonly all: readonly Finding[];
  /** A rule asked what only `insensitive` can tell, and there was none: to be analysed again with it. */
  readonly unjudged: boolean;
}

export type Analyse = (document: Document, settings: Settings, insensitive?: Insensitive) => Analysis;

export type FullAnalyse = (document: Document, settings: Settings) => Promise<Analysis>;

/** The heavy part is loaded for the first document that needs it, and only then. */
export function createFullAnalyse(rules: readonly Rule[], remember?: number): FullAnalyse {
  const analyse = createAnalyse(rules, remember);
  let insensitive: Insensitive | undefined;
  return async (document, settings) => {
    const analysis = analyse(document, settings, insensitive);
    if (!analysis.unjudged) return analysis;
    ({ insensitive } = await import("../facts/equality.ts"));
    return analyse(document, settings, insensitive);
  };
}

export function createAnalyse(rules: readonly Rule[], remember = 0): Analyse {
  const understand = createUnderstand(rules, remember);
  return (document, settings, insensitive) => {
    const { facts, profile, jurisdiction, phrases } = understand(document, settings);
    let unjudged = false;
    const judge: Insensitive = insensitive ?? (() => {
      unjudged = true;
      return [];
    });
    const found = rules.map((rule) => run(rule, { ...facts, insensitive: judge, phrases: phrases.get(rule.id) ?? [] }, profile, jurisdiction, settings));
    return { document, profile, facts, all: settle(gapsOnce(document, rules, found), rules), unjudged };
  };
}

/** Words are compiled once, on first use; `remember`: for texts that are read again and again, of how many headings and lead-ins to keep what they lend; what words say is kept as long as the words are. */
export function createUnderstand(rules: readonly Rule[], remember = 0): (document: Document, settings: Settings) => Understood {
  const remembered = remember > 0 ? createBlockMemory(remember) : undefined;
  let vocabulary: Vocabulary | undefined;
  const readings = new WeakMap<Document, BlockReadings>();
  return (document, settings) => {
    vocabulary ??= createVocabulary(rules);
    const reading = readings.get(document) ?? readStatements(vocabulary, document, remembered);
    readings.set(document, reading);
    const jurisdiction = jurisdictionOf(document, reading, settings.jurisdiction);
    const kind = told(profileOf(document, reading, settings), jurisdiction);
    const facts = gather(document, reading, kind);
    return { facts, profile: sized(kind, facts, rules), jurisdiction, phrases: reading.phrases };
  };
}

/** A draft that is not for England is told so: fewer sources are cited there, and some rules have nothing to rest on. */
const told = (profile: ProfileReading, jurisdiction: Jurisdiction): ProfileReading =>
  jurisdiction === "england" ? profile : { ...profile, because: [...profile.because, said[jurisdiction]] };

function sized(profile: ProfileReading, { document, wordCount, isExcerpt }: Pick<Facts, "document" | "wordCount" | "isExcerpt">, rules: readonly Rule[]): ProfileReading {
  const brief = isExcerpt ? "excerpt" : isShort(document, wordCount, rules) ? "short" : undefined;
  return brief ? { ...profile, brief } : profile;
}

/** The only place that catches: a rule that throws is one finding, and the others still run. */
function run(rule: Rule, facts: Facts, profile: ProfileReading, jurisdiction: Jurisdiction, { rules }: Settings): readonly Finding[] {
  const set = rules[rule.id];
  const cites = citable(rule.cites, jurisdiction);
  if (set === "off" || !isAsked(rule, profile) || (facts.isExcerpt && rule.notAsked?.excerpts) || (cites.length === 0 && rule.cites.length > 0)) return [];
  try {
    return findingsOf(rule, cites, [...rule.check(facts)], facts, profile, set);
  } catch (error) {
    return [internalFinding(rule, facts, error)];
  }
}
