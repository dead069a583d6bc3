/** What names help for minds and points nobody to it, and what is more than pointing. */
import { plainly, type Statement } from "../language/statement.ts";
import { after, before } from "./wording.ts";

/** "The Mental Health Act code of practice is on the website", "the mental health commissioner": a law, a paper or a post is named, and nobody sent for help. */
export function isOfPaper({ mentions, start, end }: Statement, text: string): boolean {
  const minds = mentions.filter((it) => it.concept === "mh" && !mentions.some((other) => other.concept === "mh" && other.start < it.start && it.start < other.end));
  return minds.length > 0 && minds.every((it) => paper.test(text.slice(start + it.end, Math.min(end, start + it.end + nearby))));
}
const paper = /^(?: health| illness)?(?: \p{L}+)? (?:Act|Bill|regulations?|code|strategy|report|reports|inspections?|commissioners?|polic(?:y|ies)|dashboards?|boards?|data|frameworks?|standards?|law|legislation|tribunal|minimum data)\b/iu;
/** In characters: so soon after the word comes what it is a part of. */
const nearby = 40;

/** "One-to-one work with a psychologist", "a psychologist will see them": who looks after minds works here, whatever is handed out besides. */
export const worksHere = (statement: Statement, text: string): boolean =>
  statement.strength !== "weak" && plainly(statement, "mh-service").some((it) => statement.mentions.some((who) => who.concept === "staff" && who.start <= it.end && it.start <= who.end) &&
    (/\b(?:work|sessions?|support|therapy|treatment|appointments?|time|clinics?) (?:with|by|from) (?:the |a |an |our |its )?(?:\w+ )?$/iu.test(before(statement, it, text)) || /^(?:s|ist)? (?:will|shall|can|also|then)* ?(?:sees?|meets?|treats?|works? with|runs?|holds?)\b/iu.test(after(statement, it, text))));
