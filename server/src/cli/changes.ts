/** `--changed-since REF`: which lines of a document changed since a commit. Git keeps what it was; a Word file or PDF is compared by its text, as a draft is. */
import { execFile } from "node:child_process";
import { readFile, realpath } from "node:fs/promises";
import { relative, sep } from "node:path";
import { promisify } from "node:util";
import { isChecked, narrowed, type ReportedItem, type Result } from "../report/result.ts";
import { oneLine } from "../text/one-line.ts";
import type { Refusal } from "../text/refusal.ts";
import { textOf } from "./documents.ts";

export interface Changes {
  /** False where nothing of it changed; absolute path. */
  touched(file: string): Promise<boolean>;
  /** What stands on changed lines, and what is said of the document or a section as a whole. `text`: what is to lie at `file`, where something else may lie there. */
  keep(result: Result, file: string, text?: string): Promise<Result>;
}

const run = promisify(execFile);

/** Lines put in and taken out; a text that has more of them is taken for a new one, before comparing takes minutes. */
const maxEditLength = 2000;

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
  const textBefore = async (path: string): Promise<string | undefined> => {
    const blob = await run("git", ["-C", top, "cat-file", "blob", `${base}:${before.get(path) ?? path}`], { encoding: "buffer", maxBuffer: 1 << 28 }).catch(() => undefined);
    return blob && textIn(path, blob.stdout);
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
      const [then, now] = await Promise.all([textBefore(path), text ?? readFile(file).then((bytes) => textIn(file, bytes), () => undefined)]);
      const lines = then === undefined || now === undefined ? undefined : await changedLines(withLineFeeds(then), withLineFeeds(now));
      if (lines === undefined) return result;
      if (lines === "none") return { ...result, findings: [] };
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

/** Of a file as git or the disk holds it. */
async function textIn(file: string, bytes: Uint8Array): Promise<string | undefined> {
  const read = await textOf(file, bytes).catch(() => undefined);
  return read === undefined || "refusal" in read ? undefined : read.text;
}

/** Line breaks may differ between what git keeps and what an editor holds. */
const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, "\n");

/** First and last of each run of new or changed lines, of which there are none where some were only taken out; nothing where too many changed. */
export async function changedLines(before: string, after: string): Promise<readonly (readonly [number, number])[] | "none" | undefined> {
  if (before === after) return "none";
  const { diffLines } = await import("diff");
  const lines: (readonly [number, number])[] = [];
  let next = 1;
  const changes = diffLines(before, after, { maxEditLength });
  for (const { added, removed, count } of changes ?? []) {
    if (added) lines.push([next, next + count - 1]);
    if (!removed) next += count;
  }
  return changes && lines;
}
