// What the command line reads, and under which settings: folders, globs, standard input, configuration, front matter, accepted findings.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { bad, folder, oneSentence, paths, quietText, report, run } from "./command-line.ts";
import { whyUnread, whyUnwritten } from "../server/src/text/trouble.ts";
import { cli, root } from "./root.ts";

test("folders are walked: documents only, in order, without what git leaves out", () => {
  const at = folder({
    ".git/HEAD": "x", ".gitignore": "drafts/\n*.old.md\n", "b.md": quietText, "a/z.markdown": quietText, "a/y.txt": quietText, "a/x.csv": "1", "drafts/d.md": bad, "c.old.md": bad,
    "node_modules/m.md": bad, ".hidden/h.md": bad, "a/.gitignore": "secret.md\n!kept.old.md\n", "a/secret.md": bad, "a/kept.old.md": quietText,
  });
  symlinkSync("..", join(at, "a/loop"));
  const found = report(at, ["."]);
  assert.deepEqual(paths(found), ["a/kept.old.md", "a/y.txt", "a/z.markdown", "b.md"]);
  assert.equal(found.code, 0);
  assert.deepEqual(paths(report(at, ["a", "b.md", "./b.md"])), ["a/kept.old.md", "a/y.txt", "a/z.markdown", "b.md"]);
  assert.deepEqual(paths(report(at, ["drafts/d.md"])), ["drafts/d.md"], "what is named is checked");
});

test("a folder that git leaves out is checked where it is named, and what git leaves out of one is not called nothing", () => {
  const at = folder({ ".git/HEAD": "x", ".gitignore": "drafts/\nkept/*\n", "drafts/a.md": quietText, "drafts/old/b.md": quietText, "kept/c.md": quietText });
  assert.deepEqual(paths(report(at, ["drafts"])), ["drafts/a.md", "drafts/old/b.md"]);
  assert.deepEqual(paths(report(at, ["drafts/old"])), ["drafts/old/b.md"]);
  assert.deepEqual(paths(report(join(at, "drafts"), ["."])), ["a.md", "old/b.md"]);
  for (const path of ["kept", ".", "kept/*.md"]) {
    const { code, documents } = report(at, [path]);
    assert.equal(code, 3);
    assert.match(documents[0]?.reason ?? "", /, other than what git leaves out; a file or folder that you name is checked\.$/, path);
  }
});

test("a byte order mark before anything but a draft is no part of it", () => {
  const pack = readFileSync(join(root, "test/packs/anyshire.yaml"), "utf8");
  const at = folder({
    ".git/HEAD": "x", ".gitignore": "\uFEFFno.md\n", "paritylint.yaml": "\uFEFFpacks: [packs/anyshire.yaml]\nrules:\n  mh-excluded-from-service: off\n",
    "packs/anyshire.yaml": `\uFEFF${pack}`, "bad.md": bad, "no.md": bad,
  });
  const { out, err, documents } = report(at, ["."]);
  assert.equal(err, "");
  assert.deepEqual(documents.map(({ path, findings }) => [path, findings.some(({ rule }) => rule === "mh-excluded-from-service")]), [["bad.md", false]]);
  assert.equal(run(at, ["test-pack", "packs/anyshire.yaml"]).code, 0);
  writeFileSync(join(at, "report.json"), `\uFEFF${out}`);
  assert.deepEqual(paths(report(at, ["merge", "report.json"])), ["bad.md"]);
  run(at, [".", "--baseline", "known.json", "--update-baseline"]);
  writeFileSync(join(at, "known.json"), `\uFEFF${readFileSync(join(at, "known.json"), "utf8")}`);
  assert.ok(report(at, [".", "--baseline", "known.json"]).documents[0]?.findings.every(({ known }) => known));
});

test("where there is no repository, git leaves nothing out", () => {
  const at = folder({ ".gitignore": "*\n", "specs/a.md": quietText });
  assert.deepEqual(paths(report(at, ["specs"])), ["specs/a.md"]);
});

