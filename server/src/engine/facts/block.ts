/**
 * A block's text → what it says. Depends on nothing but the text and a small context, so that the result can be kept
 * while the rest of the document changes (spans count from the start of the block, and inside a statement from its start).
 */
import type { Concept } from "../../../../rules/language/concept.ts";
import type { Span } from "../../../../rules/language/document.ts";
import type { Jurisdiction } from "../../../../rules/language/jurisdiction.ts";
import type { Profile } from "../../../../rules/language/profile.ts";
import type { Mention, Statement, Strength } from "../../../../rules/language/statement.ts";
import { moments, numbered } from "../../../../rules/lexicon/numbers.ts";
import * as roles from "../../../../rules/lexicon/roles.ts";
import { isSpared } from "../../../../rules/reading/kept-out.ts";
import { own } from "../../text/own.ts";
import { firstMeeting, inside, meeting } from "../../text/spans.ts";
import { written } from "../words/abbreviations.ts";
import { isConcept, isQuoted, mostWords, spanOf, type Heard } from "../words/heard.ts";
import { tokenize } from "../words/tokens.ts";
import { read, type Vocabulary } from "../words/vocabulary.ts";
import { zonesOf } from "../words/zones.ts";
import { clausesOf, isModality, type SentenceClause } from "./clauses.ts";
import { countsForms } from "./forms.ts";
import type { BlockContext } from "./lent-context.ts";
import type { Lent } from "./lent.ts";
import { measuresOf } from "./measures.ts";
import { conceptsOf, mentionsOf, speaksOf } from "./mentions.ts";
import { longestLabel, partsOf } from "./parts.ts";
import { describes, isOfOurStaff, purposeOf } from "./purpose.ts";
import { isAsked, isQuestion, isYes } from "./questions.ts";
import { staysInThePast, tellsOfThePast } from "./tense.ts";
import { isTitle, lentByTitle, shortTitle } from "./titles.ts";
import { phrasesOf } from "./used.ts";

/** A statement without what only the whole document knows: its section, block and list. */
export type LocalStatement = Omit<Statement, "block" | "section" | "group">;

export interface BlockFacts {
  readonly statements: readonly LocalStatement[];
  readonly profile: readonly { readonly profile: Profile; readonly weight: number; readonly word: string; readonly span: Span; readonly inName: boolean }[];
  readonly jurisdictions: readonly { readonly jurisdiction: Jurisdiction; readonly span: Span }[];
  readonly wordCount: number;
  /** Something in it still waits to be filled in. */
  readonly unfilled: boolean;
}

