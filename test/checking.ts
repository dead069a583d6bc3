/** One file, read and checked as the command line does it without a configuration: for the tools that look at many documents. */
import { readFileSync } from "node:fs";
import type { Document } from "../rules/language/document.ts";
import { ours } from "../server/src/cli/own-catalogue.ts";
import { createJudges } from "../server/src/engine/findings/judge.ts";
import { decode } from "../server/src/read/decode.ts";
import { readDocument } from "../server/src/read/document.ts";
import { formatOf } from "../server/src/text/endings.ts";
import { describe, type CheckedDocument } from "../server/src/report/result.ts";
import { asWritten } from "./as-written.ts";

export interface CheckedText {
  readonly text: string;
  readonly document: Document;
  readonly result: CheckedDocument;
}
export type Refused = { readonly refusal: string };

const judge = createJudges()(ours);

export async function checkFile(path: string): Promise<CheckedText | Refused> {
  const decoded = decode(readFileSync(path));
  if ("refusal" in decoded) return decoded;
  try {
    const document = readDocument(decoded.text, formatOf(path));
    // No exception is given, so the day decides nothing.
    const { findings, profile } = await judge(document, asWritten(document), [], "2000-01-01");
    return { text: document.text, document, result: describe(path, document, profile, findings, []) };
  } catch (error) {
    return { refusal: String(error) };
  }
}
