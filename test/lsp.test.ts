// The language server as an editor meets it, over streams in memory: how it starts, what it sends, and what it bears.
import assert from "node:assert/strict";
import test from "node:test";
import {
  CancellationTokenSource, DiagnosticSeverity, DocumentDiagnosticRequest, ErrorCodes, HoverRequest, LSPErrorCodes, ResponseError, type Diagnostic,
} from "vscode-languageserver/node";
import { statusOf, type DocumentChecked } from "../server/src/lsp/protocol.ts";
import { editing, poor, uriOf, vscodeLike } from "./editor.ts";
import { specification } from "./generator.ts";

const soup = "# Onion soup\n\nChop the onions. Some people commit suicide.\n";
const codes = (items: readonly Diagnostic[]) => items.map(({ code }) => code);
/** The protocol lets messages be more than text; ours are text. */
const said = (item: Diagnostic | undefined): string => (typeof item?.message === "string" ? item.message : "");
const excluded = "mh-excluded-from-service";

test("it says what it can do, and nothing that the client cannot take", async () => {
  await editing({}, async ({ answer }) => {
    assert.equal(answer.serverInfo?.name, "paritylint");
    assert.deepEqual(answer.capabilities.diagnosticProvider, { identifier: "paritylint", interFileDependencies: false, workspaceDiagnostics: true });
    assert.equal((answer.capabilities.textDocumentSync as { change: number }).change, 2);
  });
  await editing({ pull: false, capabilities: {} }, async ({ answer }) => {
    assert.equal(answer.capabilities.diagnosticProvider, undefined);
    assert.deepEqual((answer.capabilities.codeActionProvider as { resolveProvider: boolean }).resolveProvider, false);
  });
});

test("a finding says what is so, links to its recommendation, and comes in the order in which to start", () => editing({}, async (editor) => {
  editor.open("diabetes.md", poor);
  const items = await editor.findings("diabetes.md");
  const [first] = items;
  assert.equal(first?.code, excluded);
  assert.equal(first.severity, DiagnosticSeverity.Error);
  assert.match(said(first), /^“.*mental health.*” keeps people out/);
  assert.match(first.codeDescription?.href ?? "", /^https:/);
  assert.equal(first.range.start.line, 8);
  assert.match(poor.split("\n")[8]!.slice(first.range.start.character, first.range.end.character), /mental health/);
  assert.equal(items[1]?.code, "mh-boilerplate-only");
  assert.ok(items.every(({ source }) => source === "paritylint"));
  const severities = new Set(items.slice(3).map(({ severity }) => severity));
  assert.ok(severities.has(DiagnosticSeverity.Hint), "what could be better is only a hint");
}));

test("where a person must judge, the words say so and the severity is information", () => editing({}, async (editor) => {
  editor.open("unclear.md", "# Anyshire service specification\n\n## Aims\n\nThe Provider shall run the service.\n\n## Outcomes\n\nThe Provider shall report activity.\n\n## Exclusion criteria\n\nNone.\n");
  const reviews = (await editor.findings("unclear.md")).filter(({ severity }) => severity === DiagnosticSeverity.Information);
  assert.ok(reviews.length > 0);
  assert.ok(reviews.every((item) => said(item).startsWith("For a person to judge: ")));
}));

