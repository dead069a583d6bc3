/** How a document names organisations that look after minds: "Calder Mental Health NHS Trust" is "Calder" from then on. */

const name = "([A-Z][\\p{L}’'-]{2,30})";
/** A name before what it is, or in brackets or commas beside it. */
export const trustNamed: readonly RegExp[] = [
  new RegExp(`${name}(?: [A-Z][\\p{L}]{1,20}){0,2} (?:Community )?Mental Health (?:NHS|Trust|Partnership|Foundation|Care)`, "gu"),
  new RegExp(`${name} (?:Minds?|Mind and (?:Body|Recovery))\\b`, "gu"),
  new RegExp(`Mental Health (?:Teams?|Services?|Trust|NHS Trust)\\s{0,2}\\((?:[Tt]he )?${name}`, "gu"),
  new RegExp(`${name}(?: [A-Z][\\p{L}]{1,20}){0,4},? (?:\\(|which is |is )?(?:the|our|a|local) mental health (?:trust|provider|charity)`, "gu"),
];
/** Teams of theirs are called after them too: "Calder community mental health teams", where "Calder Trust" or "Calder Partnership" is named as well. */
export const teamNamed = new RegExp(`${name} (?:[\\p{L}’']{3,20} ){0,2}mental health (?:teams?|services?|practitioners?)`, "gu");
/** What stands behind the name of such a trust. */
export const trustEndings = "(?:Partnership|Foundation|NHS|Trust)";
/** "Northmoor" is nobody's name where it is the hospital's, the council's and the mental health trust's. */
export const othersEndings = "(?:Hospitals?|Infirmary|General|University|ICB|Integrated|Council|Borough|County|Community (?!Mental)|Place|Surgery|Healthcare|Shared)";
export const notParties: ReadonlySet<string> = new Set(["The", "Our", "Adult", "Community", "Older", "Local", "NHS", "People's", "Children", "Primary", "Severe", "Section", "All", "And", "Community's"]);
/** Any trust, the words that its name is made of, and what a document calls it where it has no other. */
export const anyTrust = /\bTrust\b/gu;
export const inTrustName = /^(?:\p{Lu}|(?:and|of)$)/u;
export const theTrust: readonly string[] = ["the trust", "the Trust"];
/** One of these each of them says. */
export const spokenWith = /[Mm]ental [Hh]ealth (?:NHS|[Tt]rust|Partnership|Foundation|Care|[Tt]eams?|[Ss]ervices?|practitioners?|provider|charity)|\bMinds?\b/g;
