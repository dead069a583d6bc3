// Findings that are accepted: by a comment or by an exception, always with a reason, and never out of sight.
import assert from "node:assert/strict";
import test from "node:test";
import type { Finding } from "../rules/language/finding.ts";
import { ours } from "../server/src/cli/own-catalogue.ts";
import type { Exception } from "../server/src/engine/configuration/configuration.ts";
import { createJudges } from "../server/src/engine/findings/judge.ts";
import { suppress, type Suppressions } from "../server/src/engine/findings/suppress.ts";
import { readDocument } from "../server/src/read/document.ts";
import { formatOf } from "../server/src/text/endings.ts";

const ruleIds = ["mh-bolt-on", "mh-excluded-from-service", "mh-training-missing", "suppression-unused"];

/** A finding on the given words, or on the very start of the document. */
function finding(text: string, rule: string, words = ""): Finding {
  const start = words === "" ? 0 : text.indexOf(words);
  assert.ok(start >= 0, words);
  return { rule, severity: "warning", message: "M.", advice: "A.", span: { start, end: start + words.length }, cites: [], evidence: [], related: [], fixes: [] };
}
function run(text: string, findings: readonly Finding[], more: Partial<Suppressions> & { path?: string } = {}) {
  const { path = "a.md", ...given } = more;
  const done = suppress(readDocument(text, formatOf(path)), findings, { exceptions: [], ruleIds, rules: {}, today: "2026-06-01", ...given });
  return {
    ...done,
    open: done.findings.filter(({ suppressed }) => suppressed === undefined).map(({ rule }) => rule),
    reasons: done.findings.flatMap(({ suppressed }) => (suppressed === undefined ? [] : [suppressed.reason])),
  };
}
const exception = (more: Partial<Exception> = {}): Exception => ({ rule: "mh-bolt-on", reason: "agreed", line: 4, column: 5, ...more });

test("disable-next-line covers the next line, keeps the finding and carries the reason", () => {
  const text = "# T\n\n<!-- paritylint-disable-next-line mh-bolt-on -- phase two is funded -->\nPhase two adds minds.\n\nPhase two again.\n";
  const { findings, open, reasons } = run(text, [finding(text, "mh-bolt-on", "Phase two adds"), finding(text, "mh-bolt-on", "Phase two again")]);
  assert.deepEqual(open, ["mh-bolt-on"]);
  assert.deepEqual(reasons, ["phase two is funded"]);
  assert.equal(findings.length, 2);
  assert.equal(findings[0]?.suppressed?.by, "comment on line 3");
});

test("blank lines and other comments may stand between, and a wrapped paragraph is covered whole", () => {
  const text = "# T\n\n<!-- paritylint-disable-next-line mh-bolt-on -- a -->\n<!-- paritylint-disable-next-line mh-training-missing -- b -->\n\nThis paragraph is wrapped\nand names phase two here.\n\nPhase two.\n";
  const { open, reasons } = run(text, [finding(text, "mh-training-missing", "This"), finding(text, "mh-bolt-on", "phase two here"), finding(text, "mh-bolt-on", "Phase two.")]);
  assert.deepEqual(open, ["mh-bolt-on"]);
  assert.deepEqual(reasons, ["b", "a"]);
});

test("who accepts one item of a list has not accepted the others: the finding stands on the first that is left", () => {
  const text = "# T\n\n- one\n<!-- paritylint-disable-next-line mh-excluded-from-service -- agreed -->\n- two\n- three\n";
  const item = (words: string) => ({ span: { start: text.indexOf(words), end: text.indexOf(words) + words.length }, message: `“${words}”.` });
  const listed = (first: string, ...also: readonly string[]): Finding => ({ ...finding(text, "mh-excluded-from-service", first), also: also.map(item) });
  const said = ({ findings }: ReturnType<typeof run>) => findings.map(({ span, message, suppressed, also }) => [text.slice(span.start, span.end), message, suppressed !== undefined, also?.length]);
  assert.deepEqual(said(run(text, [listed("two", "one", "three")])), [["one", "“one”.", false, 1], ["two", "M.", true, 0]]);
  const accepted = (words: string) => exception({ rule: "mh-excluded-from-service", text: words });
  assert.deepEqual(said(run(text, [listed("two", "one", "three")], { exceptions: [accepted("one"), accepted("three")] })), [["two", "M.", true, 2]]);
});

test("several rules may be named; with CR LF too", () => {
  const text = "# T\r\n\r\n<!-- paritylint-disable-next-line mh-bolt-on, mh-training-missing -- both -->\r\nPhase two.\r\n";
  const { open, reasons } = run(text, [finding(text, "mh-bolt-on", "Phase"), finding(text, "mh-training-missing", "Phase")]);
  assert.deepEqual(open, []);
  assert.deepEqual(reasons, ["both", "both"]);
});

