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

/** How many errors and warnings the status bar counts. */
const problems = async (page: Page): Promise<number> => {
  const said = await page.locator("#status\\.problems").innerText();
  return [...said.matchAll(/\d+/g)].reduce((sum, [n]) => sum + Number(n), 0);
};

test("a newcomer opens a poor specification, understands the first finding, inserts the clause, fills its gaps and sees the coverage rise", async () => {
  const { page, folder, picture, close } = await openWindow(join(root, "paritylint.vsix"), join(root, "test/documents/documents/poor-diabetes-specification.md"), { height: 820 });
  const draft = join(folder, "poor-diabetes-specification.md");
  const old = readFileSync(draft, "utf8");
  try {
    await squiggles(page).first().waitFor();

    await command(page, "Parity: Show coverage");
    await holds("the principles are listed", async () => (await coverageLabels(page)).some((label) => label.startsWith("Principles")));
    await widenSideBar(page);
    const atFirst = await problems(page);

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

    await page.mouse.move(600, 810);
    await flagged.click();
    await page.keyboard.press("Control+.");
    await page.locator(".action-widget .monaco-list-row").first().waitFor();
    await picture("quick-fix");
    await page.keyboard.press("Enter");
    // The clause is shown, and its first gap chosen: typing fills it.
    await holds("the gap is chosen", async () => /\([1-9]\d* selected\)/.test(await page.locator(".statusbar-item", { hasText: "Ln " }).innerText()));
    await page.keyboard.type("PHQ-9 and GAD-7");
    // Tab leads to the next.
    for (const filled of ["each annual review", "40"]) {
      await page.keyboard.press("Tab");
      await page.keyboard.type(filled);
    }
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+s");
    await holds("the coverage rises", async () => (await coverageLabels(page)).some((label) => /Outcomes that matter.*promised in part/.test(label)));
    assert.ok(!(await coverageLabels(page)).some((label) => /No outcome measure/.test(label)), "the finding has gone");
    await holds("there are fewer problems", async () => (await problems(page)) < atFirst);
    await picture("coverage");
    await page.locator("#status\\.languageStatus").hover();
    const status = page.locator(".hover-language-status", { hasText: "Parity:" }).first();
    await status.waitFor();
    assert.match(await status.innerText(), new RegExp(`Parity: ${await evidenced(page)} of 9 principles[^]*long-term condition service[^]*Diabetes`));
    await page.mouse.move(600, 300);
    const lost = old.split("\n").filter((line) => !readFileSync(draft, "utf8").split("\n").includes(line));
    assert.deepEqual(lost, [], "no line of the draft was lost");

    await page.keyboard.press("Control+1");
    await command(page, "Parity: Show report");
    const report = page.frameLocator("iframe.webview").frameLocator("iframe");
    await report.locator("h1").waitFor();
    assert.match(await report.locator("body").innerText(), /poor-diabetes-specification/);
    await page.keyboard.press("Control+b");
    // From the report back to the draft, and on with the report beside it.
    const place = report.locator(".findings a", { hasText: /^line \d+, column \d+$/ }).first();
    await place.scrollIntoViewIfNeeded();
    const line = /line (\d+)/.exec(await place.innerText())?.[1];
    await place.click();
    await holds("the draft is shown there", async () => new RegExp(`Ln ${line}, .*selected`).test(await page.locator(".statusbar-item", { hasText: "Ln " }).innerText()));
    await picture("report");
  } catch (error) {
    await page.screenshot({ path: join(root, ".vscode-test/walk.png") });
    throw error;
  } finally {
    await close();
  }
});
