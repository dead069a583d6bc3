/** What a report would be written over: a draft, a setting or another report must not be lost to a slip of the command line. */
import { fstatSync, realpathSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { enough, isReport } from "../report/recognise.ts";
import type { NotChecked } from "../report/result.ts";
import { oneLine } from "../text/one-line.ts";
import type { Arguments } from "./arguments.ts";
import type { Input } from "./files.ts";

type Inputs = readonly (Input | NotChecked)[];

/** One sentence where two reports would go to one file, or one would go over a file that is to be read, or that is nothing of ours. */
export async function overwriting({ outputs, paths, baseline }: Arguments): Promise<string | undefined> {
  const files = outputs.flatMap(({ file }) => (file === undefined ? [] : [{ file, place: placeOf(file) }])).filter(({ file }) => isFile(file));
  const twice = files.find(({ place }, i) => files.findIndex((each) => each.place === place) < i);
  if (twice !== undefined) return `Two reports would go to ${oneLine(twice.file)}; give each a file of its own.`;
  const read = new Set([...paths, ...(baseline === undefined ? [] : [baseline])].map(placeOf));
  for (const { file, place } of files) {
    const why = read.has(place) ? "is to be read" : (await isForeign(file)) ? "paritylint did not write" : undefined;
    if (why !== undefined) return `--output would write over ${oneLine(file)}, which ${why}. Name another file.`;
  }
  return undefined;
}

/** Without those that this run writes anew, as a report among the drafts. */
export function withoutReports({ outputs }: Arguments, found: Inputs): Inputs {
  const reports = new Set(outputs.flatMap(({ file }) => (file === undefined ? [] : [placeOf(file)])));
  return found.flatMap((input) => {
    if (!("file" in input) || input.file === "-") return [input];
    if (isStandardOutput(input.file)) return [{ path: input.path, status: "skipped", reason: "It is where this report is being written." }];
    return reports.size > 0 && reports.has(placeOf(input.file)) ? [] : [input];
  });
}

/** Which file it is or would be, links followed; a path will not do, for a disk may take "DRAFT.md" and "draft.md" for the same. */
function placeOf(path: string): string {
  const whole = resolve(path);
  // Where it is not there yet, its folder may be.
  return identity(whole) ?? join(identity(dirname(whole)) ?? dirname(whole), basename(whole));
}

function identity(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    // Some disks of a network number nothing.
    return ino === 0n ? realpathSync(path) : `${dev} ${ino}`;
  } catch {
    return undefined;
  }
}

/** `> report.txt` among the drafts: reading it would check, or fix, what is being said about them. */
function isStandardOutput(file: string): boolean {
  try {
    const [screen, draft] = [fstatSync(process.stdout.fd), statSync(file)];
    return screen.isFile() && screen.dev === draft.dev && screen.ino === draft.ino;
  } catch {
    // Closed, or not there: nothing is written to it.
    return false;
  }
}

/** Devices and pipes can take more than one report, and lose nothing. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    // It is not there yet.
    return true;
  }
}

/** What is empty has nothing to lose; what cannot be read cannot be written to either, and that is said. */
async function isForeign(file: string): Promise<boolean> {
  const handle = await open(file).catch(() => undefined);
  if (handle === undefined) return false;
  try {
    const { size } = await handle.stat();
    const most = 4 * enough;
    const part = async (from: number): Promise<string> => {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(most), 0, most, from);
      return buffer.toString("utf8", 0, bytesRead);
    };
    return size > 0 && !isReport(size <= most ? await part(0) : (await part(0)) + (await part(size - most)));
  } finally {
    await handle.close();
  }
}
