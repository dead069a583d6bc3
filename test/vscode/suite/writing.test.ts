// What helps while writing: completion, a new specification, the kind of document, the example.
import assert from "node:assert/strict";
import { suite, suiteTeardown, test } from "mocha";
import * as vscode from "vscode";
import { closeAll, draft, found, findingOf, rulesIn, short, until } from "./support.ts";

suite("Writing", () => {
  suiteTeardown(closeAll);

  async function completionsAfter(editor: vscode.TextEditor, words: string): Promise<readonly vscode.CompletionItem[]> {
    const { document } = editor;
    const at = document.positionAt(document.getText().indexOf(words) + words.length);
    return until("completions", async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>("vscode.executeCompletionItemProvider", document.uri, at);
      const own = items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text);
      return own.length > 0 ? own : undefined;
    });
  }
  const label = ({ label: given }: vscode.CompletionItem): string => (typeof given === "string" ? given : given.label);

  test("a suppression comment completes the ids of rules", async () => {
    const editor = await draft("commissioner/complete-rule.md", `${short}\n<!-- paritylint-disable-next-line suic -->\n`);
    const items = await completionsAfter(editor, "next-line suic");
    assert.ok(items.some((item) => label(item) === "suicide-language"));
  });

  test("front matter completes the profiles", async () => {
    const editor = await draft("commissioner/complete-profile.md", short.replace("profile: ltc", "profile: "));
    const items = await completionsAfter(editor, "profile: ");
    assert.ok(items.some((item) => /^ltc\b/.test(label(item))));
  });

  test("an outcomes section completes measures", async () => {
    const editor = await draft("commissioner/complete-measure.md", `${short}\n## 3 Outcomes\n\n- PHQ\n`);
    const items = await completionsAfter(editor, "- PHQ");
    assert.ok(items.some((item) => /PHQ-9/.test(label(item))));
  });

  test("a new specification opens unsaved, promises nothing yet, and its first gap is chosen", async () => {
    await vscode.commands.executeCommand("paritylint.newSpecification", "ltc");
    const editor = await until("the new specification", () => (vscode.window.activeTextEditor?.document.isUntitled ? vscode.window.activeTextEditor : undefined));
    const { document } = editor;
    assert.equal(document.languageId, "markdown");
    assert.match(document.getText(), /^---\n[\s\S]*profile: ltc/);
    assert.match(document.getText(editor.selection), /^\[.*\]$/);
    await findingOf(document.uri, "placeholder-unfilled");
  });

  test("the profile is set in the draft, and other rules ask their questions", async () => {
    const editor = await draft("commissioner/profile.md", short);
    const { document } = editor;
    await findingOf(document.uri, "mh-excluded-from-service");
    await vscode.commands.executeCommand("paritylint.chooseProfile", document.uri.toString(), "minor");
    assert.match(document.getText(), /^---\nprofile: minor\n---\n/);
    await until("other findings", () => !rulesIn(document.uri).includes("ltc-psychological-support-missing"));
    await vscode.commands.executeCommand("paritylint.chooseProfile", document.uri.toString(), "not-a-commissioning-document");
    await until("none", () => found(document.uri).length === 0);
  });

  test("the example opens and has something to show", async () => {
    await vscode.commands.executeCommand("paritylint.openExample");
    const document = await until("the example", () => {
      const shown = vscode.window.activeTextEditor?.document;
      return shown?.isUntitled && /heart failure/.test(shown.getText()) ? shown : undefined;
    });
    await findingOf(document.uri, "mh-excluded-from-service");
  });
});
