/** What a sentence mentions: each concept with its place, whether it is denied or only quoted, and how firm its clause is. */
import type { Concept } from "../../../../rules/language/concept.ts";
import type { Span } from "../../../../rules/language/document.ts";
import type { Mention } from "../../../../rules/language/statement.ts";
import { determiners, limits, waiting } from "../../../../rules/lexicon/modality.ts";
import { isConcept, isQuoted, spanOf, type Heard } from "../words/heard.ts";
import type { WordHit } from "../words/vocabulary.ts";
import { isModality, type SentenceClause } from "./clauses.ts";

export function mentionsOf(heard: Heard, clauses: readonly SentenceClause[]): Mention[] {
  const { sentence, tokens, hits } = heard;
  const mentions: Mention[] = [];
  // "For patients who fall outside the criteria": that denies nothing of what is said to be done for them.
  const denials = hits.filter((it) => isConcept(it, "denied") && tokens[it.first - 1]?.word !== "who");
  for (const hit of hits) {
    if (hit.meaning.kind !== "concept") continue;
    const { concept } = hit.meaning;
    const clause = clauses.find((it) => hit.first >= it.first && hit.first < it.past) ?? clauses[0]!;
    // "Having no fixed address is no bar" opens the door by its own "no".
    const opens = concept === "inclusion" && tokens.slice(hit.first, hit.past).some(({ word }) => word === "no" || word === "not");
    // "Are not taken on" denies by words of its own; what "will not shut anybody out" denies is the shutting out.
    const own = concept === "exclusion" && hits.some((it) => isModality(it, "negator", "none", "near-negator") && it.first >= hit.first && it.past <= hit.past);
    const before = !opens && !own && clause.negators.some((negator) => denies(heard, negator, hit));
    // "Commitment is not asked for", "a file cannot be closed": the denial stands inside the words.
    const inside = clause.negators.filter((negator) => negator.first > hit.first && negator.past <= hit.past && isModality(negator, "negator"));
    const within = (asked.has(concept) && inside.length > 0) || (concept === "rejects" && shutting.has(tokens[hit.past - 1]!.word) && inside.some(({ past }) => tokens.slice(past, hit.past - 1).every(({ word }) => word === "be")));
    const after = concept !== "denied" && denials.some((it) => it.first >= hit.past && it.first < clause.past && !tokens.slice(hit.past, it.first).some(({ word }) => conditions.has(word)));
    const span = spanOf(tokens, hit);
    mentions.push({
      concept, start: span.start - sentence.start, end: span.end - sentence.start, negated: before || within || after,
      quoted: isQuoted(heard, span) || (atDoors.has(concept) && isCalled(heard, hit)), strength: clause.strength,
    });
  }
  return mentions;
}

/** "Will reject referrals if they do not have a form", "has no further duty once a request has been turned down": what the case is denies nothing of what is done in it. */
const conditions: ReadonlySet<string> = new Set(["if", "unless", "because", "once", "where", "when", "after"]);

/** The end of words that close a door; before another a "not" is what closes it. */
const shutting: ReadonlySet<string> = new Set(["closed", "ended", "removed", "discharged", "rejected", "bounced", "dropped"]);

const nobodies: ReadonlySet<string> = new Set(["neither", "nobody", "none"]);
/** Where "nobody" and "no one" end; -1 where it is another word. */
export const nobodyPast = (tokens: Heard["tokens"], { first, past }: WordHit): number => (nobodies.has(tokens[first]!.word) ? past : tokens[first]!.word === "no" && tokens[past]?.word === "one" ? past + 1 : -1);
const nobody = (tokens: Heard["tokens"], hit: WordHit): boolean => nobodyPast(tokens, hit) >= 0;