/** `parts` (sentences, or what of a row belongs together) and cells count from the start of the block's text. */
export function readBlock(vocabulary: Vocabulary, text: string, parts: readonly Span[], cells: readonly Span[] | undefined, context: BlockContext): BlockFacts {
  // What a row of results says belongs together: the aim, its measure and when it is taken.
  const results = cells !== undefined && context.roles.some((role) => roles.results.has(role));
  const sentences = results && parts.length > 1 ? [{ start: parts[0]!.start, end: parts.at(-1)!.end }] : inColumns(cells, context.heads) ?? parts;
  const plain = tokenize(text);
  const zones = zonesOf(text, plain);
  const tokens = written(plain, context.short);
  const statements: LocalStatement[] = [];
  const profile: BlockFacts["profile"][number][] = [];
  const jurisdictions: BlockFacts["jurisdictions"][number][] = [];
  let from = 0;
  let before: LocalStatement | undefined;
  let question: LocalStatement | undefined;
  let bygone = context.lent.concepts.has("bygone");
  for (const sentence of sentences) {
    while (from < tokens.length && tokens[from]!.start < sentence.start) from++;
    let past = from;
    while (past < tokens.length && tokens[past]!.end <= sentence.end) past++;
    for (let first = from; first < past; first += mostWords) {
      const part = tokens.slice(first, Math.min(first + mostWords, past));
      const span = { start: first === from ? sentence.start : part[0]!.start, end: first + mostWords >= past ? sentence.end : part.at(-1)!.end };
      const hits = read(vocabulary, part);
      for (const hit of hits) {
        if (hit.meaning.kind === "profile") profile.push(spoken(text, hit.meaning, spanOf(part, hit), zones.quoted));
        else if (hit.meaning.kind === "jurisdiction") jurisdictions.push({ jurisdiction: hit.meaning.jurisdiction, span: spanOf(part, hit) });
      }
      const here = { quoted: meeting(zones.quoted, span), spoken: meeting(zones.spoken, span), placeholders: meeting(zones.placeholders, span) };
      const heard: Heard = { text, sentence: span, tokens: part, hits, zones: here };
      const label = lentByTitle(text, statements[0], span, hits, cells);
      const said = statement(heard, cells, context, { before, question, label, inThePast: bygone });
      bygone = said.own.has("bygone") || (bygone && staysInThePast(heard));
      // "Who looks out for minds at the top? The chief nurse does": a block that opens with a question answers it and those that follow, and the question promises nothing, unless the answer is yes.
      before = said;
      if ((statements.length === 0 || question) && !cells && isAsked(text, span)) question = before = isYes(text.slice(span.end)) ? said : { ...said, purpose: "mention", strength: "none" };
      // "**Emotional support.** Staff may ask how people are.": what names the block promises nothing.
      if (statements.length === 0 && !cells && sentences.length > 1 && isTitle(text, span, hits, said)) before = { ...said, purpose: "mention", strength: "none" };
      statements.push(before);
    }
    from = past;
  }
  return { statements, profile, jurisdictions, wordCount: plain.length, unfilled: zones.placeholders.length > 0 };
}

const spoken = (text: string, { profile, weight }: { readonly profile: Profile; readonly weight: number }, span: Span, quoted: readonly Span[]): BlockFacts["profile"][number] =>
  ({ profile, weight, word: own(text.slice(span.start, span.end).replace(/\s+/g, " ").toLowerCase()), span, inName: quoted.some((zone) => zone.start <= span.start && span.end <= zone.end) });

function statement(heard: Heard, cells: readonly Span[] | undefined, context: BlockContext, earlier: Earlier): LocalStatement {
  const { text, sentence, tokens, hits } = heard;
  const atHead = hits.flatMap((it) => (it.first === 0 && it.meaning.kind === "concept" ? [{ concept: it.meaning.concept, start: 0 }] : []));
  const bare: Strength = context.lent.strength ?? (describes(context.roles) && !isOfOurStaff(atHead, context.roles) ? "none" : "medium");
  const clauses = clausesOf(text, tokens, hits, bare, meeting(cells ?? [], sentence).map((cell) => cell.start));
  const mentions = mentionsOf(heard, clauses);
  const own = told(heard, announced(heard, letIn(heard, mentions)), earlier.inThePast);
  // "Ordinary visits. Weight should not be raised at ordinary visits": what a sentence denies is not lent to it.
  const denied = new Set(mentions.filter((it) => it.negated).map((it) => it.concept));
  const concepts = new Set([...own, ...lentTo(heard, cells, context, earlier).filter((it) => !denied.has(it))]);
  const measures = measuresOf(heard, own, concepts.has("measuring") || context.roles.some((role) => roles.results.has(role)));
  const about = aboutMinds(clauses, cells !== undefined, heard, mentions);
  const { strength, hedge } = firmest(clauses, about, cells !== undefined);
  const softened = about.find((it) => it.hedge)?.hedge;
  const placeholder = placeholderOf(heard);
  const parts = partsOf(heard, meeting(cells ?? [], sentence));
  return {
    start: sentence.start, end: sentence.end, purpose: purposeOf({ own, concepts, mentions, measures, strength, parts }, context.roles),
    mentions, own, concepts, measures, countsForms: countsForms({ mentions, own, parts }), strength, isRow: cells !== undefined,
    phrases: phrasesOf(heard, cells, context), obligations: hits.filter((it) => isModality(it, "strong")).length, hasNumber: hasNumber(heard, cells?.[0]), parts,
    hedge: hedge && inside(hedge, sentence), softened: softened && inside(softened, sentence), placeholder: placeholder && inside(placeholder, sentence),
  };
}

