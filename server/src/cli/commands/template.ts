/** `paritylint template PROFILE`: a new document of that kind, with gaps to fill, on standard output. */
import { profileIds } from "../../../../rules/language/profile.ts";
import { profiles } from "../../../../rules/lexicon/profiles.ts";
import { didYouMean, typed } from "../../text/closest-word.ts";
import { template } from "../../engine/fixes/template.ts";
import type { Arguments } from "../arguments.ts";
import { tellFaults } from "../documents.ts";
import { print, refuse } from "../output.ts";
import { configurationHere } from "../configurations.ts";

export async function run(given: Arguments): Promise<number> {
  const { paths } = given;
  const [name = ""] = paths;
  const profile = typed(name, profileIds);
  if (profile !== undefined && profile !== "not-a-commissioning-document" && paths.length === 1) {
    // With the clauses that the packs of this folder ask for.
    const configuration = await configurationHere(given);
    print(template(profile, configuration.catalogue.rules));
    return tellFaults(configuration) ? 2 : 0;
  }
  const ids = profiles.map(({ id }) => id);
  const known = `The kinds are ${profiles.map(({ id, title }) => `${id} (${title})`).join(", ")}.`;
  return refuse(paths.length === 1 ? `There is no profile “${name}”.${didYouMean(name, ids) || ` ${known}`}` : `Name one kind of document: paritylint template ltc > draft.md. ${known}`);
}