/** What is asked of people at a door. */
const asked = new Set<Concept>(["steady", "medfit"]);
/** In words. "Does not" and "no" deny what follows within a phrase; further on the sentence mostly speaks of something else. */
const reach = 6;
/** "Without", "fails to" and "other than" deny only their neighbour. */
const nearReach = 1;
/** Before "no" they tell what somebody is without; */
const having: ReadonlySet<string> = new Set(["with", "have", "has", "having", "show", "showing"]);
/** who has no need of a place misses nothing; */
const idle: ReadonlySet<string> = new Set(["need", "needs", "call", "reason", "wish", "further"]);
/** and these open what is done with them. */
const passives: ReadonlySet<string> = new Set(["are", "is", "will", "shall"]);
/** Where that is something done at a door, a word or two may stand between: "without being turned away". */
const withoutReach = 3;
/** "No referral that comes by telephone after noon will be turned away": at a door, who it is said of is described at length. */
const doorReach = 12;
/** What is done to people, or asked of them, at a door: what nobody has to do, or no referral will be, is not done however it is said. */
const atDoors = new Set<Concept>(["rejects", "refused", "dropped", "steady", "unready", "settled", "medfit", "unfit"]);

/** What shuts people out by such words goes with them: "no relevant person shall be declined". */
const isAtDoor = ({ hits }: Heard, { meaning, first, past }: WordHit): boolean => meaning.kind === "concept" && (atDoors.has(meaning.concept) ||
  (meaning.concept === "exclusion" && hits.some((it) => (isConcept(it, "rejects") || isConcept(it, "refused")) && it.first < past && first < it.past)));

/** When people are seen, or staff are taught. */
export const occasions: readonly Concept[] = ["every-contact", "antenatal", "postnatal", "on-admission", "training", "assessment"];

const futures: ReadonlySet<string> = new Set(["will", "shall", "may", "might"]);
const anew: ReadonlySet<string> = new Set(["be", "have", "show", "feel", "want"]);
const whom: ReadonlySet<string> = new Set(["people", "anyone", "anybody", "everyone", "everybody", "those", "all", "them"]);
/** "And be on an even keel", "and accepts people": a verb, with whom or what it is done to behind it. */
const beginsAnew = (tokens: Heard["tokens"], at: number): boolean => {
  const [{ word = "" } = {}, next] = [tokens[at], tokens[at + 1]?.word ?? ""];
  return anew.has(word) || (/[^s]s$/.test(word) && (whom.has(next) || determiners.has(next)));
};

