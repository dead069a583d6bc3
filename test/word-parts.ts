/** Word packages written by hand, for what no library makes: content controls, tracked changes, split runs, fields. */
import { strToU8, zipSync } from "fflate";

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export const run = (text: string, properties = ""): string => `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (content: string, properties = ""): string => `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content.startsWith("<") ? content : run(content)}</w:p>`;
export const heading = (level: number, text: string, more = ""): string => paragraph(text, `<w:pStyle w:val="Heading${level}"/>${more}`);
export const numbered = (list: number, level: number): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
export const cell = (content: string, properties = ""): string => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}</w:tcPr>${content.startsWith("<") ? content : paragraph(content)}</w:tc>`;
export const row = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
export const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;

export const styles = `${declaration}<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
${[1, 2, 3].map((n) => `<w:style w:type="paragraph" w:styleId="Heading${n}"><w:name w:val="heading ${n}"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="${n - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`).join("\n")}
<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:pPr><w:ind w:left="720"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Clause"><w:name w:val="Clause"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style></w:styles>`;

const level = (at: number, format: string, text: string, more = ""): string => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
/** 1: 1, 1.1, 1.1.1 (its third level is the style Clause) · 2: bullets · 3: (a), (i) · 4: as 1, begun anew · 5: as 3, from (c). */
export const numbering = `${declaration}<w:numbering ${w}>
<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1")}${level(1, "decimal", "%1.%2")}${level(2, "decimal", "%1.%2.%3", '<w:pStyle w:val="Clause"/>')}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level(0, "bullet", "•")}${level(1, "bullet", "o")}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">${level(0, "lowerLetter", "(%1)")}${level(1, "lowerRoman", "(%2)")}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
<w:num w:numId="5"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride></w:num></w:numbering>`;

export interface Extra {
  readonly comments?: string;
  readonly settings?: string;
  readonly threads?: string;
  /** More parts, by name. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly document?: string;
}

export const documentXml = (body: string): string => `${declaration}<w:document ${w}><w:body>${body}<w:sectPr/></w:body></w:document>`;
export const commentsXml = (comments: string): string => `${declaration}<w:comments ${w}>${comments}</w:comments>`;

export function partsOf(body: string, { comments, settings, threads, files = {}, document }: Extra = {}): Record<string, Uint8Array> {
  const related: (readonly [string, string, string | undefined])[] = [["styles", "styles.xml", styles], ["numbering", "numbering.xml", numbering], ["comments", "comments.xml", comments], ["settings", "settings.xml", settings]];
  const there = related.filter(([, , text]) => text !== undefined);
  const relations = there.map(([kind, name], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${kind}" Target="${name}"/>`).join("") +
    (threads === undefined ? "" : '<Relationship Id="rIdT" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/>');
  const kinds = there.map(([kind, name]) => `<Override PartName="/word/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`).join("");
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${kinds}</Types>`,
    "_rels/.rels": `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
    "word/document.xml": document ?? documentXml(body),
    ...Object.fromEntries(there.map(([, name, text]) => [`word/${name}`, text!])),
    ...(threads === undefined ? {} : { "word/commentsExtended.xml": threads }),
    ...files,
  };
  return Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]));
}

export const packed = (body: string, extra: Extra = {}): Uint8Array => zipSync(partsOf(body, extra));
