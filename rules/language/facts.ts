/** What a rule is given: a document, and what was understood of it. Spans count from the start of the text, but for those inside a `Statement`. */
import type { Concept } from "./concept.ts";
import type { Document, Role, Section, Span } from "./document.ts";
import type { Evidence } from "./finding.ts";
import type { Profile } from "./profile.ts";
import type { Statement } from "./statement.ts";
import type { TopicId } from "./topic.ts";

export interface Facts {
  readonly document: Document;
  readonly profile: Profile;
  /** The service is one for minds: it is the body that it may leave out. */
  readonly forMinds: boolean;
  /** What the title says the service is for. */
  readonly labels: ReadonlySet<ServiceLabel>;
  /** It is a summary or a part of something larger, and says so. */
  readonly isExcerpt: boolean;
  /** How many words of content it has, ignored zones left out. */
  readonly wordCount: number;
  /** All of them, in text order. */
  readonly statements: readonly Statement[];
  /** Those that have one of the concepts, their own or lent, in text order: a rule need not look at all of them. */
  having(...concepts: readonly Concept[]): readonly Statement[];
  /** Those that name one of them, denied or quoted too, in text order. */
  naming(...concepts: readonly Concept[]): readonly Statement[];
  /** Whom the document keeps out. */
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

/** People a service may be for by its title: it keeps nobody out for being one of them. */
export type ServiceLabel = "autism" | "adhd" | "learning" | "memory" | "substance";

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

/** A use of a phrase of the rule which is asking, with its place in the text; the rest as in `PhraseUse`. */
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
