// Reports: plain functions from what was found to what is read, by people and by programs.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { rules as catalogue } from "../rules/index.ts";
import type { Evidence, Finding, Severity } from "../rules/language/finding.ts";
import { recommendations as cite, type Recommendation } from "../rules/language/source.ts";
import { discounted } from "../rules/lexicon/discounts.ts";
import { readDocument } from "../server/src/read/document.ts";
import { triage } from "../rules/lexicon/triage.ts";
import { startHere } from "../server/src/report/arrange.ts";
import { coverageJson, coverageTerminal } from "../server/src/report/coverage.ts";
import { jsonPieces } from "../server/src/report/json.ts";
import { whole } from "../server/src/report/pieces.ts";
import { wrap } from "../server/src/text/one-line.ts";
import { positions } from "../server/src/text/positions.ts";
import { describe, summarise, type Result } from "../server/src/report/result.ts";
import { traceability } from "../server/src/report/traceability.ts";
import { json, terminal } from "./whole-reports.ts";

const source = { id: "src", authors: "Author A", title: "A publication", short: "A 2020", year: 2020, url: "https://example.org/a" };
const cites = cite(source, { read: "2026-11-22", territory: "england" }, {
  parity: { title: "Equal worth", locator: "p3", paraphrase: "It asks for equal worth.", checked: "primary", group: "principle" },
  rumour: { title: "A rumour", locator: "p9", paraphrase: "Somebody said so.", checked: "unchecked", group: "principle" },
  heart: { title: "Heart in it", locator: "p4", paraphrase: "It asks for heart.", checked: "primary", group: "priority", notCheckable: "No text shows it." },
});
const text = "# Diabetes service\n\n## 1 Aims\n\nWe help people.\n\n## 2 Exclusion criteria\n\nPeople with a mental illness are not seen here, whatever else they may need from us.\n";
const draft = readDocument(text, "markdown");

function finding(rule: string, severity: Severity, words: string, more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(words);
  return { rule, severity, message: `${rule} is said here about “${words}”.`, advice: "Change it.", span: { start, end: start + words.length }, cites: [cites.parity], evidence: [], related: [], fixes: [], ...more };
}
const checked = (findings: readonly Finding[], path = "specs/draft.md"): Result =>
  describe(path, draft, { id: "ltc", confidence: "high", because: ["The title names diabetes."] }, findings, [
    { recommendation: cites.parity, level: "mentioned", evidence: [{ level: "mentioned", span: { start: 30, end: 45 }, discounted: "a title" }] },
  ]);
const tool = { name: "paritylint", version: "0.0.0" };
const look = { colour: false, width: 80 };
/** As read aloud: where lines break does not matter. */
const flat = (out: string): string => out.replace(/\s+/g, " ");
const many: readonly Finding[] = [
  finding("outcome-unmeasurable", "warning", "We help"), finding("condition-as-identity", "info", "help people"), finding("weak-mh-commitment", "review", "people."),
  finding("mh-training-missing", "warning", "1 Aims"), finding("mh-bolt-on", "warning", "Diabetes"), finding("mh-excluded-from-service", "error", "mental illness"),
  finding("mh-excluded-from-service", "error", "not seen"), finding("parity-commitment-missing", "error", "Aims"),
  finding("mh-outcome-measure-missing", "error", "whatever", { suppressed: { by: "comment on line 2", reason: "Measured in the block contract." } }),
];

test("the terminal says how to see the clauses that findings come with, unless it has many documents to tell of", () => {
  const withClause = checked([finding("mh-training-missing", "warning", "1 Aims", { clause: { into: "training", text: "Staff will be trained." } })]);
  assert.match(flat(terminal([withClause], look)), /One of these comes with a clause to start from: --format html shows it beside the finding, --fix-dry-run in the draft\./);
  assert.doesNotMatch(terminal([checked([finding("condition-as-identity", "warning", "help people")])], look), /clause/);
  assert.doesNotMatch(flat(terminal([withClause], { ...look, brief: true })), /to start from/);
});

