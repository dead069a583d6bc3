// Configuration and rule packs that somebody has spoilt: never an exception, and every problem stands somewhere in the file.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import fc from "fast-check";
import type { Problem } from "../rules/language/document.ts";
import { ours } from "../server/src/cli/own-catalogue.ts";
import { readConfiguration } from "../server/src/engine/configuration/read-configuration.ts";
import { withPacks } from "../server/src/packs/with-packs.ts";
import { readPack } from "../server/src/packs/pack.ts";
import { readDocument } from "../server/src/read/document.ts";
import { slips, slipped, tries } from "./arbitrary.ts";
import { createCheck } from "./whole-check.ts";

const pack = readFileSync("test/packs/anyshire.yaml", "utf8");
const config = `profile: ltc
jurisdiction: wales
rules:
  mh-bolt-on: error
  placeholder-unfilled: off
include: [specs/]
ignore:
  - "drafts/**/[a-z]*.md"
sections:
  exclusion: [Who we cannot see, "Not for us"]
packs: [words.yaml]
exceptions:
  - rule: mh-excluded-from-service
    file: specs/diabetes.md
    where: "3.4 Exclusion criteria"
    reason: |
      The memory service sees them.
    expires: 2027-03-31
`;
const yaml = fc.constantFrom(
  "&a [*a]", "*a", "&a", "!!js/function 'x'", "!!python/object:os.system x", "!tag ", "<<: *a", "? ", ": ", "- - - ", "{", "}", "[", "]", "|", ">", "%YAML 9\n---\n", "---\n", "...\n", "__proto__: x\n", "constructor: {a: b}\n", "\t", "\u0000", "\ud800", "0x1F", "1e999", "~", "null", "\"", "'", "#", "\r", "\r\n", "rules: [1]\n", "packs: [../x, /etc/passwd, C:\\\\x, ~/x]\n", "  ", "\ufeff",
);
const spoilt = (text: string): fc.Arbitrary<string> => fc.oneof(
  fc.tuple(slips(yaml)).map(([done]) => slipped(text, done)),
  fc.array(fc.oneof(yaml, fc.string({ maxLength: 8 }), fc.constantFrom(...text.split(/(?<=\n)/))), { maxLength: 12 }).map((all) => all.join("")),
);

function misplaced(problems: readonly Problem[], text: string): readonly Problem[] {
  const lines = text.split(/\r\n|\r|\n/);
  return problems.filter(({ line, column, message }) => message.trim() === "" || /[\r\n]/.test(message) ||
    (line !== undefined && (line < 1 || line > lines.length || (column !== undefined && (column < 1 || column > lines[line - 1]!.length + 1)))));
}

test("a spoilt configuration is read as far as it goes, and each problem stands inside it", () => {
  fc.assert(fc.property(spoilt(config), (text) => assert.deepEqual(misplaced(readConfiguration(text, ours.ruleIds).problems, text), [])), tries(400));
});

/** Here the parser gives up on the first of two lines within quotation marks, and counts no more of them. */
const brokenOff = "    a: b\n'!   - \"x\"\n'|        d: e\n";

test("a spoilt rule pack is read as far as it goes, and the rules that are left can be run", () => {
  const draft = readDocument("# Service specification: diabetes service\n\n## Exclusion criteria\n\nWe see revolving door patients. [name] {text}\n", "markdown");
  fc.assert(fc.property(spoilt(pack), (text) => {
    const { rules, recommendations, problems } = readPack(text, ours);
    assert.deepEqual(misplaced(problems, text), []);
    for (const { rule, message } of createCheck(rules, recommendations)(draft, { profile: "ltc", rules: {} }).findings) assert.ok(rules.some(({ id }) => id === rule) || rule === "placeholder-unfilled", message);
  }), { ...tries(300), examples: [[brokenOff]] });
});

test("no configuration, however spoilt, has a file read that does not stand below it", async () => {
  await fc.assert(fc.asyncProperty(spoilt(config), async (text) => {
    await withPacks(text, ours, async (path) => {
      assert.ok(!/^(?:[\\/~]|[A-Za-z]:)/.test(path) && !path.split(/[\\/]/).includes(".."), path);
      return { text: pack };
    });
  }), tries(200));
});

test("a small file cannot unfold into a huge one, and runs nothing", () => {
  const laughs = `a: &a [x, x]\n${"bcdefghijklmnopqrstuvwxyz".split("").map((name, i) => `${name}: &${name} [${`*${String.fromCharCode(97 + i)}, `.repeat(9)}]`).join("\n")}\n`;
  for (const text of [laughs, `rules: ${"[".repeat(20_000)}`, `rules: ${"{a: ".repeat(20_000)}`, `${"- ".repeat(20_000)}a`, `${Array.from({ length: 3_000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")}`, `profile: !!js/function "process.exit(9)"`]) {
    assert.ok(readConfiguration(text, ours.ruleIds).problems.length > 0);
    assert.ok(readPack(text, ours).problems.length > 0);
    const { meta } = readDocument(`---\n${text}\n---\n\n# Scope\n`, "markdown");
    assert.ok(JSON.stringify(meta).length <= text.length * 2);
  }
});

const numbered = (count: number, write: (i: number) => string): string => Array.from({ length: count }, (_, i) => write(i)).join("");
for (const [name, text] of [
  ["names, one to a line", numbered(60_000, (i) => `k${i}:\n`)],
  ["names in brackets", `rules: {${numbered(60_000, (i) => `k${i},`)}}\n`],
  ["names within a list", `rules:\n- ${numbered(50_000, (i) => `k${i}:\n  `)}a:\n`],
  ["a name that is a tower of lists", `${"? ".repeat(40)}x\n${`${"- ".repeat(21)}\n`.repeat(9_000)}`],
] as const) {
  test(`settings of nothing but ${name} are read in a moment, and said to be none`, () => {
    assert.ok(text.length < 500_000);
    const before = process.cpuUsage();
    for (const { problems } of [readConfiguration(text, ours.ruleIds), readPack(text, ours)]) {
      assert.ok(problems.length > 0);
      assert.ok(problems.every(({ message }) => message.length < 500));
    }
    const { user } = process.cpuUsage(before);
    assert.ok(user < 10_000_000, `${user / 1e6} s of processor time`);
  });
}

test("a name that stands twice, or is a list, is said where it stands", () => {
  for (const [text, line, sentence] of [["profile: ltc\nrules:\n  mh-bolt-on: off\n  mh-bolt-on: error\n", 4, /Map keys must be unique/], ["profile: ltc\n[a, b]: c\n", 2, /A name is a word/]] as const) {
    const [problem, ...more] = readConfiguration(text, ours.ruleIds).problems;
    assert.deepEqual([problem?.line, more.length], [line, 0]);
    assert.match(problem?.message ?? "", sentence);
  }
});

test("so many packs are read and no more", () => {
  const { configuration, problems } = readConfiguration(`packs:\n${"- a.yaml\n".repeat(200)}`, ours.ruleIds);
  assert.equal(configuration.packs.length, 50);
  assert.match(problems[0]?.message ?? "", /At most 50 packs/);
});
