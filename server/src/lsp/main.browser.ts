/** The server in a web worker, for VS Code in a browser; the client reads all files. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import type { startServer } from "./server.ts";

export function serve(start: typeof startServer): void {
  /** The worker's own scope, of which the types of Node know nothing. */
  const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0] & { readonly close: () => void };
  const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
  // A process ends with its connection; a worker stays until it is told to go.
  connection.onExit(() => scope.close());
  start(connection);
}
