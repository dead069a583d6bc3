/** `--fix` and `--fix-dry-run`: one document is changed on disk, printed, or shown as a diff. */
import { extname } from "node:path";
import type { Document } from "../../../rules/language/document.ts";
import { readDraft } from "../draft/open.ts";
import { fixAll, type AnalysedDraft } from "../engine/fixes/apply.ts";
import { gapsIn } from "../text/gap.ts";
import { isText } from "../text/endings.ts";
import { oneLine } from "../text/one-line.ts";
import { whyUnwritten } from "../text/trouble.ts";
import type { Loaded } from "./documents.ts";
import { printError, print } from "./output.ts";
import { writeWhole } from "./atomic-write.ts";

/**
 * `now` is what is left after the changes; where they were not made, or only shown, what is there. `named`: by the user; a Word file or PDF that was come
 * upon in a folder is told of, and is no failure.
 */
export async function fix<T extends AnalysedDraft>(loaded: Loaded, first: T, analyse: (document: Document) => Promise<T>, how: "write" | "show", named: boolean): Promise<{ readonly now: T; readonly failed: boolean }> {
  const { path, file, document: { text, format }, origin, utf8, configuration } = loaded;
  const isInput = loaded.stdin;
  const now = await fixAll(first, (fixed) => analyse(readDraft(fixed, format, configuration.says)));
  const { changes, refused } = now;
  const fail = (sentence: string) => {
    printError(`${oneLine(path)}: ${sentence}`);
    if (isInput && how === "write" && origin.kind === "text") print(text);
    return { now: first, failed: named || origin.kind === "text" };
  };
  const fixed = now.document.text;
  if (fixed !== text) {
    if (origin.kind === "word") return fail("It was not changed: Word files never are. --annotate DIR writes a copy with the findings as comments.");
    if (origin.kind === "pdf") return fail("It was not changed: PDF documents never are. Change the document that it was made from.");
    // What reads as text now may not be text later, when other formats are read.
    if (!isText(file) && extname(file) !== "") return fail("It was not changed: only Markdown and plain text are.");
    if (!utf8) return fail("It was not changed, because it is not in UTF-8; save it as UTF-8 first.");
  }
  if (how === "show") print(await difference(path, text, fixed));
  else if (isInput) print(fixed);
  else if (fixed !== text) {
    const problem = await replaceFile(file, fixed);
    if (problem !== undefined) return fail(problem);
  }
  if (fixed !== text) printError(`${oneLine(path)}: ${changes === 1 ? "1 change" : `${changes} changes`} ${how === "show" ? "would be made" : "made"}.${waiting(gapsIn(fixed) - gapsIn(text))}`);
  if (refused.length > 0) printError(`${oneLine(path)}: not fixed, since beside what else the text says it would be an error: ${refused.map(({ rule }) => rule).join(", ")}. Mend the errors first.`);
  return { now: how === "show" ? first : now, failed: false };
}

/** What a newcomer would not look for in a file that was just put right. */
const waiting = (gaps: number): string => (gaps <= 0 ? "" : gaps === 1 ? " 1 gap in square brackets is for you to fill." : ` ${gaps} gaps in square brackets are for you to fill.`);

async function difference(path: string, before: string, after: string): Promise<string> {
  if (before === after) return "";
  const { createTwoFilesPatch } = await import("diff");
  const name = oneLine(path);
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 3, stripTrailingCr: false }).replace(/^=+\n/, "");
}

async function replaceFile(path: string, text: string): Promise<string | undefined> {
  try {
    await writeWhole(path, text);
    return undefined;
  } catch (error) {
    return `It could not be written: ${whyUnwritten(error)}.`;
  }
}
