/**
 * A block's text → what it says. Depends on nothing but the text and a small context, so that the result can be kept
 * while the rest of the document changes (spans count from the start of the block, and inside a statement from its start).
 */
import type { Role, Span } from "../../../rules/language/document.ts";
import type { Concept, MeasureUse, Mention, PhraseUse, Purpose, Statement, Strength } from "../../../rules/language/facts.ts";
import type { Jurisdiction } from "../../../rules/language/jurisdiction.ts";
import type { Profile } from "../../../rules/language/profile.ts";
import * as roles from "../../../rules/lexicon/roles.ts";
import { clausesOf, isModality, type Clause } from "./clauses.ts";
import { meeting } from "./spans.ts";
import { tokenize, type Token } from "./tokens.ts";
import { read, type Hit, type Vocabulary } from "./vocabulary.ts";
import { zonesOf, type InlineZones } from "./zones.ts";

/** What a block is read in the light of. */
export interface BlockContext {
  readonly roles: readonly Role[];
  /** What the section's heading and a list's lead-in lend to the statements below them. */
  readonly lent: Lent;
  /** For a row: what each cell's column heading lends to it. */
  readonly heads?: readonly Lent[];
}

export interface Lent {
  readonly concepts: ReadonlySet<Concept>;
  /** Of the lead-in's last clause, where it says one. */
  readonly strength?: Strength;
}

export const nothingLent: Lent = { concepts: new Set() };

/** A statement without what only the whole document knows: its section, block and list. */
export type LocalStatement = Omit<Statement, "block" | "section" | "group">;

export interface BlockFacts {
  readonly statements: readonly LocalStatement[];
  readonly profile: readonly { readonly profile: Profile; readonly weight: number; readonly span: Span }[];
  readonly jurisdictions: readonly { readonly jurisdiction: Jurisdiction; readonly span: Span }[];
  readonly words: number;
}

/** A text that lost its full stops can be one sentence: it is read in parts, for nobody means one thing with so many words. */
const mostWords = 400;

/** Sentences and cells count from the start of the block's text; a row is one sentence. */
export function readBlock(vocabulary: Vocabulary, text: string, sentences: readonly Span[], cells: readonly Span[] | undefined, context: BlockContext): BlockFacts {
  const tokens = tokenize(text);
  const zones = zonesOf(text, tokens);
  const statements: LocalStatement[] = [];
  const profile: BlockFacts["profile"][number][] = [];
  const jurisdictions: BlockFacts["jurisdictions"][number][] = [];
  let from = 0;
  let before: LocalStatement | undefined;
  for (const sentence of sentences) {
    while (from < tokens.length && tokens[from]!.start < sentence.start) from++;
    let past = from;
    while (past < tokens.length && tokens[past]!.end <= sentence.end) past++;
    for (let first = from; first < past; first += mostWords) {
      const part = tokens.slice(first, Math.min(first + mostWords, past));
      const span = { start: first === from ? sentence.start : part[0]!.start, end: first + mostWords >= past ? sentence.end : part.at(-1)!.end };
      const hits = read(vocabulary, part);
      for (const hit of hits) {
        if (hit.meaning.kind === "profile") profile.push({ profile: hit.meaning.profile, weight: hit.meaning.weight, span: spanOf(part, hit) });
        else if (hit.meaning.kind === "jurisdiction") jurisdictions.push({ jurisdiction: hit.meaning.jurisdiction, span: spanOf(part, hit) });
      }
      const here = { quoted: meeting(zones.quoted, span), placeholders: meeting(zones.placeholders, span) };
      before = statement(text, span, part, hits, here, cells, context, before);
      statements.push(before);
    }
    from = past;
  }
  return { statements, profile, jurisdictions, words: tokens.length };
}

/** What a heading, a lead-in or a column heading lends to what stands under it. */
export function lend(vocabulary: Vocabulary, text: string): Lent {
  const tokens = tokenize(text).slice(-mostWords);
  const hits = read(vocabulary, tokens);
  const clauses = clausesOf(text, tokens, hits, "none", []);
  const last = clauses.findLast((it) => it.said);
  const mentions = mentionsOf(text, { start: 0, end: text.length }, tokens, hits, clauses, zonesOf(text, tokens).quoted);
  return { concepts: conceptsOf(mentions), ...(last ? { strength: last.strength } : {}) };
}

const spanOf = (tokens: readonly Token[], hit: Hit, from = 0): Span => ({ start: tokens[hit.first]!.start - from, end: tokens[hit.past - 1]!.end - from });

const covers = (zones: readonly Span[], start: number, end: number): boolean => zones.some((zone) => zone.start <= start && end <= zone.end);

