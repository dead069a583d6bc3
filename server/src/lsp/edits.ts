/** Changes of a document, with the version they were worked out for, so that they are never applied to another text. */
import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { Abilities } from "./abilities.ts";

/** Older clients take changes without a version. */
export const workspaceEdit = ({ uri, version }: { readonly uri: string; readonly version: number | null }, edits: readonly (TextEdit | SnippetTextEdit)[], { versionedEdits }: Pick<Abilities, "versionedEdits">): WorkspaceEdit =>
  (versionedEdits ? { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] } : { changes: { [uri]: edits.filter((edit) => "newText" in edit) } });
