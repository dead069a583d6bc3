/** "Parity: Open configuration": the paritylint.yaml that holds for the draft, or a first one with everything in it explained. */
import { commands, Uri, window, workspace, type Disposable, type WorkspaceFolder } from "vscode";
import { starter } from "../../server/src/lsp/protocol.ts";
import { configurationName } from "../../server/src/text/configuration-name.ts";
import { currentDocument } from "./documents.ts";
import { exists } from "./files.ts";
import type { Server } from "./server.ts";
import { draftOf } from "./word-drafts.ts";

export function addOpenConfiguration(server: Server): Disposable {
  return commands.registerCommand("paritylint.openConfiguration", async () => {
    const shown = currentDocument()?.uri;
    const draft = shown && draftOf(shown);
    const saved = draft !== undefined && draft.scheme !== "untitled" ? draft : undefined;
    const folder = (saved && workspace.getWorkspaceFolder(saved)) ?? (saved === undefined ? await pickFolder() : undefined);
    const home = folder?.uri ?? (saved && Uri.joinPath(saved, ".."));
    if (home === undefined) return void window.showInformationMessage("Open a folder first, or save the draft: the configuration lies beside the drafts it holds for.");
    const found = await nearest(saved === undefined ? home : Uri.joinPath(saved, ".."), home);
    const uri = found ?? await create(server, Uri.joinPath(home, configurationName));
    if (uri !== undefined) await window.showTextDocument(uri);
  });
}

async function pickFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  return folders.length > 1 ? window.showWorkspaceFolderPick({ placeHolder: "The configuration of which folder?" }) : folders[0];
}

/** The configuration of a folder or of the nearest one above it, up to `home`. */
async function nearest(folder: Uri, home: Uri): Promise<Uri | undefined> {
  const uri = Uri.joinPath(folder, configurationName);
  if (await exists(uri)) return uri;
  const above = Uri.joinPath(folder, "..");
  return folder.path === home.path || above.path === folder.path ? undefined : nearest(above, home);
}

async function create(server: Server, uri: Uri): Promise<Uri | undefined> {
  const text = await server.ask<string>(starter);
  if (text === undefined) return undefined;
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}
