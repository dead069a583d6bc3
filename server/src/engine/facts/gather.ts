/** Document → Facts: reads every block once, then gives the results their place in the whole. */
import type { Block, Cell, Document, Role, Section, Span, Words } from "../../../../rules/language/document.ts";
import type { Facts, PhraseHit, Support } from "../../../../rules/language/facts.ts";
import type { ProfileReading } from "../../../../rules/language/finding.ts";
import type { Jurisdiction } from "../../../../rules/language/jurisdiction.ts";
import type { Profile } from "../../../../rules/language/profile.ts";
import type { Statement } from "../../../../rules/language/statement.ts";
import type { TopicId } from "../../../../rules/language/topic.ts";
import { titleKeys } from "../../../../rules/lexicon/documents.ts";
import { closedHeads, noes, notHeads, ofDoors, openHeads, sayHeads, yeses } from "../../../../rules/lexicon/table-heads.ts";
import { topics } from "../../../../rules/lexicon/topics.ts";
import { recent, type Recent } from "../../text/recent.ts";
import { abbreviationsOf, noAbbreviations } from "../words/abbreviations.ts";
import type { Vocabulary } from "../words/vocabulary.ts";
import { isSetOff, lend, lending, nothingLent, readBlock, type BlockContext, type BlockFacts, type Lent, type LocalStatement } from "./block.ts";
import { criteriaOf } from "./criteria.ts";
import { evidenceFor } from "./evidence.ts";
import { indexed } from "./indexed.ts";
import { labelsOf } from "./labels.ts";
import { isForMinds } from "./minds.ts";
import { partiesForMinds } from "./parties.ts";

/** What reading the blocks gave, before a profile is known. */
export interface BlockReadings {
  readonly statements: readonly Statement[];
  /** Where each rule's own phrases are used. */
  readonly phrases: ReadonlyMap<string, readonly PhraseHit[]>;
  /** Words that speak for a profile, on one line in lower case, with the section and block they stand in; `inName`: within a title, a name or a quotation. */
  readonly profile: readonly {
    readonly profile: Profile; readonly weight: number; readonly word: string; readonly section: Section; readonly block: Block;
    readonly start: number; readonly end: number; readonly inName: boolean;
  }[];
  readonly jurisdictions: readonly { readonly jurisdiction: Jurisdiction; readonly start: number; readonly end: number }[];
  readonly wordCount: number;
}

/** What words were found to say, kept from one reading to the next: while somebody types, one block of many changes. */
interface BlockMemory {
  readonly facts: WeakMap<Words, Known[]>;
  readonly lent: Recent<Lent>;
}

/** The same words say other things in another place. */
interface Known {
  readonly context: BlockContext;
  readonly cells: readonly Span[] | undefined;
  readonly facts: BlockFacts;
}

/** `headings`: of how many headings and lead-ins to remember what they lend. */
export const createBlockMemory = (headings: number): BlockMemory => ({ facts: new WeakMap(), lent: recent(headings) });

export function readStatements(vocabulary: Vocabulary, document: Document, remembered?: BlockMemory): BlockReadings {
  const statements: Statement[] = [];
  const phrases = new Map<string, PhraseHit[]>();
  const profile: BlockReadings["profile"][number][] = [];
  const jurisdictions: BlockReadings["jurisdictions"][number][] = [];
  let wordCount = 0;
  const context = contexts(vocabulary, document, remembered);
  document.blocks.forEach((block, index) => {
    if (block.zone === "front-matter") for (const it of titleHits(vocabulary, document, block)) profile.push(it);
    if (block.zone) return;
    const { content } = block;
    const section = document.sections[block.section]!;
    const facts = factsOf(vocabulary, document, block, context(block, index), remembered);
    // A clause that was put in makes no short text a long one as long as it waits to be filled in.
    if (!facts.unfilled || block.kind === "heading") wordCount += facts.wordCount;
    for (const { profile: id, weight, word, span, inName } of facts.profile) profile.push({ profile: id, weight, word, section, block, start: span.start + content, end: span.end + content, inName });
    for (const { jurisdiction, span } of facts.jurisdictions) jurisdictions.push({ jurisdiction, start: span.start + content, end: span.end + content });
    if (block.kind === "heading") return;
    for (const it of facts.statements) {
      const statement = placed(it, block, index, section);
      statements.push(statement);
      for (const { rule, phrase, ofOthers, describes, inName, start, end } of it.phrases) {
        listed(phrases, rule).push({ phrase, ofOthers, describes, inName, statement, start: statement.start + start, end: statement.start + end });
      }
    }
  });
  return { statements, phrases, profile, jurisdictions, wordCount };
}

