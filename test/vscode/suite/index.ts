/** What VS Code runs: every test of this folder, in order, with mocha. */
import { format } from "node:util";
import Mocha from "mocha";

/** Without a first finding nothing else can be told apart; the rest would only wait in vain. */
const first = "opening a poor specification starts the extension and shows what is missing";

Mocha.reporters.Base.consoleLog = (...said: unknown[]) => { console.log("[suite]", format(...said)); };

export async function run(): Promise<void> {
  const only = process.env["PARITYLINT_TEST_ONLY"];
  const mocha = new Mocha({ ui: "tdd", timeout: 60_000, color: false, slow: 5000, ...(only ? { grep: only } : {}) });
  mocha.suite.emit("pre-require", globalThis, "suite", mocha);
  await import("./finding.test.ts");
  await import("./fixing.test.ts");
  await import("./writing.test.ts");
  await import("./word.test.ts");
  await import("./workspace.test.ts");
  await import("./trouble.test.ts");
  const failures = await new Promise<number>((done) => {
    const runner = mocha.run(done);
    runner.on("fail", ({ title }) => { if (title === first) runner.abort(); });
  });
  if (failures > 0) throw new Error(`${failures} of the tests in VS Code failed.`);
}
