/** What stands in which section, worked out once for a document: every clause asks it of many sections. */
import type { Block, Document } from "../../../../rules/language/document.ts";
import { grouped } from "../../../../rules/language/grouped.ts";
import { perDocument } from "../../text/per-document.ts";

interface Parts {
  /** By section, in text order. */
  readonly blocks: readonly (readonly Block[])[];
  /** Sections that have parts of their own. */
  readonly parents: ReadonlySet<number>;
  /** Groups that begin at 1 and count their own items only. */
  readonly ownLists: ReadonlySet<number>;
  /** Numbers of clauses and items that are in use, those of such lists apart; and these with those of sections. */
  readonly items: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** Lines that stand before the foot of more than one page. */
  readonly feet: ReadonlySet<Block>;
}

export const partsOf = perDocument(({ text, sections, blocks }: Document): Parts => {
  const bySection = sections.map((): Block[] => []);
  for (const block of blocks) bySection[block.section]!.push(block);
  const feet = grouped(blocks.filter(({ kind }, i) => kind === "paragraph" && blocks[i + 1]?.zone === "page-furniture"), ({ start, end }) => text.slice(start, end));
  const ownLists = new Set(blocks.flatMap((block, i) => (block.group !== undefined && block.group !== blocks[i - 1]?.group && numberOf(text, block)[0] === "1" ? [block.group] : [])));
  const items = blocks.filter(({ kind, group }) => kind !== "heading" && (group === undefined || !ownLists.has(group))).flatMap((block) => numberOf(text, block));
  return {
    blocks: bySection,
    ownLists,
    parents: new Set(sections.flatMap(({ parent }) => parent ?? [])),
    items: new Set(items),
    numbers: new Set([...sections.flatMap(({ number }) => number ?? []), ...items]),
    feet: new Set([...feet.values()].filter((alike) => alike.length > 1).flat()),
  };
});

/** The number before the words of a clause or item. */
const numberOf = (text: string, { kind, start, content }: Block): readonly string[] =>
  kind !== "row" && content > start ? [text.slice(start, content).replace(/[^\w.]|\.(?!\w)/g, "")].filter((it) => it !== "") : [];
