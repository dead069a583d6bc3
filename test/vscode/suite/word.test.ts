// Word drafts: a view of their text with findings, a copy with comments, a Markdown file; the draft itself stays as it is.
import assert from "node:assert/strict";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { suite, suiteTeardown, test } from "mocha";
import * as vscode from "vscode";
import { heading, packed, paragraph } from "../../word-parts.ts";
import { actionsAt, closeAll, findingOf, home, hoverAt, rulesIn, until } from "./support.ts";

const excluded = "mh-excluded-from-service";
const words = "People with a mental health condition are excluded from this service.";
const specification = (exclusion: string): Uint8Array => packed([
  paragraph("Community diabetes service specification", '<w:pStyle w:val="Title"/>'), heading(1, "Aims"), paragraph("The service helps people to live well with diabetes."),
  heading(1, "Exclusion criteria"), paragraph(exclusion),
].join(""));

function word(path: string, bytes: Uint8Array): vscode.Uri {
  writeFileSync(`${home}/${path}`, bytes);
  return vscode.Uri.file(`${home}/${path}`);
}

const views = (): readonly vscode.TextDocument[] => vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === "paritylint-word");

async function view(draft: vscode.Uri): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand("paritylint.checkWord", draft);
  return until("the view", () => views().find(({ uri }) => uri.path === `${draft.path}.md`));
}

suite("Word", () => {
  suiteTeardown(closeAll);

  test("“Check Word draft” shows its text as Markdown that can only be read, with findings, outline and hover", async () => {
    const document = await view(word("commissioner/diabetes service [draft].docx", specification(words)));
    assert.equal(vscode.window.activeTextEditor?.document, document);
    assert.equal(document.languageId, "markdown");
    assert.match(document.getText(), /^# Community diabetes service specification\n/);
    const finding = await findingOf(document.uri, excluded);
    assert.equal(document.getText(finding.range), "mental health condition");
    assert.match(await hoverAt(document.uri, finding.range.start), /Why/);
    const symbols = await until("the outline", async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>("vscode.executeDocumentSymbolProvider", document.uri);
      return found !== undefined && found.length > 0 ? found : undefined;
    });
    const names = (all: readonly vscode.DocumentSymbol[]): readonly string[] => all.flatMap(({ name, children }) => [name, ...names(children)]);
    assert.ok(names(symbols).some((name) => name.includes("Exclusion criteria")));
    const before = document.getText();
    await vscode.commands.executeCommand("type", { text: "x" });
    assert.equal(document.getText(), before, "nobody can type in it");
    const actions = await actionsAt(document.uri, finding.range, "quickfix");
    assert.ok(actions.some(({ title }) => title.startsWith("Accept") && title.endsWith("in paritylint.yaml, with a reason")));
    const edited = actions.flatMap(({ edit }) => edit?.entries() ?? []).map(([uri]) => uri.scheme);
    assert.ok(!edited.includes("paritylint-word"));
  });

  test("the view follows the file, also when another is put in its place as Word does it, and keeps its text while that is damaged", async () => {
    const draft = word("commissioner/followed.docx", specification(words));
    const document = await view(draft);
    await findingOf(document.uri, excluded);
    writeFileSync(`${home}/commissioner/~new.tmp`, specification("Nobody is excluded because of a diagnosis."));
    renameSync(`${home}/commissioner/~new.tmp`, draft.fsPath);
    await until("the new text", () => document.getText().includes("Nobody is excluded"));
    await until("the finding to go", () => !rulesIn(document.uri).includes(excluded));
    writeFileSync(draft.fsPath, "PK\u0003\u0004 no more");
    word("commissioner/other.docx", specification(words));
    await view(vscode.Uri.file(`${home}/commissioner/other.docx`));
    assert.match(document.getText(), /Nobody is excluded/);
    writeFileSync(draft.fsPath, specification(words));
    await findingOf(document.uri, excluded);
  });

  test("a file that cannot be read opens no view", async () => {
    const before = views().length;
    await vscode.commands.executeCommand("paritylint.checkWord", word("commissioner/damaged.docx", specification(words).slice(0, 700)));
    assert.equal(views().length, before);
    assert.ok(!vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).some(({ label }) => label.startsWith("damaged")));
  });

  test("“Write annotated Word copy” from the view writes the copy beside the draft, and over no other file", async () => {
    const draft = word("commissioner/commented.docx", specification(words));
    const bytes = readFileSync(draft.fsPath);
    await view(draft);
    const copy = `${home}/commissioner/commented (paritylint).docx`;
    await vscode.commands.executeCommand("paritylint.annotateWord");
    assert.equal(readFileSync(copy).subarray(0, 2).toString(), "PK");
    assert.ok(readFileSync(copy).includes("word/comments.xml"));
    assert.deepEqual(readFileSync(draft.fsPath), bytes);
    writeFileSync(copy, "somebody's notes");
    await vscode.commands.executeCommand("paritylint.annotateWord", draft);
    assert.equal(readFileSync(copy, "utf8"), "somebody's notes");
  });

  test("“Convert Word draft to Markdown” writes a file of its own and opens it, and it can be changed", async () => {
    const draft = word("provider/converted.docx", specification(words));
    await vscode.commands.executeCommand("paritylint.convertWord", draft);
    const path = `${home}/provider/converted.md`;
    assert.ok(existsSync(path));
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, vscode.Uri.file(path).path);
    assert.equal(readFileSync(path, "utf8"), (await view(draft)).getText());
    await findingOf(vscode.Uri.file(path), excluded);
  });

  test("“Open configuration” in a view is about the folder of the Word file", async () => {
    await view(word("provider/configured.docx", specification(words)));
    await vscode.commands.executeCommand("paritylint.openConfiguration");
    const shown = await until("the configuration", () => vscode.window.activeTextEditor?.document.uri);
    assert.ok(shown.path.endsWith("/provider/paritylint.yaml"));
    await vscode.workspace.fs.delete(shown);
  });
});
