/** Statements → criteria: who is kept out, why, and whether anybody sees them instead. */
import type { Concept } from "../../../../rules/language/concept.ts";
import type { Document } from "../../../../rules/language/document.ts";
import type { Criterion, ServiceLabel } from "../../../../rules/language/facts.ts";
import { names, type Mention, type Statement } from "../../../../rules/language/statement.ts";
import { aside, routine } from "../../../../rules/lexicon/roles.ts";
import { insteadHeads, meanwhileHeads } from "../../../../rules/lexicon/table-heads.ts";
import { serviceLabels } from "../../../../rules/lexicon/titles.ts";
import { blanketLabel, isDiagnosis, keepsNobodyOut, takesBack } from "../../../../rules/reading/kept-out.ts";
import { isAllThereIs, isForReader, isInPassing, isLetIn, isNarrowed, isNoCriterion, isNotShown, isOfSpeaker, isOfWork, isWithoutLabel, lacks } from "../../../../rules/reading/no-criterion.ts";

const reasons: readonly (readonly [Criterion["because"], Concept])[] = [
  ["mental", "mh-condition"], ["cognition", "cognition"], ["substance", "substance"], ["physical-cause", "phys-cause"], ["neurodiversity", "neurodiversity"],
];

export function criteriaOf({ text, blocks }: Pick<Document, "text" | "blocks">, statements: readonly Statement[], labels: ReadonlySet<ServiceLabel>): Criterion[] {
  const found: Criterion[] = [];
  const own = [...labels].map((label) => serviceLabels[label]);
  const takenBack = new Set(statements.flatMap((it, i) => (takesBack(it, text) && statements[i - 1]?.section === it.section ? [statements[i - 1]!.group] : [])));
  for (const [i, statement] of statements.entries()) {
    if (!closes(statement) || isLiftedInRow(statement, statements[i + 1], text) || isNoCriterion(statement, text) || (statement.group !== undefined && takenBack.has(statement.group))) continue;
    const { start } = statement;
    // The rest of a row's passage or of an item may say who sees them instead.
    const next = (statement.isRow || statement.group !== undefined) && statements[i + 1]?.block === statement.block ? statements[i + 1] : undefined;
    const whole = statement.group !== undefined && !statement.isRow && statement.end - start <= itemLength;
    const instead = (blocks[statement.block]?.cells ?? []).filter(({ head }) => insteadHeads.test(head));
    for (const { because, mention } of subjectsOf(text, statement)) {
      // "Pregnancy loss | Bereavement midwife", under "Who sees them": those who do keep nobody out.
      if (instead.some((cell) => cell.start <= start + mention.start && start + mention.start < cell.end)) continue;
      if (own.some((label) => label.test(text.slice(start + mention.start, start + mention.end)))) continue;
      const said = statement.isRow ? pieceOf(text, statement, mention) : { start: start + mention.start, end: start + mention.end };
      const seenMeanwhile = next?.own.has("alternative") || instead.some(({ head, start: from, end }) => meanwhileHeads.test(head) && /\p{L}{2}/u.test(text.slice(from, end)));
      found.push({
        ...(whole ? { start, end: start + text.slice(start, statement.end).replace(joined, "").length } : said), statement, because, bodily: names(statement, "phys", "phys-cause"),
        softened: statement.own.has("softener") || isNarrowed(text.slice(start + mention.end, statement.end)),
        alternative: seenMeanwhile ? "owned" : alternativeOf(text, statement, mention),
        ...(statement.group === undefined ? {} : { group: statement.group }),
      });
    }
  }
  return found;
}

/** "Exclusion: mental illness | none: this is no ground": the next cell of the row says that it keeps nobody out. */
const isLiftedInRow = ({ isRow, block }: Statement, next: Statement | undefined, text: string): boolean =>
  isRow && next !== undefined && next.block === block && next.own.has("inclusion") && /^\W*(?:None|No|Not|Never|This|It)\b/iu.test(text.slice(next.start, next.end));

/** Keeps people out: by its own words in one clause with the people, or by the list, column or section it stands in. */
function closes(statement: Statement): boolean {
  const { purpose, own, section, strength, hasNumber } = statement;
  if (purpose !== "exclusion") return false;
  // Where needs are told, what happened to people before is no rule of this service.
  const told = own.has("need") && strength !== "strong" && (hasNumber || section.roles.includes("needs") || own.has("codesign"));
  if (strength === "none" || told || own.has("inclusion") || own.has("criticised") || own.has("bygone")) return false;
  // What is ruled out where money or results are told is not people, unless people are named.
  if (own.has("money") && own.has("not-people") && !own.has("patient")) return false;
  return !section.roles.some((role) => routine.has(role) || (aside.has(role) && !names(statement, "patient")));
}

