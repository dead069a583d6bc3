/** VS Code's window with the extension where there is no Node, as on vscode.dev: its host in a web worker, and the server in another. */
import { createServer, type Server } from "node:http";
import { createReadStream, cpSync, mkdtempSync, rmSync, statSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, extname, join, sep } from "node:path";
import type { Page } from "playwright-core";
import { addressOf } from "../host/address.ts";
import { launchChromium } from "../host/chromium.ts";
import { startVSCode } from "../host/vscode-server.ts";
import { root, type Window } from "./window.ts";

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

/** `draft`: a file that is copied into the folder and opened. No pictures are taken. */
export async function openWebWindow(draft: string): Promise<Window> {
  const folder = mkdtempSync(join(tmpdir(), "paritylint-browser-"));
  const file = join(folder, basename(draft));
  cpSync(draft, file);
  const files = await serveExtension();
  const server = await startVSCode(root, { settings: { "workbench.startupEditor": "none" } });
  const browser = await launchChromium();
  const close = async () => {
    await browser.close();
    await server.stop();
    files.closeAllConnections();
    files.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const context = await browser.newContext({ viewport: { width: 1080, height: 680 } });
    // A page that is put together here has no address of its own, so its calls to this machine must be allowed.
    await context.grantPermissions(["local-network-access"]).catch(() => undefined);
    const page = await context.newPage();
    page.setDefaultTimeout(40_000);
    if (process.env["PARITYLINT_WINDOW_LOG"] !== undefined) page.on("console", (message) => console.error("[window]", message.text().slice(0, 300)));
    await withExtension(page, server.host, (files.address() as AddressInfo).port);
    await page.goto(addressOf({ host: server.host, workspace: folder, file }));
    await page.locator(".monaco-editor .view-lines").first().waitFor();
    return { page, folder, picture: () => Promise.resolve(), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The page is told of the extension as a page that develops one is. */
async function withExtension(page: Page, host: string, port: number): Promise<void> {
  const extension = { scheme: "http", authority: `localhost:${port}`, path: "/" };
  await page.route((url) => url.host === host && url.pathname === "/", async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text()).replace(/(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/, (_, start: string, settings: string) => {
      const configuration = JSON.parse(settings.replaceAll("&quot;", '"').replaceAll("&amp;", "&")) as Record<string, unknown>;
      configuration["developmentOptions"] = { extensions: [extension] };
      return `${start}${JSON.stringify(configuration).replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`;
    });
    const { "content-security-policy": _policy, "content-length": _length, ...headers } = answer.headers();
    await route.fulfill({ status: answer.status(), headers, body: html });
  });
}
