// Many documents: threads, a cache, shards and their merging all give the bytes that a plain run gives.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { git, home, run as paritylint, type Run } from "./command-line.ts";
import { cli, root } from "./root.ts";


let folders = 0;
/** The documents of this repository, a Word file that is none, an empty file, one that is left out, and an accepted finding. */
function drafts(): string {
  const at = join(home, String(folders++));
  mkdirSync(join(at, "specs/more"), { recursive: true });
  for (const name of ["good-stop-smoking.md", "poor-care-home-support.md", "poor-diabetes-specification.md", "poor-weight-management.txt"]) cpSync(join(root, "test/documents/documents", name), join(at, "specs", name));
  for (const name of ["good-perinatal.txt", "poor-icb-strategy.md"]) cpSync(join(root, "test/documents/held-back/documents", name), join(at, "specs/more", name));
  writeFileSync(join(at, "specs/none.docx"), "PK");
  writeFileSync(join(at, "specs/empty.md"), "");
  writeFileSync(join(at, "specs/odd.md"), "---\nprofile: lct\n---\n# Diabetes service\n");
  writeFileSync(join(at, "paritylint.yaml"), "exceptions:\n  - rule: mh-excluded-from-service\n    file: specs/poor-*\n    reason: Agreed.\n    owner: A. Manager\n    expires: 2999-12-31\n  - rule: suicide-language\n    file: nowhere.md\n    reason: Covers nothing.\n");
  return at;
}
/** Of these drafts alone. */
const cacheHome = (cwd: string): string => `${cwd}.cache`;
const cacheOf = (cwd: string): string => join(cacheHome(cwd), "paritylint");
const run = (cwd: string, ...args: readonly string[]): Run => paritylint(cwd, args, { env: { XDG_CACHE_HOME: cacheHome(cwd) } });

test("threads change nothing but the time", () => {
  const at = drafts();
  for (const format of ["json", "stylish"]) {
    const alone = run(at, ".", "--format", format, "--concurrency", "1");
    assert.equal(alone.code, 2, alone.err);
    assert.match(alone.err, /specs\/odd\.md:2:10: There is no profile “lct”/);
    assert.match(alone.err, /This exception covers nothing: no document has a finding of suicide-language/);
    assert.deepEqual(run(at, ".", "--format", format, "--concurrency", "3"), alone);
  }
  assert.deepEqual(run(at, "coverage", ".", "--concurrency", "3"), run(at, "coverage", ".", "--concurrency", "1"));
});

test("what is cached is what would be found, and it is found anew when the draft or its configuration changes", () => {
  const at = drafts();
  const plain = run(at, ".", "--format", "json");
  const cached = () => run(at, ".", "--format", "json", "--cache");
  assert.deepEqual(cached(), plain);
  const kept = readdirSync(cacheOf(at)).filter((name) => name.endsWith(".json"));
  assert.ok(kept.length === 7);
  assert.deepEqual(cached(), plain);

  writeFileSync(join(at, "specs/empty.md"), "# Diabetes service\n\nSome people commit suicide.\n");
  assert.deepEqual(cached(), run(at, ".", "--format", "json"));
  writeFileSync(join(at, "paritylint.yaml"), "rules:\n  mh-bolt-on: off\n");
  assert.deepEqual(cached(), run(at, ".", "--format", "json"));
  assert.deepEqual(run(at, ".", "--format", "json", "--cache", "--profile", "ltc"), run(at, ".", "--format", "json", "--profile", "ltc"));
  assert.deepEqual(run(at, ".", "--cache"), run(at, "."), "a form that lists no fixes");
});

test("an answer is taken from the cache, not worked out again", () => {
  const at = drafts();
  run(at, "specs/good-stop-smoking.md", "--cache", "--format", "json");
  const [name] = readdirSync(cacheOf(at)).filter((each) => each.endsWith(".json"));
  const file = join(cacheOf(at), name!);
  const before = statSync(file).ino;
  run(at, "specs/good-stop-smoking.md", "--cache", "--format", "json");
  assert.equal(statSync(file).ino, before, "it was not written anew");
});

test("commands and formats of one pipeline do not write over each other's answers", () => {
  const at = drafts();
  const all = [["check", "specs", "--format", "json"], ["check", "specs"], ["coverage", "specs"], ["coverage", "specs", "--format", "json"]] as const;
  const kept = () => Object.fromEntries(readdirSync(cacheOf(at)).map((name) => [name, statSync(join(cacheOf(at), name)).ino]));
  for (const args of all) run(at, ...args, "--cache");
  const before = kept();
  for (const args of all) assert.deepEqual(run(at, ...args, "--cache"), run(at, ...args), args.join(" "));
  assert.deepEqual(kept(), before, "nothing was written anew");
});

