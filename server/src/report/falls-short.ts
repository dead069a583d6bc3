/** Why the passage that comes nearest to what is asked is not enough, to be said behind its words. */
import type { Evidence } from "../../../rules/language/finding.ts";
import { lacking } from "../../../rules/lexicon/discounts.ts";

export const fallsShort = ({ level, discounted }: Pick<Evidence, "level" | "discounted">): string =>
  discounted !== undefined ? `does not count: ${discounted}` : level === "absent" ? level : lacking[level];
