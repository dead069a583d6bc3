/** `--changed-since REF`: which lines of a document changed since a commit. Git keeps what it was; a Word file or PDF is compared by its text, as a draft is. */
import { readFile, realpath } from "node:fs/promises";
import { isAbsolute, relative, sep } from "node:path";
import { isChecked, narrowed, type ReportedItem, type Result } from "../report/result.ts";
import { oneLine } from "../text/one-line.ts";
import type { Refusal } from "../text/refusal.ts";
import { textOf } from "./documents.ts";
import { gitIn, treesSince, type Tree } from "./git-tree.ts";

export interface Changes {
  /** False where nothing of it changed; absolute path. */
  touched(file: string): Promise<boolean>;
  /** What stands on changed lines, and what is said of the document or a section as a whole. `text`: what is to lie at `file`, where something else may lie there. */
  keep(result: Result, file: string, text?: string): Promise<Result>;
}

/** Lines put in and taken out; a text that has more of them is taken for a new one, before comparing takes minutes. */
const maxEditLength = 2000;

/** Since the point where this branch left `ref`, as a pull request is read; a renamed file is what it was, a new one counts whole, and so does what git knows nothing of. A refusal is a whole sentence. */
export async function changesSince(ref: string): Promise<Changes | Refusal> {
  const git = gitIn();
  const root = await git.text("rev-parse", "--show-toplevel").catch((error: NodeJS.ErrnoException) => error);
  if (typeof root !== "string") return { refusal: root.code === "ENOENT" ? "--changed-since needs git, which is not installed here." : "--changed-since works in a git repository, and this folder is in none." };
  const commit = await git.asked("rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`);
  if (commit === undefined || commit === "") return { refusal: `There is no “${oneLine(ref)}” in this git repository. A shallow checkout may lack it: fetch it first.` };
  const common = await git.asked("merge-base", commit, "HEAD");
  if (common === undefined && (await git.asked("rev-parse", "--is-shallow-repository")) === "true") {
    return { refusal: `This checkout is shallow, so where it left “${oneLine(ref)}” cannot be told. Fetch the whole history first (git fetch --unshallow, or fetch-depth: 0).` };
  }
  const trees = await treesSince(root.replace(/\n$/, ""), common ?? commit, git);
  const placed = async (file: string): Promise<{ readonly tree: Tree; readonly path: string } | undefined> => {
    const whole = await realpath(file).catch(() => file);
    const places = trees.map((tree) => ({ tree, path: relative(tree.top, whole).split(sep).join("/") }));
    return places.find(({ path }) => !path.startsWith("../") && !isAbsolute(path));
  };
  return {
    touched: async (file) => {
      const at = await placed(file);
      return at === undefined || !at.tree.isUnchanged(at.path);
    },
    keep: async (result, file, text) => {
      if (!isChecked(result)) return result;
      const at = await placed(file);
      const held = await at?.tree.before(at.path);
      const [then, now] = await Promise.all([held && textIn(at!.path, held), text ?? readFile(file).then((bytes) => textIn(file, bytes), () => undefined)]);
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
