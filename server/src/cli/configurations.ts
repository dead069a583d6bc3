/** Which paritylint.yaml a document falls under. */
import { lstat, realpath, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { Problem } from "../../../rules/language/document.ts";
import { together, type Catalogue } from "../engine/configuration/catalogue.ts";
import { namedBy, noConfiguration, type FolderConfiguration } from "../engine/configuration/configuration.ts";
import { configurationName } from "../text/configuration-name.ts";
import { mostSettingsBytes, settingsTooLarge } from "../text/limits.ts";
import { readRegular, readUpTo } from "../text/regular-file.node.ts";
import { whyUnread } from "../text/trouble.ts";
import type { Arguments } from "./arguments.ts";
import { shown } from "./files.ts";
import { ours } from "./own-catalogue.ts";

/** Documents are named by their absolute path. */
export interface ConfigurationFile extends FolderConfiguration {
  /** As it is shown; empty where there is none. */
  readonly path: string;
  readonly problems: readonly Problem[];
  /** All that was read of it, to tell by whether it changed. */
  readonly content: string;
  /** Its packs, as they are shown, with what is wrong in them. */
  readonly packs: readonly Faulty[];
  /** Files here that were to be one, by their names, and are none. */
  readonly misnamed: readonly Faulty[];
}

interface Faulty {
  readonly path: string;
  readonly problems: readonly Problem[];
}

/** The one that a document falls under. */
export type ConfigurationFor = (file: string) => Promise<ConfigurationFile>;

const none: ConfigurationFile = { ...noConfiguration(ours), path: "", problems: [], content: "", packs: [], misnamed: [] };

/** One reading per file, however many documents fall under it. */
export function configurations(given: Arguments): ConfigurationFor {
  const folders = new Map<string, Promise<ConfigurationFile>>();
  const named = given.config === undefined ? undefined : resolve(given.config);
  const reading = named === undefined ? undefined : read(named, readUpTo).catch((error: NodeJS.ErrnoException) => broken(named, error));
  const nearest = (folder: string): Promise<ConfigurationFile> => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const file = join(folder, configurationName);
    const made = comeUpon(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT" && error.code !== "ENOTDIR") return broken(file, error);
      return dirname(folder) === folder ? none : nearest(dirname(folder));
    }).then((found) => withMisnamed(found, folder));
    folders.set(folder, made);
    return made;
  };
  if (given.noConfig) return () => Promise.resolve(none);
  return (file) => reading ?? nearest(dirname(file));
}

const broken = (path: string, error: unknown): ConfigurationFile => unread(path, `It cannot be read: ${whyUnread(error)}.`);
const unread = (path: string, message: string): ConfigurationFile => ({ ...none, path: shown(relative(process.cwd(), path)), problems: [{ message }] });

/** What people call it who do not know better, or whose editor adds an ending. */
const slips = [".paritylint.yaml", "paritylint.yml", ".paritylint.yml", `${configurationName}.txt`];

async function withMisnamed(found: ConfigurationFile, folder: string): Promise<ConfigurationFile> {
  const there = await Promise.all(slips.map((name) => lstat(join(folder, name)).then(() => [shown(relative(process.cwd(), join(folder, name)))], () => [])));
  const misnamed = there.flat().map((path) => ({ path, problems: [{ message: `This is not read: settings are in a file that is called ${configurationName}.` }] }));
  if (misnamed.length === 0) return found;
  return { ...found, content: [found.content, ...misnamed.map(({ path }) => path)].join("\n"), misnamed: [...found.misnamed, ...misnamed] };
}

/** One that nobody named. What is wrong in it is quoted, so a link that somebody put there must not lead to just any file of this machine. */
async function comeUpon(path: string): Promise<ConfigurationFile> {
  if (!(await lstat(path)).isSymbolicLink()) return read(path);
  const [file, tree] = await Promise.all([realpath(path).catch(() => undefined), treeOf(dirname(path)).then((tree) => realpath(tree))]);
  if (file === undefined) return unread(path, "It is a link to a file that is not there.");
  return file.startsWith(join(tree, sep)) ? read(path) : unread(path, "It is a link to a file outside this repository, or outside its folder where there is none. Name that file with --config to use it.");
}

/** The repository that a folder lies in, else the folder. */
async function treeOf(folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    if ((await stat(join(at, ".git")).catch(() => undefined)) !== undefined) return at;
    if (dirname(at) === at) return folder;
  }
}

/** The one that holds where the command was typed: for commands that name no document. */
export const configurationHere = (given: Arguments): Promise<ConfigurationFile> => configurations(given)(resolve("document"));

/** The rules of all that these documents fall under, named by their absolute paths: a folder within may have a configuration with packs of its own. */
export async function catalogueOver(files: readonly string[], configurationFor: ConfigurationFor): Promise<Catalogue> {
  const all = new Set([ours]);
  for (const file of files) all.add((await configurationFor(file)).catalogue);
  return together([...all]);
}

/** `bytesOf`: whoever names a file may name a pipe. */
async function read(path: string, bytesOf = readRegular): Promise<ConfigurationFile> {
  const bytes = await bytesOf(path, mostSettingsBytes, settingsTooLarge);
  if ("refusal" in bytes) return unread(path, `It cannot be read: ${bytes.refusal}`);
  const [{ withPacks }, { decodeUnmarked }] = await Promise.all([import("../packs/with-packs.ts"), import("../read/decode.ts")]);
  const decoded = decodeUnmarked(bytes);
  const texts = [base64(bytes)];
  const packText = async (pack: string) => {
    try {
      const file = await realpath(join(dirname(path), pack));
      // A link may lead anywhere, and what is wrong in a pack is quoted.
      if (!file.startsWith(join(await realpath(dirname(path)), sep))) return { refusal: "it is a link to a file outside the folder of the configuration." };
      const packed = await readRegular(file, mostSettingsBytes, settingsTooLarge);
      if ("refusal" in packed) return packed;
      texts.push(pack, base64(packed));
      return decodeUnmarked(packed);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      return { refusal: code === "ENOENT" ? "there is no such file." : `${whyUnread(error)}.` };
    }
  };
  const { problems, packs, ...read } = await withPacks("text" in decoded ? decoded.text : "", ours, packText);
  return {
    ...namedBy(read, (file) => relative(dirname(path), file).split(sep).join("/")),
    content: texts.join("\n"),
    misnamed: [],
    path: shown(relative(process.cwd(), path)),
    problems: "refusal" in decoded && bytes.length > 0 ? [{ message: `It cannot be read: ${decoded.refusal}` }] : problems,
    packs: packs.map((pack) => ({ ...pack, path: shown(relative(process.cwd(), join(dirname(path), pack.path))) })),
  };
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
