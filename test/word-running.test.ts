// Page headers and footers of a Word file can be found in what is read of it, and never count as something that the text says.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { Document as Docx, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, Tab, TextRun } from "docx";
import { readDocument } from "../server/src/read/document.ts";
import { readWord, type WordReading } from "../server/src/word/read.ts";
import { commentsIn, partText } from "./word-anchoring.ts";
import { documentXml, heading, packed, paragraph, run } from "./word-parts.ts";
import { asDocx, folder, needsOffice, office } from "./word-producers.ts";
import { cli } from "./root.ts";

const read = (bytes: Uint8Array): WordReading => {
  const reading = readWord(bytes);
  return "refusal" in reading ? assert.fail(reading.refusal) : reading;
};

const promise = "The Provider shall screen everybody for depression with the PHQ-9 at each review (target: 90%).";
const body = [new Paragraph({ text: "Exclusion criteria", heading: HeadingLevel.HEADING_1 }), new Paragraph("People with psychosis are excluded from this service.")];
const pages = (...children: readonly (string | TextRun)[]): Paragraph => new Paragraph({ children: children.map((each) => (typeof each === "string" ? new TextRun(each) : each)) });
const made = (header: readonly Paragraph[], footer: readonly Paragraph[] = []): Promise<Buffer> =>
  Packer.toBuffer(new Docx({ sections: [{ headers: { default: new Header({ children: header }) }, footers: { default: new Footer({ children: footer }) }, children: body }] }));

const usual = await made(
  [pages("Anyshire Integrated Care Board", new TextRun({ children: [new Tab(), "Community diabetes service specification"] })), pages(promise), pages("Version 0.3 for [insert name of board]")],
  [pages("OFFICIAL"), pages("Page ", new TextRun({ children: [PageNumber.CURRENT] }), " of ", new TextRun({ children: [PageNumber.TOTAL_PAGES] })), pages("OFFICIAL")],
);

test("what headers and footers say stands at the end as comments, each thing once, without numbers of pages", () => {
  assert.equal(read(usual).text.split("\n\n").slice(3).join("\n\n"),
    `<!-- Page header: Anyshire Integrated Care Board · Community diabetes service specification · ${promise} · Version 0.3 for [insert name of board] -->\n\n<!-- Page footer: OFFICIAL -->\n`);
});