test("in a folder everything is read that its name says is Markdown or plain text; other kinds of text are listed, and read where they are named", () => {
  const at = folder({ ...Object.fromEntries(["a.md", "b.mkd", "c.text", "d.mdx", "e.mdown", "f.MARKDOWN", "g.txt", "h.rst", "i.adoc"].map((name) => [name, quietText])), "j.csv": "1", "k.odt": "PK", "l.html": "<p>Nobody.</p>", "m.HTM": "<p>Nobody.</p>", "n.xlsx": "PK", "o.pptx": "PK", "p.pages": "PK", "q.qmd": quietText, "r.dotx": "PK", "README": quietText });
  const standing = (...args: readonly string[]) => Object.fromEntries(report(at, args).documents.map(({ path, status }) => [path, status]));
  const read = Object.fromEntries(["a.md", "b.mkd", "c.text", "d.mdx", "e.mdown", "f.MARKDOWN", "g.txt"].map((name) => [name, "checked"]));
  for (const all of [".", "*"]) assert.deepEqual(standing(all), { ...read, "h.rst": "skipped", "i.adoc": "skipped", "k.odt": "skipped", "l.html": "skipped", "m.HTM": "skipped", "n.xlsx": "skipped", "o.pptx": "skipped", "p.pages": "skipped", "q.qmd": "skipped", "r.dotx": "skipped" });
  assert.deepEqual(standing("l.html"), { "l.html": "unreadable" });
  assert.equal(report(at, ["l.html"]).documents[0]?.reason, "Web pages cannot be read; save it as a Word document (.docx), as plain text or as Markdown to check it.");
  assert.equal(run(at, ["l.html"]).code, 3);
  assert.equal(report(at, ["n.xlsx"]).documents[0]?.reason, "Spreadsheets cannot be read; copy what belongs to the document into a Word document (.docx) to check it.");
  assert.equal(report(at, ["."]).documents.find(({ path }) => path === "h.rst")?.reason, "reStructuredText is not looked for in folders; name the file to have it checked as plain text.");
  assert.equal(report(at, ["."]).documents.find(({ path }) => path === "r.dotx")?.reason, "A Word template is not looked for in folders; name the file to have it checked.");
  assert.deepEqual(standing("h.rst", "*.adoc"), { "h.rst": "checked", "i.adoc": "checked" });
  const only = folder({ "a.rst": quietText });
  assert.equal(run(only, ["."]).code, 3);
});

test("globs are understood without a shell", () => {
  const at = folder({ ".git/HEAD": "x", ".gitignore": "no.md", "s/a.md": quietText, "s/t/b.md": quietText, "s/c.txt": quietText, "s/no.md": bad, "s/[d].md": quietText });
  assert.deepEqual(paths(report(at, ["s/**/*.md"])), ["s/[d].md", "s/a.md", "s/t/b.md"]);
  assert.deepEqual(paths(report(at, ["s/{a,t/b}.md"])), ["s/a.md", "s/t/b.md"]);
  assert.deepEqual(paths(report(at, ["s/[d].md"])), ["s/[d].md"]);
  assert.deepEqual(paths(report(at, ["s/*"])), ["s/[d].md", "s/a.md", "s/c.txt"]);
});

test("standard input is read, and belongs where --stdin-filename says", () => {
  const at = folder({ "specs/paritylint.yaml": "rules:\n  mh-excluded-from-service: warning\n" });
  const plain = report(at, ["-"], { input: bad });
  assert.equal(plain.code, 1);
  assert.deepEqual(paths(plain), ["<stdin>"]);
  const placed = report(at, ["-", "--stdin-filename", "specs/new.md"], { input: bad });
  assert.deepEqual(paths(placed), ["specs/new.md"]);
  assert.equal(placed.documents[0]?.findings.find(({ rule }) => rule === "mh-excluded-from-service")?.severity, "warning");
  assert.equal(run(at, ["-"], { input: "" }).code, 3);
});