function listed<T>(lists: Map<string, T[]>, name: string): T[] {
  const known = lists.get(name);
  if (known) return known;
  const list: T[] = [];
  lists.set(name, list);
  return list;
}

/** Written out field by field: copying with three dots made every other step wait. */
function placed(it: LocalStatement, { content, group }: Block, block: number, section: Section): Statement {
  const { purpose, mentions, concepts, own, measures, countsForms, phrases, strength, obligations, hedge, softened, placeholder, isRow, hasNumber, parts } = it;
  return {
    start: it.start + content, end: it.end + content, block, section, group,
    purpose, mentions, concepts, own, measures, countsForms, phrases, strength, obligations, hedge, softened, placeholder, isRow, hasNumber, parts,
  };
}

/** What the front matter says the document is called is read for its profile only. */
function titleHits(vocabulary: Vocabulary, { text, sections }: Document, block: Block): BlockReadings["profile"] {
  const from = block.start;
  return [...text.slice(from, block.end).matchAll(titleLine)].flatMap(({ index, 0: line }) => {
    const { profile } = readBlock(vocabulary, line, [{ start: 0, end: line.length }], undefined, { short: noAbbreviations, roles: [], lent: nothingLent });
    return profile.map((it) => ({ ...it, section: sections[0]!, block, start: from + index + it.span.start, end: from + index + it.span.end }));
  });
}
const titleLine = new RegExp(`^(?:${titleKeys.join("|")}):.*$`, "gim");

function factsOf(vocabulary: Vocabulary, { text }: Document, block: Block, context: BlockContext, remembered: BlockMemory | undefined): BlockFacts {
  const { content, words } = block;
  const cells = block.cells?.map((cell): Span => ({ start: Math.max(0, cell.start - content), end: cell.end - content }));
  const readings = remembered?.facts.get(words);
  const known = readings?.find((it) => sameContext(it.context, context) && sameSpans(it.cells, cells));
  if (known) return known.facts;
  const facts = readBlock(vocabulary, text.slice(content, block.end), words.sentences, cells, context);
  if (readings) readings.push({ context, cells, facts });
  else remembered?.facts.set(words, [{ context, cells, facts }]);
  return facts;
}

const sameContext = (a: BlockContext, b: BlockContext): boolean =>
  a.short.key === b.short.key && a.lent.key === b.lent.key && same(a.roles, b.roles, (one, other) => one === other) && same(a.heads, b.heads, (one, other) => one.key === other.key);
const sameSpans = (a: readonly Span[] | undefined, b: readonly Span[] | undefined): boolean => same(a, b, (one, other) => one.start === other.start && one.end === other.end);
const same = <T>(a: readonly T[] = [], b: readonly T[] = [], equal: (one: T, other: T) => boolean): boolean => a.length === b.length && a.every((it, i) => equal(it, b[i]!));

