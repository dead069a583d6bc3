/** Statements → evidence for a topic, on the ladder absent → mentioned → aspired → committed → measured. */
import type { Concept } from "../../../../rules/language/concept.ts";
import type { Span } from "../../../../rules/language/document.ts";
import type { Facts, Support } from "../../../../rules/language/facts.ts";
import { discounted } from "../../../../rules/lexicon/discounts.ts";
import { results } from "../../../../rules/lexicon/roles.ts";
import { byLevel, levelOf } from "../../../../rules/language/level.ts";
import { distance, isFirm, partOf, type Purpose, type Statement } from "../../../../rules/language/statement.ts";
import { topics } from "../../../../rules/lexicon/topics.ts";
import { sentenceBefore } from "../../../../rules/reading/around.ts";
import { speaksOfMinds } from "../../../../rules/reading/minds.ts";
import { grouped } from "../../../../rules/language/grouped.ts";
import type { TopicId, Way } from "../../../../rules/language/topic.ts";
import { times } from "./forms.ts";

/** Best rung first; what does not count comes last and says why. */
export function evidenceFor(topic: TopicId, { statements, having }: Pick<Facts, "statements" | "having">): readonly Support[] {
  const found = new Map<Statement, Support>();
  // "Volunteers ran a club. It has not reopened": but what people had a hand in has been shaped, whatever became of them.
  const lapsed = new Set(topics[topic].unmeasured ? [] : having("lapsed").flatMap((it) => [it, sentenceBefore(it, statements)]));
  for (const way of topics[topic].ways) {
    const told = way.passage && blocksOf(way.passage, having);
    for (const statement of fewest(way, having) ?? statements) {
      if (told && !told.get(statement.block)?.some((it) => it !== statement)) continue;
      const weighed = weigh(way, statement);
      const support: Support | undefined = weighed && !weighed.discounted && lapsed.has(statement) ? { ...weighed, level: "mentioned", discounted: discounted.bygone } : weighed;
      const known = found.get(statement);
      if (support && (!known || byLevelAndPlace(support, known) < 0)) found.set(statement, support);
    }
  }
  return [...found.values()].sort(byLevelAndPlace);
}

/** The statements that say a concept themselves, by passage. */
const blocksOf = (concept: Concept, having: Facts["having"]): ReadonlyMap<number, readonly Statement[]> =>
  grouped(having(concept).filter(({ own }) => own.has(concept)), ({ block }) => block);

/** The statements that have the rarest of what a way asks for; nothing where it asks for no concept. */
function fewest({ all }: Way, having: Facts["having"]): readonly Statement[] | undefined {
  const count = (entry: Concept | readonly Concept[]): number => (typeof entry === "string" ? having(entry).length : entry.reduce((sum, concept) => sum + having(concept).length, 0));
  let rarest = all[0];
  let least = rarest && count(rarest);
  for (const entry of all) {
    const these = count(entry);
    if (these < least!) [rarest, least] = [entry, these];
  }
  return rarest && (typeof rarest === "object" ? having(...rarest) : having(rarest));
}

const byLevelAndPlace = (a: Support, b: Support): number => byLevel(a, b) || a.span.start - b.span.start;

function weigh(way: Way, statement: Statement): Support | undefined {
  if (!fits(way, statement)) return undefined;
  const span = { start: statement.start, end: statement.end };
  if (way.purposes && !way.purposes.includes(statement.purpose)) return { level: "mentioned", span, statement, discounted: discounted.purpose[statement.purpose as Exclude<Purpose, "provision">] ?? statement.purpose };
  // What was done while a plan was made counts though it is over.
  const gone = (["bygone", "studied"] as const).find((it) => statement.own.has(it) && way.done !== true);
  if (gone) return { level: "mentioned", span, statement, discounted: discounted[gone] };
  if (statement.placeholder) return { level: "mentioned", span, statement, discounted: discounted.placeholder };
  return { level: levelOf(statement, { done: way.done === true, firmly: way.done === true && saidFirmly(way, statement) }), span, statement };
}

function fits(way: Way, statement: Statement): boolean {
  const { concepts, own, measures, section, hasNumber } = statement;
  if (way.listed && !statement.isRow && statement.group === undefined) return false;
  if (way.outside?.includes(section.roles[0]!)) return false;
  if (way.in && !way.in.some((role) => section.roles.includes(role))) return false;
  if (way.none?.some((concept) => own.has(concept))) return false;
  if (way.own && !way.own.some((concept) => own.has(concept))) return false;
  if (way.numbers && !hasNumber && !own.has("target")) return false;
  if (way.outcome && !(measures.some((it) => it.mental && it.kind === "outcome") && !statement.countsForms && tells(statement))) return false;
  if (way.screens && !measures.some((it) => it.mental)) return false;
  if (way.minds && !speaksOfMinds(statement) && !own.has("staff-learning")) return false;
  if (way.several !== undefined && countOf(way, statement) < way.several) return false;
  if (way.near !== undefined && apart(way, statement) > way.near) return false;
  const there = way.said ? own : concepts;
  return way.all.every((entry) => (typeof entry === "string" ? there.has(entry) : entry.some((concept) => there.has(concept))));
}

/** Places at which it says itself what it has to. */
const countOf = ({ own = [] }: Way, { mentions }: Statement): number => new Set(mentions.filter((it) => own.includes(it.concept) && !it.quoted && !it.negated).map((it) => it.start)).size;

/** Among results a measure speaks for itself; elsewhere it has to be taken twice, or its change told. */
const tells = ({ section, own, mentions }: Statement): boolean =>
  section.roles.some((role) => results.has(role)) || own.has("change") || own.has("twice") || times(mentions) >= 2;

/** The shortest way between what the first two entries ask for; 0 where one of them is only lent. What one part of a series says is nothing to another, but what stands before the first of them is. */
function apart({ all: [first = [], second = []] }: Way, statement: Statement): number {
  const { mentions, isRow } = statement;
  const of = (entry: Concept | readonly Concept[]) => mentions.filter((it) => !it.quoted && !it.negated && (typeof entry === "string" ? it.concept === entry : entry.includes(it.concept)));
  const gaps = of(first).flatMap((a) => of(second).map((b) => (isRow || together(statement, a, b) ? distance(a, b) : Infinity)));
  return gaps.length === 0 ? 0 : Math.min(...gaps);
}

function together(statement: Statement, a: Span, b: Span): boolean {
  const [one, other] = [partOf(statement, a), partOf(statement, b)];
  return one === other || one === 0 || other === 0;
}

/** What was done is done, whatever the rest of the sentence hopes for: "twelve patients settled what would be looked at". */
const saidFirmly = ({ own = [] }: Way, { mentions }: Statement): boolean => mentions.some((it) => own.includes(it.concept) && !it.quoted && !it.negated && isFirm(it));
