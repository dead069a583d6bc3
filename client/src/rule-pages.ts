/** "Parity: Show rule": the page of a rule, from the bundle and so without a network. */
import { commands, Disposable, languages, Uri, window, workspace, type Diagnostic } from "vscode";
import * as protocol from "../../server/src/lsp/protocol.ts";
import type { Server } from "./server.ts";

const scheme = "paritylint-rule";

export function addRulePages(server: Server): Disposable {
  const page = async (rule: string) => await server.ask<string | null>(protocol.rulePage, { rule } satisfies protocol.RulePageParams) ?? undefined;
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent: ({ path }) => page(path.replace(/^\/|\.md$/g, "")) }),
    commands.registerCommand(protocol.clientCommands.showRule, async (named?: unknown) => {
      const rule = typeof named === "string" ? named : await pick(server);
      if (rule === undefined) return;
      if (await page(rule) === undefined) return void window.showInformationMessage(`There is no rule “${rule}”.`);
      const uri = Uri.from({ scheme, path: `/${rule}.md` });
      // The preview is an extension of its own, which may be switched off.
      await commands.executeCommand("markdown.showPreview", uri).then(undefined, () => window.showTextDocument(uri));
    }),
  );
}

/** The rules found where the cursor stands come first. */
async function pick(server: Server): Promise<string | undefined> {
  const choices = await server.ask<readonly protocol.RuleChoice[]>(protocol.rules);
  if (choices === undefined) return undefined;
  const here = rulesAtCursor();
  const items = [...choices.filter(({ id }) => here.includes(id)), ...choices.filter(({ id }) => !here.includes(id))]
    .map(({ id, title }) => ({ label: title, description: `${id}${here.includes(id) ? " (found here)" : ""}`, id }));
  return (await window.showQuickPick(items, { title: "Show which rule?", placeHolder: "Type to search", matchOnDescription: true }))?.id;
}

function rulesAtCursor(): readonly string[] {
  const editor = window.activeTextEditor;
  if (editor === undefined) return [];
  return languages.getDiagnostics(editor.document.uri)
    .filter(({ source, range }) => source === "paritylint" && range.intersection(editor.selection) !== undefined).map(codeOf);
}

const codeOf = ({ code }: Diagnostic): string => String(typeof code === "object" ? code.value : code);
