/** What a statement is doing with what it mentions: promising, telling a need, keeping people out, or only naming. */
import type { Role } from "../../../../rules/language/document.ts";
import { partOf, type Mention, type Purpose, type Statement } from "../../../../rules/language/statement.ts";
import * as roles from "../../../../rules/lexicon/roles.ts";

/** A section without a known role is taken to say what is done. */
export const describes = (own: readonly Role[]): boolean => own.length > 0 && own.every((role) => roles.background.has(role));

/** "All therapists have two days' training a year", among standards: they are this service's, and no standard speaks so. */
export const isOfOurStaff = (mentions: readonly Pick<Mention, "concept" | "start">[], around: readonly Role[]): boolean =>
  around[0] === "standards" && mentions.some((it) => it.concept === "everyone" && it.start === 0);

/** "Staff wellbeing goes to the committee; patients' distress is scored twice": a part of its own is about the people served. */
const asksPatientsApart = ({ mentions, measures, parts }: Pick<Statement, "mentions" | "measures" | "parts">): boolean =>
  measures.some((scale) => {
    const beside = mentions.filter((it) => partOf({ parts }, it) === partOf({ parts }, scale));
    return scale.mental && beside.some((it) => it.concept === "patient") && beside.every((it) => it.concept !== "staff-wellbeing");
  });

/** The first that fits: words that make the rest no promise stand before words that could be one. */
export function purposeOf({ own, concepts, mentions, measures, strength, parts }: Pick<Statement, "own" | "concepts" | "mentions" | "measures" | "strength" | "parts">, around: readonly Role[]): Purpose {
  const minds = mentions.filter((mention) => mention.concept === "mh");
  // "We do not take those under the Stonecroft Mental Health NHS Trust" says more than the title within.
  const keptOut = own.has("exclusion") && mentions.some((it) => it.concept === "mh-condition" && !it.quoted && minds.some((title) => it.start < title.start && title.end <= it.end));
  // "We meet the Ridgeway Mental Health NHS Trust and Age UK every month": who does something is more than a title too.
  const party = mentions.some((it) => it.concept === "mh-party" && minds.some((title) => it.start <= title.start && title.end <= it.end));
  if (minds.length > 0 && minds.every((mention) => mention.quoted) && !keptOut && !party && measures.length === 0) return "reference";
  if ((own.has("staff-wellbeing") && !asksPatientsApart({ mentions, measures, parts })) || (own.has("for-staff") && !own.has("training"))) return "staff";
  if (own.has("boilerplate") || (around.some((role) => roles.routine.has(role)) && strength !== "strong")) return "boilerplate";
  // "The service does not exclude:" says it of every item, whatever the section is called.
  if (own.has("inclusion") || (concepts.has("inclusion") && !own.has("exclusion"))) return "inclusion";
  if (own.has("exclusion") || concepts.has("exclusion") || around.some((role) => roles.closing.has(role))) return "exclusion";
  if (own.has("signpost")) return "signpost";
  if (measures.length > 0 && !describes(around)) return "measure";
  if (own.has("measuring") && around.some((role) => roles.results.has(role))) return "measure";
  // A soft promise of staff among standards is a promise still.
  const soft = strength === "weak" && around[0] === "standards" && ((own.has("staff") && own.has("enquiry")) || (own.has("helps") && own.has("done-to")));
  if (describes(around) && strength !== "strong" && !soft && !(strength === "medium" && isOfOurStaff(mentions, around))) return concepts.has("mh") ? "need" : "mention";
  return own.has("provision") || strength !== "none" ? "provision" : "mention";
}
