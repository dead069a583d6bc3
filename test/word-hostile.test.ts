// Packages made to do harm, or damaged on the way, are refused with one sentence; nothing is ever unpacked beyond a limit.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { readWord } from "../server/src/word/read.ts";
import { featured } from "./word-features.ts";
import { documentXml, packed, paragraph, partsOf, run } from "./word-parts.ts";
import { folder } from "./word-producers.ts";
import { cli } from "./root.ts";

const body = paragraph("The service is for everybody.");
const parts = () => partsOf(body);
const changed = (bytes: Uint8Array, change: (view: DataView, copy: Uint8Array) => void): Uint8Array => {
  const copy = bytes.slice();
  change(new DataView(copy.buffer), copy);
  return copy;
};
/** Offsets of the records of the directory, by the name of the entry. */
function records(bytes: Uint8Array): ReadonlyMap<string, { readonly central: number; readonly local: number }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const found = new Map<string, { central: number; local: number }>();
  for (let at = view.getUint32(bytes.length - 6, true); view.getUint32(at, true) === 0x02014b50;) {
    const name = Buffer.from(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))).toString();
    found.set(name, { central: at, local: view.getUint32(at + 42, true) });
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}
const document = "word/document.xml";
const whole = packed(body);
const at = (bytes: Uint8Array) => records(bytes).get(document)!;
const ole = (...names: readonly string[]): Uint8Array => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(504), ...names.map((name) => Buffer.from(name, "utf16le"))]);
/** 300 MB of spaces in 300 kB. */
let packedBomb: Uint8Array | undefined;
const bomb = (): Uint8Array => (packedBomb ??= deflateRawSync(new Uint8Array(300_000_000).fill(32)));
/** A stored entry whose header says that it was deflated, and how large it is. */
function disguised(data: Uint8Array, size: number): Uint8Array {
  const bytes = zipSync({ ...parts(), [document]: [data, { level: 0 }] });
  const { central, local } = at(bytes);
  return changed(bytes, (view) => {
    view.setUint16(central + 10, 8, true); view.setUint16(local + 8, 8, true);
    view.setUint32(central + 24, size, true); view.setUint32(local + 22, size, true);
  });
}

const hostile: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
  ["an empty file", () => new Uint8Array(), /empty/],
  ["a text that only calls itself a Word file", () => strToU8("Hello"), /no Word document/],
  ["a package with a password", () => ole("EncryptionInfo", "EncryptedPackage"), /password/],
  ["an older Word file", () => ole("WordDocument"), /older Word file/],
  ["another older Office file", () => ole("Workbook"), /older Office file/],
  ["an entry with a password", () => changed(whole, (view) => view.setUint16(at(whole).central + 8, 1, true)), /password/],
  ["a package cut short", () => whole.slice(0, whole.length - 40), /damaged/],
  ["a package without its beginning", () => Buffer.concat([whole.subarray(0, 4), whole.subarray(200)]), /damaged/],
  ["a part with a wrong checksum", () => changed(whole, (view) => view.setUint32(at(whole).central + 16, 1, true)), /damaged/],
  ["a part that is longer than it says", () => changed(whole, (view) => view.setUint32(at(whole).central + 24, 9, true)), /damaged/],
  ["a part of 300 MB that says so", () => disguised(bomb(), 300_000_000), /too large/],
  ["a part of 300 MB that says it is small", () => disguised(bomb(), 60_000), /damaged/],
  ["a part packed more than 250 times smaller", () => zipSync({ ...parts(), [document]: strToU8(documentXml(`<w:p>${" ".repeat(3_000_000)}</w:p>`)) }), /too large/],
  ["parts that are too large together", () => {
    const bytes = zipSync({ ...parts(), ...Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`word/media/${i}.png`, new Uint8Array(10)])) });
    return changed(bytes, (view) => { for (const [name, { central }] of records(bytes)) if (name.includes("media")) view.setUint32(central + 24, 60_000_000, true); });
  }, /too large/],
  ["5,000 parts", () => zipSync({ ...parts(), ...Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`word/${i}.xml`, new Uint8Array()])) }), /too many parts/],
  ["two parts of one name", () => {
    const bytes = zipSync({ ...parts(), "word/documenu.xml": strToU8(documentXml(paragraph("Other words."))) });
    const { central, local } = records(bytes).get("word/documenu.xml")!;
    return changed(bytes, (_, copy) => { copy[central + 46 + 12] = 0x74; copy[local + 30 + 12] = 0x74; });
  }, /appear twice/],
  ["two parts whose names differ in capitals only", () => zipSync({ ...parts(), "word/Document.xml": strToU8("<x/>") }), /appear twice/],
  ["a part that leads out of the package", () => zipSync({ ...parts(), "../evil.xml": strToU8("<x/>") }), /names no Word document has/],
  ["a part with an absolute name", () => zipSync({ ...parts(), "/etc/passwd": strToU8("<x/>") }), /names no Word document has/],
  ["parts that lie over each other", () => {
    const { central } = records(whole).get("word/styles.xml")!;
    return changed(whole, (view) => view.setUint32(central + 42, at(whole).local, true));
  }, /damaged|over each other/],
  ["a DOCTYPE", () => packed("", { document: `<!DOCTYPE w [<!ENTITY a "aaaa">]>${documentXml(body)}` }), /DOCTYPE/],
  ["an element of 20,000 attributes", () => packed(`<w:p ${Array.from({ length: 20_000 }, (_, i) => `a${i}="b"`).join(" ")}>${run("a")}</w:p>`), /too large/],
  ["elements 300 deep", () => packed("<w:sdt><w:sdtContent>".repeat(150) + body + "</w:sdtContent></w:sdt>".repeat(150)), /too large|nested/],
  ["XML that is not closed", () => packed("", { document: documentXml(body).slice(0, -20) }), /damaged/],
  ["bytes that are no text", () => zipSync({ ...parts(), [document]: new Uint8Array([0x3c, 0xff, 0xc0]) }), /damaged/],
  ["a package without a main part", () => { const { [document]: _, ...rest } = parts(); return zipSync(rest); }, /main part is missing/],
  ["a document of pictures only", () => packed("<w:p/>"), /no words/],
  ["a spreadsheet", () => zipSync({
    "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": strToU8("<workbook/>"),
    "_rels/.rels": strToU8('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
  }), /no Word document/],
];

