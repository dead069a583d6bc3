/** The server in a web worker, for VS Code in a browser; the client reads all files. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { startServer } from "./server.ts";

/** The worker's own scope, of which the types of Node know nothing. */
const port = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
startServer(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)));
