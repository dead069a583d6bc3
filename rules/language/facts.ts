/**
 * What a document says, in the terms rules are written in.
 * A statement's own span counts from the start of the text; spans inside a statement (mentions, measures, hedge, placeholder)
 * count from the start of the statement, so that facts of an unchanged block can be kept while the text before it grows.
 * `place` turns the latter into the former.
 */
import type { Document, Role, Section, Span } from "./document.ts";
import type { Evidence } from "./finding.ts";
import type { Profile } from "./profile.ts";

/** The ladder. Evidence climbs it; a rule asks for a rung. */
export const levels = ["absent", "mentioned", "aspired", "committed", "measured"] as const;
export type Level = (typeof levels)[number];
export const rankOfLevel = (level: Level): number => levels.indexOf(level);
/** What counts comes first, and of that the firmest. */
export const byLevel = (a: Pick<Evidence, "level" | "discounted">, b: Pick<Evidence, "level" | "discounted">): number =>
  Number(a.discounted !== undefined) - Number(b.discounted !== undefined) || rankOfLevel(b.level) - rankOfLevel(a.level);

/** How firmly a clause promises: `none` describes, `weak` may or aims to, `medium` should or simply does, `strong` shall. */
export type Strength = "none" | "weak" | "medium" | "strong";

/** Ideas the lexicon has words for. What each covers is the `means` beside its words in rules/lexicon/concepts/; `paritylint facts` prints it. */
export type Concept =
  // minds
  | "mh" | "mh-condition" | "disputed-diagnosis" | "mh-service" | "mh-party" | "smi" | "cognition" | "substance" | "wellbeing" | "neurodiversity"
  // bodies and lives
  | "phys" | "phys-cause" | "biomarker" | "utilisation" | "person-words" | "social"
  // who
  | "patient" | "provider" | "staff" | "everyone" | "some-staff" | "carer" | "lived-experience"
  // what is done
  | "done-to" | "provision" | "training" | "attending" | "codesign" | "design-act" | "design-object" | "voice" | "their-doing" | "decide" | "signpost" | "hands-on" | "helps" | "upstream" | "company" | "mind-skill" | "heartened" | "late-help" | "partner-act" | "every-contact"
  | "assessment" | "asks-after" | "link" | "beside" | "beyond-nhs" | "signatory"
  // how it is meant
  | "outset" | "parity" | "esteem" | "hollow" | "even" | "as-part-of" | "as-good-as" | "done-as-one" | "bodily-side" | "purpose" | "a-life" | "disease-end" | "bolt-on" | "means" | "growth" | "alike" | "exclusion" | "inclusion" | "softener" | "alternative"
  | "boilerplate" | "staff-wellbeing" | "for-staff" | "need" | "denied" | "not-applicable" | "criticised" | "word-list" | "naming" | "licensed" | "superseded" | "reported" | "bygone" | "studied" | "excerpt" | "back-then" | "lapsed" | "looking-back"
  // what a particular recommendation asks
  | "coordinator" | "board" | "board-other" | "physical-half" | "smi-check" | "cvm-alcohol" | "cvm-glucose" | "cvm-pressure" | "cvm-weight" | "cvm-lipids" | "cvm-smoking"
  | "all-six" | "left-to-gp" | "discharge-later" | "follow-up" | "pps" | "unexplained" | "route" | "on-ward" | "dismissed" | "liaison" | "always-open" | "limited-hours" | "perinatal-route" | "antenatal" | "postnatal" | "in-reach" | "home-specialist" | "physician" | "on-admission" | "physical-exam" | "amiss" | "remedy"
  | "carer-support" | "carer-task" | "own-needs" | "the-patient" | "both-sides" | "bystander" | "staff-learning" | "covers" | "on-offer" | "physical-service" | "silo" | "money" | "joint-money" | "pooled" | "outside-pot" | "merging" | "ring-fence" | "redeploy" | "short-lived" | "record-sharing" | "record-apart"
  | "medfit" | "medfit-parallel" | "unfit" | "taking-on" | "muddled" | "put-off" | "other-step" | "our-step" | "waits-for" | "steady" | "unready" | "settled" | "upset" | "held-off" | "seen-elsewhere" | "only-then" | "entry" | "condition" | "licence" | "outcome-word" | "whole" | "rejects" | "completed" | "not-people" | "refused" | "dropped" | "missed" | "outreach" | "regular" | "referral" | "mattering" | "enquiry" | "physical-wellbeing"
  // how it is measured
  | "measuring" | "twice" | "form-count" | "change" | "target" | "schedule" | "how-often" | "outcome-hedge" | "outcome-list" | "inner" | "qualitative" | "process" | "beds" | "shown-by" | "experience";

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

