/** All our rules and recommendations: the only place where the command line meets the generated index. */
import * as index from "../../../rules/index.ts";
import { catalogueOf } from "../engine/configuration/catalogue.ts";

/** Without the rules of packs, which a configuration brings. */
export const ours = catalogueOf(index);