/** A row with one column for who may come and one for who may not says as many things. */
function inColumns(cells: readonly Span[] | undefined, heads: readonly Lent[] = []): readonly Span[] | undefined {
  const filled = cells?.filter((cell) => cell.end > cell.start) ?? [];
  const shut = heads.filter((head) => head.concepts.has("exclusion")).length;
  return shut > 0 && shut < heads.length && filled.length > 1 ? filled : undefined;
}

/** "Adults with depression are not excluded": whom it says it does not keep out may come. */
function letIn({ text, sentence }: Heard, mentions: readonly Mention[]): ReadonlySet<Concept> {
  const own = conceptsOf(mentions);
  const spared = !own.has("exclusion") && mentions.some((it) => it.concept === "exclusion" && it.negated && !it.quoted && isSpared(text.slice(sentence.start, sentence.start + it.start)));
  return spared ? new Set([...own, "inclusion"]) : own;
}

/** "Outcome 4: families are less worn down": a label that names an outcome announces one. */
function announced({ text, sentence, tokens, hits }: Heard, own: ReadonlySet<Concept>): ReadonlySet<Concept> {
  if (own.has("outcome-list")) return own;
  if (pastDate({ text, sentence }) > sentence.start) return new Set([...own, "outcome-list"]);
  if (!own.has("outcome-word")) return own;
  const past = tokens.findIndex((it, i) => i > 0 && it.apart && text.slice(tokens[i - 1]!.end, it.start).includes(":"));
  return past > 0 && past <= longestLabel && hits.some((it) => isConcept(it, "outcome-word") && it.past <= past) ? new Set([...own, "outcome-list"]) : own;
}

/** "By 2029: residents feel happier." */
const byDate = /^[*_]{0,3}By (?:the end of |\p{L}+ )?20\d\d(?:\/\d\d)?[*_]{0,3}:/u;
/** Where the words begin that stand behind such a date, or else the sentence. */
const pastDate = ({ text, sentence: { start } }: Pick<Heard, "text" | "sentence">): number => start + (byDate.exec(text.slice(start, start + longestDate))?.[0].length ?? 0);
/** In characters: enough for "By the end of September 2029:" with its marks. */
const longestDate = 40;

/** `before`: so did what stands before it, or the words that lead its list in. */
const told = (heard: Heard, own: ReadonlySet<Concept>, before: boolean): ReadonlySet<Concept> =>
  (!own.has("bygone") && tellsOfThePast(heard, before) ? new Set([...own, "bygone"]) : own);

/** What a sentence may be about without naming it again. */
const subjects: readonly Concept[] = ["mh", "mh-service", "lived-experience", "carer", "smi", "patient", "referral", "company"];
/** What a question may ask about without the answer naming it. */
const topics: readonly Concept[] = [...subjects, "phys", "physical-half", "board"];

/** What a sentence stands behind in its block. */
interface Earlier {
  /** The sentence before. */
  readonly before: LocalStatement | undefined;
  /** The question that the block opened with. */
  readonly question: LocalStatement | undefined;
  /** What the name of the row, or what is set off at the head of the block, is about. */
  readonly label: readonly Concept[];
  /** The past was told of, and no other time since. */
  readonly inThePast: boolean;
}

/** What heading, lead-in, column heads and, for "they" and "it", the sentence before lend to a statement. */
function lentTo({ text, sentence, hits }: Heard, cells: readonly Span[] | undefined, { lent, heads }: BlockContext, { before, question, label }: Earlier): Concept[] {
  const columns = columnsOf(sentence, cells ?? [], heads ?? []);
  const spokenOf = before && (hits.some((hit) => isModality(hit, "pronoun")) || isQuestion(text, before)) ? subjects.filter((it) => before.concepts.has(it)) : [];
  const answers = question ? topics.filter((it) => question.concepts.has(it)) : [];
  return [...lent.concepts, ...columns, ...label, ...spokenOf, ...answers, ...(before && announcesOutcomes(text, before) ? ["outcome-list" as const] : [])];
}

