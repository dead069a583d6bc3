/** What stands first in a block and names it: words set off by marks, a short label, the first cell of a row. It says what the rest is about. */
import type { Concept } from "../../../../rules/language/concept.ts";
import type { Span } from "../../../../rules/language/document.ts";
import type { Statement } from "../../../../rules/language/statement.ts";
import { isConcept } from "../words/heard.ts";
import { tokenize } from "../words/tokens.ts";
import type { WordHit } from "../words/vocabulary.ts";
import { isModality } from "./clauses.ts";
import { conceptsOf, occasions } from "./mentions.ts";
import { longestLabel } from "./parts.ts";

/** The first statement of a block, its offsets counted from the start of the block's text. */
type First = Pick<Statement, "start" | "end" | "mentions" | "own">;

/** Words set off by marks; those in front may have gone with a number. */
export const isSetOff = (words: string): boolean => words.length <= longestTitle && /^(?:[*_]{1,3})?[^*_]+[*_]{1,3}$/u.test(words);
/** In characters: words set off that go on for longer are emphasis, not a title. */
const longestTitle = 80;

/** "**Emotional support.** Staff may ask how people are.": nobody does, may or must do anything in it, and nobody is kept out. */
export const isTitle = (text: string, { start, end }: Span, hits: readonly WordHit[], { purpose, mentions }: Pick<Statement, "purpose" | "mentions">): boolean =>
  (isSetOff(text.slice(start, end)) || (end - start <= shortTitle && isLabel.test(text.slice(start, end)))) && purpose !== "exclusion" && !hits.some((it) => it.meaning.kind === "modality") && !mentions.some((it) => actors.has(it.concept));
/** In characters: what is longer says something of its own. */
export const shortTitle = 40;
/** "Emotional support. Staff may ask …": two to four words and a stop. */
const isLabel = /^\p{Lu}[\p{L}’'-]+(?: [\p{L}’'-]+){1,3}\.$/u;
const actors: ReadonlySet<Concept> = new Set<Concept>(["staff", "patient", "provider", "rejects", "exclusion"]);

/** What the name of a row, or the words at the head of a passage, lend to the sentence at `span`. */
export const lentByTitle = (text: string, first: First | undefined, span: Span, hits: readonly WordHit[], cells: readonly Span[] | undefined): readonly Concept[] => {
  if (!first) return [];
  return cells ? labelled(first, cells[0]) : [...shutBy(text, first, hits), ...titledBy(text, first, span)];
};

/** "Not for us | People under 18. People with psychosis.": the name of a row holds for every sentence of its passage. */
const labelled = ({ start, mentions }: First, label: Span | undefined): readonly Concept[] => (label ? [...conceptsOf(mentions.filter((it) => start + it.end <= label.end))] : []);

/** "Not for us: people under 18. Anyone who has psychosis.": so does a label that shuts people out, for sentences that only say who. */
function shutBy(text: string, first: First, hits: readonly WordHit[]): readonly Concept[] {
  if (!hits.some((it) => it.first === 0 && isConcept(it, "patient")) || hits.some((it) => isModality(it, "strong", "medium"))) return [];
  const [label = ""] = /^[^:.;]*:/.exec(text.slice(first.start, first.end)) ?? [];
  return tokenize(label).length <= longestLabel && labelled(first, { start: first.start, end: first.start + label.length }).includes("exclusion") ? ["exclusion"] : [];
}

/** "**Mental health in the teams.** Owner still to be found.", "Every visit. How are they sleeping?": words set off at the head of a block tell what the rest is about, and a short label for when and at what. */
function titledBy(text: string, first: First, { start }: Span): readonly Concept[] {
  const words = text.slice(first.start, first.end);
  const title = isSetOff(words);
  const label = words.length <= shortTitle && /\.["”’*_)]*$/.test(words) && (title || !first.mentions.some((it) => it.concept === "staff" || it.concept === "patient"));
  // "Bringing mental health into frailty care. To be scoped in the third year.": what has no subject tells of what the block began with.
  return [...(title || subjectless.test(text.slice(start, start + shortTitle)) ? about : []), ...(label ? occasions : [])].filter((it) => first.own.has(it));
}
const subjectless = /^(?:(?:Yet|Still|Not yet) )?[Tt]o be \p{L}/u;
const about: readonly Concept[] = ["mh", "mh-service", "mh-party", "phys", "carer", "pps", "exclusion"];
