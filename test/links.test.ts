// Links in what people read lead somewhere: files and headings are there, addresses are well formed. Whether the web answers, `npm run links` asks.
import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, posix } from "node:path";
import test from "node:test";
import { ours } from "../server/src/cli/own-catalogue.ts";
import { page, pagesOf } from "./markdown-links.ts";
import { ask } from "./web-answers.ts";
import { root } from "./root.ts";

const pages = pagesOf(root);
const isOfTheWeb = (href: string): boolean => /^[a-z][a-z\d+.-]*:/i.test(href);

test("every link to a file leads to one, and every anchor to a heading", () => {
  const wrong = pages.flatMap(({ path, links, anchors }) => links.flatMap(({ href, line }) => {
    if (isOfTheWeb(href)) return [];
    const [file = "", anchor] = decodeURIComponent(href).split("#");
    const target = file === "" ? path : posix.join(posix.dirname(path), file);
    if (target.startsWith("..") || !existsSync(join(root, target))) return [`${path}:${line} leads to ${target}, which is not there`];
    const known = file === "" ? anchors : pages.find((each) => each.path === target)?.anchors;
    return anchor === undefined || known?.has(anchor) ? [] : [`${path}:${line} leads to #${anchor}, which ${target} has not`];
  }));
  assert.deepEqual(wrong, []);
});

test("every address of the web is whole and encrypted, on our pages and in the sources of the rules", () => {
  const addresses = [
    ...pages.flatMap(({ path, links }) => links.filter(({ href }) => isOfTheWeb(href)).map(({ href, line }) => [`${path}:${line}`, href] as const)),
    ...ours.recommendations.map(({ id, url }) => [id, url] as const),
  ];
  const wrong = addresses.filter(([, href]) => {
    const url = URL.canParse(href) ? new URL(href) : undefined;
    return url?.protocol !== "https:" || !/^[a-z\d-]+(\.[a-z\d-]+)+$/.test(url.hostname) || /[\s<>"“”]/.test(href) || /[.,;)]$/.test(href);
  });
  assert.deepEqual(wrong, []);
  assert.ok(addresses.length > 100);
});

test("every picture of the docs is shown somewhere", () => {
  const shown = pages.flatMap(({ path, links }) => links.map(({ href }) => posix.join(posix.dirname(path), href)));
  // The icon is drawn from its drawing by `npm run icon`.
  assert.deepEqual(readdirSync(join(root, "docs/images")).map((name) => `docs/images/${name}`).filter((path) => path !== "docs/images/icon.svg" && !shown.includes(path)), []);
});

test("a link that leads nowhere would be seen", () => {
  const { links, anchors } = page("a.md", "# A “b” c?\n\n[x](gone.md#a) ![y](no.png) <https://example.org> https://example.org/a.\n\n```\n[z](in-code.md)\n```\n");
  assert.deepEqual(links, [{ href: "gone.md#a", line: 3 }, { href: "no.png", line: 3 }, { href: "https://example.org", line: 3 }, { href: "https://example.org/a", line: 3 }]);
  assert.deepEqual([...anchors], ["a-b-c"]);
});

test("“npm run links” tells a page that is gone from one that refuses programs, has moved, or cannot be reached", async () => {
  const server = createServer(({ url = "" }, response) => {
    if (url === "/never") return;
    const status = Number(url.slice(1));
    response.writeHead(status, status === 301 ? { Location: "/200" } : {}).end("x");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const at = (path: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`;
  const kinds = await Promise.all(["200", "301", "404", "410", "403", "500"].map(async (path) => (await ask(at(path))).kind));
  assert.deepEqual(kinds, ["answers", "moved", "dead", "dead", "refuses programs", "refuses programs"]);
  assert.deepEqual(await ask(at("never"), 300), { kind: "could not be reached", more: "no answer in time" });
  const closed = at("200");
  server.closeAllConnections();
  await new Promise((ended) => server.close(ended));
  assert.equal((await ask(closed)).kind, "could not be reached");
});
