/** Forms: sections that stand in the cells of a table, drawn with bars or with a grid. */
import type { Block, Document } from "../../../../rules/language/document.ts";
import type { Edit } from "../../../../rules/language/finding.ts";
import { lineEnd, lineStart, nextLine } from "../../text/lines.ts";
import { wrapped } from "./insert-style.ts";

/** `floor`: what came before it is known to stand in none, so a line that began there is none either. */
export function inTable(text: string, at: number, floor = 0): boolean {
  const start = lineStart(text, at, floor);
  const bar = /[^\S\r\n]*\|/y;
  bar.lastIndex = start;
  return (start === 0 || /[\r\n]/.test(text[start - 1]!)) && bar.test(text);
}

/** Where the table that this stands in ends. */
export function tableEnd(text: string, at: number): number {
  let end = lineEnd(text, at);
  if (!/^\s*[|+]/.test(text.slice(lineStart(text, at), end))) return end;
  for (;;) {
    const next = nextLine(text, end);
    if (next === undefined || !/^\s*[|+]/.test(text.slice(next, lineEnd(text, next)))) return end;
    end = lineEnd(text, next);
  }
}

/** The border below a line of a grid: where it starts, or nothing where the table has no borders. */
function borderBelow(text: string, at: number): number | undefined {
  let line = nextLine(text, lineEnd(text, at));
  while (line !== undefined && /^\s*\|/.test(text.slice(line, lineEnd(text, line)))) line = nextLine(text, lineEnd(text, line));
  return line !== undefined && /^\s*\+[-=+]+\s*$/.test(text.slice(line, lineEnd(text, line))) ? line : undefined;
}

/** Adds a clause to what a cell says; to the cell after a heading that has none. */
export function intoCell({ text }: Document, last: Block, clause: string, eol: string): Edit {
  const border = borderBelow(text, last.start);
  if (border !== undefined) {
    const column = last.kind === "heading" ? 1 : columnOf(text, border, last.start - lineStart(text, last.start));
    const at = border;
    return { span: { start: at, end: at }, text: gridLines(text, border, column === 0 ? [clause] : ["", clause], eol) };
  }
  const words = clause.replaceAll("|", "\\|");
  if (last.kind === "heading") {
    const bar = text.indexOf("|", last.end) + 1;
    const at = bar > 0 ? bar : last.end;
    return { span: { start: at, end: at }, text: ` ${words}${/\s/.test(text[at] ?? " ") ? "" : " "}` };
  }
  const cell = text.slice(text.lastIndexOf("|", last.start), last.end);
  const at = last.start + text.slice(last.start, last.end).trimEnd().length;
  // What ends without a full stop would run into the clause.
  const apart = /<br\s*\/?>/i.test(cell) || !/[.!?]$/.test(cell.trimEnd());
  return { span: { start: at, end: at }, text: `${apart ? " <br> " : " "}${words}` };
}

/** A new row of a form, with a heading of its own. */
export function newRow({ text }: Document, last: Block, heading: string, clauses: readonly string[], eol: string): Edit {
  const border = borderBelow(text, last.start);
  if (border !== undefined) {
    const end = lineEnd(text, border);
    const rows = gridLines(text, border, [heading, clauses.join(" ")], eol);
    return { span: { start: end, end }, text: eol + rows + text.slice(border, end).replaceAll("=", "-") };
  }
  const end = lineEnd(text, last.start);
  const line = text.slice(lineStart(text, last.start), end);
  const cells = line.trim().replace(/^\||\|$/g, "").split(/(?<!\\)\|/).length;
  const row = `${/^\s*/.exec(line)![0]}| ${heading} | ${clauses.join(" <br> ").replaceAll("|", "\\|")} |${"  |".repeat(Math.max(0, cells - 2))}`;
  return { span: { start: end, end }, text: eol + row };
}

const borders = (text: string, border: number): readonly number[] => [...text.slice(border, lineEnd(text, border)).matchAll(/\+/g)].map((it) => it.index);

function columnOf(text: string, border: number, column: number): number {
  return Math.max(0, borders(text, border).findLastIndex((at) => at < column));
}

/** Lines of one row, as wide as the border they stand over; each ends with a line break. */
function gridLines(text: string, border: number, cells: readonly string[], eol: string): string {
  const at = borders(text, border);
  const widths = at.slice(1).map((end, i) => end - at[i]! - 1);
  const columns = widths.map((width, i) => wrapped(cells[i] ?? "", Math.max(8, width - 2), "", "", "\n").split("\n"));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) => `|${widths.map((width, i) => ` ${columns[i]![row] ?? ""}`.padEnd(width)).join("|")}|${eol}`).join("");
}
