/** Diagnostics for clients that ask for them: of one document, and of everything in the workspace. */
import {
  DocumentDiagnosticReportKind, type CancellationToken, type DocumentDiagnosticReport, type WorkspaceDiagnosticParams, type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import type { Outcome } from "./analyses.ts";
import { diagnosticsOf } from "./diagnostics.ts";
import { isDocument } from "./documents.ts";
import { isDue, type Due } from "./due.ts";
import { mayGoOn, outcomeOf, turn, type Session } from "./session.ts";
import { keyOf } from "./uris.ts";
import { documentsIn, outcomeOfAny } from "./workspace.ts";

export function pull(session: Session, due: Due): void {
  const { connection, documents, can } = session;
  const last = new Map<string, Outcome>();
  documents.onDidClose(({ document }) => void last.delete(document.uri));

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token): Promise<DocumentDiagnosticReport> => {
    const document = documents.get(uri);
    const before = last.get(uri);
    const outcome = before !== undefined && document !== undefined && !isDue(due, document) ? before : await outcomeOf(session, uri, token);
    if (outcome === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    last.set(uri, outcome);
    return reportOf(outcome, previousResultId, session);
  });

  connection.languages.diagnostics.onWorkspace(async (params, token, _progress, partial) => {
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    for await (const item of workspaceReports(session, params, token)) {
      if (partial === undefined) items.push(item);
      else partial.report({ items: [item] });
    }
    return { items };
  });

  session.renewals.push(() => {
    if (can.pull && can.refresh) void connection.languages.diagnostics.refresh().catch(() => undefined);
  });
}

function reportOf(outcome: Outcome, previous: string | undefined, { can }: Session): DocumentDiagnosticReport {
  const resultId = String(outcome.serial);
  if (previous === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(outcome, can) };
}

async function* workspaceReports(session: Session, { previousResultIds }: WorkspaceDiagnosticParams, token: CancellationToken): AsyncGenerator<WorkspaceDocumentDiagnosticReport> {
  const before = new Map(previousResultIds.map(({ uri, value }) => [keyOf(uri), { uri, value }]));
  const listed = await documentsIn(session);
  const keys = new Set(listed.map(keyOf));
  const others = session.documents.all().filter(({ uri, languageId }) => isDocument(uri, languageId) && !keys.has(keyOf(uri))).map(({ uri }) => uri);
  for (const uri of [...listed, ...others]) {
    await turn();
    mayGoOn(token);
    const outcome = await outcomeOfAny(session, uri, token);
    if (outcome === undefined) continue;
    yield { ...reportOf(outcome, before.get(keyOf(uri))?.value, session), uri: outcome.uri, version: outcome.version };
    before.delete(keyOf(uri));
  }
  // What is not there any more has no findings either.
  for (const { uri } of before.values()) yield { kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] };
}
