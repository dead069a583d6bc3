/** Small tools for text that people read in a terminal. */
import type { Recommendation } from "../../../rules/language/source.ts";
import type { Accepted, ProfileReading } from "../../../rules/language/finding.ts";
import { profileTitle } from "../../../rules/lexicon/profiles.ts";

/** Lines of at most `width`, the first indented by the caller; a word longer than a line stands on its own. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}

/** A draft's own words on one line; what could steer the terminal is taken out. */
export const oneLine = (text: string): string => text.replace(/[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/g, " ").trim();

/** The beginning of it, as somebody reads it who sees no marks of Markdown for the end of a line. */
export function excerpt(text: string, most = 70): string {
  const line = oneLine(text.replace(/<br\s*\/?>/gi, " "));
  if (line.length <= most) return line;
  const cut = line.lastIndexOf(" ", most - 1);
  return `${line.slice(0, cut > most / 2 ? cut : most - 1).replace(/[,;:.]$/, "")}…`;
}

/** Publication, name and place of a recommendation; says so where nobody has checked it. */
export function cite({ source, title, locator, checked }: Recommendation): string {
  const doubt = checked === "unchecked" ? " (not checked against the source)" : checked === "secondary" ? " (from an account of it)" : "";
  return `${source.short}, ${/[“”]/.test(title) ? title : `“${title}”`}, ${locator}${doubt}`;
}

/** What a finding is shown to rest on: the first recommendation that was read in the source, else the first. */
export const mainCite = (cites: readonly Recommendation[]): Recommendation | undefined =>
  cites.find(({ checked }) => checked === "primary") ?? cites.find(({ checked }) => checked === "secondary") ?? cites[0];

/** Where it is written, who answers for it, and until when. */
export const standing = ({ by, owner, expires }: Accepted): string =>
  [by, ...(owner === undefined ? [] : [owner]), ...(expires === undefined ? [] : [`until ${expires}`])].join(", ");

/** Whether it can be asked what a whole specification, contract or plan must hold. */
export const isWhole = ({ id, extent }: ProfileReading): boolean => id !== "not-a-commissioning-document" && extent === undefined;

/** How the document was read and why, in a sentence or two: a wrong guess must be seen. */
export function reading({ id, extent, confidence, because }: ProfileReading): string {
  const why = because.length === 0 ? "" : ` because ${because.map(clause).join("; ")}`;
  if (confidence === "set") return `Read as ${profileTitle(id)} (${id}), as set.`;
  if (id === "not-a-commissioning-document") return `Not treated as a commissioning document${why}; set “profile:” to check it.`;
  if (extent === "criteria") return `Read as a page on who comes to a service, not as a whole specification,${why}: ${profileTitle(id)} (${id}). Only whom it keeps out and its wording are checked; set “profile:” to check all.`;
  if (confidence === "low") return `Read as ${profileTitle(id)} (${id}), with low confidence${why}. What seems missing is only for review; set “profile:” to be sure.`;
  return `Read as ${profileTitle(id)} (${id})${why}.`;
}

/** The same, with what there is to know of how the file itself was read. */
export const howRead = ({ profile, notes }: { readonly profile: ProfileReading; readonly notes: readonly string[] }): string => [reading(profile), ...notes].join(" ");

/** A sentence, made to stand after "because". */
const clause = (sentence: string): string => {
  const trimmed = oneLine(sentence).replace(/\.$/, "");
  return /^[A-Z][a-z]/.test(trimmed) ? trimmed[0]!.toLowerCase() + trimmed.slice(1) : trimmed;
};
