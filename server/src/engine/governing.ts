/** One `paritylint.yaml` → what it says of every document in its folder and below. */
import type { Problem } from "../../../rules/language/document.ts";
import { readConfig } from "./config.ts";
import type { Config, Exception } from "./configuration.ts";
import { globs } from "./globs.ts";

/** Documents are named by their path relative to the folder of the configuration, with forward slashes. */
export interface Governing {
  readonly config: Config;
  readonly problems: readonly Problem[];
  /** Whether a file come upon in a folder is to be checked. */
  wanted(path: string): boolean;
  ignored(path: string): boolean;
  exceptions(path: string): readonly Exception[];
}

export function governing(text: string, ruleIds: readonly string[]): Governing {
  const { config, problems } = readConfig(text, ruleIds);
  const include = globs(config.include);
  const ignore = globs(config.ignore);
  const exceptions = config.exceptions.map((exception) => ({ exception, in: exception.file === undefined ? () => true : globs([exception.file]) }));
  return {
    config, problems,
    wanted: (path) => (config.include.length === 0 || include(path)) && !ignore(path),
    ignored: ignore,
    exceptions: (path) => exceptions.filter((each) => each.in(path)).map(({ exception }) => exception),
  };
}
