// The reader beside a real Markdown parser, on drafts that are made up and on those that people wrote: where both make a claim
// about a stretch of text, they agree. And every place it names lies inside the text, between characters.
import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { memory } from "../server/src/read/memory.ts";
import { readDocument } from "../server/src/read/document.ts";
import { formatOf } from "../server/src/text/endings.ts";
import { anyDraft, authored, edits, generated, slipped, tries, withEnds } from "./arbitrary.ts";
import { disagreements } from "./markdown-claims.ts";
import { misplaced } from "./places.ts";

/** What was read wrongly once. */
const known: readonly string[] = [
  "~~~\n# No heading\n~~~\n", "```\n# A heading after a slip\n\nAnd text.\n", "3.1 Exclusion criteria\n==\n", "nobody\n===\n", "~~~\n\n~~~\n``\n---\n\n> \n\n",
  "| a | b |\n| --- | --- |\n| c | d |\n<!-- | e | f | -->\n", "| a | b |\n| --- | --- |\n# Scope | e |\n", "---\na: b\n---\n\n# Scope\n",
  "# A\n\n## Exclusion criteria\n\n1. We see everyone after six months.\n\n    - drug misuse;\n    - depression;\n\n## B\n",
];

test("blocks are what a Markdown parser takes them for, in drafts that are made up", () => {
  fc.assert(fc.property(generated, (text) => assert.deepEqual(disagreements(text), [])), { ...tries(400), examples: known.map((it) => [it]) });
});

for (const { name, text } of authored.filter((it) => it.name.endsWith(".md"))) {
  test(`blocks are what a Markdown parser takes them for, in ${name}`, () => assert.deepEqual(disagreements(text), []));
}

test("every place a reader names lies inside the text, between characters, in order and apart", () => {
  fc.assert(fc.property(anyDraft, ({ name, text }) => assert.deepEqual(misplaced(readDocument(text, formatOf(name))), [])), tries(400));
});

test("a draft that is edited is read as if it had never been read before", () => {
  fc.assert(fc.property(fc.oneof(anyDraft, fc.constantFrom(...authored)), fc.array(edits, { minLength: 1, maxLength: 3 }), ({ name, text }, all) => {
    const remembered = memory();
    readDocument(text, formatOf(name), remembered);
    let now = text;
    for (const each of all) {
      now = slipped(now, each);
      assert.deepEqual(readDocument(now, formatOf(name), remembered), readDocument(now, formatOf(name)));
    }
  }), tries(300));
});

test("a fence that is never closed hides nothing", () => {
  for (const mark of ["```", "~~~", "`````yaml"]) assert.ok(readDocument(`${mark}\n# Scope\n\n\`\`\n`, "markdown").blocks.some(({ kind }) => kind === "heading"), mark);
});

test("a draft reads the same whatever its line ends", () => {
  fc.assert(fc.property(generated, (text) => {
    const shape = (it: string) => readDocument(it, "markdown").blocks.map(({ kind, zone, section, start, end }) => [kind, zone, section, it.slice(start, end).replace(/\r\n|\r/g, "\n")]);
    const unix = withEnds(text, "\n");
    for (const end of ["\r\n", "\r", "mixed"]) assert.deepEqual(shape(withEnds(text, end)), shape(unix));
  }), { ...tries(200), examples: known.map((it) => [it]) });
});
