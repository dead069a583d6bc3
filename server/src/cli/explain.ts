/** `paritylint explain RULE`: its page, as it stands beside its file. */
import figures from "../../../rules/figures.json" with { type: "json" };
import { unknownRule } from "../engine/nearest.ts";
import { pageOf } from "../report/page.ts";
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
    const text = pageOf(id, { rules }, figures);
    // The last line of the page speaks to whoever would edit its file.
    if (text !== undefined) print(text.replace(/\n<!--[^>]*-->\n$/, ""));
    else {
      complain(unknownRule(id, ruleIds));
      return 2;
    }
  }
  return 0;
}
