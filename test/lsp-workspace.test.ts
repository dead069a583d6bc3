// Files behind the editor's back: configuration and packs by folder, documents nobody has open, and what goes or moves.
import assert from "node:assert/strict";
import test from "node:test";
import { DiagnosticSeverity, WorkspaceDiagnosticRequest, type Diagnostic, type TextDocumentRegistrationOptions, type WorkspaceDocumentDiagnosticReport } from "vscode-languageserver/node";
import { checkWorkspace, report, type ReportAnswer, type WorkspaceChecked } from "../server/src/lsp/protocol.ts";
import { editing, home, poor, uriOf, vscodeLike, type Editor } from "./editor.ts";

const excluded = "mh-excluded-from-service";
const codes = (items: readonly Diagnostic[]) => items.map(({ code }) => code);
const own = { own: { files: true } } as const;
const check = (editor: Editor): Promise<WorkspaceChecked> => editor.connection.sendRequest<WorkspaceChecked>(checkWorkspace, { workDoneToken: "w" });
const everything = async (editor: Editor, previousResultIds: { uri: string; value: string }[] = []): Promise<readonly WorkspaceDocumentDiagnosticReport[]> =>
  (await editor.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds })).items;

for (const [who, options] of [["from the disk", {}], ["through our own client", own]] as const) {
  test(`the configuration of a document's folder holds, and again when it changes, read ${who}`, () => editing({ ...options, files: { "specs/paritylint.yaml": "rules:\n  mh-excluded-from-service: off\n" } }, async (editor) => {
    editor.open("specs/deep/d.md", poor);
    editor.open("other.md", poor);
    assert.ok(!codes(await editor.findings("specs/deep/d.md")).includes(excluded));
    assert.ok(codes(await editor.findings("other.md")).includes(excluded));
    editor.write("specs/paritylint.yaml", "rules:\n  mh-excluded-from-service: info\n");
    const softened = (await editor.findings("specs/deep/d.md")).find(({ code }) => code === excluded);
    assert.equal(softened?.severity, DiagnosticSeverity.Hint);
    editor.write("specs/paritylint.yaml", undefined);
    assert.equal((await editor.findings("specs/deep/d.md")).find(({ code }) => code === excluded)?.severity, DiagnosticSeverity.Error);
  }));
}

test("each workspace folder has its own configuration, and a document that is saved nowhere has that of the first", () => {
  const [one, two] = [`${home}/one`, `${home}/two`];
  return editing({ folders: [one, two], files: { "one/paritylint.yaml": "rules:\n  mh-excluded-from-service: off\n" } }, async (editor) => {
    editor.open("one/d.md", poor);
    editor.open("two/d.md", poor);
    editor.open("untitled:Untitled-1", poor);
    assert.deepEqual(await Promise.all(["one/d.md", "two/d.md", "untitled:Untitled-1"].map(async (name) => codes(await editor.findings(name)).includes(excluded))), [false, true, false]);
  });
});

test("what is wrong in a configuration is shown in it, at its place, until it is mended", () => editing({ files: { "paritylint.yaml": "profile: ltc\nrules:\n  mh-bolton: off\n" } }, async (editor) => {
  editor.open("d.md", poor);
  await editor.findings("d.md");
  const { diagnostics } = await editor.published(({ uri, diagnostics: found }) => uri === uriOf("paritylint.yaml") && found.length > 0);
  assert.match(String(diagnostics[0]?.message), /no rule “mh-bolton”\. Did you mean “mh-bolt-on”/);
  assert.deepEqual(diagnostics[0]?.range, { start: { line: 2, character: 2 }, end: { line: 2, character: 16 } });
  editor.write("paritylint.yaml", "profile: ltc\n");
  await editor.published(({ uri, diagnostics: found }) => uri === uriOf("paritylint.yaml") && found.length === 0);
}));

