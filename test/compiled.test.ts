// The command line starts from what the build compiled beforehand: it is taken where it fits, and where it does not nobody notices.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after, test } from "node:test";
import { compiledFile, scriptOf } from "../server/src/cli/compiled.ts";
import "../server/src/cli/v8-flags.ts";
import { cli, root } from "./root.ts";

const built = join(root, "dist/cli.cjs");
const folder = mkdtempSync(join(tmpdir(), "paritylint-compiled-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const said = (cli: string, ...node: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, cli, "check", join(root, "test/documents/documents/poor-diabetes-specification.md"), "--no-config", "--format", "json"], { encoding: "utf8" });
  return { status, stdout, stderr };
};

test("what this Node compiled when it built is what it starts from", () => {
  assert.ok(existsSync(compiledFile(built)));
  assert.equal(scriptOf(built).cachedDataRejected, false);
});

test("without it, with a broken one, with that of another build or under other settings of Node, the answer is the same and nothing else is said", () => {
  const whole = said(cli);
  assert.equal(whole.status, 1);
  assert.equal(whole.stderr, "");
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  for (const name of ["cli.js", "cli.cjs", "words.v8"]) copyFileSync(join(root, "dist", name), join(folder, name));
  const [moved, compiled] = [join(folder, "cli.js"), join(folder, basename(compiledFile(built)))];
  assert.deepEqual(said(moved), whole, "none");
  const bytes = readFileSync(compiledFile(built));
  for (const [what, others] of [["empty", Buffer.alloc(0)], ["not one", Buffer.alloc(10_000, "x")], ["cut off", bytes.subarray(0, bytes.length / 2)]] as const) {
    writeFileSync(compiled, others);
    assert.deepEqual(said(moved), whole, what);
  }
  writeFileSync(compiled, bytes);
  writeFileSync(join(folder, "cli.cjs"), `${readFileSync(built, "utf8")}\n;`);
  assert.deepEqual(said(moved), whole, "of another build");
  assert.deepEqual(said(cli, "--no-opt", "--max-old-space-size=300"), whole, "other settings");
});
