/** Whole drafts in untidy shapes, and what holds of every document whatever its shape. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import type { Block, Document, Role } from "../rules/language/document.ts";
import { readDocument } from "../server/src/read/document.ts";
import { formatOf } from "../server/src/text/endings.ts";

const folder = new URL("../test/documents/shapes/", import.meta.url);
const read = (name: string): Document => readDocument(readFileSync(new URL(name, folder), "utf8"), formatOf(name));
const words = (document: Document, block: Block): string => document.text.slice(block.content, block.end).replace(/\s+/g, " ");
const roles = (document: Document): string[] => document.sections.slice(1).map(({ number, roles: own }) => `${number ?? "-"} ${own.join(" ")}`);
const at = (document: Document, phrase: string): Block => {
  const block = document.blocks.find((each) => words(document, each).includes(phrase));
  assert.ok(block, `no block with “${phrase}”`);
  return block;
};
const rolesAt = (document: Document, phrase: string): readonly Role[] => document.sections[at(document, phrase).section]!.roles;

test("a specification copied from a PDF file", () => {
  const document = read("pdf-text.txt");
  assert.deepEqual(roles(document), ["- meta", "1 aims", "2 needs", "2.1 needs", "3 population", "3.1 population", "3.2 exclusion", "4 training", "- quality"]);
  assert.equal(at(document, "so that they").sentences.length, 1, "a page end does not end a sentence");
  assert.match(words(document, at(document, "so that they")), /stay well for longer\.$/);
  const excluded = document.blocks.filter((block) => block.kind === "item" && rolesAt(document, words(document, block)).includes("exclusion"));
  assert.deepEqual(excluded.map((block) => words(document, block)), [
    "people under 18", "people with sudden hearing loss, who need an urgent hospital appointment", "people with active depression",
  ]);
  assert.equal(words(document, document.blocks[excluded[0]!.lead!]!), "The service cannot see:");
  assert.equal(document.blocks.filter((block) => block.zone === "page-furniture" && words(document, block) === "Anyshire Hearing Care v4").length >= 3, true);
});

test("a specification that has lost all its lines", () => {
  const document = read("one-line.txt");
  assert.equal(document.sections.length, 15);
  assert.deepEqual(rolesAt(document, "people with dementia"), ["acceptance", "exclusion"]);
  assert.deepEqual(rolesAt(document, "See section 3.2"), ["needs"], "a reference to a section is no heading");
  assert.equal(at(document, "build confidence").kind, "item");
  assert.equal(at(document, "Staff shall visit").kind, "paragraph");
  assert.equal(at(document, "Domain 2").zone, "prompt");
});

test("a specification in the cells of tables", () => {
  const document = read("form-table.md");
  assert.deepEqual(rolesAt(document, "Many of them"), ["needs"]);
  assert.deepEqual(rolesAt(document, "people under a mental health team"), ["exclusion"]);
  assert.equal(words(document, document.blocks[at(document, "people under a mental health team").lead!]!), "The clinic will not see:");
  assert.equal(at(document, "Staff sickness").cells![0]!.head, "Quality requirements");
  assert.deepEqual(rolesAt(document, "Staff sickness"), ["quality"]);
  assert.equal(at(document, "No fewer than three").kind, "row", "a table with a real head stays a table");
  assert.deepEqual(rolesAt(document, "who drink heavily"), ["description", "population"], "a column named like a section is one");
});

test("a form drawn with plus signs, its cells on several lines", () => {
  const document = read("grid-table.md");
  assert.deepEqual(document.sections.slice(1).map(({ heading, roles: own }) => `${heading} [${own.join(" ")}]`), [
    "THE SERVICES [meta]", "Population Needs [needs]", "National/local context and evidence base [needs]", "Exclusion criteria [exclusion]",
  ]);
  assert.deepEqual(rolesAt(document, "they feel low"), ["needs"]);
  assert.deepEqual(at(document, "Seen in four weeks").cells!.map(({ head }) => head), ["KPI", "Threshold"]);
});

test("a specification with bold headings and numbered clauses", () => {
  const document = read("bold-headings.md");
  assert.deepEqual(roles(document), ["- meta", "- meta", "1 needs", "2 description", "2.1 assessment", "2.2 exclusion", "- appendix"]);
  assert.equal(at(document, "The podiatrist shall").kind, "paragraph");
  assert.equal(words(document, document.blocks[at(document, "in private").lead!]!), "ask about mood");
  assert.equal(at(document, "Depression of the arch").zone, "references");
});

test("a specification in capitals with tables of tabs and spaces", () => {
  const document = read("capitals.txt");
  assert.deepEqual(rolesAt(document, "Better mood"), ["outcomes"]);
  assert.deepEqual(at(document, "Better mood").cells!.map(({ head }) => head), ["No.", "Outcome", "Measure", "Target by 2029"]);
  assert.deepEqual(at(document, "Mood asked about").cells!.map(({ head }) => head), ["KPI", "Target", "Frequency"]);
  assert.deepEqual(rolesAt(document, "unable to follow"), ["access", "acceptance", "exclusion"]);
  assert.equal(at(document, "nobody would ask").zone, "quote");
});

test("a tidy Markdown draft with every kind of block", () => {
  const document = read("draft.md");
  assert.deepEqual(roles(document), ["- meta", "- needs", "- access", "3.1 aims", "- workforce", "- appendix", "Annex A exclusion appendix"]);
  assert.equal(document.meta.profile, "pain-pps");
  assert.equal(at(document, "The service exists").sentences.length, 3);
  const [first, third] = [at(document, "First item"), at(document, "Third item")];
  assert.equal(first.group, third.group);
  assert.notEqual(at(document, "people in hospital").group, at(document, "a new list").group);
  assert.equal(at(document, "People under 16").zone, undefined);
});

/** Texts at the edges of what a reader meets. */
const edges: readonly string[] = [
  "", "\n", " ", "\ufeff", "#", "# ", "##", "|", "||", "|-|", "-", "- ", "* * *", "1.", "1.\n\n2.", ">", "> ", "```", "```\nopen", "<!--", "<!-- -->", "---", "---\n---", "---\n: :\n---\n", "---\na: [\n---",
  "a\n===", "===", "a\n---\nb", "\t\tx", "[x]: y", "**", "****", "**a**", "__a__", "\u2028\u2029\f\v\0", "\ud800", "a.\ud83d\ude00. B", "• • •", "\uf0b7\n\uf0b7\n\nx\ny", "- a\n    - b\n  - c\n- d", "(a) x\n(i) y\n(b) z",
  "| a | b |\n|---|---|\n| c |\n| d | e | f |", "a | b\n--- | ---\nc | d", "Contents", "Contents\n\nA 1\nB 2", "Page 1\nPage 2\nPage 3", "A  B\nC  D", "a\tb\nc\td", "x:\n\na\n\nb", "1.1 A\n1.1 B", "A.\nB.\nC.",
];

