/** Headings that say or ask what a section is about, in a sentence: found by their shape, not by a list of them. */
import type { Role } from "../../../../rules/language/document.ts";
import { sayings, wordSets } from "../../../../rules/lexicon/sections-plain.ts";
import { recent } from "../../text/recent.ts";
import { singulars, words } from "./heading-words.ts";

interface Saying {
  readonly roles: readonly Role[];
  /** What was matched, in the plain form shapes are written in. */
  readonly words: string;
}

interface Shape {
  readonly roles: readonly Role[];
  readonly shape: string;
  /** What its first word may be. */
  readonly opening: RegExp;
  /** How many words it asks for; a gap counts as one. */
  readonly size: number;
}

/** The longest shape that the heading has from its first word on. */
export function sayingOf(heading: string): Saying | undefined {
  const said = reduced(words(heading));
  if (said.split(" ").length > 14) return undefined;
  const first = said.split(" ", 1)[0]!;
  for (const { roles, shape } of openedBy(first, () => shapes.filter(({ opening }) => opening.test(first)))) {
    const found = compiled(shape, () => compile(shape)).exec(said + " ");
    if (found) return { roles, words: found[0].trim() };
  }
  return undefined;
}

/** Most headings open with a word that few shapes or none begin with. */
const openedBy = recent<readonly Shape[]>(500);
const compiled = recent<RegExp>(1000);

/** "who are the people that we will not be able to see" → "who be people we not see". */
function reduced(text: string): string {
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
  [/^( (?:who|whom|what|when|where|how|why|how long|how much|how soon|how and when)) (?:do|doe|did) (?!what )(?=\S+ \S)/, "$1 "],
  [/^ who doe what(?= )/, " who do what"],
  [/ not be(?= )/g, " not"],
  [/^ (who) be( not)? (we|you|i|they|it|service|team|help|support)(?= )/, " $1 $3 be$2"],
  [/^ (whom|what|when|where|how|why) be( not)? (we|you|i|they|it|people|patient|child|service|team|staff|help|care)(?= )/, " $1 $3 be$2"],
];

function compile(shape: string): RegExp {
  const ends = shape.endsWith(".");
  const parts = tokensOf(shape).map((token) => {
    if (token === "…") return "(?:\\S+ ){0,5}?";
    const group = `(?:${alternatives(token).join("|")}) `;
    return token.endsWith("?") ? `(?:${group})?` : group;
  });
  return new RegExp(`^${parts.join("")}${ends ? "$" : ""}`);
}

/** The first words of the first word that may not be missing, and of those before it. */
function openingOf(shape: string): RegExp {
  const tokens = tokensOf(shape);
  const last = tokens.findIndex((token) => !token.endsWith("?"));
  return new RegExp(`^(?:${tokens.slice(0, last + 1).flatMap((token) => (token === "…" ? ["\\S+"] : alternatives(token).map((each) => each.split(" ")[0]!))).join("|")})$`);
}

function tokensOf(shape: string): string[] {
  return shape.replace(/\.$/, "").split(" ");
}

/** Of a word of a shape, all that it may be, as patterns. */
function alternatives(token: string): string[] {
  return token.replace(/\?$/, "").split("|").flatMap((word) => (word.startsWith("{") ? sets.get(word)! : [pattern(word)]));
}

function pattern(word: string): string {
  return singulars(word.replace("~", "").replaceAll("_", " ")) + (word.endsWith("~") ? "\\S*" : "");
}

const sets = new Map(Object.entries(wordSets).map(([name, set]) => [`{${name}}`, set.map(pattern)]));

const size = (shape: string): number => tokensOf(shape).filter((token) => !token.endsWith("?")).length;

const shapes: readonly Shape[] = sayings
  .flatMap(({ roles, shapes: written }) => written.map((shape) => ({ roles, shape, opening: openingOf(shape), size: size(shape) })))
  .sort((a, b) => b.size - a.size);
