// Comments lie on the words they speak of, and nothing else in the file is changed.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import mammoth from "mammoth";
import type { Span } from "../rules/language/document.ts";
import { annotateWord, type Remark } from "../server/src/word/annotate.ts";
import { readWord, type WordReading } from "../server/src/word/read.ts";
import { readZip } from "../server/src/word/zip.ts";
import { readDocument } from "../server/src/read/document.ts";
import { chance, commentsIn, partText, wordsOf } from "./word-anchoring.ts";
import { controlled, featured } from "./word-features.ts";
import { commentsXml, packed, paragraph, run } from "./word-parts.ts";
import { asDocx, asText, library, needsOffice, office } from "./word-producers.ts";
import { root } from "./root.ts";

const date = "2026-11-25T12:00:00Z";
const draft = readFileSync(join(root, "test/documents/documents/poor-diabetes-specification.md"), "utf8");

function read(bytes: Uint8Array): WordReading {
  const reading = readWord(bytes);
  if ("refusal" in reading) assert.fail(reading.refusal);
  return reading;
}
const remark = (span: Span, says: string, severity: Remark["severity"] = "warning"): Remark => ({ span, severity, lines: [[{ text: says }]] });
function annotated(reading: WordReading, remarks: readonly Remark[]): Uint8Array {
  const made = annotateWord(reading, { remarks, date, summary: (left) => [[{ text: `summary, ${left} left` }]] });
  if ("refusal" in made) assert.fail(made.refusal);
  return made.bytes;
}
const spanOf = ({ text }: WordReading, words: string): Span => {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
};
const ours = (bytes: Uint8Array) => commentsIn(bytes).filter(({ author }) => author === "paritylint").slice(1);

test("a comment lies on exactly the flagged words, though they stand in several runs", () => {
  const reading = read(featured());
  const words = ["people with depression & diabetes — 😀 all", "with a tab,\na line break -", "“entities” <here>", "shall ask", "second half", "A clause", "the linked words and", "and well", "Better mood", "start and end"];
  const copy = annotated(reading, words.map((each) => remark(spanOf(reading, each), each)));
  assert.deepEqual(new Set(ours(copy).map(({ on }) => on)), new Set(words));
  assert.equal(read(copy).text, reading.text);
});

test("a comment on part of a content control or field lies on all of it", () => {
  const reading = read(featured());
  const copy = annotated(reading, [remark(spanOf(reading, "Anyshire"), "one"), remark(spanOf(reading, "May"), "two")]);
  assert.deepEqual(ours(copy).map(({ on }) => on), ["Anyshire Trust", "1 May 2026"]);
});

test("a comment on the paragraph that begins a control lies on all of it, from before the control to the next paragraph; where none follows, on the nearest outside", () => {
  const reading = read(controlled());
  const at = (words: string) => ours(annotated(reading, [remark(spanOf(reading, words), "A finding")]))[0]!;
  for (const [part, whole] of [["diabetes", "Community diabetes service"], ["Aims", "Aims"], ["two", "First of two controls."], ["Before", "Before an empty paragraph."], ["Begins", "Begins a cell"]] as const) assert.equal(at(part).on, whole);
  assert.deepEqual([at("live well").on, at("Second of").on], ["live well", "Second of"], "after the first paragraph of a control comments lie on words");
  assert.deepEqual(["shut in", "shut around a cell", "shut around a row", "shut before"].map((words) => at(words).on), ["Label one", "Ends the cell", "Ends the cell", "Beside it"]);
  assert.match(at("shut in").says, /^\[In a content control beside this\] A finding/);
});

test("what stands in a text box is said on its paragraph, and says so", () => {
  const reading = read(featured());
  const [comment] = ours(annotated(reading, [remark(spanOf(reading, "anxiety"), "A finding")]));
  assert.equal(comment?.on, "Text with a box after it.");
  assert.equal(comment.says, "[In a text box] A finding");
});

