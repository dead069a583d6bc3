/** Whether a statement speaks of somebody's mind, and not only of those who look after minds. */
import type { Statement } from "./facts.ts";

/** "Depression is common" does; that there is a psychologist, or a mental health trust, does not. */
export const speaksOfMinds = ({ mentions }: Pick<Statement, "mentions">): boolean =>
  mentions.some((it) => (it.concept === "mh" || it.concept === "smi") && !it.quoted && !it.negated && !mentions.some((other) => (other.concept === "mh-service" || other.concept === "mh-party") && other.start <= it.start && it.end <= other.end));
