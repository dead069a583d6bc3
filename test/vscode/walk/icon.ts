/** `npm run icon`: draws docs/images/icon.svg as the PNG that the Marketplace and the extension list show. */
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { launchChromium } from "../host/chromium.ts";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const browser = await launchChromium();
try {
  const page = await browser.newPage({ viewport: { width: 128, height: 128 }, deviceScaleFactor: 2 });
  await page.setContent(`<style>body { margin: 0; } svg { display: block; }</style>${readFileSync(join(root, "docs/images/icon.svg"), "utf8")}`);
  await page.screenshot({ path: join(root, "media/icon.png"), omitBackground: true });
} finally {
  await browser.close();
}
