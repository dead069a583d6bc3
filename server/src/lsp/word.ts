/** Word files: read for the view that shows their text, and copied with what was found as comments. */
import type { CancellationToken } from "vscode-languageserver";
import { momentOf } from "../text/dates.ts";
import type { Refusal } from "../text/refusal.ts";
import { annotateWord, isUntouchedCopy } from "../word/annotate.ts";
import { copyName } from "../word/copy-name.ts";
import { readWord, type WordReading } from "../word/read.ts";
import { remarksOf } from "../report/word-comments.ts";
import type { Analysed } from "./analyses.ts";
import { toBase64 } from "./base64.ts";
import type { FileRead, Files } from "./files.ts";
import * as protocol from "./protocol.ts";
import { mayGoOn, turn, type Session } from "./session.ts";
import { described } from "./status.ts";
import { draftOf, isWordView, joined, nameOf, parentOf } from "./uris.ts";

export function word(session: Session): void {
  const { connection, files } = session;
  connection.onRequest(protocol.readWord, async ({ uri }: protocol.WordParams): Promise<protocol.ReadWordAnswer> => {
    const read = await readingOf(files, uri);
    return "refusal" in read ? read : { text: read.text, notes: read.notes };
  });
  connection.onRequest(protocol.annotateWord, ({ uri }: protocol.WordParams, token): Promise<protocol.AnnotateWordAnswer> => annotated(session, uri, token));
}

/** For a report on a view: its findings are told by their places in Word. Nothing where the file has changed since the view was filled. */
export async function placesOf({ files }: Session, { uri, document }: Analysed): Promise<WordReading | undefined> {
  const read = isWordView(uri) ? await readingOf(files, draftOf(uri)) : undefined;
  return read === undefined || "refusal" in read || read.text !== document.text ? undefined : read;
}

async function readingOf(files: Files, uri: string): Promise<WordReading | Refusal> {
  const bytes = bytesOf(await files.read(uri));
  if ("refusal" in bytes) return bytes;
  const end = Date.now() + mostSeconds * 1_000;
  return readWord(bytes, () => Date.now() < end);
}

/** Nothing else is answered while a file is read; one of 3,000 pages takes two. */
const mostSeconds = 5;

const bytesOf = (read: FileRead): Uint8Array | Refusal =>
  "bytes" in read ? read.bytes : { refusal: "missing" in read ? "It is not there any more." : read.refusal };

/** The same check as of the view, of the file as it is now. */
async function annotated({ files, analyses }: Session, uri: string, token: CancellationToken): Promise<protocol.AnnotateWordAnswer> {
  const reading = await readingOf(files, uri);
  if ("refusal" in reading) return reading;
  const name = copyName(nameOf(uri));
  const copy = joined(parentOf(uri) ?? "", encodeURIComponent(name));
  const there = await files.read(copy);
  if (!("missing" in there) && !("bytes" in there && isUntouchedCopy(there.bytes))) {
    return { refusal: `It was not copied: “${name}” is there already, and was changed since paritylint wrote it or is another file. Move it away or rename it, then try again.` };
  }
  await turn();
  mayGoOn(token);
  const outcome = await analyses.of({ uri, language: "markdown", version: null, text: reading.text });
  if (outcome.status === "refused") return { refusal: outcome.reason };
  const made = annotateWord(reading, remarksOf(described(outcome, reading), outcome.configuration.catalogue, momentOf(new Date())));
  return "refusal" in made ? made : { uri: copy, base64: toBase64(made.bytes), comments: made.comments, left: made.left };
}