test("positions count lines that end with LF, CR LF or CR, and columns in UTF-16 units", () => {
  const place = positions("\uFEFFab\r\nc\rd\n\n😀x");
  const at = (offset: number) => [place(offset).line, place(offset).column];
  assert.deepEqual(at(0), [1, 1]);
  assert.deepEqual(at(1), [1, 1]);
  assert.deepEqual(at(3), [1, 3]);
  assert.deepEqual(at(5), [2, 1]);
  assert.deepEqual(at(7), [3, 1]);
  assert.deepEqual(at(9), [4, 1]);
  assert.deepEqual(at(12), [5, 3]);
  assert.deepEqual(at(99), [5, 4]);
  assert.deepEqual([place(4).offset, place(-1).offset], [4, 0]);
});

test("the report opens with at most three findings, the gravest, and among those each of another rule in the order of triage", () => {
  const result = checked(many);
  assert.ok(result.status === "checked");
  assert.deepEqual(startHere(result.findings).map(({ rule }) => rule), ["mh-excluded-from-service", "parity-commitment-missing", "mh-excluded-from-service"]);
  const lighter = checked(many.filter(({ severity }) => severity !== "error"));
  assert.ok(lighter.status === "checked");
  assert.deepEqual(startHere(lighter.findings).map(({ rule }) => rule), ["mh-bolt-on", "mh-training-missing", "outcome-unmeasurable"]);
});

test("no warning opens the report while an error is left out, though it is of a rule that was named already", () => {
  const told = (...findings: Finding[]): readonly string[] => {
    const result = checked(findings);
    assert.ok(result.status === "checked");
    return startHere(result.findings).map(({ rule, severity }) => `${severity} ${rule}`);
  };
  assert.deepEqual(told(finding("mh-training-missing", "warning", "We"), finding("unnamed", "error", "people"), finding("mh-bolt-on", "error", "People")), ["error mh-bolt-on", "error unnamed", "warning mh-training-missing"]);
  assert.deepEqual(told(finding("mh-bolt-on", "error", "We"), finding("mh-bolt-on", "error", "people"), finding("z", "error", "People"), finding("y", "warning", "here")), ["error mh-bolt-on", "error z", "error mh-bolt-on"]);
});

test("what opens a report is named as the rules are", () => {
  const ids = new Set(catalogue.map(({ id }) => id));
  assert.deepEqual(triage.filter((id) => !ids.has(id)), []);
});

test("infos never open the report, and reviews only where nothing firmer is there", () => {
  const result = checked([finding("a", "info", "We"), finding("mh-bolt-on", "review", "We"), finding("b", "warning", "people")]);
  assert.ok(result.status === "checked");
  assert.deepEqual(startHere(result.findings).map(({ rule }) => rule), ["b", "mh-bolt-on"]);
});

test("the terminal report says place, severity, advice, source and rule, and fits its width", () => {
  const out = terminal([checked(many)], look);
  assert.ok(out.split("\n").every((line) => line.length <= 80), out);
  for (const piece of ["specs/draft.md", "because the title names diabetes", "Start here", "9:15", "error", "Advice: Change it.", "Source: A 2020, “Equal worth”, p3", "[mh-bolt-on]", "Could be better", "Accepted, with a reason", "Measured in the block contract.", "comment on line 2"]) {
    assert.ok(out.includes(piece), `${piece} is missing in\n${out}`);
  }
  assert.match(flat(out), /1 document checked: 3 errors, 3 warnings, 1 to review, 1 that could be better\. 1 finding accepted/);
  assert.ok(out.indexOf("Could be better") > out.indexOf("Exclusion criteria"), "infos come last");
  assert.ok(!out.includes("\u001b"), "no colour unless asked for");
});

test("among several documents, one with nothing to tell takes a line; a guess is told in full", () => {
  const old = checked([finding("a", "warning", "We")], "old.md");
  const quiet: Result = old.status === "checked" ? { ...old, findings: old.findings.map((each) => ({ ...each, known: true })) } : old;
  const several = terminal([checked([], "none.md"), quiet, checked(many), quiet], { ...look, brief: true });
  assert.match(several, /^none\.md \(ltc\): no findings\nold\.md \(ltc\): no new findings\n\n\S+\n {2}Read as /);
  assert.match(several, /\n\nold\.md \(ltc\): no new findings\n\n\d+ documents checked/);
  const guessed = describe("a.md", draft, { id: "ltc", confidence: "low", because: ["It speaks of a thing."] }, [], []);
  assert.match(terminal([guessed, quiet], { ...look, brief: true }), /^a\.md\n {2}Read as .*low confidence/);
});