test("while a configuration is typed its faults follow the typing; it holds once it is saved", () => editing({ files: { "paritylint.yaml": "profile: ltc\n" } }, async (editor) => {
  editor.open("paritylint.yaml", "profile: ltc\n", "yaml");
  editor.change("paritylint.yaml", { text: "profile: lct\n" });
  const { diagnostics } = await editor.published(({ uri, diagnostics: found }) => uri === uriOf("paritylint.yaml") && found.length > 0);
  assert.match(String(diagnostics[0]?.message), /Did you mean “ltc”/);
  editor.change("paritylint.yaml", { text: "rules:\n  mh-excluded-from-service: off\n" });
  await editor.published(({ uri, diagnostics: found }) => uri === uriOf("paritylint.yaml") && found.length === 0);
  editor.open("d.md", poor);
  assert.ok(codes(await editor.findings("d.md")).includes(excluded));
  editor.files.set(uriOf("paritylint.yaml"), editor.text("paritylint.yaml"));
  editor.save("paritylint.yaml");
  assert.ok(!codes(await editor.findings("d.md")).includes(excluded));
  assert.deepEqual(await editor.findings("paritylint.yaml"), []);
}));

test("a fault that a pack gives its open configuration goes once the pack is there, and any once the file is not there any more", () => editing({ files: { "paritylint.yaml": "packs: [ours.yaml]\n" } }, async (editor) => {
  editor.open("paritylint.yaml", "packs: [ours.yaml]\n", "yaml");
  const of = (some: boolean) => editor.published(({ uri, diagnostics }) => uri === uriOf("paritylint.yaml") && diagnostics.length > 0 === some);
  await of(true);
  editor.write("ours.yaml", "rules: {}\n");
  await of(false);
  editor.write("ours.yaml", undefined);
  await of(true);
  editor.write("paritylint.yaml", undefined);
  await of(false);
}));

test("an editor that can be asked for it is asked for the configurations, and for no other YAML", async () => {
  const can = { ...vscodeLike, textDocument: { ...vscodeLike.textDocument, synchronization: { dynamicRegistration: true } } };
  await editing({ capabilities: can, folders: ["vscode-vfs://github/anyshire"] }, async (editor) => {
    const { documentSelector } = (await editor.registered("textDocument/didOpen")) as TextDocumentRegistrationOptions;
    assert.deepEqual(documentSelector, ["file", "vscode-vfs"].map((scheme) => ({ language: "yaml", scheme, pattern: "**/paritylint.yaml" })));
    for (const method of ["textDocument/didChange", "textDocument/didSave", "textDocument/didClose"]) await editor.registered(method);
  });
});

test("a document that the configuration leaves out has no findings, and the status says why", () => editing({ ...own, files: { "paritylint.yaml": "ignore: [drafts/]\n" } }, async (editor) => {
  editor.open("drafts/d.md", poor);
  assert.deepEqual(await editor.findings("drafts/d.md"), []);
  assert.match((await editor.told(() => true)).unchecked ?? "", /says to ignore/);
}));

test("a report that was exported beside its draft is not taken for one, in an editor, in the check of the workspace or in its report", () => editing({ ...own, files: { "a.md": poor } }, async (editor) => {
  editor.open("a.md", poor);
  const told = (uris?: readonly string[]) => editor.connection.sendRequest<ReportAnswer>(report, { format: "markdown", ...(uris === undefined ? {} : { uris }) });
  const { text } = await told([uriOf("a.md")]);
  editor.files.set(uriOf("a.parity-report.md"), text);
  const { documents, unchecked } = await check(editor);
  assert.deepEqual([documents, unchecked], [1, [{ uri: uriOf("a.parity-report.md"), reason: "It is a report that paritylint wrote." }]]);
  assert.match((await told()).text, /\*\*Skipped:\*\* It is a report/);
  editor.open("a.parity-report.md", text);
  assert.deepEqual(await editor.findings("a.parity-report.md"), []);
}));

test("a missing pack is said in the configuration that names it, and read once it is there", () => editing({ files: { "paritylint.yaml": "packs: [ours.yaml]\n" } }, async (editor) => {
  editor.open("d.md", poor);
  await editor.findings("d.md");
  const { diagnostics } = await editor.published(({ uri }) => uri === uriOf("paritylint.yaml"));
  assert.match(String(diagnostics[0]?.message), /pack “ours\.yaml” cannot be read/);
  editor.write("ours.yaml", "nonsense: true\n");
  await editor.published(({ uri, diagnostics: found }) => uri === uriOf("ours.yaml") && found.length > 0);
}));

