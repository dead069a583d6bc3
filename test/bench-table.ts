/** Tables that a bench prints for people, and hands on to the page about speed. */
import { appendFileSync, readFileSync } from "node:fs";

export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Columns after the first are numbers and stand at the right. */
export function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join("  ").trimEnd();
  process.stdout.write([title, line(head), ...rows.map(line), "", ""].join("\n"));
  handOn({ title, head, rows });
}

/** To the file that PARITYLINT_TABLES names, if it does. */
export function handOn(shown: Table): void {
  const file = process.env["PARITYLINT_TABLES"];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(shown)}\n`);
}

export const handedOn = (file: string): readonly Table[] => readFileSync(file, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line) as Table);
