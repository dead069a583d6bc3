/** Reads any text; the name of its file says whether it is Markdown. Reading never fails. */
import type { Document } from "../../../rules/language/document.ts";
import { isMarkdown } from "../text/endings.ts";
import { readMarkdown } from "./markdown.ts";
import type { Memory } from "./memory.ts";
import { readPlain } from "./plain.ts";

/** `remembered`: for a text that is read again and again while it is typed. */
export function readText(text: string, path = "", remembered?: Memory): Document {
  return isMarkdown(path) ? readMarkdown(text, remembered) : readPlain(text, remembered);
}
