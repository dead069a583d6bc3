/** Blocks → the Markdown text that the checks read, and which page each part of it stood on. */
import { couldBeTitle, titleOf } from "../read/headings/title.ts";
import { listMarker } from "../read/lines/marks.ts";
import { opensMarkup } from "../read/lines/markup.ts";
import type { Block, Row, Words } from "./block.ts";
import type { Line } from "./lines.ts";
import type { Mended } from "./mend.ts";

interface Written {
  readonly text: string;
  /** From each offset on, until the next. In order. */
  readonly pages: readonly { readonly at: number; readonly page: number }[];
}

export function writeMarkdown(blocks: readonly Block[], mend: (lines: readonly Line[]) => Mended): Written {
  let text = "";
  const pages: { at: number; page: number }[] = [];
  const put = ({ text: words, pages: starts }: Mended, manner: "line" | "cell"): void => {
    for (const { at, page } of starts) if (pages.at(-1)?.page !== page) pages.push({ at: text.length + at, page });
    text += manner === "cell" ? words.replaceAll("|", "\\|") : words;
  };
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i]!;
    const goesOn = block.kind === "item" && blocks[i - 1]?.kind === "item";
    if (text !== "") text += goesOn ? "\n" : "\n\n";
    if (block.kind !== "row") {
      writeWords(block);
      i++;
      continue;
    }
    const rows: Row[] = [];
    for (let row = blocks[i]; row?.kind === "row" && (rows.length === 0 || row.begins !== true); row = blocks[++i]) rows.push(row);
    writeTable(rows);
  }
  return { text: text === "" ? "" : `${text}\n`, pages };

  function writeWords(block: Words): void {
    const mended = mend(block.lines);
    if (block.kind === "heading") text += `${"#".repeat(block.level)} `;
    if (block.kind === "item") text += `${"    ".repeat(block.level - 1)}${markerOf(block)}`;
    const raised = block.kind === "paragraph" && isRaised(block.lines, mended);
    if (raised) text += "**";
    else if (block.kind === "paragraph" && opensMarkup(mended.text)) text += "\\";
    put(block.kind === "item" && block.label === undefined ? withoutBullet(mended) : mended, "line");
    if (raised) text += "**";
  }

  function writeTable(rows: readonly Row[]): void {
    const columns = columnsOf(rows);
    const [first, ...rest] = rows;
    const key = (row: Row): string => row.cells.map(({ paragraphs }) => mend(paragraphs.flat()).text).join("|");
    const head = first!.head ? key(first!) : undefined;
    // A head that is drawn again on the next page is one.
    const shown = head === undefined ? rows : [first!, ...rest.filter((row) => key(row) !== head)];
    const rule = `|${" --- |".repeat(columns.count)}`;
    if (head === undefined) text += `|${"  |".repeat(columns.count)}\n${rule}\n`;
    shown.forEach((row, i) => {
      if (i > 0) text += "\n";
      text += "|";
      for (let column = 0; column < columns.count; column++) {
        text += " ";
        const cell = row.cells.find((each, at) => columns.of(each, at) === column);
        cell?.paragraphs.forEach((lines, n) => {
          if (n > 0) text += "<br>";
          const mended = mend(lines);
          const raised = !row.head && isRaised(lines, mended);
          if (raised) text += "**";
          put(mended, "cell");
          if (raised) text += "**";
        });
        text += " |";
      }
      if (i === 0 && head !== undefined) text += `\n${rule}`;
    });
  }
}

/** Bold from end to end, and no longer than a heading. */
const isRaised = (lines: readonly Line[], { text }: Mended): boolean => lines.every(({ bold }) => bold) && couldBeTitle(titleOf(text).text.replace(/:$/, ""), 18);

/** Where the file does not say which column a cell is of, cells that begin at the same place are of one. */
function columnsOf(rows: readonly Row[]): { readonly count: number; of(cell: Row["cells"][number], at: number): number } {
  const lefts: number[] = [];
  for (const left of rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.left === undefined ? [] : [cell.left]))).sort((a, b) => a - b)) {
    if (lefts.length === 0 || left - lefts.at(-1)! > 18) lefts.push(left);
  }
  if (lefts.length === 0) return { count: rows.reduce((most, { cells }) => Math.max(most, cells.length), 0), of: (_, at) => at };
  return { count: lefts.length, of: ({ left = 0 }) => lefts.findLastIndex((each) => each <= left) };
}

/** Bullets are drawn in many ways; a number is told. */
function markerOf({ label, lines }: Words): string {
  const marker = listMarker(label === undefined ? lines[0]!.text : `${label} x`);
  if (label !== undefined) return marker !== undefined && !marker.bullet ? `${label} ` : "- ";
  return marker?.bullet === true ? "- " : "";
}

function withoutBullet({ text, pages }: Mended): Mended {
  const marker = listMarker(text);
  const length = marker?.bullet === true ? marker.length : 0;
  return { text: text.slice(length), pages: pages.map(({ at, page }) => ({ at: Math.max(0, at - length), page })) };
}
