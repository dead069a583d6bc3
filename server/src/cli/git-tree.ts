/** A working tree as git sees it since a commit. A submodule is a tree of its own, with a commit of its own. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

export interface Tree {
  /** Its folder, absolute, with links resolved. */
  readonly top: string;
  /** Paths are below the top. Of what git knows nothing of, such as a file that it ignores, nobody can say that it is as it was. */
  isUnchanged(path: string): boolean;
  /** What lay there at the commit, under the name it had; nothing where it is new. */
  before(path: string): Promise<Uint8Array | undefined>;
}

const run = promisify(execFile);

/** Where git is at work on a repository, as in its hooks, it says so in these; they are not true of a submodule. */
const ofOneRepository = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY", "GIT_PREFIX"];
const elsewhere = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofOneRepository.includes(name)));

/** A repository may name programs that git would run to watch or compare files: none of them is. */
const quietly = ["-c", "core.quotePath=false", "-c", "core.fsmonitor=false"];

interface Git {
  bytes(...args: readonly string[]): Promise<Uint8Array>;
  text(...args: readonly string[]): Promise<string>;
  /** Nothing where git has no answer. */
  asked(...args: readonly string[]): Promise<string | undefined>;
}

/** Without a folder, where the command was typed. */
export function gitIn(folder?: string): Git {
  const where = folder === undefined ? [] : ["-C", folder];
  const options = { maxBuffer: 1 << 28, encoding: "buffer", ...(folder === undefined ? {} : { env: elsewhere }) } as const;
  const bytes: Git["bytes"] = async (...args) => (await run("git", [...quietly, ...where, ...args], options)).stdout;
  const text: Git["text"] = async (...args) => Buffer.from(await bytes(...args)).toString();
  return { bytes, text, asked: (...args) => text(...args).then((told) => told.replace(/\n$/, ""), () => undefined) };
}

const listed = (text: string): readonly string[] => text.split("\0").filter(Boolean);

/** The tree and those of its submodules, inner ones first. */
export async function treesSince(top: string, base: string, git: Git): Promise<readonly Tree[]> {
  const held = listed(await git.text("-C", top, "ls-files", "--stage", "-z")).map((line) => ({ submodule: line.startsWith("160000 "), path: line.slice(line.indexOf("\t") + 1) }));
  const tracked = new Set(held.flatMap(({ submodule, path }) => (submodule ? [] : [path])));
  const names = namesBefore(listed(await git.text("-C", top, "diff", "--name-status", "-z", "--find-renames", "--ignore-submodules=all", base, "--")));
  const inner: Tree[] = [];
  for (const { submodule, path } of held) if (submodule) inner.push(...(await submoduleTrees(join(top, path), await git.asked("-C", top, "rev-parse", "--verify", "--quiet", `${base}:${path}`))));
  return [...inner, {
    top,
    isUnchanged: (path) => tracked.has(path) && !names.has(path),
    before: (path) => git.bytes("-C", top, "cat-file", "blob", `${base}:${names.get(path) ?? path}`).catch(() => undefined),
  }];
}

/** None where it is new, or the commit that it stood at was not fetched: what lies in it then belongs to no tree, and counts as a whole. */
async function submoduleTrees(folder: string, commit: string | undefined): Promise<readonly Tree[]> {
  const git = gitIn(folder);
  const top = await git.asked("rev-parse", "--show-toplevel");
  const base = commit && (await git.asked("rev-parse", "--verify", "--quiet", `${commit}^{commit}`));
  // Where it was not fetched itself, git answers for the repository around it.
  if (!top || !base || (await git.asked("rev-parse", "--show-prefix")) !== "") return [];
  return treesSince(top, base, git).catch(() => []);
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
