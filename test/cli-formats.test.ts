// Reports as the command line writes them: every format, several at once, files that are whole or as they were.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test, { after } from "node:test";
import { folder, home, run as paritylint, type Run } from "./command-line.ts";
import { cli, root } from "./root.ts";

const documents = join(root, "test/documents/documents");
after(() => spawnSync("umount", [join(home, "small")]));
const run = (cwd: string, ...args: readonly string[]): Run => paritylint(cwd, args);
const formats = ["stylish", "json", "sarif", "junit", "github", "markdown", "html", "csv"];
const bad = readFileSync(join(documents, "poor-care-home-support.md"), "utf8");
/** Nothing of a report that was not finished may lie about. */
const leftOver = (at: string) => readdirSync(at).filter((name) => name.includes(".part"));

test("every format over real documents gives the same bytes on the screen, in a file, and the next time", () => {
  const at = folder({});
  const pairs = formats.flatMap((format) => ["--format", format, "--output", `r.${format}`]);
  const all = run(at, documents, "--fail-on", "never", ...pairs);
  assert.deepEqual([all.code, all.out, all.err], [0, "", ""]);
  for (const format of formats) {
    const one = run(at, documents, "--fail-on", "never", "--format", format);
    assert.equal(one.err, "");
    assert.ok(one.out.length > 1_000, format);
    // What only JSON lists takes some working out, and is worked out for all once it is asked for; no other report shows it.
    assert.equal(one.out, readFileSync(join(at, `r.${format}`), "utf8"), format);
  }
  assert.deepEqual(leftOver(at), []);
});

test("the exit code is that of the findings, whatever the format", () => {
  const at = folder({ "a.md": bad });
  for (const format of formats) assert.equal(run(at, "a.md", "--format", format).code, 1, format);
});

test("a report that cannot be written is said in a sentence, ends with 2, and keeps the others", () => {
  const at = folder({ "a.md": bad });
  mkdirSync(join(at, "folder"));
  const { code, out, err } = run(at, "a.md", "--format", "html", "--output", "nowhere/r.html", "--format", "csv", "--output", "folder", "--format", "sarif", "--output", "r.sarif", "--format", "github");
  assert.equal(code, 2);
  assert.equal(err, "nowhere/r.html could not be written: there is no such folder.\nfolder could not be written: it is a folder.\n");
  assert.match(out, /^::/);
  assert.ok(JSON.parse(readFileSync(join(at, "r.sarif"), "utf8")));
});

test("a report may go to a link or a device, and an old report keeps its permissions", () => {
  const at = folder({ "a.md": bad, "real.html": "" });
  symlinkSync("real.html", join(at, "link.html"));
  spawnSync("chmod", ["640", join(at, "real.html")]);
  assert.equal(run(at, "a.md", "--format", "html", "--output", "link.html", "--fail-on", "never").code, 0);
  assert.match(readFileSync(join(at, "real.html"), "utf8"), /^<!DOCTYPE html>/);
  assert.equal(statSync(join(at, "real.html")).mode & 0o777, 0o640);
  if (process.platform !== "win32") assert.match(spawnSync("sh", ["-c", `"${process.execPath}" "${cli}" a.md --format html --output /dev/stdout | cat`], { cwd: at, encoding: "utf8" }).stdout, /^<!DOCTYPE html>[^]*<\/html>\n$/);
});

