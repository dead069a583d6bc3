/** `npm run test:web`: the suite in VS Code for the web, the extension from its `browser` entry and the server in a worker. PARITYLINT_NO_HOST=1 leaves it out and says so. */
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runInWindow } from "./host/suite-window.ts";
import { serveVSCodeWeb } from "./host/vscode-web.ts";
import { newWorkspace } from "./host/workspace.ts";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
if (process.env["PARITYLINT_NO_HOST"]) {
  console.log("The tests in VS Code for the web are left out because PARITYLINT_NO_HOST is set.");
  process.exit(0);
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(1));
let code = 1;
try {
  const workspace = newWorkspace(root, process.argv[2]);
  const { host, stop } = await serveVSCodeWeb(root, dirname(workspace), join(root, "out/vscode/suite.browser.js"));
  const mounted = `vscode-test-web://mount/${basename(workspace)}`;
  code = await runInWindow(`http://${host}/?workspace=${encodeURIComponent(mounted)}&payload=${encodeURIComponent('[["skipWelcome","true"]]')}`, root);
  stop();
} catch (error) {
  console.error(String(error));
}
process.exit(code);
