// The command line as it is used: the built program, real folders, exit codes.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import test from "node:test";
import { Ajv } from "ajv";
import { bad, folder, oneSentence, paths, quietText, report, run, type Report, worded } from "./command-line.ts";
import { cli, root } from "./root.ts";

test("findings at or above --fail-on end with 1, others with 0", () => {
  const at = folder({ "bad.md": bad, "quiet.md": quietText, "worded.md": worded });
  assert.equal(run(at, ["bad.md"]).code, 1);
  assert.equal(run(at, ["check", "bad.md"]).code, 1);
  assert.equal(run(at, ["bad.md", "--fail-on", "never"]).code, 0);
  assert.equal(run(at, ["quiet.md"]).code, 0);
  assert.equal(run(at, ["quiet.md", "--fail-on", "info"]).code, 0);
  assert.equal(run(at, ["worded.md"]).code, 0);
  assert.equal(run(at, ["worded.md", "--fail-on", "warning"]).code, 1);
  assert.equal(run(at, ["worded.md", "--fail-on=warning"]).code, 1);
  assert.equal(run(at, ["worded.md", "--max-warnings", "0"]).code, 1);
  assert.equal(run(at, ["worded.md", "--max-warnings", "1"]).code, 0);
});

test("review never fails a check by default, and does where it is asked for", () => {
  const judged = folder({ "worded.md": worded });
  const codes = ["error", "warning", "review", "info"].map((least) => run(judged, ["worded.md", "--rule", "suicide-language=review", "--fail-on", least]).code);
  assert.deepEqual(codes, [0, 0, 1, 1]);
  assert.equal(run(judged, ["worded.md", "--rule", "suicide-language=info", "--fail-on", "review"]).code, 0);
  assert.match(run(judged, ["worded.md", "--rule", "suicide-language=review", "--fail-on", "review", "--quiet"]).out, /suicide-language/);
  const at = folder({ "bad.md": bad });
  assert.equal(run(at, ["bad.md", "--rule", "mh-excluded-from-service=review"]).code, report(at, ["bad.md", "--rule", "mh-excluded-from-service=review"]).summary["errors"] === 0 ? 0 : 1);
});

test("the report names place, rule, source and advice; at most three open it", () => {
  const at = folder({ "bad.md": bad });
  const { out } = run(at, ["bad.md"]);
  assert.match(out, /^bad\.md\n {2}Read as .*\(ltc\), as set\. It is a short text/);
  assert.match(out, /Start here/);
  assert.match(out, /12:\d+ +error/);
  assert.match(out.replace(/\s+/g, " "), /Source: .*\[mh-excluded-from-service\]/);
  const start = out.slice(out.indexOf("Start here"), out.indexOf("\n\n  ", out.indexOf("Start here") + 12));
  assert.ok((start.match(/^ +\d+:\d+ {2}\w+/gm) ?? []).length <= 3, start);
  assert.ok(out.split("\n").every((line) => line.length <= 100));
});

const fits = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync(join(root, "server/src/engine/../report/report.schema.json"), "utf8")) as object);
test("JSON holds to its schema, and two runs give the same bytes", () => {
  const at = folder({ "a/bad.md": bad, "b.md": quietText, "c.txt": worded, "d.md": "", "e.docx": "PK" });
  const first = run(at, [".", "--format", "json"]);
  assert.ok(fits(JSON.parse(first.out)), JSON.stringify(fits.errors));
  assert.equal(first.out, run(at, [".", "--format", "json"]).out);
  assert.equal(run(at, ["."]).out, run(at, ["."]).out);
  assert.deepEqual(paths(JSON.parse(first.out) as Report), ["a/bad.md", "b.md", "c.txt", "d.md", "e.docx"]);
});

