/** "Parity: Check workspace": every draft of the folders, opened or not; the report at the end says what was found and what could not be read. */
import { commands, ProgressLocation, window, workspace, type CancellationToken, type Disposable } from "vscode";
import { WorkDoneProgress } from "vscode-languageclient";
import { checkWorkspace, type WorkspaceChecked } from "../../server/src/lsp/protocol.ts";
import type { Server } from "./server.ts";

export function addCheckWorkspace(server: Server): Disposable {
  return commands.registerCommand("paritylint.checkWorkspace", async () => {
    if (workspace.workspaceFolders === undefined) return void window.showInformationMessage("Open a folder first: a workspace check reads every draft in it.");
    const result = await window.withProgress(
      { location: ProgressLocation.Notification, title: "Checking every draft", cancellable: true },
      (progress, token) => check(server, progress.report.bind(progress), token),
    );
    if (result !== undefined) await commands.executeCommand("paritylint.showWorkspaceReport");
    return result;
  });
}

let checks = 0;
async function check(server: Server, report: (step: { message?: string; increment?: number }) => void, token: CancellationToken): Promise<WorkspaceChecked | undefined> {
  const workDoneToken = `paritylint-check-${++checks}`;
  let done = 0;
  const listening = server.client()?.onProgress(WorkDoneProgress.type, workDoneToken, (step) => {
    if (step.kind === "end") return;
    const percent = step.percentage ?? done;
    report({ ...(step.message === undefined ? {} : { message: step.message }), increment: percent - done });
    done = percent;
  });
  try {
    return await server.ask<WorkspaceChecked>(checkWorkspace, { workDoneToken }, token);
  } finally {
    listening?.dispose();
  }
}
