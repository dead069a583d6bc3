// Footnotes and endnotes of a Word file are read where they belong, and what is found in one is said at its mark.
import assert from "node:assert/strict";
import test from "node:test";
import { Document as Docx, EndnoteReferenceRun, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { annotateWord } from "../server/src/word/annotate.ts";
import { readWord, type WordReading } from "../server/src/word/read.ts";
import { readDocument } from "../server/src/read/document.ts";
import { partText } from "./word-anchoring.ts";

const words = (text: string, ...more: (TextRun | FootnoteReferenceRun | EndnoteReferenceRun)[]): Paragraph => new Paragraph({ children: [new TextRun(text), ...more] });
const heading = (text: string): Paragraph => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
const item = (text: string, ...more: FootnoteReferenceRun[]): Paragraph => new Paragraph({ bullet: { level: 0 }, children: [new TextRun(text), ...more] });
const note = (text: string) => ({ children: [new Paragraph(text)] });

const bytes = await Packer.toBuffer(new Docx({
  footnotes: {
    1: note("People with psychosis are excluded from this clinic."), 2: note("NHS England, Mental health implementation plan, 2019."), 3: note("Only in the town."), 4: note("In a cell."),
  },
  endnotes: { 1: note("The Provider shall screen for depression from 2027.") },
  sections: [{
    children: [
      heading("Exclusion criteria"), words("The service will not see:"), item("children", new FootnoteReferenceRun(1)), item("visitors"), words("All others are seen.", new FootnoteReferenceRun(2)), words("Soon."),
      heading("Staff"), words("Staff are trained.", new FootnoteReferenceRun(3), new TextRun(" And kept."), new EndnoteReferenceRun(1)),
      new Table({ rows: [new TableRow({ children: ["A", "B"].map((text) => new TableCell({ children: [words(text)] })) }), new TableRow({ children: [new TableCell({ children: [words("one", new FootnoteReferenceRun(4))] }), new TableCell({ children: [words("two")] })] })] }),
      words("The end."),
    ],
  }],
}));
const read = (given: Uint8Array): WordReading => {
  const reading = readWord(given);
  return "refusal" in reading ? assert.fail(reading.refusal) : reading;
};
const reading = read(bytes);
const document = readDocument(reading.text, "markdown");
const where = (of: string): string => reading.where(document, reading.text.indexOf(of));

test("notes follow the passage that they belong to: a list stays whole, and its lead-in holds for all of it", () => {
  const order = ["will not see:", "- children", "- visitors", "People with psychosis", "All others", "Soon.", "# Staff", "Staff are trained", "Only in the town", "shall screen", "| A | B |", "| one | two |", "In a cell.", "The end."];
  const at = order.map((each) => reading.text.indexOf(each));
  assert.deepEqual(at, [...at].sort((a, b) => a - b), reading.text);
  assert.ok(at.every((each) => each >= 0), reading.text);
  assert.match(reading.text, /- children\n- visitors/);
  assert.ok(reading.notes.some((each) => /^Footnotes and endnotes were read/.test(each)));
});

test("a note that only names a source is shown and counts as none of the author's words; one that promises counts", () => {
  const zone = (of: string) => document.blocks.find(({ start, end }) => start <= reading.text.indexOf(of) && reading.text.indexOf(of) < end)?.zone;
  assert.equal(zone("implementation plan"), "references");
  assert.equal(zone("shall screen"), undefined);
  assert.equal(zone("People with psychosis"), undefined);
});

test("their places are told by kind and number, and they do not count among the paragraphs", () => {
  assert.equal(where("People with psychosis"), "Exclusion criteria · footnote 1");
  assert.equal(where("Only in the town"), "Staff · footnote 3");
  assert.equal(where("shall screen"), "Staff · endnote 1");
  assert.equal(where("Soon."), "Exclusion criteria · paragraph 5");
});

test("a comment on a note lies on its mark in the text and says so; the notes themselves are not changed", () => {
  const start = reading.text.indexOf("People with psychosis");
  const made = annotateWord(reading, { remarks: [{ span: { start, end: start + 21 }, severity: "error", lines: [[{ text: "They are people too." }]] }], date: "2026-11-25T12:00:00Z", summary: () => [[{ text: "summary" }]] });
  if ("refusal" in made) assert.fail(made.refusal);
  assert.match(partText(made.bytes, "word/document.xml"), /<w:commentRangeStart [^>]*w:id="\d+"\/><w:r\b[^>]*>(?:(?!<\/w:r>).)*<w:footnoteReference w:id="1"\/>(?:(?!<\/w:r>).)*<\/w:r><w:commentRangeEnd/s);
  assert.match(partText(made.bytes, "word/comments.xml"), /\[In the footnote\]/);
  assert.equal(partText(made.bytes, "word/footnotes.xml"), partText(bytes, "word/footnotes.xml"));
  assert.equal(read(made.bytes).text, reading.text);
});
