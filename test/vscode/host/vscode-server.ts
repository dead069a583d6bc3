/**
 * VS Code without its desktop program: the server that the npm package code-server carries, prepared once in .vscode-test/.
 * Only VS Code itself is used, none of code-server's own front end, and nothing is compiled.
 */
import { execFileSync, spawn } from "node:child_process";
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** VS Code 1.100.3, the last of these that runs on Node 20. */
const version = "4.100.3";

export interface VSCodeServer {
  /** Host and port. */
  readonly host: string;
  readonly stop: () => Promise<void>;
}

/** The folder that holds VS Code; about 300 MB are fetched the first time. */
export function prepareVSCode(root: string): string {
  const home = resolve(root, ".vscode-test", `code-server-${version}`);
  const vscode = join(home, "node_modules/code-server/lib/vscode");
  const ready = join(home, "ready");
  if (existsSync(ready)) return vscode;
  console.log(`Preparing VS Code in ${home} …`);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, "package.json"), '{ "name": "vscode-under-test", "private": true }\n');
  install(home, [`code-server@${version}`]);
  install(vscode, ["--omit=dev"]);
  standInForNativeModules(join(vscode, "node_modules"));
  symlinkSync("node_modules", join(vscode, "node_modules.asar"));
  writeFileSync(ready, "");
  return vscode;
}

function install(folder: string, args: readonly string[]): void {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  execFileSync(npm, ["install", ...args, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}

/** These two want a compiler and are not needed; without a stand-in VS Code prints a stack trace for each at every start. */
function standInForNativeModules(modules: string): void {
  writeFileSync(join(modules, "native-watchdog/index.js"), "exports.start = () => {}; exports.exit = (code) => process.exit(code);\n");
  const silent = ["trace", "debug", "info", "warn", "error", "critical", "setLevel", "flush", "drop", "clearFormatters", "setPattern"];
  writeFileSync(join(modules, "@vscode/spdlog/index.js"), [
    `class Logger { constructor(name) { this.name = name; } getLevel() { return 2; } ${silent.map((name) => `${name}() {}`).join(" ")} }`,
    "exports.version = 0; exports.Logger = Logger; exports.setLevel = exports.setFlushOn = exports.shutdown = () => {};",
    "exports.createRotatingLogger = exports.createAsyncRotatingLogger = async (name) => new Logger(name);",
    "",
  ].join("\n"));
}

export interface ServerOptions {
  readonly settings?: Readonly<Record<string, unknown>>;
  /** An extension to install before the start. */
  readonly vsix?: string;
  readonly log?: string;
}

export async function startVSCode(root: string, { settings = {}, vsix, log }: ServerOptions = {}): Promise<VSCodeServer> {
  const main = join(prepareVSCode(root), "out/server-main.js");
  const data = mkdtempSync(join(tmpdir(), "paritylint-vscode-"));
  mkdirSync(join(data, "data/Machine"), { recursive: true });
  writeFileSync(join(data, "data/Machine/settings.json"), JSON.stringify(settings));
  const common = [main, "--accept-server-license-terms", "--server-data-dir", data];
  if (vsix !== undefined) execFileSync(process.execPath, [...common, "--install-extension", resolve(vsix)], { stdio: ["ignore", "ignore", "inherit"] });
  // Without the smoke test driver newer versions do not heed the extension named in the address; with it no question is ever shown.
  const args = ["--host", "127.0.0.1", "--port", "0", "--without-connection-token", "--telemetry-level", "off", "--disable-workspace-trust", ...(vsix === undefined ? ["--enable-smoke-test-driver"] : [])];
  const child = spawn(process.execPath, [...common, ...args], { stdio: ["ignore", "pipe", "pipe"], detached: process.platform !== "win32" });
  const logged = createWriteStream(log ?? join(data, "server.log"));
  child.stderr.pipe(logged, { end: false });
  const signal = (name: NodeJS.Signals) => {
    try { if (child.pid !== undefined) process.kill(process.platform === "win32" ? child.pid : -child.pid, name); } catch { /* It has ended. */ }
  };
  process.once("exit", () => signal("SIGKILL"));
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const stop = async () => {
    signal("SIGTERM");
    await Promise.race([ended, new Promise((done) => setTimeout(done, 2000).unref())]);
    signal("SIGKILL");
    logged.end();
    rmSync(data, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const port = await new Promise<string>((listening, failed) => {
      let said = "";
      child.stdout.on("data", (chunk: Buffer) => {
        logged.write(chunk);
        said += String(chunk);
        const port = /Extension host agent listening on (\d+)/.exec(said)?.[1];
        if (port !== undefined) listening(port);
      });
      child.once("exit", (code) => failed(new Error(`VS Code ended at once with code ${code}:\n${said}`)));
      setTimeout(() => failed(new Error(`VS Code did not start within 60 seconds:\n${said}`)), 60_000).unref();
    });
    return { host: `127.0.0.1:${port}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
