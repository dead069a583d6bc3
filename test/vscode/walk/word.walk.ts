// Somebody with a Word draft: its text with findings, a copy with comments, a Markdown file; with Node, and in a browser without. Also takes the picture of docs/word.md.
import assert from "node:assert/strict";
import { existsSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import type { Locator, Page } from "playwright-core";
import { readDocument } from "../../../server/src/read/document.ts";
import { library } from "../../word-producers.ts";
import { openWebWindow } from "./web-window.ts";
import { command, holds, openWindow, root, squiggles, type Window } from "./window.ts";

const note = join(root, "media/example-specification.md");
const draft = readFileSync(join(root, "test/documents/documents/poor-diabetes-specification.md"), "utf8");
const word = await library(readDocument(draft, "markdown"));

const inExplorer = (page: Page, name: string): Locator => page.locator(".explorer-folders-view .monaco-list-row", { has: page.getByText(name, { exact: true }) });
async function fromMenu(page: Page, name: string, entry: string): Promise<void> {
  const chosen = page.locator(".monaco-menu .action-item", { hasText: entry });
  await holds(`the menu of ${name} is open`, async () => {
    await page.keyboard.press("Escape");
    await inExplorer(page, name).click({ button: "right" });
    return chosen.waitFor({ timeout: 3_000 }).then(() => true, () => false);
  });
  // A menu that has only just opened takes a click for the end of the one that opened it.
  await chosen.hover();
  await page.keyboard.press("Enter");
  await chosen.waitFor({ state: "detached" });
}
/** The Explorer does not hear of files that come from elsewhere where VS Code runs without its native modules. */
async function refresh(page: Page): Promise<void> {
  await page.locator(".explorer-folders-view").hover();
  await page.locator('.action-label[aria-label="Refresh Explorer"]').click();
}
const message = (page: Page, words: RegExp): Locator => page.locator(".notification-list-item", { hasText: words }).first();
async function said(page: Page, words: RegExp): Promise<string> {
  await message(page, words).waitFor();
  const all = await message(page, words).innerText();
  await command(page, "Notifications: Clear All Notifications");
  return all;
}
const dialog = (page: Page): Locator => page.locator(".monaco-dialog-box");

for (const [where, open] of [["with Node", () => openWindow(join(root, "paritylint.vsix"), note)], ["in a browser without Node", () => openWebWindow(note)]] as const) {
  test(`${where} a Word draft is looked at, commented on and converted, and nothing is replaced unasked`, async () => {
    const window = await open();
    const { page, folder, picture } = window;
    try {
      await page.keyboard.press("Control+Shift+e");
      writeFileSync(join(folder, "diabetes.docx"), word);
      await refresh(page);
      await fromMenu(page, "diabetes.docx", "Check Word draft");
      await page.locator(".tab.active", { hasText: "diabetes.docx" }).waitFor();
      await squiggles(page).first().waitFor();
      await picture("word-view");

      await fromMenu(page, "diabetes.docx", "Write annotated Word copy");
      assert.match(await said(page, /comments in/), /\d+ comments in diabetes \(paritylint\)\.docx, beside the draft, which was not changed/);
      assert.deepEqual(readFileSync(join(folder, "diabetes.docx")), Buffer.from(word));
      writeFileSync(join(folder, "diabetes (paritylint).docx"), "somebody's work");
      await fromMenu(page, "diabetes.docx", "Write annotated Word copy");
      assert.match(await said(page, /was not copied/), /is there already/);
      assert.equal(readFileSync(join(folder, "diabetes (paritylint).docx"), "utf8"), "somebody's work");

      await converted(window);

      writeFileSync(join(folder, "large.docx"), "");
      truncateSync(join(folder, "large.docx"), 50_000_000);
      await refresh(page);
      await fromMenu(page, "large.docx", "Check Word draft");
      assert.match(await said(page, /large\.docx/), /large\.docx: It is too large: paritylint reads documents of less than 50 MB\./);
    } catch (error) {
      await page.screenshot({ path: join(root, ".vscode-test/walk.png") });
      throw error;
    } finally {
      await window.close();
    }
  });
}

/** Makes the Markdown file; where one is there, keeps it, and replaces it once that is chosen. */
async function converted({ page, folder }: Window): Promise<void> {
  const made = join(folder, "diabetes.md");
  const convert = () => fromMenu(page, "diabetes.docx", "Convert Word draft to Markdown");
  await convert();
  await holds("the Markdown file is there", () => Promise.resolve(existsSync(made)));
  await page.locator(".tab.active", { hasText: "diabetes.md" }).waitFor();
  const text = readFileSync(made, "utf8");
  writeFileSync(made, "mine");
  await convert();
  await dialog(page).waitFor();
  assert.match(await dialog(page).innerText(), /diabetes\.md is there already\. What it holds would be lost\./);
  await dialog(page).getByText("Cancel", { exact: true }).click();
  await dialog(page).waitFor({ state: "detached" });
  assert.equal(readFileSync(made, "utf8"), "mine");
  await convert();
  await dialog(page).getByText("Replace it", { exact: true }).click();
  await holds("it was replaced", () => Promise.resolve(readFileSync(made, "utf8") === text));
}
