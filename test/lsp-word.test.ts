// Word drafts in an editor: the view says what the command line says of the file, and the copy with comments goes over nothing.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after } from "node:test";
import { DocumentDiagnosticRequest, type CodeAction } from "vscode-languageserver/node";
import { annotateWord, readWord, report, setProfile, statusOf, wordScheme, type AnnotateWordAnswer, type AnnotatedCopy, type DocumentChecked, type ReadWordAnswer, type ReportAnswer } from "../server/src/lsp/protocol.ts";
import { readDocument } from "../server/src/read/document.ts";
import { editing, uriOf, type Editor, type Setting } from "./editor.ts";
import { commentsIn, partText } from "./word-anchoring.ts";
import { heading, packed, paragraph } from "./word-parts.ts";
import { library } from "./word-producers.ts";
import { cli, root } from "./root.ts";

const home = mkdtempSync(join(tmpdir(), "paritylint-lsp-word-"));
after(() => rmSync(home, { recursive: true, force: true }));

const name = "diabetes [draft].docx";
/** As VS Code writes it. */
const draft = uriOf(encodeURIComponent(name));
const view = `${wordScheme}:/drafts/commissioning/${encodeURIComponent(name)}.md?${encodeURIComponent(draft)}`;
const excluded = "mh-excluded-from-service";
const own = { files: true } as const;
const small = packed([
  paragraph("Community diabetes service specification", '<w:pStyle w:val="Title"/>'), heading(1, "Aims"), paragraph("The service helps people to live well with diabetes."),
  heading(1, "Exclusion criteria"), paragraph("People with a mental health condition are excluded from this service."),
].join(""));

const setting = (bytes: Uint8Array, more: Partial<Setting> = {}): Setting => ({ own, bytes: { [draft]: bytes }, ...more });
const ask = <Answer>({ connection }: Editor, method: string, uri: string): Promise<Answer> => connection.sendRequest<Answer>(method, { uri });

async function text(editor: Editor, uri = draft): Promise<string> {
  const answer = await ask<ReadWordAnswer>(editor, readWord, uri);
  if ("refusal" in answer) assert.fail(answer.refusal);
  return answer.text;
}
async function copied(editor: Editor): Promise<AnnotatedCopy> {
  const answer = await ask<AnnotateWordAnswer>(editor, annotateWord, draft);
  if ("refusal" in answer) assert.fail(answer.refusal);
  return answer;
}
const refusalOf = async (editor: Editor, method: string, uri = draft): Promise<string> => {
  const answer = await ask<{ readonly refusal?: string }>(editor, method, uri);
  assert.deepEqual(Object.keys(answer), ["refusal"]);
  return answer.refusal!;
};

test("a view of a Word draft has the findings that the command line has of the file, under the same configuration", async () => {
  const bytes = await library(readDocument(readFileSync(join(root, "test/documents/documents/poor-diabetes-specification.md"), "utf8"), "markdown"));
  const configuration = `rules:\n  suicide-language: off\nexceptions:\n  - rule: ${excluded}\n    file: "*.docx"\n    reason: Agreed with the board.\n`;
  writeFileSync(join(home, "draft.docx"), bytes);
  writeFileSync(join(home, "paritylint.yaml"), configuration);
  const { stdout } = spawnSync(process.execPath, [cli, "draft.docx", "--format", "json"], { cwd: home, encoding: "utf8", maxBuffer: 1 << 27 });
  const [printed] = (JSON.parse(stdout) as { documents: { findings: { rule: string; message: string; text: string; suppressed?: object; range: { start: { line: number; column: number } } }[] }[] }).documents;
  const open = printed!.findings.filter(({ suppressed }) => suppressed === undefined);
  assert.ok(open.length > 5 && open.length < printed!.findings.length);
  await editing(setting(bytes, { files: { "paritylint.yaml": configuration } }), async (editor) => {
    editor.open(view, await text(editor));
    const shown = await editor.findings(view);
    const line = (rule: unknown, at: number, column: number, message: string): string => `${String(rule)} ${at}:${column} ${message}`;
    assert.deepEqual(
      shown.map(({ code, range, message }) => line(code, range.start.line, range.start.character, String(message).replace("For a person to judge: ", ""))).sort(),
      open.map(({ rule, range, message }) => line(rule, range.start.line - 1, range.start.column - 1, message)).sort(),
    );
  });
});

