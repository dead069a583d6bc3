/** What the heads of a table's columns, and the cell that names a row, lend to its cells. */
import type { Cell } from "../../../../rules/language/document.ts";
import { closedHeads, noes, notHeads, ofDoors, openHeads, sayHeads, yeses } from "../../../../rules/lexicon/table-heads.ts";
import { join, lending, shut, type Lent } from "./lent.ts";

/** One for each cell. `lentBy`: what its head says. */
export function lentToCells(text: string, cells: readonly Cell[], lentBy: (head: string) => Lent): readonly Lent[] {
  // "Avoid | Say instead": the first column names words.
  const worded = cells.some((cell) => sayHeads.has(lettersOf(cell.head)));
  // "Yes | No" over two columns of people: who may come, and who may not.
  const parted = cells.length === 2 && yeses.has(lettersOf(cells[0]!.head)) && noes.has(lettersOf(cells[1]!.head));
  const [name, ...others] = cells.map((cell, i) => {
    const lent = worded && notHeads.has(lettersOf(cell.head)) ? join(wordList, lentBy(cell.head)) : lentBy(cell.head);
    return isRefused(text, cell) || (parted && i === 1) ? shut(lent) : lent;
  });
  if (name === undefined) return [];
  // "Depression | Seen here? No": the answer shuts out what the row is named by.
  const refused = cells.slice(1).some((cell) => isRefused(text, cell));
  // What names a row speaks for it as a column's heading does for a column.
  const closed = closedHeads.has(unnumbered(lettersOf(text.slice(cells[0]!.start, cells[0]!.end))));
  return [refused ? shut(name) : name, ...(closed ? others.map(shut) : others)];
}
const wordList = lending(new Set(["word-list"]));

/** A column headed "Out", or a list under "We do not take", keeps out what stands in it, though the words alone say nothing elsewhere. */
export const headed = (head: string, lent: Lent): Lent => (closedHeads.has(lettersOf(head)) ? shut(lent) : lent);

/** "Accepted? | No". */
const isRefused = (text: string, { head, start, end }: Cell): boolean => noes.has(lettersOf(text.slice(start, end)).split(" ")[0]!) && opensDoor(lettersOf(head).split(" "));
/** "Accepted?", "Seen here", and not "Psychologist seen at first visit?". */
const opensDoor = (head: readonly string[]): boolean => head.some((word) => openHeads.has(word)) && head.every((word) => openHeads.has(word) || ofDoors.has(word));
const unnumbered = (name: string): string => name.replace(/^[a-z] /, "");
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^a-z ]/g, "").trim();
