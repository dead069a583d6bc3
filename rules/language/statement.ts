/**
 * A sentence of a document with all that was understood of it, and what rules ask of it.
 * Its own span counts from the start of the text; spans inside it (mentions, measures, phrases, parts, hedge, placeholder) count from
 * its start, so that facts of an unchanged block can be kept while the text before it grows. `place` turns the latter into the former.
 */
import type { Concept } from "./concept.ts";
import type { Role, Section, Span } from "./document.ts";

/** A sentence, a list item read with its lead-in, or a table row read with its column heads. Every one has every field, so that the many passes over all of them are quick. */
export interface Statement extends Span {
  /** Position of its block in `Document.blocks`. */
  readonly block: number;
  readonly section: Section;
  readonly purpose: Purpose;
  readonly mentions: readonly Mention[];
  /** Concepts it has, unquoted and not negated, its lead-in's and column heads' included. */
  readonly concepts: ReadonlySet<Concept>;
  /** Concepts that are its own, not inherited from a lead-in, a column head or the sentence before. */
  readonly own: ReadonlySet<Concept>;
  readonly measures: readonly MeasureUse[];
  /** It tells how many filled a form in, and nothing of what the form showed: "Better mood | PHQ-9 completed" is better by its name only. */
  readonly countsForms: boolean;
  readonly phrases: readonly PhraseUse[];
  /** Of its firmest clause. */
  readonly strength: Strength;
  /** How many things it says must, shall or will be done. */
  readonly obligations: number;
  /** The words that weaken a promise, where there are any. */
  readonly hedge: Span | undefined;
  /** The words that weaken a clause of its that speaks of minds, even where another clause is firm. */
  readonly softened: Span | undefined;
  readonly placeholder: Span | undefined;
  /** Items of one list or rows of one table share it. */
  readonly group: number | undefined;
  readonly isRow: boolean;
  /** True where it has a number that could be a target: a percentage, a count, a date, a sum. */
  readonly hasNumber: boolean;
  /** Where its cells, what follows a label's colon and what stands between semicolons begin. */
  readonly parts: readonly number[];
}

/** What a statement is doing with what it mentions. */
export type Purpose =
  | "provision" | "measure" | "need" | "exclusion" | "inclusion" | "boilerplate" | "staff" | "signpost" | "reference" | "mention";

/** How firmly a clause promises: `none` describes, `weak` may or aims to, `medium` should or simply does, `strong` shall. */
export type Strength = "none" | "weak" | "medium" | "strong";

export interface Mention extends Span {
  readonly concept: Concept;
  /** A negator governs it in its clause. */
  readonly negated: boolean;
  /** It stands in a title, the name of an organisation or law, a web address or a quotation. */
  readonly quoted: boolean;
  readonly strength: Strength;
}

/** A measure of the lexicon, found in the text. */
export interface MeasureUse extends Span {
  /** Its id in rules/lexicon/measures.ts, such as `m.phq9`. */
  readonly measure: string;
  readonly kind: "outcome" | "screen" | "process" | "experience";
  /** True where its result says something of people's minds, wellbeing or own goals. */
  readonly mental: boolean;
}

/** A phrase that a rule declared itself, found in a statement: used, not quoted, named or criticised. */
export interface PhraseUse extends Span {
  readonly rule: string;
  /** Position of the phrase in the rule's own list. */
  readonly phrase: number;
  /** It is surely told of others than the people a service is for, or of their right: "devices that fail to", "the right to refuse". */
  readonly ofOthers: boolean;
  /** A name follows that its last word describes: "asthmatic" of "the asthmatic airway". */
  readonly describes: boolean;
  /** It reaches into a title, or the name of an organisation or a law. */
  readonly inName: boolean;
}

/** Where something inside a statement stands in the text. */
export const place = (statement: Span, inside: Span): Span => ({ start: statement.start + inside.start, end: statement.start + inside.end });

/** From one thing to another inside a statement, where they stand within reach; else the first alone. */
export function stretch(statement: Span, from: Span, to: Span | undefined): Span {
  if (!to || Math.abs(from.start - to.start) > reach) return place(statement, from);
  return place(statement, { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) });
}
/** In characters. */
const reach = 160;

/** Speaks of one of them, denied or not: "is outside our remit" denies what stands before it, and speaks of it all the same. */
export const names = ({ mentions }: Pick<Statement, "mentions">, ...concepts: readonly Concept[]): boolean => mentions.some((it) => concepts.includes(it.concept) && !it.quoted);

/** The same, or has it from its lead-in, heading or column head. */
export const concerns = (statement: Statement, concept: Concept): boolean => statement.concepts.has(concept) || names(statement, concept);

/** Unquoted and not denied: what it says itself of one of them. */
export const plainly = ({ mentions }: Pick<Statement, "mentions">, ...concepts: readonly Concept[]): readonly Mention[] => mentions.filter((it) => concepts.includes(it.concept) && !it.quoted && !it.negated);

/** It promises, or simply says that it is done. */
export const isFirm = ({ strength }: Pick<Statement, "strength">): boolean => strength === "strong" || strength === "medium";

/** Stands in a section whose main role is one of these. */
export const standsIn = ({ section }: Pick<Statement, "section">, ...roles: readonly Role[]): boolean => section.roles[0] !== undefined && roles.includes(section.roles[0]);

export const hasPurpose = ({ purpose }: Pick<Statement, "purpose">, ...purposes: readonly Purpose[]): boolean => purposes.includes(purpose);

/** Which part of a statement something stands in: "Better mood: forms filled in" aims at one thing, and tells another. */
export const partOf = ({ parts }: Pick<Statement, "parts">, { start }: Span): number => parts.filter((part) => part <= start).length;

/** Whether one thing stands within another. */
export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** In characters: how far apart two things of one statement stand; 0 where they meet. */
export const distance = (a: Span, b: Span): number => Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));

/** The mention of the concept that stands nearest. */
export const nearest = ({ mentions }: Statement, concept: Concept, to: Span): Mention | undefined =>
  mentions.filter((it) => it.concept === concept).sort((a, b) => Math.abs(a.start - to.start) - Math.abs(b.start - to.start))[0];
