// Folders, their configuration, and the check of everything in them.
import assert from "node:assert/strict";
import { suite, suiteTeardown, test } from "mocha";
import * as vscode from "vscode";
import { at, closeAll, draft, findingOf, found, rulesIn, short, show, until, write } from "./support.ts";

const configuration = (folder: string): vscode.Uri => at(`${folder}/paritylint.yaml`);

suite("Workspace", () => {
  suiteTeardown(closeAll);

  test("each folder is checked by its own configuration", async () => {
    await write("provider/paritylint.yaml", "rules:\n  suicide-language: off\n");
    const own = await draft("commissioner/multi.md", short);
    await findingOf(own.document.uri, "suicide-language");
    // A draft that is only looked at gives way to the next.
    await vscode.commands.executeCommand("workbench.action.keepEditor");
    const other = await draft("provider/multi.md", short);
    await findingOf(other.document.uri, "mh-excluded-from-service");
    // VS Code tells of a file that was written outside it after a moment.
    await until("the finding to be off", () => !rulesIn(other.document.uri).includes("suicide-language"));
    await show(own.document.uri);
    await findingOf(own.document.uri, "suicide-language");
  });

  test("a change of the configuration shows at once in the drafts that are open", async () => {
    const { document } = await draft("provider/changed.md", short);
    await findingOf(document.uri, "mh-excluded-from-service");
    await write("provider/paritylint.yaml", "rules:\n  mh-excluded-from-service: off\n");
    await until("the finding to go", () => !rulesIn(document.uri).includes("mh-excluded-from-service"));
    await findingOf(document.uri, "suicide-language");
  });

  test("a configuration that is wrong is told of in its own file, and the drafts are checked all the same", async () => {
    await write("provider/paritylint.yaml", "rules:\n  suicide-langage: off\n");
    const { document } = await draft("provider/wrong.md", short);
    await findingOf(document.uri, "suicide-language");
    const problem = await until("the problem", () => vscode.languages.getDiagnostics(configuration("provider")).find(({ source }) => source === "paritylint"));
    assert.match(problem.message, /suicide-langage/);
    assert.match(problem.message, /suicide-language/, "the nearest name is given");
    assert.equal(problem.range.start.line, 1);
    await write("provider/paritylint.yaml", "rules: [\n");
    await until("another problem", () => found(configuration("provider")).some(({ message }) => !/suicide-langage/.test(message)));
    await vscode.workspace.fs.delete(configuration("provider"));
    await until("no problem", () => found(configuration("provider")).length === 0);
  });

  test("“Open configuration” makes a first one that changes nothing, and afterwards opens it", async () => {
    await draft("provider/configured.md", short);
    await vscode.commands.executeCommand("paritylint.openConfiguration");
    const shown = await until("the configuration", () => {
      const document = vscode.window.activeTextEditor?.document;
      return document?.uri.path.endsWith("/provider/paritylint.yaml") ? document : undefined;
    });
    // An editor may show for a moment what stood in a file of this name that was deleted just before.
    await until("nothing but comments in it", () => shown.getText().split("\n").every((line) => line === "" || line.startsWith("#")));
    await draft("provider/below/configured.md", short);
    await vscode.commands.executeCommand("paritylint.openConfiguration");
    await until("the same configuration", () => vscode.window.activeTextEditor?.document.uri.toString() === shown.uri.toString());
    assert.deepEqual(found(shown.uri), []);
    await vscode.workspace.fs.delete(shown.uri);
  });

  test("a workspace check finds what is in drafts that were never opened, and shows the report", async () => {
    const uri = await write("provider/deep/unopened.md", short);
    await write("provider/deep/broken.md", "\u0000\u0001\u0002");
    const result = await vscode.commands.executeCommand<{ documents: number; unchecked: readonly { uri: string; reason: string }[] }>("paritylint.checkWorkspace");
    assert.ok(result.documents > 3);
    assert.ok(result.unchecked.some((each) => each.uri.endsWith("broken.md") && each.reason.length > 10));
    await findingOf(uri, "mh-excluded-from-service");
    await until("the report", () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).some(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith("paritylint.report")));
  });

  test("a folder that vanishes leaves the others as they are", async () => {
    const uri = await write("gone/draft.md", short);
    const last = vscode.workspace.workspaceFolders?.length ?? 0;
    assert.ok(vscode.workspace.updateWorkspaceFolders(last, 0, { uri: at("gone") }));
    await until("the folder", () => vscode.workspace.workspaceFolders?.length === last + 1);
    await draft("gone/draft.md", short);
    await findingOf(uri, "mh-excluded-from-service");
    await vscode.workspace.fs.delete(at("gone"), { recursive: true });
    const editor = await draft("commissioner/stays.md", short);
    await findingOf(editor.document.uri, "mh-excluded-from-service");
    assert.ok(await vscode.commands.executeCommand("paritylint.checkWorkspace"));
    assert.ok(vscode.workspace.updateWorkspaceFolders(last, 1));
    await until("the folder to go", () => vscode.workspace.workspaceFolders?.length === last);
    await vscode.workspace.fs.createDirectory(at("gone"));
  });

  test("a folder on a file system of its own that is added later is checked too", async () => {
    const provider = vscode.workspace.registerFileSystemProvider("anyshire", oneDraft(short), { isReadonly: true });
    const last = vscode.workspace.workspaceFolders?.length ?? 0;
    // VS Code takes no change of the folders while it is still busy with the one before.
    await until("the folder to be taken", () => vscode.workspace.updateWorkspaceFolders(last, 0, { uri: vscode.Uri.parse("anyshire:/drafts") }));
    await until("the folder", () => vscode.workspace.workspaceFolders?.length === last + 1);
    const { document } = await show(vscode.Uri.parse("anyshire:/drafts/draft.md"));
    await findingOf(document.uri, "mh-excluded-from-service");
    await until("the folder to be let go", () => vscode.workspace.updateWorkspaceFolders(last, 1));
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    provider.dispose();
  });
});

/** A file system that holds nothing but drafts/draft.md. */
function oneDraft(text: string): vscode.FileSystemProvider {
  const bytes = new TextEncoder().encode(text);
  const folder = { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  const refuse = (): never => { throw vscode.FileSystemError.NoPermissions(); };
  return {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: (uri) => {
      if (uri.path === "/drafts/draft.md") return { ...folder, type: vscode.FileType.File, size: bytes.length };
      if (uri.path === "/drafts" || uri.path === "/") return folder;
      throw vscode.FileSystemError.FileNotFound(uri);
    },
    readDirectory: () => [["draft.md", vscode.FileType.File]],
    readFile: (uri) => {
      if (uri.path === "/drafts/draft.md") return bytes;
      throw vscode.FileSystemError.FileNotFound(uri);
    },
    createDirectory: refuse, writeFile: refuse, delete: refuse, rename: refuse,
  };
}
