/** Which texts are for paritylint, and how each is read. */
import { configurationName } from "../text/configuration-name.ts";
import { formatOf, isPlain, isText, languages, markdownLanguages, type TextFormat } from "../text/endings.ts";
import { nameOf } from "./uris.ts";

/** The editor's own name for its language decides where it is known, else the name of the file. */
export const isDocument = (uri: string, language: string): boolean =>
  !isConfiguration(uri) && (languages.includes(language) || (language === "" && isText(nameOf(uri))));

export const isConfiguration = (uri: string): boolean => nameOf(uri) === configurationName;

/** As the command line reads it; a text that has no name yet, or an odd one, by its language. */
export function formatIn(uri: string, language: string): TextFormat {
  const name = nameOf(uri);
  return markdownLanguages.includes(language) && !isPlain(name) ? "markdown" : formatOf(name);
}
