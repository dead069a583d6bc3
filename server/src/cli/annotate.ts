/** `--annotate DIR`: a copy of a Word file, with what was found as comments. The file itself is never touched. */
import { mkdir, readFile } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import type { Catalogue } from "../engine/configuration/catalogue.ts";
import { summarise, type CheckedDocument } from "../report/result.ts";
import { count } from "../text/count.ts";
import { momentOf } from "../text/dates.ts";
import { oneLine } from "../text/one-line.ts";
import { annotateWord, isUntouchedCopy } from "../word/annotate.ts";
import { copyName } from "../word/copy-name.ts";
import type { WordReading } from "../word/read.ts";
import { remarksOf } from "../report/word-comments.ts";
import type { Loaded } from "./documents.ts";
import { shown } from "./files.ts";
import { printError, unwritten } from "./output.ts";
import { writeWhole } from "./atomic-write.ts";

/** `result`: as it is reported, so that what a baseline holds gets no comment. False where it could not be written, which is then said. */
export async function annotate({ path, file, stdin }: Loaded, reading: WordReading, result: CheckedDocument, catalogue: Catalogue, folder: string): Promise<boolean> {
  const fail = (sentence: string): false => (printError(`${oneLine(path)}: ${sentence}`), false);
  if (stdin && extname(file) === "") return fail("Its copy would have no name that Word knows; say with --stdin-filename what the file is called.");
  const name = join(folder, copyName(basename(file)));
  const target = resolve(name);
  if (target === file) return fail("The copy would have its own name; it was not written.");
  const other = written.get(target);
  if (other !== undefined) return fail(`Its copy would go over that of ${oneLine(other)}, ${shown(name)}; annotate it in a run of its own, with another folder.`);
  const there = await readFile(target).catch((error: NodeJS.ErrnoException) => error);
  if (there instanceof Error ? there.code !== "ENOENT" : !isUntouchedCopy(there)) {
    return fail(`${shown(name)} is there already${there instanceof Error ? "" : " and was changed since paritylint wrote it, or is another file"}; move it away, or name another folder.`);
  }
  const made = annotateWord(reading, remarksOf(result, catalogue, momentOf(new Date())));
  if ("refusal" in made) return fail(made.refusal);
  try {
    await mkdir(resolve(folder), { recursive: true });
    await writeWhole(target, made.bytes);
    written.set(target, path);
  } catch (error) {
    return fail(unwritten(shown(name), error));
  }
  const { known } = summarise([result]);
  const unsaid = made.left === 0 ? "" : `; ${count(made.left, "more finding")} found no room`;
  const older = known === 0 ? "" : `; ${count(known, "finding")} known from the baseline left out`;
  printError(`${oneLine(path)}: ${count(made.comments, "comment")} in ${shown(name)}${unsaid}${older}.`);
  return true;
}

export function tellPdf({ path }: Loaded): void {
  printError(`${oneLine(path)}: No copy was written: a PDF takes no comments from paritylint. Annotate the Word document that it was made from.`);
}

/** Copies of this run, each with its draft: two drafts in different folders may have one name. */
const written = new Map<string, string>();
