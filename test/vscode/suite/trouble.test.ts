// What must never freeze the editor or lose text.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { suite, suiteTeardown, test } from "mocha";
import * as vscode from "vscode";
import { closeAll, draft, findingOf, found, replaceIn, rulesIn, short, until, write, show } from "./support.ts";

suite("Trouble", () => {
  suiteTeardown(closeAll);

  /** The language server's own process: a child of the one that runs the extensions, and this suite. */
  function serverProcess(): number | undefined {
    if (existsSync("/proc/self/stat")) {
      return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(Number).find((pid) => {
        try {
          const parent = Number(readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\) \S /, "").split(" ")[0]);
          return parent === process.pid && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("server.cjs");
        } catch {
          return false; // It has ended.
        }
      });
    }
    const lines = execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8", maxBuffer: 1 << 26 }).split("\n");
    const line = lines.find((each) => each.includes("server.cjs") && Number(each.trim().split(/\s+/)[1]) === process.pid);
    return line === undefined ? undefined : Number(line.trim().split(/\s+/)[0]);
  }

  test("a server that is killed comes back, and what was typed meanwhile is there and checked", async function () {
    if (process.platform === "win32") this.skip();
    const editor = await draft("commissioner/crash.md", short);
    const { document } = editor;
    await findingOf(document.uri, "mh-excluded-from-service");
    const before = await until("the server", serverProcess);
    process.kill(before, "SIGKILL");
    await replaceIn(editor, "People with a mental health condition are excluded from this service.", "Smokers with schizophrenia are excluded from this service.");
    const after = await until("another server", () => { const now = serverProcess(); return now !== before ? now : undefined; });
    assert.notEqual(after, before);
    await until("findings of the new text", () => found(document.uri).some(({ range }) => /schizophrenia/.test(document.getText(range))));
  });

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
    const uri = write("commissioner/huge.md", `${short}\n${"The service will see each person within two weeks and will write to their GP.\n\n".repeat(130_000)}`);
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
