/** The VS Code entry in a browser, such as vscode.dev: the server is a worker. */
import { Uri, type ExtensionContext } from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import { start } from "./extension.ts";

/** The part of the browser's own class that is used here. */
declare class Worker {
  constructor(url: string, options: { readonly name: string });
  addEventListener(type: "error" | "message", listener: () => void): void;
  terminate(): void;
}

export function activate(context: ExtensionContext): Promise<void> {
  const server = Uri.joinPath(context.extensionUri, "dist/server/server.js").toString(true);
  let worker: Worker | undefined;
  const stop = () => worker?.terminate();
  const open = () => {
    stop();
    worker = new Worker(server, { name: "paritylint" });
    // The client cannot be given the worker itself: VS Code has put a class of its own in the place of the browser's, and it would not know it.
    return Promise.resolve({ reader: new Reader(worker), writer: new BrowserMessageWriter(worker) });
  };
  context.subscriptions.push({ dispose: stop });
  return start(context, (options) => new LanguageClient("paritylint", "paritylint", open, options));
}

/** Everything is stopped with the context's subscriptions. */
export function deactivate(): void {}

/** A worker whose program cannot be loaded never says anything; to the client that is a server that has ended. */
class Reader extends BrowserMessageReader {
  constructor(worker: Worker) {
    super(worker);
    let heard = false;
    worker.addEventListener("message", () => { heard = true; });
    worker.addEventListener("error", () => { if (!heard) this.fireClose(); });
  }
}
