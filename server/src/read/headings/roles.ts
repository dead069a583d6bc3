/** Which roles a heading gives its section, and why. Its number never decides. */
import type { Role } from "../../../../rules/language/document.ts";
import { because } from "../../../../rules/lexicon/heading-reasons.ts";
import { contentsTitles, emptyOpenings, emptyPhrases, pairs, referenceHeadings, roleWords, topicNames, wholeOnly } from "../../../../rules/lexicon/sections.ts";
import { fill } from "../../text/fill.ts";
import { recent } from "../../text/recent.ts";
import { plainText } from "../words.ts";
import { words } from "./heading-words.ts";
import { sayingOf } from "./plain-names.ts";

interface Named {
  readonly roles: readonly Role[];
  readonly because: string;
}

/** Roles of a heading without its number. `keywords` allows the weaker ground of single words. */
export function rolesOf(heading: string, keywords: boolean): Named | undefined {
  return wholeName(heading) ?? parts(heading, () => partOfName(heading)) ?? (keywords ? keyed(heading, () => byKeyword(heading)) : undefined);
}

/** The heading, taken whole, is a name of the lexicon. */
export function wholeName(heading: string): Named | undefined {
  return heading.length > 160 ? undefined : wholes(heading, () => findName(heading));
}

/** A line is asked about more than once, and again whenever something else is typed. */
const [wholes, parts, keyed, contentsPages] = [recent<Named | undefined>(4000), recent<Named | undefined>(2000), recent<Named | undefined>(2000), recent<boolean>(2000)];

function findName(heading: string): Named | undefined {
  for (const form of forms(heading)) {
    const roles = names.get(form);
    if (roles) return { roles, because: fill(because.known, { words: plainText(heading).toLowerCase() }) };
  }
  return undefined;
}

export function isContentsTitle(heading: string): boolean {
  return contentsPages(heading, () => contents.has(normalise(heading)));
}

export function isReferenceHeading(heading: string): boolean {
  return forms(heading).some((form) => references.has(form)) || [...references].some((name) => name.includes(" ") && normalise(heading).startsWith(name + " "));
}

/** A name begins or ends the heading, it has the shape of a plain one, or each side of a comma, colon or "and" is a name. */
function partOfName(heading: string): Named | undefined {
  const [edge, saying] = [edgeName(heading), sayingOf(heading)];
  const [long, longer] = [edge ? edge.words.split(" ").length : 0, saying ? saying.words.split(" ").length : 0];
  if (edge && long >= 3 && long >= longer) return told(withRest(heading, edge), edge.words);
  if (saying) return { roles: saying.roles, because: fill(because.saying, { words: saying.words }) };
  const parts = heading.split(/[,;:&()/|–—]|\s-\s|\band\b/i).map((part) => part.trim()).filter(Boolean);
  const roles: Role[] = [];
  let words = "";
  if (parts.length > 1) {
    for (const part of parts) {
      const form = forms(part).find((each) => names.has(each) && !whole.has(each));
      const found = form === undefined ? edgeName(part) : { roles: names.get(form)!, words: plainText(part).toLowerCase() };
      if (!found) continue;
      words ||= found.words;
      for (const role of found.roles) if (!roles.includes(role)) roles.push(role);
    }
  }
  if (roles.length > 0) return told(roles, words);
  // "The back page: what we are judged on".
  const mark = heading.search(/[:–—]/);
  const explained = mark < 0 ? undefined : sayingOf(heading.slice(mark + 1).trim());
  if (explained) return { roles: explained.roles, because: fill(because.saying, { words: explained.words }) };
  return edge && told(edge.roles, edge.words);
}

