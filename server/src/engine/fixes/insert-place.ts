/** Where a clause goes: the section that plays its role, or the section after which a new one belongs. */
import type { Block, Document, Role, Section, Zone } from "../../../../rules/language/document.ts";
import { headings, holders, outer } from "../../../../rules/lexicon/fixes.ts";
import { countedRoles, numberWords } from "../../../../rules/lexicon/sections.ts";
import { numberAfter } from "../../text/numbering.ts";
import { partsOf } from "./insert-parts.ts";
import { inTable } from "./insert-table.ts";

/** Text at the end of a section that does not end it: comments speak of the line after them, notes and page feet stay last. */
const trailing: ReadonlySet<Zone> = new Set<Zone>(["comment", "page-furniture", "front-matter", "references", "contents"]);

/** A section's own blocks, its heading first; those of its sub-sections left out, and what is no part of its text at its end. */
const ownBlocks = (document: Document, section: Section): readonly Block[] =>
  trimmed(document, partsOf(document).blocks[section.id]!);

/** The same without a table that follows the row of a form in which the section stands. */
export function formBlocks(document: Document, section: Section): readonly Block[] {
  const own = ownBlocks(document, section);
  const row = own.findIndex((block) => block.kind === "row");
  return row > 1 && own.slice(1, row).some((block, i) => inTable(document.text, block.start, i === 0 ? 0 : own[i]!.end)) ? own.slice(0, row) : own;
}

export const lastOf = (document: Document, { body }: Section): Block | undefined =>
  trimmed(document, document.blocks.filter((block) => block.start >= body.start && block.start < body.end)).at(-1);

function trimmed(document: Document, blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex((block) => !((block.zone !== undefined && trailing.has(block.zone)) || isPageFoot(document, block)));
  return blocks.slice(0, last + 1);
}

/** A line that the reader took for text, but that stands before the foot of more than one page. */
const isPageFoot = (document: Document, block: Block): boolean => partsOf(document).feet.has(block);

const says = (document: Document, section: Section, ...kinds: readonly Block["kind"][]): boolean =>
  ownBlocks(document, section).some((block) => block.zone === undefined && kinds.includes(block.kind));
const hasParts = (document: Document, { id }: Section): boolean => partsOf(document).parents.has(id);
/** Roles taken over from the section above are that section's very list. */
const inherited = ({ sections }: Document, { parent, roles }: Section): boolean => parent !== undefined && sections[parent]?.roles === roles;
/** Its heading or text is a contents page, or it holds nothing but references. */
function passed(document: Document, section: Section): boolean {
  const own = partsOf(document).blocks[section.id]!;
  const said = own.filter(({ zone, kind }) => kind !== "heading" && zone !== "comment" && zone !== "page-furniture");
  return own.some(({ zone }) => zone === "contents") || (said.length > 0 && said.every(({ zone }) => zone === "references"));
}

/** One whose own heading says so, with text of its own, before one that is empty, before one that has the role besides another; a row of a table only where there is no such section. */
export function homeOf(document: Document, role: Role): Section | undefined {
  const playing = document.sections.filter((it) => it.id > 0 && it.roles.includes(role) && !it.roles.includes("appendix") && !passed(document, it));
  const named = playing.filter((it) => !inherited(document, it));
  const main = named.filter((it) => it.roles[0] === role);
  const told = main.filter((it) => says(document, it, "paragraph", "item"));
  return told.find((it) => !inTable(document.text, it.span.start)) ?? told[0] ?? main.find((it) => says(document, it, "row"))
    ?? main.find((it) => !hasParts(document, it)) ?? main[0] ?? named.find((it) => says(document, it, "paragraph", "item", "row")) ?? named[0];
}

export const roleOrder = Object.keys(headings) as readonly Role[];

interface Neighbour {
  /** The new section comes after all of this one, and looks like it. */
  readonly after?: Section;
  /** Its number, where the others have one. */
  readonly number?: string;
}

