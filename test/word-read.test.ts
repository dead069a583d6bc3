// What a Word file says, as a reader of Word sees it: numbers, changes, tables, and the place of every word.
import assert from "node:assert/strict";
import test from "node:test";
import { AlignmentType, Document as Docx, FootnoteReferenceRun, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from "docx";
import { readDocument } from "../server/src/read/document.ts";
import { readWord, type WordReading } from "../server/src/word/read.ts";
import { featured } from "./word-features.ts";
import { cell, heading, numbered, packed, paragraph, row, run, table } from "./word-parts.ts";
import { asDocx, needsOffice, needsPandoc, office, pandoc } from "./word-producers.ts";

function read(bytes: Uint8Array): WordReading {
  const reading = readWord(bytes);
  if ("refusal" in reading) assert.fail(reading.refusal);
  return reading;
}
const said = (body: string): string => read(packed(body)).text;
const place = (reading: WordReading, words: string): string => {
  const at = reading.text.indexOf(words);
  assert.ok(at >= 0, words);
  return reading.where(readDocument(reading.text, "markdown"), at);
};

test("a field that never ends hides nothing of what follows", () => {
  const mark = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const contents = `<w:r><w:instrText> TOC \\o </w:instrText></w:r>${mark("separate")}<w:r><w:t>Aims 2</w:t></w:r>`;
  const rest = paragraph(run("People with dementia are excluded."));
  for (const lost of [`<w:p>${mark("begin")}${contents}</w:p>`, `<w:p>${mark("begin")}</w:p>`, `<w:p>${mark("begin")}${contents}<w:del><w:sdt><w:sdtContent>${mark("begin")}</w:sdtContent></w:sdt></w:del>${mark("end")}</w:p>`]) {
    assert.match(said(lost + rest), /People with dementia are excluded\./, lost);
  }
  // Its end may have been taken out with what stood around it.
  const ended = `<w:p>${mark("begin")}${contents}<w:del><w:sdt><w:sdtContent>${mark("end")}</w:sdtContent></w:sdt></w:del></w:p>`;
  assert.equal(said(ended + rest).trim(), "People with dementia are excluded.");
});

test("everything that made trouble before is read as it is seen", () => {
  const { text, notes } = read(featured());
  assert.equal(text, `# Community diabetes service

## 1 Aims

The service helps people with depression & diabetes — 😀 all of them.

One run \twith a tab,
a line break -and “entities” <here>

### 1.1 Changes

Staff shall ask about mood.

First half of a paragraph, second half of it.

1.1.1 A clause with its own number.

1.1.2 And one more.

## 2 Controls and fields

Provider: Anyshire Trust and [Click or tap here to enter text.] as partner.

See the linked words and clause 3 and 1 May 2026.

## 3 Tables

| Outcome | Measure | Target |
| Better mood \\| calm | PHQ-9<br>at start and end | 60% |

### Exclusion criteria

The service will not see:

- people with psychosis
    - people who drink

| inner one | inner two |

End of the box.

## 4 Lists

It shall:

(a) see people
    (i) soon
    (ii) and well
(b) follow them up

Text with a box after it.

Words in a text box about anxiety.

kept end
`);
  assert.deepEqual(notes, [
    "Tracked changes were read as if all were accepted.", "Text that is struck through was left out.", "Hidden text was left out.", "Text boxes were read after the paragraph they belong to.",
  ]);
});

test("numbers are counted as Word counts them: begun anew below a higher one, or where a list says so", () => {
  const levels = [0, 1, 2, 2, 1, 2, 0, 1];
  assert.deepEqual(said(levels.map((at) => heading(at + 1, "X", numbered(1, at))).join("")).match(/[\d.]+/g), ["1", "1.1", "1.1.1", "1.1.2", "1.2", "1.2.1", "2", "2.1"]);
  assert.equal(said(paragraph("a", numbered(3, 0)) + paragraph("b", numbered(3, 0)) + paragraph("Between.") + paragraph("c", numbered(5, 0)) + paragraph("d", numbered(5, 0))), "(a) a\n(b) b\n\nBetween.\n\n(c) c\n(d) d\n");
  assert.equal(said(heading(1, "One", numbered(1, 0)) + heading(1, "", numbered(1, 0)) + heading(1, "Three", numbered(1, 0)) + heading(1, "Anew", numbered(4, 0))), "# 1 One\n\n# 3 Three\n\n# 1 Anew\n");
  assert.equal(said(heading(1, "Aims", numbered(1, 0)) + paragraph("Without.", numbered(0, 0))), "# 1 Aims\n\nWithout.\n", "list 0 is no list");
});

test("a number that cannot be worked out is said, not made up", () => {
  const { text, notes } = read(packed(paragraph("A clause.", numbered(77, 0))));
  assert.equal(text, "A clause.\n");
  assert.deepEqual(notes, ["Some automatic numbers could not be worked out, and are left out."]);
});

test("bold, capital and underlined lines are headings to the eye; long clauses in a heading's style are none", () => {
  assert.equal(said(paragraph(run("Exclusion criteria", "<w:b/>"))), "**Exclusion criteria**\n");
  assert.equal(said(paragraph(run("1. Aims", "<w:u w:val=\"single\"/>"))), "**1. Aims**\n");
  const clause = "The Provider shall see each person within ten working days of the referral, whatever else they live with.";
  assert.equal(said(heading(2, clause, numbered(1, 1))), `1.1 ${clause}\n`);
});

test("a title stands above the headings, and titles of works keep their italics", () => {
  assert.equal(said(paragraph("Spec", '<w:pStyle w:val="Title"/>') + heading(1, "Aims")), "# Spec\n\n## Aims\n");
  assert.equal(said(paragraph(`${run("See ")}${run("Five Year View ", "<w:i/>")}${run("for more.")}`)), "See *Five Year View* for more.\n");
});

test("a form's headings and passages become sections, short rows stay a table", () => {
  const long = paragraph("The service shall see people at home. ".repeat(4)) + paragraph("It shall call them back.") + paragraph("It shall write to them.");
  const text = said(table(row(cell("Service"), cell("Diabetes")), row(cell("3.1 Aims"), cell(long)), row(cell("Exclusion criteria"), cell(paragraph("None at all.")))));
  assert.match(text, /^\| Service \| Diabetes \|\n\n\*\*3\.1 Aims\*\*\n\nThe service shall.*\n\nIt shall call them back\.\n\nIt shall write to them\.\n\n\*\*Exclusion criteria\*\*\n\nNone at all\.\n$/);
});

test("what a passage is called in bold before it stays in bold, and a line to sign on is no heading", () => {
  const text = said(paragraph(run("Emotional support. ", "<w:b/>") + run("Staff ask how people feel.")) + paragraph(run("Signed: ", "<w:b/>") + run("________")) + paragraph(run("All of this is bold, and runs on to the end of the line as no title does.", "<w:b/>")));
  assert.equal(text, "**Emotional support.** Staff ask how people feel.\n\n**Signed:** ________\n\nAll of this is bold, and runs on to the end of the line as no title does.\n");
});

test("merged cells and heads keep their columns", () => {
  const head = row(cell(paragraph(run("Outcome", "<w:b/>"))), cell(paragraph(run("Measure", "<w:b/>"))), cell(paragraph(run("Target", "<w:b/>"))));
  const text = said(table(head, row(cell("Mood", '<w:vMerge w:val="restart"/>'), cell("PHQ-9"), cell("60%")), row(cell("", "<w:vMerge/>"), cell("Wide cell", '<w:gridSpan w:val="2"/>'))));
  assert.equal(text, "| Outcome | Measure | Target |\n| --- | --- | --- |\n| Mood | PHQ-9 | 60% |\n| Mood | Wide cell |  |\n");
});

test("a merged cell's name holds for every row it spans; a passage in one, and its notes, are said once", () => {
  const merged = (...rows: readonly (readonly [string, string])[]): string => table(...rows.map(([first, second], i) => row(cell(i === 0 ? first : "", i === 0 ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>"), cell(second))));
  assert.equal(said(merged(["Exclusion criteria", "Under 18"], ["", "People with dementia"], ["", "People with psychosis"])), "| Exclusion criteria | Under 18 |\n| Exclusion criteria | People with dementia |\n| Exclusion criteria | People with psychosis |\n");
  assert.equal(said(merged(["The service shall see people at home.", "By day"], ["", "By night"])), "| The service shall see people at home. | By day |\n|  | By night |\n");
  const long = [1, 2, 3].map((n) => paragraph(`The service shall see people at home, and call them back as often as they wish to be called by somebody they know, ${n} times.`)).join("");
  assert.match(said(merged(["Exclusion criteria", long], ["", "People with dementia"])), /^\*\*Exclusion criteria\*\*\n\n(?:The service.*\n\n){3}People with dementia\n$/);
});

test("a row of dashes below the first row makes no head of that", () => {
  const text = said(table(row(cell("People with psychosis are excluded"), cell("Group B")), row(cell("-"), cell("-")), row(cell("-"), cell("Group C"))));
  assert.equal(text, "| People with psychosis are excluded | Group B |\n| \\- | \\- |\n| - | Group C |\n");
  assert.deepEqual(readDocument(text, "markdown").blocks.map(({ kind, cells = [] }) => [kind, cells[0]!.head]), [["row", ""], ["row", ""], ["row", ""]]);
});

test("a table of 130,000 rows is read whole, also in a content control, and so is a text of as many entities", () => {
  const many = 130_000;
  const rows = table(row(cell("First"), cell("a")), `<w:tr><w:tc><w:p/></w:tc></w:tr>`.repeat(many), row(cell("Last"), cell("b")));
  const inControl = `<w:sdt><w:sdtContent>${"<w:p/>".repeat(many)}${paragraph("After them.")}</w:sdtContent></w:sdt>`;
  // Markup of one kind packs better than that of any draft: noise keeps it from being refused for that.
  const text = said(`${rows}${inControl}${paragraph("&amp;".repeat(many))}<!-- ${Array.from({ length: 20_000 }, (_, i) => (i * 2_654_435_761 % 4_294_967_296).toString(36)).join("")} -->`);
  assert.match(text, /^\| First \| a \|\n\| Last \| b \|\n\nAfter them\.\n\n&{130000}\n$/);
});

test("a row wider than any that Word makes widens no other", () => {
  const wide = row(...Array.from({ length: 500 }, (_, i) => cell(`c${i}`, '<w:gridSpan w:val="1000000"/>')));
  const lines = said(table(wide, row(cell("a"), cell("b")), `<w:tr><w:trPr><w:gridBefore w:val="999999999"/></w:trPr>${cell("c")}${cell("d")}</w:tr>`)).split("\n");
  assert.deepEqual([lines.length, lines[0]!.includes("| c499 |"), lines[1]!.length < 400, lines[2]!.length < 400], [4, true, true, true]);
});

test("places are told as people look for them: headings, cells, paragraphs, and pages where Word saved them", () => {
  const reading = read(packed([
    heading(1, "Outcomes", numbered(1, 0)), heading(2, "Indicators", numbered(1, 1)), paragraph("First paragraph."),
    paragraph(`<w:r><w:t>Second, </w:t><w:lastRenderedPageBreak/><w:t>on the next page.</w:t></w:r>`),
    table(row(cell("a"), cell("b")), row(cell("c"), cell("Better mood"))),
  ].join("")));
  assert.equal(place(reading, "First"), "about page 1 · 1 Outcomes › 1.1 Indicators · paragraph 1");
  assert.equal(place(reading, "Second"), "about page 1 · 1 Outcomes › 1.1 Indicators · paragraph 2");
  assert.equal(place(reading, "on the next"), "about page 2 · 1 Outcomes › 1.1 Indicators · paragraph 2");
  assert.equal(place(reading, "Better"), "about page 2 · 1 Outcomes › 1.1 Indicators · table 1, row 2, column 2");
  assert.equal(place(reading, "1.1 Indicators"), "about page 1 · 1 Outcomes › 1.1 Indicators");
  assert.equal(place(read(packed(heading(1, "Aims") + paragraph("Words."))), "Words"), "Aims · paragraph 1");
});

test("signatures and protection are said", () => {
  const protect = '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>';
  assert.deepEqual(read(packed(paragraph("Words."), { settings: protect, files: { "_xmlsignatures/sig1.xml": "<x/>" } })).notes, [
    "The file is protected against changes in Word.", "The file has a digital signature; a copy with comments does not keep it.",
  ]);
});

test("large pictures, diagrams and what other programs put in are said; a logo and an equation are not", () => {
  const drawing = (cx: number, cy: number, uri: string, inner: string): string => `<w:r><w:drawing><wp:inline><wp:extent cx="${cx}" cy="${cy}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${uri}">${inner}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  const object = (program: string): string => `<w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed" ProgID="${program}"/></w:object></w:r>`;
  const older = (width: string): string => `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="position:absolute;width:${width};height:300pt"><v:imagedata/></v:shape></w:pict></w:r>`;
  const notes = (shown: string): readonly string[] => read(packed(paragraph(run("Words.") + shown))).notes;
  const [pictures, diagrams, embedded] = ["It has large pictures; what stands in them was not checked.", "It has diagrams or charts; what stands in them was not checked.", "It holds something from another program, such as a sheet or a document of its own; that was not checked."];
  assert.deepEqual([notes(drawing(5_000_000, 7_000_000, "picture", "<a:blip/>")), notes(older("400pt"))], [[pictures], [pictures]]);
  assert.deepEqual([notes(drawing(1_800_000, 700_000, "picture", "<a:blip/>")), notes(older("20pt"))], [[], []]);
  assert.deepEqual([notes(drawing(1, 1, "diagram", "")), notes(drawing(1, 1, "chart", "")), notes(object("Word.Document.12")), notes(object("Equation.3"))], [[diagrams], [diagrams], [embedded], []]);
});

test("a file whose text lies partly in another document is refused, since that would be left out", () => {
  for (const body of [`<w:altChunk r:id="rId9"/>`, `<w:p><w:subDoc r:id="rId9"/></w:p>`, table(row(cell(`<w:altChunk r:id="rId9"/>${paragraph("Words.")}`)))]) {
    assert.match((readWord(packed(paragraph("Words.") + body)) as { refusal: string }).refusal, /^Part of its text lies in another document/);
  }
});

test("another prefix, the strict namespace and UTF-16 are read alike", () => {
  const plain = packed(paragraph("Words of the draft."));
  const xml = `<?xml version="1.0"?><x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Words of the draft.</x:t></x:r></x:p></x:body></x:document>`;
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml.replace("?>", ' encoding="UTF-16"?>'), "utf16le")]);
  for (const document of [xml, wide]) assert.equal(read(packed("", { files: { "word/document.xml": document } })).text, read(plain).text);
});

test("text that would be markup stays text", () => {
  assert.equal(said(paragraph("--- not front matter") + paragraph("```not a fence")), "\\--- not front matter\n\n\\```not a fence\n");
  assert.equal(said(paragraph("&lt;Insert a target&gt;")), "[Insert a target]\n");
  assert.deepEqual(Object.keys(readDocument(said(paragraph("---") + paragraph("profile: ltc") + paragraph("---")), "markdown").meta), []);
});

test("no line is taken for a quotation, an address, a heading or code by what it begins with, nor one after a line break", () => {
  const lines = ["&gt; 18 years with psychosis are excluded.", "&gt;65 years with dementia are excluded.", "[Excluded]: psychosis.", "# Patients with psychosis are excluded from the service.", "~~~", "&lt;p&gt;"];
  const escaped = lines.map((line) => `\\${line.replace(/&gt;/g, ">").replace(/&lt;/g, "<")}`);
  const broken = lines.map((line, i) => `${i === 0 ? "" : "<w:r><w:br/></w:r>"}${run(line)}`).join("");
  assert.equal(said(paragraph(broken)), `${escaped.join("\n")}\n`);
  assert.equal(said(lines.slice(0, 5).map((line) => paragraph(line)).join("")), `${escaped.slice(0, 5).join("\n\n")}\n`);
  assert.equal(said(table(row(cell("&gt; 18 years with psychosis are excluded.")))), `${escaped[0]}\n`);
  const placeholder = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("Name of the board")}</w:sdtContent></w:sdt>`;
  assert.equal(said(paragraph(placeholder + run(": Patients with psychosis are excluded."))), "[Name of the board]: Patients with psychosis are excluded.\n");
  const text = said(paragraph("Note<w:r><w:br/></w:r>") + [1, 2].map(() => paragraph(`${run("Note")}<w:r><w:br/></w:r>${run("~~~")}`)).join(paragraph("Patients with psychosis are excluded.")));
  assert.ok(readDocument(text, "markdown").blocks.every(({ zone }) => zone === undefined), text);
});

test("a heading that was pasted with its marks is one", () => {
  assert.equal(said(paragraph("## 3.2 Exclusion criteria") + paragraph("&gt; 65 years.")), "## 3.2 Exclusion criteria\n\n\\> 65 years.\n");
  assert.equal(said(heading(1, "&gt; 65 years") + paragraph("&gt; 65 years", numbered(2, 0))), "# > 65 years\n\n- > 65 years\n");
});

test("headings, lists and footnotes of the docx library", async () => {
  const bytes = await Packer.toBuffer(new Docx({
    footnotes: { 1: { children: [new Paragraph("Said below.")] } },
    numbering: { config: [{ reference: "n", levels: [{ level: 0, format: LevelFormat.UPPER_ROMAN, text: "%1.", alignment: AlignmentType.LEFT }] }] },
    sections: [{ children: [
      new Paragraph({ text: "Scope", heading: HeadingLevel.HEADING_2 }), new Paragraph({ children: [new TextRun("Adults"), new FootnoteReferenceRun(1), new TextRun(" only.")] }),
      new Paragraph({ text: "first", bullet: { level: 0 } }), new Paragraph({ text: "deeper", bullet: { level: 1 } }), new Paragraph({ text: "one", numbering: { reference: "n", level: 0 } }),
    ] }],
  }));
  const { text, notes } = read(bytes);
  assert.equal(text, "## Scope\n\nAdults only.\n\n- first\n    - deeper\nI. one\n\nSaid below.\n");
  assert.deepEqual(notes, ["Footnotes and endnotes were read after the passage they belong to; those that only name a source were left out of account."]);
});

test("prose that was only indented, and lies in a style for code, is read; code is not", { skip: needsPandoc }, () => {
  const { text } = read(pandoc("# Aims\n\n    The Provider shall see each person at home\n    within ten days.\n\n```\nid: 7\nkind: table\n```\n"));
  assert.equal(text, "# Aims\n\nThe Provider shall see each person at home\nwithin ten days.\n\n~~~~~~~~\nid: 7\nkind: table\n~~~~~~~~\n");
});

const pasted = [
  "1.1 The Provider shall ask each person at every review how", "they are coping, and shall write down what they say in", "the record that the practice can read as well. Staff", "who see that somebody is not well shall tell the nurse", "on the same day, and the nurse shall ring the person on", "the next working day to ask what would be of use to", "them and to their family.",
];
test("lines that were pasted, each a paragraph of its own, are the lines of one passage, and a comment may lie over several", () => {
  const body = ["Aims", ...pasted].map((line) => paragraph(line));
  const reading = read(packed([...body.slice(0, 1), paragraph(""), ...body.slice(1), paragraph(""), paragraph("The next passage.")].join("")));
  assert.equal(reading.text, `Aims\n\n${pasted.join("\n")}\n\nThe next passage.\n`);
  assert.equal(readDocument(reading.text, "markdown").blocks.length, 3);
});

test("lines that only begin with a small letter are no wrapped ones, and stay paragraphs", () => {
  const items = ["see people at home within ten working days of a referral", "write to the practice", "offer groups for those who are newly diagnosed, and for families", "ring people who did not come to ask them why", "keep records", "train reception staff in how to talk about distress and suicide with people"];
  assert.equal(said(items.map((each) => paragraph(each)).join("")), `${items.join("\n\n")}\n`);
});

test("tables laid out by tabs are rows; a number before a clause makes none", () => {
  const tabbed = (...cells: readonly string[]): string => paragraph(cells.map((each) => run(each)).join("<w:r><w:tab/></w:r>"));
  assert.equal(said(tabbed("No.", "Outcome", "Target") + tabbed("1", "Better mood", "60%")), "No.\tOutcome\tTarget\n1\tBetter mood\t60%\n");
  assert.equal(said(tabbed("1.1", "The Provider shall see people.") + tabbed("1.2", "It shall write.")), "1.1\tThe Provider shall see people.\n\n1.2\tIt shall write.\n");
});

const markdown = "# Aims\n\nThe service shall:\n\n1. see people\n\n   and their carers\n2. write\n\n- a\n    - b\n\n> “A quotation of somebody.”\n\n| Outcome | Target |\n|---|---|\n| Mood | 60% |\n";
const asRead = "# Aims\n\nThe service shall:\n\n1. see people\n\n   and their carers\n\n2. write\n\n- a\n    - b\n\n> “A quotation of somebody.”\n\n| Outcome | Target |\n| --- | --- |\n| Mood | 60% |\n";
test("pandoc's lists, quotations and tables", { skip: needsPandoc }, () => assert.equal(read(pandoc(markdown)).text, asRead));
test("the same after LibreOffice saved it, but for the bullet it draws where pandoc has a blank one", { skip: needsPandoc || needsOffice }, () => {
  assert.equal(read(office({ "made.docx": pandoc(markdown) }, asDocx)["made.docx"]!).text, asRead.replace("   and their carers", "- and their carers"));
});

