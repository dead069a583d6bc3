/** "Parity: Export report": the report as a file that can be sent to those who have no VS Code. */
import { commands, env, Uri, window, workspace, type Disposable } from "vscode";
import * as protocol from "../../server/src/lsp/protocol.ts";
import { currentDocument } from "./documents.ts";
import { shownReport } from "./report-view.ts";
import type { Server } from "./server.ts";
import { draftOf } from "./word-drafts.ts";

const formats = [
  { label: "Web page", description: "HTML, to read, print or send", format: "html", ending: "html" },
  { label: "Markdown", description: "to paste into another text", format: "markdown", ending: "md" },
  { label: "Table", description: "CSV, one finding a line, for a spreadsheet", format: "csv", ending: "csv" },
] as const;

export function addExportReport(server: Server): Disposable {
  return commands.registerCommand("paritylint.exportReport", async () => {
    const about = shownReport() ?? currentDocument()?.uri;
    if (about === undefined) return void window.showInformationMessage("Open the draft whose report is to be exported, then try again.");
    const chosen = await window.showQuickPick(formats, { title: "Export the report as" });
    if (chosen === undefined) return;
    const params: protocol.ReportParams = { format: chosen.format, ...(about === "workspace" ? {} : { uris: [about.toString()] }) };
    const answer = await server.ask<protocol.ReportAnswer>(protocol.report, params);
    if (answer === undefined) return;
    const uri = await window.showSaveDialog({ title: "Export the report", defaultUri: proposed(about, chosen.ending), filters: { [chosen.label]: [chosen.ending] } });
    if (uri === undefined) return;
    await workspace.fs.writeFile(uri, new TextEncoder().encode(answer.text));
    const open = await window.showInformationMessage(`The report was saved as ${uri.path.split("/").at(-1)}.`, "Open");
    if (open === undefined) return;
    if (chosen.format === "html") await env.openExternal(uri);
    else await window.showTextDocument(uri);
  });
}

/** Beside the draft, under its name. */
function proposed(shown: Uri | "workspace", ending: string): Uri {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const about = shown === "workspace" ? shown : draftOf(shown);
  if (about === "workspace" || about.scheme === "untitled") return Uri.joinPath(folder ?? Uri.file("/"), `parity-report.${ending}`);
  return about.with({ path: about.path.replace(/(\.[^./]*)?$/, `.parity-report.${ending}`) });
}
