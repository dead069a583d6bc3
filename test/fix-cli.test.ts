// --fix and --fix-dry-run as they are used: the built program, real files.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { folder, run } from "./command-line.ts";
import { root } from "./root.ts";

const poor = readFileSync(join(root, "test/documents/documents/poor-musculoskeletal-pain.md"), "utf8");const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), "utf8");

test("--fix changes files in place, keeps their bytes apart from that, and leaves nothing behind", () => {
  const text = `\uFEFF${poor.replaceAll("\n", "\r\n")}`;
  const cwd = folder({ "a.md": text, "soup.md": "# Onion soup\n\nChop the onions.\n" });
  chmodSync(join(cwd, "a.md"), 0o640);
  symlinkSync("a.md", join(cwd, "link.md"));
  const soup = statSync(join(cwd, "soup.md")).mtimeMs;
  const first = run(cwd, ["link.md", "soup.md", "--fix"]);
  const told = /^link\.md: \d+ changes made\. (\d+) gaps in square brackets are for you to fill\.\n$/.exec(first.err);
  const fixed = read(cwd, "a.md");
  assert.equal(Number(told?.[1]), fixed.split(/\[[^\]]+\]/).length - poor.split(/\[[^\]]+\]/).length, first.err);
  assert.ok(fixed.startsWith("\uFEFF") && !/[^\r]\n/.test(fixed) && fixed.length > text.length);
  assert.equal(statSync(join(cwd, "a.md")).mode & 0o777, 0o640);
  assert.equal(statSync(join(cwd, "soup.md")).mtimeMs, soup);
  assert.deepEqual(readdirSync(cwd).sort(), ["a.md", "link.md", "soup.md"]);
  const second = run(cwd, ["a.md", "--fix"]);
  assert.deepEqual([second.err, read(cwd, "a.md"), second.code], ["", fixed, first.code]);
  assert.equal(run(cwd, ["a.md"]).out, second.out, "the report is of what is left");
});

test("--fix puts no aim beside an exclusion that denies it, and says so; once the door is open it does", () => {
  const draft = (shut: string): string => `---\nprofile: strategy\n---\n\n# Our strategy\n\n## Aims\n\nPeople shall walk well.\n\n## Exclusion criteria\n\n- ${shut}\n`;
  const needed = draft("people with depression").replace("## Aims", "## Needs\n\nA third of local people with pain also live with depression.\n\n## Aims");
  const cwd = folder({ "shut.md": draft("people with mental health problems"), "open.md": draft("people under 18"), "needed.md": needed });
  const [shut, open] = ["shut.md", "open.md"].map((name) => run(cwd, [name, "--fix", "--format", "json"])) as [ReturnType<typeof run>, ReturnType<typeof run>];
  assert.match(shut.err, /^shut\.md: not fixed, since beside what else the text says it would be an error: parity-commitment-missing\. Mend the errors first\.$/m);
  assert.doesNotMatch(read(cwd, "shut.md"), /equal standing/);
  assert.doesNotMatch(shut.out, /"exclusion-contradicts-scope"/);
  // The exclusion is an error already, beside what is needed: the aim would be one more thing that it denies.
  assert.match(run(cwd, ["needed.md", "--fix"]).err, /^needed\.md: not fixed, .*: parity-commitment-missing\./m);
  assert.doesNotMatch(read(cwd, "needed.md"), /equal standing/);
  assert.deepEqual([/not fixed/.test(open.err), /equal standing/.test(read(cwd, "open.md"))], [false, true]);
});

test("--fix-dry-run prints a diff and changes nothing", () => {
  const cwd = folder({ "a.md": poor });
  const shown = run(cwd, ["a.md", "--fix-dry-run"]);
  assert.match(shown.out, /^--- a\/a\.md\n\+\+\+ b\/a\.md\n@@ /);
  assert.match(shown.err, /changes would be made/);
  assert.equal(read(cwd, "a.md"), poor);
  const applied = spawnSync("git", ["apply", "-"], { cwd, input: shown.out, encoding: "utf8" });
  if (applied.error === undefined) {
    assert.equal(applied.status, 0, applied.stderr);
    const dry = read(cwd, "a.md");
    writeFileSync(join(cwd, "a.md"), poor);
    run(cwd, ["a.md", "--fix"]);
    assert.equal(read(cwd, "a.md"), dry);
  }
  assert.equal(run(cwd, ["a.md", "--fix", "--fix-dry-run"]).code, 2);
});

test("--fix of standard input prints the fixed text, and the report beside it", () => {
  const cwd = folder({ "a.md": poor });
  const piped = run(cwd, ["-", "--fix", "--stdin-filename", "a.md"], { input: poor });
  run(cwd, ["a.md", "--fix"]);
  assert.equal(piped.out, read(cwd, "a.md"));
  assert.match(piped.err, /document checked/);
});

test("--fix refuses what it could not write back as it was", () => {
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(poor, "utf16le")]);
  const old = Buffer.from(`${poor}\nCaf\u00e9.\n`, "latin1");
  const cwd = folder({ "wide.md": wide, "old.md": old });
  for (const [name, bytes] of [["wide.md", wide], ["old.md", old]] as const) {
    const { code, err } = run(cwd, [name, "--fix"]);
    assert.equal(code, 3);
    assert.match(err, /^\S+: It was not changed, because it is not in UTF-8; save it as UTF-8 first\.\n$/);
    assert.deepEqual(readFileSync(join(cwd, name)), bytes);
  }
});

test("the report for programs names the fixes", () => {
  const cwd = folder({ "a.md": poor, "b.md": "# Diabetes service specification\n\n## Aims\n\nThe diabetes service shall lower HbA1c.\n" });
  const { documents } = JSON.parse(run(cwd, ["a.md", "b.md", "--format", "json"]).out) as { documents: { findings: { rule: string; fixes: { title: string }[] }[] }[] };
  const titles = documents.flatMap(({ findings }) => findings.flatMap(({ fixes }) => fixes.map(({ title }) => title)));
  assert.ok(titles.includes("Insert a clause under “3 Outcomes”") && titles.some((title) => /^Add a section “.+” with a clause$/.test(title)), titles.join("\n"));
});
