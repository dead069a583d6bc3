/** Reads Markdown, tidy or not. */
import type { Document } from "../../../rules/language/document.ts";
import { readDocument } from "./document.ts";
import type { Memory } from "./memory.ts";

export function readMarkdown(text: string, remembered?: Memory): Document {
  return readDocument(text, true, remembered);
}
