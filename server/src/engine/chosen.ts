/** Which settings hold for a document: what it says itself, what its configuration says, what was asked for on the spot. */
import type { Document, Problem } from "../../../rules/language/document.ts";
import type { Severity } from "../../../rules/language/finding.ts";
import { jurisdictions, type Jurisdiction } from "../../../rules/language/jurisdiction.ts";
import { profileIds, type Profile } from "../../../rules/language/profile.ts";
import { splitLines } from "../text/lines.ts";
import type { Config } from "./configuration.ts";
import { didYouMean } from "./nearest.ts";

/** Who named the profile. */
export type SetBy = "asked" | "document" | "configuration";

export interface Chosen {
  readonly profile?: Profile;
  /** There whenever `profile` is. */
  readonly setBy?: SetBy;
  readonly jurisdiction?: Jurisdiction;
  readonly rules: Readonly<Record<string, Severity | "off">>;
  /** What is wrong in the front matter. */
  readonly problems: readonly Problem[];
}

/** What is asked for on the spot, such as by flags. */
export interface Asked {
  readonly profile?: Profile;
  readonly rules: Readonly<Record<string, Severity | "off">>;
}

/** What is asked for wins over the front matter, that over the configuration; where none of them says it, it is inferred. */
export function choose(document: Document, config: Config, asked: Asked): Chosen {
  const written = document.meta["profile"]?.trim();
  const own = profileIds.find((id) => id === written);
  const problems = [...document.problems];
  if (written !== undefined && written !== "" && own === undefined) {
    problems.push({ message: `There is no profile “${written}”.${didYouMean(written, profileIds) || ` It is one of ${profileIds.join(", ")}.`}`, ...placeOf("profile", document.text) });
  }
  const place = document.meta["jurisdiction"]?.trim();
  const where = jurisdictions.find((id) => id === place);
  if (place !== undefined && place !== "" && where === undefined) {
    problems.push({ message: `There is no jurisdiction “${place}”.${didYouMean(place, jurisdictions) || ` It is one of ${jurisdictions.join(", ")}.`}`, ...placeOf("jurisdiction", document.text) });
  }
  const profiles: readonly (readonly [SetBy, Profile | undefined])[] = [["asked", asked.profile], ["document", own], ["configuration", config.profile]];
  const [setBy, profile] = profiles.find(([, each]) => each !== undefined) ?? [];
  const jurisdiction = where ?? config.jurisdiction;
  return { ...(profile === undefined || setBy === undefined ? {} : { profile, setBy }), ...(jurisdiction === undefined ? {} : { jurisdiction }), rules: { ...config.rules, ...asked.rules }, problems };
}

/** The value of a key, where front matter stands at the top. */
function placeOf(key: string, text: string): { line: number; column: number } | undefined {
  const lines = splitLines(text.slice(0, 20_000));
  const line = lines.findIndex((each) => each.startsWith(`${key}:`));
  if (line < 0) return undefined;
  return { line: line + 1, column: /^[^:]*:\s*/.exec(lines[line] ?? "")![0].length + 1 };
}
