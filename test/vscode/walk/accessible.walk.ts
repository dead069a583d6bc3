// The report can be read by everybody: axe-core finds nothing in light, dark and high contrast nor at 200 % zoom, in the view and in the page; and all is done by keyboard.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import test from "node:test";
import type { Page } from "playwright-core";
import { launchChromium } from "../host/chromium.ts";
import { command, coverageLabels, holds, openWindow, root, squiggles } from "./window.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const poor = join(root, "test/documents/documents/poor-diabetes-specification.md");
const vsix = join(root, "paritylint.vsix");

interface Violation { readonly id: string; readonly help: string; readonly nodes: readonly { readonly html: string }[] }

async function faults(place: Page): Promise<readonly string[]> {
  await place.evaluate(axe);
  const { violations } = await place.evaluate("axe.run(document, { resultTypes: ['violations'] })") as { violations: readonly Violation[] };
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length}): ${nodes.slice(0, 2).map(({ html }) => html.slice(0, 160)).join(" … ")}`);
}

test("axe finds nothing in the exported page, light, dark, with more contrast, and at 200 % zoom without sideways scrolling", async () => {
  const html = execFileSync(process.execPath, [join(root, "dist/cli.js"), poor, "--format", "html", "--fail-on", "never"], { encoding: "utf8", maxBuffer: 1 << 26 });
  const browser = await launchChromium();
  try {
    for (const colorScheme of ["light", "dark"] as const) {
      for (const contrast of ["no-preference", "more"] as const) {
        // A window of half the width shows what a person sees who has made everything twice as large.
        for (const width of contrast === "more" ? [640] : [1280]) {
          const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, contrast, bypassCSP: true });
          await page.setContent(html);
          assert.deepEqual(await faults(page), [], `${colorScheme}, contrast ${contrast}, ${width} wide`);
          assert.ok(await page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), `nothing stands outside the window at ${width}`);
          await page.close();
        }
      }
    }
  } finally {
    await browser.close();
  }
});

test("axe finds nothing in the report view in light, dark and high contrast themes, also at 200 % zoom", async () => {
  const { page, folder, close } = await openWindow(vsix, poor);
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
      for (const width of [1080, 540]) {
        const copy = await page.context().browser()!.newPage({ viewport: { width, height: 760 }, bypassCSP: true });
        await copy.setContent(shown);
        assert.deepEqual(await faults(copy), [], `${theme}, ${width} wide`);
        await copy.close();
      }
    }
  } finally {
    await close();
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
    await page.keyboard.press("Control+k");
    await page.keyboard.press("Control+i");
    await page.locator(".monaco-hover:not(.hidden)", { hasText: "What to do" }).first().waitFor();
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
    await command(page, "Parity: Show report");
    const report = page.frameLocator("iframe.webview").frameLocator("iframe");
    await report.locator("h1").waitFor();
    await holds("the keys reach the links of the report", async () => {
      await page.keyboard.press("Tab");
      return await report.locator("a:focus").count() > 0;
    });
  } catch (error) {
    await page.screenshot({ path: join(root, ".vscode-test/walk.png") });
    throw error;
  } finally {
    await close();
  }
});
