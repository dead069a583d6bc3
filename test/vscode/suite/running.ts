/** Every test of this folder, in order, with mocha. */
import Mocha from "mocha";
import * as vscode from "vscode";
import { until } from "./support.ts";

/** Without a first finding nothing else can be told apart; the rest would only wait in vain. */
const first = "opening a poor specification starts the extension and shows what is missing";

// The mark tells what the suite says from all else that the window reports; the words are put together where they are printed.
Mocha.reporters.Base.consoleLog = (words: unknown = "", ...values: unknown[]) => { console.log(`[suite] ${String(words)}`, ...values); };

/** `add`: the tests that only this host has. */
export async function runTests(add: () => unknown): Promise<void> {
  // In a browser the workspace's own file is read a moment after the window has opened.
  await until("the folders of the workspace", () => vscode.workspace.workspaceFolders?.length === 2);
  const { only } = await until("the settings of the workspace", () => {
    const set = vscode.workspace.getConfiguration("paritylint").get<string>("testOnly");
    return set === undefined ? undefined : { only: set };
  });
  const mocha = new Mocha({ ui: "tdd", timeout: 60_000, color: false, slow: 5000, ...(only ? { grep: only } : {}) });
  mocha.suite.emit("pre-require", globalThis, "suite", mocha);
  await import("./finding.test.ts");
  await import("./fixing.test.ts");
  await import("./writing.test.ts");
  await import("./word.test.ts");
  await import("./workspace.test.ts");
  await import("./trouble.test.ts");
  await add();
  const failures = await new Promise<number>((done) => {
    const runner = mocha.run(done);
    runner.on("fail", ({ title }) => { if (title === first) runner.abort(); });
  });
  if (failures > 0) throw new Error(`${failures} of the tests in VS Code failed.`);
}