test("with colour the words are the same", () => {
  const strip = (coloured: string) => coloured.replace(/\u001b\[[\d;]*m/g, "");
  assert.equal(strip(terminal([checked(many)], { ...look, colour: true })), terminal([checked(many)], look));
  assert.ok(terminal([checked(many)], { ...look, colour: true }).includes("\u001b["));
});

test("what is unchecked is not shown as fact", () => {
  assert.match(flat(terminal([checked([finding("a", "warning", "We", { cites: [cites.rumour] })])], look)), /not checked against the source/);
  assert.match(terminal([checked([finding("a", "warning", "We", { cites: [cites.rumour, cites.parity] })])], look), /Source: A 2020, “Equal worth”, p3/);
});

test("a document of another kind says so, and how to have it checked", () => {
  const other = describe("README.md", draft, { id: "not-a-commissioning-document", confidence: "high", because: ["It names no service."] }, [], []);
  const out = terminal([other], look);
  assert.match(out, /Not treated as a commissioning document because it names no service\. Its\s+content was not checked; set\s+“profile:” in\s+paritylint\.yaml to\s+check\s+it\./);
  const unsure = describe("a.md", draft, { id: "ltc", confidence: "low", because: ["The title names diabetes."] }, [], []);
  assert.match(terminal([unsure], look), /low confidence/);
});

test("of a text that is not asked what a commissioning document must hold, no report says that it was checked and is clean", () => {
  const profile = { id: "not-a-commissioning-document", confidence: "high", because: ["It names no service."] } as const;
  const other = describe("three.txt", draft, profile, [], []);
  const own = describe("set.md", draft, { ...profile, confidence: "set" }, [], []);
  assert.match(flat(terminal([other], look)), /1 document read, and not checked for content; in the wording: no findings\. No findings does not mean/);
  assert.match(flat(terminal([checked(many), other], look)), /2 documents checked: 3 errors, .*; 1 of them not checked for content\./);
  assert.match(flat(terminal([own], { ...look, brief: true })), /set\.md \(not-a-commissioning-document\): not checked for content; no findings in the wording/);
  assert.match(flat(terminal([own], look)), /as set\. Its content was not checked\./);
});

test("a section is called by its number and its heading, whatever the heading begins with", () => {
  const { sections } = describe("a.md", readDocument("# Spec\n\n## 2. 24/7 crisis care\n\nWe see people.\n", "markdown"), { id: "ltc", confidence: "set", because: [] }, [], []);
  assert.deepEqual(sections.map(({ heading }) => heading), ["Spec", "2 24/7 crisis care"]);
});

test("no findings is not called compliance, and unread documents are named", () => {
  const out = terminal([checked([]), { status: "unreadable", path: "a.rtf", reason: "RTF documents cannot be read." }], look);
  assert.match(out, /No findings does not mean/);
  assert.match(out, /a\.rtf\n {2}Not checked: RTF documents cannot be read\./);
  assert.match(out, /1 document checked: no findings\. 1 document not checked\./);
});

test("a draft cannot steer the terminal", () => {
  const nasty = describe("a\u001b[2Jb.md", draft, { id: "ltc", confidence: "high", because: [] }, [finding("a", "warning", "We", { message: "\u001b]0;x\u0007 said \u202Ehere" })], []);
  assert.ok(!/[\u001b\u0007\u202e]/.test(terminal([nasty], look)));
});

test("quiet lists only what fails the check", () => {
  const out = terminal([checked(many), checked([finding("a", "info", "We")], "other.md")], { ...look, only: ({ severity, suppressed }) => severity === "error" && suppressed === undefined });
  assert.ok(!out.includes("other.md") && !out.includes("[mh-bolt-on]") && out.includes("[mh-excluded-from-service]"));
});

const schema = JSON.parse(readFileSync(fileURLToPath(new URL("../server/src/report/report.schema.json", import.meta.url)), "utf8")) as object;
const fits = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);

