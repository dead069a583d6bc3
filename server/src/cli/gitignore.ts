/** Which files on the disk git leaves out. */
import { lstat, stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { createIgnores, type Ignores } from "../engine/configuration/git-ignores.ts";
import { mostSettingsBytes, settingsTooLarge } from "../text/limits.ts";
import { readRegular } from "../text/regular-file.node.ts";

/** Takes absolute paths. */
export const gitignore = (): Ignores => createIgnores({
  above: (path) => (dirname(path) === path ? undefined : dirname(path)),
  below: (path, folder) => relative(folder, path).split(sep).join("/"),
  text: (folder, name) => textOf(join(folder, name)).catch(() => undefined),
  holds: (folder, name) => stat(join(folder, name)).then(() => true, () => false),
});

/** Like git, it follows no link here. */
async function textOf(path: string): Promise<string | undefined> {
  if (!(await lstat(path)).isFile()) return undefined;
  const bytes = await readRegular(path, mostSettingsBytes, settingsTooLarge);
  return "refusal" in bytes ? undefined : Buffer.from(bytes).toString("utf8");
}
