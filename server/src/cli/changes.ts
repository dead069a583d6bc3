/** `--changed-since REF`: which lines of a document changed since a commit, asked of git itself. */
import { execFile } from "node:child_process";
import { realpath } from "node:fs/promises";
import { relative, sep } from "node:path";
import { promisify } from "node:util";
import { decode } from "../read/decode.ts";
import { isChecked, narrowed, type ReportedItem, type Result } from "../report/result.ts";
import { oneLine } from "../text/one-line.ts";
import type { Refusal } from "../text/refusal.ts";

export interface Changes {
  /** False where nothing of it changed; absolute path. */
  touched(file: string): Promise<boolean>;
  /** What stands on changed lines, and what is said of the document or a section as a whole. `text`: what is to lie at `file`, where something else may lie there. */
  keep(result: Result, file: string, text?: string): Promise<Result>;
}

const run = promisify(execFile);

/** Lines put in and taken out; a text that has more of them is taken for a new one, before comparing takes minutes. */
const mostEdits = 2000;

/** Since the point where this branch left `ref`, as a pull request is read; a renamed file is what it was, a new one counts whole. A refusal is a whole sentence. */
export async function changesSince(ref: string): Promise<Changes | Refusal> {
  // A repository may name programs that git would run to watch or compare files: none of them is.
  const git = async (...args: readonly string[]): Promise<string> => (await run("git", ["-c", "core.quotePath=false", "-c", "core.fsmonitor=false", ...args], { maxBuffer: 1 << 28 })).stdout;
  const asked = async (...args: readonly string[]): Promise<string | undefined> => (await git(...args).catch(() => undefined))?.replace(/\n$/, "");
  const root = await git("rev-parse", "--show-toplevel").catch((error: NodeJS.ErrnoException) => error);
  if (typeof root !== "string") return { refusal: root.code === "ENOENT" ? "--changed-since needs git, which is not installed here." : "--changed-since works in a git repository, and this folder is in none." };
  const top = root.replace(/\n$/, "");
  const commit = await asked("rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`);
  if (commit === undefined || commit === "") return { refusal: `There is no “${oneLine(ref)}” in this git repository. A shallow checkout may lack it: fetch it first.` };
  const common = await asked("merge-base", commit, "HEAD");
  if (common === undefined && (await asked("rev-parse", "--is-shallow-repository")) === "true") {
    return { refusal: `This checkout is shallow, so where it left “${oneLine(ref)}” cannot be told. Fetch the whole history first (git fetch --unshallow, or fetch-depth: 0).` };
  }
  const base = common ?? commit;
  const names = async (...args: readonly string[]) => (await git("-C", top, ...args)).split("\0").filter(Boolean);
  const before = namesBefore(await names("diff", "--name-status", "-z", "--find-renames", base, "--"));
  const fresh = new Set(await names("ls-files", "--others", "--exclude-standard", "-z"));
  const nameBefore = (path: string): string => before.get(path) ?? path;
  const diffOf = async (path: string): Promise<string | undefined> =>
    before.has(path) ? git("-C", top, "diff", "--unified=0", "--find-renames", "--no-color", "--no-ext-diff", "--no-textconv", base, "--", ...new Set([nameBefore(path), path])) : undefined;
  /** The same for a text that is given instead of the file. */
  const diffWith = async (path: string, text: string): Promise<string | undefined> => {
    const blob = await run("git", ["-C", top, "cat-file", "blob", `${base}:${nameBefore(path)}`], { encoding: "buffer", maxBuffer: 1 << 28 }).catch(() => undefined);
    const before = blob === undefined ? undefined : decode(blob.stdout);
    if (before === undefined || "refusal" in before) return undefined;
    const { createTwoFilesPatch } = await import("diff");
    // Line breaks may differ between what git keeps and what an editor holds.
    const plain = (each: string): string => each.replace(/\r\n?/g, "\n");
    return createTwoFilesPatch("", "", plain(before.text), plain(text), undefined, undefined, { context: 0, maxEditLength: mostEdits });
  };
  const name = async (file: string): Promise<string> => relative(top, await realpath(file).catch(() => file)).split(sep).join("/");
  return {
    touched: async (file) => {
      const path = await name(file);
      return before.has(path) || fresh.has(path) || path.startsWith("../");
    },
    keep: async (result, file, text) => {
      if (!isChecked(result)) return result;
      const path = await name(file);
      const diff = await (text === undefined ? diffOf(path) : diffWith(path, text));
      if (diff === undefined) return result;
      const lines = changedLines(diff);
      if (lines === undefined) return result;
      if (!/^@@ /m.test(diff)) return { ...result, findings: [] };
      const touched = ({ range: { start, end } }: ReportedItem): boolean => lines.some(([from, to]) => start.line <= to && end.line >= from);
      // Of a list, the items that changed.
      const kept = result.findings.flatMap((finding) => (finding.fingerprint.words === "" ? finding : narrowed(finding, touched) ?? []));
      return { ...result, findings: kept };
    },
  };
}

/** Of each file that git tells a change of: what it was called. */
function namesBefore(told: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (let i = 0; i < told.length;) {
    const [status = "", from = "", to = ""] = told.slice(i, i + 3);
    const moved = /^[RC]/.test(status);
    names.set(moved ? to : from, from);
    i += moved ? 3 : 2;
  }
  return names;
}

/** First and last of each run of new or changed lines; nothing where the file is not compared by lines, as a Word file is not. */
export function changedLines(diff: string): readonly (readonly [number, number])[] | undefined {
  if (/^Binary files /m.test(diff)) return undefined;
  return [...diff.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].flatMap(([, from, length]) => {
    const lines = length === undefined ? 1 : Number(length);
    return lines === 0 ? [] : [[Number(from), Number(from) + lines - 1] as const];
  });
}