/** Roles of a name at the edge of a heading, and of what is left if that is a name too, in text order. */
function withRest(heading: string, edge: { roles: readonly Role[]; words: string }): readonly Role[] {
  if (!/[,;:&/]|\band\b/i.test(heading)) return edge.roles;
  const whole = normalise(heading);
  const leads = whole.startsWith(edge.words);
  const rest = (leads ? whole.slice(edge.words.length) : whole.slice(0, -edge.words.length)).trim().replace(/^and | and$/g, "");
  const others = names.get(rest) ?? names.get(withoutOpening(rest)) ?? [];
  return [...new Set(leads ? [...edge.roles, ...others] : [...others, ...edge.roles])];
}

function told(roles: readonly Role[], words: string): Named {
  return { roles, because: fill(because.part, { words }) };
}

/** The longest name of two words or more that begins or ends the heading. */
function edgeName(heading: string): { roles: readonly Role[]; words: string } | undefined {
  const words = withoutWhoseNeeds(normalise(heading)).split(" ");
  if (words.length > 24) return undefined;
  for (let length = words.length - 1; length >= 2; length--) {
    for (const form of [words.slice(0, length).join(" "), words.slice(-length).join(" ")]) {
      const roles = whole.has(form) ? undefined : names.get(form);
      if (roles && !roles.includes("meta")) return { roles, words: form };
    }
  }
  return undefined;
}

/** "People with mental health needs" are whom a section is about, and no account of needs. */
const withoutWhoseNeeds = (form: string): string => form.replace(/ with (?:\S+ ){0,4}need(?= |$)/, "");

/** The first keyword of the heading decides; those in the name of a topic are none. */
function byKeyword(heading: string): Named | undefined {
  const whole = withoutWhoseNeeds(normalise(heading));
  if (whole.split(" ").length > 10) return undefined;
  const text = ` ${whole} `.replace(topics, " ").trim();
  let best: { at: number; role: Role; word: string } | undefined;
  for (const { pattern, role } of keywordPatterns) {
    const found = pattern.exec(` ${text} `);
    if (found && (best === undefined || found.index < best.at)) best = { at: found.index, role, word: found[0].trim() };
  }
  return best && { roles: [best.role], because: fill(because.keyword, { words: best.word }) };
}

/** The ways to say the same heading: as it is, without brackets, without opening words. */
function forms(heading: string): string[] {
  const whole = normalise(heading);
  const out = [whole];
  if (heading.includes("(")) out.push(normalise(heading.replace(/\([^()]*\)/g, " ")));
  out.push(withoutOpening(whole));
  return out.filter(Boolean);
}

function withoutOpening(form: string): string {
  const words = form.split(" ");
  let skip = 0;
  while (skip < words.length - 1 && openings.has(words[skip]!)) skip++;
  return words.slice(skip).join(" ");
}

function normalise(heading: string): string {
  const plain = words(heading);
  let text = ` ${plain} `;
  if (text.length < 200) {
    for (const phrase of empty) {
      if (!text.includes(phrase)) continue;
      const shorter = text.replace(phrase, " ");
      if (shorter.trim()) text = shorter;
    }
  }
  return text.trim();
}

/** Each with the spaces around it: a space for it is all that stays. */
const empty = emptyPhrases.map((phrase) => ` ${words(phrase)} `).sort((a, b) => b.length - a.length);
const openings = new Set(emptyOpenings.map(words));
const contents = new Set(contentsTitles.map(words));
const whole = new Set(wholeOnly.map(normalise));
const topics = new RegExp(` (?:${topicNames.map(words).join("|")}|figure \\d+)(?= )`, "g");
const references = new Set(referenceHeadings.map(normalise));
const names = new Map<string, readonly Role[]>();
for (const [name, roles] of pairs) names.set(normalise(name), roles);
for (const { role, headings } of roleWords) {
  for (const heading of headings) {
    const name = normalise(heading);
    if (!names.has(name)) names.set(name, [role]);
  }
}
const keywordPatterns = roleWords.filter(({ keywords }) => keywords.length > 0).map(({ role, keywords }) => ({
  role,
  pattern: new RegExp(` (?:${keywords.map((keyword) => (keyword.endsWith("~") ? words(keyword.slice(0, -1)) + "\\S*" : words(keyword))).join("|")}) `),
}));
