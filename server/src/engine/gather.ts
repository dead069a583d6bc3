/** Document → Facts: reads every block once, then gives the results their place in the whole. */
import type { Block, Document, Role, Section, Span } from "../../../rules/language/document.ts";
import type { Facts, PhraseHit, Statement, Support, TopicId } from "../../../rules/language/facts.ts";
import type { Jurisdiction } from "../../../rules/language/jurisdiction.ts";
import type { ProfileReading } from "../../../rules/language/finding.ts";
import type { Profile } from "../../../rules/language/profile.ts";
import { titleKeys } from "../../../rules/lexicon/documents.ts";
import { lend, lending, nothingLent, readBlock, type BlockContext, type BlockFacts, type Lent, type LocalStatement } from "./block.ts";
import { closedHeads } from "../../../rules/lexicon/roles.ts";
import { criteriaOf } from "./criteria.ts";
import { evidenceFor, saying } from "./evidence.ts";
import { recent, type Recent } from "./recent.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What reading the blocks gave, before a profile is known. */
export interface Reading {
  readonly statements: readonly Statement[];
  /** Words that speak for a profile, with the section and block they stand in. */
  readonly profile: readonly { readonly profile: Profile; readonly weight: number; readonly section: Section; readonly block: Block; readonly start: number; readonly end: number }[];
  readonly jurisdictions: readonly { readonly jurisdiction: Jurisdiction; readonly start: number; readonly end: number }[];
  readonly words: number;
}

/** What blocks were found to say, kept from one reading to the next: while somebody types, one block of many changes. */
export interface Memory {
  readonly facts: Recent<BlockFacts>;
  readonly lent: Recent<Lent>;
}

/** `blocks`: how many to remember; 0 where every document is read but once. */
export const memory = (blocks: number): Memory => ({ facts: recent(blocks), lent: recent(blocks) });

export function readDocument(vocabulary: Vocabulary, document: Document, remembered: Memory = memory(0)): Reading {
  const statements: Statement[] = [];
  const profile: Reading["profile"][number][] = [];
  const jurisdictions: Reading["jurisdictions"][number][] = [];
  let words = 0;
  const context = contexts(vocabulary, document, remembered);
  document.blocks.forEach((block, index) => {
    if (block.zone === "front-matter") for (const it of titleHits(vocabulary, document, block)) profile.push(it);
    if (block.zone) return;
    const section = document.sections[block.section]!;
    const facts = factsOf(vocabulary, document, block, context(block), remembered);
    words += facts.words;
    for (const it of facts.profile) profile.push({ ...it, section, block, start: it.span.start + block.content, end: it.span.end + block.content });
    for (const it of facts.jurisdictions) jurisdictions.push({ jurisdiction: it.jurisdiction, start: it.span.start + block.content, end: it.span.end + block.content });
    if (block.kind === "heading") return;
    for (const it of facts.statements) statements.push(placed(it, block, index, section));
  });
  return { statements, profile, jurisdictions, words };
}

/** Written out field by field: copying with three dots made every other step wait. */
function placed(it: LocalStatement, { content, group }: Block, block: number, section: Section): Statement {
  const { purpose, mentions, concepts, own, measures, phrases, strength, obligations, hedge, softened, placeholder, row, numbers } = it;
  return {
    start: it.start + content, end: it.end + content, block, section, group,
    purpose, mentions, concepts, own, measures, phrases, strength, obligations, hedge, softened, placeholder, row, numbers,
  };
}

/** What the front matter says the document is called is read for its profile only. */
function titleHits(vocabulary: Vocabulary, { text, sections }: Document, block: Block): Reading["profile"] {
  const from = block.start;
  return [...text.slice(from, block.end).matchAll(titleLine)].flatMap(({ index, 0: line }) => {
    const { profile } = readBlock(vocabulary, line, [{ start: 0, end: line.length }], undefined, { roles: [], lent: nothingLent });
    return profile.map((it) => ({ ...it, section: sections[0]!, block, start: from + index + it.span.start, end: from + index + it.span.end }));
  });
}
const titleLine = new RegExp(`^(?:${titleKeys.join("|")}):.*$`, "gim");

