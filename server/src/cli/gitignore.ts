/** What git leaves out is left out here: the .gitignore files from the top of the repository down to the file. */
import { readFile, stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { isModest } from "../engine/stars.ts";

/** Absolute path → whether git would pass it over. */
export type Ignores = (path: string, folder: boolean) => Promise<boolean>;

interface List {
  readonly folder: string;
  test(path: string): { readonly ignored: boolean; readonly unignored: boolean };
}

export function gitignore(): Ignores {
  const lists = new Map<string, Promise<readonly List[]>>();
  const folders = new Map<string, Promise<boolean>>();

  /** The lists that count in a folder, the nearest first. */
  const listsFor = (folder: string): Promise<readonly List[]> => {
    const known = lists.get(folder);
    if (known !== undefined) return known;
    const made = (async () => {
      const own = await readList(folder);
      const top = folder === dirname(folder) || (await stat(join(folder, ".git")).catch(() => undefined)) !== undefined;
      return [...own, ...(top ? [] : await listsFor(dirname(folder)))];
    })();
    lists.set(folder, made);
    return made;
  };

  /** A folder that is left out takes everything in it along, whatever lists further down say. */
  const folderIgnored = (folder: string, top: string): Promise<boolean> => {
    if (!inside(folder, top)) return Promise.resolve(false);
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const made = ignored(folder, true);
    folders.set(folder, made);
    return made;
  };

  const ignored: Ignores = async (path, isFolder) => {
    const all = await listsFor(dirname(path));
    const top = all.at(-1)?.folder;
    if (top === undefined) return false;
    if (await folderIgnored(dirname(path), top)) return true;
    for (const { folder, test } of all) {
      const verdict = test(relative(folder, path).split(sep).join("/") + (isFolder ? "/" : ""));
      if (verdict.ignored) return true;
      if (verdict.unignored) return false;
    }
    return false;
  };
  return ignored;
}

async function readList(folder: string): Promise<readonly List[]> {
  const text = await readFile(join(folder, ".gitignore"), "utf8").catch(() => undefined);
  if (text === undefined) return [];
  const { default: ignore } = await import("ignore");
  const list = ignore().add(text.split(/\r?\n/).filter(isModest));
  return [{ folder, test: (path) => list.test(path) }];
}

const inside = (path: string, folder: string): boolean => path !== folder && path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
