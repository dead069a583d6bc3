/**
 * Stands in for the desktop program: takes the arguments that @vscode/test-electron gives it, runs the suite in the VS Code server
 * with a browser for its window, prints what the suite prints, and ends with its exit code.
 */
import { resolve } from "node:path";
import { addressOf } from "./address.ts";
import { launchChromium } from "./chromium.ts";
import { startVSCode } from "./vscode-server.ts";

const patience = 600_000;
const everything = process.env["PARITYLINT_WINDOW_LOG"] !== undefined;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(1));
const value = (name: string) => process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3);
const extension = value("extensionDevelopmentPath");
const tests = value("extensionTestsPath");
const workspace = process.argv.slice(2).find((each) => !each.startsWith("-"));
if (extension === undefined || tests === undefined || workspace === undefined) throw new Error("An extension, its tests and a workspace are needed.");

const server = await startVSCode(resolve(extension), everything ? { log: resolve(extension, ".vscode-test/server.log") } : {});
let code = 1;
const browser = await launchChromium();
try {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  const ended = new Promise<number>((done) => {
    // The window reports everything it has to say here; what the suite says is marked by it.
    void page.exposeFunction("codeAutomationLog", (_kind: string, [first, ...rest]: unknown[]) => {
      if (first === "[suite]") console.log(...rest);
      else if (everything) console.error("[window]", first, ...rest);
    });
    void page.exposeFunction("codeAutomationExit", (result: number) => { done(result); });
  });
  await page.goto(addressOf({ host: server.host, workspace, extension, tests }));
  const late = new Promise<never>((_, failed) => {
    setTimeout(() => {
      const error = new Error(`The suite gave no result within ${patience / 1000} seconds.`);
      page.screenshot({ path: resolve(extension, ".vscode-test/last.png") }).catch(() => undefined).finally(() => failed(error));
    }, patience).unref();
  });
  code = await Promise.race([ended, late]);
} catch (error) {
  console.error(error);
} finally {
  await browser.close();
  await server.stop();
}
process.exit(code);
