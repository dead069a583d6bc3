/** Sections out of headings: their levels, parents and roles, and why. */
import { sectionName, type Role, type Section, type Span } from "../../../../rules/language/document.ts";
import { because, marked } from "../../../../rules/lexicon/heading-reasons.ts";
import { appendixWords, countedRoles, numberedRoles } from "../../../../rules/lexicon/sections.ts";
import { fill } from "../../text/fill.ts";
import type { Piece } from "../blocks/writer.ts";
import { countWords, firstWord } from "../words.ts";
import type { Heading } from "./heading.ts";
import { rolesOf, wholeName } from "./roles.ts";

interface Outline {
  readonly sections: readonly Section[];
  /** Section of each piece. */
  readonly of: Int32Array;
  /** Number of title headings: the first sections after section 0. */
  readonly titles: number;
}

interface Open {
  readonly id: number;
  readonly level: number;
  readonly heading: Heading;
  readonly roles: readonly Role[];
}

/** A section whose end is not known yet. */
type OpenSection = Omit<Section, "body"> & { readonly start: number };

export function outline(text: string, pieces: readonly Piece[]): Outline {
  const titles = countTitles(pieces);
  const of = new Int32Array(pieces.length);
  const drafts: OpenSection[] = [];
  const stack: Open[] = [];
  let current = 0;
  pieces.forEach((piece, i) => {
    const heading = piece.heading ?? piece.opens;
    if (heading !== undefined) {
      const isTitle = drafts.length < titles;
      const level = levelOf(heading, stack);
      while (stack.length > 0 && stack.at(-1)!.level >= level) stack.pop();
      const parent = stack.at(-1);
      const named = nameSection(heading, parent, isTitle);
      current = drafts.length + 1;
      const span: Span = { start: piece.start, end: piece.opens ? piece.start + (piece.opens.width ?? 0) : piece.end };
      drafts.push({
        id: current, heading: heading.text, span, start: piece.start, level, roles: named.roles, because: named.because,
        ...(heading.number === undefined ? {} : { number: heading.number }), ...(parent === undefined ? {} : { parent: parent.id }),
      });
      // What a title says of its section is no ground for the sections below it.
      stack.push({ id: current, level, heading, roles: isTitle ? [] : named.roles });
    }
    of[i] = current;
  });
  return { sections: finish(text, drafts, pieces), of, titles };
}

/** Headings at the head of the document that name it. */
function countTitles(pieces: readonly Piece[]): number {
  const own = pieces.filter((piece) => piece.zone === undefined);
  const at = own.findIndex((piece) => piece.heading !== undefined);
  const first = own[at]?.heading;
  if (first === undefined || own.slice(0, at).some((piece) => piece.opens || piece.end - piece.start > 160) || !isTitle(first, own[at + 1])) return 0;
  let count = 1;
  for (let heading = own[at + 1]?.heading; heading && isSubtitle(heading, first, own[at + count + 1]?.heading !== undefined); heading = own[at + count]?.heading) count++;
  // A first heading with a passage of its own below it, among others like it, is a heading like them.
  const next = own.findIndex((piece, i) => i >= at + count && piece.heading !== undefined);
  const under = own.slice(at + count, next < 0 ? undefined : next).reduce((sum, piece) => sum + piece.end - piece.start, 0);
  const alone = next >= 0 && first.level === 1 && own.filter((piece) => piece.heading?.level === 1).length === count;
  return under > 600 && !alone ? 0 : count;
}

/** One of many by its very form: no such heading names the document. */
const among: ReadonlySet<string> = new Set(["cell", "running", "series", "opening"]);

function isTitle(heading: Heading, next: Piece | undefined): boolean {
  if (heading.depth !== undefined || among.has(heading.style) || (heading.level ?? 1) > 1) return false;
  const named = wholeName(heading.text);
  const isDivision = heading.number !== undefined && (next?.kind === "heading" || next?.kind === "row");
  return named === undefined || named.roles.includes("meta") || isDivision;
}

/** In words: so long a line under the name of the organisation is the name of the document. */
const longTitle = 6;

/** `stacked`: another heading stands right below, so that it opens nothing of its own. */
function isSubtitle(heading: Heading, first: Heading, stacked: boolean): boolean {
  if (heading.depth !== undefined || among.has(heading.style)) return false;
  const named = wholeName(heading.text);
  const about = named ? undefined : rolesOf(heading.text, false);
  // "SERVICE SPECIFICATION – LOT 1" says what the document is.
  if (named ? !named.roles.includes("meta") : about !== undefined && !about.roles.includes("meta") && heading.level === undefined && !stacked && (heading.style !== first.style || countWords(heading.text) < longTitle)) return false;
  if (heading.level !== undefined && heading.level === first.level) return true;
  return heading.style === "bold" || heading.style === "caps" || heading.style === first.style && heading.level === undefined || heading.text.startsWith("(") || named !== undefined;
}

