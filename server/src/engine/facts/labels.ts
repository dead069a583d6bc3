/** What a service is for by its title: an autism service that does not see every autistic person keeps nobody out for being so. */
import type { Document } from "../../../../rules/language/document.ts";
import type { ServiceLabel } from "../../../../rules/language/facts.ts";
import { serviceLabels } from "../../../../rules/lexicon/titles.ts";

export function labelsOf({ text, title }: Pick<Document, "text" | "title">): ReadonlySet<ServiceLabel> {
  const name = text.slice(title.start, title.end);
  const lines = [name, lineBelow.exec(text.slice(title.end, title.end + longestName))?.[1] ?? "", ...(isOfPage.test(name) ? [namesItself.exec(text.slice(title.end, title.end + opening))?.[0] ?? ""] : [])];
  return new Set((Object.keys(serviceLabels) as ServiceLabel[]).filter((label) => lines.some((line) => serviceLabels[label].test(line))));
}
/** "SECTION 75 AGREEMENT" and below it "LEARNING DISABILITY SERVICES": a line in capitals that is no sentence says what the document is about. */
const lineBelow = /^[^\S\n]*\n\s*([^\s\p{Ll}.][^\n\p{Ll}.]{2,89})(?:\n|$)/u;
/** "Referral criteria", and below it "Our autism service is for children …": where the title tells what the page is, the first sentences say whose. */
const isOfPage = /^(?:(?:Referrals?|Eligibility|Acceptance|Access|Admission|Inclusion|Exclusion|Entry|Criteria|Guidance|Guidelines|Information|Who|When|How|and|for|to|we|see|refer)\b[\s&,:?–-]*)+$/iu;
const namesItself = /\b(?:Our|The) (?:[\p{L}-]+ ){1,4}(?:service|clinic|team|pathway) (?:is|offers|provides|sees|assesses)\b/u;
/** In characters: there a page says what it is. */
const opening = 600;
/** In characters. */
const longestName = 120;
