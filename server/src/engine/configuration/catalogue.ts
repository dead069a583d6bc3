/** Every rule and every recommendation there is, from the generated index that only the doors know. */
import type { Rule } from "../../../../rules/language/rule.ts";
import type { Recommendation } from "../../../../rules/language/source.ts";
import { suppressionRules } from "../../../../rules/lexicon/wording.ts";

export interface Catalogue {
  readonly rules: readonly Rule[];
  /** Those about suppressions included. */
  readonly ruleIds: readonly string[];
  readonly recommendations: readonly Recommendation[];
  /** Ids of the recommendations that some rule cites. */
  readonly served: ReadonlySet<string>;
}

/** `index`: the module rules/index.ts. */
export function catalogueOf({ rules, ...sources }: { readonly rules: readonly Rule[] }): Catalogue {
  return {
    rules,
    ruleIds: [...rules.map(({ id }) => id), ...Object.keys(suppressionRules)],
    recommendations: Object.values(sources as Readonly<Record<string, Readonly<Record<string, Recommendation>>>>).flatMap((source) => Object.values(source)),
    served: new Set(rules.flatMap(({ cites }) => cites.map(({ id }) => id))),
  };
}

/** The same with the rules and recommendations of a pack. */
export const withRules = (catalogue: Catalogue, rules: readonly Rule[], recommendations: readonly Recommendation[]): Catalogue => ({
  rules: [...catalogue.rules, ...rules],
  ruleIds: [...catalogue.ruleIds, ...rules.map(({ id }) => id)],
  recommendations: [...catalogue.recommendations, ...recommendations],
  served: new Set([...catalogue.served, ...rules.flatMap(({ cites }) => cites.map(({ id }) => id))]),
});

/** What one or another holds, each once: a folder within may have a configuration with packs of its own. Where two packs give one name to two things, the first counts. */
export function together(catalogues: readonly Catalogue[]): Catalogue {
  const once = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] => {
    const known = new Map<string, T>();
    for (const each of all) if (!known.has(each.id)) known.set(each.id, each);
    return [...known.values()];
  };
  return {
    rules: once(catalogues.flatMap(({ rules }) => rules)),
    ruleIds: [...new Set(catalogues.flatMap(({ ruleIds }) => ruleIds))],
    recommendations: once(catalogues.flatMap(({ recommendations }) => recommendations)),
    served: new Set(catalogues.flatMap(({ served }) => [...served])),
  };
}
