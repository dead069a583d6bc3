// The golden mini-documents: each says in its opening comment which rules have to speak of it and which must not.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { rules } from "../rules/index.ts";
import type { ReportedFinding } from "../server/src/report/result.ts";
import { checkFile } from "./checking.ts";
import { root } from "./root.ts";

const folder = join(root, "test/documents/golden");
const ids = new Set(rules.map(({ id }) => id));

for (const name of readdirSync(folder).sort()) {
  const checked = await checkFile(join(folder, name));
  assert.ok("result" in checked, name);
  const { text, result } = checked;
  const line = (key: string): readonly string[] => (new RegExp(`^${key}:(.*)$`, "m").exec(text)?.[1] ?? "").replace(/\([^)]*\)/g, "").split(/[\s,;]+/).filter(Boolean);
  const show = (found: readonly ReportedFinding[]): readonly string[] => found.map(({ rule, severity, where, text: words }) => `${where} ${severity} ${rule} “${words}”`);
  const said = new Set(result.findings.map(({ rule }) => rule));

  test(`${name} names only rules that there are`, () => {
    assert.deepEqual(["expected", "allowed", "forbidden", "listed inside mh-boilerplate-only"].flatMap(line).filter((word) => !ids.has(word)), []);
  });
  test(`${name} is read as what it is`, () => {
    assert.equal(result.profile.id, /^profile: (\S+)$/m.exec(text)?.[1], result.profile.because.join(" "));
  });
  test(`${name} gets every finding it is meant for`, () => {
    assert.deepEqual(line("expected").filter((rule) => !said.has(rule)), []);
  });
  test(`${name} gets no finding it must not get`, () => {
    const forbidden = [...line("forbidden"), ...line("listed inside mh-boilerplate-only")];
    assert.deepEqual(show(result.findings.filter(({ rule }) => forbidden.includes(rule))), []);
  });
  const variant = /^variant: (\S+) is (\S+)/m.exec(text);
  if (variant !== null) {
    test(`${name} gets ${variant[1]} as ${variant[2]}`, () => {
      assert.deepEqual(result.findings.filter(({ rule }) => rule === variant[1]).map((finding) => finding.variant), [variant[2]]);
    });
  }
  if (/^severity: missing-content rules one level lower/m.test(text)) {
    test(`${name} is short: what is missing weighs less, what keeps people out does not`, () => {
      const contents = new Set(rules.filter(({ kind }) => kind === "content").map(({ id }) => id));
      assert.deepEqual(show(result.findings.filter(({ rule, severity }) => contents.has(rule) && severity === "error")), []);
      assert.deepEqual(result.findings.filter(({ rule }) => rule === "mh-excluded-from-service").map(({ severity }) => severity), ["error"]);
    });
  }
  const allowed = line("allowed");
  if (allowed.length > 0) {
    test(`${name} gets no more than a note where it is allowed one`, () => {
      assert.deepEqual(show(result.findings.filter(({ rule, severity }) => allowed.includes(rule) && severity !== "info")), []);
    });
  }
}
