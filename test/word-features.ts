/** One document with everything that has made trouble: runs cut in odd places, changes, controls, fields, nested tables, text boxes. */
import { cell, commentsXml, heading, numbered, packed, paragraph, row, run, table } from "./word-parts.ts";

const change = 'w:id="901" w:author="A. Colleague" w:date="2026-01-01T00:00:00Z"';
const sdt = (properties: string, content: string): string => `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const field = (instruction: string, shown: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const box = (text: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="900000" cy="400000"/><wp:docPr id="1" name="Box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr/><wps:spPr/><wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph("Said twice")}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

export const body = [
  sdt('<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>', paragraph("Contents of the draft 1")),
  paragraph(field('TOC \\o "1-3"', run("Aims 1")), '<w:pStyle w:val="TOC1"/>'),
  paragraph("Community diabetes service", '<w:pStyle w:val="Title"/>'),
  heading(1, "Aims", numbered(1, 0)),
  paragraph(`${run("The service helps peo")}${run("ple with ", "<w:b/>")}${run("depr")}<w:r><w:t>ession</w:t></w:r>${run(" &amp; diabetes — 😀 all of them.")}`),
  paragraph(`<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">One run </w:t><w:tab/><w:t>with a tab,</w:t><w:br/><w:t xml:space="preserve">a line break </w:t><w:noBreakHyphen/><w:t>and &#x201C;entities&#8221; &lt;here&gt;</w:t></w:r>`),
  heading(2, "Changes", numbered(1, 1)),
  paragraph(`${run("Staff ")}<w:del ${change}><w:r><w:delText>may</w:delText></w:r></w:del><w:ins ${change}>${run("shall")}</w:ins>${run(" ask about mood.")}`),
  paragraph(run("First half of a paragraph, "), `<w:rPr><w:del ${change}/></w:rPr>`),
  paragraph("second half of it."),
  paragraph(`<w:ins ${change}>${run("A clause with its own number.")}</w:ins>`, '<w:pStyle w:val="Clause"/>'),
  paragraph("And one more.", '<w:pStyle w:val="Clause"/>'),
  heading(1, "Controls and fields", numbered(1, 0)),
  paragraph(`${run("Provider: ")}${sdt("<w:text/>", run("Anyshire Trust"))}${run(" and ")}${sdt('<w:showingPlcHdr/><w:text/>', run("Click or tap here to enter text."))}${run(" as partner.")}`),
  paragraph(`${run("See ")}<w:hyperlink w:anchor="x">${run("the linked ")}${run("words")}</w:hyperlink>${run(" and ")}${field("REF x", run("clause 3"))}${run(" and ")}<w:fldSimple w:instr=" DATE ">${run("1 May 2026")}</w:fldSimple>${run(".")}`),
  heading(1, "Tables", numbered(1, 0)),
  table(row(cell("Outcome"), cell("Measure"), cell("Target")), row(cell(paragraph(`${run("Better mood | calm")}`)), cell(paragraph("PHQ-9") + paragraph("at start and end")), cell("60%"))),
  table(row(cell(heading(2, "Exclusion criteria") + paragraph("The service will not see:") + paragraph("people with psychosis", numbered(2, 0)) + paragraph("people who drink", numbered(2, 1)) + table(row(cell("inner one"), cell("inner two"))) + paragraph("End of the box.")))),
  heading(1, "Lists", numbered(1, 0)),
  paragraph("It shall:", ""), paragraph("see people", numbered(3, 0)), paragraph("soon", numbered(3, 1)), paragraph("and well", numbered(3, 1)), paragraph("follow them up", numbered(3, 0)),
  paragraph(`${run("Text with a box ")}${box("Words in a text box about anxiety.")}${run("after it.")}`),
  paragraph(""),
  "<w:p/>",
  paragraph(`${run("kept ")}${run("struck", "<w:strike/>")}${run("hidden", "<w:vanish/>")}${run("end")}`),
].join("");

/** A colleague's comment and an older one of ours. */
export const featured = (): Uint8Array => packed(body.replace(run("people with psychosis"), `<w:commentRangeStart w:id="4"/>${run("people with psychosis")}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>`)
  .replace(run("And one more."), `<w:commentRangeStart w:id="5"/>${run("And one more.")}<w:commentRangeEnd w:id="5"/><w:r><w:rPr><w:b/></w:rPr><w:commentReference w:id="5"/></w:r>`), {
  comments: commentsXml(`<w:comment w:id="4" w:author="A. Colleague" w:initials="AC">${paragraph("Is this still true?")}</w:comment><w:comment w:id="5" w:author="paritylint" w:initials="pl">${paragraph("Old words")}</w:comment>`),
});

/** Content controls around whole paragraphs, cells and rows. Of what is called shut no place follows where a comment could end. */
export const controlled = (): Uint8Array => packed([
  sdt("<w:text/>", paragraph("Community diabetes service", '<w:pStyle w:val="Title"/>')),
  paragraph("Anyshire, 2026"),
  sdt("", heading(1, "Aims") + paragraph("It helps people to live well.") + sdt("<w:text/>", paragraph("Inner words."))),
  paragraph("Free words about mood."),
  sdt("", sdt("<w:text/>", paragraph(`${run("First of ")}${run("two controls.")}`)) + paragraph("Still in the outer one.")),
  "<w:p/>",
  sdt("<w:richText/>", paragraph("Before an empty paragraph.")),
  "<w:p/>",
  paragraph("A paragraph of its own.", '<w:jc w:val="left"/>'),
  table(
    row(cell(paragraph("Label one")), cell(sdt("<w:text/>", paragraph("shut in a cell")))),
    row(cell(sdt("<w:text/>", paragraph("Begins a cell")) + paragraph("Ends the cell")), sdt("", cell("shut around a cell"))),
    sdt("", row(cell("shut around a row"), cell("Second of the row"))),
  ),
  sdt("", table(row(cell(paragraph("In a table in a control") + paragraph("and below it")), cell("Beside it")))),
  sdt("<w:text/>", paragraph("shut before another control")),
  sdt("<w:text/>", paragraph("Last words of all.")),
  paragraph("The end."),
].join(""));
