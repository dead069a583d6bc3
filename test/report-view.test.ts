// The report in the editor: its places lead to the draft, and the page around it lets nothing else happen.
import assert from "node:assert/strict";
import test from "node:test";
import type { Range } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { reportPage } from "../client/src/report-page.ts";
import { sameDocument } from "../client/src/same-document.ts";
import { clientCommands, report, type ReportAnswer, type ReportParams } from "../server/src/lsp/protocol.ts";
import { editing, poor, uriOf } from "./editor.ts";

const accepted = poor.replace("People with a mental", "<!-- paritylint-disable-next-line mh-excluded-from-service -- Agreed by the board. -->\nPeople with a mental");

test("every place that the report names leads to it in the draft; a report that is exported leads nowhere", () => editing({ own: { files: true }, files: { "closed é.md": accepted } }, async (editor) => {
  const open = `${poor}\nSome people commit suicide. Others too commit suicide.\n`;
  editor.open("open.md", open);
  const ask = (format: ReportParams["format"]) => editor.connection.sendRequest<ReportAnswer>(report, { format, uris: [uriOf("open.md"), uriOf("closed é.md")] } satisfies ReportParams);
  const { text } = await ask("view");
  const texts = new Map([[uriOf("open.md"), open], [uriOf("closed é.md"), accepted]]);
  const links = [...text.matchAll(/<a href="command:([\w.]+)\?([^"]*)">line (\d+), column (\d+)<\/a>/g)];
  for (const [, command, given, line, column] of links) {
    assert.equal(command, clientCommands.showPlace);
    const [uri, { start, end }] = JSON.parse(decodeURIComponent(given!)) as [string, Range];
    assert.deepEqual([start.line + 1, start.character + 1], [Number(line), Number(column)]);
    const document = TextDocument.create(uri, "", 0, texts.get(uri)!);
    assert.ok(document.offsetAt(end) >= document.offsetAt(start));
  }
  assert.equal(links.length, text.match(/line \d+, column \d+/g)?.length, "no place is without a link");
  assert.ok(links.length > 15);
  const accepting = text.indexOf("Findings left as they are");
  assert.match(text.slice(accepting, accepting + 900), /command:paritylint\.showPlace/);
  for (const format of ["html", "markdown", "csv"] as const) assert.ok(!(await ask(format)).text.includes("command:"), format);
}));

test("a draft that is saved nowhere is called what its tab is called", () => editing({ own: { files: true } }, async (editor) => {
  editor.open("untitled:Untitled-1", poor);
  const { text } = await editor.connection.sendRequest<ReportAnswer>(report, { format: "html", uris: ["untitled:Untitled-1"] } satisfies ReportParams);
  assert.match(text, /Untitled-1/);
  assert.ok(!text.includes("untitled:"));
}));

test("a view follows its draft however the address is written, and one that nobody can decode does not stop it", () => {
  assert.ok(sameDocument("file:///c%3A/a%20b.md", "file:///c:/a b.md"));
  assert.ok(!sameDocument("file:///a.md", "file:///b.md"));
  assert.ok(sameDocument("file:///caf%E9.md", "file:///caf%E9.md"));
  assert.ok(!sameDocument("file:///caf%E9.md", "file:///a.md"));
});

test("the page of the view allows its own style by a mark that is new each time, and nothing else", () => {
  const page = reportPage({ title: "Report </title><script>", text: "<h1>Report</h1>", style: "h1{}" }, "a-b-1");
  const [policy, ...more] = [...page.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/g)].map(([, words]) => words);
  assert.deepEqual(more, []);
  assert.equal(policy, "default-src 'none'; style-src 'nonce-a-b-1'; base-uri 'none'; form-action 'none'");
  assert.ok(page.indexOf("Content-Security-Policy") < page.search(/<(?:style|title|body)/), "it holds before anything it is about");
  assert.deepEqual(page.match(/<\/?(?:script|style|title)[^>]*>/g), ["<title>", "</title>", '<style nonce="a-b-1">', "</style>"]);
});