test("in a view nothing is offered that would change its text; accepting is, in paritylint.yaml under the name of the Word file", async () => {
  await editing(setting(small), async (editor) => {
    editor.open(view, await text(editor));
    const all = await editor.actions(view, "mental health condition");
    const targets = (actions: readonly CodeAction[]): readonly string[] => actions.flatMap(({ edit }) => [...Object.keys(edit?.changes ?? {}), ...(edit?.documentChanges ?? []).flatMap((each) => ("textDocument" in each ? [each.textDocument.uri] : []))]);
    assert.deepEqual([...new Set(targets(all))], [uriOf("paritylint.yaml")]);
    const accepting = all.find(({ title }) => title.startsWith(`Accept “${excluded}”`));
    assert.deepEqual(all.find(({ command }) => command?.command === "paritylint.annotateWord")?.command?.arguments, [draft]);
    assert.deepEqual(await editor.actions(view, "mental health condition", ["source.fixAll.paritylint"]), []);
    assert.equal(await editor.connection.sendRequest(setProfile, { uri: view, profile: "ltc" }), null);
    editor.apply(accepting?.edit);
    editor.files.set(uriOf("paritylint.yaml"), editor.files.get(uriOf("paritylint.yaml"))!.replace(/reason: .*/, "reason: Agreed with the board."));
    editor.write("paritylint.yaml", editor.files.get(uriOf("paritylint.yaml")));
    assert.ok(!(await editor.findings(view)).some(({ code }) => code === excluded), "the exception covers it");
  });
});

test("a view has hovers and a status, and its report tells places as they are in Word", async () => {
  await editing(setting(small), async (editor) => {
    editor.open(view, await text(editor));
    assert.match(await editor.hover(view, "mental health condition"), /\*\*Why\*\*/);
    const status = await ask<DocumentChecked>(editor, statusOf, view);
    assert.ok((status.checked?.counts.errors ?? 0) + (status.checked?.counts.warnings ?? 0) > 0);
    const { text: page } = await editor.connection.sendRequest<ReportAnswer>(report, { uris: [view], format: "markdown" });
    assert.match(page, /diabetes \\\[draft\\\]\\\.docx/);
    assert.doesNotMatch(page, /\.docx\.md|paritylint-word/);
    assert.match(page, /Exclusion criteria · paragraph 1/);
  });
});

test("a view is checked anew when its text comes anew, also where drafts are checked only as they are saved", async () => {
  await editing(setting(small, { own: { ...own, run: "save" } }), async (editor) => {
    editor.open(view, await text(editor));
    assert.ok((await editor.findings(view)).some(({ code }) => code === excluded));
    editor.bytes.set(draft, packed(heading(1, "Exclusion criteria") + paragraph("Nobody is excluded from this diabetes service specification.")));
    editor.change(view, { text: await text(editor) });
    assert.ok(!(await editor.findings(view)).some(({ code }) => code === excluded));
  });
});

test("the copy holds the findings as comments, lies beside the draft, and may go over an older one that nobody has touched", async () => {
  await editing(setting(small), async (editor) => {
    const first = await copied(editor);
    assert.equal(decodeURIComponent(first.uri), decodeURIComponent(uriOf("diabetes [draft] (paritylint).docx")));
    const bytes = Buffer.from(first.base64, "base64");
    assert.equal(commentsIn(bytes).length, first.comments);
    assert.match(partText(bytes, "word/comments.xml"), new RegExp(excluded));
    editor.bytes.set(first.uri, bytes);
    assert.equal((await copied(editor)).uri, first.uri);
  });
});

test("what lies where the copy belongs and is not ours, or not ours any more, is left alone", async () => {
  await editing(setting(small), async (editor) => {
    const { uri } = await copied(editor);
    for (const other of [small, new Uint8Array(), new TextEncoder().encode("notes")]) {
      editor.bytes.set(uri, other);
      assert.match(await refusalOf(editor, annotateWord), /is there already/);
    }
  });
});

test("a file that cannot be read is refused with its reason by both requests", async () => {
  const password = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(504), Buffer.from("EncryptedPackage", "utf16le")]);
  const cases: readonly (readonly [Uint8Array, RegExp])[] = [[password, /password/], [small.slice(0, small.length - 40), /damaged/], [new Uint8Array(), /empty/], [packed(paragraph("")), /no words/]];
  for (const [bytes, reason] of cases) {
    await editing(setting(bytes), async (editor) => {
      for (const method of [readWord, annotateWord]) assert.match(await refusalOf(editor, method), reason);
    });
  }
  await editing({ own }, async (editor) => assert.match(await refusalOf(editor, readWord), /not there any more/));
});

test("a document that paritylint.yaml says to ignore is not copied, and its view has no findings", async () => {
  await editing(setting(small, { files: { "paritylint.yaml": 'ignore:\n  - "*.docx"\n' } }), async (editor) => {
    assert.match(await refusalOf(editor, annotateWord), /ignore/);
    editor.open(view, await text(editor));
    const answer = await editor.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: view } });
    assert.deepEqual(answer.kind === "full" ? answer.items : undefined, []);
  });
});
