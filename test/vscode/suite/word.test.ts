// Word drafts: a view of their text with findings, a copy with comments, a Markdown file; the draft itself stays as it is.
import assert from "node:assert/strict";
import { suite, suiteTeardown, test } from "mocha";
import * as vscode from "vscode";
import { heading, packed, paragraph } from "../../word-parts.ts";
import { actionsAt, at, closeAll, findingOf, hoverAt, read, rulesIn, until, write } from "./support.ts";

const excluded = "mh-excluded-from-service";
const words = "People with a mental health condition are excluded from this service.";
const specification = (exclusion: string): Uint8Array => packed([
  paragraph("Community diabetes service specification", '<w:pStyle w:val="Title"/>'), heading(1, "Aims"), paragraph("The service helps people to live well with diabetes."),
  heading(1, "Exclusion criteria"), paragraph(exclusion),
].join(""));

const views = (): readonly vscode.TextDocument[] => vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === "paritylint-word");

async function view(draft: vscode.Uri): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand("paritylint.checkWord", draft);
  return until("the view", () => views().find(({ uri }) => uri.path === `${draft.path}.md`));
}

suite("Word", () => {
  suiteTeardown(closeAll);

  test("“Check Word draft” shows its text as Markdown that can only be read, with findings, outline and hover", async () => {
    const document = await view(await write("commissioner/diabetes service [draft].docx", specification(words)));
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
    const draft = await write("commissioner/followed.docx", specification(words));
    const document = await view(draft);
    await findingOf(document.uri, excluded);
    const other = await write("commissioner/~new.tmp", specification("Nobody is excluded because of a diagnosis."));
    await vscode.workspace.fs.rename(other, draft, { overwrite: true });
    await until("the new text", () => document.getText().includes("Nobody is excluded"));
    await until("the finding to go", () => !rulesIn(document.uri).includes(excluded));
    await write("commissioner/followed.docx", "PK\u0003\u0004 no more");
    await write("commissioner/other.docx", specification(words));
    await view(at("commissioner/other.docx"));
    assert.match(document.getText(), /Nobody is excluded/);
    await write("commissioner/followed.docx", specification(words));
    await findingOf(document.uri, excluded);
  });

  test("a file that cannot be read opens no view", async () => {
    const before = views().length;
    await vscode.commands.executeCommand("paritylint.checkWord", await write("commissioner/damaged.docx", specification(words).slice(0, 700)));
    assert.equal(views().length, before);
    assert.ok(!vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).some(({ label }) => label.startsWith("damaged")));
  });

  test("“Write annotated Word copy” from the view writes the copy beside the draft, and over no other file", async () => {
    const draft = await write("commissioner/commented.docx", specification(words));
    const bytes = await read(draft);
    await view(draft);
    const copy = at("commissioner/commented (paritylint).docx");
    await vscode.commands.executeCommand("paritylint.annotateWord");
    assert.equal((await read(copy)).slice(0, 2), "PK");
    assert.ok((await read(copy)).includes("word/comments.xml"));
    assert.equal(await read(draft), bytes);
    await write("commissioner/commented (paritylint).docx", "somebody's notes");
    await vscode.commands.executeCommand("paritylint.annotateWord", draft);
    assert.equal(await read(copy), "somebody's notes");
  });

  test("“Convert Word draft to Markdown” writes a file of its own and opens it, and it can be changed", async () => {
    const draft = await write("provider/converted.docx", specification(words));
    await vscode.commands.executeCommand("paritylint.convertWord", draft);
    const uri = at("provider/converted.md");
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, uri.path);
    assert.equal((await vscode.workspace.openTextDocument(uri)).getText(), (await view(draft)).getText());
    await findingOf(uri, excluded);
  });

  test("“Open configuration” in a view is about the folder of the Word file", async () => {
    await view(await write("provider/configured.docx", specification(words)));
    await vscode.commands.executeCommand("paritylint.openConfiguration");
    const shown = await until("the configuration", () => vscode.window.activeTextEditor?.document.uri);
    assert.ok(shown.path.endsWith("/provider/paritylint.yaml"));
    // What an editor still shows would be taken for the file's text when there is one again.
    await closeAll();
    await vscode.workspace.fs.delete(shown);
  });
});
