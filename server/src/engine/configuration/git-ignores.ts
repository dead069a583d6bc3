/** What git leaves out is left out here: the .gitignore files from the top of the repository down to the file. */
import { isModest } from "./stars.ts";

/** Whether git would pass a file or folder over. `named`: the folder that somebody named or opened to have it looked into; that git leaves it out itself counts for nothing. */
export type Ignores = (path: string, folder: boolean, named?: string) => Promise<boolean>;

/** Where files lie and what they are called, on a disk or behind an editor. */
interface Tree {
  /** The folder that holds it; nothing above the root. */
  above(path: string): string | undefined;
  /** With forward slashes. */
  below(path: string, folder: string): string;
  /** The text of a file; nothing where there is none. */
  text(folder: string, name: string): Promise<string | undefined>;
  holds(folder: string, name: string): Promise<boolean>;
}

interface List {
  readonly folder: string;
  test(path: string): { readonly ignored: boolean; readonly unignored: boolean };
}

export const ignoreListName = ".gitignore";

/** Remembers what it has read. */
export function createIgnores(tree: Tree): Ignores {
  const lists = new Map<string, Promise<readonly List[] | undefined>>();
  const folders = new Map<string, Promise<boolean>>();
  /** By folders that were named and are left out: what git says there, as if nothing stood above. */
  const alone = new Map<string, Promise<Ignores | undefined>>();

  /** The lists that count in a folder, the nearest first; nothing where it is in no repository. */
  const listsFor = (folder: string): Promise<readonly List[] | undefined> => once(lists, folder, async () => {
    const own = await readList(tree, folder);
    if (await tree.holds(folder, ".git")) return own;
    const above = tree.above(folder);
    const more = above === undefined ? undefined : await listsFor(above);
    return more && [...own, ...more];
  });

  /** A folder that is left out takes everything in it along, whatever lists further down say. */
  const folderIgnored = async (folder: string, top: string): Promise<boolean> => folder !== top && (await once(folders, folder, () => ignored(folder, true)));

  const aloneIn = (named: string): Promise<Ignores | undefined> => once(alone, named, async () =>
    ((await ignored(named, true)) ? createIgnores({ ...tree, above: (path) => (path === named ? undefined : tree.above(path)) }) : undefined));

  const ignored: Ignores = async (path, isFolder, named) => {
    const inside = named === undefined ? undefined : await aloneIn(named);
    if (inside !== undefined) return inside(path, isFolder);
    const folder = tree.above(path);
    const all = folder === undefined ? undefined : await listsFor(folder);
    if (folder === undefined || all === undefined || all.length === 0) return false;
    if (await folderIgnored(folder, all.at(-1)!.folder)) return true;
    for (const { folder: of, test } of all) {
      const verdict = test(tree.below(path, of) + (isFolder ? "/" : ""));
      if (verdict.ignored) return true;
      if (verdict.unignored) return false;
    }
    return false;
  };
  return ignored;
}

function once<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const made = known.get(key) ?? make();
  known.set(key, made);
  return made;
}

async function readList(tree: Tree, folder: string): Promise<readonly List[]> {
  const text = await tree.text(folder, ignoreListName);
  if (text === undefined) return [];
  const { default: ignore } = await import("ignore");
  const list = ignore().add(text.split(/\r?\n/).filter(isModest));
  return [{ folder, test: (path) => list.test(path) }];
}
