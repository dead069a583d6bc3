/** Diagnostics for clients that do not ask: sent a moment after the last change, each with the version it is of. */
import { diagnosticsOf } from "./diagnostics.ts";
import { isDocument } from "./documents.ts";
import { isDue, type Due } from "./due.ts";
import { outcomeOf, type Session } from "./session.ts";

/** Milliseconds of quiet: nobody reads while they type. */
const pause = 150;

export function push(session: Session, due: Due): void {
  const { connection, documents, can, listeners, renewals } = session;
  if (can.pull) return;
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const stop = (uri: string): void => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
  };
  const schedule = (uri: string, wait: number): void => {
    stop(uri);
    waiting.set(uri, setTimeout(() => {
      waiting.delete(uri);
      void outcomeOf(session, uri).catch((error: unknown) => connection.console.error(String(error)));
    }, wait));
  };
  documents.onDidOpen(({ document }) => schedule(document.uri, 0));
  documents.onDidChangeContent(({ document }) => {
    if (isDue(due, document)) schedule(document.uri, waiting.size === 0 && document.version === due.settled.get(document.uri) ? 0 : pause);
  });
  documents.onDidSave(({ document }) => schedule(document.uri, 0));
  documents.onDidClose(({ document }) => {
    stop(document.uri);
    if (isDocument(document.uri, document.languageId)) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  listeners.push((outcome) => {
    const { uri, version } = outcome;
    void connection.sendDiagnostics({ uri, ...(version === null ? {} : { version }), diagnostics: diagnosticsOf(outcome, can) });
  });
  renewals.push(() => {
    for (const { uri } of documents.all()) schedule(uri, 0);
  });
}
