/** `--baseline` and `--update-baseline`: the file of known findings, and what a run has to do with it. */
import { readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { baselineOf, compare, readBaseline, writeBaseline, type Baseline, type Entry } from "../report/baseline.ts";
import { isChecked, type Result } from "../report/result.ts";
import { count, oneLine } from "../report/words.ts";
import type { Arguments } from "./arguments.ts";
import { complain, unwritten } from "./screen.ts";
import { writeWhole } from "./whole-file.ts";

export interface Known {
  /** Marks what is known; `file` is absolute. */
  mark(result: Result, file: string): Result;
  /** Writes the file anew where that is asked for, else says which entries are idle. False where it could not be written. */
  close(): Promise<boolean>;
}

/** A problem is a whole sentence. */
export async function openBaseline({ baseline: path, updateBaseline }: Arguments): Promise<Known | undefined | { readonly problem: string }> {
  if (path === undefined) return undefined;
  const old = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => error);
  if (old instanceof Error && !(updateBaseline && old.code === "ENOENT")) {
    return { problem: old.code === "ENOENT" ? `There is no baseline ${oneLine(path)}; write one with --update-baseline.` : `${oneLine(path)} cannot be read (${old.code ?? old.message}).` };
  }
  const before = old instanceof Error ? {} : readBaseline(old);
  if ("problem" in before && typeof before.problem === "string") return { problem: `${oneLine(path)}: ${before.problem} Write it anew with --update-baseline in a folder of its own, or put the old one back.` };
  const folder = dirname(resolve(path));
  const local = (file: string) => relative(folder, file).split(sep).join("/");
  return updateBaseline ? updating(path, before as Baseline, folder, local) : comparing(path, before as Baseline, folder, local);
}

function updating(path: string, before: Baseline, folder: string, local: (file: string) => string): Known {
  const now: Record<string, readonly Entry[]> = {};
  return {
    mark: (result, file) => {
      if (!isChecked(result)) return result;
      const entries = baselineOf(result);
      now[local(file)] = entries;
      return compare(result, entries).result;
    },
    close: async () => {
      // A document that this run did not look at keeps its entries, as long as it is there.
      const others = Object.entries(before).filter(([name]) => !Object.hasOwn(now, name) && existsSync(join(folder, name)));
      const all = { ...Object.fromEntries(others), ...now };
      try {
        await writeWhole(path, writeBaseline(all));
      } catch (error) {
        complain(unwritten(path, error));
        return false;
      }
      complain(`${oneLine(path)}: ${count(Object.values(all).reduce((sum, { length }) => sum + length, 0), "finding")} known from now on.`);
      return true;
    },
  };
}

function comparing(path: string, entries: Baseline, folder: string, local: (file: string) => string): Known {
  const seen = new Set<string>();
  const idle: string[] = [];
  return {
    mark: (result, file) => {
      if (!isChecked(result)) return result;
      const name = local(file);
      seen.add(name);
      const compared = compare(result, Object.hasOwn(entries, name) ? entries[name]! : []);
      idle.push(...compared.idle.map(({ rule, text }) => `${oneLine(name)}: ${oneLine(rule)}${text === undefined || text === "" ? "" : ` “${oneLine(text)}”`}`));
      return compared.result;
    },
    close: async () => {
      for (const name of Object.keys(entries)) if (!seen.has(name) && !existsSync(join(folder, name))) idle.push(`${oneLine(name)}: the document is gone.`);
      if (idle.length > 0) {
        complain(`${oneLine(path)}: ${count(idle.length, "entry", "entries")} no longer found; --update-baseline takes ${idle.length === 1 ? "it" : "them"} out.`);
        for (const line of idle.slice(0, 10)) complain(`  ${line}`);
        if (idle.length > 10) complain(`  and ${idle.length - 10} more`);
      }
      return true;
    },
  };
}
