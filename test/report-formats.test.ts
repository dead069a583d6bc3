// Reports for other programs: SARIF, JUnit and the annotations of GitHub, read back as those programs read them.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { parse as parseJunit } from "junit2json";
import * as index from "../rules/index.ts";
import type { Finding } from "../rules/language/finding.ts";
import { catalogueOf } from "../server/src/engine/configuration/catalogue.ts";
import { readDocument } from "../server/src/read/document.ts";
import { formatOf } from "../server/src/text/endings.ts";
import { csv } from "../server/src/report/csv.ts";
import { html } from "../server/src/report/html.ts";
import { markdown } from "../server/src/report/markdown.ts";
import { whole } from "../server/src/report/pieces.ts";
import { readJson } from "../server/src/report/read-json.ts";
import { describe, isOpen, type Result } from "../server/src/report/result.ts";
import { sarifPieces } from "../server/src/report/sarif.ts";
import { asWritten } from "./as-written.ts";
import { github, json, junit, sarif, terminal } from "./whole-reports.ts";
import { createFullCheck } from "./whole-check.ts";

const tool = { name: "paritylint", version: "0.0.0" };
const catalogue = catalogueOf(index);
const check = createFullCheck(catalogue.rules, catalogue.recommendations);
async function checked(text: string, path: string, change: (finding: Finding, i: number) => Finding = (finding) => finding): Promise<Extract<Result, { status: "checked" }>> {
  const document = readDocument(text, formatOf(path));
  const { profile, findings, coverage } = await check(document, asWritten(document));
  const result = describe(path, document, profile, findings.map(change), coverage);
  return result.status === "checked" ? result : assert.fail();
}
const folder = fileURLToPath(new URL("../test/documents/documents/", import.meta.url));
const names = readdirSync(folder).sort();
const results: readonly Result[] = [
  ...(await Promise.all(names.map((name) => checked(readFileSync(join(folder, name), "utf8"), `drafts/${name}`, (finding, i) => ({
    ...finding,
    ...(i === 1 ? { severity: "review" as const } : {}),
    ...(i === 2 ? { suppressed: { by: "comment on line 4", reason: "Agreed." } } : {}),
    ...(i === 3 ? { suppressed: { by: "paritylint.yaml, line 9", reason: "Agreed.", owner: "A. Manager", expires: "2027-03-31" } } : {}),
  }))))).map((result) => ({ ...result, findings: result.findings.map((finding, i) => ({ ...finding, known: i === 0 })) })),
  { status: "unreadable", path: "drafts/50% done, #2.docx", reason: "It cannot be read." },
  { status: "skipped", path: "old/a b.md", reason: "paritylint.yaml says to ignore it." },
];
const poor = readFileSync(join(folder, "poor-diabetes-specification.md"), "utf8");
const nasty = "::error file=a.md::x\n::set-output name=a::b %0A <failure> ]]> & \"q\" \u0000\u001b[2J";
const hostile: Result = { ...(await checked(`# ${nasty}\n`, nasty)), findings: [{ ...(results[0] as Extract<Result, { status: "checked" }>).findings[0]!, message: nasty, rule: nasty, section: nasty, known: false }] };

/** The parts of SARIF that are looked at here. */
interface Sarif {
  readonly runs: readonly [{
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri?: string; readonly help?: { readonly text: string; readonly markdown: string }; readonly relationships?: readonly { readonly target: { readonly id: string; readonly toolComponent: { readonly name: string } } }[] }[]; readonly supportedTaxonomies: readonly { readonly name: string; readonly index: number }[] } };
    readonly taxonomies: readonly { readonly name: string; readonly taxa: readonly { readonly id: string }[] }[];
    readonly columnKind: string;
    readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number; readonly kind?: string; readonly level: string; readonly baselineState?: string; readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[]; readonly partialFingerprints: Readonly<Record<string, string>>; readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string; readonly index: number } } }] }[];
    readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
    readonly invocations: readonly [{ readonly executionSuccessful: boolean; readonly toolExecutionNotifications?: readonly { readonly level: string }[] }];
  }];
}
const log = JSON.parse(sarif(results, tool, catalogue)) as Sarif;
const [run] = log.runs;