/** The context of each block; headings and lead-ins are read once, however many items stand under them. */
function contexts(vocabulary: Vocabulary, { text, blocks, sections }: Document, remembered: BlockMemory | undefined): (block: Block, index: number) => BlockContext {
  const short = abbreviationsOf(vocabulary, text);
  const lentBy = once((words: string): Lent => (remembered ? remembered.lent(`${short.key}|${words}`, () => lend(vocabulary, words, short)) : lend(vocabulary, words, short)));
  const headedBy = once((head: string): Lent => headed(head, lentBy(head)));
  const sectionLends = once((section: Section): Lent => topicsOf(lentBy(section.heading), section.roles));
  const leadLends = once((lead: Block): Lent => {
    const last = lead.sentences.at(-1);
    const said = headedBy(last ? text.slice(last.start, last.end) : text.slice(lead.content, lead.end));
    // "**The first visit.** We allow an hour. It takes in:": the name of the paragraph holds for the list too.
    const [title] = lead.sentences;
    const name = title && title !== last ? text.slice(title.start, title.end) : "";
    const named = isSetOff(name) ? join(said, topicsOf(lentBy(name), ["description"])) : said;
    // "Assessment takes place within four weeks. It covers:": what stands before tells what "it" is.
    const own = title && last && title !== last && pronounFirst.test(text.slice(last.start, last.end)) ? join(named, topicsOf(lentBy(text.slice(title.start, last.start)), ["description"])) : named;
    return lead.lead === undefined ? own : join(own, leadLends(blocks[lead.lead]!));
  });
  const around = once((lead: Block): ((section: Section) => Lent) => once((section: Section) => join(leadLends(lead), sectionLends(section))));
  const headsOf = (cells: readonly Cell[]): readonly Lent[] => {
    // "Avoid | Say instead": the first column names words.
    const worded = cells.some((cell) => sayHeads.has(lettersOf(cell.head)));
    // "Yes | No" over two columns of people: who may come, and who may not.
    const parted = cells.length === 2 && yeses.has(lettersOf(cells[0]!.head)) && noes.has(lettersOf(cells[1]!.head));
    const [name, ...others] = cells.map((cell, i) => {
      const lent = answered(cell.head, text.slice(cell.start, cell.end), worded && notHeads.has(lettersOf(cell.head)) ? join(lending(new Set(["word-list"])), headedBy(cell.head)) : headedBy(cell.head));
      return parted && i === 1 ? shut(lent) : lent;
    });
    if (name === undefined) return [];
    // "Depression | Seen here? No": the answer shuts out what the row is named by.
    const refused = cells.slice(1).some((cell) => refuses(cell.head, text.slice(cell.start, cell.end)));
    // What names a row speaks for it as a column's heading does for a column.
    const closed = closedHeads.has(unnumbered(lettersOf(text.slice(cells[0]!.start, cells[0]!.end))));
    return [refused ? shut(name) : name, ...(closed ? others.map(shut) : others)];
  };
  // "- Residents' Bench: sixteen adults who use it. - It has two votes": an item may go on speaking of what one above it names.
  const carried = (index: number, further = carriedOver): Lent => {
    const [block, above] = [blocks[index]!, blocks[index - 1]];
    if (further === 0 || above === undefined || above.kind !== "item" || above.group !== block.group) return nothingLent;
    const subjects = subjectsOf(lentBy(text.slice(above.content, above.end)));
    return subjects.concepts.size > 0 ? subjects : carried(index - 1, further - 1);
  };
  const goesOn = ({ kind, content }: Block): boolean => kind === "item" && pronounSoon.test(text.slice(content, content + soon));
  return (block, index) => {
    const section = sections[block.section]!;
    const lead = block.lead === undefined ? undefined : blocks[block.lead];
    const near = lead ? around(lead)(section) : sectionLends(section);
    const lent = block.kind === "heading" ? (lead ? leadLends(lead) : nothingLent) : goesOn(block) ? join(near, carried(index)) : near;
    return { short, roles: section.roles, lent, ...(block.cells ? { heads: headsOf(block.cells) } : {}) };
  };
}

/** Asked again, it gives the same answer without working it out. */
function once<K, T>(make: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = make(key)));
    return found;
  };
}

