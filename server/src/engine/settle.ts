/** Findings of all rules → what is said: one cause once, one place once, in text order. */
import type { Span } from "../../../rules/language/document.ts";
import type { Finding } from "../../../rules/language/finding.ts";
import type { Rule } from "../../../rules/language/rule.ts";

export function settle(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  const said = new Set(findings.map((it) => it.rule));
  const silenced = new Set(rules.filter((rule) => said.has(rule.id)).flatMap((rule) => rule.absorbs ?? []));
  const kept = findings.filter((it) => !silenced.has(it.rule));
  const overruled = (it: Finding): boolean => rules.some((rule) => rule.overrides?.includes(it.rule) && kept.some((other) => other.rule === rule.id && overlap(other.span, it.span)));
  return distinct(kept.filter((it) => !overruled(it))).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The same rule on the same words is said once, at its most severe. */
function distinct(findings: readonly Finding[]): Finding[] {
  const rank = ["error", "warning", "review", "info"];
  const byPlace = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.span.start} ${finding.span.end}`;
    const known = byPlace.get(key);
    if (!known || rank.indexOf(finding.severity) < rank.indexOf(known.severity)) byPlace.set(key, finding);
  }
  return [...byPlace.values()];
}
