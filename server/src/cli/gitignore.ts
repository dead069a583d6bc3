/** Which files on the disk git leaves out. */
import { readFile, stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { createIgnores, type Ignores } from "../engine/configuration/git-ignores.ts";

/** Takes absolute paths. */
export const gitignore = (): Ignores => createIgnores({
  above: (path) => (dirname(path) === path ? undefined : dirname(path)),
  below: (path, folder) => relative(folder, path).split(sep).join("/"),
  text: (folder, name) => readFile(join(folder, name), "utf8").catch(() => undefined),
  holds: (folder, name) => stat(join(folder, name)).then(() => true, () => false),
});
