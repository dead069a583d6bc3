/** Which texts are for paritylint, and how each is read. */
import type { Document } from "../../../rules/language/document.ts";
import type { Configuration } from "../engine/configuration/configuration.ts";
import { ownHeadings } from "../engine/configuration/own-headings.ts";
import type { Memory } from "../read/memory.ts";
import { readDocument } from "../read/document.ts";
import { configurationName } from "../text/configuration-name.ts";
import { formatOf, isPlain, isText, languages, markdownLanguages } from "../text/endings.ts";
import { nameOf } from "./uris.ts";

/** The editor's own name for its language decides where it is known, else the name of the file. */
export const isDocument = (uri: string, language: string): boolean =>
  !isConfiguration(uri) && (languages.includes(language) || (language === "" && isText(nameOf(uri))));

export const isConfiguration = (uri: string): boolean => nameOf(uri) === configurationName;

/** As the command line reads it; a text that has no name yet, or an odd one, by its language. */
export function documentOf(text: string, uri: string, language: string, { sections }: Configuration, remembered?: Memory): Document {
  const name = nameOf(uri);
  return ownHeadings(readDocument(text, markdownLanguages.includes(language) && !isPlain(name) ? "markdown" : formatOf(name), remembered), sections);
}