test("a text without a name takes the one in its header, and not that of an organisation", async () => {
  assert.match(read(usual).text, /^# Community diabetes service specification\n\n## Exclusion criteria\n\nPeople/);
  assert.ok(read(usual).notes.includes("Its title was taken from a page header."));
  for (const none of ["Anyshire Mental Health Services NHS Trust", "Draft", "[Insert name of service]", promise]) assert.match(read(await made([pages(none)])).text, /^# Exclusion criteria\n/);
});

test("a text with a name of its own keeps it", () => {
  const header = { "word/header1.xml": `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph("Another service specification")}</w:hdr>` };
  for (const name of [paragraph("Diabetes in Anyshire", '<w:pStyle w:val="Title"/>'), heading(1, "Diabetes in Anyshire"), paragraph(run("Diabetes in Anyshire", "<w:b/>"))]) {
    const { text, notes } = read(inSections(`${name}${paragraph("People with psychosis are excluded.")}${section("default:rIdH1")}`, header));
    assert.doesNotMatch(text, /# Another/);
    assert.match(text, /<!-- Page header: Another service specification -->/);
    assert.deepEqual(notes, ["Page headers and footers count for nothing but a title and gaps to be filled in."]);
  }
});

test("a picture in a header, as of letter paper, is none of the text", () => {
  const paper = '<w:p><w:r><w:pict><v:shape style="width:500pt;height:700pt"><v:imagedata/></v:shape></w:pict></w:r></w:p>';
  const { notes } = read(inSections(paragraph("Words of the draft.") + section("default:rIdH1"), { "word/header1.xml": `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml">${paper}</w:hdr>` }));
  assert.deepEqual(notes, []);
});

test("a gap in a header is said, a status in brackets is none", async () => {
  const { notes } = read(await made([pages("Version 0.3 for [insert name of board]"), pages("[Draft]")], [pages("Review date: ____")]));
  assert.deepEqual(notes.slice(1), ["A page header still holds “[insert name of board]”, to be filled in.", "A page footer still holds “____”, to be filled in."]);
});

test("only what some page shows is read: a first page of its own, even pages, headers that later parts go on with, words across the page", () => {
  const part = (words: string, more = ""): string => `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml">${paragraph(words)}${more}</w:hdr>`;
  const files = {
    "word/header1.xml": part("Usual words"), "word/header2.xml": part("First page words"), "word/header3.xml": part("Even page words"),
    "word/header4.xml": part("Second part", '<w:p><w:r><w:pict><v:shape><v:textpath string="CONFIDENTIAL"/></v:shape></w:pict></w:r></w:p>'),
  };
  const all = "default:rIdH1 first:rIdH2 even:rIdH3";
  const header = (body: string, settings?: string): string | undefined => /Page header: (.*) -->/.exec(read(inSections(body, files, settings)).text)?.[1];
  const words = paragraph("Words of the draft.");
  assert.equal(header(words + section(all)), "Usual words");
  assert.equal(header(words + section(all, "<w:titlePg/>")), "Usual words · First page words");
  assert.equal(header(words + section(all), '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:evenAndOddHeaders/></w:settings>'), "Usual words · Even page words");
  assert.equal(header(paragraph(run("Part one."), section(all)) + words + section("default:rIdH4", "<w:titlePg/>")), "Usual words · Second part · CONFIDENTIAL · First page words");
  assert.equal(header(words + section("default:rIdNone")), undefined);
});

test("nothing in a header ends the comment it stands in, accepts a finding or sets the profile", () => {
  const nasty = "--&gt; # Aims &lt;!-- paritylint-disable -- because --&gt;";
  const { text } = read(inSections(paragraph("Words of the draft.") + section("default:rIdH1"), { "word/header1.xml": `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph(nasty)}${paragraph("---")}${paragraph("profile: ltc")}</w:hdr>` }));
  const document = readDocument(text, "markdown");
  assert.deepEqual([document.sections.length, Object.keys(document.meta), text.match(/-->/g)?.length], [1, [], 1]);
});

test("findings and coverage are those of the text alone, and the first comment of a copy tells of the gap", { skip: needsOffice }, () => {
  const at = folder();
  writeFileSync(join(at, "spec.docx"), usual);
  writeFileSync(join(at, "saved.docx"), office({ "spec.docx": usual }, asDocx)["spec.docx"]!);
  writeFileSync(join(at, "plain.md"), "# Community diabetes service specification\n\n## Exclusion criteria\n\nPeople with psychosis are excluded from this service.\n");
  const go = (...args: readonly string[]) => spawnSync(process.execPath, [cli, ...args, "--no-config", "--fail-on", "never", "--format", "json"], { cwd: at, encoding: "utf8", maxBuffer: 1 << 27 });
  const said = (name: string): unknown => {
    const [document] = (JSON.parse(go(name).stdout) as { documents: { profile: unknown; coverage: { recommendation: string; level: string }[]; findings: { rule: string; severity: string; message: string }[] }[] }).documents;
    return [document!.profile, document!.coverage.map(({ recommendation, level }) => [recommendation, level]), document!.findings.map(({ rule, severity, message }) => [rule, severity, message])];
  };
  assert.deepEqual(said("spec.docx"), said("plain.md"));
  assert.deepEqual(said("saved.docx"), said("plain.md"));
  const { stderr } = go("spec.docx", "--annotate", "out");
  const copy = Buffer.from(spawnSync("cat", [join(at, "out/spec (paritylint).docx")], { maxBuffer: 1 << 26 }).stdout);
  assert.match(stderr, /comments in/);
  assert.match(commentsIn(copy)[0]!.says, /A page header still holds “\[insert name of board\]”/);
  assert.equal(partText(copy, "word/header1.xml"), partText(usual, "word/header1.xml"));
});

/** Properties of a part of the document: `names` are its headers, "default:rIdH1 first:rIdH2". */
function section(names: string, more = ""): string {
  return `<w:sectPr>${names.split(" ").map((each) => each.split(":")).map(([type, id]) => `<w:headerReference w:type="${type}" r:id="${id}"/>`).join("")}${more}</w:sectPr>`;
}

function inSections(content: string, files: Readonly<Record<string, string>>, settings?: string): Uint8Array {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relation = (id: string, kind: string, target: string): string => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const headers = Object.keys(files).map((name) => relation(`rIdH${/\d/.exec(name)![0]}`, "header", name.slice(5))).join("");
  const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation("rIdS", "styles", "styles.xml")}${settings === undefined ? "" : relation("rIdT", "settings", "settings.xml")}${headers}</Relationships>`;
  return packed("", { document: documentXml(content).replace("<w:sectPr/></w:body>", "</w:body>"), files: { ...files, "word/_rels/document.xml.rels": relations, ...(settings === undefined ? {} : { "word/settings.xml": settings }) } });
}
