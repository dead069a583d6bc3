// The counting that published figures rest on.
import assert from "node:assert/strict";
import test from "node:test";
import type { Severity } from "../rules/language/finding.ts";
import { figureTables, measured, withFigures } from "../server/src/report/figures.ts";
import { score, type Labels, type Scored } from "./scoring.ts";

const text = "Patients are not seen if they have  a mental\nillness. Psych patients wait. Later a mental illness is welcome.\n";
const finding = (rule: string, words: string, severity: Severity = "warning"): Scored => {
  const offset = text.indexOf(words);
  return { rule, severity, text: words, range: { start: { line: 1, offset }, end: { offset: offset + words.length } } };
};
const labels = (more: Partial<Labels>): Labels => ({ doc: "a.md", profile: "ltc", document: {}, spans: [], ...more });
const counted = (more: Partial<Labels>, findings: readonly Scored[]): readonly string[] => score(text, labels(more), findings).counts.map(({ rule, as }) => `${rule} ${as}`);

const excluded = { rule: "mh-excluded-from-service", quote: "a mental illness", line: 1, verdict: "raise" } as const;

test("a quote is found over white space, nearest to its line, and by a finding that covers little more", () => {
  assert.deepEqual(counted({ spans: [excluded] }, [finding("mh-excluded-from-service", "a mental\nillness")]), ["mh-excluded-from-service tp"]);
  assert.deepEqual(counted({ spans: [excluded] }, []), ["mh-excluded-from-service fn"]);
  assert.deepEqual(score(text, labels({ spans: [{ ...excluded, quote: "no such words" }] }), []).lost, ["no such words"]);
});

test("words that nobody labelled are wrong, said twice they are wrong once; a note never is", () => {
  const psych = { rule: "stigmatising-mh-language", quote: "Psych patients", verdict: "raise" } as const;
  const said = finding("stigmatising-mh-language", "Psych patients");
  assert.deepEqual(counted({}, [said]), ["stigmatising-mh-language fp"]);
  assert.deepEqual(counted({ spans: [psych] }, [said, { ...said }]), ["stigmatising-mh-language tp", "stigmatising-mh-language fp"]);
  assert.deepEqual(counted({ spans: [{ ...psych, verdict: "arguable" }] }, [said]), []);
  assert.deepEqual(counted({}, [finding("stigmatising-mh-language", "Psych patients", "info"), finding("mh-bolt-on", "Later", "review")]), []);
  assert.equal(score(text, labels({ traps: [{ rule: said.rule, quote: "Psych patients" }] }), [said]).traps, 1);
});

test("a verdict on the whole document is met by the rule, or by one that speaks for it", () => {
  const raise = { "every-contact-missing": { verdict: "raise", why: "nothing asks" } } as const;
  assert.deepEqual(counted({ document: raise }, []), ["every-contact-missing fn"]);
  assert.deepEqual(counted({ document: raise }, [finding("mh-boilerplate-only", "Patients")]), ["every-contact-missing tp"]);
  const fine = { "codesign-missing": { verdict: "fine", why: "a panel decides" } } as const;
  assert.deepEqual(counted({ document: fine }, [finding("codesign-missing", "Patients")]), ["codesign-missing fp"]);
  assert.deepEqual(counted({ document: fine }, [finding("codesign-missing", "Patients", "info")]), []);
});

test("figures of few cases claim no share", () => {
  const rules = { few: { tp: 3, fp: 0, fn: 1 }, many: { tp: 9, fp: 1, fn: 3 }, none: { tp: 0, fp: 2, fn: 0 } };
  const figures = { documents: 30, sets: [{ name: "test/labelled", documents: 30, tp: 12, fp: 3, fn: 4 }], rules };
  assert.equal(measured("few", figures), "Measured on 30 labelled documents: found 3 of 4 cases, 0 wrong (too few to tell).");
  assert.equal(measured("many", figures), "Measured on 30 labelled documents: found 9 of 12 cases, 1 wrong.");
  assert.equal(measured("none", figures), "Measured on 30 labelled documents: there was no case of it in them, 2 wrong (too few to tell).");
  assert.match(measured("other", figures), /^Not measured/);
  const readme = "before\n<!-- figures -->\nold\n<!-- /figures -->\nafter\n";
  const renewed = withFigures(readme, figureTables([], figures));
  assert.match(renewed, /^before\n<!-- figures -->\n\| Documents [^]*\| all \| 30 \| 16 \| 0\.80 \| 0\.75 \|[^]*<!-- \/figures -->\nafter\n$/);
  assert.equal(withFigures(renewed, figureTables([], figures)), renewed);
});
