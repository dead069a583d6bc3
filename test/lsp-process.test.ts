// The server as it is shipped: the process that the command line starts, reading from a real disk, and the bundle for browsers in a worker's scope.
import assert from "node:assert/strict";
import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import test, { after } from "node:test";
import { pathToFileURL } from "node:url";
import { createContext, runInContext } from "node:vm";
import {
  createProtocolConnection, DidOpenTextDocumentNotification, DocumentDiagnosticRequest, ExitNotification, InitializedNotification, InitializeRequest, ShutdownRequest, StreamMessageReader, StreamMessageWriter,
  WorkspaceDiagnosticRequest, type DocumentDiagnosticReport, type Message, type ProtocolConnection,
} from "vscode-languageserver/node";
import { poor } from "./editor.ts";
import { cli, root } from "./root.ts";

const home = mkdtempSync(join(tmpdir(), "paritylint-lsp-"));
after(() => rmSync(home, { recursive: true, force: true }));
const excluded = "mh-excluded-from-service";
const capabilities = { textDocument: { diagnostic: {} } };
const codesOf = (report: DocumentDiagnosticReport) => (report.kind === "full" ? report.items.map(({ code }) => code) : []);

function running(): { readonly child: ChildProcessWithoutNullStreams; readonly ended: Promise<number | null>; readonly connection: ProtocolConnection } {
  const child = spawn(process.execPath, [cli, "lsp", "--stdio"], { cwd: home });
  after(() => void child.kill());
  const ended = new Promise<number | null>((resolved) => child.once("exit", resolved));
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.listen();
  return { child, ended, connection };
}

test("“paritylint lsp --stdio” reads documents and configuration from the disk, and ends when it is told to", async () => {
  mkdirSync(join(home, "specs/node_modules"), { recursive: true });
  writeFileSync(join(home, "specs/one of ours.md"), poor);
  writeFileSync(join(home, "specs/node_modules/readme.md"), poor);
  writeFileSync(join(home, "specs/latin.txt"), Buffer.from("Caf\xe9 menu\n", "latin1"));
  writeFileSync(join(home, "specs/picture.txt"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]));
  writeFileSync(join(home, "specs/paritylint.yaml"), `rules:\n  ${excluded}: warning\n`);
  const folder = pathToFileURL(join(home, "specs")).href;
  const { connection, ended } = running();
  await connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: folder, workspaceFolders: null, capabilities });
  await connection.sendNotification(InitializedNotification.type, {});
  const { items } = await connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
  assert.deepEqual(items.map(({ uri }) => uri.slice(folder.length + 1)), ["latin.txt", "one%20of%20ours.md", "picture.txt"]);
  assert.ok(codesOf(items[1]!).includes(excluded));
  assert.match(JSON.stringify(items[2]), /This is an image, not a document/);
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  assert.equal(await ended, 0);
});

test("the documents of a folder are those that the command line finds there: what git leaves out is left out", async () => {
  const files = {
    ".gitignore": "drafts/\n*.old.md\n/built\n", "specs/.gitignore": "*.txt\n", "specs/a.md": poor, "specs/b.txt": poor, "specs/drafts/c.md": poor, "specs/built/d.md": poor, "specs/e.old.md": poor,
    "specs/deep/.gitignore": "!kept.old.md\nsecret.md\n", "specs/deep/kept.old.md": poor, "specs/deep/secret.md": poor, "specs/deep/é 1.md": poor, "specs/deep/f.mkd": poor, "specs/deep/g.text": poor, "specs/deep/h.mdx": poor,
    "specs/inner/.git/HEAD": "x", "specs/inner/f.old.md": poor,
  };
  const at = join(home, "repository");
  for (const [path, text] of Object.entries({ ...files, ".git/HEAD": "x" })) {
    mkdirSync(dirname(join(at, path)), { recursive: true });
    writeFileSync(join(at, path), text);
  }
  const folder = pathToFileURL(join(at, "specs")).href;
  const { connection, ended } = running();
  await connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: folder, workspaceFolders: null, capabilities });
  const { items } = await connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
  const { documents } = JSON.parse(spawnSync(process.execPath, [cli, "specs", "--format", "json"], { cwd: at, encoding: "utf8" }).stdout) as { documents: readonly { path: string }[] };
  assert.deepEqual(documents.map(({ path }) => path), ["a.md", "built/d.md", "deep/f.mkd", "deep/g.text", "deep/h.mdx", "deep/kept.old.md", "deep/é 1.md", "inner/f.old.md"].map((path) => `specs/${path}`));
  assert.deepEqual(items.map(({ uri }) => decodeURIComponent(uri.slice(folder.length - 5))).sort(), documents.map(({ path }) => path).sort());
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  assert.equal(await ended, 0);
});

test("it bears messages that are no messages, and answers the next one", async () => {
  const { child, connection, ended } = running();
  await connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, workspaceFolders: null, capabilities });
  const raw = (text: string): void => void child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  for (const text of ["{not json", "[1,2]", "null", '"x"', '{"jsonrpc":"2.0","id":{},"method":5}', '{"jsonrpc":"2.0","id":7777,"result":1}', '{"jsonrpc":"2.0","method":"textDocument/didOpen"}']) raw(text);
  const uri = pathToFileURL(join(home, "draft.md")).href;
  await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: "markdown", version: 1, text: poor } });
  assert.ok(codesOf(await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } })).includes(excluded));
  child.stdin.end();
  assert.equal(await ended, 1, "an editor that goes without a word takes its server with it");
});

test("the server needs nothing of Node: its one bundle answers in a worker's scope", async () => {
  const answers = new Map<number, (message: { readonly result: unknown }) => void>();
  const scope: Record<string, unknown> = {
    addEventListener: () => undefined,
    importScripts: () => undefined, console, setTimeout, clearTimeout, setImmediate: undefined, atob, btoa, TextDecoder, TextEncoder, URL, queueMicrotask,
    postMessage: (message: Message & { readonly id?: number }) => void answers.get(message.id ?? -1)?.(message as unknown as { result: unknown }),
  };
  scope["self"] = scope;
  runInContext(readFileSync(join(root, "dist/server/server.js"), "utf8"), createContext(scope));
  // A browser, too, hands over the first message only when the program has run.
  await new Promise((resolved) => setImmediate(resolved));
  const deliver = (message: object): void => (scope["onmessage"] as (event: { data: object }) => void)({ data: { jsonrpc: "2.0", ...message } });
  let id = 0;
  const ask = (method: string, params: object): Promise<{ readonly result: unknown }> => new Promise((resolved) => {
    answers.set(++id, resolved);
    deliver({ id, method, params });
  });
  await ask("initialize", { processId: null, rootUri: null, capabilities });
  const uri = "vscode-vfs://github/anyshire/specs/draft.md";
  deliver({ method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "markdown", version: 1, text: `${poor}\nThe chairman signs it.\n` } } });
  const { result } = await ask("textDocument/diagnostic", { textDocument: { uri } });
  assert.ok(codesOf(result as DocumentDiagnosticReport).includes(excluded));
  assert.ok(codesOf(result as DocumentDiagnosticReport).includes("inclusive-language"), "the part that is loaded late is there too");
});
