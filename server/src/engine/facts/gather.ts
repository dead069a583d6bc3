/** Document → Facts: reads every block once, then gives the results their place in the whole. */
import type { Block, Document, Role, Section, Span, Words } from "../../../../rules/language/document.ts";
import type { Facts, PhraseHit, Support } from "../../../../rules/language/facts.ts";
import type { ProfileReading } from "../../../../rules/language/finding.ts";
import type { Jurisdiction } from "../../../../rules/language/jurisdiction.ts";
import type { Profile } from "../../../../rules/language/profile.ts";
import type { Statement } from "../../../../rules/language/statement.ts";
import type { TopicId } from "../../../../rules/language/topic.ts";
import { titleKeys } from "../../../../rules/lexicon/documents.ts";
import { topics } from "../../../../rules/lexicon/topics.ts";
import { recent, type Recent } from "../../text/recent.ts";
import { noAbbreviations } from "../words/abbreviations.ts";
import type { Vocabulary } from "../words/vocabulary.ts";
import { readBlock, type BlockFacts, type LocalStatement } from "./block.ts";
import { criteriaOf } from "./criteria.ts";
import { evidenceFor } from "./evidence.ts";
import { indexed } from "./indexed.ts";
import { labelsOf } from "./labels.ts";
import { contextsOf, type BlockContext } from "./lent-context.ts";
import { nothingLent, type Lent } from "./lent.ts";
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
  const contextOf = contextsOf(vocabulary, document, remembered?.lent);
  document.blocks.forEach((block, index) => {
    if (block.zone === "front-matter") for (const it of titleHits(vocabulary, document, block)) profile.push(it);
    if (block.zone) return;
    const { content } = block;
    const section = document.sections[block.section]!;
    const facts = factsOf(vocabulary, document, block, contextOf(block, index), remembered);
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