test("the nearest configuration upward holds; flags and front matter win over it", () => {
  const at = folder({
    "paritylint.yaml": "profile: cancer\nrules:\n  mh-excluded-from-service: info\n", "set.md": bad, "open.md": bad.replace(/^---\n[^]*?---\n/, ""),
    "sub/deep/in.md": bad, "sub/paritylint.yaml": "rules:\n  mh-excluded-from-service: off\n", "other.yaml": "profile: care-home\n",
  });
  const profile = (args: readonly string[]) => report(at, args).documents[0]?.profile?.id;
  const severity = (args: readonly string[]) => report(at, args).documents[0]?.findings.find(({ rule }) => rule === "mh-excluded-from-service")?.severity;
  assert.equal(profile(["set.md"]), "ltc");
  assert.equal(profile(["open.md"]), "cancer");
  assert.equal(profile(["set.md", "--profile", "primary"]), "primary");
  assert.equal(profile(["open.md", "--config", "other.yaml"]), "care-home");
  const because = (args: readonly string[]) => report(at, args).documents[0]?.profile?.because;
  assert.deepEqual(because(["set.md"]), ["set in the document's front matter"]);
  assert.deepEqual(because(["open.md"]), ["set in paritylint.yaml"]);
  assert.deepEqual(because(["set.md", "--profile", "primary"]), ["set on the command line"]);
  assert.equal(severity(["set.md"]), "info");
  assert.equal(severity(["set.md", "--no-config"]), "error");
  assert.equal(severity(["set.md", "--rule", "mh-excluded-from-service=warning"]), "warning");
  assert.equal(severity(["set.md", "--rule", "mh-excluded-from-service=off"]), undefined);
  assert.equal(severity(["sub/deep/in.md"]), undefined);
  const hidden = "sub/paritylint.yaml holds in place of paritylint.yaml, not beside it: what only that says does not hold there.\n";
  for (const args of [["."], ["coverage", "."]]) assert.equal(run(at, args).err, hidden);
  for (const args of [["set.md"], [".", "--config", "other.yaml"], [".", "--no-config"]]) assert.equal(run(at, args).err, "");
});

test("include and ignore decide about folders, and what is named but ignored is said to be skipped", () => {
  const at = folder({ "paritylint.yaml": "include: [specs/]\nignore: ['*-old.md']\n", "specs/a.md": quietText, "specs/b-old.md": bad, "notes.md": bad });
  assert.deepEqual(paths(report(at, ["."])), ["specs/a.md"]);
  const named = report(at, ["notes.md", "specs/b-old.md"]);
  assert.deepEqual(named.documents.map(({ status }) => status), ["checked", "skipped"]);
  assert.match(named.documents[1]?.reason ?? "", /paritylint\.yaml says to ignore it/);
  const all = folder({ "paritylint.yaml": "ignore: ['*.md']\n", "a.md": bad });
  assert.equal(run(all, ["."]).code, 3);
});

test("a fault in the configuration is said once with its place, ends with 2, and the check still runs", () => {
  for (const [yaml, sentence] of [
    ["rules:\n  mh-bolton: off\n", /^paritylint\.yaml:2:3: There is no rule “mh-bolton”\. Did you mean “mh-bolt-on”\?\n$/],
    ["profile: [\n", /^paritylint\.yaml:2:1: This is not valid YAML: .*\n$/],
    ["profile: lct\n", /^paritylint\.yaml:1:10: There is no profile “lct”\. Did you mean “ltc”\?\n$/],
  ] as const) {
    const at = folder({ "paritylint.yaml": yaml, "a.md": bad, "b.md": quietText });
    const { code, err, documents } = report(at, ["."]);
    assert.equal(code, 2);
    assert.match(err, sentence);
    assert.deepEqual(documents.map(({ status }) => status), ["checked", "checked"]);
  }
});

test("an unknown profile in front matter is said with its place; the profile is then inferred", () => {
  const at = folder({ "a.md": bad.replace("profile: ltc", "title: x\nprofile: lct") });
  const { code, err, documents } = report(at, ["a.md"]);
  assert.equal(code, 2);
  assert.match(err, /^a\.md:3:10: There is no profile “lct”\. Did you mean “ltc”\?\n$/);
  assert.notEqual(documents[0]?.profile?.confidence, "set");
});

