/** After a clause was inserted: goes there and selects its first gap, so that its author can type what only they know. */
import { commands, Range, Selection, TextEditorRevealType, Uri, window, type Disposable } from "vscode";
import { clientCommands, type FindingPlace } from "../../server/src/lsp/protocol.ts";

export const addShowInserted = (): Disposable =>
  commands.registerCommand(clientCommands.showInserted, (uri: string, { start, end }: FindingPlace["range"]) => {
    const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === Uri.parse(uri).toString());
    if (editor === undefined) return;
    const range = new Range(start.line, start.character, end.line, end.character);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  });
