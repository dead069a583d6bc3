/** Reads Markdown, tidy or not. */
import type { Document } from "../../../rules/language/document.ts";
import { readDocument } from "./document.ts";

export function readMarkdown(text: string): Document {
  return readDocument(text, true);
}
