// What changed since a commit, in a real git repository.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { changedLines } from "../server/src/cli/changes.ts";
import { readDocument } from "../server/src/read/document.ts";
import { digest } from "../server/src/report/fingerprint.ts";
import { draft, lives, report, run, shuts, worse, write } from "./adopting.ts";
import { folder, git, home, run as paritylint, type Report } from "./command-line.ts";
import { cli } from "./root.ts";
import { library } from "./word-producers.ts";

test("only what stands on changed lines is reported, and what a changed document lacks as a whole", () => {
  const at = folder({ "specs/a.md": draft, "specs/b.md": draft });
  git(at, "init", "-q");
  git(at, "add", "-A");
  git(at, "commit", "-qm", "Start");
  git(at, "checkout", "-qb", "work");
  assert.equal(run(at, "specs", "--changed-since", "main", "--annotate", "copies").code, 0, "nothing to annotate");
  const none = run(at, "specs", "--changed-since", "main");
  assert.deepEqual([none.code, none.err], [0, "Only what changed since main is reported: 0 of 2 documents.\n"]);
  write(at, "specs/a.md", worse);
  write(at, "specs/näher \"b\".md", `# Onion soup\n\n${lives}\n`);
  // Committed on main meanwhile: no business of this branch.
  git(at, "stash", "-q", "-u");
  git(at, "checkout", "-q", "main");
  write(at, "specs/b.md", `${draft}\n${lives}\n`);
  git(at, "commit", "-qam", "Elsewhere");
  git(at, "checkout", "-q", "work");
  git(at, "stash", "pop", "-q");
  const now = report(at, "specs", "--changed-since", "main");
  assert.deepEqual(now.documents.map(({ path }) => path), ["specs/a.md", 'specs/näher "b".md']);
  const all = report(at, "specs/a.md").documents[0]!.findings;
  const shown = now.documents[0]!.findings;
  const line = worse.split("\n").indexOf(shuts) + 1;
  assert.ok(shown.length < all.length);
  assert.ok(shown.some(({ range }) => range.start.line === line));
  const old = all.filter(({ range, rule }) => range.start.line !== line && rule === "blame-battle-language");
  assert.ok(old.length > 0 && !shown.some(({ rule }) => rule === "blame-battle-language"), "an old fault elsewhere is not this branch's");
  assert.ok(shown.some(({ rule }) => rule.endsWith("-missing")), "what the document lacks");
  assert.deepEqual(now.documents[1]!.findings.map(({ rule }) => rule), ["suicide-language"], "a new document counts whole");
  assert.equal(run(at, "specs", "--changed-since", "main").code, 1);
});

test("a group added to an old list of exclusions is reported on its own line", () => {
  const at = folder({ "a.md": "# Pain service specification\n\n## Exclusion criteria\n\n- Patients with personality disorder\n" });
  git(at, "init", "-q");
  git(at, "add", "-A");
  git(at, "commit", "-qm", "Start");
  write(at, "a.md", `${readFileSync(join(at, "a.md"), "utf8")}- Patients with psychosis or depression\n`);
  const doors = report(at, "a.md", "--changed-since", "HEAD").documents[0]!.findings.filter(({ rule }) => rule === "mh-excluded-from-service");
  assert.deepEqual(doors.map(({ text, range, fingerprint: { words } }) => [text, range.start.line, words]), [["Patients with psychosis or depression", 6, digest("Patients with psychosis or depression")]], "and is known again by its own words");
});

test("a dry run of fixes reports, compares and writes down the text that is there", () => {
  const at = folder({ "a.md": draft });
  git(at, "init", "-q");
  git(at, "add", "-A");
  git(at, "commit", "-qm", "Start");
  write(at, "a.md", `${draft}\n${lives}\n`);
  const reported = (...args: readonly string[]) => {
    run(at, "a.md", "--changed-since", "HEAD", ...args, "--format", "json", "--output", "r.json");
    return (JSON.parse(readFileSync(join(at, "r.json"), "utf8")) as Report).documents;
  };
  const plain = reported();
  assert.ok(plain[0]!.findings.some(({ rule }) => rule === "suicide-language"));
  assert.deepEqual(reported("--fix-dry-run"), plain);
  const written = (...args: readonly string[]) => {
    run(at, "a.md", "--baseline", "known.json", "--update-baseline", ...args);
    return readFileSync(join(at, "known.json"), "utf8");
  };
  assert.equal(written("--fix-dry-run"), written());
  assert.equal(run(at, "a.md", "--fix-dry-run").code, run(at, "a.md").code);
});

