// SECURITY.md, held: checking needs no network and runs nothing of a workspace, and reads only what was named.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import ts from "typescript";
import { folder } from "./command-line.ts";
import { cli, root } from "./root.ts";

const draft = readFileSync(join(root, "test/documents/documents/poor-diabetes-specification.md"), "utf8");
const pack = readFileSync(join(root, "test/packs/anyshire.yaml"), "utf8");
const workspace = {
  "paritylint.yaml": "packs: [words.yaml]\n", "words.yaml": pack, "specs/draft.md": `${draft}\nThe chairman decides.\n`,
  // What a tool that runs a workspace's code would run.
  "paritylint.js": "process.exit(9)\n", "words.yaml.js": "process.exit(9)\n", "node_modules/retext/index.js": "process.exit(9)\n", "package.json": "{\"type\":\"module\"}\n", ".paritylintrc.cjs": "process.exit(9)\n",
};
const commands: readonly (readonly string[])[] = [
  ...["stylish", "json", "html"].map((format) => ["check", ".", "--format", format, "--fail-on", "never"]),
  ["check", ".", "--fix-dry-run", "--fail-on", "never"], ["coverage", "specs/draft.md"], ["facts", "specs/draft.md"], ["sections", "specs/draft.md"], ["rules"], ["explain", "mh-bolt-on"], ["template", "ltc"], ["test-pack", "words.yaml"],
];

/** Anything that could reach out ends the process with a sentence and a code of its own. */
const refusing = `data:text/javascript,${encodeURIComponent(`
import { createRequire, syncBuiltinESMExports } from "node:module";
const require = createRequire("file:///");
const stop = (what) => () => { process.stderr.write("REACHED OUT: " + what + "\\n"); process.exit(77); };
for (const [name, calls] of Object.entries({
  net: ["connect", "createConnection", "createServer"], tls: ["connect"], http: ["request", "get", "createServer"], https: ["request", "get"], http2: ["connect"], dgram: ["createSocket"],
  dns: ["lookup", "resolve", "resolve4"], child_process: ["spawn", "exec", "execFile", "fork", "spawnSync", "execSync", "execFileSync"],
})) for (const call of calls) require("node:" + name)[call] = stop(name + "." + call);
require("node:net").Socket.prototype.connect = stop("net.Socket");
globalThis.fetch = stop("fetch");
globalThis.WebSocket = stop("WebSocket");
syncBuiltinESMExports();
`)}`;

test("every command does its work with the network and other programs refused", () => {
  const cwd = folder(workspace);
  for (const args of commands) {
    const { status, stderr, stdout } = spawnSync(process.execPath, ["--import", refusing, cli, ...args], { cwd, encoding: "utf8" });
    assert.ok(!stderr.includes("REACHED OUT"), `${args.join(" ")}: ${stderr}`);
    assert.equal(status, 0, `${args.join(" ")}: ${stderr}`);
    assert.ok(stdout.length > 20, args.join(" "));
  }
});

test("the refusal refuses", () => {
  for (const call of ["fetch('http://localhost')", "import('node:net').then(({ connect }) => connect(1))", "import('node:child_process').then(({ spawn }) => spawn('ls'))"]) {
    assert.equal(spawnSync(process.execPath, ["--import", refusing, "-e", call]).status, 77, call);
  }
});

const apart = process.platform === "linux" && spawnSync("unshare", ["-rn", "true"]).status === 0;
test("a check says the same in a machine without a network", { skip: apart ? false : "needs Linux and leave to make a network namespace" }, () => {
  const cwd = folder(workspace);
  const args = [cli, "check", ".", "--format", "json", "--fail-on", "never"];
  const [without, within] = [spawnSync("unshare", ["-rn", process.execPath, ...args], { cwd, encoding: "utf8" }), spawnSync(process.execPath, args, { cwd, encoding: "utf8" })];
  assert.equal(without.status, 0, without.stderr);
  assert.equal(without.stdout, within.stdout);
});

/** A name that is written out; or one beside the bundle. */
const isFixed = (node: ts.Expression): boolean => ts.isStringLiteralLike(node) ||
  (ts.isPropertyAccessExpression(node) && ts.isNewExpression(node.expression) && /^ ?new URL\("\.\/[\w.]+",import\.meta\.url\)$/.test(node.expression.getText(node.getSourceFile()).replace(/, /g, ",")));

