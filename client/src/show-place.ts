/** Goes to a place in a draft: one that the report speaks of, or the first gap of a clause just inserted, so that its author can type what only they know. */
import { commands, Range, Selection, TextEditorRevealType, Uri, ViewColumn, window, workspace, type Disposable } from "vscode";
import { clientCommands, type FindingPlace } from "../../server/src/lsp/protocol.ts";

export const addShowPlace = (): Disposable => commands.registerCommand(clientCommands.showPlace, async (uri: string, { start, end }: FindingPlace["range"]) => {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  // Where it can be seen already; else in the first column, and not in the one that the report is looked at in.
  const column = window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn ?? ViewColumn.One;
  const editor = await window.showTextDocument(document, { viewColumn: column });
  const range = document.validateRange(new Range(start.line, start.character, end.line, end.character));
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
});
