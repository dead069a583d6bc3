/** A clause that a finding offers → the change of text that puts it into the right section, as the document's author would have written it. */
import { sectionName, type Block, type Document, type Role, type Section } from "../../../../rules/language/document.ts";
import type { Clause, Edit, Finding, Fix } from "../../../../rules/language/finding.ts";
import { headings, kindred, titles } from "../../../../rules/lexicon/fixes.ts";
import { unfilled } from "../../../../rules/lexicon/wording.ts";
import { fill } from "../../text/fill.ts";
import { breaksIn, lineEnd, lineStart, nextLine } from "../../text/lines.ts";
import { headingLike, like } from "./insert-heading.ts";
import { nextMark } from "./insert-number.ts";
import { partsOf } from "./insert-parts.ts";
import { formBlocks, homeOf, isOutOfPlace, lastOf, neighbourOf, roleOrder } from "./insert-place.ts";
import { stands } from "../../text/stands.ts";
import { styleOf, wrapped, type Style } from "./insert-style.ts";
import { inTable, intoCell, newRow, tableEnd } from "./insert-table.ts";

/** What can be done about a finding: other wording, and the clause that is missing. Worked out when somebody asks, so that checking stays cheap. */
export function fixesFor(document: Document, finding: Finding): readonly Fix[] {
  const clause = clauseOf(finding);
  return clause === undefined ? finding.fixes : [...finding.fixes, ...insertions(document, [clause])];
}

export const clauseOf = ({ rule, clause, suppressed }: Pick<Finding, "rule" | "clause" | "suppressed">): Clause | undefined => (rule === unfilled.rule || suppressed !== undefined ? undefined : clause);

/** One fix per clause that does not stand there already; together they go into the document at once. */
export function insertions(document: Document, clauses: readonly Clause[]): readonly Fix[] {
  const style = styleOf(document);
  const wanted = clauses.filter(({ text }, i) => clauses.findIndex((it) => it.text === text) === i && !stands(document, text));
  if (wanted.length === 0) return [];
  const homes = new Map<Section, string[]>();
  const created: Created[] = [];
  const numbers = new Set<string>();
  for (const role of roleOrder) {
    const texts = wanted.filter((it) => it.into === role).map((it) => style.voice(it.text));
    if (texts.length === 0) continue;
    const home = homeOf(document, role) ?? kinOf(document, role);
    if (home === undefined) created.push(create(document, role, texts, style, numbers));
    else homes.set(home, [...(homes.get(home) ?? []), ...texts]);
  }
  const extended = [...homes].flatMap(([home, texts]) => extend(document, home, texts, style));
  // At one place a section's own end comes before a new section, and the end of a part before that of the whole.
  const all = [...extended, ...created.sort((a, b) => b.level - a.level).flatMap(({ placed }) => placed)];
  return all.map(({ title, edit, passage: isPassage }, i) => {
    const last = isPassage && !all.slice(i + 1).some((it) => it.edit.span.start === edit.span.start);
    return { title, edits: [last ? { ...edit, text: edit.text + tail(document, edit.span.start, style) } : edit] };
  });
}

/** A section of another kind that tells of it too, as “Workforce” does of what staff learn; or that could, where a section of its own would come after all the others. */
function kinOf(document: Document, role: Role): Section | undefined {
  const kin = kindred[role];
  const homes = kin?.in.map((it) => homeOf(document, it)).filter((it) => it !== undefined) ?? [];
  return homes.find((it) => formBlocks(document, it).slice(1).some((block) => kin!.says.test(document.text.slice(block.content, block.end)))) ?? (isOutOfPlace(document, role) ? homes[0] : undefined);
}

interface Placed {
  readonly title: string;
  readonly edit: Edit;
  /** Lines of its own, not words in a cell or line of others. */
  readonly passage: boolean;
}

interface Created {
  readonly level: number;
  readonly placed: readonly Placed[];
}

function extend(document: Document, section: Section, texts: readonly string[], style: Style): Placed[] {
  const { text } = document;
  const name = sectionName(section);
  const title = name === "" ? titles.insertHere : fill(titles.insert, { heading: name });
  const own = formBlocks(document, section);
  const last = own.at(-1);
  const made = (edit: Edit, passage = false): Placed => ({ title, edit, passage });
  if (last === undefined) return [];
  if (last.kind !== "row" && inTable(text, last.start)) return texts.map((it) => made(intoCell(document, last, it, style.eol)));
  if (shares(document, last)) return texts.map((it) => made(insert(last.end, ` ${it}`)));
  const at = endOf(document, last);
  return texts.map((it, i) => made(insert(at, passage(document, own, it, i, style)), true));
}

