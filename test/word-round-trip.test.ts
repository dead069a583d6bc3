// Every authored draft, made into a Word file by other people's programs, is found to say the same.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import type { Document } from "../rules/language/document.ts";
import { rules } from "../rules/index.ts";
import { createCheck } from "../server/src/engine/check.ts";
import { insensitive } from "../server/src/engine/equality.ts";
import { readText } from "../server/src/read/read.ts";
import { readWord } from "../server/src/word/read.ts";
import { asDocx, bare, library, needsOffice, needsPandoc, office, pandoc } from "./word-producers.ts";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..", "test");
const folders = ["labelled/documents", "documents/documents", "documents/held-back/documents", "documents/unseen/documents", "documents/pairs/documents"];
const drafts = folders.flatMap((folder) => readdirSync(join(root, folder)).filter((name) => /\.(?:md|txt)$/.test(name) && name !== "README.md").sort()
  .map((name) => ({ name, text: readFileSync(join(root, folder, name), "utf8").replace(/^---\n[^]*?\n---\n/, "") })));
const inMarkdown = drafts.filter(({ name }) => name.endsWith(".md"));
const check = createCheck(rules);

const different: Readonly<Record<string, readonly string[]>> = {
  // A sentence in italics is taken for a title in Markdown, and is not in Word.
  "good-carers-service.md": ["- parity-aspiration-only warning Mind and body count equally."],
};
/** It has lost its line breaks: "Measures:" stands inside a line, and is a heading above a list once the list is a real one. */
const flattened = ["written-07-place-commissioning-strategy.txt"];

test("the drafts are there", () => assert.ok(drafts.length > 55 && inMarkdown.length > 20, String(drafts.length)));

for (const draft of drafts.filter(({ name }) => !flattened.includes(name))) {
  test(`${draft.name} typed with real headings, lists and tables says the same`, async () => same(draft, await library(readText(draft.text, draft.name))));
}
/** Starting other programs takes time, so all drafts go through them in `npm run test:long` only. */
const some = process.env["PARITYLINT_LONG"] ? inMarkdown : inMarkdown.filter((_, i) => i % 5 === 0);
for (const draft of some) {
  test(`${draft.name} made by pandoc says the same`, { skip: needsPandoc }, () => same(draft, pandoc(draft.text)));
}
test("drafts say the same when LibreOffice has opened and saved them", { skip: needsPandoc || needsOffice }, () => {
  const files = Object.fromEntries(some.map(({ name, text }) => [name.replace(/md$/, "docx"), pandoc(text)]));
  const saved = office(files, asDocx);
  for (const draft of some) same(draft, saved[draft.name.replace(/md$/, "docx")]!);
});

function same({ name, text }: { readonly name: string; readonly text: string }, bytes: Uint8Array): void {
  const reading = readWord(bytes);
  if ("refusal" in reading) assert.fail(reading.refusal);
  const [here, there] = [found(readText(text, name)), found(readText(reading.text, "made.md"))];
  const missing = here.filter((each) => !there.includes(each)).map((each) => `- ${each}`);
  const more = there.filter((each) => !here.includes(each)).map((each) => `+ ${each}`);
  const known = different[name] ?? [];
  assert.deepEqual([...missing, ...more].filter((each) => !known.includes(each)), [], name);
}

function found(document: Document): readonly string[] {
  const { profile, findings } = check(document, { rules: {} }, insensitive);
  return [profile.id, ...findings.map(({ rule, severity, span: { start, end } }) => `${rule} ${severity} ${words(document.text.slice(start, end))}`)];
}

/** Marks of lists, tables and numbers are made differently; the words are not. */
function words(text: string): string {
  return bare(text).replace(/[|*_#\\]/g, "").replace(/\s+/g, " ").replace(/^(?:[-•–]|\(?[a-z0-9]{1,2}[.)]|\d+(?:\.\d+)*)\s+/i, "").trim();
}
