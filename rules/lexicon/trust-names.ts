/** Organisations that look after minds, by the names a document gives them: "Calder Mental Health NHS Trust" is "Calder" from then on. */
import type { Document } from "../language/document.ts";

const name = "([A-Z][\\p{L}’'-]{2,30})";
/** A name before what it is, or in brackets or commas beside it. */
const said = [
  new RegExp(`${name}(?: [A-Z][\\p{L}]{1,20}){0,2} (?:Community )?Mental Health (?:NHS|Trust|Partnership|Foundation|Care)`, "gu"),
  new RegExp(`${name} (?:Minds?|Mind and (?:Body|Recovery))\\b`, "gu"),
  new RegExp(`Mental Health (?:Teams?|Services?|Trust|NHS Trust)\\s{0,2}\\((?:[Tt]he )?${name}`, "gu"),
  new RegExp(`${name}(?: [A-Z][\\p{L}]{1,20}){0,4},? (?:\\(|which is |is )?(?:the|our|a|local) mental health (?:trust|provider|charity)`, "gu"),
];
/** Teams of theirs are called after them too: "Calder community mental health teams", where "Calder Trust" or "Calder Partnership" is named as well. */
const team = new RegExp(`${name} (?:[\\p{L}’']{3,20} ){0,2}mental health (?:teams?|services?|practitioners?)`, "gu");
const isTrust = (party: string, text: string): boolean => new RegExp(`\\b${party} (?:Partnership|Foundation|NHS|Trust)\\b`, "u").test(text);
/** "Northmoor" is nobody's name where it is the hospital's, the council's and the mental health trust's. */
const others = (party: string): RegExp => new RegExp(`\\b${party}(?: [A-Z]\\p{L}{1,20}){0,2} (?:Hospitals?|Infirmary|General|University|ICB|Integrated|Council|Borough|County|Community (?!Mental)|Place|Surgery|Healthcare|Shared)\\b`, "u");
const common: ReadonlySet<string> = new Set(["The", "Our", "Adult", "Community", "Older", "Local", "NHS", "People's", "Children", "Primary", "Severe", "Section", "All", "And", "Community's"]);

/** One of these each of them says: only around them a name is looked for, since a long text has many capitals. */
const spoken = /[Mm]ental [Hh]ealth (?:NHS|[Tt]rust|Partnership|Foundation|Care|[Tt]eams?|[Ss]ervices?|practitioners?|provider|charity)|\bMinds?\b/g;
/** In characters: how far before it a name can begin, and how far behind it can end. */
const [back, on] = [150, 80];

/** Empty where none is named. */
export function partiesForMinds({ text }: Pick<Document, "text">): readonly string[] {
  const found = new Set<string>();
  for (const { index } of text.matchAll(spoken)) {
    const near = text.slice(Math.max(0, index - back), index + on);
    for (const pattern of said) for (const [, party] of near.matchAll(pattern)) found.add(party!.replace(/[’']s$/u, ""));
    for (const [, party] of near.matchAll(team)) if (isTrust(party!, text)) found.add(party!);
  }
  return [...found].filter((party) => !common.has(party) && !others(party).test(text));
}
