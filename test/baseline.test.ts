// How a team takes the checks up: known findings in a baseline, only what changed since a commit, in a real git repository.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { changedLines } from "../server/src/cli/changes.ts";
import { compare, readBaseline, writeBaseline, type Entry } from "../server/src/report/baseline.ts";
import { digest } from "../server/src/report/fingerprint.ts";
import type { Checked, Said } from "../server/src/report/result.ts";
import { cli, folder, home, root, run as paritylint, type Run } from "./command-line.ts";

const draft = readFileSync(join(root, "test/documents/documents/poor-diabetes-specification.md"), "utf8");
const run = (cwd: string, ...args: readonly string[]): Run => paritylint(cwd, args);
interface Report { readonly documents: readonly { readonly path: string; readonly findings: readonly { readonly rule: string; readonly text: string; readonly fingerprint: { readonly words: string }; readonly known?: boolean; readonly range: { readonly start: { readonly line: number } } }[] }[]; readonly summary: Readonly<Record<string, number>> }
const report = (cwd: string, ...args: readonly string[]): Report => JSON.parse(run(cwd, ...args, "--format", "json").out) as Report;
const write = (at: string, name: string, text: string) => writeFileSync(join(at, name), text);
const git = (at: string, ...args: readonly string[]) => execFileSync("git", ["-c", "user.name=A. Writer", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main", "-c", "commit.gpgsign=false", ...args], { cwd: at, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

const lives = "Some people commit suicide.";
const shuts = "- people with a mental health condition;";
const gate = "- children and young people under 18;";
/** The draft with one more group kept out. */
const worse = draft.replace(gate, `${shuts}\n${gate}`);

test("a team takes the check up: known findings pass, a new one fails, its fix passes", () => {
  const at = folder({ "specs/diabetes.md": draft });
  git(at, "init", "-q");
  assert.equal(run(at, "specs", "--quiet").code, 1, "at first the draft fails");
  const adopted = run(at, "specs", "--baseline", "specs/known.json", "--update-baseline");
  assert.equal(adopted.code, 0);
  assert.match(adopted.err, /^specs\/known\.json: \d+ findings known from now on\.\n$/);
  git(at, "add", "-A");
  git(at, "commit", "-qm", "Adopt");
  const check = (...more: readonly string[]) => run(at, "specs", "--baseline", "specs/known.json", ...more);
  assert.deepEqual([check("--max-warnings", "0").code, check().err], [0, ""]);
  assert.match(check().out, /1 document checked: no new findings\. \d+ findings known from the baseline\./);

  // A paragraph put first, another edited, and sections moved: nothing of what is known comes up again.
  write(at, "specs/diabetes.md", draft.replace("### 1.2 Current service\n\n", "### 1.2 Current service\n\nThe clinics stand beside the bus station in Tollbridge.\n\n"));
  assert.equal(check("--max-warnings", "0").code, 0);

  write(at, "specs/diabetes.md", worse);
  const failed = check();
  assert.equal(failed.code, 1);
  const fresh = report(at, "specs", "--baseline", "specs/known.json").documents[0]!.findings.filter(({ known }) => known === false);
  assert.deepEqual([...new Set(fresh.map(({ range }) => worse.split("\n")[range.start.line - 1]))], [shuts], JSON.stringify(fresh));

  write(at, "specs/diabetes.md", draft);
  assert.deepEqual([check("--max-warnings", "0").code, check().err], [0, ""]);
});

test("what was mended is named and fails the check until one command has taken it out; --allow-stale only names it", () => {
  const at = folder({ "a.md": `${draft}\n${lives}\n`, "b.md": draft, "c.md": "# Onion soup\n" });
  run(at, ".", "--baseline", "known.json", "--update-baseline");
  write(at, "a.md", draft);
  renameSync(join(at, "b.md"), join(at, "b2.md"));
  const { code, err } = run(at, "a.md", "--baseline", "known.json");
  assert.equal(code, 1);
  assert.match(err, /^known\.json: 2 entries cover nothing any more\. Take them out with --update-baseline: left in, they would cover the same fault if it comes back\.\n {2}a\.md: suicide-language “.*commit.*”\n {2}b\.md: the document is gone\.\n$/);
  // What fails the check is in every report that a service shows, not only in the log.
  const shown = (format: string, ...more: readonly string[]) => run(at, "a.md", "--baseline", "known.json", "--format", format, ...more).out;
  assert.match(shown("github"), /^::error file=known\.json,title=Baseline::known\.json: 2 entries cover nothing any more\.[^\n]*%0Aa\.md: suicide-language [^\n]*%0Ab\.md: the document is gone\.$/m);
  assert.match(shown("github", "--allow-stale"), /^::warning file=known\.json,title=Baseline::/m);
  assert.match(shown("markdown"), /\n\*\*known\\\.json\\: 2 entries cover nothing[^\n]*\*\*\n\n- a\\\.md\\: suicide\\-language [^\n]*\n- b\\\.md\\: the document is gone\\\.\n/);
  assert.match(shown("html"), /<strong>known\.json: 2 entries cover nothing[^<]*<\/strong><\/p>\n<ul>\n<li>a\.md: suicide-language/);
  assert.match(shown("junit"), /<testsuites name="paritylint" tests="\d+" failures="1"[^]*<testcase classname="known\.json" name="covers only what is found" file="known\.json"><failure /);
  assert.match(shown("junit", "--allow-stale"), /<testsuites name="paritylint" tests="\d+" failures="0"[^]*<testcase classname="known\.json"[^>]*><system-out>/);
  assert.match(shown("csv"), /"a\.md","","stale"[^]*"b\.md","","stale"/);
  assert.match(shown("sarif"), /"toolExecutionNotifications":\[\{"level":"warning","message":\{"text":"An entry of known\.json covers nothing any more: a\.md: suicide-language/);
  const { stale } = JSON.parse(shown("json")) as { stale: object };
  assert.deepEqual(stale, { baseline: "known.json", entries: [{ document: "a.md", rule: "suicide-language", text: "commit suicide" }, { document: "b.md" }], fails: true });
  assert.deepEqual([run(at, "a.md", "--baseline", "known.json", "--allow-stale"), run(at, "a.md", "--baseline", "known.json", "--fail-on", "never")].map((each) => [each.code, each.err]), [[0, err], [0, err]]);
  // Only a.md is looked at: c.md keeps what it has, b.md is gone.
  run(at, "a.md", "--baseline", "known.json", "--update-baseline");
  const after = JSON.parse(readFileSync(join(at, "known.json"), "utf8")) as { documents: Record<string, unknown> };
  assert.deepEqual(Object.keys(after.documents), ["a.md"]);
  assert.equal(run(at, "a.md", "--baseline", "known.json").err, "");
  assert.deepEqual([run(at, "a.md", "--allow-stale").code, run(at, "a.md", "--baseline", "known.json", "--update-baseline", "--allow-stale").code], [2, 2]);
});

test("a group added to a known list of exclusions is new, and one taken out of it is not", () => {
  const list = (...groups: readonly string[]) => draft.replace(gate, `${groups.map((group) => `- ${group};`).join("\n")}\n${gate}`);
  const at = folder({ "a.md": list("people with psychosis", "people with dementia") });
  const fresh = () => report(at, "a.md", "--baseline", "known.json").documents[0]!.findings.filter(({ rule, known }) => rule === "mh-excluded-from-service" && known !== true).map(({ text }) => text);
  run(at, "a.md", "--baseline", "known.json", "--update-baseline");
  assert.deepEqual(fresh(), []);
  write(at, "a.md", list("people with psychosis", "people with dementia", "people with low mood"));
  assert.deepEqual(fresh(), ["people with low mood"], "said of what is new, and of nothing else");
  assert.equal(run(at, "a.md", "--baseline", "known.json").err, "", "and nothing that is known is called idle");
  write(at, "a.md", list("people with dementia"));
  assert.deepEqual(fresh(), []);
});

test("a group that is told before the known ones is new by itself, and they are still known", () => {
  const list = (...groups: readonly string[]) => draft.replace(gate, `${groups.map((group) => `- ${group};`).join("\n")}\n${gate}`);
  const listed = (known: boolean) => report(at, "a.md", "--baseline", "known.json").documents[0]!.findings.filter((it) => it.rule === "mh-excluded-from-service" && it.known === known).map(({ text }) => text);
  const at = folder({ "a.md": list("people with dementia") });
  run(at, "a.md", "--baseline", "known.json", "--update-baseline");
  write(at, "a.md", list("people with dementia", "people with a current mental health condition"));
  const [first] = report(at, "a.md").documents[0]!.findings.filter(({ rule }) => rule === "mh-excluded-from-service");
  assert.equal(first?.text, "people with a current mental health condition", "or this tests nothing");
  assert.deepEqual([listed(true), listed(false), run(at, "a.md", "--baseline", "known.json").err], [["people with dementia"], ["people with a current mental health condition"], ""]);
});

test("a rule that a run leaves out makes no entry stale, and a fault that comes back after its entry went is new", () => {
  const at = folder({ "a.md": `${draft}\n${lives}\n` });
  run(at, "a.md", "--baseline", "known.json", "--update-baseline");
  const off = run(at, "a.md", "--baseline", "known.json", "--rule", "suicide-language=off");
  assert.deepEqual([off.code, off.err], [0, ""]);
  const before = readFileSync(join(at, "known.json"), "utf8");
  assert.match(run(at, "a.md", "--baseline", "known.json", "--update-baseline", "--rule", "suicide-language=off").err, /: 0 taken in, 0 taken out\.\n$/);
  assert.deepEqual((JSON.parse(readFileSync(join(at, "known.json"), "utf8")) as { documents: { "a.md": object[] } }).documents["a.md"].length, (JSON.parse(before) as { documents: { "a.md": object[] } }).documents["a.md"].length);
  write(at, "a.md", draft);
  run(at, "a.md", "--baseline", "known.json", "--update-baseline");
  write(at, "a.md", `${draft}\n${lives}\n`);
  assert.match(run(at, "a.md", "--baseline", "known.json", "--fail-on", "warning").out, /suicide-language/);
});

test("entries whose findings another finding now speaks for are neither stale nor taken out", () => {
  const fill = `# COPD service specification\n\n## Description\n\n${"Inhalers are checked by a nurse at each visit. ".repeat(60)}\n`;
  const at = folder({ "a.md": `---\nprofile: ltc\n---\n${fill}` });
  run(at, "a.md", "--baseline", "known.json", "--update-baseline");
  write(at, "a.md", `---\nprofile: ltc\n---\n${fill}\n## Law\n\nThe Provider shall have regard to the Mental Health Act 1983.\n`);
  const fresh = () => report(at, "a.md", "--baseline", "known.json").documents[0]!.findings.filter(({ known }) => known === false).map(({ rule }) => rule);
  const checked = run(at, "a.md", "--baseline", "known.json");
  assert.doesNotMatch(checked.err, /-missing/);
  assert.ok(fresh().includes("mh-boilerplate-only"));
  run(at, "a.md", "--baseline", "known.json", "--update-baseline");
  assert.deepEqual(fresh(), []);
  write(at, "a.md", `---\nprofile: ltc\n---\n${fill}`);
  assert.deepEqual(fresh(), [], "what it spoke for was known before");
});

test("a baseline is the same bytes from any folder, and is read beside its documents", () => {
  const at = folder({ "specs/a.md": draft, "elsewhere/x.md": "# Onion soup\n" });
  run(at, "specs", "--baseline", "specs/known.json", "--update-baseline");
  const bytes = readFileSync(join(at, "specs/known.json"), "utf8");
  run(join(at, "elsewhere"), "../specs", "--baseline", "../specs/known.json", "--update-baseline");
  assert.equal(readFileSync(join(at, "specs/known.json"), "utf8"), bytes);
  assert.ok(!bytes.includes(home));
});

test("a broken baseline ends with 2 and a sentence, checks nothing and changes nothing", () => {
  const at = folder({ "a.md": draft });
  for (const [text, sentence] of [
    ["{", /^known\.json: This baseline is not valid JSON\./],
    ["[]", /^known\.json: This is no baseline/],
    ['{"version":2,"documents":{}}', /later version/],
    ['{"version":1,"documents":{"a.md":[{"rule":1}]}}', /damaged at “a\.md”/],
    ['{"version":1,"documents":{"a.md":null}}', /damaged at “a\.md”/],
  ] as const) {
    write(at, "known.json", text);
    for (const update of [[], ["--update-baseline"]]) {
      const { code, out, err } = run(at, "a.md", "--baseline", "known.json", ...update);
      assert.deepEqual([code, out], [2, ""]);
      assert.match(err, sentence);
      assert.equal(err.trim().split("\n").length, 1);
      assert.equal(readFileSync(join(at, "known.json"), "utf8"), text);
    }
  }
  assert.match(run(at, "a.md", "--baseline", "none.json").err, /^There is no baseline none\.json; write one with --update-baseline\.\n/);
  assert.match(run(at, "a.md", "--baseline", "nowhere/b.json", "--update-baseline").err, /could not be written: there is no such folder\./);
});

const said = (rule: string, words: string, more: Partial<Said> = {}): Said => ({
  rule, severity: "warning", message: "m", advice: "", text: words, where: "1:1", section: "Aims", role: "aims", cites: [], evidence: [], fixes: [],
  range: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }, fingerprint: { words: words === "" ? "" : digest(words), sentence: words === "" ? "" : digest(`${words} in a sentence`) }, ...more,
});
const entry = ({ rule, role, fingerprint, text }: Said): Entry => ({ rule, role, ...fingerprint, text });
const result = (...findings: readonly Said[]): Checked => ({ status: "checked", path: "a.md", profile: { id: "ltc", confidence: "set", because: [] }, notes: [], sections: [], coverage: [], findings });
const marks = (findings: readonly Said[], entries: readonly Entry[]) => compare(result(...findings), entries).result.findings.map(({ known }) => known);

test("an entry covers one finding, the most alike first; a second one like it is new", () => {
  const one = said("a", "words");
  const other = said("a", "words", { fingerprint: { words: digest("words"), sentence: digest("another sentence") } });
  assert.deepEqual(marks([one, other], [entry(one)]), [true, false]);
  assert.deepEqual(marks([other, one], [entry(one)]), [false, true]);
  assert.deepEqual(marks([other], [entry(one)]), [true], "the sentence was edited around the same words");
  assert.deepEqual(marks([said("b", "words")], [entry(one)]), [false]);
  assert.deepEqual(marks([said("a", "other words")], [entry(one)]), [false]);
  assert.deepEqual(marks([said("a", "words", { role: "exclusion" })], [entry(one)]), [true], "the same sentence was moved");
  assert.deepEqual(marks([{ ...other, role: "exclusion" }], [entry(one)]), [false]);
  assert.deepEqual(marks([said("a", "", { role: "outcomes" })], [entry(said("a", "", { role: null }))]), [true], "what is missing now stands at a section that was added");
  assert.deepEqual(compare(result(), [entry(one)]).idle, [entry(one)]);
});

test("of a list, what an entry holds is known and what was added is new, whether or not either was a list before", () => {
  const listed = (first: string, ...also: readonly string[]): Said => {
    const { message, text, range, where, ...one } = said("a", first);
    return { ...one, message, text, range, where, also: also.map((words) => ({ message, text: words, range, where })), fingerprint: { ...one.fingerprint, also: also.map(digest) } };
  };
  const told = (finding: Said, of: Said) => {
    const { result: { findings }, idle } = compare(result(finding), [entry(of)]);
    return [...findings.map(({ known, text, also = [], fingerprint: { words } }) => (assert.equal(words, digest(text)), [known, text, ...also.map((it) => it.text)])), ...idle];
  };
  assert.deepEqual(told(listed("c", "b"), said("a", "b")), [[true, "b"], [false, "c"]]);
  assert.deepEqual(told(listed("b", "c", "d"), said("a", "b")), [[true, "b"], [false, "c", "d"]]);
  assert.deepEqual(told(listed("c", "b", "d"), listed("b", "d")), [[true, "b", "d"], [false, "c"]]);
  assert.deepEqual(told(said("a", "b"), listed("b", "d")), [[true, "b"]]);
  assert.deepEqual(told(listed("b"), listed("d", "b")), [[true, "b"]]);
});

test("an accepted finding takes no entry", () => {
  const one = said("a", "words");
  assert.deepEqual(compare(result({ ...one, suppressed: { by: "x", reason: "y" } }), [entry(one)]).idle.length, 1);
});

test("a baseline reads back as it was written, without empty documents, in order of names", () => {
  const entries = [entry(said("a", "words"))];
  const text = writeBaseline({ "b.md": entries, "a.md": entries, "c.md": [] });
  assert.deepEqual(readBaseline(text), { "a.md": entries, "b.md": entries });
  assert.ok(text.indexOf("a.md") < text.indexOf("b.md"));
});

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
  for (const name of ["a.md", "c.md", "e.md"]) writeFileSync(join(at, name), `${draft}\nSome people commit suicide.\n`);
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

test("hunks are read as the lines they add", () => {
  assert.deepEqual(changedLines("@@ -1 +1 @@\n-a\n+b\n@@ -9,2 +8,0 @@\n-x\n-y\n@@ -20,0 +19,3 @@\n+1\n+2\n+3\n"), [[1, 1], [19, 21]]);
  assert.equal(changedLines("Binary files a/x.docx and b/x.docx differ\n"), undefined);
});