/** Markup says the level; numbers say it relative to each other; the rest take the level of their like, or go below what they stand under. */
function levelOf(heading: Heading, stack: readonly Open[]): number {
  if (heading.level !== undefined) return heading.level;
  const marked = stack.findLast((open) => open.heading.level !== undefined);
  if (heading.depth !== undefined) {
    const like = stack.findLast((open) => open.heading.depth !== undefined);
    if (like) return Math.max(1, like.level + heading.depth - like.heading.depth!);
    const above = marked ?? stack.find((open) => open.heading.style === "division");
    return above && !(above.id === 1 && above.roles.length === 0 && above.level === 1 && marked === undefined) ? above.level + 1 : heading.depth;
  }
  const { style } = heading;
  const bottom = stack.find((open) => open.heading.level === undefined);
  if ((style === "line" || style === "bold") && bottom && wholeName(heading.text)?.roles.includes("appendix")) return bottom.level;
  if (heading.top && !stack.some((open) => open.heading.depth !== undefined)) return 1;
  const like = stack.find((open) => open.heading.style === style && open.heading.depth === undefined && !open.heading.top && open.heading.table === heading.table);
  if (like) return like.level;
  if (style === "cell") {
    const row = stack.findLast((open) => open.heading.table === heading.table);
    return row ? row.level + 1 : marked ? marked.level + 1 : 1;
  }
  // "FOUR. Residents' say": parts that are counted in words hold what is counted in figures.
  if (style === "bold" && heading.number !== undefined && /^\p{Lu}{3,}$/u.test(heading.number)) return 1;
  // "WHY" with a rule under it, and then "PURPOSE" without: too short a word to be a heading by its capitals alone.
  const ruled = style === "caps" ? stack.find((open) => open.heading.style === "setext" && open.level === 2 && !/\p{Ll}/u.test(open.heading.text)) : undefined;
  if (ruled) return ruled.level;
  if (style === "caps" || style === "division") {
    const numbered = stack.find((open) => open.heading.depth === 1 && !/\p{Ll}/u.test(open.heading.text));
    return numbered?.level ?? (marked ? marked.level + 1 : 1);
  }
  // One of many like it, "Chapter 5", does not belong to a plain line that stood alone before it.
  const above = style === "bold" || style === "series" ? stack.findLast((open) => open.heading.style !== "line") : stack.at(-1);
  return above ? above.level + 1 : 1;
}

function nameSection(heading: Heading, parent: Open | undefined, isTitle: boolean): { roles: readonly Role[]; because: string } {
  const how = fill(marked[heading.style], { level: String(heading.level ?? 1) });
  const say = (why: string): string => `${why}; ${how}`;
  if (isTitle) return { roles: ["meta"], because: say(because.title) };
  // A part of a described service is often named by a word that elsewhere names a section.
  const inside = parent !== undefined && parent.roles.length > 0 && !vague.has(parent.roles[0]!);
  const own = rolesOf(heading.text, heading.style !== "line" && !inside) ?? (inside ? partly(heading.text, parent.roles) : undefined);
  const isAppendix = heading.number !== undefined && appendixWords.includes(firstWord(heading.number));
  const numbered = heading.number === undefined || heading.table !== undefined ? undefined : numberedRoles.get(heading.text.trim().toLowerCase());
  if (numbered) return { roles: [numbered], because: say(fill(because.known, { words: heading.text.trim().toLowerCase() })) };
  if (own) {
    const roles = isAppendix && !own.roles.includes("appendix") ? [...own.roles, "appendix" as const] : own.roles;
    return { roles, because: say(own.because) };
  }
  const counts = heading.number === undefined ? undefined : countedRoles.get(firstWord(heading.number));
  if (counts) return { roles: [counts], because: say(because.division) };
  if (isAppendix || appendixWords.includes(firstWord(heading.text))) return { roles: ["appendix"], because: say(because.division) };
  if (parent && parent.roles.length > 0) {
    return { roles: parent.roles, because: say(fill(because.inherited, { heading: sectionName({ ...parent.heading, heading: parent.heading.text }) })) };
  }
  return { roles: [], because: say(because.none) };
}

/** Where it is told who may come, "Contraindications to rehabilitation" tells who may not; among what is judged, "Results" are outcomes. */
function partly(heading: string, above: readonly Role[]): ReturnType<typeof rolesOf> {
  const named = rolesOf(heading, true);
  return named && above.some((role) => parts[role] === named.roles[0]) ? named : undefined;
}
const parts: Readonly<Partial<Record<Role, Role>>> = { access: "exclusion", acceptance: "exclusion", population: "exclusion", quality: "outcomes" };

/** Roles whose sections are made of sections with roles of their own. */
const vague: ReadonlySet<Role> = new Set(["scope", "meta", "summary", "appendix"]);

/** Ends of sections, and section 0. */
function finish(text: string, drafts: readonly OpenSection[], pieces: readonly Piece[]): Section[] {
  const ends = new Array<number>(drafts.length).fill(text.length);
  const open: number[] = [];
  drafts.forEach((draft, i) => {
    while (open.length > 0 && drafts[open.at(-1)!]!.level >= draft.level) ends[open.pop()!] = draft.start;
    open.push(i);
  });
  const end = drafts[0]?.start ?? text.length;
  const whole = drafts.length === 0 && pieces.length > 0;
  const zero: Section = {
    id: 0, heading: "", span: { start: 0, end: 0 }, body: { start: 0, end }, level: 0,
    roles: whole ? [] : ["meta"], because: whole ? because.whole : because.before,
  };
  return [zero, ...drafts.map(({ start, ...section }, i): Section => ({ ...section, body: { start, end: ends[i]! } }))];
}
