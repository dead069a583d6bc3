/**
 * The text of a rule pack → rules like our own, and one sentence with its place for everything that is wrong in it.
 * A pack is data: an organisation's own wording, required clauses and headings, with the publications they rest on. It holds words, not
 * expressions or scripts, so that it is safe wherever a draft is opened. A rule that is not whole is left out; the others run.
 */
import { isMap, isSeq, type Node } from "yaml";
import type { Problem } from "../../../rules/language/document.ts";
import type { Rule } from "../../../rules/language/rule.ts";
import type { Recommendation } from "../../../rules/language/source.ts";
import { readHeadings } from "../engine/configuration/read-configuration.ts";
import type { Configuration } from "../engine/configuration/configuration.ts";
import { didYouMean } from "../text/closest-word.ts";
import { entries, isEmpty, readYaml, type YamlFile } from "../engine/configuration/yaml.ts";
import { readRule } from "./pack-rule.ts";
import { readSource } from "./pack-source.ts";

interface Pack {
  readonly rules: readonly Rule[];
  /** Those of its own sources. */
  readonly recommendations: readonly Recommendation[];
  readonly sections: Configuration["sections"];
  readonly problems: readonly Problem[];
}

/** What a pack may name that is not its own. */
interface Known {
  readonly ruleIds: readonly string[];
  readonly recommendations: readonly Recommendation[];
}

export interface PackContext extends YamlFile {
  readonly known: Known;
}

const keys = ["sources", "sections", "rules"] as const;

export function readPack(text: string, known: Known): Pack {
  const file = readYaml(text, "rule pack");
  const { root, say, problems } = file;
  const nothing: Pack = { rules: [], recommendations: [], sections: {}, problems };
  if (isEmpty(root)) {
    if (problems.length === 0) say(root, "This pack is empty: it needs “rules:”.");
    return nothing;
  }
  if (!isMap(root)) {
    say(root, "A pack has “sources:”, “sections:” and “rules:”.");
    return nothing;
  }
  const parts: Partial<Record<(typeof keys)[number], Node | null>> = {};
  for (const { name, key, value } of entries(root)) {
    const part = keys.find((each) => each === name);
    if (part === undefined) say(key, `A pack has no “${name}”.${didYouMean(name, keys)}`);
    else parts[part] = value;
  }
  const own = list(parts.sources ?? null, "sources", file).flatMap((node) => readSource(node, { ...file, known }));
  const context: PackContext = { ...file, known: { ...known, recommendations: [...known.recommendations, ...own] } };
  const rules: Rule[] = [];
  for (const node of list(parts.rules ?? null, "rules", file)) {
    const rule = readRule(node, { ...context, known: { ...context.known, ruleIds: [...known.ruleIds, ...rules.map(({ id }) => id)] } });
    if (rule !== undefined) rules.push(rule);
  }
  return { rules, recommendations: own, sections: readHeadings(parts.sections ?? null, file), problems };
}

function list(node: Node | null, name: string, { say }: YamlFile): readonly Node[] {
  if (isSeq(node)) return node.items as Node[];
  if (!isEmpty(node)) say(node, `“${name}” is a list; each entry starts with “- ”.`);
  return [];
}
