/** A VS Code window for a walk through it: the extension from its VSIX, one folder of drafts, and what a hand and an eye would do. */
import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "playwright-core";
import { addressOf } from "../host/address.ts";
import { launchChromium, launchZoomed } from "../host/chromium.ts";
import { startVSCode } from "../host/vscode-server.ts";

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** Where pictures go when they are asked for, such as docs/images. */
const pictures = process.env["PARITYLINT_PICTURES"];

export interface Window {
  readonly page: Page;
  /** The folder that is open. */
  readonly folder: string;
  /** Takes a picture, of the whole window or a part of it, if pictures are asked for. */
  readonly picture: (name: string, clip?: { x: number; y: number; width: number; height: number }) => Promise<void>;
  readonly close: () => Promise<void>;
}

const calm = {
  "workbench.startupEditor": "none", "workbench.tips.enabled": false, "chat.commandCenter.enabled": false, "window.commandCenter": false, "workbench.layoutControl.enabled": false,
  "editor.minimap.enabled": false, "editor.wordWrap": "on", "extensions.ignoreRecommendations": true, "editor.hover.delay": 100, "editor.cursorBlinking": "solid",
};

/** `draft`: a file that is copied into the folder and opened. `zoom`: how large everything is shown in a window of that size. */
export async function openWindow(vsix: string, draft: string, { theme = "Default Light Modern", width = 1080, height = 680, zoom = 1 } = {}): Promise<Window> {
  const home = mkdtempSync(join(tmpdir(), "paritylint-walk-"));
  const folder = join(home, "Drafts");
  const file = join(folder, basename(draft));
  mkdirSync(folder);
  cpSync(draft, file);
  const server = await startVSCode(root, { vsix, settings: { ...calm, "workbench.colorTheme": theme } });
  const context = zoom === 1 ? await (await launchChromium()).newContext({ viewport: { width, height } }) : await launchZoomed(zoom, { width, height });
  const close = async () => {
    await (context.browser() ?? context).close();
    await server.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(40_000);
    await page.goto(addressOf({ host: server.host, workspace: folder, file }));
    await page.locator(".monaco-editor .view-lines").first().waitFor();
    return { page, folder, picture: (name, clip) => picture(page, name, clip), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function picture(page: Page, name: string, clip?: { x: number; y: number; width: number; height: number }): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  // What is still fading in is shown as it will be.
  await page.screenshot({ path: join(pictures, `${name}.png`), animations: "disabled", ...(clip === undefined ? {} : { clip }) });
}

/** Runs a command by its name, as somebody does who knows it. */
export async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press("F1");
  const input = page.locator(".quick-input-widget input");
  await input.waitFor();
  await input.fill(`>${name}`);
  await page.locator(".quick-input-widget .monaco-list-row", { hasText: name }).first().waitFor();
  await page.keyboard.press("Enter");
}

/** The explanation at the cursor, asked for with the keys; again where the editor, busy with something else, has closed it. */
export async function explained(page: Page): Promise<Locator> {
  const hover = page.locator(".monaco-hover:not(.hidden)", { hasText: "What to do" }).first();
  await holds("the explanation is shown", async () => {
    await page.keyboard.press("Control+k");
    await page.keyboard.press("Control+i");
    return hover.waitFor({ timeout: 5_000 }).then(() => true, () => false);
  });
  return hover;
}

/** Pulls the edge of the side bar, so that the names in it can be read. */
export async function widenSideBar(page: Page): Promise<void> {
  const bar = await page.locator(".part.sidebar").boundingBox();
  assert.ok(bar);
  const edge = bar.x + bar.width;
  await page.mouse.move(edge, 400);
  await page.mouse.down();
  await page.mouse.move(edge + 150, 400, { steps: 5 });
  await page.mouse.up();
}

/** The label a screen reader says for each line of the Coverage view that can be seen. */
export async function coverageLabels(page: Page): Promise<readonly string[]> {
  const rows = page.locator(".pane-body .monaco-list-row[aria-label]");
  return rows.evaluateAll((found: readonly { getAttribute: (name: string) => string }[]) => found.map((row) => row.getAttribute("aria-label")));
}

/** Tries again until it holds: what the window shows follows a moment after what was done. */
export async function holds(what: string, probe: () => Promise<boolean>, patience = 30_000): Promise<void> {
  const end = Date.now() + patience;
  while (!(await probe())) {
    if (Date.now() > end) assert.fail(`This did not happen: ${what}`);
    await new Promise((next) => setTimeout(next, 100));
  }
}

export const squiggles = (page: Page): Locator => page.locator(".monaco-editor .squiggly-error, .monaco-editor .squiggly-warning");
