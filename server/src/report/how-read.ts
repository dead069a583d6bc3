/** How a document was read: what it was taken for and why, for every door to say. */
import type { ProfileReading } from "../../../rules/language/finding.ts";
import type { Profile } from "../../../rules/language/profile.ts";
import { profileTitle } from "../../../rules/lexicon/profiles.ts";
import { oneLine } from "../text/one-line.ts";

/** Whether it can be asked what a whole specification, contract or plan must hold. */
export const isWhole = ({ id, extent }: ProfileReading): boolean => !isUnasked(id) && extent === undefined;

/** Whether nothing is asked of it but how it speaks of people: that nothing is found there says nothing of its content. */
export const isUnasked = (id: Profile | undefined): boolean => id === "not-a-commissioning-document";

/** How the document was read and why, in a sentence or two: a wrong guess must be seen. */
export const reading = (profile: ProfileReading, settings = ownSettings): string => [kind(profile, settings), ...softened(profile)].join(" ");

/** What its reader can do about the kind, in the words that say it. */
const ownSettings = "set “profile:” in paritylint.yaml";

function kind({ id, extent, confidence, because }: ProfileReading, settings: string): string {
  const why = because.length === 0 ? "" : ` because ${because.map(clause).join("; ")}`;
  if (confidence === "set") return `Read as ${profileTitle(id)} (${id}), as set.${isUnasked(id) ? ` ${unasked}.` : ""}`;
  if (isUnasked(id)) return `Not treated as a commissioning document${why}. ${unasked}; ${settings} to check it.`;
  if (extent === "criteria") return `Read as a page on who comes to a service, not as a whole specification,${why}${confidence === "low" ? "" : `: ${profileTitle(id)} (${id})`}. Only whom it keeps out and its wording are checked; ${settings} to check all.`;
  if (confidence === "low") return `Read as ${profileTitle(id)} (${id}), with low confidence${why}. What seems missing is only for review; ${settings} to be sure.`;
  return `Read as ${profileTitle(id)} (${id})${why}.`;
}

const unasked = "Its content was not checked";

/** Why what is missing weighs less than the rule says. A kind that is a guess, or a page of criteria, has said so. */
function softened(profile: ProfileReading): readonly string[] {
  if (profile.brief === undefined || profile.confidence === "low" || !isWhole(profile)) return [];
  return [profile.brief === "short" ? "It is a short text: what it does not say may stand elsewhere, and weighs one step less." : "It calls itself part of a longer text: what it does not say may stand there, and weighs one step less."];
}

/** What must be told of how it was read wherever a report tells little else: notes, and that nothing was asked of it. */
export const toTell = ({ profile, notes }: { readonly profile: ProfileReading; readonly notes: readonly string[] }): readonly string[] => [...(isUnasked(profile.id) ? [reading(profile)] : []), ...notes];

/** The same, with what there is to know of how the file itself was read. */
export const howRead = ({ profile, notes }: { readonly profile: ProfileReading; readonly notes: readonly string[] }, settings = ownSettings): string => [reading(profile, settings), ...notes].join(" ");

/** A sentence, made to stand after "because". */
const clause = (sentence: string): string => {
  const trimmed = oneLine(sentence).replace(/\.$/, "");
  return /^[A-Z][a-z]/.test(trimmed) ? trimmed[0]!.toLowerCase() + trimmed.slice(1) : trimmed;
};