function statement(
  text: string, sentence: Span, tokens: readonly Token[], hits: readonly Hit[], zones: InlineZones, cells: readonly Span[] | undefined,
  context: BlockContext, before: LocalStatement | undefined,
): LocalStatement {
  const bare: Strength = context.lent.strength ?? (describes(context) ? "none" : "medium");
  const clauses = clausesOf(text, tokens, hits, bare, meeting(cells ?? [], sentence).map((cell) => cell.start));
  const mentions = mentionsOf(text, sentence, tokens, hits, clauses, zones.quoted);
  const own = conceptsOf(mentions);
  const concepts = new Set([...own, ...context.lent.concepts]);
  cells?.forEach((cell, i) => {
    if (cell.end > cell.start && cell.start < sentence.end && cell.end > sentence.start) for (const concept of context.heads?.[i]?.concepts ?? []) concepts.add(concept);
  });
  const speaksOn = before !== undefined && hits.some((hit) => hit.meaning.kind === "modality" && hit.meaning.modality === "pronoun");
  if (speaksOn) for (const subject of subjects) if (before.concepts.has(subject)) concepts.add(subject);
  const measuring = concepts.has("measuring") || context.roles.some((role) => roles.results.has(role));
  const measures = measuresOf(sentence, tokens, hits, zones.quoted, own, measuring);
  const weakest = firmest(clauses, tokens, mentions, sentence);
  const softened = clauses.find((it) => it.hedge && speaksOf("mh", it, tokens, mentions, sentence))?.hedge;
  const placeholder = placeholderOf(sentence, tokens, hits, zones);
  const draft = {
    start: sentence.start, end: sentence.end, mentions, own, concepts, measures, row: cells !== undefined,
    phrases: phrasesOf(text, sentence, tokens, hits, zones.quoted), strength: weakest.strength, obligations: hits.filter((it) => isModality(it, "strong")).length, numbers: hasNumber(tokens, hits, zones.quoted, cells?.[0]),
    ...(weakest.hedge ? { hedge: { start: weakest.hedge.start - sentence.start, end: weakest.hedge.end - sentence.start } } : {}),
    ...(softened ? { softened: { start: softened.start - sentence.start, end: softened.end - sentence.start } } : {}),
    ...(placeholder ? { placeholder } : {}),
  };
  return { ...draft, purpose: purposeOf(draft, context) };
}

/** What a sentence may be about without naming it again. */
const subjects: readonly Concept[] = ["mh", "lived-experience", "carer", "smi"];

function mentionsOf(text: string, sentence: Span, tokens: readonly Token[], hits: readonly Hit[], clauses: readonly Clause[], quoted: readonly Span[]): Mention[] {
  const mentions: Mention[] = [];
  for (const hit of hits) {
    if (hit.meaning.kind !== "concept") continue;
    const { concept } = hit.meaning;
    const clause = clauses.find((it) => hit.first >= it.first && hit.first < it.past) ?? clauses[0]!;
    const before = clause.negators.some((negator) => denies(negator, hit, text, tokens, hits));
    const after = concept !== "denied" && hits.some((it) => it.meaning.kind === "concept" && it.meaning.concept === "denied" && it.first >= hit.past && it.first < clause.past);
    const span = spanOf(tokens, hit);
    mentions.push({
      concept, start: span.start - sentence.start, end: span.end - sentence.start, negated: before || after,
      quoted: covers(quoted, span.start, span.end), strength: clause.strength,
    });
  }
  return mentions;
}

/** In words: how far a negator reaches, and one that denies only its neighbour. */
const reach = 6;
const nearReach = 1;

/** A negator governs what follows it closely, up to the next comma and up to the next verb of promise: what "do not reach the threshold will be" denies is the reaching. */
function denies(negator: Hit, hit: Hit, text: string, tokens: readonly Token[], hits: readonly Hit[]): boolean {
  const gap = hit.first - negator.past;
  if (gap < 0 || gap >= (isModality(negator, "near-negator") ? nearReach : reach)) return false;
  if (/[,;:]/.test(text.slice(tokens[negator.past - 1]!.end, tokens[hit.first]!.start))) return false;
  return !hits.some((it) => isModality(it, "strong", "medium", "permission") && it.first > negator.past && it.first <= hit.first);
}

/** Concepts that speak of negation themselves are there whatever stands before them. */
const selfNegating = new Set<Concept>(["silo", "record-apart", "redeploy", "exclusion", "denied", "criticised", "boilerplate", "staff-wellbeing", "not-applicable", "bolt-on", "alternative", "softener"]);
const conceptsOf = (mentions: readonly Mention[]): ReadonlySet<Concept> =>
  new Set(mentions.filter((it) => !it.quoted && (!it.negated || selfNegating.has(it.concept))).map((it) => it.concept));

/** The clause has a mention of the concept within it, not quoted. */
const speaksOf = (concept: Concept, { first, past }: Clause, tokens: readonly Token[], mentions: readonly Mention[], sentence: Span): boolean =>
  mentions.some((it) => it.concept === concept && !it.quoted && it.start >= tokens[first]!.start - sentence.start && it.end <= tokens[past - 1]!.end - sentence.start);