/** Every reason for which the statement keeps people out, each on its first words. */
function subjectsOf(text: string, statement: Statement): readonly { readonly because: Criterion["because"]; readonly mention: Mention }[] {
  const { mentions, own, section, concepts } = statement;
  const listed = statement.group !== undefined || statement.isRow;
  // A section that lists who may come and who may not says by its lead-ins which list is which.
  const closed = section.roles.includes("exclusion") && !section.roles.includes("acceptance") && (listed || statement.strength !== "strong");
  // "If somebody speaks of ending it, the nurse stays and rings": among exclusions too, what is done for people keeps nobody out.
  const accepting = section.roles.includes("acceptance") && !section.roles.includes("exclusion") && !concepts.has("exclusion");
  const helped = opensWithCase.test(text.slice(statement.start, statement.start + 12)) && (own.has("outreach") || own.has("hands-on") || own.has("alternative"));
  const spared = isForReader(statement, listed, text) || (!listed && helped);
  const lent = !(spared && (listed || !own.has("exclusion"))) && (closed || (concepts.has("exclusion") && !own.has("exclusion")));
  const refusals = mentions.filter((it) => it.concept === "exclusion" && !it.quoted);
  const cues = refusals.filter((it) => !keepsNobodyOut(statement, it, text));
  // "Will not be accepted if there is no evidence of it": refused by other words than that it is not there.
  const refused = cues.map((cue) => text.slice(statement.start + cue.start, statement.start + cue.end)).some((words) => refusing.test(words) && !lacking.test(words));
  const near = (mention: Mention): boolean => cues.some((cue) => governs(text, statement, cue, mention) && !isDiagnosis(statement, cue, mention, text));
  // "Surgery for people without an eating disorder": they have nothing that this service is for.
  const unneeded = mentions.some((it) => it.concept === "mh-condition" && it.negated);
  return reasons.flatMap(([because, concept]) => {
    if (because === "physical-cause" && unneeded) return [];
    // Under a heading or lead-in that keeps people out any mention will do; elsewhere the cue has to govern it.
    const passing = (before: string): boolean => isInPassing(before) || (closed && lacks(before)) || (statement.isRow && isWithoutLabel(before));
    const beside = (it: Mention): boolean => {
      const from = statement.start + it.start;
      const [before, words, after] = [text.slice(statement.start, from), text.slice(from, statement.start + it.end), text.slice(statement.start + it.end, statement.end)];
      if (passing(before) || isOfSpeaker(before, words, after) || ((closed || refused) && !accepting && isNotShown(before, after))) return true;
      if (because !== "physical-cause") return false;
      return isAllThereIs(before, after) || (!listed && cues.some((cue) => cue.end <= it.start && isOfWork(text.slice(statement.start + cue.start, from), words)));
    };
    // "Not open to people under 18, unless they have psychosis": the refusal stands before what lifts it again.
    const letIn = (it: Mention): boolean => isLetIn(statement, it, text, (at) => (lent && !accepting) || cues.some((cue) => cue.end <= at));
    const governed = (it: Mention): boolean => (lent ? !refusals.some((cue) => isDiagnosis(statement, cue, it, text)) : near(it));
    const all = mentions.filter((it) => it.concept === concept && !it.quoted && !beside(it) && !letIn(it) && governed(it));
    const mention = all.find((it) => blanketLabel.test(text.slice(statement.start + it.start, statement.start + it.end))) ?? all[0];
    if (!mention) return [];
    // "Not suitable: people with psychosis, people with a personality disorder": a sentence lists people too, one after another.
    const others = listed ? [] : all.filter((it, i) => it !== mention && isApart(it, mention, text, statement.start) && all.slice(0, i).every((before) => before === mention || isApart(it, before, text, statement.start)));
    return [mention, ...others].map((each) => ({ because, mention: each }));
  });
}
/** A comma, a semicolon or an "or" stands between. */
const isApart = (a: Mention, b: Mention, text: string, start: number): boolean => /[,;]|\bor\b/u.test(text.slice(start + Math.min(a.end, b.end), start + Math.max(a.start, b.start)));
const refusing = /\b(?:not|cannot|exclu\w+|declin\w+|refus\w+|reject\w+|ineligible|unable|turned)\b/iu;
const lacking = /\b(?:who|no|without)\b/iu;
const opensWithCase = /^(?:If|When|Where|Should|Whenever)\b/u;

