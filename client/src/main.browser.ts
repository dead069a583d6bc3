/** The VS Code entry in a browser, such as vscode.dev: the server is a worker. */
import { Uri, type ExtensionContext } from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import { start } from "./extension.ts";

/** The part of the browser's own class that is used here. */
declare class Worker {
  constructor(url: string, options: { readonly name: string });
}

export function activate(context: ExtensionContext): Promise<void> {
  const server = Uri.joinPath(context.extensionUri, "dist/server.browser.js").toString(true);
  // A worker of its own for every start: one that has ended cannot be spoken to again.
  const connect = async () => {
    const worker = new Worker(server, { name: "paritylint" });
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return start(context, (options) => new LanguageClient("paritylint", "paritylint", connect, options));
}

/** Everything is stopped with the context's subscriptions. */
export function deactivate(): void {}
