/** One `paritylint.yaml` → what it says of every document in its folder and below. */
import type { Problem } from "../../../../rules/language/document.ts";
import type { Catalogue } from "./catalogue.ts";
import type { FolderConfiguration } from "./configuration.ts";
import { globs } from "./globs.ts";
import { readConfiguration } from "./read-configuration.ts";

/** Documents are named by their path relative to the folder of the configuration, with forward slashes. */
export function folderConfiguration(text: string, catalogue: Catalogue): FolderConfiguration & { readonly problems: readonly Problem[] } {
  const { configuration: says, problems } = readConfiguration(text, catalogue.ruleIds);
  const include = globs(says.include);
  const ignore = globs(says.ignore);
  const exceptions = says.exceptions.map((exception) => ({ exception, in: exception.file === undefined ? () => true : globs([exception.file]) }));
  return {
    says, catalogue, problems,
    wanted: (path) => (says.include.length === 0 || include(path)) && !ignore(path),
    ignored: ignore,
    exceptions: (path) => exceptions.filter((each) => each.in(path)).map(({ exception }) => exception),
  };
}
