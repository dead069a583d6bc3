/** What a service is for by its title: an autism service that does not see every autistic person keeps nobody out for being so. */
import type { Document } from "../../../../rules/language/document.ts";
import type { ServiceLabel } from "../../../../rules/language/facts.ts";
import { serviceLabels } from "../../../../rules/lexicon/titles.ts";

export function labelsOf({ text, title }: Pick<Document, "text" | "title">): ReadonlySet<ServiceLabel> {
  const lines = [text.slice(title.start, title.end), lineBelow.exec(text.slice(title.end, title.end + longestName))?.[1] ?? ""];
  return new Set((Object.keys(serviceLabels) as ServiceLabel[]).filter((label) => lines.some((line) => serviceLabels[label].test(line))));
}
/** "SECTION 75 AGREEMENT" and below it "LEARNING DISABILITY SERVICES": a line in capitals that is no sentence says what the document is about. */
const lineBelow = /^[^\S\n]*\n\s*([^\s\p{Ll}.][^\n\p{Ll}.]{2,89})(?:\n|$)/u;
/** In characters. */
const longestName = 120;
