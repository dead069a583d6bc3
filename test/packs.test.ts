/** Rule packs: an organisation's own wording, checked like ours, and what is said of a pack that is not whole. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { promisify } from "node:util";
import { ours } from "../server/src/cli/own-catalogue.ts";
import { readPack } from "../server/src/packs/pack.ts";
import { prove } from "../server/src/packs/prove.ts";
import { cli } from "./root.ts";

const whole = readFileSync("test/packs/anyshire.yaml", "utf8");
const folder = mkdtempSync(join(tmpdir(), "packs-"));
after(() => rmSync(folder, { recursive: true, force: true }));
async function run(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const running = promisify(execFile)(process.execPath, [cli, ...args], { cwd: folder });
  running.child.stdin?.end();
  const done = await running.catch((error: { code: number; stdout: string; stderr: string }) => error);
  return { code: "code" in done ? done.code : 0, out: done.stdout, err: done.stderr };
}
const lineOf = (text: string, words: string): number => text.split("\n").findIndex((line) => line.includes(words)) + 1;

test("a whole pack has no problem, and its rules do what their examples say", () => {
  const { rules, problems, recommendations, sections } = readPack(whole, ours);
  assert.deepEqual(problems, []);
  assert.deepEqual(rules.map(({ id, kind }) => `${kind} ${id}`), ["content anyshire-promise-missing", "framing anyshire-frequent-words"]);
  assert.deepEqual(recommendations.map(({ id }) => id), ["anyshire.promise", "anyshire.words"]);
  assert.deepEqual(sections, { exclusion: ["Who we cannot see"] });
  assert.deepEqual(prove(rules).filter(({ fault }) => fault !== undefined), []);
});

test("a pack's own words are measured as paritylint's topics are: a number alone measures nothing", () => {
  const measured = whole.replace(/at-least: \w+/, "at-least: measured").replace(/(?<=words:).*/, ' ["visit+"]');
  assert.notEqual(measured, whole);
  const rule = readPack(measured, ours).rules.find(({ id }) => id === "anyshire-promise-missing")!;
  const found = (text: string) => prove([{ ...rule, examples: { flags: [`# Community diabetes service specification\n\n## Description\n\n${text}\n`], passes: ["-"] } }])[0]!.fault === undefined;
  assert.ok(found("3 nurses shall visit people."));
  assert.ok(found("Nurses shall visit people."));
  assert.ok(!found("Nurses shall visit people at the start and after 6 months."));
});

