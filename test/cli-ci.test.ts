// What a team starts with: a configuration to fill in, the action, and the hook, each run as it would be.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after } from "node:test";
import { parse } from "yaml";
import { endings } from "../server/src/text/endings.ts";
import { folder, git } from "./command-line.ts";
import { cli, root } from "./root.ts";

const home = mkdtempSync(join(tmpdir(), "paritylint-ci-"));
after(() => rmSync(home, { recursive: true, force: true }));
let folders = 0;
function repository(): string {
  const at = join(home, String(folders++));
  mkdirSync(join(at, "my specs"), { recursive: true });
  cpSync(join(root, "test/documents/documents/poor-care-home-support.md"), join(at, "my specs/poor care home.md"));
  cpSync(join(root, "test/documents/documents/good-stop-smoking.md"), join(at, "my specs/good.md"));
  return at;
}
const run = (cwd: string, ...args: readonly string[]) => spawnSync(process.execPath, [cli, ...args], { cwd, encoding: "utf8" });

test("init writes a configuration that holds as it is, and never over one that is there", () => {
  const at = repository();
  const first = run(at, "init");
  assert.deepEqual([first.status, first.stderr.includes("2 documents here and below.")], [0, true], first.stderr);
  const text = readFileSync(join(at, "paritylint.yaml"), "utf8");
  const plain = run(at, "my specs", "--no-config");
  assert.deepEqual([run(at, "my specs").status, run(at, "my specs").stderr, run(at, "my specs").stdout], [plain.status, "", plain.stdout]);
  // With every example taken in, it is still understood.
  writeFileSync(join(at, "paritylint.yaml"), text.replace(/^# ((?: {2,})?(?:- )?[\w-]+:.*)$/gm, "$1").replace("[say why]", "The memory service sees them."));
  const full = run(at, "my specs/good.md");
  assert.ok(!/paritylint\.yaml:\d+:\d+: (?!This exception covers nothing)/.test(full.stderr), full.stderr);
  assert.match(run(at, "my specs/good.md", "--format", "json").stdout, /"confidence": "set"/);
  const below = run(join(at, "my specs"), "init");
  assert.match(below.stderr, /^paritylint\.yaml was written\. From here down it holds in place of \.\.\/paritylint\.yaml/);
  writeFileSync(join(at, "paritylint.yaml"), "mine");
  const again = run(at, "init");
  assert.deepEqual([again.status, again.stderr, readFileSync(join(at, "paritylint.yaml"), "utf8")], [2, "There is a paritylint.yaml here already; it was left as it is.\n", "mine"]);
});

interface Action { readonly inputs: Readonly<Record<string, { readonly default: string }>>; readonly runs: { readonly steps: readonly [{ readonly env: Readonly<Record<string, string>>; readonly run: string }] } }
const action = parse(readFileSync(join(root, "action.yml"), "utf8")) as Action;
/** As a runner does: inputs into the environment, then the script in bash. */
function step(at: string, inputs: Readonly<Record<string, string>>, from = root) {
  const [{ env, run: script }] = action.runs.steps;
  const filled = Object.entries(env).map(([name, value]) => [name, value.replace(/\$\{\{ (github|inputs)\.([\w-]+) \}\}/g, (_, space: string, key: string) => (space === "github" ? from : (inputs[key] ?? action.inputs[key]!.default)))]);
  const summary = join(at, "summary.md");
  const done = spawnSync("bash", ["--noprofile", "--norc", "-c", script], { cwd: at, encoding: "utf8", maxBuffer: 1 << 26, env: { PATH: process.env["PATH"], RUNNER_TEMP: at, GITHUB_STEP_SUMMARY: summary, ...Object.fromEntries(filled) as Record<string, string> } });
  return { code: done.status, out: done.stdout, err: done.stderr, summary: () => readFileSync(summary, "utf8") };
}

test("the action annotates, writes a summary and the reports asked for, and fails as the command line does", () => {
  const at = repository();
  const failed = step(at, { paths: "my specs\n", "sarif-file": "r.sarif", "html-file": "r.html" });
  assert.equal(failed.code, 1);
  assert.match(failed.out, /^::error file=my specs\/poor care home\.md,line=\d+/m);
  assert.match(failed.summary(), /^# Mental and physical health together/);
  assert.equal((JSON.parse(readFileSync(join(at, "r.sarif"), "utf8")) as { version: string }).version, "2.1.0");
  assert.match(readFileSync(join(at, "r.html"), "utf8"), /^<!DOCTYPE html>/);
  assert.equal(step(at, { paths: "my specs/good.md" }).code, 0);
  assert.equal(step(at, { paths: "my specs", "fail-on": "never" }).code, 0);
  run(at, "my specs", "--baseline", "known.json", "--update-baseline");
  assert.equal(step(at, { paths: "my specs", args: "--baseline\nknown.json\n" }).code, 0);
});

test("a summary longer than GitHub takes is cut between two documents, and says so", () => {
  const at = repository();
  const draft = readFileSync(join(at, "my specs/poor care home.md"));
  for (let i = 0; i < 80; i++) writeFileSync(join(at, `my specs/${i}.md`), draft);
  writeFileSync(join(at, "paritylint-summary.md"), "of an earlier step");
  const text = step(at, { paths: "my specs" }).summary();
  assert.ok(Buffer.byteLength(text) > 500_000 && Buffer.byteLength(text) < 1_000_000, String(Buffer.byteLength(text)));
  assert.match(text, /^# Mental and physical health together\n[^]*Rule: [\w\\-]+\.\n\n\n?\*\*The rest of this report is longer than GitHub shows[^\n]*\n$/);
});

test("what is given to the action stays data", () => {
  const at = repository();
  const nasty = step(at, { paths: "$(touch here)\n--fix\n`touch here`; touch here" });
  assert.equal(nasty.code, 3);
  assert.match(nasty.out, /^::error::paritylint could not do all that was asked \(exit code 3\)\. The log of this step says why\.$/m);
  assert.ok(!spawnSync("ls", [at], { encoding: "utf8" }).stdout.includes("here\n"));
  const missing = step(at, {}, join(at, "nowhere"));
  assert.equal(missing.code, 2);
  assert.match(missing.out, /^::error::dist\/cli\.js is not in this checkout/);
});

test("a release is a tag that holds the bundle, beside a branch that does not", () => {
  const at = folder({ "package.json": '{"version":"9.8.7"}', ".gitignore": "dist/\n", "build.mjs": 'import { mkdirSync, writeFileSync } from "node:fs";\nmkdirSync("dist", { recursive: true });\nfor (const name of ["cli.js", "cli.1.compiled"]) writeFileSync(`dist/${name}`, "1");\n' });
  git(at, "init", "-q");
  git(at, "config", "user.name", "A. Writer");
  git(at, "config", "user.email", "a@example.org");
  git(at, "add", "-A");
  git(at, "commit", "-qm", "Start");
  const release = () => spawnSync(process.execPath, [join(root, "release.mjs")], { cwd: at, encoding: "utf8" });
  const first = release();
  assert.deepEqual([first.status, first.stderr], [0, ""]);
  assert.deepEqual(git(at, "ls-tree", "-r", "--name-only", "v9.8.7").trim().split("\n"), [".gitignore", "build.mjs", "dist/cli.js", "package.json"]);
  assert.equal(git(at, "ls-files", "dist") + git(at, "status", "--porcelain"), "");
  assert.deepEqual([release().status, release().stderr], [2, "There is a tag v9.8.7 already: set another version in package.json.\n"]);
});

test("the hook checks the files it is given and lists only what fails", () => {
  const at = repository();
  const [hook] = parse(readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8")) as [{ entry: string; args: readonly string[]; files: string }];
  // As pre-commit does: the entry, the options, the files.
  const given = (args: readonly string[], ...files: readonly string[]) => spawnSync("sh", ["-c", `${hook.entry} "$@"`, "sh", ...args, ...files], { cwd: at, encoding: "utf8", env: { ...process.env, PARITYLINT: cli } });
  const hooked = (...files: readonly string[]) => given(hook.args, ...files);
  const failed = hooked("my specs/poor care home.md", "my specs/good.md");
  assert.equal(failed.status, 1);
  assert.ok(failed.stdout.includes("poor care home.md") && !failed.stdout.includes("good.md"));
  assert.equal(hooked("my specs/good.md").status, 0);
  const without = spawnSync("sh", ["-c", `${hook.entry} "$@"`, "sh", "--", "my specs/good.md"], { cwd: at, encoding: "utf8", env: { ...process.env, PARITYLINT: "" } });
  assert.deepEqual([without.status, without.stderr], [2, "paritylint is not at dist/cli.js. Set PARITYLINT to the dist/cli.js of a release or a built clone.\n"]);
  run(at, "my specs", "--baseline", "known.json", "--update-baseline");
  assert.equal(given(["--baseline", "known.json", "--"], "my specs/poor care home.md").status, 0);
  writeFileSync(join(at, "--fix"), "# A file of that name\n");
  const poor = () => readFileSync(join(at, "my specs/poor care home.md"), "utf8");
  const before = poor();
  assert.equal(hooked("--fix", "my specs/poor care home.md").status, 1);
  assert.equal(poor(), before, "a file's name is no option");
  for (const ending of [...endings, "docx", "docm", "pdf"]) assert.ok(new RegExp(hook.files).test(`specs/a.${ending}`), ending);
  assert.ok( !new RegExp(hook.files).test("a.png"));
});