test("a pipe is read once, so nothing of it is kept", { skip: process.platform === "win32" && "there are no such pipes" }, () => {
  const at = drafts();
  const { status, stdout } = spawnSync("bash", ["-c", `"${process.execPath}" "${cli}" --cache <(cat specs/good-stop-smoking.md)`], { cwd: at, encoding: "utf8" });
  assert.equal(status, 0, stdout);
  assert.match(stdout, /^1 document checked/m);
});

test("a corrupt cache is passed over and written anew", () => {
  const at = drafts();
  const plain = run(at, ".", "--format", "json");
  const cached = () => run(at, ".", "--format", "json", "--cache");
  cached();
  const files = readdirSync(cacheOf(at)).filter((name) => name.endsWith(".json")).map((name) => join(cacheOf(at), name));
  const whole = files.map((file) => readFileSync(file, "utf8"));
  truncateSync(files[0]!, 100);
  writeFileSync(files[1]!, "");
  writeFileSync(files[2]!, whole[2]!.replace('"status":"checked"', '"status":"chucked"'));
  writeFileSync(files[3]!, whole[4]!);
  writeFileSync(files[5]!, Buffer.from([0, 1, 2, 255]));
  assert.deepEqual(cached(), plain);
  assert.deepEqual(files.map((file) => readFileSync(file, "utf8")), whole);
  rmSync(cacheOf(at), { recursive: true });
  writeFileSync(cacheOf(at), "a file in its place");
  const without = cached();
  assert.deepEqual([without.code, without.out], [plain.code, plain.out]);
  assert.match(without.err, /paritylint could not be written[^\n]* Nothing is kept/);
});

test("a cache that comes with the drafts is neither read nor written, nor can the environment put one there", { skip: process.platform === "win32" && "links need leave there" }, () => {
  const at = drafts();
  const plain = run(at, "specs");
  assert.deepEqual(run(at, "specs", "--cache"), plain);
  // An answer that is whole, and says that all is well.
  const planted = join(at, ".paritylint-cache");
  for (const folder of [planted, join(at, "paritylint")]) {
    cpSync(cacheOf(at), folder, { recursive: true });
    for (const name of readdirSync(folder)) {
      const [head = "", body = ""] = readFileSync(join(folder, name), "utf8").split("\n");
      const clean = body.replace(/"findings":\[.*\],"coverage"/, '"findings":[],"coverage"');
      writeFileSync(join(folder, name), `${head.split(" ")[0]} ${createHash("sha256").update(`${clean.length} `).update(clean).digest("hex")}\n${clean}`);
    }
  }
  rmSync(cacheHome(at), { recursive: true });
  const victim = join(at, "victim.txt");
  writeFileSync(victim, "precious");
  for (const name of [...readdirSync(planted), ".gitignore"]) {
    rmSync(join(planted, name), { force: true });
    symlinkSync(victim, join(planted, name));
  }
  assert.deepEqual(run(at, "specs", "--cache"), plain);
  rmSync(planted, { recursive: true });
  const relative = paritylint(at, ["specs", "--cache"], { env: { XDG_CACHE_HOME: ".", HOME: cacheHome(at) } });
  assert.deepEqual(relative, plain);
  assert.equal(readFileSync(victim, "utf8"), "precious");
  if (process.platform === "linux") assert.equal(statSync(join(cacheHome(at), ".cache/paritylint")).mode & 0o777, 0o700);
});

test("shards put together give the bytes of one run, in every format, with the same exit code", () => {
  const at = drafts();
  rmSync(join(at, "specs/odd.md"));
  for (const of of [3, 12]) {
    const names = Array.from({ length: of }, (_, i) => `shard-${i + 1}.json`);
    for (const [i, name] of names.entries()) run(at, "specs", "--shard", `${i + 1}/${of}`, "--format", "json", "--output", name);
    // In any order.
    for (const format of of === 3 ? ["stylish", "json", "sarif", "html", "csv"] : ["json"]) {
      const merged = run(at, "merge", ...names.reverse(), "--format", format);
      const plain = run(at, "specs", "--format", format);
      assert.equal(merged.out, plain.out, `${format}, ${of} shards`);
      assert.deepEqual([merged.code, merged.err], [plain.code, ""]);
    }
    for (const name of names) rmSync(join(at, name));
  }
});

