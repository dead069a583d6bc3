/** Reads plain text: what people paste out of Word, PDF files and e-mail. */
import type { Document } from "../../../rules/language/document.ts";
import { readDocument } from "./document.ts";

export function readPlain(text: string): Document {
  return readDocument(text, false);
}
