// Copies that --annotate writes: which drafts get one, under what name, and what is said of it.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { strToU8, unzipSync } from "fflate";
import { readDocument } from "../server/src/read/document.ts";
import { commentsIn, partText } from "./word-anchoring.ts";
import { cell, heading, packed, paragraph, row, table } from "./word-parts.ts";
import { folder, library } from "./word-producers.ts";
import { cli, root } from "./root.ts";

const draft = readFileSync(join(root, "test/documents/documents/poor-diabetes-specification.md"), "utf8");

test("of two drafts with one name the second is not copied over the first, and that is said", async () => {
  const at = folder();
  const bytes = await library(readDocument(draft, "markdown"));
  for (const name of ["a", "b"]) {
    mkdirSync(join(at, name));
    writeFileSync(join(at, name, "spec.docx"), bytes);
  }
  const { status, stderr } = spawnSync(process.execPath, [cli, "a", "b", "--no-config", "--fail-on", "never", "--annotate", "out"], { cwd: at, encoding: "utf8" });
  assert.equal(status, 3);
  assert.match(stderr, /^a\/spec\.docx: \d+ comments in out\/spec \(paritylint\)\.docx\.\nb\/spec\.docx: Its copy would go over that of a\/spec\.docx, out\/spec \(paritylint\)\.docx; annotate it in a run of its own, with another folder\.\n$/);
});

test("a file from standard input is copied under the name that is said, and not without one", () => {
  const at = folder();
  const go = (...args: readonly string[]) => spawnSync(process.execPath, [cli, "-", "--no-config", "--fail-on", "never", "--annotate", "out", ...args], { cwd: at, encoding: "utf8", input: packed(paragraph("Words of the draft.")) });
  const { status, stderr } = go();
  assert.equal(status, 3);
  assert.equal(stderr, "<stdin>: Its copy would have no name that Word knows; say with --stdin-filename what the file is called.\n");
  assert.equal(go("--stdin-filename", "a/spec.docx").status, 0);
  assert.deepEqual(readdirSync(join(at, "out")), ["spec (paritylint).docx"]);
});

test("with a baseline only what is new gets comments, and how many are left out is said", async () => {
  const at = folder();
  const go = (...args: readonly string[]) => spawnSync(process.execPath, [cli, "spec.docx", "--no-config", "--fail-on", "never", "--baseline", "known.json", ...args], { cwd: at, encoding: "utf8" });
  const write = async (text: string) => writeFileSync(join(at, "spec.docx"), await library(readDocument(text, "markdown")));
  await write(draft);
  go("--update-baseline");
  const known = (JSON.parse(readFileSync(join(at, "known.json"), "utf8")) as { documents: Record<string, readonly unknown[]> }).documents["spec.docx"]!.length;
  await write(`${draft}\nSome letters speak of lunatics.\n`);
  assert.equal(go("--annotate", "out").stderr, `spec.docx: 2 comments in out/spec (paritylint).docx; ${known} findings known from the baseline left out.\n`);
  const [first, only] = commentsIn(readFileSync(join(at, "out/spec (paritylint).docx")));
  assert.match(first!.says, new RegExp(`^paritylint: 1 [^,]*\\.${known} findings that were known before, and stand in the baseline, have no comment here`));
  assert.match(only!.on, /lunatics/);
  assert.doesNotMatch(first!.says, /blame|label/);
});

test("words of a cell with several paragraphs are quoted without marks of Markdown", () => {
  const at = folder();
  const outcomes = table(row(cell("Outcome"), cell("Measure")), row(cell("Patients will be happier"), cell(paragraph("Number screened with PHQ-9") + paragraph("60% of all"))));
  writeFileSync(join(at, "spec.docx"), packed(paragraph("Community diabetes service specification", '<w:pStyle w:val="Title"/>') + heading(1, "Outcomes") + outcomes));
  const { stdout, stderr } = spawnSync(process.execPath, [cli, "spec.docx", "--no-config", "--fail-on", "never", "--annotate", "out"], { cwd: at, encoding: "utf8" });
  const said = commentsIn(readFileSync(join(at, "out/spec (paritylint).docx"))).map(({ says }) => says).join("\n");
  assert.match(said, /“Patients will be happier Number screened with PHQ-9 60% of all” counts/, stderr);
  assert.doesNotMatch(stdout + said, /<br/);
});