test("another editor that asks for the workspace is told of every document, open or not, and what has gone is cleared", () => editing({ files: { "a.md": poor, "b/c.md": poor, "soup.md": "# Soup\n", "paritylint.yaml": "ignore: [left/]\n", "left/d.md": poor } }, async (editor) => {
  editor.open("a.md", poor.replace("are excluded from", "are welcome in"));
  const first = await everything(editor);
  const of = (name: string) => first.find(({ uri }) => uri === uriOf(name));
  assert.deepEqual(first.map(({ uri }) => uri).sort(), ["a.md", "b/c.md", "soup.md"].map(uriOf));
  const open = of("a.md");
  assert.ok(open?.kind === "full" && open.version === 1 && !codes(open.items).includes(excluded));
  const closed = of("b/c.md");
  assert.ok(closed?.kind === "full" && closed.version === null && codes(closed.items).includes(excluded));
  editor.write("b/c.md", undefined);
  const second = await everything(editor, first.map(({ uri, resultId }) => ({ uri, value: resultId ?? "" })));
  const gone = second.find(({ uri }) => uri === uriOf("b/c.md"));
  assert.deepEqual(gone, { kind: "full", uri: uriOf("b/c.md"), version: null, items: [] });
  assert.equal(second.find(({ uri }) => uri === uriOf("a.md"))?.kind, "unchanged");
}));

test("checking the workspace counts, shows documents that are not open, and keeps them up to date", () => editing({ ...own, files: { "a.md": poor, "b.md": poor, "empty.md": "", "soup.md": "# Soup\n" } }, async (editor) => {
  editor.open("a.md", poor);
  const checked = await check(editor);
  assert.equal(checked.documents, 3);
  assert.ok(checked.counts.errors >= 2);
  assert.deepEqual(checked.unchecked, [{ uri: uriOf("empty.md"), reason: "The file is empty." }]);
  const of = (name: string, holds: (found: readonly Diagnostic[]) => boolean) => editor.published(({ uri, diagnostics }) => uri === uriOf(name) && holds(diagnostics));
  await of("b.md", (found) => codes(found).includes(excluded));
  editor.write("b.md", poor.replace("are excluded from", "are welcome in"));
  await of("b.md", (found) => found.length > 0 && !codes(found).includes(excluded));
  editor.write("new.md", poor);
  await of("new.md", (found) => codes(found).includes(excluded));
  editor.open("new.md", poor);
  await of("new.md", (found) => found.length === 0);
  editor.close("new.md");
  await of("new.md", (found) => codes(found).includes(excluded));
  editor.write("new.md", undefined);
  await of("new.md", (found) => found.length === 0);
}));

test("a document that is closed and opened at once, as in another language, has no findings beside those of its text", () => editing({ ...own, files: { "a.md": poor } }, async (editor) => {
  editor.open("a.md", poor);
  await check(editor);
  let beside = 0;
  void editor.published(({ uri, diagnostics }) => uri === uriOf("a.md") && diagnostics.length > 0).then(() => beside++);
  editor.close("a.md");
  editor.open("a.md", poor, "plaintext");
  // Files are shown one after the other.
  editor.write("last.md", poor);
  await editor.published(({ uri, diagnostics }) => uri === uriOf("last.md") && diagnostics.length > 0);
  assert.equal(beside, 0);
}));

test("findings of a file or folder that is deleted or renamed go, and come back under the new name", () => editing({ ...own, files: { "old/a.md": poor, "old/b.md": poor } }, async (editor) => {
  await check(editor);
  for (const [from, to] of [["old/a.md", "new/a.md"], ["old/b.md", "new/b.md"]] as const) {
    editor.files.set(uriOf(to), poor);
    editor.files.delete(uriOf(from));
  }
  const of = (name: string, some: boolean) => editor.published(({ uri, diagnostics }) => uri === uriOf(name) && diagnostics.length > 0 === some);
  await of("old/a.md", true);
  void editor.connection.sendNotification("workspace/didRenameFiles", { files: [{ oldUri: uriOf("old"), newUri: uriOf("new") }] });
  await of("old/a.md", false);
  await of("new/b.md", true);
  void editor.connection.sendNotification("workspace/didDeleteFiles", { files: [{ uri: uriOf("new") }] });
  await of("new/a.md", false);
  await of("new/b.md", false);
}));

