/** Whether a statement speaks of somebody's mind, and not only of those who look after minds. */
import type { Mention, Statement } from "./facts.ts";

/** "Depression is common" does; that there is a psychologist, or a mental health trust, does not. */
export const speaksOfMinds = ({ mentions }: Pick<Statement, "mentions">): boolean =>
  mentions.some((it) => (it.concept === "mh" || it.concept === "smi") && !it.quoted && !it.negated && !namesHelpers(it, mentions));

/** "Mental health" in "mental health team". */
const namesHelpers = (it: Mention, mentions: readonly Mention[]): boolean =>
  mentions.some(({ concept, start, end }) => (concept === "mh-service" || concept === "mh-party") && start <= it.start && it.end <= end);