const faults: readonly (readonly [string, (text: string) => string, string, RegExp])[] = [
  ["a rule that rests on nothing", (text) => text.replace("cites: [anyshire.words]", "cites: []"), "cites: []", /names what it rests on/],
  ["an unknown recommendation", (text) => text.replace("kf2017.parity", "kf2017.partiy"), "kf2017.partiy", /There is no recommendation “kf2017.partiy”.*kf2017\.parity/],
  ["an id that is taken", (text) => text.replace("id: anyshire-frequent-words", "id: mh-bolt-on"), "mh-bolt-on", /There is a rule “mh-bolt-on” already/],
  ["an unknown profile", (text) => text.replace("message: “{text}”", "profiles: [ltcs]\n    message: “{text}”"), "ltcs", /There is no profile “ltcs”/],
  ["no examples", (text) => text.slice(0, text.lastIndexOf("    examples:")), "anyshire-frequent-words", /shows what it means/],
  ["brackets that do not fit", (text) => text.replace("(revolving door) patient+", "(revolving door patient+"), "revolving door", /Brackets do not fit/],
  ["a phrase of nothing but gaps", (text) => text.replace("(revolving door) patient+", `${"a .. ".repeat(9)}a`), "a .. a", /more than 6 gaps/],
  ["a regular expression", (text) => text.replace("say: regular+", 'say: "[a-z]+ regular"'), "[a-z]", /“\[” in “\[a-z\]\+ regular” stands for nothing here: a pack holds no expressions/],
  ["a message with a word that nothing fills", (text) => text.replace("“{text}” names", "“{words}” names"), "{words}", /“\{words\}” has no meaning here/],
  ["an address that is none of the web", (text) => text.replace("not by how often they come.\n        checked: primary", "not by how often they come.\n        checked: primary\n        url: command:paritylint.openLink"), "command:paritylint.openLink", /address of the publication, starting with https/],
  ["a text without end", (text) => text.replace("Say what they need.", `Say what they need${" and want".repeat(600)}.`), "Say what they need", /“advice” is longer than 5000 characters/],
  ["an example without end", (text) => text.replace("Regular reviews take place.", `Regular reviews${" and checks".repeat(600)} take place.`), "passes: [\"Regular", /“passes” is longer than 5000 characters/],
  ["a key that is misspelt", (text) => text.replace("advice: Say what", "advise: Say what"), "advise", /no “advise”.*advice/],
  ["a rule that neither avoids nor requires", (text) => text.replace("    avoid:\n      - say: (revolving door) patient+\n        instead: people whose needs are not met yet\n      - say: regular+\n        not: [\"regular (review|contact|meeting|check|update|supervision|report|audit)+\"]\n", ""), "anyshire-frequent-words", /either “avoid:”.*or “require:”/],
  ["an error that nobody read in full", (text) => text.replaceAll("checked: primary", "checked: secondary").replace("cites: [anyshire.promise, kf2017.parity]", "cites: [anyshire.promise]"), "severity: error", /read in its own publication/],
];
for (const [name, change, at, sentence] of faults) {
  test(`${name} is said where it stands, and the other rule still runs`, () => {
    const text = change(whole);
    assert.notEqual(text, whole);
    const { rules, problems } = readPack(text, ours);
    const said = problems.find(({ message }) => sentence.test(message));
    assert.ok(said, problems.map(({ message }) => message).join(" "));
    assert.equal(said.line, lineOf(text, at));
    assert.equal(rules.length, 1, rules.map(({ id }) => id).join());
  });
}

test("a clause over several lines goes into a draft as one, and one that is all gap goes in once", async () => {
  const drafts = join(folder, "gaps");
  mkdirSync(drafts);
  const clause = (text: string): string => whole.replace(/(clause:\n\s+into: \w+\n\s+text:) .*/, `$1 ${text}`);
  for (const [pack, said] of [[clause("|\n        The Provider shall keep the charter.\n        It shall report each [month].\n"), "The Provider shall keep the charter. It shall report each [month]."], [clause('"[Say here who keeps the Anyshire charter.]"'), "[Say here who keeps the Anyshire charter.]"]] as const) {
    assert.notEqual(pack, whole);
    writeFileSync(join(drafts, "ours.yaml"), pack);
    writeFileSync(join(drafts, "paritylint.yaml"), "profile: ltc\npacks: [ours.yaml]\n");
    writeFileSync(join(drafts, "draft.md"), "# Community asthma service specification\n\n## Aims\n\nThe Provider shall help adults with asthma.\n");
    for (let i = 0; i < 2; i++) await run("gaps/draft.md", "--fix");
    assert.equal(readFileSync(join(drafts, "draft.md"), "utf8").split(said).length, 2);
  }
});

test("no text makes the reader of packs fail", () => {
  for (const text of ["", "\u0000", "- 1", "rules: {}", "rules: [1, null, [], {}]", "rules:\n  - id: [a]\n", "sources: [{}]", "sources:\n  - id: x\n    recommendations: 3\n", "&a [*a]", "[".repeat(9000), "sections: 3", "rules:\n  - &x {id: a}\n  - *x\n"]) {
    const { rules, problems } = readPack(text, ours);
    assert.deepEqual(rules, [], text);
    assert.ok(problems.length > 0, text);
  }
});

test("packs that only folders within name are known to the run: their rules can be set, and a report describes all that it speaks of", async () => {
  const other = whole.replaceAll("anyshire", "borough").replaceAll("Anyshire", "Borough");
  for (const [name, text] of [["one", whole], ["two", other]] as const) {
    mkdirSync(join(folder, "parts", name), { recursive: true });
    writeFileSync(join(folder, "parts", name, "ours.yaml"), text);
    writeFileSync(join(folder, "parts", name, "paritylint.yaml"), "profile: ltc\npacks: [ours.yaml]\n");
    writeFileSync(join(folder, "parts", name, "draft.md"), "# Asthma service\n\n<!-- paritylint-disable-next-line mh-bolt-on -->\nThe Provider shall see revolving door patients.\n");
  }
  const { runs: [{ tool, results }] } = JSON.parse((await run("parts", "--format", "sarif")).out) as { runs: [{ tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number }[] }] };
  for (const id of ["anyshire-frequent-words", "borough-frequent-words", "suppression-without-reason"]) assert.ok(results.some(({ ruleId }) => ruleId === id), id);
  for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules[ruleIndex]?.id, ruleId);
  for (const shard of ["1", "2"]) await run("parts", "--shard", `${shard}/2`, "--format", "json", "--output", `${shard}.json`);
  const merged = JSON.parse((await run("merge", "1.json", "2.json", "--format", "sarif")).out) as { runs: [{ results: unknown }] };
  assert.deepEqual(merged.runs[0].results, results);
  const off = await run("parts", "--rule", "borough-frequent-words=off", "--rule", "anyshire-promise-missing=off", "--format", "csv");
  assert.equal(off.err, "");
  assert.match(off.out, /anyshire-frequent-words[^]*borough-promise-missing/);
  assert.doesNotMatch(off.out, /borough-frequent-words|anyshire-promise-missing/);
  assert.equal((await run("coverage", "parts", "--rule", "borough-frequent-words=off")).code, 0);
  const unknown = await run("parts", "--rule", "borough-frequent-word=off");
  assert.deepEqual([unknown.code, /Did you mean “borough-frequent-words”/.test(unknown.err)], [2, true]);
  assert.equal((await run("-", "--stdin-filename", "parts/two/new.md", "--rule", "borough-frequent-words=off")).code, 3, "there is nothing to read, but the rule is known");
});