test("settings that nobody would read are said, and end with 2", () => {
  const text = bad.replace(/^---\n[^]*?---\n/, "");
  for (const [name, top, sentence] of [
    ["a.md", "---\nprofil: ltc\n---\n", "a.md:2:1: There is no setting “profil” at the top of a document. Did you mean “profile”?"],
    ["a.md", "---\ntitle: x\nPROFILE: ltc\n---\n", "a.md:3:1: There is no setting “PROFILE” at the top of a document. Did you mean “profile”?"],
    ["a.md", "---\nprofile: ltc\nrules:\n  mh-bolt-on: off\n---\n", "a.md:3:1: “rules” has no effect at the top of a document, which can hold profile and jurisdiction; it belongs in paritylint.yaml."],
    ["a.md", "---\nrules: {mh-bolt-on: off}\n---\n", "a.md:2:1: “rules” has no effect at the top of a document, which can hold profile and jurisdiction; it belongs in paritylint.yaml."],
    ["a.md", "---\nprofile: ltc\n\n", "a.md:1:1: What is set here is not read: a line of three dashes has to stand below it."],
    ["a.txt", "---\nprofile: ltc\n\n", "a.txt:1:1: What is set here is not read: a line of three dashes has to stand below it."],
  ] as const) {
    const { code, err } = run(folder({ [name]: top + text }), [name]);
    assert.deepEqual([code, err], [2, `${sentence}\n`], top);
  }
  for (const top of ["---\nlayout: post\nrules: [a, b]\nfile: x.md\nexceptions: none\n---\n", "---\nA line of a draft.\n"]) {
    const { code, err } = run(folder({ "a.md": top + quietText }), ["a.md"]);
    assert.deepEqual([code, err], [0, ""], top);
  }
  const at = folder({ "paritylint.yml": "", "specs/.paritylint.yaml": "rules: {}\n", "specs/a.md": quietText, "b.md": quietText });
  for (let times = 0; times < 2; times++) {
    const { code, err } = run(at, [".", "--cache"]);
    assert.deepEqual([code, err.split("\n").sort()], [2, ["", "paritylint.yml: This is not read: settings are in a file that is called paritylint.yaml.", "specs/.paritylint.yaml: This is not read: settings are in a file that is called paritylint.yaml."]]);
  }
  assert.equal(run(at, [".", "--no-config"]).code, 0);
});

test("broken front matter is said with its place; the rest is checked", () => {
  const at = folder({ "a.md": bad.replace("profile: ltc", "profile: [ltc") });
  const { code, err, documents } = report(at, ["a.md"]);
  assert.equal(code, 2);
  assert.match(err, /^a\.md:\d+:\d+: /);
  oneSentence(err);
  assert.equal(documents[0]?.status, "checked");
});

test("a comment with a reason accepts a finding; it stays in the report and no longer fails", () => {
  const accepted = bad.replace("People with a mental", "<!-- paritylint-disable-next-line mh-excluded-from-service -- seen jointly elsewhere -->\nPeople with a mental");
  const at = folder({ "a.md": accepted, "b.md": accepted.replace(" -- seen jointly elsewhere", "") });
  const done = report(at, ["a.md"]);
  const covered = done.documents[0]?.findings.find(({ rule }) => rule === "mh-excluded-from-service");
  assert.deepEqual(covered?.suppressed, { by: "comment on line 12", reason: "seen jointly elsewhere" });
  assert.equal(done.code, done.summary["errors"] === 0 ? 0 : 1);
  assert.match(run(at, ["a.md"]).out, /Accepted, with a reason\n.*mh-excluded-from-service: seen jointly elsewhere/);
  assert.ok(report(at, ["b.md"]).documents[0]?.findings.some(({ rule }) => rule === "suppression-without-reason"));
  assert.equal(run(at, ["b.md"]).code, 1);
});

test("an exception in the configuration accepts a finding in plain text, and says when it is idle", () => {
  const yaml = "exceptions:\n  - rule: mh-excluded-from-service\n    file: a.txt\n    reason: seen jointly elsewhere\n    owner: A. Manager\n";
  const at = folder({ "paritylint.yaml": `profile: ltc\n${yaml}`, "a.txt": bad.replace(/^---\n[^]*?---\n/, "") });
  const covered = report(at, ["a.txt"]).documents[0]?.findings.find(({ rule }) => rule === "mh-excluded-from-service");
  assert.deepEqual(covered?.suppressed, { by: "paritylint.yaml, line 3", reason: "seen jointly elsewhere", owner: "A. Manager" });
  assert.equal(run(at, ["."]).err, "");
  const idle = folder({ "paritylint.yaml": yaml, "a.txt": quietText });
  assert.match(run(idle, ["."]).err, /^paritylint\.yaml:2:5: This exception covers nothing/);
  assert.equal(run(idle, ["a.txt"]).err, "");
  assert.equal(run(idle, [".", "--rule", "mh-excluded-from-service=off"]).err, "", "a rule that is off finds nothing anywhere");
});

