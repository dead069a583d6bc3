/** Diagnostics of documents that nobody has open: kept up to date as their files change, cleared when these go. */
import { FileChangeType } from "vscode-languageserver";
import { isText } from "../text/endings.ts";
import type { Outcome } from "./analyses.ts";
import { diagnosticsOf } from "./diagnostics.ts";
import { turn, type Session } from "./session.ts";
import { uriKey, within } from "./uris.ts";
import { openAs, outcomeOfFile } from "./workspace.ts";

interface ClosedDocuments {
  /** Sends what is found in a file now; nothing where there is none. */
  show(uri: string): Promise<Outcome | undefined>;
  /** From now on every file of the workspace is shown anew when it changes. */
  follow(): void;
}

export function createClosedDocuments(session: Session): ClosedDocuments {
  const { connection, can, documents, renewals, leftOut } = session;
  /** Key → address of documents that are not open and whose diagnostics were sent. */
  const sent = new Map<string, string>();
  let followed = false;

  const show = async (uri: string): Promise<Outcome | undefined> => {
    const outcome = await outcomeOfFile(session, uri);
    // In the meantime it may have been opened, and then has the findings of its text, or its folder may have been taken away.
    if (outcome === undefined || openAs(session, uri) !== undefined || !isInWorkspace(uri, session)) clear(uri);
    else {
      sent.set(uriKey(uri), uri);
      void connection.sendDiagnostics({ uri, diagnostics: diagnosticsOf(outcome, can) });
    }
    return outcome;
  };
  const clear = (uri: string): void => {
    if (sent.delete(uriKey(uri))) void connection.sendDiagnostics({ uri, diagnostics: [] });
  };
  const gone = (uri: string): void => {
    for (const [key, known] of sent) if (within(key, uriKey(uri))) clear(known);
  };
  const later = oneByOne((error) => connection.console.error(String(error)));
  const showLater = (uri: string): void => later(async () => (!isInWorkspace(uri, session) || (await leftOut.has(uri)) ? clear(uri) : show(uri)));

  // While a document is open its own diagnostics are shown; its file's come back when it is closed.
  documents.onDidOpen(({ document }) => clear(sent.get(uriKey(document.uri)) ?? document.uri));
  documents.onDidClose(({ document: { uri } }) => {
    if (followed) showLater(uri);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    renewFor(changes.map(({ uri }) => uri), session);
    for (const { uri, type } of changes) {
      if (!isText(uri)) continue;
      if (type === FileChangeType.Deleted) gone(uri);
      else if (followed && openAs(session, uri) === undefined) showLater(uri);
    }
  });
  connection.workspace.onDidDeleteFiles(({ files }) => files.forEach(({ uri }) => gone(uri)));
  connection.workspace.onDidRenameFiles(({ files }) => {
    for (const { oldUri, newUri } of files) {
      const moved = [...sent.values()].filter((uri) => within(uriKey(uri), uriKey(oldUri)));
      gone(oldUri);
      for (const uri of moved) showLater(newUri + uri.slice(oldUri.length));
    }
  });
  renewals.push(() => [...sent.values()].forEach(showLater));
  return { show, follow: () => void (followed = true) };
}

const isInWorkspace = (uri: string, { folders }: Session): boolean => [...folders].some((folder) => within(uriKey(uri), uriKey(folder)));

/** Where files that settings are in have changed. */
function renewFor(changed: readonly string[], { configurations, leftOut, renew }: Session): void {
  const settings = changed.filter((uri) => configurations.concerns(uri) || leftOut.concerns(uri));
  if (settings.length > 0) renew();
  // Also one that no open document falls under, so that its faults are seen.
  for (const uri of settings) if (!leftOut.concerns(uri)) void configurations.of(uri).catch(() => undefined);
}

/** One task after the other, so that a thousand changed files do not stop the typing. */
function oneByOne(failed: (error: unknown) => void): (task: () => Promise<unknown>) => void {
  let queue: Promise<unknown> = Promise.resolve();
  return (task) => void (queue = queue.then(turn).then(task).catch(failed));
}