/** After the nearest section that comes earlier in the usual order, and those beside it that do so too; in a numbered series after its last, since nothing is renumbered. `taken`: numbers given to other new sections. */
export function neighbourOf(document: Document, role: Role, taken: ReadonlySet<string>): Neighbour {
  const able = document.sections.filter((it) => it.id > 0 && it.span.end > it.span.start && !outer.some((out) => it.roles.includes(out)) && !inherited(document, it) && !passed(document, it));
  const main = highest(able)?.level;
  // Results that are told at the end of all stay there.
  const end = able.findLast((it) => it.level === main);
  const closes = (it: Section): boolean => it === end && it.roles[0] === "outcomes" && able.some((other) => other.level === main && belongsAfter(other, "outcomes"));
  const earlier = roleOrder.slice(0, roleOrder.indexOf(role)).reverse()
    .map((before) => highest(able.filter((it) => it.roles[0] === before && !closes(it)))).find((it) => it !== undefined);
  const found = earlier === undefined ? end : pastOthers(able, earlier, role);
  const within = found !== undefined && holders.includes(found.roles[0]!) ? able.findLast((it) => it.parent === found.id) : undefined;
  const near = within ?? found;
  if (near === undefined) return {};
  if (near.number === undefined) return { after: near };
  const series = document.sections.filter((it) => it.level === near.level && it.parent === near.parent && it.number !== undefined && !it.roles.includes("appendix") && it.span.end > it.span.start);
  const after = series.at(-1) ?? near;
  // Priorities and goals are agreed: what is added to a plan is none of them.
  if (countedRoles.has(/^\p{L}*/u.exec(near.number)![0].toLowerCase())) return { after };
  const isRoman = series.some(({ number }, i) => /(?<!\p{L})[ivx]{2,}\W*$/iu.test(number!) || (i === 0 && /(?<!\p{L})i\W*$/iu.test(number!)));
  const next = (number: string): string | undefined => labelAfter(number, isRoman);
  let number = next(after.number ?? near.number);
  while (number !== undefined && (taken.has(number) || partsOf(document).numbers.has(number))) number = next(number);
  return { after, ...(number === undefined ? {} : { number }) };
}

/** The last of the sections that stand beside it, follow it up to one that belongs after such a section, and belong before it; outcomes told last are left last, as quality is. */
function pastOthers(able: readonly Section[], from: Section, role: Role): Section {
  const beside = able.filter((it) => it.level === from.level && it.parent === from.parent);
  const following = beside.slice(beside.indexOf(from) + 1);
  const stop = following.findIndex(({ roles: [own] }) => own === "outcomes" || roleOrder.indexOf(own!) >= roleOrder.indexOf(role));
  return following.slice(0, stop < 0 ? undefined : stop).findLast(({ roles }) => roles.length > 0) ?? from;
}

/** Where a new section has to go to the end of a numbered series, though some of what stands there is usually written after it. */
export function isOutOfPlace(document: Document, role: Role): boolean {
  const { after, number } = neighbourOf(document, role, new Set());
  return after !== undefined && number !== undefined && belongsAfter(after, role);
}

const belongsAfter = ({ roles: [own] }: Section, role: Role): boolean => own !== undefined && roleOrder.indexOf(own) > roleOrder.indexOf(role);

/** The first of those that stand highest. */
const highest = (sections: readonly Section[]): Section | undefined => {
  const level = sections.reduce((least, it) => Math.min(least, it.level), Infinity);
  return sections.find((it) => it.level === level);
};

/** "3.4" → "3.5", "C" → "D", "Part 2" → "Part 3", "Section Four" → "Section Five", "5)" → "6)"; "V." → "VI." where the others are Roman. */
function labelAfter(number: string, isRoman: boolean): string | undefined {
  const found = numbered.exec(number);
  if (!found) return undefined;
  const [, before, last, close] = found as unknown as [string, string, string, string];
  const counting = /\d/.test(last) ? "digits" : isRoman && /^[ivx]+$/i.test(last) ? "roman" : last.length > 1 ? "words" : "letters";
  const next = numberAfter(last, counting);
  return next === undefined ? undefined : before + next + close;
}

const numbered = new RegExp(`^(.*?)(\\d+|(?<!\\p{L})(?:[ivx]+|[a-z]|${numberWords.join("|")}))([.):]*)$`, "iu");
