/** Evidence and findings → how far the document gets with each principle and priority. */
import type { Facts } from "../../../../rules/language/facts.ts";
import { coverageLevels, rankOf, type Coverage, type CoverageLevel, type Evidence, type Finding, type ProfileReading } from "../../../../rules/language/finding.ts";
import { byLevel } from "../../../../rules/language/level.ts";
import type { Rule } from "../../../../rules/language/rule.ts";
import type { Recommendation } from "../../../../rules/language/source.ts";
import type { TopicId } from "../../../../rules/language/topic.ts";
import { askedOf } from "../../../../rules/lexicon/asked-of.ts";
import { topics } from "../../../../rules/lexicon/topics.ts";
import { isAsked } from "./asked.ts";

/** What of a document the rows are made from; `findings` are those that are left when its owner has accepted what may be. */
interface Looked {
  readonly facts: Pick<Facts, "evidence" | "answering">;
  readonly profile: ProfileReading;
  readonly findings: readonly Finding[];
}

/** One row for each recommendation that a topic serves and that is asked of such a document, so that a row and the check ask one thing. */
export function coverageOf({ facts, profile, findings }: Looked, recommendations: readonly Recommendation[], rules: readonly Rule[]): Coverage[] {
  const missed = missedBy(findings);
  return recommendations
    .filter((it) => it.group !== "other" && (askedOf[it.id]?.includes(profile.id) ?? isAskedBy(it, rules, profile)))
    .flatMap((recommendation) => {
      const serving = servingBy.get(recommendation.id);
      if (!serving) return [];
      const each = serving.map((topic) => facts.answering(topic).flatMap((it) => facts.evidence(it)));
      const evidence = each.flat().filter((it) => it.discounted === undefined).sort((a, b) => byLevel(a, b) || a.span.start - b.span.start);
      const level = together(each.map((it, i) => (topics[serving[i]!].unmeasured && serving.length > 1 && highest(it) === "committed" ? "measured" : highest(it))), missed.has(recommendation.id));
      return [{ recommendation, level, evidence: distinct(evidence).slice(0, 5).map(({ statement: _, ...it }) => it) }];
    });
}

/** By a rule that has a clause for it. */
const isAskedBy = ({ id }: Recommendation, rules: readonly Rule[], profile: ProfileReading): boolean =>
  rules.some((rule) => rule.clause !== undefined && rule.cites.some((it) => it.id === id) && isAsked(rule, profile));

/** Recommendations of which something is wanting: what a finding rests on first, and any priority that it serves. */
const missedBy = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.filter((it) => it.suppressed === undefined && rankOf(it.severity) <= rankOf("warning")).flatMap(({ cites }) => cites.filter(({ group }, i) => i === 0 || group === "priority").map(({ id }) => id)));

const servingBy: ReadonlyMap<string, readonly TopicId[]> = new Map(
  [...new Set(Object.values(topics).flatMap((topic) => topic.serves))].map((id) => [id, (Object.keys(topics) as TopicId[]).filter((topic) => topics[topic].serves.includes(id))]),
);

/** The lowest of what is asked for; but where some of it is promised and the rest is not, or a rule misses something, it is kept in part. */
function together(each: readonly CoverageLevel[], missed: boolean): CoverageLevel {
  const heights = each.map((it) => coverageLevels.indexOf(it));
  const lowest = Math.min(...heights);
  if (lowest >= promised && !missed) return coverageLevels[lowest]!;
  return heights.some((it) => it >= promised) ? "partly" : coverageLevels[lowest]!;
}
const promised = coverageLevels.indexOf("committed");

const highest = (evidence: readonly Evidence[]): CoverageLevel => evidence.filter((it) => it.discounted === undefined).toSorted(byLevel)[0]?.level ?? "absent";

/** One sentence may be evidence for two of the things that are asked for. */
function distinct<T extends Evidence>(evidence: readonly T[]): readonly T[] {
  const seen = new Set<number>();
  return evidence.filter(({ span: { start } }) => !seen.has(start) && seen.add(start));
}
