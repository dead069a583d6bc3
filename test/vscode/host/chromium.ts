/** The browser that the editor is looked at in: the one this machine has, or Debian's, installed where we may. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

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

export function launchChromium(): Promise<Browser> {
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
  // In place of Playwright's longer list, which also switches off the partitioned storage that webviews need where their pages come from another origin.
  const features = "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,MediaRouter,OptimizationHints,NetworkTimeServiceQuerying,PaintHolding";
  return chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox", "--disable-gpu", "--disable-quic", features, ...quiet] });
}
