/** Sentences and headings that reports, pages and hovers share. */
import type { Severity } from "../../../rules/language/finding.ts";
import type { Checked, Recommendation } from "../../../rules/language/source.ts";
import type { Catalogue } from "../engine/configuration/catalogue.ts";
import { count } from "../text/count.ts";
import { excerpt, oneLine } from "../text/one-line.ts";
import type { Stale } from "./pieces.ts";
import type { Summary } from "./result.ts";

export const severityWord: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", review: "To review", info: "Could be better" };

export const severityMeaning: Readonly<Record<Severity, string>> = {
  error: "people are kept out, or the aim of joined-up care is blocked.",
  warning: "something that is expected is missing or weak.",
  review: "a person must judge.",
  info: "a small improvement.",
};

/** `on`: the day it was read, where that is told. */
export function howChecked(checked: Checked, on?: string): string {
  if (checked === "unchecked") return "Not checked against the source.";
  if (checked === "primary") return `Read in the publication, or in a full copy of it${on === undefined ? "" : `, on ${on}`}.`;
  return `Read in an account of the publication${on === undefined ? "" : ` on ${on}`}, not in the publication itself.`;
}

/** Titles of the report, and of the table of rungs. */
export const reportName = "Mental and physical health together";
export const matrixTitle = "How far the text goes on each principle and priority";

/** What stands above the recommendations that no rule can look at. */
export const unseenTitle = "What a machine cannot judge";
export const notAsked = "Not asked of this kind of document";
export const rungsMeaning = "Rungs: absent; mentioned (described only); aspired (hoped for); partly (promised, but not all that is asked for); committed (promised); measured (promised, with a measure, number or date).";

/** "12:3" is for programs and terminals; a page says it in words. Places of another form are said as they are. */
export const placeWords = (where: string): string => where.replace(/^(\d+):(\d+)$/, "line $1, column $2");

/** The words at a place, without their full stop, for those whom the message does not tell them: most begin with them, or with how they begin. */
export function wordsThere({ message, text }: { readonly message: string; readonly text: string }, most: number): string {
  const words = oneLine(text).replace(/\.$/, "");
  const said = oneLine(message);
  const begun = [...said.matchAll(/“([^“”]+)…”/g)].some(([, start = ""]) => words.startsWith(start.trim()));
  return begun || said.includes(`“${words}”`) ? "" : excerpt(words, most);
}

export const knownTitle = (n: number): string => `${count(n, "finding")} known before, in the baseline`;

/** What is to be done about entries of a baseline that cover nothing any more. */
export function staleSentence({ baseline, entries: { length } }: Stale): string {
  const [one, it] = length === 1 ? [true, "it"] : [false, "them"];
  return `${oneLine(baseline)}: ${one ? "1 entry covers" : `${length} entries cover`} nothing any more. Take ${it} out with --update-baseline: left in, ${one ? "it" : "they"} would cover the same fault if it comes back.`;
}

export const staleEntry = ({ document, rule, text }: Stale["entries"][number]): string =>
  `${oneLine(document)}: ${rule === undefined ? "the document is gone, or has another name." : `${oneLine(rule)}${text === undefined || text === "" ? "" : ` “${oneLine(text)}”`}`}`;

/** "3 errors, 1 warning, 2 to review". */
export function counted({ counts: { error: errors, warning: warnings, info: infos, review: reviews }, known }: Summary): string {
  const parts = [
    ...(errors > 0 ? [count(errors, "error")] : []), ...(warnings > 0 ? [count(warnings, "warning")] : []),
    ...(reviews > 0 ? [`${reviews} to review`] : []), ...(infos > 0 ? [`${infos} that could be better`] : []),
  ];
  return parts.join(", ") || (known > 0 ? "no new findings" : "no findings");
}

/** Which rules and sources stand behind a report: the edition of the rule set. */
export function edition({ rules, recommendations }: Catalogue): string {
  const read = recommendations.map((each) => each.read).sort().at(-1) ?? "";
  return `${count(rules.length, "rule")}, ${count(recommendations.length, "recommendation")} of ${count(new Set(recommendations.map(({ source }) => source.id)).size, "publication")}, last read on ${day(read)}`;
}

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
/** ISO date → "22 November 2026"; anything else as it is. */
export function day(iso: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? iso : `${Number(date)} ${name} ${year}`;
}

export const limits = [
  "This report says what the text of a document promises, and where. It cannot say whether a service keeps its promises, or whether a document meets a recommendation.",
  "No findings does not mean that nothing is missing. A rule can be wrong: a person who knows the service decides.",
] as const;

/** What a publication says, in our words; what nobody has checked is not told as fact. */
export const paraphrased = ({ checked, paraphrase }: Pick<Recommendation, "checked" | "paraphrase">): string => `${checked === "unchecked" ? "It is understood to say: " : ""}${paraphrase}`;