/** "The council's Steady On programme", "groups (Moving Well, Steady Joints)": a word in a capital beside another, among words without, is part of a name. */
function isCalled({ text, sentence, tokens }: Heard, { first, past }: WordHit): boolean {
  const [before, words, next] = [tokens[first - 1], tokens.slice(first, past), tokens[past]];
  const isCapital = ({ start }: Span): boolean => /\p{Lu}/u.test(text[start]!);
  if (!before || before.start < sentence.start || /[.:;|•\n]/.test(text.slice(before.end, words[0]!.start)) || !words.every(isCapital)) return false;
  const goesOn = words.length > 1 || (next !== undefined && isCapital(next) && text.slice(words.at(-1)!.end, next.start) === " ");
  // Where all is in capitals they say nothing.
  return goesOn && /(?<![\p{L}’'])\p{Ll}{4}/u.test(text.slice(sentence.start, sentence.end)) && !words.every((it) => it.capitals !== undefined);
}

/** "Neither drink, drug use nor a diagnosis is a bar", "do not have to be well, willing or sober": a list is denied to its end. */
function listed({ text, tokens, hits }: Heard, negator: WordHit, hit: WordHit): boolean {
  if (hit.meaning.kind !== "concept" || /[;:]/.test(text.slice(tokens[negator.past - 1]!.end, tokens[hit.first]!.start))) return false;
  const { concept } = hit.meaning;
  const between = tokens.slice(negator.past, hit.first);
  if (tokens[negator.first]!.word === "neither") return (concept === "exclusion" || atDoors.has(concept)) && between.some(({ word }) => word === "nor");
  if (!asked.has(concept) || between.length >= doorReach || !tokens.slice(negator.past, hit.past + 1).some(({ word }) => word === "or" || word === "nor")) return false;
  const verbs = hits.some((it) => isModality(it, "strong", "medium", "permission", "finite") && it.first > negator.past && it.first < hit.first);
  return !verbs && !between.some(({ word }) => limits.has(word) || word === "and");
}

/** "No call about a lump, a cough or weight loss is to be closed without a clinician": what is never done without somebody is done with them, however long the list. */
function onlyWith({ text, sentence, tokens }: Heard, negator: WordHit, { first, past, meaning }: WordHit): boolean {
  if (!isModality(negator, "none") || meaning.kind !== "concept" || meaning.concept !== "rejects" || tokens.slice(negator.past, first).some(({ word }) => limits.has(word))) return false;
  return tokens.slice(first, past + 2).some(({ word, end }) => word === "without" && end <= sentence.end) && !/[;:]/.test(text.slice(tokens[negator.first]!.start, tokens[first]!.start));
}

/** "No patient with lasting symptoms shall be discharged without a plan": there are such patients, and all of them have one. What is done only with leave stays denied: "no post may be moved without consent". */
function hadByAll({ text, tokens, hits }: Heard, negator: WordHit, hit: WordHit): boolean {
  const goes = (no: WordHit, without: number): boolean => {
    if (!isModality(no, "none") || without <= no.past || tokens[without - 1]!.word === "people") return false;
    const between = tokens.slice(Math.max(no.past, no === negator ? hit.past : 0), without);
    return between.some(({ word }) => goingWithout.has(word)) && !/[;:.]/.test(text.slice(tokens[no.past - 1]!.end, tokens[without]!.start));
  };
  if (isModality(negator, "none")) return goes(negator, tokens.findIndex(({ word }, i) => i >= hit.past && word === "without"));
  return tokens[negator.first]!.word === "without" && hits.some((no) => goes(no, negator.first));
}
const goingWithout: ReadonlySet<string> = new Set(["goes", "go", "leaves", "leave", "passes", "waits", "starts", "begins", "ends", "is", "are", "be", "may", "shall", "will", "must", "can", "should"]);

/** "People who do not come for their yearly check are visited": the check is there, and they were asked to it. */
function stayedAway({ tokens }: Heard, negator: WordHit, { meaning, first }: WordHit): boolean {
  if (meaning.kind !== "concept" || !offered.has(meaning.concept) || !tokens.slice(Math.max(0, negator.first - 2), negator.first).some(({ word }) => word === "who")) return false;
  return tokens.slice(negator.past, first).some(({ word }) => comingTo.has(word));
}
const offered = new Set<Concept>(["smi-check", "all-six", "physical-exam", "smi", "mh"]);
const comingTo: ReadonlySet<string> = new Set(["come", "attend", "attended", "take", "taken", "keep", "book", "booked", "respond", "responded", "reply", "accept", "accepted", "turn", "had", "received", "been"]);

/**
 * A negator governs what follows it closely, up to the next comma and up to the next verb:
 * what "do not reach the threshold will be sent back" and "that are not suitable are closed" deny is the reaching and the being suitable.
 */
function denies(heard: Heard, negator: WordHit, hit: WordHit): boolean {
  const { text, tokens, hits } = heard;
  const gap = hit.first - negator.past;
  if (gap >= 0 && (listed(heard, negator, hit) || onlyWith(heard, negator, hit))) return true;
  const shut = isAtDoor(heard, hit);
  if (!shut && (hadByAll(heard, negator, hit) || stayedAway(heard, negator, hit))) return false;
  const door = isModality(negator, "none") && shut;
  // "No woman leaves her appointment without being asked": what nobody goes without, everybody has.
  if (isModality(negator, "none") && hit.meaning.kind === "concept" && occasions.includes(hit.meaning.concept) && tokens.slice(hit.past).some(({ word }) => word === "without")) return false;
  if (gap < 0 || gap >= (door ? doorReach : isModality(negator, "near-negator") ? (shut && tokens[negator.first]!.word === "without" ? withoutReach : nearReach) : reach)) return false;
  if (tokens.slice(negator.past, hit.first).some(({ word }) => limits.has(word))) return false;
  // "We do not triage until treatment is complete" is when it begins; only "does not wait until" denies that.
  if (limits.has(tokens[hit.first]!.word)) return tokens.slice(negator.past, hit.first).some(({ word }) => waiting.has(word));
  // "Those who have not answered drop off the list": what is denied is why they do.
  if (isConcept(hit, "rejects") && hits.some((it) => (isConcept(it, "missed") || (isConcept(it, "exclusion") && !isModality(negator, "none"))) && it.first <= negator.first && negator.past <= it.past && it.past <= hit.first)) return false;
  // "Have no infection and be on an even keel": what is asked next is not denied.
  if (isModality(negator, "none") && tokens.slice(negator.past, hit.first).some(({ word }, i) => word === "and" && beginsAnew(tokens, negator.past + i + 1))) return false;
  if ((shut ? /[,;:(]/ : /[,;:]/).test(text.slice(tokens[negator.past - 1]!.end, tokens[hit.first]!.start))) return false;
  // "Two absences without a call close the case": what is done without anything is "closing" or "a closure"; another verb has its subject before.
  if (shut && gap > 1 && tokens[negator.first]!.word === "without" && !tokens.slice(negator.past, hit.past).some(({ word }) => word.endsWith("ing"))) return false;
  // "Where the threshold has not been met the papers go back": behind what has not been done, an article opens another clause.
  const undone = tokens.slice(negator.first, hit.first).findIndex(({ word }) => word === "been");
  if (shut && undone >= 0 && determiners.has(tokens[negator.first + undone + 2]?.word ?? "")) return false;
  // "People with no cardiac cause are sent back": what they are without is told of them, and the verb has its subject before.
  if (door && having.has(tokens[negator.first - 1]?.word ?? "") && !idle.has(tokens[negator.past]?.word ?? "") && tokens.slice(negator.past, hit.first + 1).some(({ word }, i) => i > 0 && passives.has(word))) return false;
  if (door) return true;
  // "Referrals not on the form will be rejected": the verb stands inside the words, and what is denied before it.
  if (shut && isModality(negator, "negator") && hits.some((it) => isModality(it, "strong") && it.first > hit.first && it.past <= hit.past)) return false;
  const between = hits.filter((it) => it.first > negator.past && it.first <= hit.first);
  // "Neither can see the other's notes": what nobody can do is denied whole.
  if (!nobody(tokens, negator) && between.some((it) => isModality(it, "strong", "medium", "permission"))) return false;
  // "Is not funded and will be considered in phase 2": the "and" opens what is told next.
  if (!nobody(tokens, negator) && tokens.slice(negator.past, hit.first + 1).some(({ word }, i, those) => i > 0 && futures.has(word) && ["and", "but"].includes(those[i - 1]!.word))) return false;
  return !(isModality(negator, "negator", "near-negator") && between.some((it) => isModality(it, "finite") && !hits.some((led) => isModality(led, "relative") && led.past === it.first)));
}

/** Concepts that speak of negation themselves are there whatever stands before them. */
const selfNegating = new Set<Concept>([
  "silo", "outside-pot", "record-apart", "redeploy", "denied", "criticised", "boilerplate", "staff-wellbeing", "not-applicable", "bolt-on", "alternative", "softener", "heartened",
]);

/** A party is one by its name. */
const byName = new Set<Concept>(["mh-party", "beyond-nhs"]);

/** What it says for itself: neither quoted nor denied. */
export const conceptsOf = (mentions: readonly Mention[]): ReadonlySet<Concept> =>
  new Set(mentions.filter((it) => (!it.quoted || byName.has(it.concept)) && (!it.negated || selfNegating.has(it.concept))).map((it) => it.concept));

/** The clause has a mention of the concept within it, not quoted. */
export const speaksOf = (concept: Concept, { first, past }: SentenceClause, { tokens, sentence }: Heard, mentions: readonly Mention[]): boolean =>
  mentions.some((it) => it.concept === concept && !it.quoted && it.start >= tokens[first]!.start - sentence.start && it.end <= tokens[past - 1]!.end - sentence.start);
