/** Which settings hold for a document: what it says itself, what its configuration says, what was asked for on the spot. */
import type { Document, Problem } from "../../../../rules/language/document.ts";
import type { Severity } from "../../../../rules/language/finding.ts";
import { jurisdictions, type Jurisdiction } from "../../../../rules/language/jurisdiction.ts";
import { profileIds, type Profile } from "../../../../rules/language/profile.ts";
import { profileChoices } from "../../../../rules/lexicon/profiles.ts";
import { splitLines } from "../../text/lines.ts";
import { didYouMean, typed } from "../../text/closest-word.ts";
import type { Configuration } from "./configuration.ts";
import { unheard } from "./unheard.ts";

/** Who named the profile. */
type SetBy = "asked" | "document" | "configuration";

/** How a document is to be checked; what is not given is inferred. */
export interface Settings {
  readonly profile?: Profile;
  /** There whenever `profile` is. */
  readonly setBy?: SetBy;
  readonly jurisdiction?: Jurisdiction;
  readonly rules: Readonly<Record<string, Severity | "off">>;
}

/** `asked`: on the spot, such as by flags. It wins over the front matter, that over the configuration; `problems` are those of the front matter. */
export function settingsFor(document: Document, configuration: Configuration, asked: Pick<Settings, "profile" | "rules">): { readonly settings: Settings; readonly problems: readonly Problem[] } {
  const written = document.meta["profile"]?.trim();
  const own = typed(written, profileIds);
  const problems = [...document.problems, ...unheard(document)];
  if (written !== undefined && written !== "" && own === undefined) {
    problems.push({ message: `There is no profile “${written}”.${didYouMean(written, profileIds) || ` It is one of ${profileChoices}.`}`, ...placeOf("profile", document.text) });
  }
  const place = document.meta["jurisdiction"]?.trim();
  const where = typed(place, jurisdictions);
  if (place !== undefined && place !== "" && where === undefined) {
    problems.push({ message: `There is no jurisdiction “${place}”.${didYouMean(place, jurisdictions) || ` It is one of ${jurisdictions.join(", ")}.`}`, ...placeOf("jurisdiction", document.text) });
  }
  const profiles: readonly (readonly [SetBy, Profile | undefined])[] = [["asked", asked.profile], ["document", own], ["configuration", configuration.profile]];
  const [setBy, profile] = profiles.find(([, each]) => each !== undefined) ?? [];
  const jurisdiction = where ?? configuration.jurisdiction;
  const settings = { ...(profile === undefined || setBy === undefined ? {} : { profile, setBy }), ...(jurisdiction === undefined ? {} : { jurisdiction }), rules: { ...configuration.rules, ...asked.rules } };
  return { settings, problems };
}

/** The value of a key, where front matter stands at the top. */
function placeOf(key: string, text: string): { line: number; column: number } | undefined {
  const lines = splitLines(text.slice(0, 20_000));
  const line = lines.findIndex((each) => each.startsWith(`${key}:`));
  if (line < 0) return undefined;
  return { line: line + 1, column: /^[^:]*:\s*/.exec(lines[line] ?? "")![0].length + 1 };
}
