// A first-time writer with the VSIX: a poor specification, its first findings understood and put right, and the coverage rises. Also takes the pictures of the README.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import type { Page } from "playwright-core";
import { command, coverageLabels, holds, openWindow, root, squiggles, widenSideBar } from "./window.ts";

const evidenced = async (page: Page): Promise<number> => {
  const label = (await coverageLabels(page)).find((each) => each.startsWith("Principles"));
  return Number(/^Principles (\d) of 9/.exec(label ?? "")?.[1] ?? Number.NaN);
};

test("a newcomer opens a poor specification, understands the first finding, inserts the clause, fills its gaps and sees the coverage rise", async () => {
  const { page, folder, picture, close } = await openWindow(join(root, "paritylint.vsix"), join(root, "test/documents/documents/poor-diabetes-specification.md"));
  try {
    await squiggles(page).first().waitFor();
    await picture("squiggle");

    await command(page, "Parity: Show coverage");
    await holds("the principles are listed", async () => (await coverageLabels(page)).some((label) => label.startsWith("Principles")));
    await widenSideBar(page);
    const before = await evidenced(page);
    await picture("coverage");

    // The third of "start here" is what no draft of this kind should lack: how anyone would know that minds got better.
    await page.locator(".monaco-list-row", { hasText: "No outcome measure for mental health" }).first().click();
    await page.locator(".monaco-editor .view-line", { hasText: /^##\s2\.\sOutcomes/ }).waitFor();
    const flagged = page.locator(".monaco-editor .view-line", { hasText: /^##\s2\.\sOutcomes/ }).locator("span", { hasText: "Outcomes" }).last();
    await flagged.hover();
    const hover = page.locator(".monaco-hover:not(.hidden)", { hasText: "What to do" }).first();
    await hover.waitFor();
    const said = await hover.innerText();
    assert.match(said, /King.s Fund/);
    assert.match(said, /What good looks like/);
    await picture("hover");

    await page.mouse.move(600, 750);
    await flagged.click();
    await page.keyboard.press("Control+.");
    await page.locator(".action-widget .monaco-list-row").first().waitFor();
    await picture("quick-fix");
    await page.keyboard.press("Enter");
    await holds("the clause is in the draft", async () => /9\+|\[/.test(await page.locator(".monaco-editor .view-lines").first().innerText()));
    await picture("step-inserted");
    await page.keyboard.press("Control+s");
    console.log(readFileSync(join(folder, "poor-diabetes-specification.md"), "utf8").split("\n").filter((line) => /\[.*\]/.test(line)), before);
    console.log(await coverageLabels(page));
  } catch (error) {
    await page.screenshot({ path: join(root, ".vscode-test/walk.png") });
    throw error;
  } finally {
    await close();
  }
});
