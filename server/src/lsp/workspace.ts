/** Documents that nobody has open: read when the workspace is checked, kept up to date as their files change, cleared when these go. */
import { FileChangeType, LSPErrorCodes, ResponseError, type CancellationToken, type WorkDoneProgressParams } from "vscode-languageserver";
import { refusals } from "../../../rules/lexicon/refusals.ts";
import { decodeUnmarked } from "../read/decode.ts";
import { endings, isText } from "../text/endings.ts";
import type { Outcome } from "./analyses.ts";
import { diagnosticsOf } from "./diagnostics.ts";
import { checkWorkspace, type DocumentStatus, type WorkspaceChecked } from "./protocol.ts";
import { outcomeOf, turn, type Session } from "./session.ts";
import { countsOf, noCounts } from "./status.ts";
import { uriKey, within } from "./uris.ts";

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

async function outcomeOfFile({ files, analyses }: Session, uri: string): Promise<Outcome | undefined> {
  const answer = await files.read(uri);
  if ("missing" in answer) return undefined;
  const decoded = "bytes" in answer ? decodeUnmarked(answer.bytes) : answer;
  if ("text" in decoded) return analyses.of({ uri, language: "", version: null, text: decoded.text });
  const nothing = decoded.refusal === refusals.empty || decoded.refusal === refusals.blank;
  return analyses.unread(uri, decoded.refusal, nothing);
}

/** Answers the client's wish to check everything, and from then on follows the files of this editor's workspace. */
export function workspace(session: Session): void {
  const { connection, can, documents, renewals, leftOut } = session;
  /** Key → address of documents that are not open and whose diagnostics were sent. */
  const sent = new Map<string, string>();
  let followed = false;

  const show = async (uri: string): Promise<Outcome | undefined> => {
    const outcome = await outcomeOfFile(session, uri);
    // In the meantime it may have been opened, and then has the findings of its text, or its folder may have been taken away.
    if (outcome === undefined || openAs(session, uri) !== undefined || !isInWorkspace(uri)) clear(uri);
    else {
      sent.set(uriKey(uri), uri);
      void connection.sendDiagnostics({ uri, diagnostics: diagnosticsOf(outcome, can) });
    }
    return outcome;
  };
  const showAgain = async (uri: string): Promise<unknown> => (!isInWorkspace(uri) || (await leftOut.has(uri)) ? clear(uri) : show(uri));
  const isInWorkspace = (uri: string): boolean => [...session.folders].some((folder) => within(uriKey(uri), uriKey(folder)));
  const clear = (uri: string): void => {
    if (sent.delete(uriKey(uri))) void connection.sendDiagnostics({ uri, diagnostics: [] });
  };

  connection.onRequest(checkWorkspace, async (params: WorkDoneProgressParams | null, token): Promise<WorkspaceChecked> => {
    const progress = connection.window.attachWorkDoneProgress(params?.workDoneToken);
    const counts: Counts = { ...noCounts };
    const unchecked: { uri: string; reason: string }[] = [];
    let checked = 0;
    progress.begin("Checking documents", 0, undefined, true);
    try {
      const uris = await documentsIn(session);
      followed = true;
      for (const [index, uri] of uris.entries()) {
        progress.report(Math.floor((100 * index) / uris.length), `${index + 1} of ${uris.length}`);
        await turn();
        if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "The check was stopped.");
        const open = openAs(session, uri);
        const outcome = open === undefined ? await show(uri) : await outcomeOf(session, open, token);
        if (outcome === undefined) continue;
        if (outcome.status === "refused") unchecked.push({ uri, reason: outcome.reason });
        else {
          checked++;
          add(counts, countsOf(outcome));
        }
      }
    } finally {
      progress.done();
    }
    return { documents: checked, counts, unchecked };
  });

  // While a document is open its own diagnostics are shown; its file's come back when it is closed.
  documents.onDidOpen(({ document }) => clear(sent.get(uriKey(document.uri)) ?? document.uri));
  documents.onDidClose(({ document: { uri } }) => {
    if (followed) later(() => showAgain(uri));
  });

  const gone = (uri: string): void => {
    for (const [key, known] of sent) if (within(key, uriKey(uri))) clear(known);
  };
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const settings = changes.filter(({ uri }) => session.configurations.concerns(uri) || leftOut.concerns(uri));
    if (settings.length > 0) session.renew();
    // Also one that no open document falls under, so that its faults are seen.
    for (const { uri } of settings) if (!leftOut.concerns(uri)) void session.configurations.of(uri).catch(() => undefined);
    for (const { uri, type } of changes) {
      if (!isText(uri)) continue;
      if (type === FileChangeType.Deleted) gone(uri);
      else if (followed && openAs(session, uri) === undefined) later(() => showAgain(uri));
    }
  });
  connection.workspace.onDidDeleteFiles(({ files }) => files.forEach(({ uri }) => gone(uri)));
  connection.workspace.onDidRenameFiles(({ files }) => {
    for (const { oldUri, newUri } of files) {
      const moved = [...sent.values()].filter((uri) => within(uriKey(uri), uriKey(oldUri)));
      gone(oldUri);
      for (const uri of moved) later(() => showAgain(newUri + uri.slice(oldUri.length)));
    }
  });
  renewals.push(() => {
    for (const uri of sent.values()) later(() => showAgain(uri));
  });

  /** One after the other, so that a thousand changed files do not stop the typing. */
  let queue: Promise<unknown> = Promise.resolve();
  const later = (task: () => Promise<unknown>): void => {
    queue = queue.then(turn).then(task).catch((error: unknown) => connection.console.error(String(error)));
  };
}

type Counts = { -readonly [K in keyof DocumentStatus["counts"]]: number };

function add(sum: Counts, more: DocumentStatus["counts"]): void {
  for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += more[key];
}
