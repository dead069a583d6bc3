/** One sentence with all that was found in it, before anything is made of it. */
import type { Concept } from "../../../../rules/language/concept.ts";
import type { Span } from "../../../../rules/language/document.ts";
import type { Token } from "./tokens.ts";
import type { WordHit } from "./vocabulary.ts";
import type { InlineZones } from "./zones.ts";

/** Offsets count from the start of the block's text, as the sentence's own do. */
export interface Heard {
  readonly text: string;
  readonly sentence: Span;
  readonly tokens: readonly Token[];
  readonly hits: readonly WordHit[];
  /** Those that reach into the sentence. */
  readonly zones: InlineZones;
}

/** A text that lost its full stops can be one sentence: it is read in parts, for nobody means one thing with so many words. */
export const mostWords = 400;

/** Where a hit stands, counted from `from`: 0 for the block's start, the sentence's start for its own. */
export const spanOf = (tokens: readonly Token[], hit: WordHit, from = 0): Span => ({ start: tokens[hit.first]!.start - from, end: tokens[hit.past - 1]!.end - from });

export const isConcept = (hit: WordHit, concept: Concept): boolean => hit.meaning.kind === "concept" && hit.meaning.concept === concept;

/** Stands in a title, a name, a quotation or a web address. */
export const isQuoted = ({ zones }: Heard, { start, end }: Span): boolean => zones.quoted.some((zone) => zone.start <= start && end <= zone.end);
