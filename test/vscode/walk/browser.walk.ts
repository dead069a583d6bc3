// The extension where there is no Node, as on vscode.dev: VS Code's extension host in a web worker, and the server in another.
import { createServer, type Server } from "node:http";
import { createReadStream, cpSync, mkdtempSync, rmSync, statSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, sep } from "node:path";
import test from "node:test";
import { addressOf } from "../host/address.ts";
import { launchChromium } from "../host/chromium.ts";
import { startVSCode } from "../host/vscode-server.ts";
import { command, coverageLabels, holds, root, squiggles } from "./window.ts";

const kinds: Readonly<Record<string, string>> = { ".js": "text/javascript", ".cjs": "text/javascript", ".json": "application/json", ".svg": "image/svg+xml", ".png": "image/png", ".md": "text/markdown" };

/** Hands out the files of this folder, as a web server would those of a published extension. */
async function serveExtension(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = join(root, decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const headers = { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin" };
    if (!path.startsWith(root + sep) || statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return void response.writeHead(404, headers).end();
    response.writeHead(200, { ...headers, "Content-Type": kinds[extname(path)] ?? "application/octet-stream" });
    createReadStream(path).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return server;
}

test("in a browser without Node a poor specification is checked and its coverage shown", async () => {
  const folder = mkdtempSync(join(tmpdir(), "paritylint-browser-"));
  cpSync(join(root, "test/documents/documents/poor-diabetes-specification.md"), join(folder, "diabetes.md"));
  const files = await serveExtension();
  const server = await startVSCode(root, { settings: { "workbench.startupEditor": "none" } });
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ viewport: { width: 1080, height: 680 } });
    // A page that is put together here has no address of its own, so its calls to this machine must be allowed.
    await context.grantPermissions(["local-network-access"]).catch(() => undefined);
    const page = await context.newPage();
    page.setDefaultTimeout(40_000);
    if (process.env["PARITYLINT_WINDOW_LOG"] !== undefined) page.on("console", (message) => console.error("[window]", message.text().slice(0, 300)));
    const extension = { scheme: "http", authority: `localhost:${(files.address() as AddressInfo).port}`, path: "/" };
    await page.route((url) => url.host === server.host && url.pathname === "/", async (route) => {
      const answer = await route.fetch();
      const html = (await answer.text()).replace(/(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/, (_, start: string, settings: string) => {
        const configuration = JSON.parse(settings.replaceAll("&quot;", '"').replaceAll("&amp;", "&")) as Record<string, unknown>;
        configuration["developmentOptions"] = { extensions: [extension] };
        return `${start}${JSON.stringify(configuration).replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`;
      });
      const { "content-security-policy": _policy, "content-length": _length, ...headers } = answer.headers();
      await route.fulfill({ status: answer.status(), headers, body: html });
    });
    await page.goto(addressOf({ host: server.host, workspace: folder, file: join(folder, "diabetes.md") }));
    await page.locator(".monaco-editor .view-lines").first().waitFor();
    await squiggles(page).first().waitFor();
    await command(page, "Parity: Show coverage");
    await holds("the principles are listed", async () => (await coverageLabels(page)).some((label) => /^Principles \d of 9/.test(label)));
  } catch (error) {
    await browser.contexts()[0]?.pages()[0]?.screenshot({ path: join(root, ".vscode-test/walk.png") });
    throw error;
  } finally {
    await browser.close();
    await server.stop();
    files.closeAllConnections();
    files.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
});