/** Of a cell that names several, the one with the mention, in full: "Enduring psychiatric conditions" of "…; dementia". */
function pieceOf(text: string, { start, end }: Statement, mention: Mention): { readonly start: number; readonly end: number } {
  const [first, past] = [start + mention.start, start + mention.end];
  const before = text.slice(Math.max(start, first - itemLength), first);
  const after = text.slice(past, Math.min(end, past + itemLength));
  const opened = before.slice(Math.max(...parting.map((mark) => before.lastIndexOf(mark))) + 1);
  const closed = after.slice(0, Math.min(...[...parting, "."].map((mark) => (after.includes(mark) ? after.indexOf(mark) : after.length))));
  const words = opened.replace(leading, "");
  const piece = { start: first - words.length, end: past + closed.replace(trailing, "").trimEnd().length };
  return piece.end - piece.start <= itemLength ? piece : { start: first, end: past };
}
const parting = [";", ",", "|"];
/** What ties an item to the next of its list. */
const joined = /;(?: (?:and|or))?$/u;
/** A number, "and", marks of emphasis. */
const leading = /^ {0,3}(?:\p{Lu}?\d{1,2}[.)]? {1,3})?(?:and |or )?[*_]{0,3}/u;
const trailing = / (?:and|or) ?$|[*_]{1,3}$/;

/** A cue close by, with no semicolon between, or one that opens the list that the label stands in. */
function governs(text: string, { start, isRow }: Statement, cue: Mention, mention: Mention): boolean {
  const between = text.slice(start + Math.min(cue.end, mention.end), start + Math.max(cue.start, mention.start));
  // "Not accepted | pregnancy; psychosis": what names a row speaks for the whole of it.
  if (isRow && cue.start < rowName && cue.start < mention.start) return true;
  // "People with mental health needs who do not have a home": whoever lacks something is kept out for that, and not for what they have.
  if (mention.end <= cue.start && /\bwho $/u.test(text.slice(start, start + cue.start)) && /\bnot have$/iu.test(text.slice(start + cue.start, start + cue.end))) return false;
  if (Math.abs(cue.start - mention.start) < reach && !between.includes(";")) return true;
  if (cue.start < mention.start && isSeries(between)) return true;
  return cue.start < mention.start && opens.test(text.slice(start + cue.end, start + cue.end + opening));
}

/** "Not for chest pain, suspected stroke, bleeding, fevers, self-injury": names parted by commas, and nobody does anything. */
const isSeries = (words: string): boolean => words.split(",").length > 3 && !/[;:.]|\b(?:but|however|because|will|shall|must|should|may|can|are|is)\b/u.test(words);

/** In characters: an item of a list up to this length is shown whole. */
const itemLength = 160;
/** In characters: further apart, cue and label are hardly about each other. */
const reach = 120;
/** In characters: a cue that begins so early in a row names it. */
const rowName = 3;
/** In characters: so soon after a cue a colon, or a word that lists, opens a list that the cue governs to its end. */
const opening = 40;
const opens = /:|\b(?:include|includes|comprise|comprises)\b/u;

/** Who sees them instead, said between the same semicolons. */
function alternativeOf(text: string, { start, end, own, mentions, isRow }: Statement, reason: Mention): Criterion["alternative"] {
  // "In an acute episode the course is put off; the nurse keeps seeing the person": one semicolon in running text parts no list.
  const list = isRow || text.slice(start, end).split(";").length > 2 || /:(?!\d)/.test(text.slice(start, end));
  const apart = (it: Mention): boolean => list && text.slice(start + Math.min(it.end, reason.end), start + Math.max(it.start, reason.start)).includes(";");
  if (mentions.some((it) => it.concept === "alternative" && !it.quoted && !apart(it))) return "owned";
  // "Open to secondary care mental health services" names no team that will see them: it is why they are turned away.
  const team = mentions.some((it) => it.concept === "mh-service" && !it.quoted && !it.negated && !(it.start < reason.end && reason.start < it.end));
  return own.has("provision") && team ? "named" : "none";
}
