/** How many were checked and what was found, in the words that all reports open or close with. That nothing is found where nothing was asked must not read as praise. */
import type { Profile } from "../../../rules/language/profile.ts";
import { profileTitle } from "../../../rules/lexicon/profiles.ts";
import { count } from "../text/count.ts";
import { isUnasked } from "./how-read.ts";
import type { Total } from "./pieces.ts";
import { isOpen, summarise, type CheckedDocument, type Summary } from "./result.ts";
import { counted } from "./saying.ts";

export function foundInAll({ summary, documents }: Pick<Total, "summary" | "documents">): string {
  const checked = summary.documents - summary.unchecked;
  if (checked === 0) return "Nothing was checked";
  const unasked = documents.filter(({ profile }) => isUnasked(profile)).length;
  if (unasked === checked) return `${count(checked, "document")} read, and not checked for content; in the wording: ${counted(summary)}`;
  return `${count(checked, "document")} checked: ${counted(summary)}${unasked === 0 ? "" : `; ${unasked} of them not checked for content`}`;
}

/** The same of one. */
export function foundIn(result: CheckedDocument): string {
  const said = counted(summarise([result]));
  return isUnasked(result.profile.id) ? `not checked for content; in the wording: ${said}` : said;
}

/** Of one in which nobody has anything to answer; undefined where there is. */
export function noneFound({ profile, findings }: CheckedDocument): string | undefined {
  if (findings.some(isOpen)) return undefined;
  const none = findings.some(({ known, suppressed }) => known === true && suppressed === undefined) ? "no new findings" : "no findings";
  return isUnasked(profile.id) ? `not checked for content; ${none} in the wording` : none;
}

export const sentence = (words: string): string => `${words[0]!.toUpperCase()}${words.slice(1)}.`;

/** What it was taken for, in a cell of a table beside its numbers. */
export const readAs = (id: Profile): string => `${profileTitle(id)}${isUnasked(id) ? "; content not checked" : ""}`;

/** What was found besides what is open, and what was not looked at. */
export const besides = ({ suppressed, known, unchecked }: Summary): string =>
  [
    suppressed === 0 ? "" : ` ${count(suppressed, "finding")} accepted with a reason.`, known === 0 ? "" : ` ${count(known, "finding")} known from the baseline.`,
    unchecked === 0 ? "" : ` ${count(unchecked, "document")} not checked.`,
  ].join("");