test("a draft under another name is what it was: only what changed in it is reported", () => {
  const at = folder({ "specs/a.md": draft, "specs/b.md": `${draft}\nMore.\n` });
  git(at, "init", "-q");
  git(at, "add", "-A");
  git(at, "commit", "-qm", "Start");
  git(at, "mv", "specs/a.md", "specs/diabetes 2026.md");
  const found = () => report(at, "specs", "--changed-since", "HEAD").documents.map(({ path, findings }) => [path, ...findings.map(({ rule, range }) => `${rule} ${range.start.line}`)]);
  assert.deepEqual(found(), [["specs/diabetes 2026.md"]]);
  const line = draft.split("\n").length + 1;
  write(at, "specs/diabetes 2026.md", `${draft}\n${lives}\n`);
  const [[, ...told] = []] = found();
  assert.ok(told.includes(`suicide-language ${line}`) && !told.some((it) => it.startsWith("blame-battle-language")), told.join());
  const { out } = paritylint(at, ["-", "--stdin-filename", "specs/diabetes 2026.md", "--changed-since", "HEAD", "--format", "json"], { input: draft });
  assert.deepEqual((JSON.parse(out) as Report).documents[0]!.findings, []);
});

test("a submodule is looked into: what changed in it since the commit it stood at then, committed or not", () => {
  const inner = folder({ "a.md": draft, "b.md": draft });
  git(inner, "init", "-q");
  git(inner, "add", "-A");
  git(inner, "commit", "-qm", "Start");
  const at = folder({ "c.md": draft });
  git(at, "init", "-q");
  git(at, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner, "specs/shared");
  git(at, "add", "-A");
  git(at, "commit", "-qm", "Start");
  const found = (ref: string, ...paths: readonly string[]) => report(at, ...(paths.length > 0 ? paths : ["."]), "--changed-since", ref).documents.map(({ path, findings }) => ({ path, rules: findings.map(({ rule }) => rule) }));
  const isNew = (rules: readonly string[]) => rules.includes("suicide-language") && !rules.includes("blame-battle-language");
  assert.deepEqual(found("HEAD"), []);
  const shared = join(at, "specs/shared");
  write(shared, "a.md", `${draft}\n${lives}\n`);
  const changed = found("HEAD");
  assert.deepEqual(changed.map(({ path }) => path), ["specs/shared/a.md"]);
  assert.ok(isNew(changed[0]!.rules), changed[0]!.rules.join());
  git(shared, "commit", "-qam", "Worse");
  assert.deepEqual(found("HEAD"), changed, "committed in the submodule only");
  git(at, "commit", "-qam", "Take it up");
  assert.deepEqual(found("HEAD~1"), changed, "and taken up by the repository around it");
  assert.deepEqual(found("HEAD~1", "specs/shared/a.md"), changed, "or named");
  assert.deepEqual(found("HEAD"), []);
  // In a hook git names the repository it is at work on, which the submodule is not.
  const hooked = paritylint(at, [".", "--changed-since", "HEAD~1", "--format", "json"], { env: { GIT_DIR: join(at, ".git"), GIT_INDEX_FILE: join(at, ".git/index") } });
  assert.deepEqual((JSON.parse(hooked.out) as Report).documents.map(({ path, findings }) => ({ path, rules: findings.map(({ rule }) => rule) })), changed);
});

test("what git cannot say of that it is as it was counts as a whole: another repository inside, a new submodule, a file that git ignores", () => {
  const at = folder({ "a.md": draft, ".gitignore": "mine.md\n", "mine.md": draft, "other/b.md": draft, "new/c.md": draft });
  for (const name of ["other", "new"]) {
    git(join(at, name), "init", "-q");
    git(join(at, name), "add", "-A");
    git(join(at, name), "commit", "-qm", "Start");
  }
  git(at, "init", "-q");
  git(at, "add", "a.md", ".gitignore");
  git(at, "commit", "-qm", "Start");
  git(at, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "./new", "new");
  const told = report(at, ".", "mine.md", "--changed-since", "HEAD").documents;
  assert.deepEqual(told.map(({ path }) => path), ["new/c.md", "other/b.md", "mine.md"]);
  for (const { path, findings } of told) assert.ok(findings.some(({ rule }) => rule === "blame-battle-language"), path);
});

test("text on standard input is compared with what the reference holds, not with the file on disk", () => {
  const at = folder({ "specs/a.md": draft });
  git(at, "init", "-q");
  git(at, "add", "-A");
  git(at, "commit", "-qm", "Start");
  const found = (input: string, name = "a.md") => {
    const { out } = paritylint(join(at, "specs"), ["-", "--stdin-filename", name, "--changed-since", "HEAD", "--format", "json"], { input });
    return (JSON.parse(out) as Report).documents[0]!.findings.map(({ rule, range }) => `${rule} ${range.start.line}`);
  };
  assert.deepEqual(found(draft), [], "nothing changed");
  const line = draft.split("\n").length + 1;
  const added = found(`${draft}\n${lives}\n`);
  assert.ok(added.includes(`suicide-language ${line}`) && !added.some((it) => it.startsWith("blame-battle-language")), added.join());
  write(at, "specs/a.md", `${lives}\n\n${draft}\n`);
  assert.deepEqual(found(`${draft}\n${lives}\n`), added);
  assert.deepEqual(found(`${draft}\n${lives}\n`.replaceAll("\n", "\r\n")), added, "however its lines end");
  assert.ok(found(draft, "new.md").some((it) => it.startsWith("blame-battle-language")), "what git does not hold counts whole");
});

