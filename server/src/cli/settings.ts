/** Which paritylint.yaml a document falls under, and what that, its front matter and the flags say together. */
import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { Document, Problem } from "../../../rules/language/document.ts";
import type { Severity } from "../../../rules/language/finding.ts";
import { jurisdictions, type Jurisdiction } from "../../../rules/language/jurisdiction.ts";
import { profileIds, type Profile } from "../../../rules/language/profile.ts";
import { emptyConfig, type Config, type Exception } from "../engine/configuration.ts";
import { didYouMean } from "../engine/nearest.ts";
import type { Arguments } from "./arguments.ts";
import { shown } from "./files.ts";

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
  const [{ readConfig }, { globs }, { decode }] = await Promise.all([import("../engine/config.ts"), import("../engine/globs.ts"), import("../read/decode.ts")]);
  const decoded = decode(bytes);
  const { config, problems } = readConfig("text" in decoded ? decoded.text.replace(/^\uFEFF/, "") : "", ruleIds);
  const include = globs(config.include);
  const ignore = globs(config.ignore);
  const exceptions = config.exceptions.map((exception) => ({ exception, in: exception.file === undefined ? () => true : globs([exception.file]) }));
  const local = (file: string) => relative(dirname(path), file).split(sep).join("/");
  return {
    config,
    path: shown(relative(process.cwd(), path)),
    problems: "refusal" in decoded && bytes.length > 0 ? [{ message: `It cannot be read: ${decoded.refusal}` }] : problems,
    wanted: (file) => (config.include.length === 0 || include(local(file))) && !ignore(local(file)),
    ignored: (file) => ignore(local(file)),
    exceptions: (file) => exceptions.filter((each) => each.in(local(file))).map(({ exception }) => exception),
  };
}

export interface Chosen {
  readonly profile?: Profile;
  readonly jurisdiction?: Jurisdiction;
  readonly rules: Readonly<Record<string, Severity | "off">>;
  /** What is wrong in the front matter. */
  readonly problems: readonly Problem[];
}

/** The flag wins over the front matter, that over the configuration; where none of them says it, the profile is inferred. */
export function choose(document: Document, { config }: Configuration, given: Arguments): Chosen {
  const written = document.meta["profile"]?.trim();
  const own = profileIds.find((id) => id === written);
  const problems = [...document.problems];
  if (written !== undefined && written !== "" && own === undefined) {
    problems.push({ message: `There is no profile “${written}”.${didYouMean(written, profileIds) || ` It is one of ${profileIds.join(", ")}.`}`, ...placeOf("profile", document.text) });
  }
  const place = document.meta["jurisdiction"]?.trim();
  const where = jurisdictions.find((id) => id === place);
  if (place !== undefined && place !== "" && where === undefined) {
    problems.push({ message: `There is no jurisdiction “${place}”.${didYouMean(place, jurisdictions) || ` It is one of ${jurisdictions.join(", ")}.`}`, ...placeOf("jurisdiction", document.text) });
  }
  const profile = given.profile ?? own ?? config.profile;
  const jurisdiction = where ?? config.jurisdiction;
  return { ...(profile === undefined ? {} : { profile }), ...(jurisdiction === undefined ? {} : { jurisdiction }), rules: { ...config.rules, ...given.rules }, problems };
}

/** The value of a key, where front matter stands at the top. */
function placeOf(key: string, text: string): { line: number; column: number } | undefined {
  const lines = text.slice(0, 20_000).split(/\r\n|\r|\n/);
  const line = lines.findIndex((each) => each.startsWith(`${key}:`));
  if (line < 0) return undefined;
  return { line: line + 1, column: /^[^:]*:\s*/.exec(lines[line] ?? "")![0].length + 1 };
}