const insert = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text });

/** Another block begins or ends on its line: the document has lost its line breaks, or it is a cell between tabs. */
function shares({ text, blocks }: Document, block: Block): boolean {
  const at = blocks.indexOf(block);
  const [above, below] = [blocks[at - 1], blocks[at + 1]];
  if (block.kind === "row") return false;
  return (above !== undefined && above.end > lineStart(text, block.start)) || (below !== undefined && below.start < lineEnd(text, block.end));
}

/** The end of its last line, of its table, of the tags that close behind it, or of the line drawn under it. */
function endOf({ text, format }: Document, block: Block): number {
  if (block.kind === "row" || inTable(text, block.start)) return tableEnd(text, Math.max(block.start, block.end - 1));
  const end = lineEnd(text, block.end);
  if (format === "markdown") closing.lastIndex = end;
  if (format === "markdown" && closing.test(text)) return closing.lastIndex;
  const next = block.kind === "heading" ? nextLine(text, end) : undefined;
  return next !== undefined && /^\s*(?:={2,}|-{2,})\s*$/.test(text.slice(next, lineEnd(text, next))) ? lineEnd(text, next) : end;
}

/** Lines of nothing but closing tags. */
const closing = /(?:\s*<\/[a-z][a-z\d]*\s*>)+[^\S\r\n]*(?=[\r\n]|$)/iy;

/** A blank line after the last, where text follows at once and blank lines are the custom. */
function tail({ text }: Document, at: number, style: Style): string {
  const next = nextLine(text, at);
  return style.paragraphs > 1 && next !== undefined && /\S/.test(text.slice(next, lineEnd(text, next))) ? style.eol : "";
}

/** The clause with the line breaks before it: the next item, the next number, or a paragraph. */
function passage(document: Document, own: readonly Block[], clause: string, nth: number, style: Style): string {
  const { text } = document;
  const like = sample(document, own);
  if (like !== undefined) {
    const before = sibling(own, like, text);
    const markAt = (by: number) => nextMark(prefixOf(text, like), before && prefixOf(text, before), by);
    const [first, mark] = [markAt(1), markAt(nth + 1)];
    // Where the next number is in use, a clause that jumped over it would stand out of order.
    if (mark !== undefined && [first, mark].every((it) => it?.number === undefined || !taken(document, like, it.number))) {
      const gap = before ? Math.min(2, Math.max(1, breaksIn(text.slice(ownEnd(own, before, like), like.start)))) : like.kind === "item" ? 1 : style.paragraphs;
      return style.eol.repeat(gap) + wrapped(clause, style.width, mark.prefix, hang(text, like, mark.prefix), style.eol);
    }
  }
  const last = own.at(-1)!;
  const gap = nth > 0 || last.kind === "paragraph" ? style.paragraphs : last.kind === "heading" ? style.afterHeading : 2;
  return style.eol.repeat(gap) + wrapped(clause, style.width, "", "", style.eol);
}

/** The block a new item or numbered clause goes beside; none where the list completes a sentence that a clause of its own would not. */
function sample({ text, blocks }: Document, own: readonly Block[]): Block | undefined {
  let block = own.at(-1)!;
  for (let lead = block.lead === undefined ? undefined : blocks[block.lead]; lead !== undefined && lead.kind !== "heading"; lead = block.lead === undefined ? undefined : blocks[block.lead]) {
    if (!marked(text, lead)) return numberedIn(text, own, lead);
    block = lead;
  }
  return marked(text, block) ? block : block.kind === "heading" ? undefined : numberedIn(text, own, block);
}

/** The last numbered clause above a passage without a number. */
const numberedIn = (text: string, own: readonly Block[], block: Block): Block | undefined =>
  own.findLast((it) => it.kind === "paragraph" && it.start <= block.start && /\d\.\d/.test(prefixOf(text, it)));

const prefixOf = (text: string, block: Block): string => text.slice(lineStart(text, block.start), block.content);
const marked = (text: string, block: Block): boolean => block.kind !== "heading" && block.kind !== "row" && /\S/.test(prefixOf(text, block));

/** The one before it in its list, or among the numbered clauses. */
const sibling = (own: readonly Block[], block: Block, text: string): Block | undefined =>
  own.slice(0, own.indexOf(block)).findLast((it) => (block.group === undefined ? it.kind === "paragraph" && marked(text, it) : it.group === block.group));

