/** One `paritylint.yaml` with the packs it names → the settings and the rules that hold in its folder and below. */
import type { Problem, Role } from "../../../rules/language/document.ts";
import { withRules, type Catalogue } from "../engine/catalogue.ts";
import type { Config } from "../engine/configuration.ts";
import { governing, type Governing } from "../engine/governing.ts";
import type { Refusal } from "../text/refusal.ts";
import { readPack } from "./pack.ts";

export interface Governed extends Governing {
  /** Our own rules and those of the packs. */
  readonly catalogue: Catalogue;
  /** Packs that were read, with what is wrong in them. */
  readonly packs: readonly { readonly path: string; readonly problems: readonly Problem[] }[];
}

/** Text of a pack by its path below the folder of the configuration, or one sentence that says why there is none. */
export type PackReader = (path: string) => Promise<{ readonly text: string } | Refusal>;

export async function governed(text: string, ours: Catalogue, packText: PackReader): Promise<Governed> {
  const named = governing(text, ours.ruleIds);
  if (named.config.packs.length === 0) return { ...named, catalogue: ours, packs: [] };
  let catalogue = ours;
  const packs: Governed["packs"][number][] = [];
  const missing: Problem[] = [];
  const headings: Config["sections"][] = [];
  for (const { path, line, column } of named.config.packs) {
    const read = await packText(path);
    if ("refusal" in read) {
      missing.push({ message: `The pack “${path}” cannot be read: ${read.refusal}`, line, column });
      continue;
    }
    const { rules, recommendations, sections, problems } = readPack(read.text, catalogue);
    catalogue = withRules(catalogue, rules, recommendations);
    headings.push(sections);
    packs.push({ path, problems });
  }
  // Read once more, now that the rules which the settings may name are known.
  const whole = governing(text, catalogue.ruleIds);
  return { ...whole, config: { ...whole.config, sections: joined([...headings, whole.config.sections]) }, problems: [...whole.problems, ...missing], catalogue, packs };
}

function joined(all: readonly Config["sections"][]): Config["sections"] {
  const sections: Partial<Record<Role, readonly string[]>> = {};
  for (const each of all) for (const [role, names] of Object.entries(each) as [Role, readonly string[]][]) sections[role] = [...(sections[role] ?? []), ...names];
  return sections;
}
