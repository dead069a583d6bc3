/** Whether the author uses a phrase, or only names, quotes, denies or criticises it; and of whom it is said. */
import type { Span } from "../../../../rules/language/document.ts";
import type { PhraseUse } from "../../../../rules/language/statement.ts";
import { bodies, helpers, sanctions } from "../../../../rules/lexicon/agents.ts";
import { articles, copulas } from "../../../../rules/lexicon/modality.ts";
import { firstMeeting, inside } from "../../text/spans.ts";
import { isConcept, spanOf, type Heard } from "../words/heard.ts";
import type { WordHit } from "../words/vocabulary.ts";
import { isOfOthers } from "./agent.ts";
import { isModality } from "./clauses.ts";
import { describesNext } from "./describes.ts";
import type { BlockContext } from "./lent-context.ts";
import { nobodyPast } from "./mentions.ts";

/** Phrases of rules that the author uses: not quoted, criticised or denied, and not in a list of words to avoid. */
export function phrasesOf(heard: Heard, cells: readonly Span[] | undefined, { lent, heads }: Pick<BlockContext, "lent" | "heads">): readonly PhraseUse[] {
  const { text, sentence, tokens, hits, zones } = heard;
  if (lent.concepts.has("word-list")) return [];
  const uses: PhraseUse[] = [];
  const denied = hits.filter((it) => it.meaning.kind === "phrase" && isDenied(heard, it));
  for (const hit of hits) {
    if (hit.meaning.kind !== "phrase") continue;
    const span = spanOf(tokens, hit);
    if (isCriticised(heard, hit) || isUnsaid(heard, hit) || isNamed(heard, hit, span)) continue;
    if (denied.some((it) => it.first <= hit.first && hit.past <= it.past) || isGroup(text, span) || zones.spoken.some((zone) => reachesInto(zone, span))) continue;
    // "Do not write | Write": a column of words to avoid names them.
    if (cells && isListed(span, cells, heads)) continue;
    // "You have the right to: refuse treatment": a list of rights grants what each item begins with.
    const granted = hit.first <= grantedWithin && lent.concepts.has("licensed");
    const { rule, phrase } = hit.meaning;
    const inName = zones.quoted.some((zone) => reachesInto(zone, span));
    uses.push({ rule, phrase, ofOthers: granted || isOfOthers(heard, hit), describes: describesNext(heard, hit), inName, ...inside(span, sentence) });
  }
  return uses;
}

/** In words: "accept or refuse to". */
const grantedWithin = 2;

function isListed(span: Span, cells: readonly Span[], heads: BlockContext["heads"]): boolean {
  const at = firstMeeting(cells, span);
  const cell = cells[at];
  return cell !== undefined && cell.start <= span.start && span.end <= cell.end && heads?.[at]?.concepts.has("word-list") === true;
}

const reachesInto = (zone: Span, { end }: Span): boolean => zone.start < end && end <= zone.end;

const isCriticised = ({ tokens, hits }: Heard, hit: WordHit): boolean =>
  hits.some((it) => isConcept(it, "criticised") && (it.past <= hit.first ? hit.first - it.past : instead.has(tokens[it.first]!.word) ? naming : it.first - hit.past) < naming);

/** "Patients who 'refused to wait'", where words are named: it is enough that the last of them stands in marks. */
const isNamed = ({ text, sentence, tokens, hits }: Heard, hit: WordHit, span: Span): boolean =>
  inMarks(text, { ...span, start: tokens[hit.past - 1]!.start }) &&
  (isList(text.slice(sentence.start, sentence.end)) || hits.some((it) => isConcept(it, "criticised") || isNaming(it, hit) || (isModality(it, "negator", "none", "near-negator") && it.past <= hit.first)));

/** "Nobody should be called attention seeking": what is not to be said is not said. */
const isUnsaid = ({ text, tokens, hits }: Heard, hit: WordHit): boolean =>
  hits.some((it) => isNaming(it, hit) && hits.some((no) => isModality(no, "negator", "none") && no.past <= it.first && no.past + namingAfter > it.first && !parted(text, tokens, no.past, it.first)));