test("several reports can be written at once", () => {
  const at = folder({ "bad.md": bad });
  const { code, out } = run(at, ["bad.md", "--format", "json", "--output", "a.json", "--format", "stylish", "--output", "b.txt", "--color"]);
  assert.equal(code, 1);
  assert.equal(out, "");
  assert.ok(fits(JSON.parse(readFileSync(join(at, "a.json"), "utf8"))));
  assert.match(readFileSync(join(at, "b.txt"), "utf8"), /Start here/);
  const both = run(at, ["bad.md", "--format", "stylish", "--format", "json", "--output", "c.json"]);
  assert.match(both.out, /Start here/);
  const dashed = run(at, ["bad.md", "--format", "json", "--output", "-", "--output", "d.txt"]);
  assert.deepEqual([dashed.out, existsSync(join(at, "-"))], [readFileSync(join(at, "a.json"), "utf8"), false], "as to programs elsewhere, “-” is standard output");
  const lost = run(at, ["bad.md", "--format", "json", "--output", "nowhere/a.json"]);
  assert.equal(lost.code, 2);
  oneSentence(lost.err);
});

const misuses: readonly (readonly [readonly string[], RegExp])[] = [
  [["--fromat", "json", "a.md"], /no option --fromat\. Did you mean “--format”\?/],
  [["-x", "a.md"], /no option -x/],
  [["--baseline", "b", "a.md"], /^There is no baseline b; write one with --update-baseline\./],
  [["--update-baseline", "a.md"], /needs to know which file/],
  [["--update-baseline", "--baseline", "b", "--changed-since", "main", "a.md"], /give one of them/],
  [["--format", "xml", "a.md"], /--format cannot be “xml”/],
  [["--format", "sarfi", "a.md"], /--format cannot be “sarfi”\. Did you mean “sarif”\?/],
  [["a.md", "--format"], /--format needs a value/],
  [["--format", "--quiet", "a.md"], /--format needs a value/],
  [["--quiet=yes", "a.md"], /--quiet takes no value/],
  [["--format", "json", "--format", "stylish", "a.md"], /Only one report can go to the screen/],
  [["--format", "json", "--output", "-", "--format", "stylish", "a.md"], /Only one report can go to the screen/],
  [["--fail-on", "errors", "a.md"], /--fail-on cannot be “errors”\. Did you mean “error”\?/],
  [["--max-warnings", "-1", "a.md"], /--max-warnings needs a value/],
  [["--max-warnings=few", "a.md"], /whole number/],
  [["--profile", "lct", "a.md"], /--profile cannot be “lct”\. Did you mean “ltc”\?/],
  [["--rule", "mh-bolt-on", "a.md"], /--rule takes a rule and a severity/],
  [["--rule", "mh-bolton=off", "a.md"], /no rule “mh-bolton”\. Did you mean “mh-bolt-on”\?/],
  [["--rule", "mh-bolt-on=oof", "a.md"], /--rule cannot be “oof”\. Did you mean “off”\?/],
  [["--rule", "__proto__=off", "a.md"], /no rule “__proto__”/],
  [["a.md", "--format", "json", "--output", "./a.md"], /would write over \.\/a\.md, which is to be read/],
  [["a.md", ""], /One of the names is empty/],
  [["--config", "none.yaml", "a.md"], /no configuration none\.yaml/],
  [["--config", "a.md", "--no-config", "a.md"], /contradict/],
  [["--stdin-filename", "a.md", "a.md"], /goes with “-”/],
  [["chek", "a.md"], /neither a command nor a file “chek”\. Did you mean “check”\?/],
  [["imit"], /neither a command nor a file “imit”\. Did you mean “init”\?/],
  [["lsp"], /An editor starts it with: paritylint lsp --stdio/],
  [["lsp", "--stdio", "draft.md"], /An editor starts it/],
  [["template"], /Name one kind of document/],
  [["template", "lct"], /no profile “lct”\. Did you mean “ltc”\?/],
  [["check"], /Name a document or a folder/],
  [["explain"], /Name a rule/],
  [["explain", "mh-bolton"], /Did you mean “mh-bolt-on”/],
  [["help", "fix"], /no command “fix”\. --fix is an option of “check”; “paritylint help check” says more/],
  [["--html", "a.md"], /no option --html\. Did you mean “--format html”\?/],
  [["--profile", "asthma", "a.md"], /--profile cannot be “asthma”\. It is one of ltc \(long-term condition service\), /],
  [["explain", "boltons"], /no rule “boltons”\. “paritylint rules” lists them\./],
  [["help", "chek"], /no command “chek”\. Did you mean “check”\?/],
  [["rules", "mh-bolt-on"], /“rules” takes no name\. “paritylint explain RULE” prints/],
  [["init", "specs"], /“init” takes no name/],
  [["facts", "--fail-on", "error", "a.md"], /--fail-on is no option of “facts”/],
];
for (const [args, sentence] of misuses) {
  test(`wrong usage ends with 2 and one sentence: ${args.join(" ")}`, () => {
    const at = folder({ "a.md": bad });
    const { code, out, err } = run(at, args);
    assert.equal(code, 2);
    assert.match(err, sentence);
    assert.equal(out, "");
    oneSentence(err);
  });
}

