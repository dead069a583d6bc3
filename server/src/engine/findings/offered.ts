/** The clause of a rule in the words that suit a document: in a service for minds it is the body that is left out, and a plan binds no provider. */
import type { Facts } from "../../../../rules/language/facts.ts";
import type { Clause } from "../../../../rules/language/finding.ts";
import { clauseFor, type OfferedClause } from "../../../../rules/language/rule.ts";
import { binding } from "../../../../rules/lexicon/fixes.ts";
import { plans } from "../../../../rules/lexicon/profiles.ts";
import { perDocument } from "../../text/per-document.ts";

export const offered = (clause: OfferedClause, facts: Pick<Facts, "profile" | "document" | "forMinds">): Clause =>
  clauseFor(clause, { forMinds: facts.forMinds, binding: !plans.includes(facts.profile) && binds(facts.document) });

const binds = perDocument(({ text }): boolean => binding.test(text));
