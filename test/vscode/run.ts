/**
 * `npm run test:vscode`: the suite inside a real VS Code. The desktop program where it can be fetched and has a screen, otherwise the VS Code server
 * in a browser; the call is the same. PARITYLINT_NO_HOST=1 leaves it out and says so.
 */
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runTests } from "@vscode/test-electron";
import { prepareVSCode } from "./host/vscode-server.ts";
import { newWorkspace } from "./host/workspace.ts";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
if (process.env["PARITYLINT_NO_HOST"]) {
  console.log("The tests in VS Code are left out because PARITYLINT_NO_HOST is set.");
  process.exit(0);
}
for (const signal of ["SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(1));
try {
  await runTests({
    extensionDevelopmentPath: root,
    extensionTestsPath: join(root, "out/vscode/suite.cjs"),
    launchArgs: [newWorkspace(root, process.argv[2])],
    ...(await desktopCanRun() ? {} : { vscodeExecutablePath: standIn() }),
  });
} catch (error) {
  console.error(String(error));
  process.exit(1);
}

function standIn(): string {
  prepareVSCode(root);
  return join(root, "out/vscode/stand-in.js");
}

async function desktopCanRun(): Promise<boolean> {
  const screen = process.platform !== "linux" || process.env["DISPLAY"] !== undefined || process.env["WAYLAND_DISPLAY"] !== undefined;
  if (!screen) return false;
  return fetch("https://update.code.visualstudio.com/api/releases/stable", { signal: AbortSignal.timeout(8000) }).then(({ ok }) => ok, () => false);
}
