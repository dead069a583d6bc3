// Accepting findings: comments and entries that change nothing but what they say, and that count only once a reason is given.
import assert from "node:assert/strict";
import test from "node:test";
import { acceptEverywhere, acceptHere, exceptionEdit } from "../server/src/engine/fixes/accept.ts";
import { applyEdits } from "../server/src/engine/fixes/apply.ts";
import { catalogueOf } from "../server/src/engine/configuration/catalogue.ts";
import { folderConfiguration } from "../server/src/engine/configuration/folder-configuration.ts";
import { readConfiguration } from "../server/src/engine/configuration/read-configuration.ts";
import { profileEdit } from "../server/src/engine/fixes/set-profile.ts";
import { readDocument } from "../server/src/read/document.ts";
import { formatOf } from "../server/src/text/endings.ts";

const rule = "mh-bolt-on";
const entry = { rule, file: "specs/a b.txt", where: "3.4: Who we “cannot” see", text: "- no: yes" };

for (const before of ["", "profile: ltc", "profile: ltc\n", "profile: ltc\r\n", "exceptions:\n", "exceptions: []\n", "exceptions: # ours\nprofile: ltc\n", "exceptions:\n- rule: mh-bolt-on\n  reason: Agreed.", "exceptions:\n    - rule: mh-bolt-on\n      reason: Agreed.\n# the end\n\nprofile: ltc\n"]) {
  test(`an entry is put into ${JSON.stringify(before)}`, () => {
    const edit = exceptionEdit(before, entry);
    assert.ok(edit);
    const after = applyEdits(before, [edit]);
    const known = readConfiguration(before, [rule]);
    const waiting = readConfiguration(after, [rule]);
    assert.match(waiting.problems.map(({ message }) => message).join(), /gives no reason/);
    const { configuration, problems } = readConfiguration(after.replace('"[say why]"', "Agreed by the board."), [rule]);
    assert.deepEqual(problems, [], after);
    assert.equal(configuration.profile, known.configuration.profile);
    const { line: _, column: __, ...last } = configuration.exceptions.at(-1)!;
    assert.deepEqual(last, { ...entry, reason: "Agreed by the board." });
    assert.equal(configuration.exceptions.length, known.configuration.exceptions.length + 1);
    assert.equal(applyEdits(after, [{ span: { start: edit.span.start, end: edit.span.start + edit.text.length }, text: before.slice(edit.span.start, edit.span.end) }]), before);
  });
}

test("an entry holds for the document it was written for, and for none of the same name elsewhere", () => {
  for (const file of ["a.md", "specs/a.md", "[a] b!.md"]) {
    const text = exceptionEdit("", { rule, file })!.text.replace('"[say why]"', "Agreed.");
    const { exceptions, problems } = folderConfiguration(text, { ...catalogueOf({ rules: [] }), ruleIds: [rule] });
    assert.deepEqual(problems, [], text);
    assert.deepEqual([file, `more/${file}`, "b.md"].map((path) => exceptions(path).length), [1, 0, 0], text);
  }
});

test("a configuration that cannot be read, or whose exceptions are no list, is left alone", () => {
  for (const text of ["a: [", "- a\n", "exceptions: none\n", "exceptions: {a: b}\n"]) assert.equal(exceptionEdit(text, entry), undefined, text);
});

test("a comment goes before the paragraph or item, as far in as it is, and at the top before everything but the front matter", () => {
  const text = "---\nprofile: ltc\n---\n# Title\n\nOne line\nand another.\n\n- an item\n  - a nested one\n";
  const document = readDocument(text, "markdown");
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + 1 });
  const with_ = (words: string) => applyEdits(text, [acceptHere(document, rule, at(words))!]);
  assert.match(with_("another"), /\n\n<!-- paritylint-disable-next-line mh-bolt-on -- \[say why\] -->\nOne line\nand another/);
  assert.match(with_("a nested"), /- an item\n {2}<!-- paritylint-disable-next-line mh-bolt-on -- \[say why\] -->\n {2}- a nested one/);
  assert.match(applyEdits(text, [acceptHere(document, rule, { start: 0, end: 0 })!]), /^---\nprofile: ltc\n---\n<!-- paritylint-disable-next-line/);
  assert.match(applyEdits(text, [acceptEverywhere(document, rule)]), /^---\nprofile: ltc\n---\n<!-- paritylint-disable-file mh-bolt-on/);
});

test("the profile is set in the front matter that is there, in a new one where there is none, and after a byte order mark", () => {
  const set = (text: string, name = "a.md") => applyEdits(text, [profileEdit(readDocument(text, formatOf(name)), "cancer")]);
  assert.equal(set("# A\n"), "---\nprofile: cancer\n---\n\n# A\n");
  assert.equal(set("\uFEFF# A\r\n"), "\uFEFF---\r\nprofile: cancer\r\n---\r\n\r\n# A\r\n");
  assert.equal(set("---\ntitle: A\nprofile: ltc # a guess\n---\n# A\n"), "---\ntitle: A\nprofile: cancer\n---\n# A\n");
  assert.equal(set("---\ntitle: A\n---\n# A\n"), "---\nprofile: cancer\ntitle: A\n---\n# A\n");
  assert.equal(set("", "a.txt"), "---\nprofile: cancer\n---\n");
  for (const text of ["# A\n", "---\ntitle: A\n---\n", "plain words\n"]) assert.equal(readDocument(set(text, "a.txt"), "text").meta["profile"], "cancer");
});
