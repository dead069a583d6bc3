// What README.md and docs/ tell people to type works: each command is run in a folder of drafts, each configuration is read, and the rule of the tutorial holds.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after } from "node:test";
import { build } from "esbuild";
import MarkdownIt from "markdown-it";
import { roles } from "../rules/language/document.ts";
import { severities } from "../rules/language/finding.ts";
import { levels } from "../rules/language/level.ts";
import type { RuleText } from "../rules/language/rule.ts";
import { topics } from "../rules/lexicon/topics.ts";
import { suppressionRules } from "../rules/lexicon/wording.ts";
import { readDocument } from "../server/src/read/document.ts";
import { readPack } from "../server/src/packs/pack.ts";
import { prove } from "../server/src/packs/prove.ts";
import { library } from "./word-producers.ts";
import { cli, root } from "./root.ts";

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly scripts: Readonly<Record<string, string>> };
const poor = readFileSync(join(root, "test/documents/documents/poor-diabetes-specification.md"), "utf8");

interface Code {
  readonly path: string;
  readonly kind: string;
  readonly text: string;
}
const pages = ["README.md", "SECURITY.md", ...readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`)];
const codes: readonly Code[] = pages.flatMap((path) =>
  new MarkdownIt().parse(readFileSync(join(root, path), "utf8"), {}).filter(({ type }) => type === "fence" || type === "code_block").map(({ info, content }) => ({ path, kind: info.trim(), text: content })));

/** Each line that begins like a command, with what it goes on to after a backslash; remarks left out. */
const commands = codes.filter(({ kind }) => kind === "").flatMap(({ path, text }) =>
  text.replace(/\\\n\s*/g, "").split("\n").filter((line) => /^(?:paritylint|node|npm|npx|code|git)\b/.test(line)).map((line) => ({ path, line: line.replace(/\s{2,}(?:#\s)?.*$/, "").trim() })));

/** Words that stand for a reader's own, and what they are here. */
const given: readonly (readonly [RegExp, string])[] = [
  [/\[check\] FILES, FOLDERS, GLOBS or -/, "check specs"], [/test-pack FILE/, "test-pack packs/anyshire.yaml"], [/\bFILES?\b/, "draft.md"], [/\bREPORTS\b/, "shard-1.json shard-2.json shard-3.json"],
  [/\bRULE\b/, "mh-bolt-on"], [/\bPROFILE\b/, "ltc"], [/lsp --stdio/, "lsp --stdio < /dev/null"],
];

const home = mkdtempSync(join(tmpdir(), "paritylint-docs-"));
after(() => rmSync(home, { recursive: true, force: true }));

/** A folder in which every file that the pages name is there, a git repository with a branch to compare with. */
async function drafts(): Promise<string> {
  const at = join(home, "drafts");
  for (const folder of ["specs", "packs", "path/to"]) mkdirSync(join(at, folder), { recursive: true });
  const word = await library(readDocument(poor, "markdown"));
  for (const path of ["draft.md", "specs/diabetes.md"]) writeFileSync(join(at, path), poor);
  for (const path of ["spec.docx", "path/to/specification.docx"]) writeFileSync(join(at, path), word);
  cpSync(join(root, "test/packs/anyshire.yaml"), join(at, "packs/anyshire.yaml"));
  const git = (...args: readonly string[]) => spawnSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], { cwd: at });
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "one");
  git("update-ref", "refs/remotes/origin/main", "HEAD");
  for (const i of [1, 2, 3]) spawnSync(process.execPath, [cli, "specs", "draft.md", "--shard", `${i}/3`, "--format", "json", "--output", `shard-${i}.json`], { cwd: at });
  return at;
}

/** Why a command is not run here. */
function elsewhere(line: string): string | undefined {
  const script = /^npm (?:run )?([\w:]+)/.exec(line)?.[1];
  if (script !== undefined) return scripts[script] === undefined ? undefined : "npm's scripts are run by npm test, or by the people who work on this";
  if (line.startsWith("code ")) return "needs VS Code; the tests in VS Code install the same file";
  return /published\.pdf/.test(line) ? "needs a PDF; pdf.test.ts reads some" : undefined;
}

const posix = process.platform === "win32" || spawnSync("git", ["--version"]).status !== 0 ? "needs a POSIX shell and git" : false;
test("every command of the README and of docs/ is understood and does something", { skip: posix }, async () => {
  const cwd = await drafts();
  const run: string[] = [];
  for (const { path, line } of commands) {
    if (elsewhere(line) !== undefined || run.includes(line)) continue;
    const filled = given.reduce((words, [mark, own]) => words.replace(mark, own), line);
    assert.ok(/^(?:paritylint|node dist\/cli\.js) /.test(filled), `${path}: nobody knows whether this works: ${line}`);
    const { status, stdout, stderr } = spawnSync("sh", ["-c", filled.replace(/^(?:paritylint|node dist\/cli\.js) /, '"$NODE" "$CLI" ')], { cwd, encoding: "utf8", env: { ...process.env, NODE: process.execPath, CLI: cli } });
    // 1 is what a check says that found something; an editor that goes without a word ends its server with 1 too.
    assert.ok(status === 0 || status === 1, `${path}: ${line} ended with ${status}: ${stderr}`);
    assert.ok(/lsp|--output|--update-baseline|--annotate/.test(line) || (stdout + stderr).trim().length > 10, `${path}: ${line} says nothing`);
    run.push(line);
  }
  assert.ok(run.length > 25, `${run.length} commands`);
});

test("every option that the pages name is one", () => {
  const help = spawnSync(process.execPath, [cli, "--help"], { encoding: "utf8" }).stdout;
  const others = /^(?:npm|code|git) /;
  const shown = codes.filter(({ kind }) => kind === "" || kind === "yaml").flatMap(({ path, text }) => text.split("\n").filter((line) => !others.test(line.trim().replace(/^- /, ""))).flatMap((line) => (line.match(/(?<![\w-])--[a-z][a-z-]+/g) ?? []).map((option) => ({ path, option }))));
  assert.ok(shown.length > 30);
  assert.deepEqual(shown.filter(({ option }) => !new RegExp(`${option}(?![a-z-])`).test(help)), []);
});

test("every script that the pages name is in package.json", () => {
  const named = pages.flatMap((path) => [...readFileSync(join(root, path), "utf8").matchAll(/npm run ([\w:]+)/g)].map(([, script]) => ({ path, script: script! })));
  assert.ok(named.length > 10);
  assert.deepEqual(named.filter(({ script }) => scripts[script] === undefined), []);
});

test("every configuration that the pages show is understood", () => {
  const shown = codes.filter(({ path, kind, text }) => kind === "yaml" && /configuration\.md|packs\.md/.test(path) && !text.startsWith("---") && !/^sources:/m.test(text));
  assert.ok(shown.length >= 2);
  for (const [i, { path, text }] of shown.entries()) {
    const at = join(home, `configuration-${i}`);
    mkdirSync(join(at, "specs"), { recursive: true });
    mkdirSync(join(at, "packs"));
    cpSync(join(root, "test/packs/anyshire.yaml"), join(at, "packs/anyshire.yaml"));
    writeFileSync(join(at, "paritylint.yaml"), text);
    writeFileSync(join(at, "specs/diabetes.md"), poor);
    const { status, stderr } = spawnSync(process.execPath, [cli, "specs"], { cwd: at, encoding: "utf8" });
    assert.ok(status === 0 || status === 1, `${path}: ${stderr}`);
  }
});

test("the pack that its page shows is the one that is tested, and the page names everything that can stand in one", () => {
  const page = readFileSync(join(root, "docs/packs.md"), "utf8");
  assert.equal(codes.find(({ path, text }) => path === "docs/packs.md" && /^sources:/m.test(text))?.text, readFileSync(join(root, "test/packs/anyshire.yaml"), "utf8"));
  // What is asked of each entry is said where one is no entry at all.
  const source = "{id: a, authors: A, title: A, year: 2026, url: 'https://a.example', read: 2026-05-01, recommendations: [x]}";
  const { problems } = readPack(`sources: [x, ${source}]\nrules: [x, {clause: x, avoid: [x], examples: x}, {require: x}]\n`, { ruleIds: [], recommendations: [] });
  const keys = problems.flatMap(({ message }) => (/^(?:A source|A recommendation|A rule|A clause|A phrase|“require”|“examples”) has (?!either)/.test(message) ? [...message.matchAll(/“([a-z-]+):?”/g)].map(([, key]) => key!) : []));
  assert.ok(keys.length > 30, keys.join());
  assert.deepEqual([...keys, ...roles, ...Object.keys(topics), ...levels.slice(1), ...severities].filter((key) => !page.includes(`\`${key}\``)), []);
});