/** What a statement is doing with what it mentions. */
export type Purpose =
  | "provision" | "measure" | "need" | "exclusion" | "inclusion" | "boilerplate" | "staff" | "signpost" | "reference" | "mention";

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

/** One item of a list that says who is kept out, or a sentence that does. */
export interface Criterion extends Span {
  readonly statement: Statement;
  /** Why these people are kept out: a mental health label, dementia, drugs or alcohol, or a bodily cause (in a mental health service). */
  readonly because: "mental" | "cognition" | "substance" | "physical-cause" | "neurodiversity";
  /** Names a bodily condition as well: low mood after a stroke, anxiety about diabetes. */
  readonly bodily: boolean;
  /** "primary", "main need": narrows the bar without lifting it. */
  readonly softened: boolean;
  /** Says who will see them instead: `named` a destination, `owned` the provider keeps responsibility or works jointly. */
  readonly alternative: "none" | "named" | "owned";
  readonly group?: number;
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

/** The same with its place in the text. */
export interface PhraseHit extends Span {
  readonly phrase: number;
  readonly ofOthers: boolean;
  readonly describes: boolean;
  readonly inName: boolean;
  readonly statement: Statement;
}

/** Evidence with the statement it is. */
export interface Support extends Evidence {
  readonly statement: Statement;
}

/** Words that may leave people out, with the rule of retext-equality that names them; places count from the start of the text. */
export interface InsensitiveUse extends Span {
  readonly id: string;
}
export type Insensitive = (text: string) => readonly InsensitiveUse[];

export interface Facts {
  readonly document: Document;
  readonly profile: Profile;
  /** The service is one for minds: it is the body that it may leave out. */
  readonly forMinds: boolean;
  /** It is a summary or a part of something larger, and says so. */
  readonly isExcerpt: boolean;
  /** Words of content, ignored zones left out. */
  readonly wordCount: number;
  readonly statements: readonly Statement[];
  /** Those that have one of the concepts, their own or lent, in text order: a rule need not look at all of them. */
  having(...concepts: readonly Concept[]): readonly Statement[];
  /** Those that name one of them, denied or quoted too. */
  naming(...concepts: readonly Concept[]): readonly Statement[];
  readonly criteria: readonly Criterion[];
  /** Organisations that look after minds, by the names the document gives them: "Calder" of "Calder Mental Health NHS Trust". */
  partiesForMinds(): readonly string[];
  /** Uses of the phrases that the rule which is asking declared, in text order. */
  readonly phrases: readonly PhraseHit[];
  /** Evidence for a topic, best rung first; what does not count is last and says why. */
  evidence(topic: TopicId): readonly Support[];
  /** The topics any one of which answers what is asked: in a service for minds they are about bodies. */
  answering(topic: TopicId): readonly TopicId[];
  /** Too slow to be asked of every sentence: only of those in which a phrase was found. */
  readonly insensitive: Insensitive;
  /** Sections that play the role, in text order. */
  sections(role: Role): readonly Section[];
}

/** Questions a document can be asked; each is described as data in rules/lexicon/topics.ts. */
export type TopicId =
  | "parity" | "mh-outcome" | "co-design" | "mh-training" | "physical-training" | "beyond-nhs" | "whole-person"
  | "links" | "upstream" | "every-contact" | "initial-design" | "mh-provision" | "mh-need" | "carers" | "what-matters"
  | "physical-every-contact" | "physical-upstream" | "physical-links" | "board-mental" | "board-physical" | "coordinator" | "pps" | "liaison" | "data" | "physical-data" | "joint-money"
  | "protected" | "smi-checks" | "inpatient-physical" | "perinatal" | "care-home";

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
