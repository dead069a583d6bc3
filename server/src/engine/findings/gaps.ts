/** A gap of which a rule says that its clause waits to be filled in weighs what that rule does; that template text was left there is not said as well. */
import type { Document, Span } from "../../../../rules/language/document.ts";
import type { Finding } from "../../../../rules/language/finding.ts";
import type { Rule } from "../../../../rules/language/rule.ts";
import { unfilled } from "../../../../rules/lexicon/wording.ts";
import { lastAt } from "../../text/spans.ts";

/** `found`: what each of the rules says. */
export function gapsOnce({ blocks }: Document, rules: readonly Rule[], found: readonly (readonly Finding[])[]): readonly Finding[] {
  const blockOf = ({ span }: { readonly span: Span }): number => lastAt(blocks, span.start, ({ start }) => start);
  const ofTemplates = rules.findIndex(({ id }) => id === unfilled.rule);
  const awaited = new Set(found.flatMap((findings, i) => (i === ofTemplates ? [] : findings.filter(({ rule }) => rule === unfilled.rule).map(blockOf))));
  return found.flatMap((findings, i) => (i === ofTemplates ? findings.filter((it) => !awaited.has(blockOf(it))) : findings));
}
