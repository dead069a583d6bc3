/** What the engine says about a document: plain data that every door renders in its own way. */
import type { Span } from "./document.ts";
import type { Level } from "./level.ts";
import type { Profile } from "./profile.ts";
import type { Recommendation } from "./source.ts";

/** `review`: a person must judge; never fails a check by default. `info`: an improvement; never fails a check. */
export const severities = ["error", "warning", "review", "info"] as const;
export type Severity = (typeof severities)[number];
/** 0 is the gravest. */
export const rankOf = (severity: Severity): number => severities.indexOf(severity);

export interface Evidence {
  readonly level: Level;
  readonly span: Span;
  /** Why it does not count, where it does not: "about staff", "negated", "unfilled placeholder"… */
  readonly discounted?: string;
}

/** One change of text. An insertion has an empty span. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** A clause that a missing-content finding offers, before it is fitted into the document's own style. */
export interface Clause {
  readonly into: string;
  readonly text: string;
}

export interface Finding {
  readonly rule: string;
  readonly variant?: string;
  readonly severity: Severity;
  readonly message: string;
  readonly advice: string;
  readonly span: Span;
  /** It is about the document, and merely stands there. */
  readonly whole?: true;
  readonly cites: readonly Recommendation[];
  /** Nearest evidence, best rung first. */
  readonly evidence: readonly Evidence[];
  readonly related: readonly Span[];
  /** Further items of a list that it speaks for. */
  readonly also?: readonly FoundItem[];
  readonly fixes: readonly Fix[];
  readonly clause?: Clause;
  readonly suppressed?: Accepted;
}

/** An item of a list, and what is said of it where it is the first. */
export interface FoundItem {
  readonly span: Span;
  readonly message: string;
}

/** Somebody answers for leaving it as it is. */
export interface Accepted {
  /** Where that is written: "comment on line 3", "paritylint.yaml, line 9". */
  readonly by: string;
  readonly reason: string;
  readonly owner?: string;
  /** ISO date of the last day it holds. */
  readonly expires?: string;
}

/** How far a document gets with a recommendation: as far as its evidence, or "partly" where some of what is asked for is promised, and a rule misses the rest. */
export const coverageLevels = ["absent", "mentioned", "aspired", "partly", "committed", "measured"] as const;
export type CoverageLevel = (typeof coverageLevels)[number];

export interface Coverage {
  readonly recommendation: Recommendation;
  readonly level: CoverageLevel;
  readonly evidence: readonly Evidence[];
}

export interface ProfileReading {
  readonly id: Profile;
  /** For a plan: the one kind of service it is about, where it is about one. */
  readonly about?: Profile;
  /** It is no more than who a service is for and how people come to it: what a whole specification must hold is not asked. */
  readonly extent?: "criteria";
  /** It is so short, or calls itself a part of a longer text: what it does not say may stand elsewhere, and weighs one step less. */
  readonly brief?: "short" | "excerpt";
  readonly confidence: "set" | "high" | "low";
  /** Sentences that say what the reading rests on. */
  readonly because: readonly string[];
}