test("shards put together are held against a baseline as one run is", () => {
  const at = drafts();
  rmSync(join(at, "specs/odd.md"));
  for (const name of ["none.docx", "empty.md"]) rmSync(join(at, "specs", name));
  run(at, "specs", "--baseline", "known.json", "--update-baseline");
  const draft = join(at, "specs/poor-diabetes-specification.md");
  writeFileSync(draft, `${readFileSync(draft, "utf8").replace("Non-compliance with diet", "Trouble with diet")}\nSome people commit suicide.\n`);
  const names = ["1", "2", "3"].map((i) => (run(at, "specs", "--shard", `${i}/3`, "--format", "json", "--output", `${i}.json`), `${i}.json`));
  for (const format of ["stylish", "json", "sarif", "junit", "github", "markdown", "html", "csv"]) {
    const plain = run(at, "specs", "--baseline", "known.json", "--format", format);
    assert.deepEqual(run(at, "merge", ...names, "--baseline", "known.json", "--format", format), { ...plain, err: plain.err.replace(/^paritylint\.yaml:.*\n/m, "") }, format);
    assert.match(plain.err, /known\.json: \d entr(y covers|ies cover) nothing any more/);
    assert.equal(plain.code, 1);
  }
  const told = run(at, "merge", ...names, "--baseline", "known.json", "--update-baseline");
  assert.match(told.err, /^known\.json: \d+ findings known from now on: [1-9]\d* taken in, [1-9]\d* taken out\.\n$/);
  assert.equal(run(at, "specs", "--baseline", "known.json").code, 0);
  const refused = run(at, "specs", "--baseline", "known.json", "--shard", "1/3");
  assert.deepEqual([refused.code, refused.out], [2, ""]);
  assert.match(refused.err, /give --baseline to “merge”/);
});

test("what shards were told to leave out makes no entry of a baseline stale when they are put together", () => {
  const at = drafts();
  rmSync(join(at, "specs/odd.md"));
  for (const name of ["none.docx", "empty.md"]) rmSync(join(at, "specs", name));
  git(at, "init", "-q");
  git(at, "add", "-A");
  git(at, "commit", "-qm", "Start");
  run(at, "specs", "--baseline", "known.json", "--update-baseline");
  const draft = join(at, "specs/poor-diabetes-specification.md");
  writeFileSync(draft, `${readFileSync(draft, "utf8")}\nNon-compliance with insulin is common.\n`);
  for (const options of [["--rule", "mh-training-missing=off"], ["--changed-since", "HEAD"]]) {
    const names = ["1", "2"].map((i) => (run(at, "specs", ...options, "--shard", `${i}/2`, "--format", "json", "--output", `${i}.json`), `${i}.json`));
    for (const format of ["stylish", "json", "sarif"]) {
      const plain = run(at, "specs", ...options, "--baseline", "known.json", "--format", format);
      const merged = run(at, "merge", ...names, "--baseline", "known.json", "--format", format);
      assert.deepEqual([merged.out, merged.code, merged.err], [plain.out, plain.code, plain.err.replace(/^Only what changed .*\n/, "")], `${options.join(" ")} ${format}`);
    }
    run(at, "specs", "--shard", "2/2", "--format", "json", "--output", "2.json");
    assert.match(run(at, "merge", ...names).err, /^These shards are of different runs\.\n$/);
  }
  run(at, "specs", "--changed-since", "HEAD", "--format", "json", "--output", "part.json");
  const before = readFileSync(join(at, "known.json"), "utf8");
  const refused = run(at, "merge", "part.json", "--baseline", "known.json", "--update-baseline");
  assert.deepEqual([refused.code, refused.err, readFileSync(join(at, "known.json"), "utf8")], [2, "--update-baseline takes in all findings, and these reports hold only what changed since HEAD.\n", before]);
});

test("shards that ran with a configuration from elsewhere, or with none, are merged with the same", () => {
  const at = drafts();
  rmSync(join(at, "specs/odd.md"));
  mkdirSync(join(at, "elsewhere"));
  cpSync(join(root, "test/packs/anyshire.yaml"), join(at, "elsewhere/anyshire.yaml"));
  writeFileSync(join(at, "elsewhere/settings.yaml"), "packs: [anyshire.yaml]\n");
  for (const settings of [["--config", "elsewhere/settings.yaml"], ["--no-config"]]) {
    for (const i of ["1", "2"]) run(at, "specs", "--shard", `${i}/2`, "--format", "json", "--output", `${i}.json`, ...settings);
    for (const format of ["html", "sarif"]) {
      const plain = run(at, "specs", "--format", format, ...settings);
      assert.deepEqual(run(at, "merge", "1.json", "2.json", "--format", format, ...settings), { ...plain, err: "" });
      assert.equal(plain.out.includes("anyshire-promise-missing"), settings.length > 1, format);
    }
  }
});

test("exit codes of a merge are those of the findings", () => {
  const at = drafts();
  run(at, "specs/poor-diabetes-specification.md", "--format", "json", "--output", "a.json");
  run(at, "specs/good-stop-smoking.md", "--format", "json", "--output", "b.json");
  assert.equal(run(at, "merge", "a.json", "b.json").code, 1);
  assert.equal(run(at, "merge", "a.json", "b.json", "--fail-on", "never").code, 0);
  assert.equal(run(at, "merge", "a.json", "b.json", "--fail-on", "never", "--max-warnings", "0").code, 1);
});