/** What is lent by the heads over the cells that a statement meets: a row may have thousands of each, so not all are looked at for each. */
function columnsOf(sentence: Span, cells: readonly Span[], heads: readonly Lent[]): Concept[] {
  const found: Concept[] = [];
  for (let i = firstMeeting(cells, sentence); i < cells.length && cells[i]!.start < sentence.end; i++) {
    if (cells[i]!.end > cells[i]!.start) found.push(...(heads[i]?.concepts ?? []));
  }
  return found;
}

/** "Desired outcome." or "How will we know?": what follows is an outcome, though it does not say so itself. */
const announcesOutcomes = (text: string, before: LocalStatement): boolean =>
  (before.own.has("outcome-word") && before.end - before.start <= shortTitle) || (before.own.has("outcome-list") && isQuestion(text, before));
/** The clauses that speak of minds. In a row that names them in one cell, another may say how firmly. */
function aboutMinds(clauses: readonly SentenceClause[], row: boolean, heard: Heard, mentions: readonly Mention[]): readonly SentenceClause[] {
  const about = clauses.filter((clause) => speaksOf("mh", clause, heard, mentions));
  const said = row && about.length > 0 && !about.some((it) => it.said) ? clauses.filter((it) => it.said) : [];
  return said.length > 0 ? said : about;
}

/** The firmest clause that speaks of minds, or else of anything. */
function firmest(clauses: readonly SentenceClause[], about: readonly SentenceClause[], row: boolean): SentenceClause {
  if (clauses.length === 1) return clauses[0]!;
  const order: readonly Strength[] = ["none", "weak", "medium", "strong"];
  const said = row ? clauses.filter((it) => it.said) : [];
  const pool = about.length > 0 ? about : said.length > 0 ? said : clauses;
  return pool.reduce((best, it) => (order.indexOf(it.strength) > order.indexOf(best.strength) ? it : best));
}

function placeholderOf({ sentence, tokens, hits, zones }: Heard): Span | undefined {
  const bracket = zones.placeholders.find((it) => it.start >= sentence.start && it.end <= sentence.end + 1);
  if (bracket) return bracket;
  const word = hits.find((it) => it.meaning.kind === "placeholder");
  return word && spanOf(tokens, word);
}

/** Numbers in names ("outcome 4", PHQ-9), in titles, in the first cell of a row, in "By 2029:" and in times of day or of a course ("at 28 weeks") say nothing about a target. */
const hasNumber = (heard: Heard, label: Span | undefined, from = pastDate(heard)): boolean =>
  heard.tokens.some((token, i, all) => {
    if (!token.number || token.start < from || (label && token.end <= label.end)) return false;
    if ((numbered.has(all[i - 1]?.word ?? "") && heard.text[token.end] !== "%") || isQuoted(heard, token) || isMoment(heard, i)) return false;
    return !heard.hits.some((hit) => hit.meaning.kind === "measure" && hit.first <= i && i < hit.past);
  });

function isMoment({ text, tokens }: Heard, i: number): boolean {
  const word = (at: number): string => tokens[at]?.word ?? "";
  if (text[tokens[i]!.end] === "%") return false;
  if (moments.clock.has(word(i + 1)) || /^[:.]\d\d(?!\d)|^\d:/.test(text.slice(tokens[i]!.end, tokens[i]!.end + 3))) return true;
  if (moments.from.has(word(i - 1)) && moments.to.has(word(i + 1)) && tokens[i + 2]?.number) return true;
  if (moments.to.has(word(i - 1)) && tokens[i - 2]?.number && moments.from.has(word(i - 3))) return true;
  return moments.units.has(word(i + 1)) && (moments.at.has(word(i - 1)) || (moments.also.has(word(i - 1)) && [2, 3, 4].some((back) => moments.at.has(word(i - back)))));
}
