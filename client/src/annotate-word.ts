/** "Parity: Write annotated Word copy": what was found as comments in a copy beside the draft, for those who read Word. */
import { commands, env, Uri, window, workspace, type Disposable } from "vscode";
import { fromBase64 } from "../../server/src/lsp/base64.ts";
import * as protocol from "../../server/src/lsp/protocol.ts";
import type { Server } from "./server.ts";
import { draftsFor, nameOf, refused } from "./word-drafts.ts";
import { count } from "../../server/src/text/count.ts";

export function addAnnotateWord(server: Server): Disposable {
  return commands.registerCommand(protocol.clientCommands.annotateWord, async (given?: unknown, selected?: unknown) => {
    for (const draft of await draftsFor(given, selected)) await annotate(server, draft);
  });
}

async function annotate(server: Server, draft: Uri): Promise<void> {
  const answer = await server.ask<protocol.AnnotateWordAnswer>(protocol.annotateWord, { uri: draft.toString() } satisfies protocol.WordParams);
  if (answer === undefined) return;
  if ("refusal" in answer) return void window.showErrorMessage(refused(draft, answer.refusal));
  const copy = Uri.parse(answer.uri);
  try {
    await workspace.fs.writeFile(copy, fromBase64(answer.base64));
  } catch (error) {
    return void window.showErrorMessage(`${nameOf(copy)} could not be written (${error instanceof Error ? error.message : String(error)}). If it is open in Word, close it first.`);
  }
  // Nobody waits for a message to be read.
  void tell(copy, answer);
}

async function tell(copy: Uri, { comments, left }: protocol.AnnotatedCopy): Promise<void> {
  const unsaid = left === 0 ? "" : ` ${count(left, "more finding")} found no room.`;
  const places = { "Show in Explorer": "revealInExplorer", "Show in folder": "revealFileInOS" } as const;
  const inWorkspace = workspace.getWorkspaceFolder(copy) !== undefined;
  const onDesktop = copy.scheme === "file" && env.remoteName === undefined;
  const choices = [...(inWorkspace ? ["Show in Explorer" as const] : []), ...(onDesktop ? ["Show in folder" as const] : [])];
  const chosen = await window.showInformationMessage(`${count(comments, "comment")} in ${workspace.asRelativePath(copy)}, beside the draft, which was not changed.${unsaid}`, ...choices);
  if (chosen !== undefined) await commands.executeCommand(places[chosen], copy);
}
