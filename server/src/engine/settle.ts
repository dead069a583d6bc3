/** Findings of all rules → what is said: one cause once, one place once, in text order. */
import type { Span } from "../../../rules/language/document.ts";
import { rankOf, type Finding } from "../../../rules/language/finding.ts";
import type { Rule } from "../../../rules/language/rule.ts";
import { meeting, merged } from "../text/spans.ts";

export function settle(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  const said = new Set(findings.map((it) => it.rule));
  const silenced = new Set(rules.filter((rule) => said.has(rule.id)).flatMap((rule) => rule.absorbs ?? []));
  const kept = findings.filter((it) => !silenced.has(it.rule));
  const louder = new Map<string, readonly Span[]>();
  for (const id of new Set(rules.flatMap((rule) => rule.overrides ?? []))) {
    const over = new Set(rules.filter((rule) => rule.overrides?.includes(id)).map((rule) => rule.id));
    louder.set(id, merged(kept.filter((it) => over.has(it.rule)).map((it) => it.span)));
  }
  const overruled = (it: Finding): boolean => meeting(louder.get(it.rule) ?? [], it.span).length > 0;
  return distinct(kept.filter((it) => !overruled(it))).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}

/** The same rule on the same words is said once, at its most severe. */
function distinct(findings: readonly Finding[]): Finding[] {
  const byPlace = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.span.start} ${finding.span.end}`;
    const known = byPlace.get(key);
    if (!known || rankOf(finding.severity) < rankOf(known.severity)) byPlace.set(key, finding);
  }
  return [...byPlace.values()];
}
