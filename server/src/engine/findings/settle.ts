/** Findings of all rules → what is said: one place once, in text order, and then one cause once. */
import type { Span } from "../../../../rules/language/document.ts";
import { rankOf, type Finding } from "../../../../rules/language/finding.ts";
import type { Rule } from "../../../../rules/language/rule.ts";
import { meeting, merged } from "../../text/spans.ts";

export function settle(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  const louder = new Map<string, readonly Span[]>();
  for (const id of new Set(rules.flatMap((rule) => rule.overrides ?? []))) {
    const over = new Set(rules.filter((rule) => rule.overrides?.includes(id)).map((rule) => rule.id));
    louder.set(id, merged(findings.filter((it) => over.has(it.rule)).map((it) => it.span)));
  }
  const overruled = (it: Finding): boolean => meeting(louder.get(it.rule) ?? [], it.span).length > 0;
  return distinct(findings.filter((it) => !overruled(it))).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}

/** What a finding speaks for is not said as well, unless somebody accepted that finding, or it weighs less. */
export function absorb(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  const spoken = spokenFor(findings, rules);
  return findings.filter((it) => it.suppressed !== undefined || rankOf(it.severity) < (spoken.get(it.rule) ?? Infinity));
}

/** Rules that the findings speak for, and how much weight those have that do. */
export function spokenFor(findings: readonly Pick<Finding, "rule" | "severity" | "suppressed">[], rules: readonly Rule[]): ReadonlyMap<string, number> {
  const open = findings.filter((it) => it.suppressed === undefined);
  const spoken = new Map<string, number>();
  for (const { id, absorbs = [] } of rules.filter((rule) => rule.absorbs !== undefined)) {
    const rank = Math.min(...open.filter((it) => it.rule === id).map((it) => rankOf(it.severity)));
    for (const absorbed of absorbs) if (rank < (spoken.get(absorbed) ?? Infinity)) spoken.set(absorbed, rank);
  }
  return spoken;
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
