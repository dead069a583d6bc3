/** What a report would be written over: a draft, a setting or another report must not be lost to a slip of the command line. */
import { fstatSync, realpathSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { isReport } from "../report/markdown.ts";
import type { NotChecked } from "../report/result.ts";
import { oneLine } from "../text/one-line.ts";
import type { Refusal } from "../text/refusal.ts";
import type { Arguments } from "./arguments.ts";
import type { Input } from "./files.ts";
import type { ConfigurationFor } from "./configurations.ts";

type Inputs = readonly (Input | NotChecked)[];

/** One sentence where two reports would go to one file, or one would go over a file that is to be read: `read` and the baseline. */
export function overwriting({ outputs, baseline }: Pick<Arguments, "outputs" | "baseline">, read: readonly string[]): string | undefined {
  const files = outputs.flatMap(({ file }) => (file === undefined ? [] : [{ file, place: placeOf(file) }])).filter(({ file }) => isFile(file));
  const twice = files.find(({ place }, i) => files.findIndex((each) => each.place === place) < i);
  if (twice !== undefined) return `Two reports would go to ${oneLine(twice.file)}; give each a file of its own.`;
  const kept = new Set([...read, ...(baseline === undefined ? [] : [baseline])].map(placeOf));
  const lost = files.find(({ place }) => kept.has(place));
  return lost && `--output would write over ${oneLine(lost.file)}, which is to be read.`;
}

/** The documents that are left once those are taken out that this run writes anew, as a report among the drafts; a sentence where something would be lost. */
export async function keepInputs(given: Arguments, all: Inputs, configurationFor: ConfigurationFor): Promise<Inputs | Refusal> {
  const found = all.map((input) => ("file" in input && isStandardOutput(input.file) ? { path: input.path, status: "skipped" as const, reason: "It is where this report is being written." } : input));
  const reports = new Set(given.outputs.flatMap(({ file }) => (file === undefined ? [] : [placeOf(file)])));
  if (reports.size === 0) return found;
  const inputs: (Input | NotChecked)[] = [];
  const read = new Set<string>();
  for (const input of found) {
    if ("file" in input && !input.named && reports.has(placeOf(input.file)) && (await isOwn(input.file))) continue;
    inputs.push(input);
    if (!("file" in input) || input.file === "-") continue;
    read.add(input.file);
    const { path, packs } = await configurationFor(input.file);
    for (const each of [...(path === "" ? [] : [path]), ...packs.map((pack) => pack.path)]) read.add(each);
  }
  const problem = overwriting(given, [...read]);
  return problem === undefined ? inputs : { refusal: problem };
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

async function isOwn(file: string): Promise<boolean> {
  const handle = await open(file).catch(() => undefined);
  if (handle === undefined) return false;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(500), 0, 500, 0);
    return isReport(buffer.toString("utf8", 0, bytesRead));
  } finally {
    await handle.close();
  }
}