test("shards that are not there, twice there, of different runs or of another version are said in a sentence", () => {
  const at = drafts();
  const shard = (i: string, name: string) => run(at, "specs", "--shard", i, "--format", "json", "--output", name);
  shard("1/2", "1.json");
  shard("2/2", "2.json");
  shard("1/3", "other.json");
  run(at, "specs/empty.md", "--format", "json", "--output", "whole.json");
  writeFileSync(join(at, "old.json"), readFileSync(join(at, "1.json"), "utf8").replace(/"version": "[^"]+"/, '"version": "0.0.1"'));
  run(at, "coverage", "specs", "--output", "rungs.json");
  writeFileSync(join(at, "half.json"), readFileSync(join(at, "1.json"), "utf8").slice(0, 5_000));
  for (const [names, sentence] of [
    [["1.json"], /^Shard 2 of 2 is missing\.\n$/],
    [["1.json", "1.json", "2.json"], /^Shard 1 of 2 is there twice\.\n$/],
    [["1.json", "other.json"], /^These shards are of different runs\.\n$/],
    [["1.json", "2.json", "whole.json"], /^Some of these reports are shards and some are not/],
    [["old.json"], /^old\.json was written by paritylint 0\.0\.1, and this is /],
    [["half.json"], /^half\.json: This is not valid JSON\.\n$/],
    [["specs/empty.md"], /^specs\/empty\.md: This is not valid JSON\.\n$/],
    [["rungs.json"], /^rungs\.json: This is a report of “paritylint coverage”, which cannot be merged/],
    [["none.json"], /^There is no report none\.json\.\n$/],
  ] as const) {
    const { code, out, err } = run(at, "merge", ...names);
    assert.deepEqual([code, out], [2, ""], names.join(" "));
    assert.match(err, sentence);
  }
  for (const [value, sentence] of [["4/3", /no shard 4 of 3; they are numbered from 1 to 3/], ["0/3", /no shard 0 of 3/], ["1", /--shard takes a part/], ["1/0", /no shard 1 of 0/]] as const) {
    const { code, err } = run(at, "specs", "--shard", value);
    assert.equal(code, 2);
    assert.match(err, sentence);
  }
  assert.match(run(at, "specs", "--concurrency", "0").err, /--concurrency takes a whole number/);
});

test("a shard that holds no document is a report of none", () => {
  const at = drafts();
  const { code, out } = run(at, "specs/empty.md", "--shard", "2/2");
  assert.deepEqual([code, out], [0, "Nothing was checked.\n"]);
});

test("a shard without a Word file has nothing to annotate, which is no failure; a run over everything that has none is one", () => {
  const at = drafts();
  for (const [args, expected] of [[["--shard", "1/1"], 0], [[], 3]] as const) {
    const { code, err } = run(at, "specs/good-stop-smoking.md", "--annotate", "copies", ...args);
    assert.deepEqual([code, err], [expected, "--annotate had nothing to do: no Word file (.docx) was checked.\n"]);
  }
});

test("a document too large for a thread is checked all the same, and the thread goes on with the next", { skip: process.env["PARITYLINT_LONG"] ? false : "it takes a minute; npm run test:long runs it" }, () => {
  const at = drafts();
  const draft = readFileSync(join(at, "specs/poor-diabetes-specification.md"), "utf8");
  writeFileSync(join(at, "specs/a-large.md"), draft.repeat(Math.ceil(20_000_000 / draft.length)));
  const said = (...args: readonly string[]) => createHash("sha256").update(spawnSync(process.execPath, [cli, "specs", "--format", "json", ...args], { cwd: at, maxBuffer: 1 << 30 }).stdout).digest("hex");
  assert.equal(said("--concurrency", "2"), said("--concurrency", "1"));
});

test("threads go on where a pipe is closed early, and leave nothing behind but the report", () => {
  const at = drafts();
  mkdirSync(join(at, "x"));
  // The status of a pipe is that of its last command, so that of the check is printed beside it.
  const { stdout, stderr } = spawnSync("sh", ["-c", `{ "${process.execPath}" "${cli}" specs --concurrency 2 --format json --output x/r.json --format stylish; echo "ended with $?" >&2; } | head -1`], { cwd: at, encoding: "utf8" });
  assert.equal(stdout, "specs/empty.md\n");
  const { out, err, code } = run(at, "specs", "--format", "json");
  assert.equal(stderr, `${err}ended with ${code}\n`);
  assert.deepEqual(readdirSync(join(at, "x")), ["r.json"]);
  assert.equal(readFileSync(join(at, "x/r.json"), "utf8"), out);
});