/** In words: so far behind a "nobody" what is not to be said may stand. */
const namingAfter = 9;
/** A comma or another clause stands between. */
const parted = (text: string, tokens: Heard["tokens"], first: number, past: number): boolean => /[,;:]|\b(?:but|and|who|that|if|when|until|unless)\b/i.test(text.slice(tokens[first - 1]!.end, tokens[past]!.start));

/** "The drug users' forum" is a body that people sit on. */
const isGroup = (text: string, { end }: Span): boolean => ofGroup.test(text.slice(end - 2, end + 40));
const ofGroup = new RegExp(`^(?:s[’']|.{2}[’']s?|[’']s) (?:[\\p{L}-]+ )?(?:${bodies.join("|")})\\b`, "iu");

/** "Known as", "labelled": what follows closely in quotation marks is named. */
const isNaming = (it: WordHit, hit: WordHit): boolean => isConcept(it, "naming") && it.first < hit.first && hit.first - it.past < namingReach;
/** In words. */
const namingReach = 4;

/** "Self-harm is not a cry for attention", "is never just nerves", "a child does not fail to attend": said to be what it is not. */
function isDenied({ tokens, hits }: Heard, hit: WordHit): boolean {
  let at = hit.first;
  // "Nobody is making it up": what nobody does is not said of anybody.
  if (copulas.has(tokens[at - 1]?.word ?? "") && hits.some((it) => isModality(it, "none") && nobodyPast(tokens, it) === at - 1)) return true;
  // "Will not penalise patients": what is not done to anybody blames nobody.
  if (sanctions.some((it) => tokens[at]!.word.startsWith(it))) return hits.some((it) => isModality(it, "negator") && it.past === at);
  while (at > 0 && articles.has(tokens[at - 1]!.word)) at--;
  // "Not feeling a weight on the family".
  if (states.has(tokens[at - 1]?.word ?? "")) at--;
  const negator = hits.find((it) => isModality(it, "negator") && it.past === at);
  if (negator === undefined) return false;
  const before = tokens[negator.first - 1]?.word ?? "";
  return copulas.has(tokens[negator.first]!.word) || copulas.has(before) || (tokens[at]!.word === "fail" && helpers.has(before));
}

/** How somebody is, before what they are. */
const states: ReadonlySet<string> = new Set(["feeling", "being", "becoming", "feel", "become"]);

/** Words that stand in marks one after the other are named, whatever is said of them. */
const isList = (sentence: string): boolean => (sentence.match(/["”]\s*(?:,|and|or|nor|\/|, and|, or)\s*(?:nor |or |and )?["“]/g)?.length ?? 0) > 0;
/** In characters: what is only named is short. */
const shortQuote = 40;
/** Stands in quotation marks, alone or with a few words. */
export function inMarks(text: string, { start, end }: Span): boolean {
  // The mark in "it's" opens nothing.
  const around = text.slice(Math.max(0, start - shortQuote), end + shortQuote).replace(/(?<=\p{L})['’](?=\p{L})/gu, "_");
  const before = around.slice(0, Math.min(start, shortQuote));
  const after = around.slice(before.length + end - start);
  const opened = Math.max(...["\"", "“", "‘", "'"].map((mark) => before.lastIndexOf(mark)));
  const closed = after.search(/["”’'](?!\p{L})/u);
  return opened >= 0 && closed >= 0 && !/[\p{L}\p{N}]/u.test(before[opened - 1] ?? "") && !/[“‘]/.test(after.slice(0, closed)) && !/[”’]/.test(before.slice(opened));
}

/** In words: so near to words of criticism, a phrase is named, not used. */
const naming = 9;

/** These criticise what follows them: "a gesture rather than an attempt" uses the first word and not the second. */
const instead: ReadonlySet<string> = new Set(["rather", "instead"]);
