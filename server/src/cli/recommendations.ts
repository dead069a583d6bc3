/** Every rule and every recommendation there is: the only place where the command line meets the generated index. */
import * as index from "../../../rules/index.ts";
import type { Recommendation } from "../../../rules/language/source.ts";
import { suppressionRules } from "../engine/suppress.ts";

export const { rules } = index;
export const ruleIds: readonly string[] = [...rules.map(({ id }) => id), ...Object.keys(suppressionRules)];

const { rules: _rules, ...sources } = index;
export const recommendations: readonly Recommendation[] = Object.values(sources as Readonly<Record<string, Readonly<Record<string, Recommendation>>>>).flatMap((source) => Object.values(source));

/** Ids of the recommendations that some rule cites. */
export const served: ReadonlySet<string> = new Set(rules.flatMap(({ cites }) => cites.map(({ id }) => id)));
