/** What of a draft is not its author's own text: comments, code, quotations, sources, prompts and contents pages; and what only looks so. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Document } from "../rules/language/document.ts";
import { readDocument } from "../server/src/read/document.ts";
import { headings, items, words } from "./told-of-drafts.ts";

const zones = (document: Document): string[] => document.blocks.filter((block) => block.zone !== undefined).map((block) => `${block.zone}: ${words(document, block)}`);

test("comments, code, quotations, references and prompts are kept apart", () => {
  const document = readDocument([
    "# T", "", "## Needs", "", "<!-- paritylint-disable-next-line mh-bolt-on -- agreed -->", "Text.", "", "> Nobody asked me.", "", "```", "code", "```", "",
    "[insert local data]", "", "Domain 4 – Ensuring people have a positive experience of care – yes", "", "Source: Anyshire JSNA.", "",
    "Domain 4: people say in a yearly survey that they were asked about their mood.", "", "## References", "", "Field (2020).", "", "## Annex B Exclusions", "", "People under 18.",
  ].join("\n"), "markdown");
  assert.deepEqual(zones(document), [
    "comment: <!-- paritylint-disable-next-line mh-bolt-on -- agreed -->", "quote: Nobody asked me.", "code: ``` code ```", "prompt: [insert local data]",
    "prompt: Domain 4 – Ensuring people have a positive experience of care – yes", "references: Source: Anyshire JSNA.", "references: Field (2020).",
  ]);
});

test("a comment that is never closed hides nothing", () => {
  assert.deepEqual(zones(readDocument("<!-- oops\n\nNo one with psychosis is seen.", "markdown")), []);
});

test("a bracket is a prompt where a whole word of it asks for something", () => {
  assert.deepEqual(zones(readDocument("[Add local text]\n\n[Additionally, people with dementia are excluded.]\n\n[Types of referral that are declined]\n\n[Insert]", "text")), ["prompt: [Add local text]", "prompt: [Insert]"]);
});

test("a note is a source where it names a work and promises nothing; what it says of who is seen is text", () => {
  assert.deepEqual(zones(readDocument([
    "# T", "[^1]: NICE, *Depression in adults*, 2022.", "[^2]: People with dementia are excluded from 2026.", "[^a]: People with psychosis: see the GP.", "[home]: https://x.org/a 'Home'",
    "[Anyshire ICB]: People with dementia are excluded.", "[4] Field, 2020.", "[5] Source: the JSNA", "[6] People with dementia are declined.", "Source: people with dementia are excluded.",
  ].join("\n\n"), "markdown")), ["references: [^1]: NICE, *Depression in adults*, 2022.", "references: [home]: https://x.org/a 'Home'", "references: [4] Field, 2020.", "references: [5] Source: the JSNA"]);
});

test("what follows a comment or code on the line where it ends is text", () => {
  const texts = (draft: string): string[] => readDocument(draft, "markdown").blocks.map((block) => `${block.zone ?? block.kind}: ${draft.slice(block.start, block.end)}`);
  assert.deepEqual(texts("<!-- 3.2 --> People are seen.\n\nOthers."), ["comment: <!-- 3.2 -->", "paragraph: People are seen.", "paragraph: Others."]);
  assert.deepEqual(texts("<!-- agreed\n\nwith --> People <!-- all -->\nare seen."), ["comment: <!-- agreed\n\nwith -->", "paragraph: People <!-- all -->\nare seen."]);
  assert.deepEqual(texts("  <!-- a --> <!-- b --> - One.\n  - Two."), ["comment: <!-- a -->", "comment: <!-- b -->", "item: - One.", "item: - Two."]);
  assert.deepEqual(texts("<PRE>x\ny</pre> ## Scope"), ["code: <PRE>x\ny</pre>", "heading: ## Scope"]);
  assert.deepEqual(texts("<!-- never closed\n\n<!-- nor this"), ["paragraph: <!-- never closed", "paragraph: <!-- nor this"]);
});

test("“>” before a figure is “more than”, where it begins no quotation", () => {
  const quoted = (document: Document): number => zones(document).length;
  for (const text of [">65 years of age with dementia are excluded.", "> 18 years with dementia are excluded.", "People aged\n> 65 with dementia are excluded."]) assert.equal(quoted(readDocument(text, "text")), 0, text);
  assert.equal(quoted(readDocument(">65 years of age with dementia are excluded.", "markdown")), 0);
  assert.equal(readDocument("The team sees neither children nor people who are aged\n>65 with dementia.", "text").blocks.length, 1);
  for (const text of ["> Nobody asked me.", "> 18 of us said so.", ">1. One.", "> 3.1 The team"]) assert.equal(quoted(readDocument(text, "markdown")), 1, text);
  for (const text of ["> Nobody asked me\n> 3 times.", "> 3.1 The team"]) assert.equal(quoted(readDocument(text, "text")), 1, text);
});

test("a list indented with quotation marks by a converter is a list", () => {
  const document = readDocument("The pharmacy will:\n\n> \\- give advice;\n>\n> \\- refer on.\n", "markdown");
  assert.deepEqual(items(document), ["The pharmacy will: > give advice;", "The pharmacy will: > refer on."]);
});

test("a contents page opens no sections", () => {
  const entries = ["Contents", "", "1. Population Needs ........ 2", "2. Outcomes ........ 3", "3. Scope ........ 4", "", "1. Population Needs", "", "Text."];
  assert.deepEqual(headings(readDocument(entries.join("\n"), "text")), ["Population Needs [needs]"]);
  assert.deepEqual(headings(readDocument("Contents\n\nForeword\n\nScope\n\nForeword\n\nWelcome to this plan for the people of Anyshire.", "text")), ["Foreword [summary]"]);
});

test("“Contents” in code or in a comment begins no contents page, and a comment in a contents page ends none", () => {
  const after = "\n\n# Scope\n\nText.\n\n# Outcomes\n\nText.\n";
  for (const quoted of ["```\nContents\n\nScope\nOutcomes\n```", "<!--\nContents\nScope 1\nOutcomes 2\n-->", "<pre>\nContents\nScope 1\nOutcomes 2\n</pre>"]) {
    const document = readDocument(`# Spec\n\n${quoted}${after}`, "markdown");
    assert.deepEqual(headings(document).slice(1), ["Scope [scope]", "Outcomes [outcomes]"], quoted);
    assert.ok(document.blocks.every(({ zone }) => zone !== "contents"), quoted);
    assert.equal(zones(document).length, 1, quoted);
  }
  const listed = readDocument(`# Spec\n\nContents\n<!-- toc -->\n- [Scope](#scope)\n- [Outcomes](#outcomes)\n<!-- tocstop -->${after}`, "markdown");
  assert.deepEqual(zones(listed), ["contents: Contents", "comment: <!-- toc -->", "contents: - [Scope](#scope)", "contents: - [Outcomes](#outcomes)", "comment: <!-- tocstop -->"]);
});
