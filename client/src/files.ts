/** Reads files for the server through VS Code, so that folders that are on no disk are read too. */
import { FileSystemError, FileType, Uri, workspace, type CancellationToken } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { toBase64 } from "../../server/src/lsp/base64.ts";
import * as protocol from "../../server/src/lsp/protocol.ts";
import { mostBytes, noFile, tooLarge } from "../../server/src/text/limits.ts";

export function answerFiles(client: BaseLanguageClient): void {
  client.onRequest(protocol.readFile, ({ uri }: protocol.ReadFileParams) => read(Uri.parse(uri)));
  client.onRequest(protocol.listFiles, ({ folder, endings }: protocol.ListFilesParams, token: CancellationToken) => list(Uri.parse(folder), endings, token));
}

async function read(uri: Uri): Promise<protocol.ReadFileAnswer> {
  try {
    const { size, type } = await workspace.fs.stat(uri);
    // A link may lead to a device, which has no end.
    if (!(type & (FileType.File | FileType.Directory))) return { refusal: noFile };
    if (size >= mostBytes) return { refusal: tooLarge };
    return { base64: toBase64(await workspace.fs.readFile(uri)) };
  } catch (error) {
    return isMissing(error) ? { missing: true } : { refusal: error instanceof Error ? error.message : String(error) };
  }
}

/** URIs in order of name; a folder that cannot be read, or has gone, holds none. */
async function list(folder: Uri, endings: readonly string[], token: CancellationToken): Promise<readonly string[]> {
  const entries = await workspace.fs.readDirectory(folder).then((found) => found, () => []);
  const found: string[] = [];
  for (const [name, type] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (token.isCancellationRequested) break;
    if (name.startsWith(".") || name === "node_modules") continue;
    const uri = Uri.joinPath(folder, name);
    // A linked folder may lead back to where it stands; a linked file is a file.
    if (type === FileType.Directory) found.push(...await list(uri, endings, token));
    else if (type & FileType.File && endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`))) found.push(uri.toString());
  }
  return found;
}

/** What cannot be asked about counts as there, so that nothing is written over it. */
export const exists = (uri: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(uri)).then(() => true, (error: unknown) => !(error instanceof FileSystemError && error.code === "FileNotFound"));

const isMissing = (error: unknown): boolean => error instanceof FileSystemError && ["FileNotFound", "FileNotADirectory"].includes(error.code);