test("what is missing is covered before its heading, and at the top for the whole document", () => {
  const text = "<!-- paritylint-disable-next-line mh-training-missing -- in the contract -->\n\n# T\n\nText.\n\n<!-- paritylint-disable-next-line mh-bolt-on -- agreed -->\n## Workforce\n\nText.\n";
  const { open } = run(text, [finding(text, "mh-training-missing"), finding(text, "mh-bolt-on", "## Workforce")]);
  assert.deepEqual(open, []);
});

test("disable-file covers everything, wherever it stands", () => {
  const text = "# T\n\nPhase two.\n\n<!-- paritylint-disable-file mh-bolt-on -- not ours -->\n";
  assert.deepEqual(run(text, [finding(text, "mh-bolt-on", "Phase"), finding(text, "mh-bolt-on")]).open, []);
});

test("a block ends at its enable, for the rule that is named there", () => {
  const text = "# T\n\n<!-- paritylint-disable mh-bolt-on, mh-training-missing -- quoted from the old plan -->\n\nOne.\n\n<!-- paritylint-enable mh-bolt-on -->\n\nTwo.\n\n<!-- paritylint-enable -->\n\nThree.\n";
  const { open } = run(text, ["One", "Two", "Three"].flatMap((words) => [finding(text, "mh-bolt-on", words), finding(text, "mh-training-missing", words)]));
  assert.deepEqual(open, ["mh-bolt-on", "mh-bolt-on", "mh-training-missing"]);
});

const faults: readonly (readonly [string, string, string, RegExp])[] = [
  ["no reason", "<!-- paritylint-disable-next-line mh-bolt-on -->", "suppression-without-reason", /without a reason, so it has no effect/],
  ["two hyphens and nothing", "<!-- paritylint-disable-next-line mh-bolt-on -- -->", "suppression-without-reason", /without a reason/],
  ["an unknown rule", "<!-- paritylint-disable-next-line mh-bolton -- x -->", "suppression-unknown-rule", /Did you mean “mh-bolt-on”/],
  ["no rule", "<!-- paritylint-disable-file -- x -->", "suppression-unknown-rule", /does not say which rule/],
  ["an unknown form", "<!-- paritylint-disable-line mh-bolt-on -- x -->", "suppression-unknown-form", /is no paritylint comment/],
  ["nothing to cover", "<!-- paritylint-disable-next-line mh-training-missing -- x -->", "suppression-unused", /nothing here is found by that rule/],
];
for (const [name, comment, rule, sentence] of faults) {
  test(`a comment with ${name} is itself a finding and suppresses nothing`, () => {
    const text = `# T\n\n${comment}\nPhase two.\n`;
    const { findings, open } = run(text, [finding(text, "mh-bolt-on", "Phase")]);
    assert.deepEqual(open, [rule, "mh-bolt-on"]);
    assert.match(findings[0]?.message ?? "", sentence);
    assert.equal(findings[0]?.severity, "warning");
    assert.equal(text.slice(findings[0]?.span.start, findings[0]?.span.end), name === "an unknown rule" ? "mh-bolton" : comment);
  });
}

test("a comment for a rule that is switched off is not called idle", () => {
  const text = "# T\n\n<!-- paritylint-disable-next-line mh-bolt-on -- x -->\nPhase two.\n";
  assert.deepEqual(run(text, [], { rules: { "mh-bolt-on": "off" } }).open, []);
  assert.deepEqual(run(text, [], { rules: { "suppression-unused": "off" } }).open, []);
  assert.deepEqual(run(text, [], { rules: { "suppression-unused": "error" } }).findings[0]?.severity, "error");
});

test("comments shown as examples, in code, are not taken for suppressions", () => {
  const text = "# T\n\nWrite `<!-- paritylint-disable-file mh-bolt-on -- x -->` or\n\n```\n<!-- paritylint-disable-file mh-bolt-on -- x -->\n```\n";
  assert.deepEqual(run(text, [finding(text, "mh-bolt-on")]).open, ["mh-bolt-on"]);
});

test("plain text has no comments", () => {
  const text = "<!-- paritylint-disable-file mh-bolt-on -- x -->\n\nPhase two.\n";
  assert.deepEqual(run(text, [finding(text, "mh-bolt-on", "Phase")], { path: "a.txt" }).open, ["mh-bolt-on"]);
});

test("an exception covers its rule in any document, and names its owner", () => {
  const text = "1. Aims\n\nPhase two.\n";
  const { findings, used } = run(text, [finding(text, "mh-bolt-on", "Phase"), finding(text, "mh-training-missing")], { path: "a.txt", exceptions: [exception({ owner: "A. Manager" })] });
  assert.deepEqual(findings.map(({ rule, suppressed }) => [rule, suppressed?.by]), [["mh-training-missing", undefined], ["mh-bolt-on", "paritylint.yaml, line 4"]]);
  assert.equal(used.size, 1);
});

