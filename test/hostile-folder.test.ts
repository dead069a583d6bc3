// A folder that somebody else made may hold links to what has no end: nothing is read there but files, and only so much of them.
import assert from "node:assert/strict";
import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { bad, folder } from "./command-line.ts";
import { cli } from "./root.ts";
import { serving } from "./serving.ts";

const skip = process.platform === "win32" ? "Windows has no such devices" : false;
/** Ended by force where it does not end by itself: then there is no exit code. */
const check = (cwd: string, ...args: readonly string[]): SpawnSyncReturns<string> => spawnSync(process.execPath, ["--max-old-space-size=600", cli, ...args], { cwd, encoding: "utf8", timeout: 60_000, killSignal: "SIGKILL" });

/** A folder whose `name` leads to a device without end; or to a pipe that nobody writes to. */
function leading(name: string, to: "zero" | "pipe", files: Readonly<Record<string, string>>): string {
  const cwd = folder({ "d.md": bad, ".git/HEAD": "x", ...files });
  if (to === "zero") symlinkSync("/dev/zero", join(cwd, name));
  else spawnSync("mkfifo", [join(cwd, name)]);
  return cwd;
}
const named = { "paritylint.yaml": "packs: [p.yaml]\n" };
const places = [["paritylint.yaml", "zero", {}], ["paritylint.yaml", "pipe", {}], ["p.yaml", "pipe", named], ["p.yaml", "zero", named]] as const;

for (const [name, to, files] of places) {
  test(`the command line says that ${name}, a ${to}, cannot be read`, { skip }, () => {
    const { status, stderr } = check(leading(name, to, files), "d.md");
    assert.equal(status, 2, stderr);
    assert.match(stderr, /It is neither a file nor a folder|a link to a file outside/);
  });
  test(`the language server checks a draft beside ${name}, a ${to}, and says that it cannot be read`, { skip, timeout: 60_000 }, () => serving(leading(name, to, files), async ({ findings }) => {
    const found = await findings("d.md");
    assert.ok(found.some(({ code }) => code === "mh-excluded-from-service"));
  }));
}

test("a baseline that is a device, and settings that are larger than any, are refused", { skip }, () => {
  const cwd = leading("paritylint-baseline.json", "zero", { "large/paritylint.yaml": "#".repeat(2_000_000), "large/d.md": bad });
  const { status, stderr } = check(cwd, "d.md", "--baseline", "paritylint-baseline.json");
  assert.deepEqual([status, stderr], [2, "paritylint-baseline.json cannot be read. It is neither a file nor a folder.\n"]);
  assert.match(check(cwd, "large/d.md").stderr, /settings and rule packs are smaller than 2 MB/);
});

for (const to of ["zero", "pipe"] as const) {
  test(`a .gitignore that is a ${to} leaves nothing out`, { skip }, () => {
    const { status, stderr } = check(leading(".gitignore", to, {}), ".");
    assert.equal(status, 1, stderr);
  });
}

test("like git, a .gitignore that is a link is not followed", { skip }, () => {
  const cwd = folder({ "d.md": bad, ".git/HEAD": "x", "list": "d.md\n" });
  symlinkSync("list", join(cwd, ".gitignore"));
  assert.equal(check(cwd, ".").status, 1);
});