test("a configuration with a pack brings its rules, its headings and its clauses", async () => {
  mkdirSync(join(folder, "packs"));
  cpSync("test/packs/anyshire.yaml", join(folder, "packs/anyshire.yaml"));
  writeFileSync(join(folder, "paritylint.yaml"), "profile: ltc\npacks: [packs/anyshire.yaml]\nrules:\n  anyshire-frequent-words: info\n");
  writeFileSync(join(folder, "draft.md"), "# Asthma service\n\n## Aims\n\nThe Provider shall see revolving door patients.\n\n## Who we cannot see\n\n- People with a mental illness.\n");
  const checked = await run("draft.md", "--format", "json");
  assert.equal(checked.err, "");
  assert.equal(checked.code, 1);
  const [{ findings, sections }] = (JSON.parse(checked.out) as { documents: [{ findings: { rule: string; severity: string; recommendations: { id: string }[] }[]; sections: { heading: string; role: string }[] }] }).documents;
  const own = findings.filter(({ rule }) => rule.startsWith("anyshire-"));
  assert.deepEqual(own.map(({ rule, recommendations: [first] }) => `${rule} ${first?.id}`), ["anyshire-promise-missing anyshire.promise", "anyshire-frequent-words anyshire.words"]);
  assert.equal(own[1]?.severity, "info");
  assert.equal(sections.find(({ heading }) => heading === "Who we cannot see")?.role, "exclusion");
  assert.doesNotMatch((await run("draft.md", "--fix-dry-run")).out, /keep the Anyshire promise/, "it would contradict the exclusion");
  const fixed = await run("draft.md", "--fix-dry-run", "--rule", "exclusion-contradicts-scope=warning");
  assert.match(fixed.out, /\+.*keep the Anyshire promise/);
  assert.match((await run("explain", "anyshire-promise-missing")).out.replace(/\s+/g, " "), /Writing specifications for body and mind/);
  assert.match((await run("rules")).out, /anyshire-frequent-words/);
  assert.match((await run("template", "ltc")).out, /\n## \d+ [^#]*keep the Anyshire promise/);
  assert.ok(!(await run("template", "ltc", "--no-config")).out.includes("Anyshire promise"));
  assert.equal((await run("draft.md", "--rule", "anyshire-promise-missing=off", "--rule", "mh-excluded-from-service=off", "--fail-on", "never")).code, 0);
});

test("the severity that a pack names holds in a short text and where the kind is a guess; one that it does not name gives way", async () => {
  mkdirSync(join(folder, "firm"));
  writeFileSync(join(folder, "firm/paritylint.yaml"), "packs: [ours.yaml]\n");
  writeFileSync(join(folder, "firm/draft.md"), "# Something new\n\n## Aims\n\nThe Provider shall meet adults each week.\n");
  const told = async (pack: string, ...more: readonly string[]) => {
    writeFileSync(join(folder, "firm/ours.yaml"), pack);
    const { documents: [{ profile, findings }] } = JSON.parse((await run("firm/draft.md", "--format", "json", ...more)).out) as { documents: [{ profile: { confidence: string }; findings: { rule: string; severity: string }[] }] };
    return [profile.confidence, findings.find(({ rule }) => rule === "anyshire-promise-missing")?.severity];
  };
  const unnamed = whole.replace("severity: error\n    ", "");
  assert.notEqual(unnamed, whole);
  assert.deepEqual([await told(whole), await told(whole, "--profile", "ltc")], [["low", "error"], ["set", "error"]]);
  assert.deepEqual([await told(unnamed), await told(unnamed, "--profile", "ltc")], [["low", "review"], ["set", "info"]]);
});

test("a pack that is broken or missing is said, and the rest is checked", async () => {
  writeFileSync(join(folder, "packs/broken.yaml"), whole.replace("cites: [anyshire.words]", "cites: [nobody.knows]"));
  writeFileSync(join(folder, "paritylint.yaml"), "packs: [packs/broken.yaml, packs/gone.yaml, ../outside.yaml]\n");
  const { code, out, err } = await run("draft.md", "--profile", "ltc");
  assert.equal(code, 2);
  assert.match(err, /packs\/broken\.yaml:\d+:\d+: There is no recommendation “nobody.knows”/);
  assert.match(err, /paritylint\.yaml:1:\d+: The pack “packs\/gone\.yaml” cannot be read: there is no such file\./);
  assert.match(err, /paritylint\.yaml:1:\d+: The pack “\.\.\/outside\.yaml” is named by its path below/);
  assert.match(out, /anyshire-promise-missing/);
  const fresh = await run("template", "ltc");
  assert.deepEqual([fresh.code, /keep the Anyshire promise/.test(fresh.out), fresh.err.includes("packs/broken.yaml:")], [2, true, true]);
});

test("test-pack runs the examples: 0 where they hold, 1 where one does not, 2 where the pack is not whole, 3 where there is none", async () => {
  const good = await run("test-pack", "packs/anyshire.yaml");
  assert.deepEqual([good.code, good.out], [0, "packs/anyshire.yaml: 2 rules, 6 examples, all as they say.\n"]);
  writeFileSync(join(folder, "packs/wrong.yaml"), whole.replace('passes: ["Regular reviews take place."]', 'passes: ["The regulars meet."]'));
  const wrong = await run("test-pack", "packs/wrong.yaml");
  assert.equal(wrong.code, 1);
  assert.match(wrong.err, /anyshire-frequent-words, under “passes”: “The regulars meet\.”\. “regulars” is found in it\./);
  const broken = await run("test-pack", "packs/broken.yaml");
  assert.deepEqual([broken.code, broken.out], [2, "packs/broken.yaml: 1 rule, 3 examples, all as they say; 2 problems.\n"]);
  writeFileSync(join(folder, "packs/none-whole.yaml"), whole.replaceAll(/^ {4}cites: .*\n/gm, ""));
  assert.match((await run("test-pack", "packs/none-whole.yaml")).out, /^packs\/none-whole\.yaml: \d+ problems, and no rule that is whole\.\n$/);
  assert.equal((await run("test-pack", "packs/none.yaml")).code, 3);
  assert.equal((await run("test-pack")).code, 2);
});