/** Items nested under the one before belong to it. */
const ownEnd = (own: readonly Block[], before: Block, block: Block): number => own[own.indexOf(block) - 1]?.end ?? before.end;

/** Indent of its second line, if it has one. */
const second = (text: string, { content, end }: Block): string | undefined => /(?:\r\n|\r|\n)([^\S\r\n]*)\S/.exec(text.slice(content, end))?.[1];

/** Indent of the lines after the first: as in the item beside it, else under its words. */
function hang(text: string, block: Block, prefix: string): string {
  return second(text, block) ?? (block.start === block.content ? "" : " ".repeat(prefix.slice(lineStart(prefix, prefix.length)).length));
}

/** A list with numbers of its own is no part of those of sections. */
function taken(document: Document, like: Block, number: string): boolean {
  const { numbers, items, ownLists } = partsOf(document);
  return (like.group !== undefined && ownLists.has(like.group) ? items : numbers).has(number);
}

function create(document: Document, role: Role, texts: readonly string[], style: Style, numbers: Set<string>): Created {
  const { text } = document;
  const { after, number } = neighbourOf(document, role, numbers);
  if (number !== undefined) numbers.add(number);
  const title = fill(titles.create, { heading: headings[role] });
  const made = (passage: boolean, ...edits: readonly Edit[]): Created => ({ level: after?.level ?? 0, placed: edits.map((edit) => ({ title, edit, passage })) });
  const heading = after && document.blocks.find((block) => block.kind === "heading" && block.section === after.id);
  const own = after === undefined ? [] : formBlocks(document, after);
  const [body] = own.slice(-1);
  // A form takes another row; its cells can be imitated only where the heading has one beside it.
  if (after && heading && body && inTable(text, heading.start) && inTable(text, body.start) && body.kind !== "row" && body !== heading) {
    return made(false, newRow(document, body, like(text, heading, after, headings[role], number), texts, style.eol));
  }
  const tabled = heading !== undefined && inTable(text, heading.start);
  const end = after && !tabled ? lastOf(document, after) : document.blocks.findLast((block) => block.zone !== "comment" && block.zone !== "page-furniture");
  const line = headingLike(document, tabled ? undefined : after, headings[role], number, style);
  if (end !== undefined && !inTable(text, end.start) && shares(document, end)) return made(false, insert(end.end, ` ${line.text.trim()} ${texts.join(" ")}`));
  const at = end === undefined ? text.length : endOf(document, end);
  const marks = after && !tabled ? marksLike(document, after, own, number) : undefined;
  const said = texts.map((it, i) => {
    const mark = marks?.prefix(i) ?? "";
    return style.eol.repeat(i === 0 ? line.after : mark !== "" && !/\d/.test(mark) ? 1 : style.paragraphs) + wrapped(it, style.width, mark, marks?.hang ?? "", style.eol);
  });
  // One fix for each clause, the first with the heading, so that a clause can be taken alone or with the others.
  return made(true, ...said.map((it, i) => insert(at, (i === 0 ? (end === undefined ? "" : style.eol.repeat(line.before)) + line.text : "") + it)));
}

/** What stands before each clause of a new section, and before its further lines. */
interface Marks {
  readonly prefix: (nth: number) => string;
  readonly hang: string;
}

/** The marks of the section it is modelled on: bullets, or clauses numbered under the number of their section. */
function marksLike({ text }: Document, section: Section, own: readonly Block[], number: string | undefined): Marks | undefined {
  const last = own.findLast((block) => marked(text, block));
  if (last === undefined || last !== own.at(-1)) return undefined;
  const prefix = prefixOf(text, last);
  const [, open, path, close] = /^(\s*(?:\*\*)?)([\d.]*\d)(\D*)$/.exec(prefix) ?? [];
  if (path !== undefined && section.number !== undefined && path.startsWith(`${section.number}.`)) {
    return number === undefined ? undefined : { prefix: (nth) => `${open}${number}.${nth + 1}${close}`, hang: second(text, last) ?? "" };
  }
  const isOneList = last.kind === "item" && last.lead !== undefined && own.every((block) => block.kind === "heading" || block.group === last.group);
  return isOneList && nextMark(prefix, undefined)?.number === undefined ? { prefix: () => prefix, hang: " ".repeat(prefix.length) } : undefined;
}

