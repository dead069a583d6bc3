/** What a draft looks like once it has been read: text plus structure, with offsets into that text. */

/** Half-open range of UTF-16 offsets into `Document.text`, a byte order mark included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The part a section plays, whatever its heading says and however it is numbered. */
export const roles = [
  "meta", "summary", "needs", "aims", "outcomes", "scope", "description", "pathway", "assessment",
  "population", "access", "acceptance", "exclusion", "discharge", "interdependencies", "prevention",
  "selfcare", "carers", "workforce", "training", "standards", "quality", "governance", "engagement",
  "equality", "safeguarding", "data", "payment", "activity", "premises", "placement", "actions", "appendix",
] as const;
export type Role = (typeof roles)[number];

export interface Section {
  /** Position in `Document.sections`. Section 0 is what stands before the first heading. */
  readonly id: number;
  /** The heading's text without markers or number; empty for section 0. */
  readonly heading: string;
  /** The heading as it stands in the text, number included; empty, at the start of its text, for section 0 and for a table column that is a section. */
  readonly span: Span;
  /** From the heading to the start of the next section of the same or a higher level. */
  readonly body: Span;
  readonly number?: string;
  /** 1 is the highest; 0 for section 0. */
  readonly level: number;
  readonly parent?: number;
  /** Own roles if the heading has any, else its parent's; the first is the main one. */
  readonly roles: readonly Role[];
  /** Why it was taken for a heading, and where its roles come from: for people, in `paritylint sections`. */
  readonly because: string;
}

/** As it is read aloud, number included: "3.4 Exclusion criteria". */
export const sectionName = ({ number, heading }: Pick<Section, "number" | "heading">): string => [number, heading.trim()].filter(Boolean).join(" ");

/** What words say of themselves, wherever they stand. Offsets count from where they begin. */
export interface Words {
  readonly zone: Zone | undefined;
  /** In order; a table row is one sentence. Trimmed of white space. */
  readonly sentences: readonly Span[];
}

/** Text that is there but is not the author speaking to the reader of the contract. */
export type Zone =
  | "front-matter" | "code" | "comment" | "quote" | "contents" | "page-furniture" | "references" | "prompt";

export interface Block extends Span {
  readonly kind: "heading" | "paragraph" | "item" | "row";
  /** Position of its section in `Document.sections`. */
  readonly section: number;
  /** Set when the whole block is to be passed over by the rules. */
  readonly zone: Zone | undefined;
  /** Where the words begin, after list and heading markers and numbers. */
  readonly content: number;
  /** For a list item, and for a table row under a colon: position in `Document.blocks` of the block that introduces it; its last sentence does. */
  readonly lead: number | undefined;
  /** Items of one list, or rows of one table, share this number; lists and tables are numbered together. */
  readonly group: number | undefined;
  /** For a table row: its cells, each with the heading of its column ("" where the table has none). */
  readonly cells: readonly Cell[] | undefined;
  /** From `content` to `end`. While a text is typed, the same object for words that did not change: what was found out about them still holds. */
  readonly words: Words;
  /** Sentences in order; a table row is one sentence. Absolute offsets, within the block, trimmed of white space. */
  readonly sentences: readonly Span[];
}

export interface Cell extends Span {
  readonly head: string;
}

export interface Document {
  readonly text: string;
  readonly format: "markdown" | "text";
  readonly sections: readonly Section[];
  /** In text order, not overlapping. */
  readonly blocks: readonly Block[];
  /** The document's own name: first heading or title line; an empty span at 0 where there is none. */
  readonly title: Span;
  /** Keys and scalar values of YAML front matter, as written. */
  readonly meta: Readonly<Record<string, string>>;
  /** What is wrong with the front matter, if anything. */
  readonly problems: readonly Problem[];
}

/** Something wrong in our own input (configuration, front matter, a rule pack), not in the draft's content. */
export interface Problem {
  readonly message: string;
  /** 1-based. */
  readonly line?: number;
  readonly column?: number;
}
