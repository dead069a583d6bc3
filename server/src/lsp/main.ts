/** The server as it is shipped: one file for a desktop and for a browser, since it is most of what the extension weighs. */
import { startServer } from "./server.ts";

// Only one of the two is run: each begins with what the other's place does not have.
const place = "importScripts" in globalThis ? import("./main.browser.ts") : import("./main.node.ts");
void place.then(({ serve }) => serve(startServer));