test("JSON holds to its schema, and to its bytes", () => {
  const evidence = [{ level: "mentioned" as const, span: { start: 30, end: 45 }, discounted: "a title" }];
  const results: readonly Result[] = [checked([...many, finding("z", "warning", "We", { variant: "v", evidence, fixes: [{ title: "Say so", edits: [] }] })]), { status: "unreadable", path: "x", reason: "It is empty." }];
  const out = json(results, tool);
  assert.ok(fits(JSON.parse(out)), JSON.stringify(fits.errors));
  assert.equal(out, json(results, tool));
  const stale = { baseline: "known.json", entries: [{ document: "a.md", rule: "mh-bolt-on", text: "later" }, { document: "gone.md" }], fails: true };
  assert.ok(fits(JSON.parse(whole(jsonPieces(tool), results, stale))), JSON.stringify(fits.errors));
  assert.ok(fits(JSON.parse(whole(jsonPieces(tool, { shard: { index: 1, of: 2 }, leftOut: { rules: ["mh-bolt-on"], changedSince: "main" } }), results))), JSON.stringify(fits.errors));
  const report = JSON.parse(out) as { version: number; summary: object; documents: { findings: { range: { start: { offset: number } }; text: string }[] }[] };
  assert.equal(report.version, 1);
  assert.deepEqual(report.summary, { documents: 2, errors: 3, warnings: 4, infos: 1, reviews: 1, suppressed: 1, known: 0, unchecked: 1 });
  for (const each of report.documents[0]?.findings ?? []) assert.equal(text.slice(each.range.start.offset, each.range.start.offset + each.text.length), each.text);
});

test("the summary counts what is accepted once, and only as accepted", () => {
  const { counts, suppressed } = summarise([checked([finding("a", "error", "We", { suppressed: { by: "x", reason: "y" } })])]);
  assert.deepEqual([counts.error, suppressed], [0, 1]);
});

test("of the nearest passage it is said in plain words what it lacks", () => {
  const told = (nearest: Partial<Evidence>): string => flat(terminal([checked([finding("mh-training-missing", "warning", "1 Aims", { evidence: [{ level: "committed", span: { start: 30, end: 45 }, ...nearest }] })])], look));
  assert.match(told({}), /Nearest: .*\(promised, but not all that is asked for\)/);
  assert.match(told({ discounted: discounted.purpose.need }), /Nearest: .*\(does not count: it tells of a need, and promises nothing\)/);
});

const all: readonly Recommendation[] = Object.values(cites);
test("coverage has a row for every principle and priority, also for what no rule can see", () => {
  const out = coverageTerminal([checked([])], 80, { recommendations: all, served: new Set(["src.parity"]) });
  assert.ok(out.split("\n").every((line) => line.length <= 80), out);
  assert.match(out, /■□□□□ {2}mentioned +Equal worth/);
  assert.match(out, /does not count: a title/);
  assert.match(out, /not asked +A rumour\n +No rule looks at this yet\.\n +\(.*not checked against/);
  assert.match(out, /not asked +Heart in it\n +No text shows it\./);
  const table = coverageTerminal([checked([], "a.md"), checked([], "b.md")], 80, { recommendations: all, served: new Set() });
  assert.match(table, /\[1\] a\.md \(ltc\)\n\[2\] b\.md \(ltc\)/);
  assert.match(table, /Equal worth +mentioned +mentioned/);
  const parsed = JSON.parse(coverageJson([checked([])], tool, { recommendations: all, served: new Set(["src.rumour"]) })) as { documents: { coverage: { status: string }[] }[] };
  assert.deepEqual(parsed.documents[0]?.coverage.map(({ status }) => status), ["checked", "not-applicable", "not-checkable"]);
});

test("the table of recommendations says what has no rule, and why", () => {
  const out = traceability(all, []);
  assert.match(out, /\| Equal worth \(`src\.parity`\) \| p3 \| primary \| no rule yet \|/);
  assert.match(out, /not checkable by machine: No text shows it\./);
});

test("lines are wrapped at words", () => {
  assert.deepEqual(wrap("one two three", 7), ["one two", "three"]);
  assert.deepEqual(wrap("", 7), []);
  assert.deepEqual(wrap("incomprehensibilities a", 5), ["incomprehensibilities", "a"]);
});
