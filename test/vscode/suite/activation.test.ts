import assert from "node:assert/strict";
import { suite, test } from "mocha";
import * as vscode from "vscode";

suite("Activation", () => {
  test("the extension is there and starts with the first Markdown document", async () => {
    const extension = vscode.extensions.getExtension("paritylint.paritylint");
    assert.ok(extension);
    await extension.activate();
    assert.ok(extension.isActive);
  });
});
