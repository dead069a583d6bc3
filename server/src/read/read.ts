/** Reads any text; the name of its file says whether it is Markdown. Reading never fails. */
import type { Document } from "../../../rules/language/document.ts";
import { readMarkdown } from "./markdown.ts";
import { readPlain } from "./plain.ts";

export function readText(text: string, path = ""): Document {
  return /\.(?:md|mdx|markdown|mdown|mkd)$/i.test(path) ? readMarkdown(text) : readPlain(text);
}