test("what the pages show of front matter and of comments is understood too", () => {
  const at = join(home, "comments");
  mkdirSync(at);
  const front = codes.find(({ path, text }) => path === "docs/configuration.md" && text.startsWith("---"));
  const comment = codes.find(({ path, kind }) => path === "docs/configuration.md" && kind === "html");
  assert.ok(front && comment);
  writeFileSync(join(at, "a.md"), `${front.text}\n# Anyshire community diabetes service\n\n## Pathway\n\n${comment.text}Mental health support will be added in phase two.\n`);
  const { documents } = JSON.parse(spawnSync(process.execPath, [cli, "a.md", "--format", "json"], { cwd: at, encoding: "utf8" }).stdout) as { documents: readonly [{ profile: { id: string; confidence: string }; findings: readonly { rule: string; suppressed?: { reason: string } }[] }] };
  const [{ profile, findings }] = documents;
  assert.deepEqual([profile.id, profile.confidence], ["ltc", "set"]);
  assert.equal(findings.find(({ rule }) => rule === "mh-bolt-on")?.suppressed?.reason, "phase two is funded and dated");
  assert.deepEqual(findings.filter(({ rule }) => rule.startsWith("suppression-")), []);
});

test("the page of a rule about suppressions sends its reader to a heading that is there", () => {
  for (const rule of Object.keys(suppressionRules)) {
    const said = spawnSync(process.execPath, [cli, "explain", rule], { encoding: "utf8" }).stdout.replace(/\s+/g, " ");
    const [, heading, page] = /See “([^”]+)” in (\S+\.md)\./.exec(said) ?? [];
    assert.ok(heading !== undefined && page !== undefined && pages.includes(page), said);
    assert.match(readFileSync(join(root, page), "utf8"), new RegExp(`^#+ ${heading}$`, "m"));
  }
});

