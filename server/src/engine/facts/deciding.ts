/** Whether a sentence decides who may come in: in other words it may shut out others, and a closed door that is kindly worded is no longer seen. */
import type { Concept } from "../../../../rules/language/concept.ts";
import type { Role } from "../../../../rules/language/document.ts";
import type { Statement } from "../../../../rules/language/statement.ts";
import { gates, gatesIn } from "../../../../rules/reading/gates.ts";

export const decidesWho = (statement: Statement, text: string): boolean =>
  statement.purpose === "exclusion" || statement.section.roles.some((role) => criteria.has(role)) || turnsAway(statement)
  || (gates.some((gate) => statement.concepts.has(gate)) && gatesIn(statement, text).length > 0);

const criteria: ReadonlySet<Role> = new Set<Role>(["acceptance", "exclusion"]);

/** "Will be discharged", "only … will be seen", "get no appointment". */
const turnsAway = ({ own, mentions }: Statement): boolean =>
  own.has("rejects") || own.has("held-off") || (own.has("only-then") && (own.has("entry") || own.has("taking-on"))) || mentions.some(({ concept, negated, quoted }) => negated && !quoted && openings.has(concept));
const openings: ReadonlySet<Concept> = new Set<Concept>(["entry", "provision", "process", "taking-on"]);
