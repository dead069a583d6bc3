// The report can be read by everybody: axe-core finds nothing in light, dark and high contrast nor at 200 % zoom, in the view and in the page; and all is done by keyboard.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import test from "node:test";
import type { Page } from "playwright-core";
import { launchZoomed } from "../host/chromium.ts";
import { command, coverageLabels, explained, holds, openWindow, root, squiggles } from "./window.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const poor = join(root, "test/documents/documents/poor-diabetes-specification.md");
const vsix = join(root, "paritylint.vsix");

interface Violation { readonly id: string; readonly help: string; readonly nodes: readonly { readonly html: string }[] }

async function faults(place: Page): Promise<readonly string[]> {
  await place.evaluate(axe);
  const { violations } = await place.evaluate("axe.run(document, { resultTypes: ['violations'] })") as { violations: readonly Violation[] };
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length}): ${nodes.slice(0, 2).map(({ html }) => html.slice(0, 160)).join(" … ")}`);
}

/** Wide enough for a laptop, narrow enough that something could stand outside it. */
const screen = { width: 1280, height: 900 };

test("axe finds nothing in the exported page, light, dark, with more contrast, and at 200 % zoom without sideways scrolling", async () => {
  const html = execFileSync(process.execPath, [join(root, "dist/cli.js"), poor, "--format", "html", "--fail-on", "never"], { encoding: "utf8", maxBuffer: 1 << 26 });
  for (const zoom of [1, 2]) {
    const browser = await launchZoomed(zoom, { ...screen, bypassCSP: true });
    try {
      const page = await browser.newPage();
      await page.setContent(html);
      assert.deepEqual(await page.evaluate("[devicePixelRatio, innerWidth]"), [zoom, screen.width / zoom], "the window is zoomed");
      for (const colorScheme of ["light", "dark"] as const) {
        for (const contrast of ["no-preference", "more"] as const) {
          await page.emulateMedia({ colorScheme, contrast });
          assert.deepEqual(await faults(page), [], `${colorScheme}, contrast ${contrast}, ${100 * zoom} %`);
        }
      }
      assert.ok(await page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), `nothing stands outside the window at ${100 * zoom} %`);
    } finally {
      await browser.close();
    }
  }
});

test("axe finds nothing in the report view in light, dark and high contrast themes, also at 200 % zoom", async () => {
  const { page, folder, close } = await openWindow(vsix, poor);
  const zoomed = await launchZoomed(2, { ...screen, bypassCSP: true });
  const plain = await launchZoomed(1, { ...screen, bypassCSP: true });
  try {
    await squiggles(page).first().waitFor();
    await command(page, "Parity: Show report");
    const report = page.frameLocator("iframe.webview").frameLocator("iframe");
    await report.locator("h1").waitFor();
    mkdirSync(join(folder, ".vscode"));
    for (const [theme, kind] of [["Default Light Modern", "vscode-light"], ["Default Dark Modern", "vscode-dark"], ["Default High Contrast", "vscode-high-contrast"], ["Default High Contrast Light", "vscode-high-contrast-light"]] as const) {
      writeFileSync(join(folder, ".vscode/settings.json"), JSON.stringify({ "workbench.colorTheme": theme }));
      await holds(`the report takes the colours of ${theme}`, async () => (await report.locator("body").getAttribute("data-vscode-theme-kind")) === kind);
      // The view runs no script, so what it shows is looked at in a page of its own, with the colours that VS Code gave it.
      const colours = (await report.locator("html").getAttribute("style") ?? "").replaceAll('"', "&quot;");
      assert.match(colours, /--vscode-editor-background/);
      const shown = `<!DOCTYPE html><html lang="${await report.locator("html").getAttribute("lang")}" style="${colours}">${await report.locator("html").innerHTML()}</html>`;
      for (const [percent, browser] of [[100, plain], [200, zoomed]] as const) {
        const copy = await browser.newPage();
        await copy.setContent(shown);
        assert.equal(await copy.evaluate("100 * devicePixelRatio"), percent);
        assert.deepEqual(await faults(copy), [], `${theme}, ${percent} %`);
        await copy.close();
      }
    }
  } finally {
    await Promise.all([close(), zoomed.close(), plain.close()]);
  }
});

test("with the keyboard only: to a finding, its explanation, its fix, the coverage and the report", async () => {
  const { page, close } = await openWindow(vsix, poor);
  try {
    await squiggles(page).first().waitFor();
    await page.keyboard.press("Control+1");
    await page.keyboard.press("F8");
    await page.locator(".marker-widget").waitFor();
    assert.match(await page.locator(".marker-widget").innerText(), /paritylint/);
    await page.keyboard.press("Escape");
    await explained(page);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+.");
    await page.locator(".action-widget .monaco-list-row").first().waitFor();
    await page.keyboard.press("Escape");

    await command(page, "Parity: Show coverage");
    await holds("the tree has the focus", async () => Boolean(await page.evaluate("document.activeElement?.closest('.pane-body') !== null")));
    await holds("its lines are there", async () => (await coverageLabels(page)).length > 5);
    for (const key of ["Home", "ArrowDown", "Enter"]) await page.keyboard.press(key);
    await holds("the cursor is at the first of “start here”", async () => /selected/.test(await page.locator(".statusbar-item", { hasText: "Ln " }).innerText()));
    const labels = await coverageLabels(page);
    assert.ok(labels.every((label) => label.trim().length > 3), "every line says something");
    assert.ok(labels.some((label) => /: (missing|only mentioned|hoped for|promised)/.test(label)), "and how far it gets, in words");

    await page.keyboard.press("Control+1");
    await page.keyboard.press("Control+Home");
    await command(page, "Parity: Show report");
    const report = page.frameLocator("iframe.webview").frameLocator("iframe");
    await report.locator("h1").waitFor();
    await holds("the keys reach the links of the report", async () => {
      await page.keyboard.press("Tab");
      return await report.locator("a:focus").count() > 0;
    });
    await holds("they reach the first place in the draft", async () => {
      await page.keyboard.press("Tab");
      return await report.locator("a:focus[href^='command:paritylint.showPlace']").count() > 0;
    });
    const told = /line (\d+), column (\d+)/.exec(await report.locator("a:focus").innerText());
    await page.keyboard.press("Enter");
    await holds("it is chosen in the draft", async () => (await page.locator(".statusbar-item", { hasText: "Ln " }).innerText()).includes("selected"));
    await page.keyboard.press("ArrowLeft");
    await holds("at the line that the report names", async () => (await page.locator(".statusbar-item", { hasText: "Ln " }).innerText()).includes(`Ln ${told?.[1]}, Col ${told?.[2]}`));
  } catch (error) {
    await page.screenshot({ path: join(root, ".vscode-test/walk.png") });
    throw error;
  } finally {
    await close();
  }
});