test("the example of the architecture is what the tool says, some concepts left out", () => {
  const [draft, said] = ["markdown", "text"].map((kind) => codes.find((code) => code.path === "docs/architecture.md" && code.kind === kind)!.text);
  writeFileSync(join(home, "example.md"), draft!);
  const { stdout } = spawnSync(process.execPath, [cli, "facts", "example.md", "--no-config"], { cwd: home, encoding: "utf8" });
  const lines = stdout.split("\n");
  let at = 0;
  for (const line of said!.trimEnd().split("\n")) {
    const [, label, list] = /^( +(?:concepts|from around it): )(.*)$/.exec(line) ?? [];
    const shows = (each: string): boolean => label === undefined || list === undefined ? each.startsWith(line) : each.startsWith(label) && list.split(", ").every((concept) => each.slice(label.length).split(", ").includes(concept));
    const found = lines.findIndex((each, i) => i >= at && shows(each));
    assert.ok(found >= at, `not said, or not here: ${line}\n${stdout}`);
    at = found + 1;
  }
});

/** What the pages about the code tell of the reader names its files from here. */
const readers = "server/src/read/";
/** Files that a reader is to write. */
const toCome: readonly string[] = ["rules/KIND/NAME.ts", "rules/framing/released-from-hospital.ts"];
test("every file and folder that the pages about the code name is there", () => {
  const named = ["docs/architecture.md", "docs/adding-a-rule.md"].flatMap((path) =>
    [...readFileSync(join(root, path), "utf8").matchAll(/`([\w./-]+(?:\.ts|\.json|\/))`/g)].map(([, name]) => ({ path, name: name! })));
  assert.ok(named.length > 30);
  assert.deepEqual(named.filter(({ name }) => !toCome.includes(name) && ![name, readers + name].some((each) => existsSync(join(root, each)))), []);
});

test("what the tutorial shows of real files stands in them", () => {
  const page = readFileSync(join(root, "docs/adding-a-rule.md"), "utf8");
  const linked = [...page.matchAll(/\]\((\.\.\/[\w./-]+\.ts)\)/g)].map(([, path]) => readFileSync(join(root, "docs", path!), "utf8")).join("\n");
  const shown = codes.filter(({ path, kind }) => path === "docs/adding-a-rule.md" && kind === "").flatMap(({ text }) => text.split("\n")).map((line) => line.trim().split("…")[0]!).filter((line) => line !== "" && !line.startsWith("npm "));
  assert.ok(shown.length > 10);
  assert.deepEqual(shown.filter((line) => !linked.includes(line)), []);
});

test("the rule of the tutorial is one: its examples hold", async () => {
  const shown = codes.find(({ path, kind }) => path === "docs/adding-a-rule.md" && kind === "ts");
  assert.ok(shown);
  const { outputFiles } = await build({ stdin: { contents: shown.text, resolveDir: join(root, "rules/framing"), loader: "ts" }, bundle: true, write: false, format: "esm", logLevel: "silent" });
  const { default: rule } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString("base64")}`) as { readonly default: RuleText & Parameters<typeof prove>[0][number] };
  const proofs = prove([{ ...rule, id: "released-from-hospital", kind: "framing" }]);
  assert.ok(proofs.length >= 3);
  assert.deepEqual(proofs.filter(({ fault }) => fault !== undefined), []);
});
