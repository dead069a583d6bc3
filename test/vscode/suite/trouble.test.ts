// What must never freeze the editor or lose text.
import assert from "node:assert/strict";
import { suite, suiteTeardown, test } from "mocha";
import * as vscode from "vscode";
import { closeAll, draft, findingOf, found, replaceIn, rulesIn, short, until, write, show } from "./support.ts";

suite("Trouble", () => {
  suiteTeardown(closeAll);

  test("“Restart server” brings the findings back", async () => {
    const { document } = await draft("commissioner/restart.md", short);
    await findingOf(document.uri, "mh-excluded-from-service");
    await vscode.commands.executeCommand("paritylint.restartServer");
    await findingOf(document.uri, "mh-excluded-from-service");
  });

  test("switched off there is nothing, and switched on again there is", async () => {
    const { document } = await draft("commissioner/off.md", short);
    await findingOf(document.uri, "mh-excluded-from-service");
    const settings = vscode.workspace.getConfiguration("paritylint");
    await settings.update("enable", false, vscode.ConfigurationTarget.Workspace);
    await until("nothing", () => found(document.uri).length === 0);
    await settings.update("enable", undefined, vscode.ConfigurationTarget.Workspace);
    await findingOf(document.uri, "mh-excluded-from-service");
  });

  test("checking on save only waits for the save", async () => {
    const settings = vscode.workspace.getConfiguration("paritylint");
    await settings.update("run", "onSave", vscode.ConfigurationTarget.Workspace);
    const editor = await draft("commissioner/save.md", short);
    const { document } = editor;
    await findingOf(document.uri, "suicide-language");
    await replaceIn(editor, "Some people commit suicide.", "Some people die by suicide.");
    await replaceIn(editor, "Other people commit suicide too.", "Other people die by suicide too.");
    // An answer that comes after the edit shows that the server has read it; the findings are still those of the saved text.
    await vscode.commands.executeCommand("vscode.executeDocumentSymbolProvider", document.uri);
    assert.ok(rulesIn(document.uri).includes("suicide-language"));
    await document.save();
    await until("the findings to go", () => !rulesIn(document.uri).includes("suicide-language"));
    await settings.update("run", undefined, vscode.ConfigurationTarget.Workspace);
  });

  test("a draft of 10 MB does not keep the editor or the other drafts waiting", async () => {
    const uri = await write("commissioner/huge.md", `${short}\n${"The service will see each person within two weeks and will write to their GP.\n\n".repeat(130_000)}`);
    await show(uri);
    const small = await draft("commissioner/beside-huge.md", short);
    await findingOf(small.document.uri, "mh-excluded-from-service");
    await replaceIn(small, "Some people", "Several people");
    assert.ok(small.document.isDirty, "typing goes on");
    await small.document.save();
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    assert.ok(text.length > 10_000_000, "no text is lost");
  });
});
