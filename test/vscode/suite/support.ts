/** What the tests in VS Code share: drafts in a folder of their own, and waiting for what the editor shows of them. Files are written through VS Code: a browser has no other way. */
import assert from "node:assert/strict";
import * as vscode from "vscode";

/** A place below the folder that holds the folders of the workspace. */
export const at = (path: string): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, "..", path);

export async function poor(): Promise<string> {
  const { extensionUri } = vscode.extensions.getExtension("paritylint.paritylint")!;
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, "test/documents/documents/poor-diabetes-specification.md")));
}

/** A short draft with one fault whose place and repair are plain. */
export const short = `---
profile: ltc
---
# Community diabetes service

## 1 Aims

The service helps people to live well with diabetes. Some people commit suicide.

Other people commit suicide too.

## 2 Exclusion criteria

People with a mental health condition are excluded from this service.
`;

export async function write(path: string, text: string | Uint8Array): Promise<vscode.Uri> {
  await vscode.workspace.fs.writeFile(at(path), typeof text === "string" ? new TextEncoder().encode(text) : text);
  return at(path);
}

/** Each byte as one sign. */
export const read = async (uri: vscode.Uri): Promise<string> => Array.from(await vscode.workspace.fs.readFile(uri), (byte) => String.fromCharCode(byte)).join("");

export async function show(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

/** Writes a draft and shows it. */
export const draft = async (path: string, text: string): Promise<vscode.TextEditor> => show(await write(path, text));

export const found = (uri: vscode.Uri): readonly vscode.Diagnostic[] => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "paritylint");

export const ruleOf = ({ code }: vscode.Diagnostic): string => String(typeof code === "object" ? code.value : code);

export const rulesIn = (uri: vscode.Uri): readonly string[] => found(uri).map(ruleOf);

/** The first answer that is not nothing, asked again whenever the editor has had time to change. */
export async function until<Answer>(what: string, probe: () => Answer | Promise<Answer>, patience = 20_000): Promise<NonNullable<Exclude<Answer, false>>> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await probe();
    if (answer !== undefined && answer !== null && answer !== false) return answer as NonNullable<Exclude<Answer, false>>;
    if (Date.now() > end) assert.fail(`This did not happen within ${patience / 1000} seconds: ${what}`);
    await new Promise((next) => setTimeout(next, 50));
  }
}

export const findingOf = (uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> => until(`a finding of ${rule}`, () => found(uri).find((each) => ruleOf(each) === rule));

export async function replaceIn(editor: vscode.TextEditor, from: string, to: string): Promise<void> {
  const start = editor.document.getText().indexOf(from);
  assert.notEqual(start, -1, `“${from}” is in the draft`);
  const range = new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(start + from.length));
  assert.ok(await editor.edit((edit) => edit.replace(range, to)));
}

export async function actionsAt(uri: vscode.Uri, range: vscode.Range, kind?: string): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>("vscode.executeCodeActionProvider", uri, range, kind, 20);
}

/** Does what the editor does when an action is chosen. */
export async function apply(action: vscode.CodeAction): Promise<void> {
  if (action.edit !== undefined) assert.ok(await vscode.workspace.applyEdit(action.edit));
  if (action.command !== undefined) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []) as unknown[]);
}

export async function hoverAt(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", uri, position);
  return hovers.flatMap(({ contents }) => contents).map((content) => (typeof content === "string" ? content : content.value)).join("\n");
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand("workbench.action.files.revert");
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}
