/** The language server: says what it can do, and gives each feature the connection. One for each editor; it dies of no message. */
import {
  BulkRegistration, CodeActionKind, DidChangeTextDocumentNotification, DidChangeWatchedFilesNotification, DidCloseTextDocumentNotification, DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification, ErrorCodes, ResponseError, TextDocumentSyncKind, TextDocuments,
  type Connection, type InitializeParams, type InitializeResult, type ServerCapabilities,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import * as index from "../../../rules/index.ts";
import { catalogueOf } from "../engine/configuration/catalogue.ts";
import { ignoreListName } from "../engine/configuration/git-ignores.ts";
import { createJudges } from "../engine/findings/judge.ts";
import { configurationName } from "../text/configuration-name.ts";
import { dayOf } from "../text/dates.ts";
import { endings } from "../text/endings.ts";
import { tool } from "../text/tool.ts";
import { abilitiesOf, type Abilities } from "./abilities.ts";
import { actions, fixAllKind } from "./actions/actions.ts";
import { createAnalyses } from "./analyses.ts";
import { checkWorkspace } from "./check-workspace.ts";
import { completion } from "./completion.ts";
import { createConfigurations, type Configurations } from "./configurations.ts";
import { configurationProblems } from "./configuration-problems.ts";
import { createDue } from "./due.ts";
import { filesOfClient, noFiles, type Files } from "./files.ts";
import { hover } from "./hover.ts";
import { createLeftOut } from "./left-out.ts";
import { outline } from "./outline.ts";
import { pull } from "./pull.ts";
import { push } from "./push.ts";
import { reports } from "./reports.ts";
import { requests } from "./requests.ts";
import type { Session } from "./session.ts";
import { status } from "./status.ts";
import { joined } from "./uris.ts";
import { word } from "./word.ts";

/** `disk`: how files are read for clients that do not read them; none where there is no disk. `today`: ISO date, asked for at each check, for an editor may stay open for weeks. */
export function startServer(connection: Connection, disk: Files = noFiles, today = (): string => dayOf(new Date())): void {
  const documents = new TextDocuments(TextDocument);
  let session: Session | undefined;
  connection.onInitialize((params): InitializeResult => {
    if (session !== undefined) throw new ResponseError(ErrorCodes.InvalidRequest, "The server has been initialised before.");
    session = open(connection, documents, params, disk, today);
    return { capabilities: capabilities(session.can), serverInfo: tool };
  });
  connection.onInitialized(() => {
    if (session?.can.watch) void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined);
    if (session?.can.sync) void connection.client.register(configurationsOf(session)).catch(() => undefined);
    if (session?.can.folders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) session?.folders.delete(uri);
        for (const { uri } of added) session?.folders.add(uri);
        session?.renew();
      });
    }
  });
  documents.listen(connection);
  connection.listen();
}

/** Headings and lead-ins that are kept with what they lend to the text below them: those of several long documents. */
const mostHeadings = 4_000;

const watchers = [{ globPattern: "**/*.{yaml,yml}" }, { globPattern: `**/${ignoreListName}` }, { globPattern: `**/*.{${endings.join(",")}}` }];

/** What is typed into one and not saved yet. Only that is asked for: other features would leave an editor's own for YAML no room. */
function configurationsOf({ folders }: Session): BulkRegistration {
  const schemes = new Set(["file", ...[...folders].map((folder) => folder.slice(0, folder.indexOf(":")))]);
  const documentSelector = [...schemes].map((scheme) => ({ language: "yaml", scheme, pattern: `**/${configurationName}` }));
  const registration = BulkRegistration.create();
  for (const type of [DidOpenTextDocumentNotification.type, DidSaveTextDocumentNotification.type, DidCloseTextDocumentNotification.type]) registration.add(type, { documentSelector });
  registration.add(DidChangeTextDocumentNotification.type, { documentSelector, syncKind: TextDocumentSyncKind.Incremental });
  return registration;
}

function open(connection: Connection, documents: TextDocuments<TextDocument>, params: InitializeParams, disk: Files, today: () => string): Session {
  const can = abilitiesOf(params);
  const catalogue = catalogueOf(index);
  const files = can.files ? filesOfClient(connection) : disk;
  // Clients from before there were several folders name the one that is open.
  const folders = new Set((params.workspaceFolders ?? []).map(({ uri }) => uri));
  if (folders.size === 0 && typeof params.rootUri === "string") folders.add(params.rootUri);
  const problems = configurationProblems(connection);
  const configurations: Configurations = createConfigurations(files, catalogue, () => [...folders][0], problems.read);
  const session: Session = {
    connection, can, catalogue, files, documents, configurations, folders, leftOut: createLeftOut(files, configurations, folders), listeners: [], renewals: [],
    analyses: createAnalyses(createJudges(mostHeadings), configurations, today),
    renew: () => {
      problems.forget();
      configurations.forget();
      session.leftOut.forget();
      // So that a fault in it is seen although no document is open.
      for (const folder of folders) void configurations.of(joined(folder, configurationName)).catch(() => undefined);
      for (const renewal of session.renewals) renewal();
    },
  };
  const due = createDue(session);
  for (const feature of [status, checkWorkspace, hover, actions, completion, outline, requests, reports(tool), word]) feature(session);
  pull(session, due);
  push(session, due);
  problems.follow(session);
  documents.onDidClose(({ document }) => session.analyses.forget(document.uri));
  return session;
}

const capabilities = (can: Abilities): ServerCapabilities => ({
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  ...(can.pull ? { diagnosticProvider: { identifier: "paritylint", interFileDependencies: false, workspaceDiagnostics: !can.isOurs } } : {}),
  hoverProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind], resolveProvider: can.lateEdits },
  completionProvider: { triggerCharacters: ["-", ":", " "] },
  documentSymbolProvider: { label: "paritylint" },
  foldingRangeProvider: true,
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    fileOperations: { didDelete: { filters: operations }, didRename: { filters: operations } },
  },
});

const operations = [{ pattern: { glob: "**/*" } }];
