/** One `paritylint.yaml` with the packs it names → the settings and the rules that hold in its folder and below. */
import type { Problem, Role } from "../../../rules/language/document.ts";
import { withRules, type Catalogue } from "../engine/configuration/catalogue.ts";
import type { Configuration, FolderConfiguration } from "../engine/configuration/configuration.ts";
import { folderConfiguration } from "../engine/configuration/folder-configuration.ts";
import type { Refusal } from "../text/refusal.ts";
import { readPack } from "./pack.ts";

interface WithPacks extends FolderConfiguration {
  readonly problems: readonly Problem[];
  /** Packs that were read, with what is wrong in them. */
  readonly packs: readonly { readonly path: string; readonly problems: readonly Problem[] }[];
}

/** Text of a pack by its path below the folder of the configuration, or one sentence that says why there is none. */
export type PackReader = (path: string) => Promise<{ readonly text: string } | Refusal>;

export async function withPacks(text: string, ours: Catalogue, packText: PackReader): Promise<WithPacks> {
  const named = folderConfiguration(text, ours);
  if (named.says.packs.length === 0) return { ...named, packs: [] };
  let catalogue = ours;
  const packs: WithPacks["packs"][number][] = [];
  const missing: Problem[] = [];
  const headings: Configuration["sections"][] = [];
  for (const { path, line, column } of named.says.packs) {
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
  const whole = folderConfiguration(text, catalogue);
  return { ...whole, says: { ...whole.says, sections: joined([...headings, whole.says.sections]) }, problems: [...whole.problems, ...missing], packs };
}

function joined(all: readonly Configuration["sections"][]): Configuration["sections"] {
  const sections: Partial<Record<Role, readonly string[]>> = {};
  for (const each of all) for (const [role, names] of Object.entries(each) as [Role, readonly string[]][]) sections[role] = [...(sections[role] ?? []), ...names];
  return sections;
}