const bundles = readdirSync(join(root, "dist"), { recursive: true, encoding: "utf8" }).filter((path) => /\.c?js$/.test(path)).sort();

test("the bundles make no code out of text and import nothing whose name is made up at run time", () => {
  assert.ok(bundles.length > 5);
  const wrong: string[] = [];
  for (const path of bundles) {
    const file = ts.createSourceFile(path, readFileSync(join(root, "dist", path), "utf8"), ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
    const say = (node: ts.Node): void => void wrong.push(`${path}: ${file.text.slice(node.pos, node.pos + 80)}`);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
        const [first] = node.arguments ?? [];
        const name = ts.isIdentifier(node.expression) ? node.expression.text : "";
        const imports = node.expression.kind === ts.SyntaxKind.ImportKeyword || name === "require" || name === "__require";
        // The command line itself is compiled beforehand: what starts it makes it out of the file beside it, and nothing else does the like.
        if (name === "eval" || name === "Function" || (name === "Script" && path !== "cli.js") || (imports && !(first && isFixed(first)))) say(node);
        if ((name === "setTimeout" || name === "setInterval") && first && ts.isStringLiteralLike(first)) say(node);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  assert.deepEqual(wrong, []);
});

test("a pack that is a link to a file elsewhere is not read, and nothing of that file is said", () => {
  const elsewhere = folder({ "secret.txt": "password-4711: xyz\n" });
  const cwd = folder({ "paritylint.yaml": "packs: [words.yaml, sub/words.yaml]\n", "a.md": draft, "sub/readme.md": "x" });
  symlinkSync(join(elsewhere, "secret.txt"), join(cwd, "words.yaml"));
  symlinkSync("../../../../../../../../etc/hostname", join(cwd, "sub/words.yaml"));
  const { status, stderr, stdout } = spawnSync(process.execPath, [cli, "a.md"], { cwd, encoding: "utf8" });
  assert.equal(status, 2);
  assert.equal(stderr.match(/a link to a file outside the folder/g)?.length, 2, stderr);
  assert.ok(!`${stderr}${stdout}`.includes("4711"));
});

test("in a folder or by a pattern, a link to a file elsewhere is skipped and listed; one to a file beside it is read", () => {
  const elsewhere = folder({ "secret.md": "# Service specification password-4711\n\nThe service sees everyone.\n" });
  const cwd = folder({ "specs/a.md": draft });
  symlinkSync(join(elsewhere, "secret.md"), join(cwd, "specs/b.md"));
  symlinkSync("a.md", join(cwd, "specs/c.md"));
  symlinkSync("..", join(cwd, "specs/loop"));
  for (const way of ["specs", "specs/**", "specs/*.md"]) {
    const { stdout } = spawnSync(process.execPath, [cli, way, "--format", "json"], { cwd, encoding: "utf8" });
    const { documents } = JSON.parse(stdout) as { documents: { path: string; status: string; reason?: string }[] };
    assert.deepEqual(documents.map(({ path, status }) => [path, status]).sort(), [["specs/a.md", "checked"], ["specs/b.md", "skipped"], ["specs/c.md", "checked"]], way);
    assert.ok(!stdout.includes("4711"));
  }
  assert.match(spawnSync(process.execPath, [cli, "specs/b.md", "--format", "json"], { cwd, encoding: "utf8" }).stdout, /4711/);
});

test("a paritylint.yaml that is a link out of the repository is not read, one inside it is, and one to nothing is said", () => {
  const elsewhere = folder({ "secret.txt": "password-4711: xyz\n" });
  const cwd = folder({ "shared/rules.yaml": "rules:\n  suicide-language: off\n", "a/a.md": "# Onion soup\n\nSome people commit suicide.\n", "b/b.md": draft, "c/c.md": draft, ".git/HEAD": "x" });
  const check = (...args: readonly string[]) => spawnSync(process.execPath, [cli, ...args], { cwd, encoding: "utf8" });
  symlinkSync("../shared/rules.yaml", join(cwd, "a/paritylint.yaml"));
  symlinkSync(join(elsewhere, "secret.txt"), join(cwd, "b/paritylint.yaml"));
  symlinkSync("gone.yaml", join(cwd, "c/paritylint.yaml"));
  const [a, b, c] = ["a", "b", "c"].map((each) => check(each));
  assert.deepEqual([a!.status, a!.stderr, a!.stdout.includes("suicide-language")], [0, "", false]);
  assert.deepEqual([b!.status, b!.stderr], [2, "b/paritylint.yaml: It is a link to a file outside this repository, or outside its folder where there is none. Name that file with --config to use it.\n"]);
  assert.ok(!b!.stdout.includes("4711"));
  assert.deepEqual([c!.status, c!.stderr], [2, "c/paritylint.yaml: It is a link to a file that is not there.\n"]);
  assert.match(check("b", "--config", "b/paritylint.yaml").stderr, /4711/, "whoever names a file wants it read");
});

test("a link to nothing in a folder or under a pattern is said, and the exit code is 3; paritylint.yaml can pass it over", () => {
  const cwd = folder({ "specs/a.md": "# Onion soup\n" });
  symlinkSync("gone.md", join(cwd, "specs/b.md"));
  symlinkSync("c.docx", join(cwd, "specs/c.docx"));
  const check = (...args: readonly string[]) => spawnSync(process.execPath, [cli, ...args, "--format", "json"], { cwd, encoding: "utf8" });
  const told = ({ stdout }: { readonly stdout: string }) => (JSON.parse(stdout) as { documents: { path: string; reason?: string }[] }).documents.map(({ path, reason }) => [path, reason]);
  assert.deepEqual(told(check("specs")), [["specs/a.md", undefined], ["specs/b.md", "This link points to a file that is not there."], ["specs/c.docx", "This link points to a file that is not there."]]);
  assert.equal(check("specs").status, 3);
  for (const pattern of ["specs/*", "**/*.{md,docx}"]) assert.deepEqual([told(check(pattern)), check(pattern).status], [told(check("specs")), 3], pattern);
  writeFileSync(join(cwd, "paritylint.yaml"), "ignore: [specs/b.md, specs/c.docx]\n");
  assert.equal(check("specs").status, 0);
});

test("a file may have any name: nothing of it steers a terminal or forges a line", { skip: process.platform === "win32" ? "Windows allows no such names" : false }, () => {
  const name = "a\n::error::forged\u001b[2J\u202e<img src=x>.md";
  const cwd = folder({ [name]: draft, "-rf.md": draft, "--fix.md": draft, "$(touch x).md": draft });
  for (const format of ["stylish", "github", "junit", "markdown", "html", "csv"]) {
    const { stdout, stderr } = spawnSync(process.execPath, [cli, ".", "--format", format, "--fail-on", "never"], { cwd, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });
    assert.ok(!/[\u001b\u202e]/.test(stdout + stderr), format);
    assert.ok(!/^::error::forged/m.test(stdout + stderr), format);
    if (/html|junit|markdown/.test(format)) assert.ok(!stdout.includes("<img src=x>"), format);
  }
  assert.deepEqual(readdirSync(cwd).sort(), Object.keys({ [name]: 1, "-rf.md": 1, "--fix.md": 1, "$(touch x).md": 1 }).sort());
});

test("git is asked without running what a repository names", { skip: spawnSync("git", ["--version"]).status === 0 ? false : "needs git" }, () => {
  const cwd = folder({ "a.md": draft, ".gitattributes": "*.md diff=own\n" });
  const git = (...args: readonly string[]) => spawnSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], { cwd, encoding: "utf8" });
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "one");
  writeFileSync(join(cwd, "a.md"), `${draft}\nMental health comes in phase two.\n`);
  for (const [key, value] of [["core.fsmonitor", "touch fsmonitor-ran"], ["diff.own.textconv", "touch textconv-ran; cat"], ["diff.external", "touch external-ran"], ["diff.own.command", "touch command-ran"]]) git("config", key!, value!);
  const { status, stderr } = spawnSync(process.execPath, [cli, "a.md", "--changed-since", "HEAD", "--fail-on", "never"], { cwd, encoding: "utf8" });
  assert.equal(status, 0, stderr);
  assert.deepEqual(readdirSync(cwd).filter((file) => file.endsWith("-ran")), []);
});


test("a full disk is no check that found something", { skip: existsSync("/dev/full") ? false : "needs /dev/full" }, () => {
  const cwd = folder({ "a.md": draft });
  const full = openSync("/dev/full", "w");
  const { status, stderr } = spawnSync(process.execPath, [cli, "a.md"], { cwd, encoding: "utf8", stdio: ["ignore", full, "pipe"] });
  closeSync(full);
  assert.deepEqual([status, stderr], [2, "The output could not be written: the disk is full.\n"]);
});
