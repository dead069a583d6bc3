/** Words and where they stand → lines. */
import type { Run } from "./page.ts";

export interface Line {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  /** Baseline, from the top of the page. */
  readonly y: number;
  /** Of its largest letters. */
  readonly size: number;
  /** Every letter of it is. */
  readonly bold: boolean;
  /** About the width of its first word. */
  readonly firstWord: number;
}

/** Alone at the start of a line with a wide gap after it, it belongs to what follows. */
const marker = /^(?:[•●▪◦‣∙·*–-]|[\uE000-\uF8FF]|\(?[a-z]{1,4}[.)]|\(?\d{1,3}[.)]|\d{1,2}(?:\.\d{1,2}){0,4}\.?)$/i;

/** In the order of the runs: that is the order of reading in all but the oddest files, columns and cells of tables included. */
export function linesOf(runs: readonly Run[], page: number): readonly Line[] {
  const lines: Line[] = [];
  let line: Run[] = [];
  const end = (): void => {
    if (line.some(({ text }) => text.trim() !== "")) lines.push(lineOf(line, page));
    line = [];
  };
  for (const run of runs) {
    if (run.text === "") continue;
    if (line.length > 0 && !goesOn(line, run)) end();
    if (line.length > 0 || run.text.trim() !== "") line.push(run);
  }
  end();
  return lines;
}

function goesOn(line: readonly Run[], run: Run): boolean {
  const inked = line.filter(({ text }) => text.trim() !== "");
  const last = inked.at(-1)!;
  if (run.text.trim() === "") return true;
  const size = Math.max(last.size, run.size);
  const gap = run.x - (last.x + last.width);
  const allowed = marker.test(inked.map(({ text }) => text).join("").trim()) ? 6 : 1.5;
  return Math.abs(run.y - inked[0]!.y) < size * 0.5 && gap > -size && gap < size * allowed;
}

function lineOf(runs: readonly Run[], page: number): Line {
  let text = "";
  let right = runs[0]!.x;
  const inked = runs.filter((run) => run.text.trim() !== "");
  for (const run of runs) {
    const apart = run.text.trim() === "" || run.x - right > run.size * 0.25;
    if (apart && text !== "" && !text.endsWith(" ")) text += " ";
    if (run.text.trim() === "") continue;
    text += run.text;
    right = run.x + run.width;
  }
  text = text.replace(/\s+/g, " ").trim();
  const left = inked[0]!.x;
  return {
    text, page, left, right, y: inked[0]!.y, size: Math.max(...inked.map(({ size }) => size)), bold: inked.every(({ bold }) => bold),
    firstWord: ((right - left) * (text.indexOf(" ") < 0 ? text.length : text.indexOf(" "))) / text.length,
  };
}
