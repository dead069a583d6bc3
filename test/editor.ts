/** An editor for tests: the real server at the other end of two streams in memory, and folders that are a map. */
import { PassThrough } from "node:stream";
import {
  createConnection, createProtocolConnection, CodeActionRequest, CompletionRequest, DidChangeTextDocumentNotification, DidChangeWatchedFilesNotification, DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification, DidSaveTextDocumentNotification, DocumentDiagnosticRequest, FileChangeType, HoverRequest, InitializedNotification, InitializeRequest, ProposedFeatures,
  PublishDiagnosticsNotification, RegistrationRequest, ShutdownRequest, StreamMessageReader, StreamMessageWriter,
  type ClientCapabilities, type CodeAction, type CompletionItem, type Diagnostic, type DocumentDiagnosticReport, type Hover, type InitializeResult, type Position, type ProtocolConnection, type PublishDiagnosticsParams, type Registration, type TextDocumentContentChangeEvent, type TextEdit, type WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Files } from "../server/src/lsp/files.ts";
import { documentChecked, listFiles, readFile, type DocumentChecked, type InitializationOptions, type ListFilesParams, type ReadFileParams } from "../server/src/lsp/protocol.ts";
import { startServer } from "../server/src/lsp/server.ts";

export const home = "file:///drafts/commissioning";
export const uriOf = (name: string): string => (name.includes(":") ? name : `${home}/${name}`);

export interface Setting {
  readonly files?: Readonly<Record<string, string>>;
  /** Files that hold no text. */
  readonly bytes?: Readonly<Record<string, Uint8Array>>;
  /** A client that asks for diagnostics; so it is by default. */
  readonly pull?: boolean;
  /** Options of our own client; another editor sends none. */
  readonly own?: InitializationOptions;
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly string[];
  /** ISO date. */
  readonly today?: () => string;
}

export interface Editor {
  readonly connection: ProtocolConnection;
  readonly answer: InitializeResult;
  readonly files: Map<string, string>;
  readonly bytes: Map<string, Uint8Array>;
  open(name: string, text: string, language?: string): void;
  text(name: string): string;
  version(name: string): number;
  change(name: string, ...changes: readonly TextDocumentContentChangeEvent[]): void;
  replace(name: string, words: string, others: string): void;
  save(name: string): void;
  close(name: string): void;
  /** Changes a file behind the editor's back, and tells the server as a watcher would. */
  write(name: string, text: string | undefined): void;
  pull(name: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  findings(name: string): Promise<Diagnostic[]>;
  /** The first message from now on, or one that came before and was not taken, for which it holds. */
  published(holds: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams>;
  told(holds: (params: DocumentChecked) => boolean): Promise<DocumentChecked>;
  /** With what the server asked for this method. */
  registered(method: string): Promise<unknown>;
  at(name: string, words: string): Position;
  hover(name: string, words: string): Promise<string>;
  actions(name: string, words: string, only?: readonly string[]): Promise<CodeAction[]>;
  complete(name: string, after: string): Promise<CompletionItem[]>;
  apply(edit: WorkspaceEdit | undefined): void;
  stop(): Promise<void>;
}

export const vscodeLike: ClientCapabilities = {
  workspace: {
    workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true }, diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ["create"] }, fileOperations: { didDelete: true, didRename: true },
  },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, versionSupport: true },
    hover: { contentFormat: ["markdown", "plaintext"] },
    completion: { completionItem: { snippetSupport: true } },
    codeAction: { resolveSupport: { properties: ["edit"] }, dataSupport: true, codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
};

/** A short draft with much to say about it. */
export const poor = `# Anyshire community diabetes service specification

## 1 Aims

The service helps people to live well with diabetes.

## 2 Exclusion criteria

People with a mental health condition are excluded from this service.

## 3 Outcomes

The Provider shall report HbA1c every quarter.
`;

/** The server is stopped whatever happens. */
export async function editing(setting: Setting, use: (editor: Editor) => Promise<void>): Promise<void> {
  const editor = await start(setting);
  try {
    await use(editor);
  } finally {
    await editor.stop();
  }
}

/** Messages that came, taken by whoever waits for them. */
function mailbox<T>() {
  const waiting: { holds: (message: T) => boolean; take: (message: T) => void }[] = [];
  const kept: T[] = [];
  return {
    put: (message: T): void => {
      const at = waiting.findIndex(({ holds }) => holds(message));
      if (at >= 0) waiting.splice(at, 1)[0]!.take(message);
      else kept.push(message);
    },
    take: (holds: (message: T) => boolean): Promise<T> => {
      const at = kept.findIndex(holds);
      if (at >= 0) return Promise.resolve(kept.splice(at, 1)[0]!);
      return new Promise((take) => waiting.push({ holds, take }));
    },
  };
}

