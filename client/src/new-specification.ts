/** "Parity: New service specification…" and the example that the walkthrough opens: texts that are saved only when the reader wants to. */
import { commands, Disposable, Selection, Uri, window, workspace } from "vscode";
import * as protocol from "../../server/src/lsp/protocol.ts";
import { firstGap } from "../../server/src/text/gap.ts";
import { pickProfile } from "./choose-profile.ts";
import type { Server } from "./server.ts";

export function addNewSpecification(server: Server, extension: Uri): Disposable {
  return Disposable.from(
    commands.registerCommand("paritylint.newSpecification", async (chosen?: unknown) => {
      const profile = typeof chosen === "string" ? chosen : (await pickProfile(server, "New service specification for which kind of service?"))?.id;
      if (profile === undefined) return;
      const params: protocol.TemplateParams = { profile };
      const text = await server.ask<string | null>(protocol.template, params);
      if (text) await showNew(text);
    }),
    commands.registerCommand("paritylint.openExample", async () => {
      const bytes = await workspace.fs.readFile(Uri.joinPath(extension, "media/example-specification.md"));
      await showNew(new TextDecoder().decode(bytes));
    }),
  );
}

/** An unsaved Markdown text, its first gap chosen so that one can type at once. */
async function showNew(content: string): Promise<void> {
  const editor = await window.showTextDocument(await workspace.openTextDocument({ language: "markdown", content }));
  const gap = firstGap(content);
  if (gap === undefined) return;
  editor.selection = new Selection(editor.document.positionAt(gap.start), editor.document.positionAt(gap.end));
  editor.revealRange(editor.selection);
}