test("--annotate writes a copy beside nothing of the user's, and says so", async () => {
  const at = folder();
  const file = join(at, "spec.docx");
  const bytes = await library(readDocument(draft, "markdown"));
  writeFileSync(file, bytes);
  const go = (...args: readonly string[]) => spawnSync(process.execPath, [cli, "spec.docx", "--no-config", "--fail-on", "never", ...args], { cwd: at, encoding: "utf8" });
  const first = go("--annotate", "out");
  assert.equal(first.status, 0, first.stderr);
  assert.match(first.stderr, /^spec\.docx: \d+ comments in out\/spec \(paritylint\)\.docx\.\n$/);
  assert.deepEqual(readFileSync(file), Buffer.from(bytes), "the draft itself is untouched");
  const copy = join(at, "out/spec (paritylint).docx");
  const comments = commentsIn(readFileSync(copy));
  assert.match(comments[0]!.says, /\d+ errors, \d+ warnings.*Read as long-term condition service.*Not promised here/);
  const label = comments.find(({ on }) => on.includes("diabetics"));
  assert.match(label?.says ?? "", /Warning|Could be better/);
  assert.match(comments[0]!.says, /Start here:1\) [^:“]+: /, "it says where");
  assert.ok(comments.some(({ says }) => /Nearest \([^“]+\): “/.test(says)), "it says where the nearest words stand");
  assert.match(comments.find(({ says }) => says.includes("Write instead"))?.says ?? "", /Write instead: “.+”/);
  const missing = comments.find(({ on }) => on === "Outcomes" || on === "2. Outcomes");
  assert.match(missing?.says ?? "", /No outcome here shows.*What to do: .*Clause to add: .*\[ ?.*Source: The King's Fund 2017/);
  assert.match(partText(readFileSync(copy), "word/comments.xml"), /HYPERLINK "https:\/\//);

  assert.equal(go("--annotate", "out").status, 0, "a copy nobody touched is written anew");
  const changed = unzipSync(readFileSync(copy));
  writeFileSync(copy, Buffer.from((await import("fflate")).zipSync({ ...changed, "word/document.xml": strToU8(partText(readFileSync(copy), "word/document.xml")) })));
  const kept = readFileSync(copy);
  const refused = go("--annotate", "out");
  assert.equal(refused.status, 3);
  assert.match(refused.stderr, /is there already and was changed/);
  assert.deepEqual(readFileSync(copy), kept, "a copy that somebody saved is left alone");
  const again = spawnSync(process.execPath, [cli, "out/spec (paritylint).docx", "--no-config", "--fail-on", "never", "--annotate", "out"], { cwd: at, encoding: "utf8" });
  assert.match(again.stderr, /^out\/spec \(paritylint\)\.docx: \d+ comments in out\/spec \(paritylint 2\)\.docx\.\n$/, "a copy that was worked in is annotated under a name of its own");
  assert.match(spawnSync(process.execPath, [cli, "out", "--no-config"], { cwd: at, encoding: "utf8" }).stdout, /Skipped: It is a copy with comments that paritylint/);

  const fixed = go("--fix");
  assert.equal(fixed.status, 3);
  assert.match(fixed.stderr, /Word files never are/);
  const beside = spawnSync(process.execPath, [cli, ".", "--no-config", "--fail-on", "never", "--fix"], { cwd: at, encoding: "utf8" });
  assert.match(beside.stderr, /Word files never are/);
  assert.equal(beside.status, 0, "in a folder a Word file beside the drafts is no failure");
  writeFileSync(join(at, "note.md"), "# Note\n");
  const none = spawnSync(process.execPath, [cli, "note.md", "--annotate", "out"], { cwd: at, encoding: "utf8" });
  assert.equal(none.status, 3);
  assert.match(none.stderr, /no Word file/);
});

test("a copy without findings speaks of no clauses, and of a text that was not checked says who can change that", () => {
  const at = folder();
  writeFileSync(join(at, "note.docx"), packed(paragraph("Lunch is at noon. Please bring a cup.")));
  spawnSync(process.execPath, [cli, "note.docx", "--no-config", "--annotate", "out"], { cwd: at, encoding: "utf8" });
  const [first, ...others] = commentsIn(readFileSync(join(at, "out/note (paritylint).docx"))).map(({ says }) => says);
  assert.deepEqual(others, []);
  assert.match(first ?? "", /^paritylint: not checked for content; in the wording: no findings\..*; ask whoever made this copy to set “profile:” in paritylint\.yaml to check it\..*No findings does not mean that nothing is missing\./s);
  assert.doesNotMatch(first ?? "", /[Cc]lauses|square brackets|These comments/);
});

test("a comment on an error that comes with no clause holds words to start from", () => {
  const at = folder();
  const says = ["Diabetes service specification", "Exclusion criteria", "People with psychosis are excluded from this clinic.", "Liaison", "The liaison team will assess once the patient has been medically cleared by the ED doctor."];
  writeFileSync(join(at, "spec.docx"), packed(says.map((text) => paragraph(text)).join("")));
  spawnSync(process.execPath, [cli, "spec.docx", "--no-config", "--profile", "ltc", "--annotate", "out"], { cwd: at, encoding: "utf8" });
  const all = commentsIn(readFileSync(join(at, "out/spec (paritylint).docx"))).map(({ says: words }) => words).join("\n");
  assert.match(all, /label, not because.*For example: “A mental health diagnosis is not an exclusion criterion\.”/);
  assert.match(all, /wait for their body.*For example: “Mental health assessment proceeds alongside medical care; being medically fit is not required\.”/);
});