test("a new specification of a kind is printed, is read as that kind, and says what is still to be filled in", () => {
  const { code, out, err } = run(folder({}), ["template", "ltc"]);
  assert.deepEqual([code, err], [0, ""]);
  const { documents: [checked] } = report(folder({ "new.md": out }), ["new.md"]);
  assert.equal(checked?.profile?.id, "ltc");
  assert.ok(checked?.findings.every(({ rule }) => rule === "placeholder-unfilled"), String(checked?.findings.map(({ rule }) => rule)));
});

test("help and version; nothing at all is no clean run", () => {
  const at = folder({});
  assert.match(run(at, ["--help"]).out, /paritylint \[check\]/);
  assert.equal(run(at, ["--help"]).code, 0);
  assert.equal(run(at, ["help"]).out, run(at, ["--help"]).out);
  const coverage = run(at, ["coverage", "--help"]);
  assert.deepEqual([coverage.code, coverage.out, /--require /.test(coverage.out), /--fix/.test(coverage.out)], [0, run(at, ["help", "coverage"]).out, true, false]);
  assert.match(run(at, ["help", "rules"]).out, /--format FORMAT +stylish, json; several at once/);
  assert.match(coverage.out, /--format FORMAT +stylish, json, markdown, html, csv; several at once/);
  assert.match(run(at, ["--help"]).out, /\nOptions of coverage:\n  --require PRINCIPLE=RUNG/);
  assert.match(run(at, ["--version"]).out, /^\d+\.\d+\.\d+\n$/);
  assert.equal(run(at, []).code, 2);
  assert.ok(run(at, ["-h"]).out.split("\n").every((line) => line.length <= 132));
});

const refused: readonly (readonly [string, (at: string) => string, RegExp])[] = [
  ["a missing file", () => "none.md", /no such file/],
  ["an empty file", (at) => put(at, "empty.md", ""), /empty/i],
  ["a file of white space", (at) => put(at, "blank.md", " \n\t\n"), /white space/],
  ["a binary file", (at) => put(at, "image.md", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 255, 254, 1])), /./],
  ["a file that only calls itself a Word document", (at) => put(at, "spec.docx", "PK"), /no Word document/],
  ["an older Word file", (at) => put(at, "spec.doc", "\u00d0\u00cf"), /Older Word files cannot be read/],
  ["a damaged PDF", (at) => put(at, "spec.pdf", "%PDF-1.7"), /damaged/],
  ["a 50 MB file", (at) => { truncateSync(put(at, "huge.md", "x"), 50_000_000); return "huge.md"; }, /too large/],
  ["a broken link", (at) => { symlinkSync("gone.md", join(at, "link.md")); return "link.md"; }, /link/],
  ["a device", () => "/dev/zero", /neither a file nor a folder/],
  ["a folder without documents", (at) => { put(at, "sub/data.csv", "a,b"); return "sub"; }, /no document/i],
  ["an empty folder", (at) => { mkdirSync(join(at, "void")); return "void"; }, /no document/i],
  ["a pattern that matches nothing", () => "specs/*.md", /No document matches/],
];
function put(at: string, name: string, content: string | Uint8Array): string {
  mkdirSync(dirname(join(at, name)), { recursive: true });
  writeFileSync(join(at, name), content);
  return join(at, name);
}
for (const [name, make, sentence] of refused) {
  test(`${name} ends with 3, says why, and the other files are still checked`, { skip: process.platform === "win32" && /link|device/.test(name) }, () => {
    const at = folder({ "bad.md": bad });
    const path = make(at);
    const { code, documents, summary } = report(at, [path, "bad.md"]);
    assert.equal(code, 3);
    assert.equal(documents[0]?.status, "unreadable");
    assert.match(documents[0]?.reason ?? "", sentence);
    assert.match(documents[0]?.reason ?? "", /^\S.*[.]$/);
    assert.equal(documents[1]?.status, "checked");
    assert.ok(documents[1].findings.some(({ rule }) => rule === "mh-excluded-from-service"));
    assert.equal(summary["unchecked"], 1);
    const seen = run(at, [path, "bad.md"]);
    assert.equal(seen.code, 3);
    assert.match(seen.out, /Not checked: /);
  });
}

