/** A sentence that an author could write instead, out of the rule's own examples; none where a variant speaks of something else. */
import type { Finding } from "../../../rules/language/finding.ts";
import type { Rule } from "../../../rules/language/rule.ts";

export function goodExample(finding: Pick<Finding, "rule" | "variant">, rules: readonly Rule[]): string | undefined {
  const rule = rules.find(({ id }) => id === finding.rule);
  const variant = finding.variant === undefined ? undefined : rule?.variants?.[finding.variant];
  return variant?.good === "none" ? undefined : rule?.examples.good;
}