test("a text is read whatever the editor calls plain text and Markdown, and no other kind of file is", () => editing({}, async (editor) => {
  const plain = poor.replace(/^#+ /gm, "");
  for (const language of ["plaintext", "text", "specification"]) {
    editor.open(`${language}.txt`, plain, language);
    assert.ok(codes(await editor.findings(`${language}.txt`)).includes(excluded), language);
  }
  editor.open("untitled:Untitled-2", poor, "markdown");
  assert.ok(codes(await editor.findings("untitled:Untitled-2")).includes(excluded));
  editor.open("notes.py", poor, "python");
  assert.deepEqual(await editor.findings("notes.py"), []);
}));

test("related information points at the nearest evidence", () => editing({}, async (editor) => {
  editor.open("d.md", poor.replace("## 3 Outcomes\n", "## 3 Outcomes\n\nStaff should consider the PHQ-9 at each review.\n"));
  const related = (await editor.findings("d.md")).flatMap(({ relatedInformation = [] }) => relatedInformation);
  assert.ok(related.some(({ message, location }) => message.startsWith("Nearest") && location.uri === uriOf("d.md")), JSON.stringify(related));
}));

test("a report that has not changed is not sent again, and one that has is", () => editing({}, async (editor) => {
  editor.open("d.md", poor);
  const first = await editor.pull("d.md");
  const again = await editor.pull("d.md", first.resultId);
  assert.equal(again.kind, "unchanged");
  editor.replace("d.md", "are excluded from", "are welcome in");
  const changed = await editor.pull("d.md", first.resultId);
  assert.ok(changed.kind === "full" && !codes(changed.items).includes(excluded));
  editor.close("d.md");
  editor.open("d.md", poor);
  const reopened = await editor.pull("d.md", first.resultId);
  assert.equal(reopened.kind, "full", "the same version of another life of the document is not the same");
}));

test("typing that changes no finding sends none again; typing that moves one does", () => editing({}, async (editor) => {
  editor.open("d.md", `${poor}\n## 9 Opening hours\n\nThe clinic is open on Mondays.\n`);
  const first = await editor.pull("d.md");
  editor.replace("d.md", "on Mondays", "on most Mondays");
  const typed = await editor.pull("d.md", first.resultId);
  assert.equal(typed.kind, "unchanged");
  editor.replace("d.md", "\n## ", "\n\n## ");
  assert.equal((await editor.pull("d.md", typed.resultId)).kind, "full");
}));

test("edits are applied piece by piece, also those out of range", () => editing({}, async (editor) => {
  editor.open("d.md", poor);
  editor.change("d.md", { range: { start: { line: 8, character: 0 }, end: { line: 8, character: 9999 } }, text: "Everyone is welcome." });
  assert.ok(!codes(await editor.findings("d.md")).includes(excluded));
  editor.change("d.md", { range: { start: { line: 9999, character: 5 }, end: { line: 99999, character: 0 } }, text: "\n## 4 Exclusion criteria\n\nPeople with a mental health condition are excluded.\n" });
  assert.ok(codes(await editor.findings("d.md")).includes(excluded));
  assert.equal((await editor.findings("d.md")).find(({ code }) => code === excluded)?.range.start.line, editor.at("d.md", "People with a mental").line);
}));

test("a text that is no commissioning document has no findings, and the status says why", () => editing({ own: { files: true } }, async (editor) => {
  editor.open("soup.md", soup);
  assert.deepEqual(await editor.findings("soup.md"), []);
  const { checked } = await editor.told(({ uri }) => uri === uriOf("soup.md"));
  assert.equal(checked?.commissioning, false);
  assert.match(checked?.reading ?? "", /^Not treated as a commissioning document because .+; set “profile:” in paritylint.yaml to check it\.$/);
  assert.deepEqual(checked?.coverage, []);
  assert.equal(await editor.hover("soup.md", "commit suicide"), "");
  assert.deepEqual(await editor.actions("soup.md", "commit suicide"), []);
}));

test("of a page of referral criteria an editor hears whom it keeps out, and no principles that only a whole specification has", () => editing({ own: { files: true } }, async (editor) => {
  editor.open("page.md", "# Community pain clinic: referral criteria\n\n## Not suitable\n\n- People with a mental health condition are excluded.\n");
  assert.deepEqual(codes(await editor.findings("page.md")), [excluded]);
  const { checked } = await editor.told(({ uri }) => uri === uriOf("page.md"));
  assert.deepEqual([checked?.commissioning, checked?.profile.extent, checked?.principles.of, checked?.coverage], [true, "criteria", 0, []]);
}));

test("other people's front matter is left alone, a mistyped profile is named wherever it stands", () => editing({}, async (editor) => {
  editor.open("blog.md", `---\nlayout: [post\n---\n${soup}`);
  assert.deepEqual(await editor.findings("blog.md"), []);
  editor.open("soup.md", `---\nprofile: lct\n---\n${soup}`);
  const [problem, ...rest] = await editor.findings("soup.md");
  assert.match(said(problem), /There is no profile “lct”\. Did you mean “ltc”\?/);
  assert.equal(problem?.severity, DiagnosticSeverity.Information);
  assert.deepEqual(problem?.range, { start: { line: 1, character: 9 }, end: { line: 1, character: 12 } });
  assert.deepEqual(rest, []);
}));

test("our own client is told of every check with its version, and once more when the document is closed", () => editing({ own: { files: true } }, async (editor) => {
  editor.open("d.md", poor);
  await editor.pull("d.md");
  const told = await editor.told(({ version }) => version === 1);
  assert.equal(told.checked?.profile.id, "ltc");
  assert.equal(told.checked?.startHere[0]?.rule, excluded);
  assert.equal(told.checked?.startHere[0]?.range.start.line, 8);
  assert.equal(told.checked?.coverage.filter(({ group }) => group === "principle").length, 9);
  assert.ok(told.checked?.coverage.some(({ missing }) => missing.some(({ rule }) => rule === excluded)));
  const status = (await editor.connection.sendRequest(statusOf, { uri: uriOf("d.md") })) as DocumentChecked;
  assert.deepEqual(status, told);
  editor.replace("d.md", "are excluded from", "are welcome in");
  await editor.pull("d.md");
  const after = await editor.told(({ version }) => version === 2);
  assert.ok((after.checked?.counts.errors ?? 9) < (told.checked?.counts.errors ?? 0));
  editor.close("d.md");
  assert.deepEqual(await editor.told(({ checked }) => checked === undefined), { uri: uriOf("d.md"), version: 2 });
  assert.equal(await editor.connection.sendRequest(statusOf, { uri: uriOf("d.md") }), null);
}));

test("a client that does not ask is sent findings with their version, and none after closing", () => editing({ pull: false }, async (editor) => {
  editor.open("d.md", poor);
  const first = await editor.published(({ version }) => version === 1);
  assert.equal(first.diagnostics[0]?.code, excluded);
  editor.replace("d.md", "are excluded from", "are welcome in");
  editor.replace("d.md", "every quarter", "every month");
  const last = await editor.published(({ version }) => version === 3);
  assert.ok(!codes(last.diagnostics).includes(excluded));
  editor.close("d.md");
  const closed = await editor.published(({ version }) => version === undefined);
  assert.deepEqual(closed, { uri: uriOf("d.md"), diagnostics: [] });
}));

test("on “save”, a document is checked when it is opened and saved, not while it is typed", () => editing({ own: { files: true, run: "save" } }, async (editor) => {
  editor.open("d.md", poor);
  const first = await editor.pull("d.md");
  editor.replace("d.md", "are excluded from", "are welcome in");
  assert.equal((await editor.pull("d.md", first.resultId)).kind, "unchanged");
  editor.save("d.md");
  const saved = await editor.pull("d.md", first.resultId);
  assert.ok(saved.kind === "full" && !codes(saved.items).includes(excluded));
}));

test("a text of 10 MB is refused with a sentence, at once, and the status says so", () => editing({ own: { files: true } }, async (editor) => {
  editor.open("huge.md", `${poor}${"The Provider shall see people with depression.\n\n".repeat(220_000)}`);
  const [only, ...rest] = await editor.findings("huge.md");
  assert.match(said(only), /too long to be checked in an editor \(10\.\d of at most 2\.0 million characters\)/);
  assert.equal(only?.severity, DiagnosticSeverity.Information);
  assert.deepEqual(rest, []);
  assert.match((await editor.told(({ uri }) => uri === uriOf("huge.md"))).unchecked ?? "", /too long/);
}));

test("two hundred open documents are answered, each with its own findings", () => editing({}, async (editor) => {
  const names = Array.from({ length: 200 }, (_, i) => `d${i}.md`);
  for (const [i, name] of names.entries()) editor.open(name, i % 2 === 0 ? poor : soup);
  const found = await Promise.all(names.map((name) => editor.findings(name)));
  found.forEach((items, i) => assert.equal(codes(items).includes(excluded), i % 2 === 0));
}));

test("of rapid edits the last is answered, and what was called off is not", () => editing({}, async (editor) => {
  editor.open("d.md", specification({ words: 5_000 }));
  const calls = Array.from({ length: 30 }, (_, i) => {
    const source = new CancellationTokenSource();
    editor.change("d.md", { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, text: String(i % 10) });
    const answer = editor.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: uriOf("d.md") } }, source.token)
      .then(() => "answered", (error: unknown) => (error instanceof ResponseError ? error.code : String(error)));
    if (i < 29) source.cancel();
    return answer;
  });
  const answers = await Promise.all(calls);
  assert.equal(answers.at(-1), "answered");
  assert.ok(answers.filter((each) => each === LSPErrorCodes.RequestCancelled).length >= 20, String(answers));
}));

