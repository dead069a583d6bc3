/** The documents of the workspace, whether they are open or not, and what is said of each. */
import type { CancellationToken } from "vscode-languageserver";
import { refusals } from "../../../rules/lexicon/refusals.ts";
import { decodeUnmarked } from "../read/decode.ts";
import { endings } from "../text/endings.ts";
import type { Outcome } from "./analyses.ts";
import { outcomeOf, type Session } from "./session.ts";
import { uriKey } from "./uris.ts";

/** Those of the workspace folders that are not left out, open or not, in order and each once. */
export async function documentsIn(session: Session): Promise<readonly string[]> {
  const found = new Map<string, string>();
  for (const folder of session.folders) {
    for (const uri of await session.files.list(folder, endings)) if (!found.has(uriKey(uri))) found.set(uriKey(uri), uri);
  }
  const wanted: string[] = [];
  for (const uri of found.values()) if (!(await session.leftOut.has(uri))) wanted.push(uri);
  return wanted;
}

/** The text in the editor where it is open, else the file; nothing where there is neither. */
export async function outcomeOfAny(session: Session, uri: string, token?: CancellationToken): Promise<Outcome | undefined> {
  const open = openAs(session, uri);
  return open === undefined ? outcomeOfFile(session, uri) : outcomeOf(session, open, token);
}

/** What an open document is called by the editor. */
export const openAs = ({ documents }: Session, uri: string): string | undefined => documents.keys().find((each) => uriKey(each) === uriKey(uri));

export async function outcomeOfFile({ files, analyses }: Session, uri: string): Promise<Outcome | undefined> {
  const answer = await files.read(uri);
  if ("missing" in answer) return undefined;
  const decoded = "bytes" in answer ? decodeUnmarked(answer.bytes) : answer;
  if ("text" in decoded) return analyses.of({ uri, language: "", version: null, text: decoded.text });
  const nothing = decoded.refusal === refusals.empty || decoded.refusal === refusals.blank;
  return analyses.unread(uri, decoded.refusal, nothing);
}
