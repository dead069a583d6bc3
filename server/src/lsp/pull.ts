/** Diagnostics for clients that ask for them: of one document, and of everything in the workspace. */
import {
  DocumentDiagnosticReportKind, type CancellationToken, type Diagnostic, type DocumentDiagnosticReport, type WorkspaceDiagnosticParams, type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import type { Outcome } from "./analyses.ts";
import { diagnosticsOf } from "./diagnostics.ts";
import { isDocument } from "./documents.ts";
import { isDue, type Due } from "./due.ts";
import { mayGoOn, outcomeOf, turn, type Session } from "./session.ts";
import { uriKey } from "./uris.ts";
import { documentsIn, outcomeOfAny } from "./workspace.ts";

export function pull(session: Session, due: Due): void {
  const { connection, documents, can } = session;
  const last = new Map<string, Reported>();
  documents.onDidClose(({ document }) => void last.delete(document.uri));

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token): Promise<DocumentDiagnosticReport> => {
    const document = documents.get(uri);
    const before = last.get(uri);
    const outcome = before !== undefined && document !== undefined && !isDue(due, document) ? before.outcome : await outcomeOf(session, uri, token);
    if (outcome === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const report = reported(outcome, before, session);
    last.set(uri, report);
    return reportOf(report, previousResultId);
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

/** What was said of a document, and under which name: most keystrokes change nothing of it, so that nothing need be sent or drawn again. */
interface Reported {
  readonly outcome: Outcome;
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
}

function reported(outcome: Outcome, before: Reported | undefined, { can }: Session): Reported {
  if (before?.outcome === outcome) return before;
  const items = diagnosticsOf(outcome, can);
  const same = before !== undefined && JSON.stringify(before.items) === JSON.stringify(items);
  return same ? { ...before, outcome } : { outcome, resultId: String(outcome.serial), items };
}

function reportOf({ resultId, items }: Reported, previous: string | undefined): DocumentDiagnosticReport {
  if (previous === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
}

async function* workspaceReports(session: Session, { previousResultIds }: WorkspaceDiagnosticParams, token: CancellationToken): AsyncGenerator<WorkspaceDocumentDiagnosticReport> {
  const before = new Map(previousResultIds.map(({ uri, value }) => [uriKey(uri), { uri, value }]));
  const listed = await documentsIn(session);
  const keys = new Set(listed.map(uriKey));
  const others = session.documents.all().filter(({ uri, languageId }) => isDocument(uri, languageId) && !keys.has(uriKey(uri))).map(({ uri }) => uri);
  for (const uri of [...listed, ...others]) {
    await turn();
    mayGoOn(token);
    const outcome = await outcomeOfAny(session, uri, token);
    if (outcome === undefined) continue;
    yield { ...reportOf(reported(outcome, undefined, session), before.get(uriKey(uri))?.value), uri: outcome.uri, version: outcome.version };
    before.delete(uriKey(uri));
  }
  // What is not there any more has no findings either.
  for (const { uri } of before.values()) yield { kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] };
}