test("a report is never written over a draft, a setting or any other file that is not paritylint's, under whatever name", () => {
  const pack = "rules: []\n";
  const files = { "specs/a.md": bad, "specs/b.md": bad, "other/c.md": bad, "notes.csv": "document,read as\n", "paritylint.yaml": "packs: [pack.yaml]\n", "pack.yaml": pack, "known.json": "" };
  const at = folder(files);
  symlinkSync("specs/b.md", join(at, "link.html"));
  // As on a disk that takes capitals and small letters for the same: one file under two names.
  linkSync(join(at, "specs/b.md"), join(at, "B.html"));
  rmSync(join(at, "known.json"));
  run(at, "specs", "--baseline", "known.json", "--update-baseline");
  const known = readFileSync(join(at, "known.json"), "utf8");
  run(at, "specs", "--output", "shard.json");
  for (const [args, sentence] of [
    [["specs", "--format", "html", "--output", "r.html", "--format", "csv", "--output", "./r.html"], /^Two reports would go to \.\/r\.html/],
    [["specs", "--format", "html", "--output", "specs/b.md"], /^--output would write over specs\/b\.md, which paritylint did not write\. Name another file\.\n/],
    [["specs/*.md", "--format", "html", "--output", "link.html"], /would write over link\.html/],
    [["specs/*.md", "--format", "html", "--output", "B.html"], /would write over B\.html/],
    [["specs/a.md", "--output", "link.html", "--output", "B.html"], /^Two reports would go to B\.html/],
    [["specs/a.md", "--output", "paritylint.yaml"], /would write over paritylint\.yaml/],
    [["specs/a.md", "--output", "pack.yaml"], /would write over pack\.yaml/],
    [["specs/a.md", "--baseline", "known.json", "--output", "known.json"], /would write over known\.json/],
    [["specs/a.md", "--baseline", "new.json", "--update-baseline", "--output", "new.json"], /would write over new\.json, which is to be read/],
    [["coverage", "specs", "--output", "specs/a.md"], /would write over specs\/a\.md/],
    ...[["specs"], ["coverage", "specs"], ["merge", "shard.json"], ["-"], ["rules"]].flatMap((args) => ["other/c.md", "notes.csv"].map((file) => [[...args, "--output", file], new RegExp(`would write over ${file}, which paritylint did not write`)] as const)),
    [["merge", "shard.json", "--output", "shard.json"], /would write over shard\.json, which is to be read/],
  ] as const) {
    const { code, out, err } = run(at, ...args);
    assert.deepEqual([code, out], [2, ""], args.join(" "));
    assert.match(err, sentence);
  }
  assert.deepEqual([...Object.keys(files).slice(0, -1), "known.json"].map((name) => readFileSync(join(at, name), "utf8")), [...Object.values(files).slice(0, -1), known]);
  assert.ok(!existsSync(join(at, "r.html")));
});

test("a report of any form is written anew where one of paritylint's lies", () => {
  const at = folder({ "a.md": bad, "soup.md": "# Onion soup\n\nChop the onions.\n", "empty.csv": "" });
  const kinds = [["check", "a.md"], ["check", "soup.md", "--quiet"], ["check", ".", "--color"], ["coverage", "a.md"], ["coverage", "a.md", "soup.md"], ["coverage", "soup.md"], ["rules"]] as const;
  for (const [i, [command, ...rest]] of kinds.entries()) {
    const own = command === "check" ? formats : command === "rules" ? ["stylish", "json"] : ["stylish", "json", "markdown", "html", "csv"];
    const write = () => run(at, command, ...rest, ...(command === "check" ? ["--fail-on", "never"] : []), ...own.flatMap((format) => ["--format", format, "--output", `r.${i}.${format}`]));
    write();
    const { code, err } = write();
    assert.deepEqual([code, err], [0, ""], [command, ...rest].join(" "));
  }
  assert.equal(run(at, "soup.md", "--output", "empty.csv").code, 0, "what is empty has nothing to lose");
});

test("a Markdown report among the drafts is written anew, the same each time, and is no draft", () => {
  const at = folder({ "a.md": bad });
  const written = () => (run(at, ".", "--format", "markdown", "--output", "report.md"), readFileSync(join(at, "report.md"), "utf8"));
  assert.equal(written(), written());
  run(at, "coverage", "a.md", "--format", "markdown", "--output", "rungs.md");
  assert.match(run(at, ".", "--format", "csv").out, /"report\.md","","skipped".*"It is a report that paritylint wrote\."[^]*"rungs\.md","","skipped"/);
});

test("what was printed and saved as text among the drafts is neither checked nor fixed", () => {
  const at = folder({ "a.md": bad, "soup.md": "# Onion soup\n\nChop the onions.\n" });
  const saved: readonly (readonly [string, ...string[]])[] = [["one", "a.md"], ["all", ".", "--color"], ["none", "soup.md", "--quiet"], ["diff", "a.md", "--fix-dry-run"], ["rungs", "coverage", "a.md"], ["matrix", "coverage", "a.md", "soup.md"], ["rules", "rules"], ["csv", "a.md", "--format", "csv"]];
  for (const [name, ...args] of saved) writeFileSync(join(at, `${name}.txt`), run(at, ...args).out);
  const { documents } = JSON.parse(run(at, ".", "--format", "json").out) as { documents: { path: string; status: string }[] };
  assert.deepEqual(documents.filter(({ status }) => status === "checked").map(({ path }) => path), ["a.md", "soup.md"]);
  assert.equal(documents.filter(({ status }) => status === "skipped").length, saved.length);
  for (const text of ["3 documents checked: 2 errors.\n\nNobody is kept out.\n", "Minutes\n\nThe tool was run.\n\n3 documents checked: 2 errors.\n", "--- a/old\n+++ b/new\n"]) {
    writeFileSync(join(at, "minutes.txt"), text);
    assert.doesNotMatch(run(at, "minutes.txt").out, /Skipped/, text);
  }
});

