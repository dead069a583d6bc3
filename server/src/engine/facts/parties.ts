/**
 * Organisations that look after minds, by the names a document gives them. A team's own name is heard as one while blocks are read (abbreviations);
 * these may be a place's name as well, "Calder", so that they tell only a rule that asks for them.
 */
import type { Document } from "../../../../rules/language/document.ts";
import { anyTrust, inTrustName, notParties, othersEndings, spokenWith, teamNamed, theTrust, trustEndings, trustNamed } from "../../../../rules/lexicon/trust-names.ts";

/** In characters: how far before what every one of them says a name can begin, and how far behind it can end: a long text has many capitals. */
const [back, on] = [150, 80];

/** Empty where none is named. */
export function partiesForMinds({ text }: Pick<Document, "text">): readonly string[] {
  const found = new Set<string>();
  for (const { index } of text.matchAll(spokenWith)) {
    const near = text.slice(Math.max(0, index - back), index + on);
    for (const pattern of trustNamed) for (const [, party] of near.matchAll(pattern)) found.add(party!.replace(/[’']s$/u, ""));
    for (const [, party] of near.matchAll(teamNamed)) if (asTrust(party!).test(text)) found.add(party!);
  }
  const named = [...found].filter((party) => !notParties.has(party));
  const telling = named.filter((party) => !asOthers(party).test(text));
  return isOnlyTrust(named, text) ? [...telling, ...theTrust] : telling;
}

const asTrust = (party: string): RegExp => new RegExp(`\\b${party} ${trustEndings}\\b`, "u");
const asOthers = (party: string): RegExp => new RegExp(`\\b${party}(?: [A-Z]\\p{L}{1,20}){0,2} ${othersEndings}\\b`, "u");

/** "The trust" is theirs where no other is named. */
function isOnlyTrust(parties: readonly string[], text: string): boolean {
  if (parties.length === 0) return false;
  const trusts = [...text.matchAll(anyTrust)].map(({ index }) => nameBefore(text.slice(Math.max(0, index - on), index))).filter((name) => name !== "" && !notParties.has(name));
  return trusts.length > 0 && trusts.every((name) => name.includes("Mental Health") && parties.some((party) => name.includes(party)));
}

/** "Run by Calder Mental Health NHS " → "Calder Mental Health NHS". */
function nameBefore(words: string): string {
  const all = words.trim().split(/\s/);
  return all.slice(all.findLastIndex((word) => !inTrustName.test(word)) + 1).join(" ");
}