test("what the system has against a file is said in words", () => {
  const trouble = (code: string) => Object.assign(new Error("as the system says it"), { code });
  assert.equal(whyUnread(trouble("EACCES")), "you have no permission to read it");
  assert.equal(whyUnwritten(trouble("EACCES")), "you have no permission to write there");
  assert.match(whyUnwritten(trouble("EBUSY")), /perhaps Word; close it there first/);
  assert.equal(whyUnread(trouble("EIO")), "EIO", "what is not known is said as it is");
  const at = folder({ "a.md": quietText });
  assert.match(run(at, ["a.md", "--baseline", "."]).err, /^\. cannot be read: it is a folder\.$/m);
});

test("kinds, countries and rules are known whatever their capitals", () => {
  const at = folder({ "a.md": `---\nprofile: LTC\njurisdiction: Wales\n---\n${quietText}`, "b/paritylint.yaml": "profile: Primary\njurisdiction: Scotland\n", "b/b.md": quietText });
  const own = report(at, ["a.md"]);
  assert.deepEqual([own.err, own.documents[0]?.profile?.id], ["", "ltc"]);
  const set = report(at, ["b/b.md"]);
  assert.deepEqual([set.err, set.documents[0]?.profile?.id], ["", "primary"]);
  assert.equal(report(at, ["b/b.md", "--profile", "JSNA"]).documents[0]?.profile?.id, "jsna");
  assert.equal(run(at, ["explain", "MH-BOLT-ON"]).out, run(at, ["explain", "mh-bolt-on"]).out);
});

const welsh = "# Manyleb Gwasanaeth Asthma\n\nMae asthma ar lawer o bobl yn yr ardal. Mae gorbryder ac iselder yn gyffredin iawn ymhlith pobl ag asthma.\n\n## Nodau\n\nBydd y gwasanaeth yn lleihau derbyniadau i’r ysbyty ac yn gwella techneg anadlydd.\n\n## Pwy na allwn eu gweld\n\n- Pobl â salwch meddwl difrifol\n\n## Staff\n\nBydd pob aelod o staff yn cael hyfforddiant mewn asthma.\n";

test("a text that is surely not in English is not checked, and is no clean one", () => {
  const polish = "Celem programu jest poprawa opieki nad osobami z cukrzycą oraz ich rodzinami w całym powiecie. ".repeat(8);
  const at = folder({ "welsh.md": `---\nprofile: ltc\n---\n${welsh}`, "polish.md": polish, "greek.md": "Η υπηρεσία φροντίζει άτομα με διαβήτη και τις οικογένειές τους. ".repeat(10), "a.md": quietText });
  const { code, documents } = report(at, ["."]);
  assert.equal(code, 3);
  assert.deepEqual(documents.map(({ path, status, reason }) => [path, status, reason]), [
    ["a.md", "checked", undefined],
    ...["greek.md", "polish.md", "welsh.md"].map((path) => [path, "unreadable", "It is not in English, the only language that paritylint reads."]),
  ]);
});

test("a short text, a table of numbers, a list of names or a page in two languages is not told by its language", () => {
  const names = Array.from({ length: 90 }, (_, i) => `- Siân Rhydderch-${i}, Ysbyty Gwynedd`).join("\n");
  const figures = `| Ward | May | June |\n|---|---|---|\n${"| Glan y môr | 12 | 14 |\n".repeat(60)}`;
  const terms = `Measures: ${Array.from({ length: 60 }, (_, i) => `blood pressure reading ${i}`).join(", ")}.`;
  const english = "The service sees people with asthma and asks each of them how they are. It is open to all who live here.\n".repeat(3);
  const at = folder({ "short.md": "Croeso i bawb.\n", "names.md": names, "figures.md": figures, "terms.md": terms, "both.md": welsh.repeat(3) + english.repeat(2), "shout.txt": english.toUpperCase().repeat(4) });
  const { documents } = report(at, ["."]);
  assert.deepEqual(documents.map(({ status }) => status), Array.from({ length: 6 }, () => "checked"));
});