export async function start({ files: given = {}, bytes: binary = {}, pull = true, own, capabilities = vscodeLike, folders = [home], today }: Setting = {}): Promise<Editor> {
  const files = new Map(Object.entries(given).map(([name, text]) => [uriOf(name), text]));
  const bytes = new Map(Object.entries(binary).map(([name, content]) => [uriOf(name), content]));
  const contentOf = (uri: string): Uint8Array | undefined => bytes.get(uri) ?? (files.has(uri) ? new TextEncoder().encode(files.get(uri)) : undefined);
  const disk: Files = {
    read: (uri) => {
      const content = contentOf(uri);
      return Promise.resolve(content === undefined ? { missing: true } : { bytes: content });
    },
    list: (folder, endings) => Promise.resolve([...files.keys()].filter((uri) => uri.startsWith(`${folder}/`) && endings.some((ending) => uri.endsWith(`.${ending}`))).sort()),
  };
  const [up, down] = [new PassThrough(), new PassThrough()];
  const server = createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down));
  startServer(server, disk, today);
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const published = mailbox<PublishDiagnosticsParams>();
  const checked = mailbox<DocumentChecked>();
  const asked = mailbox<Registration>();
  connection.onNotification(PublishDiagnosticsNotification.type, published.put);
  connection.onNotification(documentChecked, checked.put);
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => registrations.forEach(asked.put));
  connection.onRequest("workspace/diagnostic/refresh", () => null);
  connection.onRequest(readFile, async ({ uri }: ReadFileParams) => {
    const found = contentOf(uri);
    return found === undefined ? { missing: true } : { base64: Buffer.from(found).toString("base64") };
  });
  connection.onRequest(listFiles, ({ folder, endings }: ListFilesParams) => disk.list(folder, endings));
  connection.listen();
  const answer = await connection.sendRequest(InitializeRequest.type, {
    processId: null, rootUri: null, workspaceFolders: folders.map((uri) => ({ uri, name: "commissioning" })),
    capabilities: pull ? { ...capabilities, textDocument: { ...capabilities.textDocument, diagnostic: { dynamicRegistration: false, relatedDocumentSupport: false } } } : capabilities,
    ...(own === undefined ? {} : { initializationOptions: own }),
  });
  void connection.sendNotification(InitializedNotification.type, {});

  const documents = new Map<string, TextDocument>();
  const document = (name: string): TextDocument => {
    const found = documents.get(uriOf(name));
    if (found === undefined) throw new Error(`${name} is not open`);
    return found;
  };
  const send = (name: string, changes: readonly TextDocumentContentChangeEvent[]): void => {
    const before = document(name);
    const after = TextDocument.update(before, [...changes], before.version + 1);
    void connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri: before.uri, version: after.version }, contentChanges: [...changes] });
  };
  const at = (name: string, words: string): Position => {
    const offset = document(name).getText().indexOf(words);
    if (offset < 0) throw new Error(`${name} does not say “${words}”`);
    return document(name).positionAt(offset);
  };
  const pullOne = (name: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: uriOf(name) }, ...(previousResultId === undefined ? {} : { previousResultId }) });
  const findings = async (name: string): Promise<Diagnostic[]> => {
    const report = await pullOne(name);
    if (report.kind !== "full") throw new Error("The report is not whole");
    return report.items;
  };
  return {
    connection, answer, files, bytes, at, findings, pull: pullOne,
    open: (name, text, language = /\.txt$/.test(name) ? "plaintext" : "markdown") => {
      const uri = uriOf(name);
      documents.set(uri, TextDocument.create(uri, language, 1, text));
      void connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: language, version: 1, text } });
    },
    text: (name) => document(name).getText(),
    version: (name) => document(name).version,
    change: (name, ...changes) => send(name, changes),
    replace: (name, words, others) => {
      const start = at(name, words);
      const end = document(name).positionAt(document(name).offsetAt(start) + words.length);
      send(name, [{ range: { start, end }, text: others }]);
    },
    save: (name) => void connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri: uriOf(name) } }),
    close: (name) => {
      documents.delete(uriOf(name));
      void connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: uriOf(name) } });
    },
    write: (name, text) => {
      const uri = uriOf(name);
      const type = text === undefined ? FileChangeType.Deleted : files.has(uri) ? FileChangeType.Changed : FileChangeType.Created;
      if (text === undefined) files.delete(uri);
      else files.set(uri, text);
      void connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] });
    },
    published: published.take,
    told: checked.take,
    registered: async (method) => (await asked.take((each) => each.method === method)).registerOptions as unknown,
    hover: async (name, words) => {
      const hover = (await connection.sendRequest(HoverRequest.type, { textDocument: { uri: uriOf(name) }, position: at(name, words) })) as Hover | null;
      return hover === null ? "" : (hover.contents as { readonly value: string }).value;
    },
    actions: async (name, words, only) => {
      const start = at(name, words);
      const diagnostics = await findings(name).catch(() => []);
      const found = await connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri: uriOf(name) }, range: { start, end: start }, context: { diagnostics, ...(only === undefined ? {} : { only: [...only] }) },
      });
      return (found ?? []) as CodeAction[];
    },
    complete: async (name, after) => {
      const start = at(name, after);
      const found = await connection.sendRequest(CompletionRequest.type, { textDocument: { uri: uriOf(name) }, position: { line: start.line, character: start.character + after.length } });
      return (found ?? []) as CompletionItem[];
    },
    apply: (edit) => {
      if (edit === undefined) throw new Error("There is no edit");
      for (const change of edit.documentChanges ?? []) {
        if ("kind" in change) {
          if (change.kind === "create" && !files.has(change.uri)) files.set(change.uri, "");
          continue;
        }
        if (!("textDocument" in change)) continue;
        const { uri, version } = change.textDocument;
        const edits = change.edits as TextEdit[];
        const open = documents.get(uri);
        if (open === undefined) {
          files.set(uri, TextDocument.applyEdits(TextDocument.create(uri, "", 0, files.get(uri) ?? ""), edits));
          continue;
        }
        if (version !== open.version) throw new Error(`The edit is for version ${version}, the document has ${open.version}`);
        send(uri, [{ text: TextDocument.applyEdits(open, edits) }]);
      }
    },
    stop: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      connection.end();
      connection.dispose();
      server.dispose();
    },
  };
}
