// PDF documents on the command line: what is read, where it is said to stand, and what is refused.
import assert from "node:assert/strict";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";
import { Document as Docx, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from "docx";
import { readPdfWithin } from "../server/src/cli/pdf.ts";
import { openPdf } from "../server/src/cli/pdf-pages.ts";
import { readPdf, type PdfReading } from "../server/src/pdf/read.ts";
import { folder, run } from "./command-line.ts";
import { asPdf, column, endless, handMade, type Drawn } from "./pdf-producers.ts";
import { needsOffice } from "./word-producers.ts";
import { root } from "./root.ts";
async function read(bytes: Uint8Array): Promise<PdfReading> {
  const content = await openPdf(bytes);
  if ("refusal" in content) assert.fail(content.refusal);
  const reading = readPdf(content);
  if ("refusal" in reading) assert.fail(reading.refusal);
  return reading;
}

const page = (title: string, ...lines: readonly string[]): readonly Drawn[] => [{ text: title, x: 72, y: 760, size: 16, bold: true }, ...column(72, 720, lines)];
const specification = handMade([
  page("Community Diabetes Service Specification", "The service helps people to live well with diabetes. It sees adults in clinics near their homes.", "It works with general practice and with the hospital."),
  page("2 Exclusion criteria", "People with a mental health condition are excluded from this service. They are sent back to", "their general practice, and nobody tells them why."),
]);

test("a finding in a PDF is told by its page and heading, and that a PDF is read with reduced confidence", () => {
  const at = folder({ "spec.pdf": specification, "again.pdf": specification });
  const { code, out, err } = run(at, ["check", "spec.pdf"]);
  assert.equal(code, 1, err);
  assert.match(out, /page 2 · 2 Exclusion criteria\n/);
  assert.match(out.replace(/\s+/g, " "), /read from a PDF, with reduced confidence/);
  assert.equal(err, "");
  const json = JSON.parse(run(at, ["check", "spec.pdf", "--format", "json"]).out) as { documents: readonly { notes: readonly string[]; findings: readonly { rule: string; where: string }[] }[] };
  assert.match(json.documents[0]!.notes.join(" "), /reduced confidence/);
  for (const format of ["json", "csv", "sarif", "junit", "github", "markdown", "html"]) {
    for (const command of format === "sarif" || format === "junit" || format === "github" ? ["check"] : ["check", "coverage"]) assert.match(run(at, [command, "spec.pdf", "--format", format]).out, /with reduced confidence/, `${command} ${format}`);
  }
  for (const paths of [["spec.pdf"], ["spec.pdf", "again.pdf"]]) assert.match(run(at, ["coverage", ...paths]).out.replace(/\s+/g, " "), /with reduced confidence/);
  assert.equal(json.documents[0]!.findings.find(({ rule }) => rule === "mh-excluded-from-service")?.where, "page 2 · 2 Exclusion criteria");
  assert.match(run(at, ["sections", "spec.pdf"]).out, /^ {8,}2 Exclusion criteria\n/m, "no line of a text that nobody can open");
});

test("a PDF is read out of a folder, from standard input, and under a wrong name", () => {
  const at = folder({ "spec.pdf": specification, "other.txt": specification });
  assert.match(run(at, ["check", "."]).out, /spec\.pdf/);
  for (const { out } of [run(at, ["check", "-"], { input: specification }), run(at, ["check", "other.txt"])]) assert.match(out, /page 2 · 2 Exclusion criteria/);
});

test("words split at the end of a line are put together, and those with a hyphen of their own keep it", async () => {
  const { text } = await read(handMade([page("Aims", "The service gives treat-", "ment over the long-", "term, and every appoint-", "ment has a purpose. A treatment plan is", "for the long-term. It is made by co-", "production with patients.")]));
  assert.match(text, /gives treatment over the long-term, and every appointment has .* by co-production with/);
});

test("a sentence that goes on over the end of a page is one, without the footer between", async () => {
  const foot = (n: number): Drawn => ({ text: `Anyshire ICB specification, page ${n} of 3`, x: 200, y: 40, size: 9 });
  const { text, notes } = await read(handMade([
    [...page("Scope", "The service is for adults who live in Anyshire and"), foot(1)],
    [...column(72, 780, ["are registered with a general practice there."]), foot(2)],
    [...column(72, 780, ["It is open on working days, and on Saturdays."]), foot(3)],
  ]));
  assert.match(text, /in Anyshire and are registered with/);
  assert.doesNotMatch(text, /page 2/);
  assert.match(notes.join(" "), /Headers, footers and page numbers were left out/);
});

test("two columns are read one after the other", async () => {
  const left = ["The service sees adults with", "diabetes in clinics. Each has", "an hour with a nurse, who", "asks how they live. They go", "home with a plan that they", "understand. The nurse rings", "them after a week to ask how", "the plan works, and whether", "anything in it is too much,", "and changes it where it has"];
  const right = ["to be changed. Families may", "come along to all of this if", "people wish it. The nurse", "writes to the practice within", "two days. Letters are copied", "to the person. All records", "are kept in one system that", "everybody can see, and no", "one has to tell their story", "twice over."];
  const { text } = await read(handMade([[{ text: "How it works", x: 72, y: 760, size: 16, bold: true }, ...column(72, 700, left), ...column(320, 700, right)]]));
  assert.equal(text.trim().split("\n\n").at(-1), [...left, ...right].join(" "));
});

test("words beside each other are cells of a row", async () => {
  const row = (y: number, ...cells: readonly string[]): readonly Drawn[] => cells.map((text, i) => ({ text, x: 72 + i * 150, y }));
  const { text, notes } = await read(handMade([[...page("Outcomes", "These are the outcomes that the service reports each quarter:"), ...row(660, "Mood", "PHQ-9 score", "50% lower"), ...row(640, "Glucose", "HbA1c", "")]]));
  assert.match(text, /\| Mood \| PHQ-9 score \| 50% lower \|\n\| Glucose \| HbA1c \| {2}\|/);
  assert.match(notes.join(" "), /tables were worked out/);
});

test("no paragraph is taken for a quotation or an address by what it begins with", async () => {
  const { text } = await read(handMade([[...page("Aims", "It helps people to live well."), { text: "> 65 years with dementia are excluded.", x: 72, y: 660 }, { text: "[Anyshire ICB]: Patients with psychosis are excluded.", x: 72, y: 600 }]]));
  assert.match(text, /\n\\> 65 years .*\n\n\[Anyshire ICB\]: Patients/);
});

test("pages without words and words at an angle are said", async () => {
  const { text, notes } = await read(handMade([page("Scope", "The service is for adults who live in Anyshire and are registered there with a practice."), [{ text: "DRAFT", x: 300, y: 300, up: true }], [], []]
    .map((drawn, i) => (i === 1 ? [...drawn, ...page("Aims", "It helps people to live well, for as long as they want, near where they live.")] : drawn))));
  assert.doesNotMatch(text, /DRAFT/);
  assert.match(notes.join(" "), /do not run from left to right/);
  assert.match(notes.join(" "), /No words could be read on pages 3–4/);
});

test("a page that holds nothing but a footer is one without words, and a document of such pages is refused", async () => {
  const foot: Drawn = { text: "Anyshire Integrated Care Board: community diabetes service specification, version 0.3 for comment", x: 72, y: 40, size: 9 };
  const { notes } = await read(handMade([[...page("Scope", "The service is for adults who live in Anyshire and are registered there with a practice."), foot], [foot], [foot], [...page("Aims", "It helps people to live well."), foot]]));
  assert.match(notes.join(" "), /No words could be read on pages 2–3;/);
  const content = await openPdf(handMade([[foot], [foot], [foot]]));
  assert.match("refusal" in content ? "" : (readPdf(content) as { refusal: string }).refusal, /scanned/);
});

const refused: readonly (readonly [string, () => Uint8Array | string, RegExp])[] = [
  ["a scanned PDF", () => handMade([[], [], []]), /scanned/],
  ["a scanned PDF with a stamp", () => handMade([[{ text: "Scanned by Anyshire Copier 7", x: 30, y: 30 }], [], [], []]), /scanned/],
  ["a PDF that is cut off", () => specification.subarray(0, 300), /damaged/],
  ["a file that only calls itself a PDF", () => "%PDF-1.7", /damaged/],
  ["an empty PDF", () => "", /damaged|empty/],
  ["a PDF of thousands of pages", () => handMade(Array.from({ length: 2001 }, () => [])), /too large/],
];
for (const [name, make, sentence] of refused) {
  test(`${name} is refused with one sentence, and the exit code is 3`, () => {
    const { code, out, err } = run(folder({ "spec.pdf": make() }), ["check", "spec.pdf"]);
    assert.equal(code, 3, out + err);
    assert.match(out.replace(/\s+/g, " "), sentence);
    assert.doesNotMatch(out + err, /Please report|at .*\.js:/);
  });
}

test("a PDF that takes more memory to read than there is for it is left with a sentence", async () => {
  const limit = { seconds: 60, megabytes: 40, program: pathToFileURL(join(root, "dist/pdf-worker.js")) };
  const read = await readPdfWithin(handMade(Array.from({ length: 1_500 }, (_, i) => page(`Aims ${i}`, ...Array.from({ length: 40 }, (_, n) => `Line ${n} of page ${i} says how people are seen.`)))), limit);
  assert.ok("refusal" in read, "it was read");
  assert.match(read.refusal, /more memory/);
});

test("a small PDF that takes for ever to read is left after a while, and the next one is read", async () => {
  const limit = { seconds: 2, megabytes: 2_000, program: pathToFileURL(join(root, "dist/pdf-worker.js")) };
  assert.deepEqual(await readPdfWithin(endless(300), limit), { refusal: "It could not be read within 2 seconds, so it was left; a long document takes a few. Print it to a new PDF, or check the document that it was made from." });
  const next = await readPdfWithin(specification, { ...limit, seconds: 60 });
  assert.ok("text" in next && next.text.includes("Exclusion criteria"));
});

test("a PDF is never changed, and takes no comments; both are said", () => {
  const at = folder({ "spec.pdf": handMade([page("Community Diabetes Service Specification", "Some people commit suicide. The service must ask all patients how they are.")]) });
  const fixed = run(at, ["check", "spec.pdf", "--fix", "--fail-on", "never"]);
  assert.match(fixed.err, /PDF documents never are/);
  assert.equal(fixed.code, 3);
  const annotated = run(at, ["check", "spec.pdf", "--annotate", "out", "--fail-on", "never"]);
  assert.match(annotated.err, /a PDF takes no comments/);
  assert.equal(annotated.code, 3);
});

test("LibreOffice: two columns, a header and page numbers; with a password it is refused, with limits on printing only it is read", { skip: needsOffice }, async () => {
  const said = "people come to clinics near where they live and each has an hour with somebody who knows them well".split(" ");
  // Each begins with another word, so that no line comes back as a header does.
  const fillers = Array.from({ length: 46 }, (_, i) => `In ${[...said.slice(i % 19), ...said.slice(0, i % 19)].join(" ")} place ${"abc"[Math.floor(i / 19)]!}.`);
  const paragraph = (text: string): Paragraph => new Paragraph({ text, spacing: { after: 120 } });
  const file = new Uint8Array(await Packer.toBuffer(new Docx({ sections: [{
    properties: { column: { count: 2, space: 700 } },
    headers: { default: new Header({ children: [new Paragraph("Anyshire ICB: community diabetes service specification")] }) },
    footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun({ children: ["Page ", PageNumber.CURRENT] })] })] }) },
    children: [
      new Paragraph({ text: "Community Diabetes Service Specification", heading: HeadingLevel.HEADING_1 }),
      new Paragraph({ text: "1 Aims", heading: HeadingLevel.HEADING_2 }), ...fillers.slice(1).map(paragraph),
      new Paragraph({ text: "2 Exclusion criteria", heading: HeadingLevel.HEADING_2 }), paragraph("People with a mental health condition are excluded from this service."), paragraph(fillers[0]!),
    ],
  }] })));
  for (const way of ["owner", "bare"] as const) {
    const pdf = asPdf({ "spec.docx": file }, way)["spec.docx"]!;
    const at = folder({ "spec.pdf": pdf });
    const { out, code } = run(at, ["check", "spec.pdf"]);
    assert.equal(code, 1, out);
    assert.match(out, /page 2 · 2 Exclusion criteria\n/, way);
    const { text } = await read(pdf);
    assert.doesNotMatch(text, /Anyshire ICB:|Page \d/, way);
    assert.deepEqual(fillers.filter((each) => !text.includes(`\n${each}\n`)), [], way);
  }
  const { out, code } = run(folder({ "spec.pdf": asPdf({ "spec.docx": file }, "password")["spec.docx"]! }), ["check", "spec.pdf"]);
  assert.equal(code, 3);
  assert.match(out.replace(/\s+/g, " "), /protected by a password/);
});
