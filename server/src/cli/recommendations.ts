/** Every rule and every recommendation there is: the only place where the command line meets the generated index. */
import * as index from "../../../rules/index.ts";
import { catalogueOf } from "../engine/catalogue.ts";

export const { rules, ruleIds, recommendations, served } = catalogueOf(index);
