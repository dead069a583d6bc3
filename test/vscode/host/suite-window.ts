/** A window of VS Code in the browser, in which the suite runs. */
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchChromium } from "./chromium.ts";

const patience = 600_000;
const mark = "[suite] ";
const everything = process.env["PARITYLINT_WINDOW_LOG"] !== undefined;

/** Opens the address, prints what the suite prints, and returns its exit code; throws where there is none in ten minutes. Pictures go to .vscode-test/. */
export async function runInWindow(address: string, root: string): Promise<number> {
  const browser = await launchChromium();
  try {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    const ended = new Promise<number>((done) => {
      void page.exposeFunction("codeAutomationLog", (_kind: string, said: readonly unknown[]) => print(said));
      void page.exposeFunction("codeAutomationExit", (result: number) => { done(result); });
    });
    const end = Promise.race([ended, emptyReport(page), tooLate(page, join(root, ".vscode-test/last.png"))]);
    await page.goto(address);
    return await end;
  } finally {
    await browser.close();
  }
}

/** The window reports everything it has to say here; what the suite says is marked. */
function print([first, ...rest]: readonly unknown[]): void {
  if (typeof first === "string" && first.startsWith(mark)) console.log(first.slice(mark.length), ...rest);
  else if (everything) console.error("[window]", first, ...rest);
}

/** The suite sees that the report's tab is there, but not that nothing is in it. */
function emptyReport(page: Page): Promise<never> {
  return new Promise((_, failed) => {
    page.on("console", (message) => { if (message.text().startsWith("Webview fatal error")) failed(new Error(message.text())); });
  });
}

function tooLate(page: Page, picture: string): Promise<never> {
  return new Promise((_, failed) => {
    setTimeout(() => {
      const error = new Error(`The suite gave no result within ${patience / 1000} seconds; how the window looked then is in ${picture}.`);
      page.screenshot({ path: picture }).catch(() => undefined).finally(() => failed(error));
    }, patience).unref();
  });
}
