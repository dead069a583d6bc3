/** A sentence parted into clauses, each with its strength: "must test the blood and may ask about mood" promises two things unequally. */
import type { Span } from "../../../../rules/language/document.ts";
import type { Strength } from "../../../../rules/language/statement.ts";
import { indirectly } from "../../../../rules/lexicon/modality.ts";
import { isConcept } from "../words/heard.ts";
import type { Token } from "../words/tokens.ts";
import type { WordHit, Modality } from "../words/vocabulary.ts";
import { isEffort, leavesDeedOpen } from "./hedging.ts";

export interface SentenceClause {
  /** Token positions, half open. */
  readonly first: number;
  readonly past: number;
  readonly strength: Strength;
  /** True where a word says so, not only the place it stands in. */
  readonly said: boolean;
  /** The words that weaken it. */
  readonly hedge?: Span;
  readonly negators: readonly WordHit[];
}

export const isModality = (hit: WordHit, ...kinds: readonly Modality[]): boolean => hit.meaning.kind === "modality" && kinds.includes(hit.meaning.modality);

/** `bare` is the strength of a clause that says nothing of it; `cuts` are character offsets where a clause must end, such as cell borders. */
export function clausesOf(text: string, tokens: readonly Token[], hits: readonly WordHit[], bare: Strength, cuts: readonly number[]): SentenceClause[] {
  const starts = new Set<number>([0]);
  for (let i = 1; i < tokens.length; i++) {
    const [from, to] = [tokens[i - 1]!.end, tokens[i]!.start];
    // One space is what stands between words nearly always.
    if (to > from && !(to === from + 1 && text.charCodeAt(from) === 32) && /[;|•]|\s[–—-]\s|—/.test(text.slice(from, to))) starts.add(i);
    else if (cuts.length > 0 && cuts.some((cut) => cut > tokens[i - 1]!.start && cut <= to)) starts.add(i);
  }
  const modal = hits.filter((hit) => hit.meaning.kind === "modality" && !isNamed(text, tokens, hit));
  // "Unless the clinic is busy", "though not as a duty" soften what stands before them, and are no clauses of their own.
  const asides = modal.filter((hit) => isModality(hit, "conditional", "weak"));
  for (const hit of modal) if (isModality(hit, "break") && !asides.some((it) => it.first === hit.first)) starts.add(hit.first);
  for (const start of betweenPromises(text, tokens, modal)) starts.add(start);
  const bounds = [...starts].sort((a, b) => a - b);
  return bounds.map((first, i) => clause(first, bounds[i + 1] ?? tokens.length, tokens, modal, hits, bare));
}

/** "Feet 'must' be checked and mood 'could' be": a word in quotation marks is named, not used. */
function isNamed(text: string, tokens: readonly Token[], { first, past }: WordHit): boolean {
  const [before, after] = [text[tokens[first]!.start - 1], text[tokens[past - 1]!.end]];
  return before !== undefined && after !== undefined && "\"“'‘".includes(before) && "\"”'’".includes(after);
}

/** Where two obligations stand apart, the last conjunction or comma between them opens the second one's clause. */
function betweenPromises(text: string, tokens: readonly Token[], hits: readonly WordHit[]): number[] {
  const promises = hits.filter((hit) => isModality(hit, "strong", "medium", "weak", "permission")).sort((a, b) => a.first - b.first);
  const found: number[] = [];
  promises.forEach((next, i) => {
    const before = promises[i - 1];
    // "Ideally, a psychologist will join" is one promise.
    if (!before || next.first - before.past < 3 || (isModality(before, "weak") && before.first === 0)) return;
    // "May, if there is time, ask whether the person could use some help": what is asked is no promise of its own.
    if (tokens.slice(before.past, next.first).some(({ word }) => word === "whether")) return;
    let at = -1;
    for (const hit of hits) if (isModality(hit, "connector") && hit.first >= before.past && hit.past <= next.first) at = Math.max(at, hit.first);
    for (let t = before.past + 1; at < 0 && t < next.first; t++) if (text.slice(tokens[t - 1]!.end, tokens[t]!.start).includes(",")) at = t;
    // "We hope that, in time, a psychologist will join": what is hoped is no promise, up to another that begins with "but".
    const hoped = isModality(before, "weak") && [before.past - 1, before.past, at].some((i) => tokens[i]?.word === "that");
    if (at >= 0 && (!hoped || tokens[at]!.word === "but")) found.push(at);
  });
  return found;
}

