/** "Parity: Choose profile": sets what kind of document this is, in the document itself. */
import { commands, Uri, window, workspace, type Disposable, type TextDocument } from "vscode";
import type { WorkspaceEdit } from "vscode-languageclient";
import * as protocol from "../../server/src/lsp/protocol.ts";
import { currentDocument } from "./documents.ts";
import type { Server } from "./server.ts";
import type { Statuses } from "./statuses.ts";

export function addChooseProfile(server: Server, statuses: Statuses): Disposable {
  return commands.registerCommand(protocol.clientCommands.chooseProfile, async (uri?: unknown, named?: unknown) => {
    const document = typeof uri === "string" ? await workspace.openTextDocument(Uri.parse(uri)) : currentDocument();
    if (document === undefined) return void window.showInformationMessage("Open the draft whose profile is to be set, then choose again.");
    const profile = typeof named === "string" ? named : (await pickProfile(server, "What kind of document is this?", statuses.of(document.uri)?.profile.id))?.id;
    if (profile !== undefined) await set(server, document, profile);
  });
}

async function set(server: Server, document: TextDocument, profile: string): Promise<void> {
  const params: protocol.SetProfileParams = { uri: document.uri.toString(), profile };
  const edit = await server.ask<WorkspaceEdit | null>(protocol.setProfile, params);
  const converted = edit ? await server.client()?.protocol2CodeConverter.asWorkspaceEdit(edit) : undefined;
  if (converted !== undefined) return void await workspace.applyEdit(converted);
  if (edit === null) {
    const chosen = await window.showInformationMessage("This document has no place for its profile. It can be set in paritylint.yaml.", "Open configuration");
    if (chosen !== undefined) await commands.executeCommand("paritylint.openConfiguration");
  }
}

/** Asks the reader for a kind of document; `undefined` where none is chosen. */
export async function pickProfile(server: Server, title: string, current?: string): Promise<protocol.ProfileChoice | undefined> {
  const choices = await server.ask<readonly protocol.ProfileChoice[]>(protocol.profiles);
  if (choices === undefined) return undefined;
  const items = choices.map((profile) => ({
    label: profile.title.replace(/^./, (first) => first.toUpperCase()),
    description: `${profile.id}${profile.id === current ? " (now)" : ""}`,
    profile,
  }));
  return (await window.showQuickPick(items, { title, placeHolder: "Type to search", matchOnDescription: true }))?.profile;
}