/** White space, marks of structure, and what belongs to the lines of a table. */
const isMark = (text: string): boolean => /^[\s\u200b\ufeff\0#>*_=|:\-–—+`~.()[\]<>/•\ue000-\uf8ff\d\w✓]*$/u.test(text) && !/\p{L}{12}/u.test(text);

function check(document: Document, name: string): void {
  const { text, sections, blocks } = document;
  let end = 0;
  blocks.forEach((block, i) => {
    const where = `${name}, block ${i}`;
    assert.ok(block.start >= end && block.start <= block.content && block.content <= block.end && block.end <= text.length, `${where}: in order, inside the text`);
    assert.ok(sections[block.section] !== undefined && sections[block.section]!.body.start <= block.start, `${where}: has a section that has begun`);
    assert.ok(block.lead === undefined || (block.lead < i && block.lead >= 0 && blocks[block.lead]!.kind !== "row"), `${where}: its lead stands before it`);
    assert.equal(block.kind === "row", block.cells !== undefined, `${where}: rows and only rows have cells`);
    let last = block.content;
    for (const sentence of block.sentences) {
      assert.ok(sentence.start >= last && sentence.end <= block.end && sentence.start < sentence.end, `${where}: sentences in order`);
      assert.ok(!/^\s|\s$/.test(text.slice(sentence.start, sentence.end)), `${where}: sentences are trimmed`);
      for (const edge of [sentence.start, sentence.end]) assert.ok(!/[\udc00-\udfff]/.test(text[edge] ?? "") || !/[\ud800-\udbff]/.test(text[edge - 1] ?? ""), `${where}: characters stay whole`);
      assert.ok(block.kind === "row" || !text.slice(last, sentence.start).trim(), `${where}: nothing between sentences`);
      last = sentence.end;
    }
    for (const cell of block.cells ?? []) assert.ok(cell.start <= cell.end && (cell.start === cell.end || (cell.start >= block.start && cell.end <= block.end)), `${where}: cells inside`);
    end = block.end;
  });
  sections.forEach((section, i) => {
    assert.equal(section.id, i);
    assert.ok(section.parent === undefined || (section.parent < i && sections[section.parent]!.level < section.level), `${name}: parents are higher`);
    assert.ok(section.body.start <= section.body.end && section.body.end <= text.length, `${name}: bodies inside`);
    assert.notEqual(section.because, "");
  });
}

test("whatever the text: blocks in order, sentences inside, sections sound", () => {
  for (const name of readdirSync(folder)) {
    const text = readFileSync(new URL(name, folder), "utf8");
    for (const [kind, variant] of [["", text], ["CRLF ", text.replace(/\n/g, "\r\n")], ["CR ", text.replace(/\n/g, "\r")], ["BOM ", "\ufeff" + text], ["cut ", text.slice(0, text.length / 2)], ["upper ", text.toUpperCase()]]) {
      for (const path of ["a.md", "a.txt"]) check(readDocument(variant!, formatOf(path)), `${kind}${name} as ${path}`);
    }
  }
  for (const text of edges) for (const path of ["a.md", "a.txt"]) check(readDocument(text, formatOf(path)), `${JSON.stringify(text)} as ${path}`);
  for (const one of edges) for (const two of edges) check(readDocument(`${one}\n${two}`, "markdown"), JSON.stringify([one, two]));
});

test("no words are lost between blocks", () => {
  for (const name of readdirSync(folder)) {
    const document = read(name);
    const heads = new Set(document.blocks.flatMap((block) => block.cells?.map(({ head }) => head) ?? []));
    const columns = document.sections.map(({ heading }) => heading);
    let end = 0;
    for (const { start, end: next } of [...document.blocks, { start: document.text.length, end: 0 }]) {
      const between = document.text.slice(end, start).split(/[|\t\n]| {2,}|<br>/).map((part) => part.replace(/\*\*/g, "").trim()).filter((part) => part !== "" && !heads.has(part) && !columns.includes(part));
      assert.deepEqual(between.filter((part) => !isMark(part)), [], name);
      end = next;
    }
  }
});

test("huge and hostile texts are read in one pass", { timeout: 120_000 }, () => {
  const huge: readonly string[] = [
    "mental health ".repeat(70_000), "# Heading\n".repeat(100_000), "| a | b |\n|---|---|\n" + "| c | 75% |\n".repeat(50_000), `${"> ".repeat(10_000)}x`,
    Array.from({ length: 2000 }, (_, i) => `${" ".repeat(i)}- x`).join("\n"), "<!-- x\n\n".repeat(50_000), "```\n\n".repeat(50_000), `# x${" ".repeat(500_000)}#y`, `${".".repeat(500_000)}x`,
    "\uf0b7\n".repeat(50_000), `${"**".repeat(200_000)}x`, `---\na: ${"[".repeat(60_000)}\n---\n`, "3 Scope ".repeat(60_000), "Contents\nA 1\n".repeat(20_000), `${"<br ".repeat(100_000)}>`, "(".repeat(500_000),
  ];
  for (const text of huge) for (const path of ["a.md", "a.txt"]) assert.equal(readDocument(text, formatOf(path)).text.length, text.length);
});