test("unknown methods, requests without their parts and wrong positions are answered, and the next one works", () => editing({}, async (editor) => {
  editor.open("d.md", poor);
  await assert.rejects(editor.connection.sendRequest("paritylint/fly", {}), { code: ErrorCodes.MethodNotFound });
  await assert.rejects(editor.connection.sendRequest("textDocument/hover", {}), ResponseError);
  await assert.rejects(editor.connection.sendRequest("textDocument/diagnostic", null), ResponseError);
  await assert.rejects(editor.connection.sendRequest("paritylint/rulePage", null), ResponseError);
  await assert.rejects(editor.connection.sendRequest("initialize", { processId: null, rootUri: null, capabilities: {} }), /initialised before/);
  void editor.connection.sendNotification("textDocument/didOpen", { textDocument: null });
  void editor.connection.sendNotification("textDocument/didChange", { textDocument: { uri: uriOf("never-opened.md"), version: 4 }, contentChanges: [{ text: "x" }] });
  void editor.connection.sendNotification("textDocument/didChange", { textDocument: { uri: uriOf("d.md"), version: null }, contentChanges: [] });
  void editor.connection.sendNotification("workspace/didChangeWatchedFiles", {});
  void editor.connection.sendNotification("$/somethingNew", { a: 1 });
  assert.equal(await editor.connection.sendRequest(HoverRequest.type, { textDocument: { uri: uriOf("d.md") }, position: { line: 5000, character: 3 } }), null);
  assert.equal(await editor.connection.sendRequest(HoverRequest.type, { textDocument: { uri: uriOf("never-opened.md") }, position: { line: 0, character: 0 } }), null);
  assert.ok(codes(await editor.findings("d.md")).includes(excluded));
}));

test("links and related places are left out for clients that cannot show them", () => editing({ capabilities: { ...vscodeLike, textDocument: { hover: { contentFormat: ["plaintext"] } } } }, async (editor) => {
  editor.open("d.md", poor);
  const items = await editor.findings("d.md");
  assert.ok(items.every(({ codeDescription, relatedInformation }) => codeDescription === undefined && relatedInformation === undefined));
  const plain = await editor.hover("d.md", "mental health condition");
  assert.ok(!/\*\*|\\|\]\(/.test(plain), plain);
  assert.match(plain, /Open it \(https:/);
}));