const join = (near: Lent, far: Lent): Lent => {
  if (far.concepts.size === 0 && far.strength === undefined) return near;
  return lending(new Set([...near.concepts, ...far.concepts]), near.strength ?? far.strength);
};

/** As its subject, or within what says when or where: "In it:", "Between April and October it met". */
const pronounSoon = /^(?:(?:Between|From|In|At|On|Since|After|Before|Each|Every|Once|Until|Now|Then|There)\b[^.;]{0,40}\b(?:it|they|she|he|them)\b|(?:It|They|She|He|These|Those|Both|Each of them|All of them)\b)/;
const pronounFirst = /^(?:It|They|This|These|Both)\b/;
/** In characters. */
const soon = 60;
/** In items: so far above it. */
const carriedOver = 3;
/** What an item may be about that only the one above it names. */
const spokenOf = ["lived-experience", "patient", "carer", "mh-service", "mh-party", "training", "everyone"] as const;
const subjectsOf = ({ concepts }: Lent): Lent => lending(new Set(spokenOf.filter((it) => concepts.has(it))));

/** A heading says what a section is about, not what is promised in it. */
const topical = ["mh", "smi", "phys", "training", "carer", "cognition", "every-contact", "upstream", "pps", "unexplained", "liaison", "assessment", "antenatal", "postnatal", "bolt-on", "word-list", "licensed"] as const;
const topicsOf = ({ concepts }: Lent, roles: readonly Role[]): Lent => {
  const topics = topical.filter((it) => concepts.has(it));
  // "People we are not able to take on": a heading of no known kind that shuts the door shuts it for what stands below.
  return lending(new Set(roles.length === 0 && concepts.has("exclusion") && !concepts.has("inclusion") ? [...topics, "exclusion"] : topics));
};

/** A column headed "Out", or a list under "We do not take", keeps out what stands in it, though the words alone say nothing elsewhere. */
const headed = (head: string, lent: Lent): Lent => (closedHeads.has(lettersOf(head)) ? shut(lent) : lent);
/** So does a "No" under "Accepted?". */
const answered = (head: string, answer: string, lent: Lent): Lent => (refuses(head, answer) ? shut(lent) : lent);
const refuses = (head: string, answer: string): boolean => noes.has(lettersOf(answer).split(" ")[0]!) && opensDoor(lettersOf(head).split(" "));
/** "Accepted?", "Seen here", and not "Psychologist seen at first visit?". */
const opensDoor = (head: readonly string[]): boolean => head.some((word) => openHeads.has(word)) && head.every((word) => openHeads.has(word) || ofDoors.has(word));
const shut = ({ concepts, strength }: Lent): Lent => lending(new Set([...concepts, "exclusion"]), strength);
const unnumbered = (name: string): string => name.replace(/^[a-z] /, "");
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^a-z ]/g, "").trim();

/** The facts all rules see; evidence and names of parties are worked out when they are asked for, and once. */
export function gather(document: Document, reading: BlockReadings, { id: profile }: Pick<ProfileReading, "id">): Omit<Facts, "phrases" | "insensitive"> {
  const { statements, wordCount } = reading;
  const evidence = new Map<TopicId, readonly Support[]>();
  const index = indexed(statements);
  const forMinds = isForMinds(profile, document);
  const labels = labelsOf(document);
  let parties: readonly string[] | undefined;
  return {
    document, profile, forMinds, labels, wordCount, statements, ...index,
    isExcerpt: index.having("excerpt").some((it) => it.own.has("excerpt")),
    criteria: criteriaOf(document, statements, labels),
    partiesForMinds: () => (parties ??= partiesForMinds(document)),
    evidence: (topic) => {
      let known = evidence.get(topic);
      if (!known) evidence.set(topic, (known = evidenceFor(topic, { statements, ...index })));
      return known;
    },
    answering: (topic) => (forMinds && topics[topic].inMinds) || [topic],
    sections: (role: Role) => document.sections.filter((section) => section.roles.includes(role)),
  };
}
