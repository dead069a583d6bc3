/** `paritylint explain RULE`: what stands on its page, to be read on a terminal. */
import figures from "../../../../rules/figures.json" with { type: "json" };
import { typed, unknownRule } from "../../text/closest-word.ts";
import { explained } from "../../report/explained.ts";
import type { Arguments } from "../arguments.ts";
import { tellFaults } from "../documents.ts";
import { print, refuse, width } from "../output.ts";
import { configurationHere } from "../configurations.ts";

export async function run(given: Arguments): Promise<number> {
  const { paths } = given;
  if (paths.length === 0) return refuse("Name a rule: paritylint explain mh-bolt-on. “paritylint rules” lists them.");
  const configuration = await configurationHere(given);
  const { rules, ruleIds } = configuration.catalogue;
  // First, for it may say why a rule is not there.
  const wrong = tellFaults(configuration);
  for (const id of paths) {
    const known = typed(id, ruleIds);
    const text = known === undefined ? undefined : explained(known, { rules }, figures, width());
    if (text === undefined) return refuse(`${unknownRule(id, ruleIds)} “paritylint rules” lists them.`);
    print(`${id === paths[0] ? "" : "\n\n"}${text}`);
  }
  return wrong ? 2 : 0;
}
