/** What a client can do, asked in one place: every feature falls back where something is missing. */
import { MarkupKind, ResourceOperationKind, type InitializeParams } from "vscode-languageserver";
import type { InitializationOptions } from "./protocol.ts";

export interface Abilities {
  /** It asks for diagnostics; else they are sent. */
  readonly pull: boolean;
  readonly refresh: boolean;
  readonly related: boolean;
  readonly links: boolean;
  readonly markdown: boolean;
  readonly snippets: boolean;
  readonly snippetEdits: boolean;
  readonly versionedEdits: boolean;
  readonly lateEdits: boolean;
  readonly createFiles: boolean;
  readonly watch: boolean;
  /** It can be asked to show texts that it would not show by itself. */
  readonly sync: boolean;
  readonly folders: boolean;
  /** It is the extension of this project and understands its own messages and commands. */
  readonly isOurs: boolean;
  /** It reads files for the server. */
  readonly files: boolean;
  readonly run: "type" | "save";
}

export function abilitiesOf({ capabilities, initializationOptions }: InitializeParams): Abilities {
  const { textDocument, workspace } = capabilities;
  const options = (initializationOptions ?? {}) as InitializationOptions;
  return {
    pull: textDocument?.diagnostic !== undefined,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    related: (textDocument?.diagnostic ?? textDocument?.publishDiagnostics)?.relatedInformation === true || textDocument?.publishDiagnostics?.relatedInformation === true,
    links: (textDocument?.diagnostic ?? textDocument?.publishDiagnostics)?.codeDescriptionSupport === true || textDocument?.publishDiagnostics?.codeDescriptionSupport === true,
    markdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true && workspace.workspaceEdit.documentChanges === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    lateEdits: textDocument?.codeAction?.resolveSupport?.properties.includes("edit") === true && textDocument.codeAction.dataSupport === true,
    createFiles: workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.resourceOperations?.includes(ResourceOperationKind.Create) === true,
    watch: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    sync: textDocument?.synchronization?.dynamicRegistration === true,
    folders: workspace?.workspaceFolders === true,
    isOurs: options.files !== undefined,
    files: options.files === true,
    run: options.run === "save" ? "save" : "type",
  };
}