test("an exception may be tied to a section, by heading or number, and to words", () => {
  const text = "# T\n\n## 3.4 Exclusion criteria\n\nDementia of any kind.\n\n### 3.4.1 More\n\nOther dementia.\n\n## 3.5 Partners\n\nDementia partners.\n";
  const all = ["Dementia of", "Other dementia", "Dementia partners"].map((words) => finding(text, "mh-bolt-on", words));
  assert.equal(run(text, all, { exceptions: [exception({ where: "Exclusion criteria" })] }).open.length, 1);
  assert.equal(run(text, all, { exceptions: [exception({ where: "3.4" })] }).open.length, 1);
  assert.equal(run(text, all, { exceptions: [exception({ where: "3.4  exclusion Criteria" })] }).open.length, 1);
  assert.equal(run(text, all, { exceptions: [exception({ text: "dementia OF" })] }).open.length, 2);
  assert.equal(run(text, all, { exceptions: [exception({ where: "Elsewhere" })] }).used.size, 0);
});

test("after its last day an exception no longer holds, and says so once", () => {
  const text = "# T\n\nPhase two. Phase three.\n";
  const all = [finding(text, "mh-bolt-on", "Phase two"), finding(text, "mh-bolt-on", "Phase three")];
  const given = { exceptions: [exception({ expires: "2026-05-31" })] };
  assert.deepEqual(run(text, all, { ...given, today: "2026-05-31" }).open, []);
  const late = run(text, all, { ...given, today: "2026-06-01" });
  assert.deepEqual(late.open, ["mh-bolt-on", "exception-expired", "mh-bolt-on"]);
  assert.match(late.findings.find(({ rule }) => rule === "exception-expired")?.message ?? "", /held until 2026-05-31/);
});

test("an exception that is past hides none that holds, wherever they stand", () => {
  const text = "# T\n\nPhase two.\n";
  const [past, agreed] = [exception({ expires: "2026-05-31" }), exception({ reason: "agreed anew", line: 9 })];
  for (const exceptions of [[past, agreed], [agreed, past]]) {
    const { open, reasons, used } = run(text, [finding(text, "mh-bolt-on", "Phase")], { exceptions });
    assert.deepEqual([open, reasons, used.size], [[], ["agreed anew"], 2]);
  }
});

test("who accepts a finding has not accepted those that it speaks for, and one that weighs less speaks for none that weighs more", async () => {
  const text = `# COPD service specification\n\n## Description\n\n${"Inhalers are checked by a nurse at each visit. ".repeat(60)}\n\n## Law\n\nThe Provider shall have regard to the Mental Health Act 1983.\n`;
  const boilerplate = "mh-boilerplate-only";
  const absorbed = ours.rules.find(({ id }) => id === boilerplate)!.absorbs!;
  const judge = createJudges()(ours);
  const said = async ({ rules = {}, exceptions = [], more = "" }: { rules?: Suppressions["rules"]; exceptions?: readonly Exception[]; more?: string }) => {
    const { findings, used } = await judge(readDocument(`${more}${text}`, "markdown"), { profile: "ltc", setBy: "asked", rules }, exceptions, "2026-06-01");
    return { findings, used, open: new Set(findings.filter(({ suppressed }) => suppressed === undefined).map(({ rule }) => rule)) };
  };
  const alone = (await said({})).open;
  const off = (await said({ rules: { [boilerplate]: "off" } })).open;
  const hidden = absorbed.filter((rule) => off.has(rule));
  assert.ok(alone.has(boilerplate) && hidden.length > 1 && !hidden.some((rule) => alone.has(rule)));
  const accepting = await said({ exceptions: [exception({ rule: boilerplate })] });
  assert.deepEqual(accepting.open, off);
  assert.ok(accepting.findings.some(({ rule, suppressed }) => rule === boilerplate && suppressed !== undefined));
  const low = await said({ rules: { [boilerplate]: "info" } });
  assert.deepEqual(low.findings.filter(({ rule }) => hidden.includes(rule)).map(({ rule, severity }) => [rule, severity]), (await said({ rules: { [boilerplate]: "off" } })).findings.filter(({ rule }) => hidden.includes(rule)).map(({ rule, severity }) => [rule, severity]));
  // What somebody accepted of them beforehand stays accepted, and is not called idle.
  const one = hidden[0]!;
  const both = await said({ more: `<!-- paritylint-disable-file ${one} -- agreed -->\n`, exceptions: [exception({ rule: one })] });
  assert.deepEqual(both.open, alone);
});

test("a need without an answer is said once, by the support that is missing", async () => {
  const text = `# COPD service specification\n\n## Population needs\n\nOne in four people with COPD also live with anxiety.\n\n## Service description\n\n${"Inhalers are checked by a nurse at each visit. ".repeat(60)}\n`;
  const said = async (rules: Suppressions["rules"]): Promise<readonly string[]> =>
    (await createJudges()(ours)(readDocument(text, "markdown"), { profile: "ltc", setBy: "asked", rules }, [], "2026-06-01")).findings.map(({ rule }) => rule).filter((rule) => rule === "mh-promised-not-measured" || rule === "ltc-psychological-support-missing");
  assert.deepEqual(await said({}), ["ltc-psychological-support-missing"]);
  assert.deepEqual(await said({ "ltc-psychological-support-missing": "off" }), ["mh-promised-not-measured"]);
});
