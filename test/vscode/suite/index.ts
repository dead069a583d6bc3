/** What VS Code runs: every test of this folder, in order, with mocha. */
import { format } from "node:util";
import Mocha from "mocha";

Mocha.reporters.Base.consoleLog = (...said: unknown[]) => { console.log("[suite]", format(...said)); };

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "tdd", timeout: 60_000, color: false, ...(process.env["PARITYLINT_TEST_ONLY"] ? { grep: process.env["PARITYLINT_TEST_ONLY"] } : {}) });
  mocha.suite.emit("pre-require", globalThis, "suite", mocha);
  await import("./activation.test.ts");
  const failures = await new Promise<number>((done) => mocha.run(done));
  if (failures > 0) throw new Error(`${failures} of the tests in VS Code failed.`);
}
