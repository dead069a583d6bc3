/** What stands on the pages, before it is written as text: paragraphs, items of lists, headings and rows of tables. */
import type { Line } from "./lines.ts";

export type Block = Words | Row;

export interface Words {
  readonly kind: "paragraph" | "item" | "heading";
  /** Of a heading, from 1; of an item, how deep its list is nested, from 1; else 0. */
  readonly level: number;
  /** Of an item whose bullet or number is tagged apart from its words. */
  readonly label?: string;
  readonly lines: readonly Line[];
}

export interface Row {
  readonly kind: "row";
  readonly head: boolean;
  /** The first of a table, where the file says where one begins. */
  readonly begins?: true;
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** Left end, to find its column by; no number where the file says which column it is. */
  readonly left?: number;
  /** One for each paragraph. */
  readonly paragraphs: readonly (readonly Line[])[];
}

export const linesIn = (block: Block): readonly Line[] => (block.kind === "row" ? block.cells.flatMap(({ paragraphs }) => paragraphs.flat()) : block.lines);
