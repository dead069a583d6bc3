/** Evidence → how far the document gets with each principle and priority. */
import { levels, type Facts, type TopicId } from "../../../../rules/language/facts.ts";
import type { Coverage, Evidence } from "../../../../rules/language/finding.ts";
import type { Recommendation } from "../../../../rules/language/source.ts";
import { askedOf } from "../../../../rules/lexicon/asked-of.ts";
import { topics } from "../../../../rules/lexicon/topics.ts";

/** One row for each recommendation that a topic serves; a principle that asks for several things needs all of them, and comes one rung further with each that is promised. */
export function coverageOf(facts: Pick<Facts, "evidence" | "profile">, recommendations: readonly Recommendation[]): Coverage[] {
  return recommendations
    .filter((it) => it.group !== "other" && (askedOf[it.id]?.includes(facts.profile) ?? true))
    .flatMap((recommendation) => {
      const serving = servingBy.get(recommendation.id);
      if (!serving) return [];
      const each = serving.map((topic) => facts.evidence(topic));
      const rungs = each.map((evidence) => rungOf(evidence));
      const evidence = each.flat().filter((it) => it.discounted === undefined).sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level) || a.span.start - b.span.start);
      return [{ recommendation, level: levels[between(rungs)]!, evidence: evidence.slice(0, 5).map(({ statement: _, ...it }) => it) }];
    });
}

const servingBy: ReadonlyMap<string, readonly TopicId[]> = new Map(
  [...new Set(Object.values(topics).flatMap((topic) => topic.serves))].map((id) => [id, (Object.keys(topics) as TopicId[]).filter((topic) => topics[topic].serves.includes(id))]),
);

/** The lowest, and below a promise one more for each that is promised; it is one itself only where nothing is wanting. */
function between(rungs: readonly number[]): number {
  const lowest = Math.min(...rungs);
  return lowest < promised ? Math.min(lowest + rungs.filter((it) => it >= promised).length, promised - 1) : lowest;
}
const promised = levels.indexOf("committed");

const rungOf = (evidence: readonly Evidence[]): number => evidence.reduce((best, it) => (it.discounted === undefined ? Math.max(best, levels.indexOf(it.level)) : best), 0);