const { $schema: _draft4, id: _id, ...published } = JSON.parse(readFileSync(fileURLToPath(new URL("../test/schemas/sarif-2.1.0-rtm.5.json", import.meta.url)), "utf8")) as Record<string, unknown>;
const accepts = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats: { uri: /^[a-z][a-z0-9+.-]*:[^\s]+$/i, "uri-reference": /^[^\s\\^`{}|<>"]*$/, "date-time": true } }).compile(published);

test("the published schema of SARIF accepts every report", () => {
  for (const all of [results, [], [hostile], results.slice(-2)]) assert.ok(accepts(JSON.parse(sarif(all, tool, catalogue))), JSON.stringify(accepts.errors?.slice(0, 3)));
  const stale = { baseline: "known.json", entries: [{ document: "a b.md", rule: "mh-bolt-on", text: "phase “two”" }, { document: "gone.md" }], fails: true };
  assert.ok(accepts(JSON.parse(whole(sarifPieces(tool, catalogue), results, stale))), JSON.stringify(accepts.errors?.slice(0, 3)));
  assert.ok(!accepts({ version: "2.1.0", runs: [{}] }), "the schema can say no");
});

test("SARIF rules carry help and lead to publications, which are there with every recommendation", () => {
  const taxa = new Map(run.taxonomies.map(({ name, taxa: own }) => [name, new Set(own.map(({ id }) => id))]));
  for (const rule of run.tool.driver.rules.filter(({ relationships }) => relationships !== undefined)) {
    assert.ok(rule.help?.markdown.includes("**Why:**") && rule.help.text.includes("What to do:") && /^https:/.test(rule.helpUri ?? ""), rule.id);
    for (const { target } of rule.relationships ?? []) assert.ok(taxa.get(target.toolComponent.name)?.has(target.id), target.id);
  }
  for (const { name, index: at } of run.tool.driver.supportedTaxonomies) assert.equal(run.taxonomies[at]?.name, name);
  assert.deepEqual(run.tool.driver.rules.map(({ id }) => id), catalogue.ruleIds);
});

test("SARIF results say what a person must judge, what is accepted and why, and what is new", () => {
  assert.equal(run.columnKind, "utf16CodeUnits");
  assert.equal(run.results.length, results.flatMap((each) => (each.status === "checked" ? each.findings : [])).length);
  for (const result of run.results) {
    assert.equal(run.tool.driver.rules[result.ruleIndex]?.id, result.ruleId);
    const { uri, index: at } = result.locations[0].physicalLocation.artifactLocation;
    assert.equal(run.artifacts[at]?.location.uri, uri);
    if (result.kind === "review") assert.equal(result.level, "none");
  }
  assert.equal(run.results.filter(({ kind }) => kind === "review").length, names.length - results.filter((each) => each.status === "checked" && each.findings.length < 2).length);
  const justified = run.results.flatMap(({ suppressions = [] }) => suppressions);
  assert.ok(justified.some(({ kind, justification }) => kind === "inSource" && justification === "Agreed."));
  assert.ok(justified.some(({ kind, justification }) => kind === "external" && justification === "Agreed. Owner: A. Manager. Until 2027-03-31."));
  assert.ok(run.results.some(({ baselineState }) => baselineState === "unchanged") && run.results.some(({ baselineState }) => baselineState === "new"));
  assert.equal(run.invocations[0].executionSuccessful, false);
  assert.deepEqual(run.invocations[0].toolExecutionNotifications?.map(({ level }) => level), ["error", "note"]);
  const addressOf = (path: string) => (JSON.parse(sarif([{ status: "skipped", path, reason: "It is left out." }], tool, catalogue)) as Sarif).runs[0].artifacts[0]!.location.uri;
  assert.equal(addressOf("drafts/50% done, #2.docx"), "drafts/50%25%20done%2C%20%232.docx");
  assert.equal(addressOf("/home/a b/c.md"), "file:///home/a%20b/c.md");
  assert.equal(addressOf("C:/a b/c.md"), "file:///C:/a%20b/c.md");
});

test("a fingerprint outlives a paragraph put before it, and tells findings of one run apart", async () => {
  const text = readFileSync(join(folder, "poor-diabetes-specification.md"), "utf8");
  const prints = async (draft: string) => (JSON.parse(sarif([await checked(draft, "a.md")], tool, catalogue)) as Sarif).runs[0].results.map(({ partialFingerprints }) => partialFingerprints["paritylint/v1"]);
  const before = await prints(text);
  assert.equal(new Set(before).size, before.length);
  assert.deepEqual(await prints(text.replace("### 1.2 Current service\n\n", "### 1.2 Current service\n\nThe clinics stand beside the bus station in Tollbridge.\n\n")), before);
});

test("an independent reader of JUnit sees each document, each failure and each error", async () => {
  const read = await parseJunit(junit(results, ["error"]));
  assert.ok(read && "testsuite" in read);
  const suites = read.testsuite ?? [];
  assert.deepEqual(suites.map(({ name }) => name), results.map(({ path }) => path));
  const cases = suites.flatMap(({ testcase = [] }) => testcase);
  const open = results.flatMap((each) => (each.status === "checked" ? each.findings.filter(isOpen) : []));
  const count = (key: "failure" | "error" | "skipped") => cases.filter((each) => (each[key]?.length ?? 0) > 0).length;
  assert.equal(count("failure"), open.filter(({ severity }) => severity === "error").length);
  assert.equal(count("error"), 1);
  assert.deepEqual([read.tests, read.failures, read.errors].map(Number), [cases.length, count("failure"), 1]);
  assert.equal(suites.reduce((sum, { skipped }) => sum + Number(skipped ?? 0), 0), count("skipped"));
  const strict = await parseJunit(junit(results, ["error", "warning", "info", "review"]));
  assert.equal(Number(strict && "failures" in strict ? strict.failures : 0), open.length);
});

test("a case of JUnit keeps its name when a paragraph is put before it, and no two of a document share one", async () => {
  const names = async (draft: string) => [...junit([await checked(draft, "a.md")], ["error"]).matchAll(/<testcase classname="a\.md" name="([^"]*)"/g)].map(([, name]) => name);
  const before = await names(`${poor}\nSome people commit suicide. Others too commit suicide.\n`);
  assert.equal(new Set(before).size, before.length);
  assert.ok(before.some((name) => /^suicide-language: “commit suicide”, in .* \(2\)$/.test(name!)), before.join("\n"));
  assert.deepEqual(await names(`${poor.replace("### 1.2 Current service\n\n", "### 1.2 Current service\n\nThe clinics stand beside the bus station in Tollbridge.\n\n")}\nSome people commit suicide. Others too commit suicide.\n`), before);
});

test("JUnit stays whole whatever a draft holds", async () => {
  const text = junit([hostile], ["error", "warning", "info", "review"]);
  assert.ok(!/[\u0000-\u0008\u001b]/.test(text));
  const read = await parseJunit(text);
  assert.ok(read && "testsuite" in read && read.testsuite?.[0]?.testcase?.length === 2);
  assert.match(JSON.stringify(read), /<failure> \]\]> &/);
});

test("each annotation is one line that GitHub can read, and no draft can write one of its own", () => {
  const lines = github([...results, hostile]).trimEnd().split("\n");
  for (const line of lines) assert.match(line, /^::(error|warning|notice) (file=[^:,\n]+(,(line|endLine|col|endColumn)=\d+)*(,title=[^:,\n]*)?|title=[^:,\n]+)::\S/);
  const open = results.flatMap((each) => (each.status === "checked" ? each.findings.filter(isOpen) : []));
  const unasked = [...results, hostile].filter((each) => each.status === "checked" && each.profile.id === "not-a-commissioning-document");
  assert.equal(lines.length, 1 + open.length + 2 + unasked.length + 1);
  assert.match(lines[0]!, /^::notice title=More than GitHub shows::GitHub shows 10 of a kind for each step; there are \d+ errors, \d+ warnings/);
  assert.match(lines.at(-1)!, /^::\w+ file=%3A%3Aerror file=a\.md%3A%3Ax%0A%3A%3Aset-output/);
  assert.ok(lines.some((line) => line.startsWith("::notice") && line.includes("(for a person to judge)")));
  assert.equal(github(results.slice(-1)), "::notice file=old/a b.md,title=Skipped::paritylint.yaml says to ignore it.\n");
});

test("of a text made from a Word file the place is told in words, and no line that the file does not have", async () => {
  const document = readDocument(poor, "markdown");
  const { profile, findings, coverage } = await check(document, asWritten(document));
  const telling = { notes: [], where: () => "about page 2 · 3 Scope" };
  const word = describe("spec.docx", document, profile, findings, coverage, telling);
  const annotations = github([word]).trimEnd().split("\n").filter((line) => line.includes("file="));
  assert.ok(annotations.length > 3);
  for (const line of annotations) assert.match(line, /^::\w+ file=spec\.docx,title=[^,]+::about page 2 · 3 Scope: /);
  const [{ results: said }] = (JSON.parse(sarif([word], tool, catalogue)) as Sarif).runs;
  assert.match(JSON.stringify(said), /about page 2 · 3 Scope: /);
  assert.doesNotMatch(JSON.stringify(said), /"region"|startLine/);
  assert.ok(accepts(JSON.parse(sarif([word], tool, catalogue))), JSON.stringify(accepts.errors?.slice(0, 3)));
});

test("what there is to know of how a file was read is said in every format, with findings and without", async () => {
  const document = readDocument(poor, "markdown");
  const { profile, findings, coverage } = await check(document, asWritten(document));
  const telling = { notes: ["It was read with reduced confidence."], where: () => "page 2" };
  for (const found of [findings, []]) {
    const read = describe("spec.pdf", document, profile, found, coverage, telling);
    const reports = { json: json([read], tool), csv: csv([read]), sarif: sarif([read], tool, catalogue), junit: junit([read], ["error"]), github: github([read]), markdown: markdown([read], tool, catalogue), html: html([read], tool, catalogue), terminal: terminal([read], { colour: false, width: 200 }) };
    for (const [format, text] of Object.entries(reports)) assert.match(text, /read with reduced confidence/, format);
    assert.ok(accepts(JSON.parse(reports.sarif)), JSON.stringify(accepts.errors?.slice(0, 3)));
    assert.doesNotMatch(reports.junit, / line="/);
    assert.ok(await parseJunit(reports.junit));
  }
});

test("a JSON report can be read back, and gives every other report the same bytes", () => {
  const read = readJson(json(results, tool), catalogue.recommendations);
  assert.ok("results" in read, JSON.stringify(read));
  assert.equal(json(read.results, tool), json(results, tool));
  for (const write of [(all: readonly Result[]) => sarif(all, tool, catalogue), (all: readonly Result[]) => junit(all, ["error"]), github]) assert.equal(write(read.results), write(results));
});

test("what is no report, or a damaged one, is said in a sentence", () => {
  for (const text of ["", "{", "[]", "{}", "null", '{"version":2}', json([], tool).replace('"version": 1', '"version": 3')]) {
    const read = readJson(text, []);
    assert.ok("refusal" in read && /^This is (not valid JSON|no report of)/.test(read.refusal), text);
  }
  for (const [part, instead] of [['"status": "checked"', '"status": "odd"'], ['"profile": {', '"prof": {'], ['"findings": [', '"finding": ['], ['"words": "', '"word": "']] as const) {
    const read = readJson(json(results, tool).replace(part, instead), catalogue.recommendations);
    assert.ok("refusal" in read && /^This report is damaged/.test(read.refusal), part);
  }
});

/** Each kind of place in a report that holds words, by the names that lead there. */
function wordsIn(value: unknown, say: (set: (words: string) => void, path: string) => void, path = ""): void {
  if (typeof value !== "object" || value === null) return;
  for (const [name, each] of Object.entries(value)) {
    const here = `${path}/${Array.isArray(value) ? "*" : name}`;
    if (typeof each === "string") say((words) => void ((value as Record<string, unknown>)[name] = words), here);
    else wordsIn(each, say, here);
  }
}

test("a report that comes from elsewhere is refused, or what it says is shown and does nothing", () => {
  const evil = "x\"><script>alert(1)</script><a href='javascript:alert(2)'>\u001b]0;pwn\u0007\n::error::forged";
  const written = json(results, tool);
  const paths = new Set<string>();
  wordsIn(JSON.parse(written), (_, path) => paths.add(path));
  assert.ok(paths.size > 40);
  let refused = 0;
  for (const path of paths) {
    const value = JSON.parse(written) as unknown;
    wordsIn(value, (set, here) => (here === path ? set(evil) : undefined));
    // None is known beforehand: they are read from the report.
    const read = readJson(JSON.stringify(value), []);
    if ("refusal" in read) {
      assert.doesNotMatch(read.refusal, /[\u0000-\u001f]/, path);
      refused++;
      continue;
    }
    assert.doesNotMatch(html(read.results, tool, catalogue), /<script>|<a href='/, path);
    for (const text of [terminal(read.results, { colour: false, width: 80 }), github(read.results), junit(read.results, ["error"])]) assert.doesNotMatch(text, /[\u001b\u0007]|^::error::forged/m, path);
  }
  assert.ok(refused >= 10, `${refused} were refused`);
});

test("a report with more in it than the schema names, or less, is refused with the place", () => {
  const broken = (change: (value: { documents: { findings: Record<string, unknown>[] }[] }) => void) => {
    const value = JSON.parse(json(results, tool)) as { documents: { findings: Record<string, unknown>[] }[] };
    change(value);
    return readJson(JSON.stringify(value), catalogue.recommendations);
  };
  assert.deepEqual(broken(({ documents }) => void (documents[0]!.findings[0]!["severity"] = "grave")), { refusal: "This report is damaged (at documents/0/findings/0/severity)." });
  assert.deepEqual(broken(({ documents }) => void (documents[0]!.findings[0]!["__proto"] = 1)), { refusal: "This report is damaged (at documents/0/findings/0/__proto)." });
  assert.deepEqual(broken(({ documents }) => void delete documents[0]!.findings[0]!["advice"]), { refusal: "This report is damaged (at documents/0/findings/0)." });
});

test("programs are told too where a text was not asked what a commissioning document must hold", () => {
  const other = describe("three.txt", readDocument("Diabetes clinic.\n", "text"), { id: "not-a-commissioning-document", confidence: "high", because: ["It is short."] }, [], []);
  const said = "Not treated as a commissioning document because it is short. Its content was not checked; set “profile:” in paritylint.yaml to check it.";
  assert.ok(junit([other], ["error"]).includes(`><skipped message="${said}"/></testcase>`), "no case that passes");
  assert.match(junit([other], ["error"]), /<testsuite [^>]*skipped="1"/);
  assert.ok(github([other]).includes(said));
  assert.ok(sarif([other], tool, catalogue).includes(`three.txt: ${said}`));
});

test("template text that is left in is put down to no publication", async () => {
  const draft = await checked("# Diabetes service specification\n\n## Contract\n\nSchedule 2: [insert table]\n", "a.md");
  assert.ok(draft.status === "checked");
  const own = draft.findings.filter(({ rule, text }) => rule === "placeholder-unfilled" && text.includes("insert"));
  assert.deepEqual(own.map(({ cites }) => [...cites]), [[]]);
  assert.match(terminal([{ ...draft, findings: own }], { colour: false, width: 100 }), /Rule: placeholder-unfilled/);
});

test("every rule in SARIF has its help, those about suppressions too", async () => {
  const { runs: [one] } = JSON.parse(whole(sarifPieces(tool, catalogue), [])) as { readonly runs: readonly [{ readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly fullDescription?: { readonly text: string }; readonly help?: { readonly text: string; readonly markdown: string } }[] } } }] };
  const bare = one.tool.driver.rules.filter(({ fullDescription, help }) => !fullDescription?.text || !help?.text || !help.markdown);
  assert.deepEqual(bare.map(({ id }) => id), []);
});