test("a report that the shell writes among the drafts is neither checked nor fixed", { skip: process.platform === "win32" && "there is no sh" }, () => {
  const at = folder({ "a.md": bad });
  for (const args of ["--fail-on never", "--fail-on never --fix"]) {
    const { stderr, status } = spawnSync("sh", ["-c", `"${process.execPath}" "${cli}" . ${args} > out.txt`], { cwd: at, encoding: "utf8" });
    assert.equal(status, 0, stderr);
    assert.doesNotMatch(stderr, /^out\.txt/m);
    assert.match(readFileSync(join(at, "out.txt"), "utf8"), /out\.txt[^]*It is where this report is being written\./);
  }
});

/** A file system of its own that is full after a moment; only root on Linux can make one. */
const small = (() => {
  const at = join(home, "small");
  mkdirSync(at);
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", at]);
  if (status !== 0) return undefined;
  return at;
})();
test("where the disk fills, the old report stays whole, the reason is said, and nothing is left over", { skip: small === undefined ? "no small disk can be made here" : false }, () => {
  const old = run(home, documents, "--quiet", "--fail-on", "never").out;
  for (const format of ["html", "json"]) {
    writeFileSync(join(small!, "report"), old);
    const { code, err } = run(home, documents, "--format", format, "--output", join(small!, "report"));
    assert.equal(code, 2);
    assert.match(err, /report could not be written: the disk is full\.\n$/);
    assert.equal(readFileSync(join(small!, "report"), "utf8"), old);
    assert.deepEqual(readdirSync(small!), ["report"]);
  }
});

test("on a full disk init leaves nothing behind, and writes its file once there is room; it never goes over one", { skip: small === undefined ? "no small disk can be made here" : false }, () => {
  const at = join(small!, "new");
  mkdirSync(at);
  const fill = join(small!, "fill");
  assert.throws(() => writeFileSync(fill, Buffer.alloc(1 << 20)), /ENOSPC/);
  const { code, err } = run(at, "init");
  assert.deepEqual([code, err], [2, "paritylint.yaml could not be written: the disk is full.\n"]);
  assert.deepEqual(readdirSync(at), []);
  rmSync(fill);
  assert.equal(run(at, "init").code, 0);
  assert.deepEqual(readdirSync(at), ["paritylint.yaml"]);
  writeFileSync(join(at, "paritylint.yaml"), "mine\n");
  assert.equal(run(at, "init").code, 2);
  assert.equal(readFileSync(join(at, "paritylint.yaml"), "utf8"), "mine\n");
  rmSync(join(at, "paritylint.yaml"));
  symlinkSync("nowhere", join(at, "paritylint.yaml"));
  assert.match(run(at, "init").err, /already; it was left as it is/);
  assert.deepEqual(readdirSync(at), ["paritylint.yaml"]);
});

test("a run that is interrupted leaves the old report whole and no part of a new one", async () => {
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.md`, bad]));
  const at = folder(files);
  run(at, "0.md", "--output", "r.json");
  const old = readFileSync(join(at, "r.json"), "utf8");
  const child = spawn(process.execPath, [cli, ".", "--format", "json", "--output", "r.json", "--format", "stylish"], { cwd: at, stdio: ["ignore", "pipe", "ignore"] });
  // The first words of the other report show that this one is being written.
  await new Promise((ready) => child.stdout.once("data", ready));
  assert.equal(leftOver(at).length, 1);
  child.stdout.resume();
  const ended = new Promise((done) => child.on("close", (_code, signal) => done(signal)));
  child.kill("SIGINT");
  assert.equal(await ended, "SIGINT", "which a shell calls 130");
  assert.equal(readFileSync(join(at, "r.json"), "utf8"), old);
  assert.deepEqual(leftOver(at), []);
});
