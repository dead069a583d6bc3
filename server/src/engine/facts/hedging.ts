/** What words like "may" and "aim to" weaken: a promise only where a deed follows that staff would do for somebody. */
import { asides, deeds, efforts, helping, inBetween, irregular, manners, menus, onwards, routed, routes, selves, someone, things } from "../../../../rules/lexicon/deeds.ts";
import { inflections } from "../words/inflections.ts";
import type { Token } from "../words/tokens.ts";
import type { WordHit } from "../words/vocabulary.ts";

const formsOf = (verbs: readonly string[]): ReadonlySet<string> => new Set(verbs.flatMap((verb) => [...inflections(verb), ...(irregular[verb] ?? [])]));
const [deedForms, menuForms, routedForms, referForms] = [formsOf(deeds), formsOf(menus), formsOf(routed), formsOf(["refer"])];

/** An effort towards something: what it governs may be an effect and no deed. */
export const isEffort = ({ first, past }: WordHit, tokens: readonly Token[]): boolean => tokens.slice(first, past).some(({ word }) => efforts.has(word));

/**
 * "May ask about mood", "might be offered", "aims to provide" leave a deed open. "May vary" and "may need help" tell what is so, "may be referred by the GP"
 * tells the way in, "may be seen at home or in clinic" offers a choice, and "may include exercise, therapy or medicine", "may include:" list what there is.
 */
export function leavesDeedOpen(hit: WordHit, tokens: readonly Token[]): boolean {
  // "We want people to get back to work": what they would do is no deed of staff.
  if (someone.has(tokens[hit.past - 1]!.word)) return false;
  const at = verbAfter(hit, tokens);
  const verb = tokens[at]?.word;
  // "Staff may:" opens a list of deeds, and "the team aims to:" one of aims.
  if (verb === undefined) return !isEffort(hit, tokens);
  if (!deedForms.has(verb)) return false;
  const following = tokens.slice(at + 1, at + 1 + reach);
  const rest = following.map(({ word }) => word);
  if (menuForms.has(verb) && (following.length === 0 || rest.includes("or") || isSeries(following))) return false;
  if (routedForms.has(verb) && routes.has(rest[0] ?? "")) return false;
  // "GPs, wards and social workers may refer", "may refer women who are pregnant", "anyone may be referred": who comes in, and nobody is sent anywhere.
  if (referForms.has(verb) && (following.length === 0 || following[0]!.apart || selves.has(rest[0]!) || !rest.slice(0, object).some((word, i) => onwards.has(word) && !/^(?:\d|whom$|which$)/.test(rest[i + 1] ?? "")))) return false;
  if (isEffort(hit, tokens) && (things.has(tokens[hit.first - 1]?.word ?? "") || (helping.has(verb) && someone.has(rest[0] ?? "")))) return false;
  return !rest.some((word, i) => word === "or" && manners.has(rest[i + 1] ?? ""));
}

/** In words: whither somebody is sent stands behind them, and what tells of them, at most so far off. */
const object = 25;

/** A comma and a space part two of the words. */
const isSeries = (tokens: readonly Token[]): boolean => tokens.some(({ start }, i) => i > 0 && start - tokens[i - 1]!.end > 1);

/** Past what stands between; past a whole aside to the deed behind it. */
function verbAfter({ past }: WordHit, tokens: readonly Token[]): number {
  let at = past;
  while (at < tokens.length && inBetween.has(tokens[at]!.word)) at++;
  if (at < tokens.length && asides.has(tokens[at]!.word)) {
    const deed = tokens.slice(at, at + asideLength).findIndex(({ word }) => deedForms.has(word));
    if (deed >= 0) return at + deed;
  }
  return at;
}
/** In words. */
const asideLength = 12;
/** In words: what is said so far behind the deed is hardly about its manner, and a sentence may be as long as a book. */
const reach = 60;
