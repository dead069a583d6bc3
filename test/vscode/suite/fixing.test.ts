// What a writer can do about a finding: each action is chosen, and the draft and its findings are looked at afterwards.
import assert from "node:assert/strict";
import { suite, suiteTeardown, test } from "mocha";
import * as vscode from "vscode";
import { actionsAt, apply, at, closeAll, draft, findingOf, found, poor, ruleOf, rulesIn, short, show, until } from "./support.ts";

suite("Fixing", () => {
  suiteTeardown(closeAll);

  /** The actions offered for the first finding of a rule. */
  async function offered(editor: vscode.TextEditor, rule: string): Promise<readonly vscode.CodeAction[]> {
    const { uri } = editor.document;
    const finding = await findingOf(uri, rule);
    return until(`actions for ${rule}`, async () => {
      const actions = await actionsAt(uri, finding.range);
      return actions.length > 0 ? actions : undefined;
    });
  }
  const titled = (actions: readonly vscode.CodeAction[], title: RegExp): vscode.CodeAction => {
    const action = actions.find((each) => title.test(each.title));
    assert.ok(action, `an action like ${title} among: ${actions.map((each) => each.title).join(" | ")}`);
    return action;
  };

  test("a clause goes into the section where it belongs, and its gap is what is found next", async () => {
    const editor = await draft("commissioner/clause.md", await poor());
    const { document } = editor;
    const missing = await findingOf(document.uri, "mh-training-missing");
    const actions = await offered(editor, "mh-training-missing");
    const clause = actions.find(({ isPreferred, edit }) => isPreferred && edit !== undefined);
    assert.ok(clause, "a clause is offered first");
    const before = document.getText();
    await apply(clause);
    await until("the finding to go", () => !rulesIn(document.uri).includes("mh-training-missing"));
    const after = document.getText();
    assert.ok(after.length > before.length);
    const kept = after.split("\n").filter((line) => before.split("\n").includes(line)).length;
    assert.ok(kept >= before.split("\n").length, "no line of the draft was lost");
    const gap = await findingOf(document.uri, "placeholder-unfilled");
    assert.match(document.getText(gap.range), /\[[^\]]*\]?/);
    assert.ok(gap.range.start.line > missing.range.start.line);
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), before, "one undo takes it back");
  });

  test("the gaps of a clause are filled one after the other with Tab", async () => {
    const editor = await draft("commissioner/gaps.md", await poor());
    const { document } = editor;
    const missing = await findingOf(document.uri, "mh-outcome-measure-missing");
    const clause = titled(await offered(editor, "mh-outcome-measure-missing"), /^Insert a clause.*person a validated/);
    editor.selection = new vscode.Selection(missing.range.start, missing.range.start);
    await apply(clause);
    const chosen = (): string => document.getText(editor.selection);
    await until("the first gap", () => /^\[PHQ-9/.test(chosen()));
    await vscode.commands.executeCommand("type", { text: "PHQ-9" });
    for (const gap of ["[review or discharge]", "[ ]"]) {
      await vscode.commands.executeCommand("jumpToNextSnippetPlaceholder");
      await until(gap, () => chosen() === gap);
    }
    assert.match(document.getText(), /wellbeing \(PHQ-9\) at the start and at \[review or discharge\]/);
  });

  test("another wording replaces the words that were flagged, and nothing else", async () => {
    const editor = await draft("commissioner/wording.md", short);
    const finding = await findingOf(editor.document.uri, "suicide-language");
    const action = (await offered(editor, "suicide-language")).find(({ isPreferred }) => isPreferred);
    assert.ok(action);
    await apply(action);
    assert.equal(editor.document.lineAt(finding.range.start.line).text, "The service helps people to live well with diabetes. Some people die by suicide.");
    assert.match(editor.document.getText(), /Other people commit suicide too/);
  });

  test("all findings of one rule can be fixed at once", async () => {
    const editor = await draft("commissioner/rule.md", short);
    await until("both", () => rulesIn(editor.document.uri).filter((rule) => rule === "suicide-language").length === 2);
    await apply(titled(await offered(editor, "suicide-language"), /^Fix all 2 /));
    assert.doesNotMatch(editor.document.getText(), /commit suicide/);
    await until("them to go", () => !rulesIn(editor.document.uri).includes("suicide-language"));
  });

  test("“Fix all” changes the draft as the command line would", async () => {
    const editor = await draft("commissioner/fix-all.md", await poor());
    const { document } = editor;
    await until("findings", () => found(document.uri).length > 5);
    const before = found(document.uri).filter((each) => ruleOf(each) !== "placeholder-unfilled").length;
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const [action] = await until("the action", async () => {
      const actions = await actionsAt(document.uri, whole, "source.fixAll.paritylint");
      return actions.length > 0 ? actions : undefined;
    });
    assert.ok(action?.edit);
    await apply(action);
    await until("fewer findings", () => found(document.uri).filter((each) => ruleOf(each) !== "placeholder-unfilled").length < before);
  });

  test("a finding can be accepted with a reason, and then is gone once the reason is given", async () => {
    const editor = await draft("commissioner/accept.md", short);
    const { document } = editor;
    await apply(titled(await offered(editor, "mh-excluded-from-service"), /accept.*(line|here|place)/i));
    assert.match(document.getText(), /paritylint-disable-next-line mh-excluded-from-service -- /);
    const comment = /(paritylint-disable-next-line mh-excluded-from-service -- )(.*?)( -->)/.exec(document.getText());
    assert.ok(comment);
    const edit = new vscode.WorkspaceEdit();
    const start = comment.index + comment[1]!.length;
    edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(start + comment[2]!.length)), "The memory service sees them jointly.");
    await vscode.workspace.applyEdit(edit);
    await until("the finding to go", () => !rulesIn(document.uri).includes("mh-excluded-from-service"));
  });

  test("what is accepted in a plain text goes into paritylint.yaml, the second entry below a first one that is not saved yet", async () => {
    const editor = await draft("commissioner/accepting/accept.txt", short.replace(/^---[^]*?---\n/, "").replace("diabetes service", "diabetes service specification").replace(/^#+ /gm, ""));
    const text = (): string | undefined => vscode.workspace.textDocuments.find(({ uri }) => uri.path.endsWith("/accepting/paritylint.yaml"))?.getText();
    for (const rule of ["mh-excluded-from-service", "suicide-language"]) {
      await apply(titled(await offered(editor, rule), /^Accept .* in paritylint\.yaml/));
      await until("the entry", () => text()?.includes(`- rule: ${rule}`));
    }
    assert.equal(text()?.split("exceptions:").length, 2, text());
    for (const { uri } of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
      await show(uri);
      await vscode.commands.executeCommand("workbench.action.files.revert");
    }
    await vscode.workspace.fs.delete(at("commissioner/accepting"), { recursive: true });
  });

  test("the page of a rule opens from the bundle", async () => {
    const editor = await draft("commissioner/page.md", short);
    const action = titled(await offered(editor, "mh-excluded-from-service"), /^Show what/);
    await apply(action);
    await until("the page", () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).some(({ label }) => /mh-excluded-from-service/.test(label)));
    const page = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: "paritylint-rule", path: "/mh-excluded-from-service.md" }));
    assert.match(page.getText(), /King.s Fund/);
  });

  test("the recommendation can be opened, and only an address of the web is", async () => {
    const editor = await draft("commissioner/link.md", short);
    const action = titled(await offered(editor, "mh-excluded-from-service"), /^Open the recommendation/);
    assert.equal(action.command?.command, "paritylint.openLink");
    assert.match(String(action.command?.arguments?.[0]), /^https:\/\//);
    assert.equal(await vscode.commands.executeCommand("paritylint.openLink", "file:///etc/passwd"), undefined);
  });
});
