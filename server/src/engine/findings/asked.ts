/** Which rules are asked of a document of a kind. */
import type { ProfileReading } from "../../../../rules/language/finding.ts";
import type { Rule } from "../../../../rules/language/rule.ts";

/** Of a page of criteria: whom it keeps out, and how it speaks of people. */
export const isAsked = ({ kind, appliesTo, notAsked }: Rule, { id, extent, about }: ProfileReading): boolean =>
  appliesTo.includes(id) && !(about && notAsked?.plansAbout?.includes(about)) && (extent === undefined || kind === "gatekeeping" || appliesTo.includes("not-a-commissioning-document"));
