/** The words rules are written in. A rule sees facts and yields hits; the engine turns hits into findings. */
import type { Concept } from "./concept.ts";
import type { Role, Span } from "./document.ts";
import type { Facts } from "./facts.ts";
import type { Evidence, Severity } from "./finding.ts";
import type { Profile } from "./profile.ts";
import type { Recommendation } from "./source.ts";

/** `content` rules say that something is missing; they give way in short, uncertain or inapplicable documents. */
export type RuleKind = "content" | "gatekeeping" | "framing" | "commitment" | "measurement" | "consistency";

export interface Hit {
  readonly span: Span;
  /** It is about the document, and merely stands there: it is the same finding wherever it comes to stand. */
  readonly whole?: true;
  readonly variant?: string;
  /** Overrides the rule's own severity for this hit. */
  readonly severity?: Severity;
  /** Fills `{word}` in the message; `{text}` is always the flagged words. */
  readonly fill?: Readonly<Record<string, string>>;
  readonly related?: readonly Span[];
  /** Further items of a list that it speaks for: where one is added, it is no longer the finding that was accepted. */
  readonly also?: readonly Span[];
  readonly evidence?: readonly Evidence[];
  /** Wording to put in place of the flagged words. */
  readonly instead?: string;
  /** Where the only evidence is an unfilled template: said by `placeholder-unfilled` at this rule's severity instead. */
  readonly placeholder?: Span;
}

/** A fragment of a document, or a whole small one, with what is flagged between `[[` and `]]`. */
export interface Examples {
  /** The profile the examples are read under; the first of `appliesTo` where it is not given. */
  readonly profile?: Profile;
  /** Without marks: the rule speaks once, about the document as a whole. */
  readonly flags: readonly [string, ...string[]];
  readonly passes: readonly [string, ...string[]];
  /** Out of one of these: what an author could write instead, where the rule has neither a clause nor other wording to offer. */
  readonly good?: string;
  /** The same of other kinds of service, which a rule sees from another side. */
  readonly elsewhere?: readonly { readonly profile: Profile; readonly flags: readonly [string, ...string[]]; readonly passes: readonly [string, ...string[]] }[];
  /** Before → after taking the first fix of every finding. */
  readonly fixes?: Readonly<Record<string, string>>;
}

/** A phrase a rule looks for, in the pattern language of rules/lexicon, and what to say instead. */
export interface Phrase {
  readonly say: string;
  readonly instead?: string;
  readonly severity?: Severity;
  /** Which of the rule's messages is true of it. */
  readonly variant?: string;
  /** Longer phrases in which it is no fault. */
  readonly not?: readonly string[];
  /** It names somebody; before another name it only describes: "the asthmatic airway". */
  readonly names?: true;
  /** Nothing but people does it, so that nobody need be named: "a fifth of the county suffers from depression". */
  readonly people?: true;
  /** Said only of a statement that speaks of one of these. */
  readonly about?: readonly Concept[];
  /** Said of something else in sections of these roles. */
  readonly outside?: readonly Role[];
}

/** What differs from the rule's own words in one case. */
export interface Variant {
  readonly message?: string;
  readonly advice?: string;
  readonly severity?: Severity;
  /** Where the rule's clause would not mend it. */
  readonly clause?: "none";
  /** Where its good example is of something else. */
  readonly good?: "none";
  /** Where it tells of the others in a list: the variant that each of them would have by itself. */
  readonly each?: string;
}

/** What is offered where content is missing, with `[ ]` for what only the author can know. */
export interface OfferedClause {
  readonly into: Role;
  readonly text: string;
  /** For a service for minds, where it is the body that is left out. */
  readonly inMinds?: string;
  /** For a plan, a policy or a paper: a document that binds no provider. */
  readonly unbound?: string;
}

/** As it is offered in a document of one kind. */
export const clauseFor = ({ into, text, inMinds, unbound }: OfferedClause, { forMinds, binding }: { readonly forMinds: boolean; readonly binding: boolean }): { readonly into: Role; readonly text: string } =>
  ({ into, text: (binding ? undefined : unbound) ?? (forMinds ? inMinds : undefined) ?? text });

/** Of which documents a rule asks nothing, though it applies to their kind. */
export interface NotAsked {
  /** A plan for one such service, which has no clinics, boards or carers of its own. */
  readonly plansAbout?: readonly Profile[];
  /** A summary, an addendum or a place plan, which leaves it to the document it belongs to. */
  readonly excerpts?: true;
}

/** Of a rule that speaks of the draft as a draft, and of no care. A list that is empty by mistake is not taken for it. */
export interface Unsourced extends ReadonlyArray<never> {
  readonly unsourced: true;
}
export const unsourced: Unsourced = Object.assign([], { unsourced: true } as const);

export interface RuleText {
  readonly title: string;
  readonly severity: Severity | { readonly default: Severity; readonly by: Partial<Record<Profile, Severity>> };
  /** Where a single hit has another severity than that: when, as it is read after “info”. Variants and shortness tell theirs themselves. */
  readonly otherwise?: Partial<Readonly<Record<Severity, string>>>;
  /** It weighs as much in a short text, or where the kind of document is a guess: an organisation that names a severity means it. */
  readonly firm?: true;
  /** At least one checked recommendation; the first is the one its code links to. */
  readonly cites: readonly [Recommendation, ...Recommendation[]] | Unsourced;
  readonly appliesTo: readonly Profile[];
  readonly notAsked?: NotAsked;
  /** Asked of a page of referral criteria too, as every rule about doors and about words is. */
  readonly ofPages?: true;
  /** What is so in the document; `{text}` is the flagged words. */
  readonly message: string;
  /** What to write or do. */
  readonly advice: string;
  readonly variants?: Readonly<Record<string, Variant>>;
  readonly clause?: OfferedClause;
  /** Phrases to be found for this rule; read them with `facts.phrases`. */
  readonly phrases?: readonly Phrase[];
  /** Rules this one speaks for: when it is said, they are not. */
  readonly absorbs?: readonly string[];
  /** Rules that give way to this one where both speak of the same words. */
  readonly overrides?: readonly string[];
  /** What a reader of the rule's page should know of its limits. */
  readonly notes?: string;
  check(facts: Facts): Iterable<Hit>;
  readonly examples: Examples;
}

export interface Rule extends RuleText {
  /** The name of its file. */
  readonly id: string;
  readonly kind: RuleKind;
}

/** Declares a rule; its id and kind come from the file it stands in. */
export const rule = (text: RuleText): RuleText => text;

export const flag = (span: Span, more: Omit<Hit, "span"> = {}): Hit => ({ ...more, span: { start: span.start, end: span.end } });
