/** Which files a list of patterns in `paritylint.yaml` is about; patterns are written as in .gitignore. */
import ignore from "ignore";
import { isModest } from "./stars.ts";

/** Takes paths relative to the folder of the configuration, with forward slashes; a path outside it matches nothing. */
export function globs(patterns: readonly string[]): (path: string) => boolean {
  if (patterns.length === 0) return () => false;
  const list = ignore({ allowRelativePaths: false }).add(patterns.filter(isModest));
  return (path) => ignore.isPathValid(path) && list.ignores(path);
}