test("what git leaves out is not checked with the workspace, its findings go when a list comes to name it, and it is checked when it is opened", () => editing({ ...own, files: { ".git": "gitdir: elsewhere\n", ".gitignore": "left/\n", "a.md": poor, "left/b.md": poor } }, async (editor) => {
  assert.equal((await check(editor)).documents, 1);
  await editor.published(({ uri, diagnostics }) => uri === uriOf("a.md") && diagnostics.length > 0);
  editor.open("left/b.md", poor);
  assert.ok(codes(await editor.findings("left/b.md")).includes(excluded));
  editor.close("left/b.md");
  editor.write(".gitignore", "a.md\n");
  await editor.published(({ uri, diagnostics }) => uri === uriOf("a.md") && diagnostics.length === 0);
  assert.equal((await check(editor)).documents, 1);
  await editor.published(({ uri, diagnostics }) => uri === uriOf("left/b.md") && diagnostics.length > 0);
}));

test("a folder that git leaves out is checked where it is the one that is open", () => editing({ ...own, folders: [uriOf("left")], files: { ".git": "gitdir: elsewhere\n", ".gitignore": "left/\n", "left/b.md": poor } }, async (editor) => {
  assert.equal((await check(editor)).documents, 1);
}));

test("a check of the workspace can be stopped", () => editing({ ...own, files: Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`d${i}.md`, poor])) }, async (editor) => {
  const { CancellationTokenSource } = await import("vscode-languageserver/node");
  const source = new CancellationTokenSource();
  const answer = editor.connection.sendRequest(checkWorkspace, { workDoneToken: "w" }, source.token);
  await editor.published(({ uri }) => uri === uriOf("d1.md"));
  source.cancel();
  await assert.rejects(answer, /stopped/);
  editor.open("a.md", poor);
  assert.ok(codes(await editor.findings("a.md")).includes(excluded));
}));

test("an exception expires at midnight, also in a draft that was left open over night", () => {
  let day = "2030-12-31";
  const configuration = `exceptions:\n  - rule: ${excluded}\n    reason: Agreed.\n    expires: 2030-12-31\n`;
  return editing({ today: () => day, files: { "paritylint.yaml": configuration } }, async (editor) => {
    editor.open("d.md", poor);
    assert.ok(!codes(await editor.findings("d.md")).includes(excluded));
    day = "2031-01-01";
    const found = codes(await editor.findings("d.md"));
    assert.ok(found.includes(excluded) && found.includes("exception-expired"), String(found));
  });
});

test("a folder that is added is known, one that is taken away is not looked through any more, and its findings go", () => editing({ ...own, folders: [`${home}/one`], files: { "one/a.md": poor, "two/b.md": poor } }, async (editor) => {
  assert.equal((await check(editor)).documents, 1);
  const gone = (name: string) => editor.published(({ uri, diagnostics }) => uri === uriOf(name) && diagnostics.length === 0);
  void editor.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event: { added: [{ uri: `${home}/two`, name: "two" }], removed: [{ uri: `${home}/one`, name: "one" }] } });
  await gone("one/a.md");
  assert.equal((await check(editor)).documents, 1);
  await editor.published(({ uri, diagnostics }) => uri === uriOf("two/b.md") && diagnostics.length > 0);
}));

test("without watched files the configuration is read anew when a document is opened or saved", () => editing({ capabilities: { ...vscodeLike, workspace: { workspaceFolders: true } } }, async (editor) => {
  editor.open("a.md", poor);
  assert.ok(codes(await editor.findings("a.md")).includes(excluded));
  editor.files.set(uriOf("paritylint.yaml"), `rules:\n  ${excluded}: off\n`);
  editor.open("b.md", poor);
  assert.ok(!codes(await editor.findings("b.md")).includes(excluded));
  assert.ok(!codes(await editor.findings("a.md")).includes(excluded));
  editor.files.set(uriOf("paritylint.yaml"), "");
  editor.save("a.md");
  assert.ok(codes(await editor.findings("a.md")).includes(excluded));
}));
