/** Reads plain text: what people paste out of Word, PDF files and e-mail. */
import type { Document } from "../../../rules/language/document.ts";
import { readDocument } from "./document.ts";
import type { Memory } from "./memory.ts";

export function readPlain(text: string, remembered?: Memory): Document {
  return readDocument(text, false, remembered);
}
