// Headings are found however a document marks them: in bold, in brackets, as the first words of a paragraph, as the names of a table's rows.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { readDocument } from "../server/src/read/document.ts";
import { formatOf } from "../server/src/text/endings.ts";
import { root } from "./root.ts";

const folder = join(root, "test/documents/layouts");
interface Layout {
  readonly doc: string;
  /** The words of each heading, without marks and number. */
  readonly headings: readonly string[];
  /** Lines that look like headings and are none. */
  readonly not: readonly string[];
  /** How a sentence of each section begins, and the heading it stands under. */
  readonly sections: readonly { readonly sentence: string; readonly under: string }[];
}
/** What is not found yet: how many headings and sentences, by the name of the layout. */
const missed: Readonly<Record<string, readonly [headings: number, sentences: number]>> = {
  "01-mixed-atx": [2, 0], "33-sentence-like": [1, 1], "34-long-two-line": [9, 9], "45-grid-table": [2, 0],
 "48-email-topics": [8, 8], "01-pandoc-attributes": [8, 1], "03-gdocs-export": [8, 1], "05-number-caps-runin": [10, 1],
  "06-form-bold-in-cells": [8, 2], "07-h2-bold-runin": [8, 1], "08-setext-bullet-subs": [8, 2], "09-pdf-copy-hyphens": [1, 1], "10-ocr-scan": [4, 4], "15-org-mode": [16, 8],
  "19-number-dash-letters": [10, 2], "20-section-word": [8, 2], "22-underscore-caps": [8, 2], "26-list-item-heads": [6, 1], "28-letters-and-small-roman": [11, 4],
  "29-side-headings": [6, 6], "30-word-table-tabs": [8, 6], "31-excel-tsv": [9, 9], "32-band-rows-table": [8, 2], "33-nbsp-bold": [3, 3],
  "34-forwarded-quoted": [16, 8], "35-title-case-tight": [8, 1], "36-pages-continued": [2, 4], "37-template-guidance": [9, 9], "39-colon-hyphen-old": [10, 2],
};
/** Lines taken for headings that are none, in all. */
const mistaken = 22;

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
const found: [name: string, headings: number, sentences: number, wrong: number][] = [];
for (const set of ["", "more"]) {
  for (const file of readdirSync(join(folder, set, "expected")).sort()) {
    const layout = JSON.parse(readFileSync(join(folder, set, "expected", file), "utf8")) as Layout;
    const document = readDocument(readFileSync(join(folder, set, "documents", layout.doc), "utf8"), formatOf(layout.doc));
    const names = document.sections.map(({ heading }) => bare(heading));
    const under = ({ sentence, under: heading }: Layout["sections"][number]): boolean => {
      const words = new RegExp(sentence.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[\\s|>*_]+"));
      const at = words.exec(document.text)?.index ?? -1;
      const block = document.blocks.find((it) => it.start <= at && at < it.end && it.kind !== "heading");
      return block !== undefined && bare(document.sections[block.section]!.heading) === bare(heading);
    };
    found.push([
      file.replace(".json", ""), layout.headings.filter((it) => !names.includes(bare(it))).length,
      layout.sections.filter((it) => !under(it)).length, layout.not.filter((it) => names.includes(bare(it))).length,
    ]);
  }
}

test("the layouts are there", () => assert.equal(found.length, 88));
for (const [name, headings, sentences] of found) {
  const [most, mostSentences] = missed[name] ?? [0, 0];
  const but = most + mostSentences === 0 ? "" : `, but for ${most} headings and ${mostSentences} sentences`;
  test(`${name}: headings are found, and what stands under them${but}`, () => assert.deepEqual([headings, sentences], [most, mostSentences]));
}
test("few lines are taken for headings that are none", () => assert.equal(found.reduce((sum, [, , , wrong]) => sum + wrong, 0), mistaken));
