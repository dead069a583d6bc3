// How a team takes the checks up: known findings in a baseline.
import assert from "node:assert/strict";
import { readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { compare, readBaseline, writeBaseline, type Entry } from "../server/src/report/baseline.ts";
import { digest } from "../server/src/report/fingerprint.ts";
import type { CheckedDocument, ReportedFinding } from "../server/src/report/result.ts";
import { draft, gate, lives, report, run, shuts, worse, write } from "./adopting.ts";
import { folder, git, home } from "./command-line.ts";

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
  write(at, "specs/diabetes.md", draft.replace("### 1.2 Current service\n\n", "### 1.2 Current service\n\nThe nics stand beside the bus station in Tollbridge.\n\n"));
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
  assert.match(err, /^known\.json: 2 entries cover nothing any more\. Take them out with --update-baseline: left in, they would cover the same fault if it comes back\.\n {2}a\.md: suicide-language “.*commit.*”\n {2}b\.md: the document is gone, or has another name\.\n$/);
  // What fails the check is in every report that a service shows, not only in the log.
  const shown = (format: string, ...more: readonly string[]) => run(at, "a.md", "--baseline", "known.json", "--format", format, ...more).out;
  assert.match(shown("github"), /^::error file=known\.json,title=Baseline::known\.json: 2 entries cover nothing any more\.[^\n]*%0Aa\.md: suicide-language [^\n]*%0Ab\.md: the document is gone, or has another name\.$/m);
  assert.match(shown("github", "--allow-stale"), /^::warning file=known\.json,title=Baseline::/m);
  assert.match(shown("markdown"), /\n\*\*known\\\.json\\: 2 entries cover nothing[^\n]*\*\*\n\n- a\\\.md\\: suicide\\-language [^\n]*\n- b\\\.md\\: the document is gone, or has another name\\\.\n/);
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

test("a document under a new name is known again, also where only what changed is reported, and another in its place is not", () => {
  const at = folder({ "specs/a.md": draft, "specs/b.md": "# Community diabetes service\n\n## Aims\n\nSome people commit suicide.\n" });
  git(at, "init", "-q");
  run(at, "specs", "--baseline", "known.json", "--update-baseline");
  git(at, "add", "-A");
  git(at, "commit", "-qm", "Adopt");
  git(at, "mv", "specs/a.md", "specs/diabetes.md");
  const check = (...more: readonly string[]) => run(at, "specs", "--baseline", "known.json", "--max-warnings", "0", ...more);
  const sentence = "known.json: specs/diabetes.md is taken for specs/a.md, which is gone. Write its new name down with --update-baseline.\n";
  assert.deepEqual([check().code, check().err], [0, sentence]);
  const part = check("--changed-since", "HEAD");
  assert.deepEqual([part.code, part.err], [0, `Only what changed since HEAD is reported: 1 of 2 documents.\n${sentence}`]);
  write(at, "specs/diabetes.md", worse);
  const fresh = report(at, "specs/diabetes.md", "--baseline", "known.json").documents[0]!.findings.filter(({ known }) => known !== true);
  assert.deepEqual([...new Set(fresh.map(({ range }) => worse.split("\n")[range.start.line - 1]))], [shuts]);
  assert.match(run(at, "specs", "--baseline", "known.json", "--update-baseline").err, /: 0 taken in, 0 taken out\.\n$/);
  const { documents } = JSON.parse(readFileSync(join(at, "known.json"), "utf8")) as { documents: object };
  assert.deepEqual(Object.keys(documents), ["specs/b.md", "specs/diabetes.md"]);
  git(at, "rm", "-q", "specs/b.md");
  write(at, "specs/c.md", "# Community stroke service\n\n## Aims\n\nPeople who failed treatment and DNA are discharged.\n");
  const other = check();
  assert.equal(other.code, 1);
  assert.match(other.err, /^known\.json: 1 entry covers nothing any more\.[^\n]*\n {2}specs\/b\.md: the document is gone, or has another name\.\n$/);
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
    [writeBaseline({}).replace("{", "<<<<<<< HEAD\n{"), /^known\.json: This baseline is not valid JSON\. Put the last good one back, or delete it/],
    ["{", /^known\.json: This is no baseline/],
    [draft, /^known\.json: This is no baseline of paritylint; --baseline names a file that --update-baseline writes\.\n$/],
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

const said = (rule: string, words: string, more: Partial<ReportedFinding> = {}): ReportedFinding => ({
  rule, severity: "warning", message: "m", advice: "", text: words, where: "1:1", section: "Aims", role: "aims", cites: [], evidence: [], fixes: [],
  range: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }, fingerprint: { words: words === "" ? "" : digest(words), sentence: words === "" ? "" : digest(`${words} in a sentence`) }, ...more,
});
const entry = ({ rule, role, fingerprint, text }: ReportedFinding): Entry => ({ rule, role, ...fingerprint, text });
const result = (...findings: readonly ReportedFinding[]): CheckedDocument => ({ status: "checked", path: "a.md", profile: { id: "ltc", confidence: "set", because: [] }, notes: [], sections: [], coverage: [], findings });
const marks = (findings: readonly ReportedFinding[], entries: readonly Entry[]) => compare(result(...findings), entries).result.findings.map(({ known }) => known);

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
  const listed = (first: string, ...also: readonly string[]): ReportedFinding => {
    const { message, text, range, where, ...one } = said("a", first);
    return { ...one, message, text, range, where, also: also.map((words) => ({ message, text: words, range, where })), fingerprint: { ...one.fingerprint, also: also.map(digest) } };
  };
  const told = (finding: ReportedFinding, of: ReportedFinding) => {
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

test("what is said of a document as a whole stays known wherever its words come to stand, also without a heading", () => {
  const only = "---\nprofile: ltc\n---\n# Asthma service\n\n## Description\n\nNurses see people with asthma.\n\n## Exclusion criteria\n\n- active psychiatric illness\n";
  const hopes = "---\nprofile: strategy\n---\nOur plan is for everybody here.\n\nWe aspire to value mental and physical health equally.\n";
  const files: Readonly<Record<string, readonly [text: string, rule: string, more: string]>> = {
    "a.md": [only, "mh-boilerplate-only", only.replace("## Description", "The provider follows the duties of the Mental Health Act.\n\n## Description")],
    "b.md": [hopes, "parity-aspiration-only", hopes.replace("Our plan", "We hope to give mental health parity of esteem.\n\nOur plan")],
    "c.md": ["---\nprofile: ltc\n---\nNurses see people with asthma.\n", "mh-training-missing", "---\nprofile: ltc\n---\nThe clinic is open each weekday.\n\nNurses see people with asthma.\n"],
  };
  const at = folder(Object.fromEntries(Object.entries(files).map(([name, [text]]) => [name, text])));
  const prints = (rule: string): readonly string[] => {
    const { out } = run(at, ".", "--format", "sarif");
    return (JSON.parse(out) as { readonly runs: readonly [{ readonly results: readonly { readonly ruleId: string; readonly partialFingerprints: Readonly<Record<string, string>> }[] }] }).runs[0].results.filter(({ ruleId }) => ruleId === rule).map((it) => Object.values(it.partialFingerprints).join());
  };
  const before = Object.values(files).map(([, rule]) => prints(rule));
  run(at, ".", "--baseline", "known.json", "--update-baseline");
  for (const [name, [, , more]] of Object.entries(files)) write(at, name, more);
  const { documents } = report(at, ".", "--baseline", "known.json");
  for (const [name, [, rule]] of Object.entries(files)) {
    const found = documents.find(({ path }) => path === name)!.findings.filter((it) => it.rule === rule);
    assert.deepEqual(found.map(({ known }) => known), [true], `${name}: ${rule}`);
  }
  assert.deepEqual(Object.values(files).map(([, rule]) => prints(rule)), before, "and for services that compare two runs");
});
