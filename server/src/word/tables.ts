/** How a table is to be read: as rows of cells, or, where it only lays out the page, as the text that stands in it. */
import { fields } from "../../../rules/lexicon/table-heads.ts";
import { wholeName } from "../read/headings/roles.ts";
import { couldBeTitle, titleOf } from "../read/headings/title.ts";
import { countWords } from "../read/words.ts";
import { holdsWords, mostColumns, paragraphsOf, type Cell, type Flow, type Paragraph, type Row, type Table } from "./story.ts";
import { textOf } from "./words.ts";

type TablePart =
  | { readonly kind: "rows"; readonly head: boolean; readonly rows: readonly RowPart[] }
  | { readonly kind: "flow"; readonly row: number; readonly column: number; readonly flow: readonly Flow[]; readonly heading: boolean };

interface RowPart {
  /** From 0, in the table. */
  readonly number: number;
  /** `again`: of a merged cell, which stands in a row above. */
  readonly cells: readonly { readonly column: number; readonly paragraphs: readonly Paragraph[]; readonly again: boolean }[];
}

/** A row that one cell fills is running text: forms put whole sections there. So is, in a form, a passage beside its heading. The rest are rows. */
export function tableParts({ rows, columns }: Table): readonly TablePart[] {
  const form = columns === 2 && rows.some(({ cells }) => cells.length === 2 && isTitle(cells[0]!) && isLong(cells[1]!));
  const parts: TablePart[] = [];
  let open: { head: boolean; rows: RowPart[] } | undefined;
  const close = (): void => {
    if (open !== undefined) parts.push({ kind: "rows", ...open });
    open = undefined;
  };
  let titled: Cell | undefined;
  rows.forEach((row, number) => {
    const filled = row.cells.filter((cell) => cell.filled);
    if (filled.length === 0) return;
    const entry = form && filled.length === 2 && isTitle(filled[0]!) && (isLong(filled[1]!) || isNamed(filled[0]!));
    const goesOn = titled !== undefined && row.cells[0]!.above === titled;
    if (!goesOn) titled = entry ? filled[0] : undefined;
    if (entry || goesOn || row.cells.length === 1 || columns === 1) {
      close();
      filled.forEach(({ column, flow }, i) => parts.push({ kind: "flow", row: number, column, flow, heading: entry && i === 0 }));
      return;
    }
    const next: RowPart = { number, cells: cellsOf(row, columns) };
    if (open === undefined) open = { head: isHead(row, number, rows), rows: [next] };
    else open.rows.push(next);
  });
  close();
  return parts;
}

/** One short paragraph, such as a heading is. */
function isTitle(cell: Cell): boolean {
  const words = wordsOf(cell);
  return words !== undefined && couldBeTitle(titleOf(words).text.replace(/:$/, ""), 16);
}

/** It has a number, or a name that sections have. */
function isNamed(cell: Cell): boolean {
  const title = titleOf(wordsOf(cell) ?? "");
  const name = title.text.replace(/:$/, "");
  const named = wholeName(name);
  return title.number !== undefined || (named !== undefined && !named.roles.includes("meta") && !fields.has(name.toLowerCase()));
}

function wordsOf({ flow }: Cell): string | undefined {
  const [only, ...more] = flow.filter(holdsWords);
  return only?.kind === "paragraph" && more.length === 0 ? textOf(only).trim() : undefined;
}

/** A passage of several paragraphs, or one with a table in it. */
function isLong({ flow }: Cell): boolean {
  const filled = flow.filter(holdsWords);
  if (filled.some((each) => each.kind === "table")) return true;
  const prose = filled.filter((each) => each.kind === "paragraph" && textOf(each).length > 100);
  return filled.length >= 3 && prose.length >= 1;
}

/** One for each column, so that a cell over several stands under the first of them. A row wider than Word allows widens no other. */
function cellsOf({ cells }: Row, columns: number): RowPart["cells"] {
  const at = new Map(cells.map((cell) => [cell.column, cell]));
  return Array.from({ length: Math.max(cells.at(-1)!.column + 1, Math.min(columns, mostColumns)) }, (_, column) => {
    const { above, flow = [] } = at.get(column) ?? {};
    // What a merged cell calls its rows holds for each of them; a passage is said once.
    const again = above !== undefined && isLabel(above);
    return { column, paragraphs: paragraphsOf(again ? above.flow : flow), again };
  });
}

function isLabel(cell: Cell): boolean {
  const words = wordsOf(cell);
  return words !== undefined && countWords(words, 17) <= 16 && !/[.;]$/.test(words);
}

/** It is marked as one, or every word of it is bold and not all of the next row's are. */
function isHead(row: Row, number: number, rows: readonly Row[]): boolean {
  if (row.head) return true;
  const next = rows[number + 1];
  return number === 0 && next !== undefined && isBold(row) && !isBold(next);
}

function isBold({ cells }: Row): boolean {
  const inked = cells.flatMap(({ flow }) => paragraphsOf(flow)).flatMap(({ stretches }) => stretches.filter(({ text }) => text.trim() !== ""));
  return inked.length > 0 && inked.every(({ run }) => run.bold);
}
