/**
 * How long the slowest Word files take that are within the limits of the reader (server/src/word/limits.ts): each is as large as they let it be,
 * in another way. It prints and never fails on a time; `npm run bench:hostile` runs it after the texts.
 */
import { readWord } from "../server/src/word/read.ts";
import { limits } from "../server/src/word/limits.ts";
import { documentXml, packed } from "./word-parts.ts";

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
/** As many of these as the limit on elements lets through. */
const most = (unit: string, start = ""): string => start + unit.repeat(Math.floor((limits.elements - 50) / unit.match(/<[\w?]/g)!.length));
const p = (words: string, more = ""): string => `<w:p>${more}<w:r><w:t>${words}</w:t></w:r></w:p>`;
const table = (rows: string): string => `<w:tbl>${rows}</w:tbl>`;
const nested = (depth: number, end: string): string => (depth === 0 ? end : table(`<w:tr><w:tc>${nested(depth - 1, end)}</w:tc><w:tc>${end}</w:tc></w:tr>`));
const related = (kind: string, part: string, xml: string) => ({ [`word/${part}`]: xml, "word/_rels/document.xml.rels": `<Relationships xmlns="${relationships}"><Relationship Id="r1" Type="x/${kind}" Target="${part}"/></Relationships>` });

const cases: readonly (readonly [string, () => string, (() => Readonly<Record<string, string>>)?])[] = [
  ["words in one paragraph", () => p("mental health ".repeat(limits.letters / 14 - 10))],
  ["a sentence each in paragraphs", () => p("The Provider shall screen people for depression at each review.").repeat(150_000)],
  ["empty paragraphs", () => most("<w:p/>")],
  ["paragraphs of a letter", () => most(p("a"))],
  ["runs in one paragraph", () => `<w:p>${most("<w:r><w:t>a</w:t></w:r>")}</w:p>`],
  ["runs, each second in italics", () => `<w:p>${most("<w:r><w:rPr><w:i/></w:rPr><w:t>Aa </w:t></w:r><w:r><w:t>b</w:t></w:r>")}</w:p>`],
  ["runs of blanks", () => `<w:p>${most('<w:r><w:t xml:space="preserve"> </w:t></w:r>')}<w:r><w:t>a</w:t></w:r></w:p>`],
  ["letters as entities", () => p("&amp;".repeat(limits.pieces - 100))],
  ["rows of a table", () => table(most(`<w:tr><w:tc>${p("a")}</w:tc></w:tr>`))],
  ["cells of one row", () => table(`<w:tr>${most(`<w:tc>${p("a")}</w:tc>`)}</w:tr>`)],
  ["rows wider than any table", () => table(most(`<w:tr>${`<w:tc><w:tcPr><w:gridSpan w:val="63"/></w:tcPr>${p("a")}</w:tc>`.repeat(100)}</w:tr>`))],
  ["empty tables in tables", () => most(nested(60, "<w:p/>"))],
  ["tables in tables", () => most(nested(60, p("a")))],
  ["deleted paragraph marks", () => most(p("a", "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>")) + p("end")],
  ["numbered paragraphs", () => most(Array.from({ length: 9 }, (_, i) => p("a", `<w:pPr><w:numPr><w:ilvl w:val="${i}"/><w:numId w:val="1"/></w:numPr></w:pPr>`)).join(""))],
  ["fields that never end", () => `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(200_000)}${"<w:r><w:t>a</w:t></w:r>".repeat(200_000)}</w:p>`],
  ["text boxes", () => `<w:p>${most(`<w:r><w:pict><w:txbxContent>${p("a")}</w:txbxContent></w:pict></w:r>`)}</w:p>`],
  ["footnotes", () => Array.from({ length: 200_000 }, (_, i) => `<w:p><w:r><w:footnoteReference w:id="${i}"/></w:r></w:p>`).join(""), () => related("footnotes", "footnotes.xml", `<w:footnotes ${w}>${Array.from({ length: 200_000 }, (_, i) => `<w:footnote w:id="${i}">${p("a")}</w:footnote>`).join("")}</w:footnotes>`)],
  ["styles on styles", () => most(p("a", '<w:pPr><w:pStyle w:val="s199999"/></w:pPr>')), () => related("styles", "styles.xml", `<w:styles ${w}>${Array.from({ length: 200_000 }, (_, i) => `<w:style w:styleId="s${i}" w:type="paragraph"><w:basedOn w:val="s${i - 1}"/></w:style>`).join("")}</w:styles>`)],
  ["attributes of one element", () => `<w:p ${Array.from({ length: 2_000_000 }, (_, i) => `a${i}="b"`).join(" ")}><w:r><w:t>a</w:t></w:r></w:p>`],
];

/** In seconds, as in an editor (server/src/lsp/word.ts); another is given as an argument. */
const limit = Number(process.argv[2] ?? 5);
console.log(`The slowest Word files within the limits, left after ${limit} s, Node ${process.version}\n\n${"".padEnd(32)}  seconds  CPU s  MB packed  MB of memory`);
for (const [name, make, files] of cases) {
  const body = make();
  const bytes = packed("", { document: documentXml(`${body}${noise(body.length / 120)}`), ...(files === undefined ? {} : { files: Object.fromEntries(Object.entries(files()).map(([part, xml]) => [part, xml.replace(/^<[^>]*>/, (tag) => tag + noise(xml.length / 120))])) }) });
  const [start, before] = [performance.now(), process.cpuUsage()];
  const read = readWord(bytes, () => performance.now() < start + limit * 1_000);
  const seconds = (performance.now() - start) / 1_000;
  const { user, system } = process.cpuUsage(before);
  console.log([name.padEnd(32), seconds.toFixed(1).padStart(7), ((user + system) / 1e6).toFixed(1).padStart(5), (bytes.length / 1e6).toFixed(2).padStart(9), (process.memoryUsage.rss() / 1e6).toFixed(0).padStart(12), "refusal" in read ? read.refusal : ""].join("  ").trimEnd());
}

/** Parts that pack too well are refused at once; this keeps them from it. */
function noise(length: number): string {
  let text = "";
  for (let seed = 1; text.length < length; text += seed.toString(36)) seed = (seed * 48_271) % 2_147_483_647;
  return `<!-- ${text} -->`;
}
