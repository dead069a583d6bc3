/** What a finding rests on, and who accepted it, in a few words. */
import type { Accepted } from "../../../rules/language/finding.ts";
import type { Recommendation } from "../../../rules/language/source.ts";

/** Publication, name and place of a recommendation; says so where nobody has checked it. */
export function cite({ source, title, locator, checked }: Recommendation): string {
  const doubt = checked === "unchecked" ? " (not checked against the source)" : checked === "secondary" ? " (from an account of it)" : "";
  return `${source.short}, ${/[“”]/.test(title) ? title : `“${title}”`}, ${locator}${doubt}`;
}

/** What a finding is shown to rest on: the first recommendation that was read in the source, else the first. */
export const mainCite = (cites: readonly Recommendation[]): Recommendation | undefined =>
  cites.find(({ checked }) => checked === "primary") ?? cites.find(({ checked }) => checked === "secondary") ?? cites[0];

/** Where it is written, who answers for it, and until when. */
export const acceptance = ({ by, owner, expires }: Accepted): string =>
  [by, ...(owner === undefined ? [] : [owner]), ...(expires === undefined ? [] : [`until ${expires}`])].join(", ");
