/** All rules over a document; their words are compiled once for a test file. */
import { rules } from "../rules/index.ts";
import { createCheck } from "../server/src/engine/findings/check.ts";

export const check = createCheck(rules);