test("what changed since a reference is dealt out to shards evenly, and put together in the order of one run", () => {
  const at = folder({ "a.md": draft, "b.md": draft, "c.md": draft, "d.md": draft, "e.md": draft });
  git(at, "init", "-q");
  git(at, "add", "-A");
  git(at, "commit", "-qm", "Start");
  for (const name of ["a.md", "c.md", "e.md"]) write(at, name, `${draft}\n${lives}\n`);
  for (const i of ["1", "2"]) run(at, "*.md", "--changed-since", "HEAD", "--shard", `${i}/2`, "--format", "json", "--output", `${i}.json`);
  assert.equal(run(at, "merge", "1.json", "2.json", "--format", "json").out, run(at, "*.md", "--changed-since", "HEAD", "--format", "json").out);
});

test("a reference that is not there, and a folder that is in no repository, are said in a sentence", () => {
  const at = folder({ "a.md": draft });
  const outside = run(at, "a.md", "--changed-since", "main");
  assert.deepEqual([outside.code, outside.out, outside.err], [2, "", "--changed-since works in a git repository, and this folder is in none.\n"]);
  git(at, "init", "-q");
  for (const ref of ["nowhere", "HEAD", "--output=x", "a b", "$(touch x)"]) {
    const { code, out, err } = run(at, "a.md", `--changed-since=${ref}`);
    assert.deepEqual([code, out, err], [2, "", `There is no “${ref}” in this git repository. A shallow checkout may lack it: fetch it first.\n`]);
  }
  // A shallow checkout that holds both ends, and not the commit where they parted.
  const far = folder({ "a.md": draft });
  git(far, "init", "-q");
  git(far, "add", "-A");
  git(far, "commit", "-qm", "Start");
  git(far, "checkout", "-qb", "work");
  git(far, "commit", "-q", "--allow-empty", "-m", "Work");
  git(far, "checkout", "-q", "main");
  git(far, "commit", "-q", "--allow-empty", "-m", "Elsewhere");
  const near = join(home, "shallow");
  git(home, "clone", "-q", "--depth", "1", "-b", "work", `file://${far}`, near);
  git(near, "fetch", "-q", "--depth", "1", "origin", "main:refs/remotes/origin/main");
  const shallow = run(near, "a.md", "--changed-since", "origin/main");
  assert.deepEqual([shallow.code, shallow.out], [2, ""]);
  assert.match(shallow.err, /^This checkout is shallow, so where it left “origin\/main” cannot be told\. Fetch the whole history/);
  git(near, "fetch", "-q", "--unshallow");
  assert.match(run(near, "a.md", "--changed-since", "origin/main").err, /0 of 1 document/);
  assert.match(spawnSync(process.execPath, [cli, "a.md", "--changed-since", "main"], { cwd: at, encoding: "utf8", env: { ...process.env, PATH: "" } }).stderr, /needs git, which is not installed here/);
});

test("a Word file is compared by its text with what git holds of it, from a file, a cache and standard input", async () => {
  const word = (text: string) => library(readDocument(text, "markdown"));
  const at = folder({ "a.docx": await word(draft), "damaged.docx": "PK" });
  git(at, "init", "-q");
  git(at, "add", "-A");
  git(at, "commit", "-qm", "Start");
  const changed = await word(`${draft}\n${lives}\n`);
  writeFileSync(join(at, "a.docx"), changed);
  writeFileSync(join(at, "damaged.docx"), changed);
  const rules = ({ documents: [one] }: Report) => one!.findings.map(({ rule }) => rule);
  const told = rules(report(at, "a.docx", "--changed-since", "HEAD"));
  assert.ok(told.includes("suicide-language") && told.some((rule) => rule.endsWith("-missing")) && !told.includes("blame-battle-language"), told.join());
  for (let times = 0; times < 2; times++) assert.deepEqual(rules(report(at, "a.docx", "--changed-since", "HEAD", "--cache")), told);
  const { out } = paritylint(at, ["-", "--stdin-filename", "a.docx", "--changed-since", "HEAD", "--format", "json"], { input: changed });
  assert.deepEqual(rules(JSON.parse(out) as Report), told);
  assert.ok(rules(report(at, "damaged.docx", "--changed-since", "HEAD")).includes("blame-battle-language"), "what cannot be compared counts whole");
});

test("lines that are new or changed are told by their numbers in the new text", async () => {
  assert.deepEqual(await changedLines("a\nc\nd\ne\n", "b\nc\ne\nf\ng\n"), [[1, 1], [4, 5]]);
  assert.deepEqual(await changedLines("a\nb\n", "a\n"), []);
  assert.equal(await changedLines("a\n", "a\n"), "none");
  assert.equal(await changedLines("a\n".repeat(1500), "b\n".repeat(1500)), undefined);
});
