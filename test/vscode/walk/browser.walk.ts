// The extension where there is no Node, as on vscode.dev.
import { join } from "node:path";
import test from "node:test";
import { openWebWindow } from "./web-window.ts";
import { command, coverageLabels, holds, root, squiggles } from "./window.ts";

test("in a browser without Node a poor specification is checked and its coverage shown", async () => {
  const { page, close } = await openWebWindow(join(root, "test/documents/documents/poor-diabetes-specification.md"));
  try {
    await squiggles(page).first().waitFor();
    await command(page, "Parity: Show coverage");
    await holds("the principles are listed", async () => (await coverageLabels(page)).some((label) => /^Principles \d of 9/.test(label)));
  } catch (error) {
    await page.screenshot({ path: join(root, ".vscode-test/walk.png") });
    throw error;
  } finally {
    await close();
  }
});
