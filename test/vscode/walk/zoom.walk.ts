// At 200 % zoom, as somebody uses it who does not see well: what was found, why, what to do, the coverage and the report can all be read.
import assert from "node:assert/strict";
import { join } from "node:path";
import test from "node:test";
import type { Locator } from "playwright-core";
import { command, coverageLabels, explained, holds, openWindow, root, squiggles } from "./window.ts";

const screen = { width: 1920, height: 1080 };

test("at 200 % zoom the explanation, the fixes, the lens, the coverage and the report stay inside the window", async () => {
  const { page, close } = await openWindow(join(root, "paritylint.vsix"), join(root, "test/documents/documents/poor-diabetes-specification.md"), { ...screen, zoom: 2 });
  // What the editor has just drawn anew has no place for a moment.
  const inside = (what: string, place: Locator): Promise<void> => holds(`${what} stands inside the window`, async () => {
    const box = await place.boundingBox();
    return box !== null && box.x >= 0 && box.y >= 0 && box.x + box.width <= screen.width / 2 + 1 && box.y + box.height <= screen.height / 2 + 1;
  });
  try {
    assert.deepEqual(await page.evaluate("[devicePixelRatio, innerWidth]"), [2, screen.width / 2]);
    await squiggles(page).first().waitFor();
    await inside("the lens", page.locator(".codelens-decoration a", { hasText: "principles promised" }).first());
    await page.keyboard.press("Control+1");
    await page.keyboard.press("F8");
    await page.locator(".marker-widget").waitFor();
    await inside("the message", page.locator(".marker-widget"));
    await page.keyboard.press("Escape");
    await inside("the explanation", await explained(page));
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+.");
    await page.locator(".action-widget .monaco-list-row").first().waitFor();
    await inside("the fixes", page.locator(".action-widget"));
    await page.keyboard.press("Escape");
    await command(page, "Parity: Show coverage");
    await holds("the principles are listed", async () => (await coverageLabels(page)).some((label) => label.startsWith("Principles")));
    await page.keyboard.press("Control+b");
    await command(page, "Parity: Show report");
    const report = page.frameLocator("iframe.webview").frameLocator("iframe");
    await report.locator("h1").waitFor();
    const { shown, whole } = await report.locator("html").evaluate(({ clientWidth: shown, scrollWidth: whole }: { clientWidth: number; scrollWidth: number }) => ({ shown, whole }));
    assert.ok(shown > 200 && whole <= shown, `nothing of the report stands outside its view: ${whole} of ${shown}`);
  } catch (error) {
    await page.screenshot({ path: join(root, ".vscode-test/walk.png") });
    throw error;
  } finally {
    await close();
  }
});