function factsOf(vocabulary: Vocabulary, { text }: Document, block: Block, context: BlockContext, { facts }: Memory): BlockFacts {
  const local = (span: { start: number; end: number }): { start: number; end: number } => ({ start: Math.max(0, span.start - block.content), end: span.end - block.content });
  const words = text.slice(block.content, block.end);
  const sentences = block.sentences.map(local);
  const cells = block.cells?.map(local);
  const places = (spans: readonly Span[] | undefined): string => spans?.map(({ start, end }) => `${start}-${end}`).join() ?? "";
  const key = [words, places(sentences), places(cells), context.roles.join(), context.lent.key, ...(context.heads?.map((it) => it.key) ?? [])].join("\n");
  return facts(key, () => readBlock(vocabulary, words, sentences, cells, context));
}

/** The context of each block; headings and lead-ins are read once, however many items stand under them. */
function contexts(vocabulary: Vocabulary, { text, blocks, sections }: Document, { lent }: Memory): (block: Block) => BlockContext {
  const known = new Map<string, Lent>();
  const lentBy = (words: string): Lent => {
    let found = known.get(words);
    if (!found) known.set(words, (found = lent(words, () => lend(vocabulary, words))));
    return found;
  };
  const leadOf = (block: Block): Lent => {
    const lead = block.lead === undefined ? undefined : blocks[block.lead];
    if (!lead) return nothingLent;
    const last = lead.sentences.at(-1);
    const own = lentBy(last ? text.slice(last.start, last.end) : text.slice(lead.content, lead.end));
    return lead.lead === undefined ? own : join(own, leadOf(lead));
  };
  return (block) => {
    const section = sections[block.section]!;
    const around = join(leadOf(block), block.kind === "heading" ? nothingLent : topicsOf(lentBy(section.heading), section.roles));
    return { roles: section.roles, lent: around, ...(block.cells ? { heads: block.cells.map((cell) => headed(cell.head, lentBy(cell.head))) } : {}) };
  };
}

const join = (near: Lent, far: Lent): Lent => {
  if (far.concepts.size === 0 && far.strength === undefined) return near;
  return lending(new Set([...near.concepts, ...far.concepts]), near.strength ?? far.strength);
};

/** A heading says what a section is about, not what is promised in it. */
const topical = ["mh", "smi", "phys", "training", "carer", "cognition", "every-contact", "upstream", "pps", "assessment", "antenatal", "postnatal"] as const;
const topicsOf = ({ concepts }: Lent, roles: readonly Role[]): Lent => {
  const topics = topical.filter((it) => concepts.has(it));
  // "People we are not able to take on": a heading of no known kind that shuts the door shuts it for what stands below.
  return lending(new Set(roles.length === 0 && concepts.has("exclusion") && !concepts.has("inclusion") ? [...topics, "exclusion"] : topics));
};

/** A column headed "Out" keeps out what stands in it, though the word alone says nothing elsewhere. */
const headed = (head: string, lent: Lent): Lent =>
  closedHeads.has(head.toLowerCase().replace(/[^a-z ]/g, "").trim()) ? lending(new Set([...lent.concepts, "exclusion"]), lent.strength) : lent;

/** The facts all rules see; evidence is worked out when it is asked for, and once. */
export function gather(document: Document, reading: Reading, { id: profile, about }: Pick<ProfileReading, "id" | "about">): Omit<Facts, "phrases" | "insensitive"> {
  const { statements, words } = reading;
  const evidence = new Map<TopicId, readonly Support[]>();
  const that = saying(statements);
  return {
    document, profile, words, statements, ...(about ? { about } : {}),
    criteria: criteriaOf(document.text, statements),
    evidence: (topic) => {
      let known = evidence.get(topic);
      if (!known) evidence.set(topic, (known = evidenceFor(topic, statements, that)));
      return known;
    },
    sections: (role: Role) => document.sections.filter((section) => section.roles.includes(role)),
  };
}

/** Where a rule's own phrases are used. */
export const phrasesOf = (rule: string, statements: readonly Statement[]): PhraseHit[] =>
  statements.flatMap((statement) =>
    (statement.phrases[rule] ?? []).map((use) => ({ phrase: use.phrase, statement, start: statement.start + use.start, end: statement.start + use.end })));
