/**
 * Stands in for the desktop program: takes the arguments that @vscode/test-electron gives it, runs the suite in the VS Code server
 * with a browser for its window, prints what the suite prints, and ends with its exit code.
 */
import { resolve } from "node:path";
import { addressOf } from "./address.ts";
import { runInWindow } from "./suite-window.ts";
import { startVSCode } from "./vscode-server.ts";

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(1));
const value = (name: string) => process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3);
const extension = value("extensionDevelopmentPath");
const tests = value("extensionTestsPath");
const workspace = process.argv.slice(2).find((each) => !each.startsWith("-"));
if (extension === undefined || tests === undefined || workspace === undefined) throw new Error("An extension, its tests and a workspace are needed.");

const log = process.env["PARITYLINT_WINDOW_LOG"] === undefined ? {} : { log: resolve(extension, ".vscode-test/server.log") };
const server = await startVSCode(resolve(extension), log);
let code = 1;
try {
  code = await runInWindow(addressOf({ host: server.host, workspace, extension, tests }), resolve(extension));
} catch (error) {
  console.error(error);
} finally {
  await server.stop();
}
process.exit(code);