/** The firmest clause that speaks of minds, or else of anything. */
function firmest(clauses: readonly Clause[], tokens: readonly Token[], mentions: readonly Mention[], sentence: Span): Clause {
  const order: readonly Strength[] = ["none", "weak", "medium", "strong"];
  const about = clauses.filter((clause) => speaksOf("mh", clause, tokens, mentions, sentence));
  const pool = about.length > 0 ? about : clauses;
  return pool.reduce((best, it) => (order.indexOf(it.strength) > order.indexOf(best.strength) ? it : best));
}

function measuresOf(sentence: Span, tokens: readonly Token[], hits: readonly Hit[], quoted: readonly Span[], own: ReadonlySet<Concept>, measuring: boolean): MeasureUse[] {
  const uses: MeasureUse[] = [];
  for (const hit of hits) {
    if (hit.meaning.kind !== "measure") continue;
    const { measure, needsContext } = hit.meaning;
    const span = spanOf(tokens, hit, sentence.start);
    if (covers(quoted, span.start + sentence.start, span.end + sentence.start)) continue;
    if (needsContext && !measuring && !hits.some((it) => it.meaning.kind === "concept" && it.meaning.concept === "measuring" && Math.abs(it.first - hit.first) <= 8)) continue;
    const dimension = !measure.countsWith || hits.some((it) => it.meaning.kind === "countsWith" && it.meaning.measure.id === measure.id);
    const repeated = measure.kind === "screen" && measure.also === "outcome";
    uses.push({
      ...span, measure: measure.id, kind: repeated ? "outcome" : measure.kind,
      mental: dimension && (measure.individualised === true || !["physical", "activation", "experience", "carer"].includes(measure.domain)) && (!measure.generic || own.has("mh") || own.has("wellbeing")),
    });
  }
  return uses;
}

/** In words: so near to words of criticism, a phrase is named, not used. */
const naming = 9;

function phrasesOf(text: string, sentence: Span, tokens: readonly Token[], hits: readonly Hit[], quoted: readonly Span[]): Record<string, PhraseUse[]> {
  const uses: Record<string, PhraseUse[]> = {};
  for (const hit of hits) {
    if (hit.meaning.kind !== "phrase") continue;
    const span = spanOf(tokens, hit);
    const criticised = hits.some((it) => it.meaning.kind === "concept" && it.meaning.concept === "criticised" && (it.past <= hit.first ? hit.first - it.past : it.first - hit.past) < naming);
    const named = /["“'‘]$/.test(text.slice(0, span.start)) && /^["”'’]/.test(text.slice(span.end)) && hits.some((it) => isModality(it, "negator", "near-negator") && it.past <= hit.first);
    if (criticised || named || covers(quoted, span.start, span.end)) continue;
    (uses[hit.meaning.rule] ??= []).push({ phrase: hit.meaning.phrase, start: span.start - sentence.start, end: span.end - sentence.start });
  }
  return uses;
}

function placeholderOf(sentence: Span, tokens: readonly Token[], hits: readonly Hit[], zones: InlineZones): Span | undefined {
  const bracket = zones.placeholders.find((it) => it.start >= sentence.start && it.end <= sentence.end + 1);
  if (bracket) return { start: bracket.start - sentence.start, end: bracket.end - sentence.start };
  const word = hits.find((it) => it.meaning.kind === "placeholder");
  return word && spanOf(tokens, word, sentence.start);
}

/** Numbers in the names of measures, in titles and in the first cell of a row say nothing about a target. */
const hasNumber = (tokens: readonly Token[], hits: readonly Hit[], quoted: readonly Span[], label: Span | undefined): boolean =>
  tokens.some((token, i) => token.number && !(label && token.end <= label.end) && !covers(quoted, token.start, token.end) && !hits.some((hit) => hit.meaning.kind === "measure" && hit.first <= i && i < hit.past));

/** A section without a known role is taken to say what is done. */
const describes = ({ roles: own }: BlockContext): boolean => own.length > 0 && own.every((role) => roles.background.has(role));

function purposeOf(it: Omit<LocalStatement, "purpose">, context: BlockContext): Purpose {
  const { own, concepts, mentions } = it;
  const minds = mentions.filter((mention) => mention.concept === "mh");
  if (minds.length > 0 && minds.every((mention) => mention.quoted) && it.measures.length === 0) return "reference";
  if (own.has("staff-wellbeing") || (own.has("for-staff") && !own.has("training"))) return "staff";
  if (own.has("boilerplate") || (context.roles.some((role) => roles.routine.has(role)) && it.strength !== "strong")) return "boilerplate";
  if (own.has("inclusion")) return "inclusion";
  if (own.has("exclusion") || concepts.has("exclusion") || context.roles.some((role) => roles.closing.has(role))) return "exclusion";
  if (own.has("signpost")) return "signpost";
  if (it.measures.length > 0 && !describes(context)) return "measure";
  if (own.has("measuring") && context.roles.some((role) => roles.results.has(role))) return "measure";
  if (describes(context) && it.strength !== "strong") return concepts.has("mh") ? "need" : "mention";
  return own.has("provision") || it.strength !== "none" ? "provision" : "mention";
}
