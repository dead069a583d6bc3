/** What a rule is called in words. */
import type { Catalogue } from "../engine/configuration/catalogue.ts";
import { suppressionRules } from "../../../rules/lexicon/wording.ts";

const own = new Map<string, string>(Object.entries(suppressionRules));

export const titleOf = (rule: string, { rules }: Catalogue): string => rules.find(({ id }) => id === rule)?.title ?? own.get(rule) ?? "Still to be filled in";
