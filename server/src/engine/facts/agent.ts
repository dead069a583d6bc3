/**
 * Whose doing a phrase tells: "patients who failed to attend" blames people, "devices that failed to transmit" nobody.
 * The one who does it stands before the verb, with auxiliaries verbs, an aside or what is tied to the name between;
 * for a noun it stands behind "by" or "of".
 */
import { assures, auxiliaries, beForms, begins, bindings, comings, consignments, doers, edicts, follows, groupWords, guardians, licences, nounDeeds, omissions, otherWords, overseers, parties, peopleWords, proofs, reaching, superlatives, takesUp, ties, traits, verdicts, workers } from "../../../../rules/lexicon/agents.ts";
import { isConcept, type Heard } from "../words/heard.ts";
import type { WordHit } from "../words/vocabulary.ts";

/** True where the words are surely said of others than people, or of what people have a right to. */
export function isOfOthers(heard: Heard, hit: WordHit): boolean {
  const { tokens } = heard;
  const { word } = tokens[hit.first]!;
  if (reaching.has(word)) return !reachesPeople(heard, hit);
  if (isParty(heard, hit.first)) return true;
  const borne = bearer(heard, hit);
  if (borne !== undefined) return ofRules(heard, hit) || subjectIsOther(heard, borne);
  if (nounDeeds.has(word)) return doneByOthers(heard, hit);
  let verb = hit.first;
  while (verb < hit.past - 1 && (takesUp.has(tokens[verb]!.word) || auxiliaries.has(tokens[verb]!.word))) verb++;
  const done = tokens[verb]!.word;
  const named = tokens.slice(verb, hit.past).some((it) => it.word === "responsibility" || it.word === "ownership");
  // "A Member will not engage": what is denied is left undone.
  const undone = (!beForms.has(tokens[verb - 1]?.word ?? "") && tokens.slice(hit.first, verb).some((it) => it.word === "not" || it.word === "never")) || omissions.some((it) => done.startsWith(it));
  if (!(done.startsWith("tak") && named) && (!undone || peopleWords.has(done))) return false;
  // "No patient will be refused treatment": what is done to people is done by others.
  if (done.endsWith("ed") && beForms.has(tokens[verb - 1]?.word ?? "")) return true;
  // "Failed dieters": before a name, it tells of those named.
  if (done.endsWith("ed") && hit.past > verb + 1 && !follows.has(tokens[verb + 1]!.word)) return false;
  // "Doctors need not waste time on them", "missed appointments waste time": it is people who are said to cost it.
  if (done.startsWith("wast") && (comings.has(tokens[verb - 1]?.word ?? "") || tokens.slice(verb, hit.past + 2).some((it, i, all) => it.word === "on" && (all[i + 1]?.word === "them" || peopleWords.has(all[i + 1]?.word ?? ""))))) return false;
  return subjectIsOther(heard, verb);
}

/** "A Participant" with a capital has signed the contract. */
const isParty = ({ text, tokens }: Pick<Heard, "text" | "tokens">, at: number): boolean => at > 0 && parties.has(tokens[at]!.word) && /^\p{Lu}/u.test(text.slice(tokens[at]!.start));

/** In words: as far as a name is looked for. */
const reach = 10;

