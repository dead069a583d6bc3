/** `paritylint template PROFILE`: a new document of that kind, with gaps to fill, on standard output. */
import { profiles } from "../../../rules/lexicon/profiles.ts";
import { didYouMean } from "../engine/nearest.ts";
import { isProfile } from "../engine/profile.ts";
import { template } from "../engine/template.ts";
import type { Arguments } from "./arguments.ts";
import { rules } from "./recommendations.ts";
import { complain, print } from "./screen.ts";

export async function run({ paths }: Arguments): Promise<number> {
  const [profile = ""] = paths;
  if (profile !== "not-a-commissioning-document" && paths.length === 1 && isProfile(profile)) {
    print(template(profile, rules));
    return 0;
  }
  const ids = profiles.map(({ id }) => id);
  const known = `The kinds are ${ids.join(", ")}.`;
  complain(paths.length === 1 ? `There is no profile “${profile}”.${didYouMean(profile, ids) || ` ${known}`}` : `Name one kind of document: paritylint template ltc > draft.md. ${known}`);
  return 2;
}
