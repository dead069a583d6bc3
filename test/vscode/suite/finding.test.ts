// What a writer sees of a draft: findings where they belong, what is said of them, and nothing where nothing should be.
import assert from "node:assert/strict";
import { suite, suiteTeardown, test } from "mocha";
import * as vscode from "vscode";
import { at, closeAll, draft, findingOf, found, hoverAt, poor, replaceIn, rulesIn, short, show, until, write } from "./support.ts";

suite("Finding", () => {
  suiteTeardown(closeAll);

  test("opening a poor specification starts the extension and shows what is missing", async () => {
    const extension = vscode.extensions.getExtension("paritylint.paritylint");
    assert.ok(extension);
    const { document } = await show(at("commissioner/diabetes.md"));
    await until("findings", () => found(document.uri).length > 5);
    assert.ok(extension.isActive);
    assert.ok(rulesIn(document.uri).includes("mh-outcome-measure-missing"));
    const onHeading = await findingOf(document.uri, "mh-outcome-measure-missing");
    assert.match(document.lineAt(onHeading.range.start.line).text, /outcome/i, "what is missing is said of the section where it belongs");
  });

  test("a finding weighs what its rule says and its code leads to the recommendation", async () => {
    const { document } = await draft("commissioner/weight.md", short);
    const finding = await findingOf(document.uri, "mh-excluded-from-service");
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(document.getText(finding.range), "mental health condition");
    assert.ok(typeof finding.code === "object" && /^https:\/\//.test(finding.code.target.toString()));
  });

  test("findings come and go while the draft is edited", async () => {
    const editor = await draft("commissioner/edited.md", short);
    const { uri } = editor.document;
    await findingOf(uri, "mh-excluded-from-service");
    await replaceIn(editor, "People with a mental health condition are excluded from this service.", "Everybody who lives in Anyshire is accepted.");
    await until("the finding to go", () => !rulesIn(uri).includes("mh-excluded-from-service"));
    await replaceIn(editor, "Everybody who lives in Anyshire is accepted.", "People with a mental health condition are excluded from this service.");
    await findingOf(uri, "mh-excluded-from-service");
  });

  test("the hover says what was found, what to do, and which publication it rests on", async () => {
    const { document } = await draft("commissioner/hover.md", short);
    const finding = await findingOf(document.uri, "mh-excluded-from-service");
    const said = await until("a hover", () => hoverAt(document.uri, finding.range.start));
    assert.match(said, /What to do/);
    assert.match(said, /King.s Fund/);
    assert.match(said, /\(2017\)/);
    assert.match(said, /https:\/\//);
  });

  test("the hover of a measure says what kind it is and who it is for", async () => {
    const { document } = await draft("commissioner/measure.md", `${short}\n## 3 Outcomes\n\nPHQ-9 at the start and the end.\n`);
    const measure = document.positionAt(document.getText().indexOf("PHQ-9") + 2);
    const said = await until("a hover", async () => await hoverAt(document.uri, measure) || undefined);
    assert.match(said, /PHQ-9/);
    assert.match(said, /For/);
  });

  test("a plain-text specification is read too, and has an outline", async () => {
    const { document } = await draft("commissioner/plain.txt", (await poor()).replace(/^#+ /gm, ""));
    await until("findings", () => found(document.uri).length > 3);
    const outline = await until("an outline", async () => {
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>("vscode.executeDocumentSymbolProvider", document.uri);
      return symbols !== undefined && symbols.length > 0 ? symbols : undefined;
    });
    assert.ok(outline.some(({ name }) => /Population Needs/.test(name)));
  });

  test("above the title stands how far the draft gets and what it was read as, unless it is switched off", async () => {
    const { document } = await draft("commissioner/lens.md", short);
    const lenses = async () => (await vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", document.uri)).filter(({ command }) => command?.command.startsWith("paritylint."));
    const shown = await until("the lenses", async () => {
      const all = await lenses();
      return all.length > 0 ? all : undefined;
    });
    assert.deepEqual(shown.map(({ command }) => [command?.title, command?.command]), [["0 of 9 principles promised", "paritylint.showCoverage"], ["Read as long-term condition service", "paritylint.chooseProfile"]]);
    assert.ok(shown.every(({ range }) => range.start.line === 3));
    const settings = vscode.workspace.getConfiguration("paritylint");
    await settings.update("titleLens", false, vscode.ConfigurationTarget.Workspace);
    await until("them to go", async () => (await lenses()).length === 0);
    await settings.update("titleLens", undefined, vscode.ConfigurationTarget.Workspace);
    const soup = await draft("commissioner/soup.md", "# Soup\n\nPeel and chop.\n");
    assert.deepEqual(await vscode.commands.executeCommand("vscode.executeCodeLensProvider", soup.document.uri), []);
  });

  test("Markdown that is no commissioning document gets no squiggle", async () => {
    const soup = await draft("commissioner/soup.md", "# Onion soup\n\nChop the onions. The recipe excludes people with mental health conditions. Some people commit suicide.\n");
    const spec = await draft("commissioner/after-soup.md", short);
    // The server answers in order: once the second is checked, the first has been.
    await findingOf(spec.document.uri, "mh-excluded-from-service");
    assert.deepEqual(found(soup.document.uri), []);
  });

  test("a deleted draft takes its findings with it", async () => {
    const uri = await write("commissioner/deleted.md", short);
    await show(uri);
    await findingOf(uri, "mh-excluded-from-service");
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    await vscode.workspace.fs.delete(uri);
    await until("the findings to go", () => found(uri).length === 0);
  });

  test("a renamed draft keeps them under its new name only", async () => {
    const uri = await write("commissioner/old-name.md", short);
    await show(uri);
    await findingOf(uri, "mh-excluded-from-service");
    const renamed = uri.with({ path: uri.path.replace("old-name", "new-name") });
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, renamed);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await findingOf(renamed, "mh-excluded-from-service");
    await until("the old findings to go", () => found(uri).length === 0);
  });
});