test("where all words stand in text boxes, comments stand on what the first of them hangs on", () => {
  const box = '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:r><w:t>All of the words.</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>';
  const bytes = packed(paragraph(box, '<w:jc w:val="left"/>'));
  const reading = read(bytes);
  const copy = annotated(reading, [remark(spanOf(reading, "words"), "A finding")]);
  assert.equal(read(copy).text, reading.text);
  assert.match(partText(copy, "word/document.xml"), /<\/w:pPr><w:commentRangeStart [^>]*\/><w:commentRangeStart [^>]*\/><w:r><w:pict>.*<\/w:pict><\/w:r><w:commentRangeEnd/);
});

test("a finding without words of its own stands on the heading it belongs to", () => {
  const reading = read(featured());
  const { start } = spanOf(reading, "### 1.1 Changes");
  assert.equal(ours(annotated(reading, [remark({ start, end: start + 8 }, "Something is missing")]))[0]?.on, "Changes");
  assert.equal(ours(annotated(reading, [remark({ start, end: start }, "Something is missing")]))[0]?.on, "Changes");
});

test("findings in one place share a comment", () => {
  const reading = read(featured());
  const span = spanOf(reading, "people with psychosis");
  assert.deepEqual(ours(annotated(reading, [remark(span, "Second"), remark(span, "First", "error")])).map(({ says }) => says), ["1 of 2. First2 of 2. Second"]);
});

test("a colleague's comment stays as it is, and ours from before are replaced", () => {
  const reading = read(featured());
  const once = annotated(reading, [remark(spanOf(reading, "and well"), "New")]);
  const twice = annotated(read(once), [remark(spanOf(reading, "and well"), "Newer")]);
  for (const copy of [once, twice]) {
    const all = commentsIn(copy);
    assert.deepEqual(all.filter(({ author }) => author !== "paritylint"), [{ author: "A. Colleague", on: "people with psychosis", says: "Is this still true?" }]);
    assert.equal(all.filter(({ author }) => author === "paritylint").length, 2);
    assert.doesNotMatch(partText(copy, "word/document.xml"), /comment\w+ w:id="5"/, "the mark of the older comment is gone");
    assert.equal(read(copy).text, reading.text);
  }
  assert.match(partText(twice, "word/comments.xml"), /Newer/);
  assert.doesNotMatch(partText(twice, "word/comments.xml"), /Old words|>New</);
});

test("a comment of ours that somebody answered stays, with the answer", () => {
  const w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
  const said = (id: number, author: string, key: string) => `<w:comment w:id="${id}" w:author="${author}"><w:p ${w14} w14:paraId="${key}"><w:r><w:t>by ${author}</w:t></w:r></w:p></w:comment>`;
  const marked = [1, 2, 3].map((id) => paragraph(`<w:commentRangeStart w:id="${id}"/>${run(`Words ${id}`)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`)).join("");
  const bytes = packed(marked, {
    comments: commentsXml(said(1, "paritylint", "0000000A") + said(2, "A. Colleague", "0000000B") + said(3, "paritylint", "0000000C")),
    threads: '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="0000000A"/><w15:commentEx w15:paraId="0000000B" w15:paraIdParent="0000000A"/><w15:commentEx w15:paraId="0000000C"/></w15:commentsEx>',
  });
  const copy = annotated(read(bytes), []);
  assert.deepEqual(commentsIn(copy).map(({ says }) => says), ["by paritylint", "by A. Colleague", "summary, 0 left"]);
  const again = read(bytes);
  const more = annotated(again, [remark(spanOf(again, "Words 1"), "by paritylint"), remark(spanOf(again, "Words 1"), "something else"), remark(spanOf(again, "Words 2"), "by paritylint")]);
  assert.deepEqual(commentsIn(more).slice(3).map(({ says, on }) => `${on}: ${says}`), ["Words 1: something else", "Words 2: by paritylint"], "it is not said a second time where it was answered");
  assert.doesNotMatch(partText(copy, "word/commentsExtended.xml"), /0000000C/);
});

test("parts that hold no comments are the same bytes, packed as they were", async () => {
  const bytes = await library(readDocument(draft, "markdown"));
  const reading = read(bytes);
  const copy = annotated(reading, [remark(spanOf(reading, "Newly diagnosed diabetics"), "Words")]);
  const [before, after] = [readZip(bytes), readZip(copy)];
  assert.ok("entries" in before && "entries" in after);
  const touched = after.entries.filter((entry) => !before.entries.some((each) => each.name === entry.name && Buffer.from(each.packed).equals(entry.packed))).map(({ name }) => name);
  assert.deepEqual(touched.sort(), ["[Content_Types].xml", "word/_rels/document.xml.rels", "word/comments.xml", "word/document.xml"]);
  assert.deepEqual(after.entries.map(({ name }) => name), [...before.entries.map(({ name }) => name), "word/comments.xml"]);
});