for (const [name, make, sentence] of hostile) {
  test(`${name} is refused`, () => {
    const bytes = make();
    const before = process.memoryUsage().rss;
    const reading = readWord(bytes);
    assert.ok("refusal" in reading, "it was read");
    assert.match(reading.refusal, sentence);
    assert.match(reading.refusal, /^[A-Z][^\n]*\.$/);
    assert.ok(process.memoryUsage().rss - before < 100_000_000, "it was unpacked");
  });
}

test("wherever in a file the time runs out, it is left with one sentence", () => {
  const bytes = featured();
  const after = (times: number) => {
    let asked = 0;
    const read = readWord(bytes, () => asked++ < times);
    return { asked, read };
  };
  const { asked } = after(Infinity);
  assert.ok(asked > 80, `asked ${asked} times`);
  for (let times = 0; times < asked; times++) {
    const { read } = after(times);
    assert.match("refusal" in read ? read.refusal : `read, though the time ran out after ${times} questions`, /^It took too long to read, so it was left/);
  }
});

test("a paragraph of 250,000 runs is refused: no clock is looked at inside it", () => {
  const noise = Array.from({ length: 20_000 }, (_, i) => (i * 2_654_435_761 % 4_294_967_296).toString(36)).join("");
  const reading = readWord(packed(`<w:p>${run("a").repeat(250_000)}</w:p><!-- ${noise} -->`));
  assert.match("refusal" in reading ? reading.refusal : "read", /too large/);
});

test("nothing that a relationship leads to outside the package is looked at", () => {
  const relations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/styles" Target="https://example.invalid/styles.xml" TargetMode="External"/><Relationship Id="b" Type="x/numbering" Target="../../../../etc/passwd"/></Relationships>';
  const reading = readWord(packed(body, { files: { "word/_rels/document.xml.rels": relations } }));
  assert.equal("text" in reading && reading.text, "The service is for everybody.\n");
});

test("the command line says so and ends with 3, and still checks the rest", () => {
  const home = folder();
  writeFileSync(join(home, "a.docx"), ole("EncryptedPackage"));
  writeFileSync(join(home, "b.docx"), whole);
  writeFileSync(join(home, "~$b.docx"), "lock");
  const { status, stdout } = spawnSync(process.execPath, [cli, ".", "--no-config"], { cwd: home, encoding: "utf8" });
  assert.equal(status, 3);
  assert.match(stdout, /a\.docx\n {2}Not checked: It is protected by a password/);
  assert.match(stdout, /1 document read, and not checked for content.*1\s+document not checked/s);
});
