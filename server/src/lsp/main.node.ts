/** The server in a process of its own: `--stdio` for most editors, `--node-ipc` for VS Code on a desktop. */
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { disk } from "./disk.node.ts";
import type { startServer } from "./server.ts";

export function serve(start: typeof startServer): void {
  const connection = createConnection(ProposedFeatures.all);
  // A promise nobody waited for must not end the writing of a draft.
  process.on("unhandledRejection", (reason) => connection.console.error(String(reason)));
  start(connection, disk);
}