test("colour is used only where asked for, and NO_COLOR is respected", () => {
  const at = folder({ "bad.md": bad });
  assert.ok(!run(at, ["bad.md"]).out.includes("\u001b"));
  assert.ok(run(at, ["bad.md", "--color"]).out.includes("\u001b["));
  assert.ok(!run(at, ["bad.md", "--no-color"]).out.includes("\u001b"));
  assert.ok(!run(at, ["bad.md"], { env: { NO_COLOR: "1" } }).out.includes("\u001b"));
});

test("quiet lists what fails the check and nothing else", () => {
  const at = folder({ "bad.md": bad, "worded.md": worded });
  const { out, code } = run(at, ["bad.md", "worded.md", "--quiet"]);
  assert.equal(code, 1);
  assert.ok(!out.includes("worded.md") && !out.includes("[suicide-language]"));
});

test("more warnings than are let pass are listed by --quiet and fail in JUnit; as many as are let pass are not", () => {
  const at = folder({ "worded.md": worded });
  for (const [most, code] of [["0", 1], ["1", 0]] as const) {
    const args = ["worded.md", "--quiet", "--max-warnings", most];
    for (const files of [[], ["--output", "quiet.txt"]]) {
      const listed = run(at, [...args, ...files]);
      const text = files.length === 0 ? listed.out : readFileSync(join(at, "quiet.txt"), "utf8");
      assert.deepEqual([listed.code, text.includes("[suicide-language]")], [code, code === 1], text);
    }
    const { out } = run(at, [...args, "--format", "junit"]);
    assert.match(out, new RegExp(`^<testsuites name="paritylint" tests="3" failures="${code}" errors="0">$`, "m"));
    const { err } = run(at, args);
    assert.equal(err, code === 1 ? "There is 1 warning, more than the 0 of --max-warnings.\n" : "");
    assert.match(out, new RegExp(`<testcase classname="--max-warnings" name="at most ${most}"${code === 1 ? '><failure message="There is 1 warning' : "><system-out>"}`));
  }
});

test("every report that people read says what --max-warnings and --require-profile failed on", () => {
  const at = folder({ "worded.md": worded });
  const said = (format: string, ...args: readonly string[]): number => {
    const { out } = run(at, ["worded.md", "--format", format, ...args]);
    return [/There is 1 warning, more than the 0 of \\?-\\?-max\\?-warnings/, /The kind of 1 document is a guess, which \\?-\\?-require\\?-profile does not let pass\\?: worded\\?\.md/].filter((sentence) => sentence.test(out.replace(/\n/g, " ").replaceAll("%2C", ",").replaceAll("%3A", ":"))).length;
  };
  for (const format of ["stylish", "html", "markdown", "github", "junit", "csv"]) {
    assert.equal(said(format, "--max-warnings", "0", "--require-profile"), 2, format);
    assert.equal(said(format, "--max-warnings", "1"), 0, format);
  }
  assert.equal(said("stylish", "--quiet", "--max-warnings", "0", "--require-profile"), 2);
  run(at, ["worded.md", "--format", "json", "--output", "r.json"]);
  const { out, err, code } = run(at, ["merge", "r.json", "--max-warnings", "0"]);
  assert.ok(code === 1 && out.includes(err.trim()) && err.startsWith("There is 1 warning"), err);
});