test("a file without a comments part gets one, known to the rest of the package", () => {
  const reading = read(packed(paragraph("Words to flag.")));
  const copy = annotated(reading, [remark(spanOf(reading, "to flag"), "Here")]);
  assert.match(partText(copy, "[Content_Types].xml"), /PartName="\/word\/comments\.xml"/);
  assert.match(partText(copy, "word/_rels/document.xml.rels"), /relationships\/comments" Target="comments\.xml"/);
  assert.deepEqual(ours(copy).map(({ on }) => on), ["to flag"]);
});

test("at most 200 comments: the gravest stay, the first says how many are left out", () => {
  const many = Array.from({ length: 300 }, (_, i) => `Finding number ${i} is here.`);
  const reading = read(packed(many.map((text) => paragraph(text)).join("")));
  const copy = annotated(reading, many.map((text, i) => remark(spanOf(reading, text), text, i > 250 ? "error" : "info")));
  const all = commentsIn(copy);
  assert.equal(all.length, 200);
  assert.equal(all[0]?.says, "summary, 101 left");
  assert.equal(all.filter(({ says }) => Number(/\d+/.exec(says)?.[0]) > 250).length, 49);
});

test("white space that a run does not keep stays away when the run is cut", () => {
  const reading = read(packed(paragraph("<w:r><w:t> first second third </w:t></w:r>")));
  const copy = annotated(reading, [remark(spanOf(reading, "second"), "Here")]);
  assert.equal(read(copy).text, "first second third\n");
  assert.deepEqual(ours(copy).map(({ on }) => on), ["second"]);
  assert.match(partText(copy, "word/document.xml"), /<w:t xml:space="preserve">first </);
});

test("a run that says of itself that it keeps no white space still says so once when it is cut", () => {
  const reading = read(packed(paragraph(`<w:r><w:t xml:space='default'> first second third</w:t></w:r>`)));
  const copy = annotated(reading, [remark(spanOf(reading, "second"), "Here")]);
  assert.equal(read(copy).text, "first second third\n");
  assert.deepEqual(ours(copy).map(({ on }) => on), ["second"]);
});

const rounds = process.env["PARITYLINT_LONG"] ? 4_000 : 300;
test(`${rounds} times random overlapping ranges: each comment on its words, the text as it was`, async () => {
  const files = [featured(), controlled(), await library(readDocument(draft, "markdown")), packed(paragraph(`<w:r><w:t>&amp;😀 a</w:t><w:tab/><w:t>b&#x1F600;c</w:t></w:r>`) + paragraph("x"))];
  const readings = files.map(read);
  const next = chance(20_261_125);
  for (let round = 0; round < rounds; round++) {
    const reading = readings[round % readings.length]!;
    const spans = Array.from({ length: 1 + Math.floor(next() * 12) }, (): Span => {
      const start = Math.floor(next() * reading.text.length);
      return { start, end: start + Math.floor(next() ** 2 * 120) };
    });
    const copy = annotated(reading, spans.map((span, i) => remark(span, `<${i}>`)));
    const again = read(copy);
    assert.equal(again.text, reading.text, `round ${round}`);
    const all = ours(copy);
    spans.forEach((span, i) => {
      const comment = all.find(({ says }) => says.includes(`<${i}>`));
      assert.ok(comment !== undefined && comment.on !== "(nothing)" && comment.on !== "", `round ${round}: comment ${i} lies on nothing`);
      const { words, exact, paragraph } = wordsOf(reading, whole(reading.text, span));
      if (exact) assert.equal(comment.on, words, `round ${round}, range ${span.start}–${span.end}`);
      else if (comment.says.startsWith("[In a content control")) assert.match(paragraph, /^shut|^$/, `round ${round}: “${words}”`);
      else if (words !== "") assert.ok(comment.on.includes(words.trim()), `round ${round}: “${comment.on}” for “${words}”`);
    });
  }
});

/** Halves of a pair belong together. */
function whole(text: string, { start, end }: Span): Span {
  const half = (at: number): boolean => /[\udc00-\udfff]/.test(text[at] ?? "") && /[\ud800-\udbff]/.test(text[at - 1] ?? "");
  return start === end ? { start, end } : { start: half(start) ? start - 1 : start, end: half(end) ? end + 1 : end };
}

test("LibreOffice opens the copies with the same text, and finds the comments on the same words", { skip: needsOffice }, async () => {
  const saved = office({ "first.docx": featured() }, asDocx)["first.docx"]!;
  const originals: Readonly<Record<string, Uint8Array>> = { "features.docx": featured(), "controls.docx": controlled(), "saved.docx": saved, "library.docx": await library(readDocument(draft, "markdown")) };
  const copies: Record<string, Uint8Array> = {};
  const next = chance(7);
  for (const [name, bytes] of Object.entries(originals)) {
    const reading = read(bytes);
    const spans = reading.source.made.placed.flatMap(({ start, end }) => (next() < 0.7 ? [{ start: start + Math.floor(next() * (end - start) * 0.5), end }] : []));
    copies[`copy-${name}`] = annotated(reading, spans.map((span, i) => remark(span, `<${i}>`)));
  }
  const texts = office({ ...originals, ...copies }, asText);
  const resaved = office(copies, asDocx);
  for (const name of Object.keys(originals)) {
    assert.equal(texts[`copy-${name}`]!.toString(), texts[name]!.toString(), name);
    const [before, after] = [copies[`copy-${name}`]!, resaved[`copy-${name}`]!].map((bytes) => commentsIn(bytes!).map(({ says, on }) => `${says.trim()} ${on.replace(/\s+/g, " ").trim()}`).sort());
    assert.deepEqual(after, before, name);
  }
});

/** mammoth's own test files: most of them were saved by Microsoft Word. */
const saved = join(root, "node_modules/mammoth/test/test-data");
test("files that Microsoft Word made are read, and open in LibreOffice with the same text once they have comments", { skip: needsOffice }, () => {
  const originals: Record<string, Uint8Array> = {};
  const copies: Record<string, Uint8Array> = {};
  const texts: Record<string, string> = {};
  for (const name of readdirSync(saved).filter((each) => each.endsWith(".docx"))) {
    const bytes = readFileSync(join(saved, name));
    if (!partText(bytes, "docProps/app.xml").includes("Microsoft")) continue;
    const reading = readWord(bytes);
    if ("refusal" in reading || reading.source.made.placed.every(({ paragraph: { host } }) => host !== undefined)) continue;
    texts[name] = reading.text;
    const places = reading.source.made.placed.map(({ start, end }, i) => remark({ start: Math.min(start + 3, end - 1), end }, `<${i}>`));
    originals[name] = bytes;
    const copy = (copies[`copy-${name}`] = annotated(reading, places));
    assert.equal(read(copy).text, reading.text, name);
    assert.equal(ours(copy).length, places.length, name);
  }
  assert.ok(Object.keys(originals).length >= 8);
  assert.equal(texts["tables.docx"], "Above\n\n| Top left | Top right |\n| Bottom left | Bottom right |\n\nBelow\n");
  assert.equal(texts["strict-format.docx"], "Test\n");
  const opened = office({ ...originals, ...copies }, asText);
  for (const name of Object.keys(originals)) assert.equal(opened[`copy-${name}`]!.toString(), opened[name]!.toString(), name);
});

test("mammoth reads the copy and its comments", async () => {
  const bytes = await library(readDocument(draft, "markdown"));
  const reading = read(bytes);
  const copy = annotated(reading, [remark(spanOf(reading, "Newly diagnosed diabetics"), "Words that label people")]);
  const [before, after] = await Promise.all([bytes, copy].map((each) => mammoth.extractRawText({ buffer: Buffer.from(each) })));
  assert.equal(after?.value, before?.value);
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(copy) }, { styleMap: ["comment-reference => sup"] });
  assert.match(value, /Words that label people/);
});