/** "Where appropriate" weakens what it opens; at the end of a sentence it mostly belongs to the last thing named. */
const opening = 3;

function clause(first: number, past: number, tokens: readonly Token[], modal: readonly WordHit[], hits: readonly WordHit[], bare: Strength): SentenceClause {
  const inside = modal.filter((hit) => hit.first >= first && hit.past <= past);
  const of = (...kinds: readonly Modality[]): WordHit | undefined => inside.find((hit) => isModality(hit, ...kinds));
  const strong = of("strong");
  const base: Strength = strong ? "strong" : of("medium") ? "medium" : bare;
  const permission = inside.find((hit) => isModality(hit, "permission") && leavesDeedOpen(hit, tokens) && !isChoice(hit, tokens, hits) && !isForbidden(hit, first, inside, tokens));
  const wishes = inside.filter((hit) => isModality(hit, "weak") && !isAsked(hit, first, tokens));
  const wish = wishes.find((hit) => !isEffort(hit, tokens) || leavesDeedOpen(hit, tokens));
  const soft = wish ?? permission ?? of("conditional");
  // "Aims to improve mood" is no promise, and says what for: nothing that staff would do is put in doubt.
  const aim = soft === undefined && wishes.length > 0;
  const weak = soft ?? (base === "strong" ? undefined : inside.find((hit) => isModality(hit, "appropriateness") && hit.first - first < opening));
  const said = strong !== undefined || soft !== undefined || aim || of("medium") !== undefined;
  const negators = inside.filter((hit) => isModality(hit, "negator", "none", "near-negator"));
  if (aim) return { first, past, strength: "weak", said, negators };
  if (!weak || (base === "none" && !isModality(weak, "weak", "permission"))) return { first, past, strength: base, said, negators };
  // "May also wish to explore mood": shown from the word that softens first.
  const opened = weak === wish && permission && permission.first < wish.first && wish.first - permission.past < apart ? permission : weak;
  return { first, past, strength: "weak", said, negators, hedge: { start: tokens[opened.first]!.start, end: tokens[weak.past - 1]!.end } };
}

/** "Settled what would be looked at": what stands behind a question word is settled, and hedges nothing. */
const isAsked = (hit: WordHit, first: number, tokens: readonly Token[]): boolean =>
  tokens.slice(Math.max(first + 1, hit.first - askedWithin), hit.first).some(({ word }) => indirectly.has(word));
/** In words: so close behind it. */
const askedWithin = 3;

/** "No virement may be made out of line 5": what nobody may do is settled. */
const isForbidden = (may: WordHit, first: number, inside: readonly WordHit[], tokens: readonly Token[]): boolean =>
  tokens[first]!.word === "no" && may.first - first <= subjectWithin && !inside.some((it) => isModality(it, "strong", "medium", "finite", "relative") && it.first > first && it.first < may.first);
/** In words: a short subject. */
const subjectWithin = 5;

/** In words: so far apart two of them soften one thing. */
const apart = 6;

/** What staff may do is no promise; what people may do is their choice, unless it is something done to them. */
function isChoice(permission: WordHit, tokens: readonly Token[], hits: readonly WordHit[]): boolean {
  if (hits.some((it) => isConcept(it, "done-to") && it.first === permission.first)) return false;
  const before = hits.filter((it) => it.past <= permission.first);
  const people = before.some((it) => isConcept(it, "patient") || isConcept(it, "carer"));
  // "They may see the psychologist" if they wish; who "might look at it" are others, unless people were spoken of.
  const they = people || tokens[permission.first]!.word === "may";
  const subjects = before.filter((it) => isConcept(it, "patient") || isConcept(it, "carer") || isConcept(it, "staff") || isConcept(it, "provider") || (they && isModality(it, "pronoun")));
  const nearest = subjects.sort((a, b) => b.past - a.past)[0];
  return nearest !== undefined && !isConcept(nearest, "staff") && !isConcept(nearest, "provider");
}
