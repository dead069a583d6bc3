/** The language server as it is shipped, over its standard streams, in a folder on the real disk. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createProtocolConnection, DidOpenTextDocumentNotification, DocumentDiagnosticRequest, HoverRequest, InitializedNotification, InitializeRequest, StreamMessageReader, StreamMessageWriter,
  type Diagnostic, type MarkupContent, type ProtocolConnection,
} from "vscode-languageserver/node";
import { cli } from "./root.ts";

export interface Served {
  readonly connection: ProtocolConnection;
  /** Of the process, where the system tells. */
  readonly pid: number;
  /** Opens the file, and gives what is found in it. */
  readonly findings: (name: string) => Promise<readonly Diagnostic[]>;
  readonly hover: (name: string, at: Diagnostic) => Promise<string>;
}

export async function serving<T>(folder: string, work: (served: Served) => Promise<T>, contentFormat: ("markdown" | "plaintext")[] = ["markdown"]): Promise<T> {
  const child = spawn(process.execPath, [cli, "lsp", "--stdio"], { cwd: folder, stdio: ["pipe", "pipe", "inherit"] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.listen();
  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
  try {
    const capabilities = { textDocument: { diagnostic: {}, hover: { contentFormat }, publishDiagnostics: { codeDescriptionSupport: true } } };
    await connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: pathToFileURL(folder).href, workspaceFolders: null, capabilities });
    await connection.sendNotification(InitializedNotification.type, {});
    return await work({
      connection, pid: child.pid!,
      findings: async (name) => {
        await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri: uriOf(name), languageId: "markdown", version: 1, text: readFileSync(join(folder, name), "utf8") } });
        const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: uriOf(name) } });
        return report.kind === "full" ? report.items : [];
      },
      hover: async (name, { range }) => ((await connection.sendRequest(HoverRequest.type, { textDocument: { uri: uriOf(name) }, position: range.start }))?.contents as MarkupContent).value,
    });
  } finally {
    connection.dispose();
    child.kill();
  }
}
