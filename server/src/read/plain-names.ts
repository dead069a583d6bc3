/** Headings that say or ask what a section is about, in a sentence: found by their shape, not by a list of them. */
import type { Role } from "../../../rules/language/document.ts";
import { sayings, wordSets } from "../../../rules/lexicon/sections-plain.ts";
import { words } from "./heading-words.ts";

export interface Saying {
  readonly roles: readonly Role[];
  /** What was matched, in the plain form shapes are written in. */
  readonly words: string;
}

interface Shape {
  readonly roles: readonly Role[];
  readonly pattern: RegExp;
  /** How many words it asks for; a gap counts as one. */
  readonly size: number;
}

/** The longest shape that the heading has from its first word on. */
export function sayingOf(heading: string): Saying | undefined {
  const said = plain(words(heading));
  if (said.split(" ").length > 14) return undefined;
  for (const { roles, pattern } of shapes) {
    const found = pattern.exec(said + " ");
    if (found) return { roles, words: found[0].trim() };
  }
  return undefined;
}

/** "who are the people that we will not be able to see" → "who be people we not see". */
function plain(text: string): string {
  let said = ` ${text} `;
  for (const [from, to] of reductions) said = said.replace(from, to);
  return said.trim();
}

const reductions: readonly (readonly [RegExp, string])[] = [
  [/^( (?:who|whom|what|when|where)) we(?:ll|ve|d)(?= )/, "$1 we"],
  [/^( (?:who|what|where|why)) were(?= )/, "$1 we be"],
  [/^ how well (?=know|tell|check|measure|judge|get|make|run|decide|pay|keep|listen)/, " how we "],
  [/ (you|they|it)(?:ll|ve|d)(?= )/g, " $1"],
  [/ (?:dont|doesnt|wont|cant|cannot|isnt|arent|unable to|unable|never|(?:do|doe|did) not)(?= )/g, " not"],
  [/ (?:is|are|was|were|be|been|being)(?= )/g, " be"],
  [/ be( not)? (?:able|asked|expected|required|meant|supposed|due|going) to(?= (?!go ))/g, "$1"],
  [/ (?:have|has|need|ought|expect) to(?= (?!happen|change|be done))/g, ""],
  [/ (?:will|shall|should|must|may|might|can|could|would|have|has|had|the|a|an|our|this|that|these|all|actually|new|key|currently|local(?! people))(?= \S)/g, ""],
  [/^( (?:who|whom|what|when|where|how|why|how long|how much|how soon|how and when)) (?:do|doe|did) (?=\S+ \S)/, "$1 "],
  [/ not be(?= )/g, " not"],
  [/^ (who) be( not)? (we|you|i|they|it|service|team|help|support)(?= )/, " $1 $3 be$2"],
  [/^ (whom|what|when|where|how|why) be( not)? (we|you|i|they|it|people|patient|child|service|team|staff|help|care)(?= )/, " $1 $3 be$2"],
];

function compile(shape: string): RegExp {
  const ends = shape.endsWith(".");
  const parts = (ends ? shape.slice(0, -1) : shape).split(" ").map((token) => {
    if (token === "…") return "(?:\\S+ ){0,5}?";
    const optional = token.endsWith("?");
    const group = `(?:${(optional ? token.slice(0, -1) : token).split("|").flatMap(alternatives).join("|")}) `;
    return optional ? `(?:${group})?` : group;
  });
  return new RegExp(`^${parts.join("")}${ends ? "$" : ""}`);
}

function alternatives(word: string): string[] {
  const set = /^\{(\w+)\}$/.exec(word);
  if (set) return wordSets[set[1]!]!.flatMap(alternatives);
  const stem = word.endsWith("~");
  return [words((stem ? word.slice(0, -1) : word).replace(/_/g, " ")) + (stem ? "\\S*" : "")];
}

const size = (shape: string): number => shape.split(" ").filter((token) => !token.endsWith("?")).length;

const shapes: readonly Shape[] = sayings
  .flatMap(({ roles, shapes: written }) => written.map((shape) => ({ roles, pattern: compile(shape), size: size(shape) })))
  .sort((a, b) => b.size - a.size);