/** "Equipment found to be non-compliant", "returns that are late or non-compliant with the schedule": where the verb stands behind the one of whom it is said. Undefined before a name. */
function bearer({ text, tokens }: Heard, { first, past }: WordHit): number | undefined {
  const next = tokens[past];
  if (!traits.has(tokens[past - 1]!.word) || (next !== undefined && !next.cut && !follows.has(next.word) && !ties.has(next.word) && !begins.has(next.word))) return undefined;
  let verb = past - 2;
  while (verb >= 0 && first - verb < reach && !beForms.has(tokens[verb]!.word)) {
    if (/[.;:|(]/.test(text.slice(tokens[verb]!.end, tokens[verb + 1]!.start)) || takesUp.has(tokens[verb]!.word)) return undefined;
    verb--;
  }
  if (verb < 1 || !beForms.has(tokens[verb]!.word)) return undefined;
  if (tokens[verb - 1]!.word !== "to") return verb;
  // "Any patient found on two tests to be non-compliant".
  while (verb > 0 && past - verb < reach && !verdicts.has(tokens[verb]!.word)) verb--;
  return verdicts.has(tokens[verb]!.word) ? verb : undefined;
}

function subjectIsOther({ text, tokens }: Pick<Heard, "text" | "tokens">, verb: number): boolean {
  const between = (i: number): string => text.slice(tokens[i]!.end, tokens[i + 1]!.start);
  const possessive = (i: number): boolean => /^.*[’']s?$/.test(text.slice(tokens[i]!.start, tokens[i]!.end)) || /^[’']/.test(between(i));
  let at = verb - 1;
  for (; at >= 0; at--) {
    const gap = between(at);
    if (/[.;:|(]/.test(gap)) return false;
    if (gap.includes(",")) {
      // "Who, as set by their ICB, have failed": what stands between two commas is an aside.
      let before = at - 1;
      while (before >= 0 && at - before < 14 && !between(before).includes(",")) before--;
      if (before < 0 || !between(before).includes(",") || !(takesUp.has(tokens[before]!.word) || peopleWords.has(tokens[before]!.word))) return false;
      at = before;
    }
    const { word } = tokens[at]!;
    if (word === "to") return licences.has(tokens[at - 1]?.word ?? "");
    if (!auxiliaries.has(word) && !takesUp.has(word) && !word.endsWith("ly")) break;
  }
  const head = tokens[at];
  // "Staff who fail to sign or who refuse to attend": the second is said of the first's.
  if (head && (head.word === "and" || head.word === "or") && takesUp.has(tokens[at + 1]!.word)) {
    for (let i = at - 1; i > 0; i--) if (takesUp.has(tokens[i]!.word)) return subjectIsOther({ text, tokens }, i + 1);
  }
  if (!head || head.word === "and" || head.word === "or" || head.word === "they" || head.word === "you" || begins.has(head.word) || takesUp.has(head.word)) return false;
  const whose = !guardians.has(head.word) && tokens.slice(Math.max(0, at - 3), at).some(({ word }) => word === "whose");
  if (isParty({ text, tokens }, at)) return true;
  // "Staff suffering from anxiety" are people who suffer.
  if (tokens[verb]!.word.startsWith("suffer") && workers.has(head.word)) return false;
  if (peopleWords.has(head.word) && !possessive(at)) return whose;
  // "Patients known to the service who refuse": the first named is taken up.
  if ((otherWords.has(head.word) && !takesUp.has(tokens[at + 1]!.word)) || whose) return true;
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const { word } = tokens[i]!;
    if (/[,.;:|(]/.test(between(i)) || begins.has(word)) break;
    if (peopleWords.has(word) && (ties.has(tokens[i + 1]!.word) || tokens[i + 1]!.word.endsWith("ing")) && !possessive(i)) return false;
  }
  return true;
}

/** "Non-compliance by referring practices"; "by service users" is of people, whatever else is named. */
function doneByOthers(heard: Heard, hit: WordHit): boolean {
  const { tokens, hits } = heard;
  const assured = assurer(heard, hit.first);
  if (assured !== undefined) return assured;
  // "Poor compliance among": the phrase may end in the word that leads to who does it.
  for (let i = hit.past - Number(doers.has(tokens[hit.past - 1]!.word)); i < Math.min(tokens.length, hit.past + reach); i++) {
    // "Statin non-compliance will be addressed by pharmacists": behind a verb it tells who does something else.
    if (tokens[i]!.cut || begins.has(tokens[i]!.word) || auxiliaries.has(tokens[i]!.word)) break;
    if (!doers.has(tokens[i]!.word)) continue;
    const named = tokens.slice(i + 1, i + 5);
    if (named.some(({ word }) => peopleWords.has(word))) return false;
    return ofRules(heard, hit) || hits.some((it) => (isConcept(it, "provider") || isConcept(it, "staff")) && it.first > i && it.first <= i + 4);
  }
  return ofRules(heard, hit);
}

/** "The Trust must be able to show compliance with the programme": who shows it has done it. Undefined where nobody shows anything. */
function assurer({ text, tokens, hits }: Heard, first: number): boolean | undefined {
  let verb = first - 1;
  const isVerb = (i: number): boolean => assures.has(tokens[i]!.word) && i > 0 && (auxiliaries.has(tokens[i - 1]!.word) || bindings.has(tokens[i - 1]!.word) || !proofs.has(tokens[i]!.word));
  while (verb >= 0 && first - verb <= 4 && proofs.has(tokens[verb]!.word) && !isVerb(verb)) verb--;
  if (verb < 1 || !isVerb(verb)) return undefined;
  let at = verb - 1;
  while (at > 0 && (auxiliaries.has(tokens[at]!.word) || bindings.has(tokens[at]!.word))) at--;
  const { word } = tokens[at]!;
  if (peopleWords.has(word) || takesUp.has(word) || /[.;:|(]/.test(text.slice(tokens[at]!.end, tokens[at + 1]!.start))) return undefined;
  return otherWords.has(word) || hits.some((it) => (isConcept(it, "provider") || isConcept(it, "staff")) && !isConcept(it, "patient") && it.past === at + 1) || undefined;
}

/** "We comply with the law and report any non-compliance", "is dealt with by line management": what is kept to is a rule for staff. */
const ofRules = ({ tokens }: Heard, { first }: WordHit): boolean =>
  tokens.some(({ word }) => overseers.has(word) || consignments.has(word)) || tokens.some(({ word }, i) => i < first && /^compl(?:y|ies|iance)$/.test(word) && tokens.slice(i + 1, i + 6).some((it) => edicts.has(it.word)));

/** "Hard to reach groups", "the hard to reach", "patients who are hard to reach", and not "the site is hard to reach". */
function reachesPeople(heard: Heard, hit: WordHit): boolean {
  const { text, tokens } = heard;
  const next = tokens.slice(hit.past, hit.past + 3).filter((it) => !it.cut);
  if (next.some(({ word }) => groupWords.has(word))) return true;
  const before = tokens[hit.first - 1]?.word;
  // "The harder to reach will be visited": with no name behind it, it is one.
  if (before === "the" && superlatives.has(tokens[hit.first]!.word)) return true;
  if (before === undefined || before === "the" || before === "those" || before === "our") {
    const [after] = next;
    if (after === undefined || after.apart || begins.has(after.word) || auxiliaries.has(after.word) || ties.has(after.word)) return true;
    return /[,.;]/.test(text.slice(tokens[hit.past - 1]!.end, after.start));
  }
  return auxiliaries.has(before) ? !subjectIsOther(heard, hit.first) : !["is", "are"].includes(before);
}
