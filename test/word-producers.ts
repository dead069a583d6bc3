/** Ways to make Word files out of drafts, each as other people's programs make them. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, extname, join } from "node:path";
import { AlignmentType, Document as Docx, HeadingLevel, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun, type FileChild } from "docx";
import type { Block, Document } from "../rules/language/document.ts";

const has = (program: string): boolean => spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined;
export const hasPandoc = has("pandoc");
export const hasOffice = has("soffice");
/** For `skip` of a test: false, or the reason. */
export const needsPandoc = hasPandoc ? false : "pandoc is not installed (test/office.mjs)";
export const needsOffice = hasOffice ? false : "LibreOffice is not installed (test/office.mjs)";

export const home = mkdtempSync(join(tmpdir(), "paritylint-word-"));
process.on("exit", () => rmSync(home, { recursive: true, force: true }));
let folders = 0;
export function folder(): string {
  const path = join(home, String(folders++));
  mkdirSync(path);
  return path;
}

function run(program: string, args: readonly string[], input?: string): void {
  const { status, stderr } = spawnSync(program, args, { encoding: "utf8", ...(input === undefined ? {} : { input }) });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
}

/** It would drop "<name>" as a tag; to the author that is a place to fill in. */
const blanks = /<(?=(?!(?:br|u|sup|sub)>)[\p{L}\d][\p{L}\d ]*>)/gu;

export function pandoc(markdown: string, from = "markdown-smart-fancy_lists-example_lists+hard_line_breaks"): Uint8Array {
  const file = join(folder(), "made.docx");
  run("pandoc", ["-f", from, "-o", file], from.startsWith("markdown") ? markdown.replace(blanks, "\\<") : markdown);
  return readFileSync(file);
}

/** Opened and saved again by LibreOffice: as another Word file, as text, as a PDF. So many files in one start as it gets through. */
export function office(files: Readonly<Record<string, Uint8Array>>, to: string, as: readonly string[] = []): Readonly<Record<string, Buffer>> {
  const [from, into] = [folder(), folder()];
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(from, name), bytes);
  const ending = to.split(":")[0]!;
  const paths = Object.keys(files).map((name) => join(from, name));
  for (let at = 0; at < paths.length; at += atOnce) run("soffice", [`-env:UserInstallation=file://${join(home, "office")}`, "--headless", ...as, "--convert-to", to, "--outdir", into, ...paths.slice(at, at + atOnce)]);
  return Object.fromEntries(Object.keys(files).map((name) => [name, readFileSync(join(into, `${basename(name, extname(name))}.${ending}`))]));
}
const atOnce = 100;
export const asDocx = "docx:MS Word 2007 XML";
/** Plain text opened as what it is: each line becomes a paragraph, as when it is pasted into Word. */
export const fromText = ["--infilter=Text (encoded):UTF8"];
export const asText = "txt:Text (encoded):UTF8";

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4, HeadingLevel.HEADING_5, HeadingLevel.HEADING_6];
const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({ level: at, format, text, alignment: AlignmentType.LEFT });

/**
 * A draft as an author would have typed it: styles for headings, real lists and tables. In plain text, lines that were ended on purpose
 * stay lines; columns parted by blanks under their heads, and items that stand in a line, stay as they are, as in anything that was pasted.
 */
export async function library(document: Document, { plain = false } = {}): Promise<Uint8Array> {
  const children: FileChild[] = [];
  const { blocks, text } = document;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.zone === "front-matter" || block.zone === "code" || block.zone === "comment") continue;
    const last = plain ? pastedUntil(document, i) : i;
    if (last > i || (plain && block.kind === "paragraph")) {
      const from = block.kind === "row" ? blocks[i - 1]?.end ?? 0 : block.start;
      children.push(new Paragraph({ children: linesOf(text.slice(from, blocks[last]!.end)).map((line, n) => new TextRun({ text: line, ...(n > 0 ? { break: 1 } : {}) })) }));
      i = last;
    } else if (block.kind === "row") {
      const rows = blocks.slice(i).filter((each, at, all) => each.kind === "row" && each.group === block.group && all.slice(0, at).every((before) => before.kind === "row" && before.group === block.group));
      children.push(tableOf(text, rows), new Paragraph(""));
      i += rows.length - 1;
    } else children.push(paragraphOf(document, block));
  }
  const file = new Docx({
    sections: [{ children }],
    numbering: { config: [{ reference: "numbers", levels: [0, 1, 2].map((at) => level(at, LevelFormat.DECIMAL, `%${at + 1}.`)) }, { reference: "letters", levels: [0, 1, 2].map((at) => level(at, LevelFormat.LOWER_LETTER, `(%${at + 1})`)) }] },
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

/** The last block that is pasted together with this one: of columns parted by blanks, or of those that share its line. */
function pastedUntil({ blocks, text }: Document, first: number): number {
  const { kind, group, start, end, cells = [] } = blocks[first]!;
  let last = first;
  if (kind === "row") {
    const byBlanks = cells.some(({ head }) => head !== "") && !/[|\t]/.test(text.slice(start, end));
    while (byBlanks && blocks[last + 1]?.kind === "row" && blocks[last + 1]!.group === group) last++;
  } else while (last + 1 < blocks.length && !text.slice(blocks[last]!.start, blocks[last + 1]!.start).includes("\n")) last++;
  return last;
}

/** Without the margin that they share. */
function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const margin = Math.min(...lines.map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(margin).trimEnd());
}

/** Words without the marks of Markdown. */
export const bare = (words: string): string =>
  words.replace(/\*\*|__|`|^#+\s*|\s*#+$/g, "").replace(/\\([|*_<>#-])/g, "$1").replace(/<br\s*\/?>/g, " ").replace(/\s+/g, " ").trim();

function paragraphOf({ text, sections }: Document, block: Block): Paragraph {
  const words = bare(text.slice(block.content, block.end));
  // A name with a colon above a list is a heading in effect, and nobody gives it a style.
  if (block.kind === "heading" && !words.endsWith(":")) return new Paragraph({ text: bare(text.slice(block.start, block.end)), heading: headings[Math.min(5, sections[block.section]!.level - 1)]! });
  const mark = text.slice(block.start, block.content).trim();
  if (block.kind === "item" && !/\d|[a-z]\)/i.test(mark)) return new Paragraph({ text: words, bullet: { level: 0 } });
  // Typed numbers stay typed: most drafts that are pasted together have them.
  return new Paragraph(`${mark === "" ? "" : `${bare(mark)} `}${words}`);
}

function tableOf(text: string, rows: readonly Block[]): Table {
  const width = Math.max(...rows.map(({ cells = [] }) => cells.length));
  const heads = rows[0]!.cells?.map(({ head }) => head) ?? [];
  const cell = (words: string, bold = false): TableCell => new TableCell({ children: [new Paragraph({ children: [new TextRun({ text: words, bold })] })] });
  const line = (cells: readonly string[], head = false): TableRow => new TableRow({ tableHeader: head, children: Array.from({ length: width }, (_, i) => cell(cells[i] ?? "", head)) });
  return new Table({ rows: [...(heads.some((head) => head !== "") ? [line(heads, true)] : []), ...rows.map(({ cells = [] }) => line(cells.map(({ start, end }) => bare(text.slice(start, end)))))] });
}

export const write = (name: string, bytes: Uint8Array): string => {
  const file = join(folder(), name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return file;
};
