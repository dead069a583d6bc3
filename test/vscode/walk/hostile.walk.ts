// A draft that means harm, shown in the report: nothing of it runs, loads or leads anywhere, and the view's own policy stands behind that.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { command, holds, openWindow, root, squiggles } from "./window.ts";

interface Element { readonly ownerDocument: { createElement: (name: string) => { src: string; textContent: string; setAttribute: (name: string, value: string) => void }; readonly title: string }; append: (...nodes: unknown[]) => void; getAttribute: (name: string) => string | null }

test("the report of a hostile draft runs nothing, loads nothing, and leads nowhere but to the draft and to publications", async () => {
  const asked: string[] = [];
  const bait = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(200, { "Access-Control-Allow-Origin": "*" }).end();
  });
  await new Promise<void>((listening) => bait.listen(0, "127.0.0.1", listening));
  const there = `http://127.0.0.1:${(bait.address() as AddressInfo).port}`;
  const home = mkdtempSync(join(tmpdir(), "paritylint-hostile-"));
  const draft = join(home, "hostile.md");
  const harm = `<img src="${there}/image"> <script>document.title='ran'</script> [x](command:workbench.action.closeAllEditors) <a href="javascript:alert(1)">y</a> <style>@import "${there}/style"</style> <iframe src="${there}/frame"></iframe>`;
  writeFileSync(draft, `---\nprofile: ltc\n---\n# Service specification ${harm}\n\n## Exclusion criteria ${harm}\n\nPeople with a mental health condition ${harm} are excluded from this service.\n`);
  const { page, close } = await openWindow(join(root, "paritylint.vsix"), draft);
  try {
    await squiggles(page).first().waitFor();
    await command(page, "Parity: Show report");
    const frame = page.frameLocator("iframe.webview").locator("iframe");
    const report = page.frameLocator("iframe.webview").frameLocator("iframe");
    await report.locator("h1").waitFor();
    assert.match(await report.locator("body").innerText(), /<script>document\.title='ran'<\/script>/, "the draft is quoted as it is");
    assert.equal(await report.locator("img, script, iframe, object, embed, form, base, link, body style").count(), 0);
    const links = await report.locator("a").evaluateAll((all: readonly Element[]) => all.map((each) => each.getAttribute("href") ?? ""));
    assert.deepEqual(links.filter((href) => !/^(https:\/\/|#document-\d+$|command:paritylint\.showPlace\?)/.test(href)), []);
    assert.ok(!(await frame.getAttribute("sandbox") ?? "allow-scripts").split(" ").includes("allow-scripts"), "scripts are off");
    const policy = await report.locator("meta[http-equiv='Content-Security-Policy']").getAttribute("content");
    assert.match(policy ?? "", /^default-src 'none'; style-src 'nonce-[\da-f-]{36}'; base-uri 'none'; form-action 'none'$/);

    // Whatever got into the page in spite of that would be stopped by the policy.
    await report.locator("body").evaluate((body: Element, from: string) => {
      const make = (name: string) => body.ownerDocument.createElement(name);
      const [image, inner, style, script] = [make("img"), make("iframe"), make("style"), make("script")];
      image.src = `${from}/image`;
      inner.src = `${from}/frame`;
      style.textContent = `h1 { display: none } @import "${from}/style";`;
      script.textContent = "document.title = 'ran'";
      image.setAttribute("onerror", "document.title = 'ran'");
      body.append(image, inner, style, script);
    }, there);
    await holds("the picture was refused", () => report.locator("img").evaluate(({ complete, naturalWidth }: { complete: boolean; naturalWidth: number }) => complete && naturalWidth === 0));
    assert.ok(await report.locator("h1").isVisible(), "no other style holds");
    assert.notEqual(await report.locator("body").evaluate((body: Element) => body.ownerDocument.title), "ran");
    assert.deepEqual(asked, []);
  } catch (error) {
    await page.screenshot({ path: join(root, ".vscode-test/walk.png") });
    throw error;
  } finally {
    await close();
    bait.close();
    rmSync(home, { recursive: true, force: true });
  }
});
