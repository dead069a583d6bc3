/** "Parity: Convert Word draft to Markdown": a file of its own beside the draft, to go on with as text. */
import { commands, window, workspace, type Disposable, type Uri } from "vscode";
import { exists } from "./files.ts";
import type { Server } from "./server.ts";
import { draftsFor, nameOf, readDraft, refused } from "./word-drafts.ts";

export function addConvertWord(server: Server): Disposable {
  return commands.registerCommand("paritylint.convertWord", async (given?: unknown, selected?: unknown) => {
    for (const draft of await draftsFor(given, selected)) await convert(server, draft);
  });
}

async function convert(server: Server, draft: Uri): Promise<void> {
  const answer = await readDraft(server, draft);
  if (answer === undefined) return;
  if ("refusal" in answer) return void window.showErrorMessage(refused(draft, answer.refusal));
  const uri = await freeOrChosen(draft.with({ path: draft.path.replace(/\.[^./]*$/, ".md") }));
  if (uri === undefined) return;
  try {
    await workspace.fs.writeFile(uri, new TextEncoder().encode(answer.text));
  } catch (error) {
    return void window.showErrorMessage(`${nameOf(uri)} could not be written (${error instanceof Error ? error.message : String(error)}).`);
  }
  await window.showTextDocument(uri, { preview: false });
}

/** What is there already is replaced only if the reader says so. */
async function freeOrChosen(uri: Uri): Promise<Uri | undefined> {
  if (!await exists(uri)) return uri;
  const replace = "Replace it";
  const rename = "Save under another name…";
  const chosen = await window.showWarningMessage(`${nameOf(uri)} is there already. What it holds would be lost.`, { modal: true }, replace, rename);
  if (chosen === replace) return uri;
  return chosen === rename ? window.showSaveDialog({ title: "Save the text as Markdown", defaultUri: uri, filters: { Markdown: ["md"] } }) : undefined;
}
