// What only a desktop has: a server in a process of its own, which can be ended under the editor.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import * as vscode from "vscode";
import { suite, suiteTeardown, test } from "mocha";
import { closeAll, draft, findingOf, found, replaceIn, short, until } from "./support.ts";

suite("Killing", () => {
  suiteTeardown(closeAll);

  /** The language server's own process: a child of the one that runs the extensions, and this suite. */
  function serverProcess(): number | undefined {
    if (existsSync("/proc/self/stat")) {
      return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(Number).find((pid) => {
        try {
          const parent = Number(readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\) \S /, "").split(" ")[0]);
          return parent === process.pid && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("server.js");
        } catch {
          return false; // It has ended.
        }
      });
    }
    const lines = execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8", maxBuffer: 1 << 26 }).split("\n");
    const line = lines.find((each) => each.includes("server.js") && Number(each.trim().split(/\s+/)[1]) === process.pid);
    return line === undefined ? undefined : Number(line.trim().split(/\s+/)[0]);
  }

  const windows = process.platform === "win32";
  const reason = windows ? " (left out on Windows, where the list of processes is not read)" : "";

  (windows ? test.skip : test)(`a server that is killed comes back, and what was typed meanwhile is there and checked${reason}`, async () => {
    const editor = await draft("commissioner/crash.md", short);
    const { document } = editor;
    await findingOf(document.uri, "mh-excluded-from-service");
    const before = await until("the server", serverProcess);
    process.kill(before, "SIGKILL");
    // The machine is busy: the editor goes on asking before it hears that nobody is there, and each question fails.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
    const questions = Array.from({ length: 5 }, () => vscode.commands.executeCommand("paritylint.showRule", "mh-excluded-from-service"));
    await replaceIn(editor, "People with a mental health condition are excluded from this service.", "Smokers with schizophrenia are excluded from this service.");
    const after = await until("another server", () => { const now = serverProcess(); return now !== before ? now : undefined; });
    assert.notEqual(after, before);
    await Promise.allSettled(questions);
    await until("findings of the new text", () => found(document.uri).some(({ range }) => /schizophrenia/.test(document.getText(range))));
  });
});
