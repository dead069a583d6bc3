/** Whether a statement speaks of somebody's mind, and not only of those who look after minds. */
import { holds, plainly, type Mention, type Statement } from "../language/statement.ts";

/** "Depression is common" does; that there is a psychologist, or a mental health trust, does not. */
export const speaksOfMinds = ({ mentions }: Pick<Statement, "mentions">): boolean => plainly({ mentions }, "mh", "smi").some((it) => !namesHelpers(it, mentions));

/** "Mental health" in "mental health team". */
const namesHelpers = (it: Mention, mentions: readonly Mention[]): boolean =>
  mentions.some((by) => (by.concept === "mh-service" || by.concept === "mh-party") && holds(by, it));
