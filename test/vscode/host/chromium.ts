/** The browser that the editor is looked at in: the one this machine has, or Debian's, installed where we may. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext } from "playwright-core";

const places = [
  "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Throws with one sentence that says what to do where there is no browser and we may not install one. */
export function chromiumPath(): string {
  const found = () => [process.env["CHROMIUM"], ...places].find((place) => place !== undefined && existsSync(place));
  const here = found();
  if (here !== undefined) return here;
  if (existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    console.log("Installing Chromium …");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    execFileSync("apt-get", ["update", "-qq"], { stdio: ["ignore", "ignore", "inherit"], env });
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-dejavu-core"], { stdio: ["ignore", "ignore", "inherit"], env });
  }
  const installed = found();
  if (installed === undefined) throw new Error("No Chromium was found. Install it (Debian: apt-get install chromium fonts-dejavu-core), or name its program in CHROMIUM.");
  return installed;
}

export const launchChromium = (): Promise<Browser> => chromium.launch(options());

/** A browser whose every page is zoomed as a person would with Ctrl and plus, by its own setting. `width` and `height`: of the window on the screen. */
export async function launchZoomed(times: number, { width, height, bypassCSP = false }: { readonly width: number; readonly height: number; readonly bypassCSP?: boolean }): Promise<BrowserContext> {
  const profile = mkdtempSync(join(tmpdir(), "paritylint-zoom-"));
  mkdirSync(join(profile, "Default"));
  // Chromium counts in steps of a fifth.
  writeFileSync(join(profile, "Default/Preferences"), JSON.stringify({ partition: { default_zoom_level: { x: Math.log(times) / Math.log(1.2) } } }));
  const { args, ...others } = options();
  const context = await chromium.launchPersistentContext(profile, { ...others, args: [...args, `--window-size=${width},${height}`], viewport: null, bypassCSP });
  // Chromium writes to it for a moment after it has closed.
  process.once("exit", () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
  return context;
}

function options() {
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
  // In place of Playwright's longer list, which also switches off the partitioned storage that webviews need where their pages come from another origin.
  const features = "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,MediaRouter,OptimizationHints,NetworkTimeServiceQuerying,PaintHolding";
  return { executablePath: chromiumPath(), args: ["--no-sandbox", "--disable-gpu", "--disable-quic", features, ...quiet] };
}
