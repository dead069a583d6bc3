/** Opens the page of a recommendation in the reader's browser; only the web's own addresses, whoever names them. */
import { commands, env, Uri, type Disposable } from "vscode";
import { clientCommands } from "../../server/src/lsp/protocol.ts";

export const addOpenLink = (): Disposable => commands.registerCommand(clientCommands.openLink, async (url: unknown) => {
  if (typeof url === "string" && /^https?:\/\//.test(url)) await env.openExternal(Uri.parse(url));
});
