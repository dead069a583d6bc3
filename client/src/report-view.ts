/** The report beside the draft: no script, no picture, nothing from a network; its places lead to the draft, and it follows the draft as it changes. */
import { commands, Disposable, Uri, ViewColumn, window, type WebviewPanel } from "vscode";
import * as protocol from "../../server/src/lsp/protocol.ts";
import { currentDocument } from "./documents.ts";
import { reportPage } from "./report-page.ts";
import { sameDocument } from "./same-document.ts";
import type { Server } from "./server.ts";
import type { Statuses } from "./statuses.ts";

/** One document, or all that the workspace folders hold. */
type About = Uri | "workspace";
interface Shown { readonly panel: WebviewPanel; about: About }
let shown: Shown | undefined;

/** What the report in the active tab is about, if one is there. */
export const shownReport = (): About | undefined => (shown?.panel.active ? shown.about : undefined);

export function addReportView(server: Server, statuses: Statuses): Disposable {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const fill = async () => {
    const now = shown;
    if (now === undefined) return;
    const params: protocol.ReportParams = { format: "view", ...(now.about === "workspace" ? {} : { uris: [now.about.toString()] }) };
    const answer = await server.ask<protocol.ReportAnswer>(protocol.report, params);
    if (answer === undefined || shown !== now) return;
    now.panel.title = answer.title;
    now.panel.webview.html = reportPage(answer, crypto.randomUUID());
  };
  const show = async (about: About) => {
    shown ??= { panel: open(() => { shown = undefined; }), about };
    shown.about = about;
    shown.panel.reveal(undefined, false);
    await fill();
  };
  return Disposable.from(
    commands.registerCommand(protocol.clientCommands.showReport, () => {
      const document = currentDocument();
      if (document === undefined) return void window.showInformationMessage("Open the draft to report on, then try again.");
      return show(document.uri);
    }),
    commands.registerCommand("paritylint.showWorkspaceReport", () => show("workspace")),
    statuses.onChange((uri) => {
      if (shown === undefined || uri === undefined || shown.about === "workspace" || !sameDocument(shown.about.toString(), uri)) return;
      clearTimeout(waiting);
      waiting = setTimeout(() => void fill(), 700);
    }),
    new Disposable(() => {
      clearTimeout(waiting);
      shown?.panel.dispose();
    }),
  );
}

function open(closed: () => void): WebviewPanel {
  const panel = window.createWebviewPanel("paritylint.report", "Parity report", ViewColumn.Beside, { enableScripts: false, enableCommandUris: [protocol.clientCommands.showPlace], enableFindWidget: true, localResourceRoots: [] });
  panel.onDidDispose(closed);
  return panel;
}
