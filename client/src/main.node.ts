/** The VS Code entry where Node runs: the server is a process of its own. */
import { Uri, type ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { start } from "./extension.ts";

export function activate(context: ExtensionContext): Promise<void> {
  const module = Uri.joinPath(context.extensionUri, "dist/server/server.js").fsPath;
  const run = { module, transport: TransportKind.ipc };
  return start(context, (options) => new LanguageClient("paritylint", "paritylint", { run, debug: { ...run, options: { execArgv: ["--inspect=6009"] } } }, options));
}

/** Everything is stopped with the context's subscriptions. */
export function deactivate(): void {}
