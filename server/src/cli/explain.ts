/** `paritylint explain RULE`: its page, the same text that stands beside its file. */
import figures from "../../../test/labelled/figures.json" with { type: "json" };
import { unknownRule } from "../engine/nearest.ts";
import { suppressionRules } from "../engine/suppress.ts";
import { page } from "../report/page.ts";
import type { Arguments } from "./arguments.ts";
import { complain, print } from "./screen.ts";
import { configurationHere } from "./settings.ts";

export async function run(given: Arguments): Promise<number> {
  const { paths } = given;
  if (paths.length === 0) {
    complain("Name a rule: paritylint explain mh-bolt-on. “paritylint rules” lists them.");
    return 2;
  }
  const { rules, ruleIds } = (await configurationHere(given)).catalogue;
  for (const id of paths) {
    const rule = rules.find((each) => each.id === id);
    const own = Object.entries(suppressionRules).find(([name]) => name === id);
    if (rule !== undefined) print(page(rule, figures));
    else if (own !== undefined) print(`# ${own[0]}\n\n${own[1]}. See “Suppression” in the README.\n`);
    else {
      complain(unknownRule(id, ruleIds));
      return 2;
    }
  }
  return 0;
}