test("rules, explain, sections, facts and coverage answer", () => {
  const at = folder({ "bad.md": bad, "quiet.md": quietText });
  assert.match(run(at, ["rules"]).out, /mh-excluded-from-service \(error/);
  assert.ok((JSON.parse(run(at, ["rules", "--format", "json"]).out) as { rules: unknown[] }).rules.length > 5);
  const page = run(at, ["explain", "mh-excluded-from-service"]).out;
  for (const head of ["mh-excluded-from-service", "WHAT IT SAYS", "WHAT TO DO", "WHY", "EXAMPLES"]) assert.match(page, new RegExp(`^${head}$`, "m"));
  assert.doesNotMatch(page.slice(0, page.indexOf("EXAMPLES")), /\{text\}|^[#>]|\*\*|```|`kf2017|reverse-several|<!--/m, "it is read on a terminal, as what it is");
  assert.match(page.replace(/\s+/g, " "), /Severity: error; warning where the exclusion is softened .*; info where it says who will see the people instead\./);
  assert.ok(page.split("\n").every((line) => line.length <= 80 || !line.trim().includes(" ")), page);
  assert.match(run(at, ["sections", "bad.md"]).out, /Exclusion criteria\n +exclusion/);
  const facts = run(at, ["facts", "bad.md"]).out;
  assert.match(facts, /12:1 +People with a mental health condition/);
  assert.match(facts, /^ +exclusion +Says that people are not taken/m);
  const ladder = run(at, ["coverage", "bad.md"]);
  assert.equal(ladder.code, 0);
  assert.match(ladder.out, /[■□]{4}|not asked/);
  const parsed = JSON.parse(run(at, ["coverage", "bad.md", "quiet.md", "--format", "json"]).out) as { documents: { coverage: { recommendation: { id: string } }[] }[] };
  assert.equal(parsed.documents.length, 2);
  assert.ok(parsed.documents[0]?.coverage.some(({ recommendation }) => recommendation.id.startsWith("kf2017.")));
  for (const command of ["sections", "facts", "coverage"]) assert.equal(run(at, [command, "none.md"]).code, 3, command);
});

test("a configuration that was not understood is told by commands that name no document, and ends with 2", () => {
  const at = folder({ "paritylint.yaml": "packs: [gone.yaml]\n" });
  for (const args of [["rules"], ["explain", "mh-bolt-on"], ["template", "ltc"]]) {
    const { code, out, err } = run(at, args);
    assert.equal(code, 2, args.join(" "));
    assert.match(err, /^paritylint\.yaml:1:8: .*no such file/);
    oneSentence(err);
    assert.equal(out, run(at, [...args, "--no-config"]).out);
  }
});

test("a reader that stops early is no crash and no end: other reports are written, and the exit code is that of the whole run", async () => {
  const at = folder(Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`${i}.md`, bad])));
  const child = spawn(process.execPath, [cli, ".", "--format", "stylish", "--format", "json", "--output", "r.json"], { cwd: at, stdio: ["ignore", "pipe", "pipe"] });
  let err = "";
  child.stderr.on("data", (chunk: Buffer) => void (err += String(chunk)));
  child.stdout.once("data", () => child.stdout.destroy());
  const code = await new Promise((done) => child.on("close", done));
  assert.deepEqual([code, err], [1, ""]);
  assert.equal(readFileSync(join(at, "r.json"), "utf8"), run(at, [".", "--format", "json"]).out);
});
