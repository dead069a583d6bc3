/** Which paritylint.yaml a document falls under. */
import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { Problem } from "../../../rules/language/document.ts";
import { emptyConfig, type Config, type Exception } from "../engine/configuration.ts";
import type { Arguments } from "./arguments.ts";
import { shown } from "./files.ts";

/** Documents are named by their absolute path. */
export interface Configuration {
  readonly config: Config;
  /** As it is shown; empty where there is none. */
  readonly path: string;
  readonly problems: readonly Problem[];
  /** Whether a file come upon in a folder is to be checked. */
  wanted(file: string): boolean;
  ignored(file: string): boolean;
  exceptions(file: string): readonly Exception[];
}

export type Configurations = (file: string) => Promise<Configuration>;

const none: Configuration = { config: emptyConfig, path: "", problems: [], wanted: () => true, ignored: () => false, exceptions: () => [] };

/** One reading per file, however many documents fall under it. */
export function configurations(given: Arguments, ruleIds: readonly string[]): Configurations {
  const folders = new Map<string, Promise<Configuration>>();
  const named = given.config === undefined ? undefined : resolve(given.config);
  const reading = named === undefined ? undefined : read(named, ruleIds).catch((error: NodeJS.ErrnoException) => broken(named, error));
  const nearest = (folder: string): Promise<Configuration> => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const made = read(join(folder, "paritylint.yaml"), ruleIds).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT" && error.code !== "ENOTDIR") return broken(join(folder, "paritylint.yaml"), error);
      return dirname(folder) === folder ? none : nearest(dirname(folder));
    });
    folders.set(folder, made);
    return made;
  };
  if (given.noConfig) return () => Promise.resolve(none);
  return (file) => reading ?? nearest(dirname(file));
}

const broken = (path: string, { code, message }: NodeJS.ErrnoException): Configuration =>
  ({ ...none, path: shown(relative(process.cwd(), path)), problems: [{ message: `It cannot be read (${code ?? message}).` }] });

async function read(path: string, ruleIds: readonly string[]): Promise<Configuration> {
  const bytes = await readFile(path);
  const [{ governing }, { decode }] = await Promise.all([import("../engine/governing.ts"), import("../read/decode.ts")]);
  const decoded = decode(bytes);
  const { config, problems, wanted, ignored, exceptions } = governing("text" in decoded ? decoded.text : "", ruleIds);
  const local = (file: string) => relative(dirname(path), file).split(sep).join("/");
  return {
    config,
    path: shown(relative(process.cwd(), path)),
    problems: "refusal" in decoded && bytes.length > 0 ? [{ message: `It cannot be read: ${decoded.refusal}` }] : problems,
    wanted: (file) => wanted(local(file)),
    ignored: (file) => ignored(local(file)),
    exceptions: (file) => exceptions(local(file)),
  };
}
