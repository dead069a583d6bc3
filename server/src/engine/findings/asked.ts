/** Which rules are asked of a document of a kind. */
import type { ProfileReading } from "../../../../rules/language/finding.ts";
import type { Rule } from "../../../../rules/language/rule.ts";

/** Of a page of criteria: whom it keeps out, how it speaks of people, and what it leaves unfilled. */
export const isAsked = ({ kind, appliesTo, notAsked, ofPages }: Rule, { id, extent, about }: ProfileReading): boolean =>
  appliesTo.includes(id) && !(about && notAsked?.plansAbout?.includes(about)) && (extent === undefined || kind === "gatekeeping" || ofPages === true || appliesTo.includes("not-a-commissioning-document"));
