/** The structure that a tagged PDF says it has → blocks. */
import { grouped } from "../../../rules/language/grouped.ts";
import type { Block, Cell, Words } from "./block.ts";
import { linesOf, type Line } from "./lines.ts";
import type { Page, Run, Tag } from "./page.ts";

/** Longer than any heading: programs tag whole clauses as headings, so that they get numbers. */
const longestHeading = 200;

interface Tagged {
  readonly blocks: readonly Block[];
  /** Words that no tag holds, and that nobody calls decoration. */
  readonly loose: readonly Run[];
}

export function readTags(page: Page, tree: Tag): Tagged {
  const marked = grouped(page.runs, ({ mark, artifact }) => (artifact ? undefined : mark));
  const blocks: Block[] = [];
  const taken = new Set<string>();
  let begins = false;
  const take = (marks: readonly string[]): readonly Line[] => {
    for (const mark of marks) taken.add(mark);
    return linesOf(marks.flatMap((mark) => marked.get(mark) ?? []), page.number);
  };
  visit(tree, 0);
  return { blocks, loose: page.runs.filter(({ mark, artifact }) => !artifact && (mark === undefined || !taken.has(mark))) };

  function visit(tag: Tag, depth: number): void {
    const level = headingLevel(tag.role);
    if (tag.role === "TOC" || tag.role === "Artifact") return void take(marksIn(tag));
    if (tag.role === "TR") return addRow(tag);
    if (tag.role === "Table") begins = true;
    if (tag.role === "LI") return addItem(tag, Math.max(1, depth));
    if (level !== undefined) return addWords(take(marksIn(tag)), level);
    let own: string[] = [];
    const flush = (): void => {
      if (own.length > 0) addWords(take(own), 0);
      own = [];
    };
    for (const child of tag.children) {
      if ("mark" in child) own.push(child.mark);
      else if (inline.has(child.role)) own.push(...marksIn(child));
      else {
        flush();
        visit(child, tag.role === "L" ? depth + 1 : depth);
      }
    }
    flush();
  }

  function addWords(lines: readonly Line[], level: number): void {
    if (lines.length === 0) return;
    const length = lines.reduce((sum, { text }) => sum + text.length, 0);
    blocks.push({ kind: level > 0 && length <= longestHeading ? "heading" : "paragraph", level, lines });
  }

  /** The first paragraph of an item gets its mark; more of them, and lists inside, follow it. */
  function addItem(tag: Tag, depth: number): void {
    const label = take(tag.children.flatMap((child) => ("role" in child && child.role === "Lbl" ? marksIn(child) : []))).map(({ text }) => text).join(" ");
    const before = blocks.length;
    visit({ role: "LBody", children: tag.children.filter((child) => !("role" in child) || child.role !== "Lbl") }, depth);
    const first = blocks[before];
    if (first?.kind === "paragraph") blocks[before] = { ...first, kind: "item", level: depth, label } satisfies Words;
  }

  function addRow(tag: Tag): void {
    const tags = tag.children.filter((child): child is Tag => "role" in child && (child.role === "TD" || child.role === "TH"));
    const cells = tags.map((cell): Cell => ({ paragraphs: paragraphsIn(cell) }));
    if (!cells.some(({ paragraphs }) => paragraphs.length > 0)) return;
    // A table at the top of a page may have begun on the one before.
    const first = begins && blocks.length > 0;
    begins = false;
    blocks.push({ kind: "row", head: tags.every(({ role }) => role === "TH"), cells, ...(first ? { begins: true } : {}) });
  }

  function paragraphsIn(cell: Tag): readonly (readonly Line[])[] {
    const start = blocks.length;
    visit(cell, 0);
    return blocks.splice(start).map((block) => {
      if (block.kind === "row") return block.cells.flatMap(({ paragraphs }) => paragraphs.flat());
      const [first, ...more] = block.lines;
      return block.kind === "item" && first !== undefined ? [{ ...first, text: `${block.label === "" ? "•" : block.label} ${first.text}` }, ...more] : block.lines;
    }).filter((lines) => lines.length > 0);
  }
}

const inline = new Set(["Span", "Link", "Reference", "Quote", "Code", "Em", "Strong", "BibEntry", "Annot", "Sub"]);

const marksIn = (tag: Tag): readonly string[] => tag.children.flatMap((child) => ("mark" in child ? [child.mark] : marksIn(child)));

function headingLevel(role: string): number | undefined {
  if (role === "Title" || role === "H") return 1;
  const level = /^(?:H|heading ?)([1-9])$/i.exec(role)?.[1];
  return level === undefined ? undefined : Math.min(6, Number(level));
}
