/** Files from the disk, for editors that have no way of reading them for the server. A browser never runs it. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { mostBytes, tooLarge } from "../text/limits.ts";
import { readRegular } from "../text/regular-file.node.ts";
import { whyUnread } from "../text/trouble.ts";
import type { Files } from "./files.ts";

export const disk: Files = {
  read: async (uri) => {
    try {
      const path = pathOf(uri);
      if (path === undefined) return { missing: true };
      const read = await readRegular(path, mostBytes, tooLarge);
      return "refusal" in read ? read : { bytes: read };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      return code === "ENOENT" || code === "ENOTDIR" ? { missing: true } : { refusal: `It cannot be read: ${whyUnread(error)}.` };
    }
  },
  list: async (folder, endings) => {
    const path = pathOf(folder);
    const found: string[] = [];
    if (path !== undefined) await walk(path, new Set(endings.map((ending) => `.${ending}`)), found);
    return found.map((file) => pathToFileURL(file).href);
  },
};

function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** Links to folders are not followed, so that a loop cannot trap it; a folder that cannot be read holds nothing. */
async function walk(folder: string, endings: ReadonlySet<string>, found: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    if (entry.isDirectory()) await walk(join(folder, entry.name), endings, found);
    else if (entry.isFile() && endings.has(/\.[^.]*$/.exec(entry.name)?.[0].toLowerCase() ?? "")) found.push(join(folder, entry.name));
  }
}