const pipes = { skip: process.platform === "win32" ? "pipes have no names in a folder there" : false };
test("a pipe or device is told of, named or come upon, and never waited for; what a shell pipes in is read", pipes, () => {
  const at = folder({ "a.md": quietText });
  for (const name of ["p.md", "r.json"]) spawnSync("mkfifo", [join(at, name)]);
  symlinkSync("/dev/zero", join(at, "zero.txt"));
  const within = (...args: readonly string[]) => {
    const { status, signal, stderr, stdout } = spawnSync(process.execPath, [cli, ...args], { cwd: at, encoding: "utf8", timeout: 60_000, killSignal: "SIGKILL" });
    assert.equal(signal, null, args.join(" "));
    return [status, `${stdout}${stderr}`] as const;
  };
  for (const args of [["p.md"], ["p.md", "--cache"], ["."], ["zero.txt"], ["coverage", "p.md"], ["facts", "p.md"]]) {
    const [code, said] = within(...args);
    assert.equal(code, 3, args.join(" "));
    assert.match(said, /It is neither a file nor a folder\./);
  }
  assert.deepEqual(within("merge", "r.json"), [2, "r.json: It is neither a file nor a folder.\n"]);
  assert.deepEqual(within("test-pack", "/dev/zero"), [3, "/dev/zero: It is too large: settings and rule packs are smaller than 2 MB.\n"]);
  const piped = spawnSync("bash", ["-c", `"${process.execPath}" "${cli}" <(cat a.md) --format json`], { cwd: at, encoding: "utf8" });
  assert.equal(piped.status, 0, piped.stderr);
});

test("whatever it waits for, a signal ends a run", pipes, async () => {
  const at = folder({ "a.md": quietText });
  spawnSync("mkfifo", [join(at, "settings.yaml")]);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    // It writes once it listens; what it then waits for is the other end of the pipe.
    const child = spawn(process.execPath, ["--import", "data:text/javascript,process.on('newListener',(name)=>name==='SIGHUP'&&setImmediate(()=>process.stdout.write('.')))", cli, "a.md", "--config", "settings.yaml"], { cwd: at, stdio: ["ignore", "pipe", "ignore"] });
    const ended = once(child, "exit");
    await once(child.stdout, "data");
    child.kill(signal);
    assert.deepEqual(await ended, [null, signal]);
  }
});

test("a pack that holds nothing is no pack that passed, and one that is a folder is called that", () => {
  const at = folder({ "empty.yaml": "rules: []\n", "a.md": quietText, "paritylint.yaml": "packs: [own]\n", "own/x.md": quietText });
  assert.deepEqual(run(at, ["test-pack", "empty.yaml"]), { code: 2, out: "", err: "empty.yaml: It holds neither a rule nor a heading, so there is nothing to test.\n" });
  assert.match(run(at, ["a.md"]).err, /The pack “own” cannot be read: it is a folder\./);
});

test("reports that are merged in another folder than theirs are not held against a baseline that knows none of them", () => {
  const at = folder({ "specs/a.md": bad, "other/x.txt": "" });
  run(at, ["specs", "--baseline", "known.json", "--update-baseline"]);
  run(at, ["specs", "--format", "json", "--output", "s.json"]);
  assert.equal(run(at, ["merge", "s.json", "--baseline", "known.json"]).code, 0);
  assert.deepEqual(run(join(at, "other"), ["merge", "../s.json", "--baseline", "../known.json"]),
    { code: 2, out: "", err: "../known.json knows none of the documents in these reports, and none of them lies here. Run “merge” in the folder where the reports were made.\n" });
});

test("a new template passes with its gaps as warnings, and fails where they are set to be errors", () => {
  const at = folder({});
  writeFileSync(join(at, "t.md"), run(at, ["template", "ltc"]).out);
  const { code, summary } = report(at, ["t.md"]);
  assert.deepEqual([code, summary["errors"]], [0, 0]);
  assert.ok(summary["warnings"]! > 0);
  assert.equal(run(at, ["t.md", "--rule", "placeholder-unfilled=error"]).code, 1);
});

test("a name that is not in UTF-8 is said to be the trouble", { skip: process.platform !== "linux" && "names are bytes on Linux only" }, () => {
  const at = folder({});
  writeFileSync(Buffer.concat([Buffer.from(`${at}/`), Buffer.from([0xe4]), Buffer.from(".md")]), quietText);
  const { code, documents } = report(at, ["."]);
  assert.deepEqual([code, documents[0]!.reason], [3, "It cannot be read: it is gone, or its name is not in UTF-8."]);
});
