/** What each block is read in the light of: what the document explains, and what heading, lead-in, column heads and the item above lend to it. */
import type { Block, Document, Role, Section } from "../../../../rules/language/document.ts";
import type { Recent } from "../../text/recent.ts";
import { abbreviationsOf, type Abbreviations } from "../words/abbreviations.ts";
import type { Vocabulary } from "../words/vocabulary.ts";
import { headed, lentToCells } from "./column-heads.ts";
import { join, lend, nothingLent, subjectsOf, topicsOf, type Lent } from "./lent.ts";
import { isSetOff } from "./titles.ts";

export interface BlockContext {
  /** What the document explains. */
  readonly short: Abbreviations;
  readonly roles: readonly Role[];
  /** What the section's heading and a list's lead-in lend to the statements below them. */
  readonly lent: Lent;
  /** For a row: what each cell's column heading lends to it. */
  readonly heads?: readonly Lent[];
}

type LentBy = (words: string) => Lent;

/** The context of each block; headings and lead-ins are read once, however many items stand under them, and not at all where they are `remembered`. */
export function contextsOf(vocabulary: Vocabulary, { text, blocks, sections }: Document, remembered: Recent<Lent> | undefined): (block: Block, index: number) => BlockContext {
  const short = abbreviationsOf(vocabulary, text);
  const lentBy = once((words: string): Lent => (remembered ? remembered(`${short.key}|${words}`, () => lend(vocabulary, words, short)) : lend(vocabulary, words, short)));
  const headedBy = once((head: string): Lent => headed(head, lentBy(head)));
  const sectionLends = once((section: Section): Lent => topicsOf(lentBy(section.heading), leavesOpen(section, sections) ? [] : section.roles));
  const leadLends = once((lead: Block): Lent => {
    const own = lentByLead(text, lead, lentBy, headedBy);
    return lead.lead === undefined ? own : join(own, leadLends(blocks[lead.lead]!));
  });
  const around = once((lead: Block): ((section: Section) => Lent) => once((section: Section) => join(leadLends(lead), sectionLends(section))));
  const lentTo = (block: Block, index: number): Lent => {
    const lead = block.lead === undefined ? undefined : blocks[block.lead];
    if (block.kind === "heading") return lead ? leadLends(lead) : nothingLent;
    const section = sections[block.section]!;
    const near = lead ? around(lead)(section) : sectionLends(section);
    return goesOn(text, block) ? join(near, carriedOver(text, blocks, index, lentBy)) : near;
  };
  return (block, index) =>
    ({ short, roles: sections[block.section]!.roles, lent: lentTo(block, index), ...(block.cells ? { heads: lentToCells(text, block.cells, headedBy) } : {}) });
}

/** Below "Who can and cannot be taken on" a heading of no kind of its own has to say which of the two it is. */
function leavesOpen({ parent, roles }: Section, sections: readonly Section[]): boolean {
  const above = parent === undefined ? [] : sections[parent]!.roles;
  return above.includes("acceptance") && above.includes("exclusion") && above.join() === roles.join();
}

/** The last sentence of a lead-in, with what names it. */
function lentByLead(text: string, lead: Block, lentBy: LentBy, headedBy: LentBy): Lent {
  const [first, last] = [lead.sentences[0], lead.sentences.at(-1)];
  if (!first || !last) return headedBy(text.slice(lead.content, lead.end));
  const end = text.slice(last.start, last.end);
  const said = headedBy(end);
  if (first === last) return said;
  // "**The first visit.** We allow an hour. It takes in:": the name of the paragraph holds for the list too.
  const name = text.slice(first.start, first.end);
  const named = isSetOff(name) ? join(said, topicsOf(lentBy(name), ["description"])) : said;
  // "Assessment takes place within four weeks. It covers:": what stands before tells what "it" is.
  return pronounFirst.test(end) ? join(named, topicsOf(lentBy(text.slice(first.start, last.start)), ["description"])) : named;
}
const pronounFirst = /^(?:It|They|This|These|Both)\b/;

/** "- Residents' Bench: sixteen adults who use it. - It has two votes": an item may go on speaking of what one above it names. */
function carriedOver(text: string, blocks: readonly Block[], index: number, lentBy: LentBy): Lent {
  const { group } = blocks[index]!;
  for (const above of blocks.slice(Math.max(0, index - itemsAbove), index).toReversed()) {
    if (above.kind !== "item" || above.group !== group) break;
    const subjects = subjectsOf(lentBy(text.slice(above.content, above.end)));
    if (subjects.concepts.size > 0) return subjects;
  }
  return nothingLent;
}
const itemsAbove = 3;

const goesOn = (text: string, { kind, content }: Block): boolean => kind === "item" && pronounSoon.test(text.slice(content, content + soon));
/** As its subject, or within what says when or where: "In it:", "Between April and October it met". */
const pronounSoon = /^(?:(?:Between|From|In|At|On|Since|After|Before|Each|Every|Once|Until|Now|Then|There)\b[^.;]{0,40}\b(?:it|they|she|he|them)\b|(?:It|They|She|He|These|Those|Both|Each of them|All of them)\b)/;
/** In characters. */
const soon = 60;

/** Asked again, it gives the same answer without working it out. */
function once<K, T>(make: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = make(key)));
    return found;
  };
}
