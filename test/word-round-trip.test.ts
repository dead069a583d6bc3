// Every authored draft, made into a Word file by other people's programs, is found to say the same.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import type { Document } from "../rules/language/document.ts";
import { insensitive } from "../server/src/engine/facts/equality.ts";
import { readDocument } from "../server/src/read/document.ts";
import { formatOf } from "../server/src/text/endings.ts";
import { readWord } from "../server/src/word/read.ts";
import { asDocx, bare, fromText, library, needsOffice, needsPandoc, office, pandoc } from "./word-producers.ts";
import { root } from "./root.ts";
import { check } from "./whole-check.ts";

interface Draft {
  readonly name: string;
  readonly text: string;
}
const folders = ["labelled/documents", "documents/documents", "documents/held-back/documents", "documents/unseen/documents", "documents/pairs/documents", "documents/hands/documents", "documents/fresh/documents",
  "documents/unusual/documents", "documents/plain/documents", "documents/presence/documents", "documents/ordinary/documents"];
const draftsIn = (folder: string): readonly Draft[] => readdirSync(join(root, "test", folder)).filter((name) => /\.(?:md|txt)$/.test(name)).sort()
  // Two sets can have drafts of one name.
  .map((name) => ({ name: `${folder.split("/").at(-2)}-${name}`, text: readFileSync(join(root, "test", folder, name), "utf8").replace(/^---\n[^]*?\n---\n/, "") }));
const drafts = folders.flatMap(draftsIn);
const inMarkdown = drafts.filter(({ name }) => name.endsWith(".md"));
/** Nobody who works on this reads these drafts, so of them only how many differ is told. */
const unread = ["documents/retold-unread/documents", "documents/plain-unread/documents", "documents/ordinary-unread/documents"].flatMap(draftsIn).filter(({ name }) => name.endsWith(".md"));

test("the drafts are there", () => assert.ok(drafts.length > 90 && inMarkdown.length > 50 && unread.length > 8, `${drafts.length}, ${inMarkdown.length}, ${unread.length}`));

const typed = ({ name, text }: Draft): Promise<Uint8Array> => library(readDocument(text, formatOf(name)), { plain: name.endsWith(".txt") });
const typedOtherwise: ReadonlyMap<string, string> = new Map([
  ["plain-46-kidney-care-schedule.md", "typing keeps nothing in bold, and only bold tells what its clauses are called"],
  ["ordinary-f3-discharge-to-assess-ward.md", "typing keeps nothing in bold, and only bold tells what its clauses are called"],
  ["plain-55-section-75-pooled-fund-agreement.md", "typing makes its inner list one with the outer"],
  ["plain-59-general-practice-enhanced-scheme.md", "typing leaves out its lines to sign on"],
  ["ordinary-s6-care-home-support-service.md", "typed, its second title is a heading that a finding stands on"],
  ["ordinary-ordinary-h3-01-urgent-dental-sessions.txt", "only blanks part its two columns, and typed they are one line"],
  ["ordinary-y5-05-end-of-life-care-at-home.txt", "typed, the last line of an indented list of standards is a heading that a finding stands on"],
  ["plain-68-section-75-schedule.txt", "typed, a party to the agreement is the heading that a finding stands on"],
]);
const named = ({ name }: Draft, how: string, why: string | undefined): string => `${name} ${how} says the same${why === undefined ? "" : `, or would: ${why}`}`;
for (const draft of drafts) {
  const why = typedOtherwise.get(draft.name);
  test(named(draft, "typed with real headings, lists and tables", why), { skip: why !== undefined }, async () => same(draft, await typed(draft)));
}
/** Starting other programs takes time, so all drafts go through them in `npm run test:long` only. */
const some = process.env["PARITYLINT_LONG"] ? inMarkdown : inMarkdown.filter((_, i) => i % 5 === 0);
const otherwise: ReadonlyMap<string, string> = new Map([
  ["plain-09-jsna-circulatory-disease-and-healthy-weight.md", "pandoc makes its boxes quotations of others"],
  ["plain-26-health-visiting-pathway.md", "a line in bold under its title is a heading in Markdown and none in Word"],
]);
for (const draft of some) {
  const why = otherwise.get(draft.name);
  test(named(draft, "made by pandoc", why), { skip: needsPandoc || why !== undefined }, () => same(draft, pandoc(draft.text)));
}
test("drafts say the same when LibreOffice has opened and saved them", { skip: needsPandoc || needsOffice }, () => {
  const saved = resaved(some);
  for (const draft of some) if (!otherwise.has(draft.name)) same(draft, saved(draft));
});
/** A list "F1  people …", or a table, that nothing marks but blanks: Word keeps no such columns. */
const byColumns: ReadonlySet<string> = new Set(["plain-42-liaison-mental-health-hartsmouth.txt", "plain-71-community-respiratory-specification.txt", "ordinary-g4-discharge-patient-flow-schedule.txt", "ordinary-ordinary-h3-05-adult-eating-disorders-community.txt"]);
test("plain text whose every line has become a paragraph of its own gets the same findings, but for drafts whose list or table is told by its columns alone", { skip: needsOffice }, () => {
  const plain = drafts.filter(({ name }) => name.endsWith(".txt"));
  const saved = office(Object.fromEntries(plain.map(({ name, text }) => [name, new TextEncoder().encode(text)])), asDocx, fromText);
  assert.ok(plain.length > 25);
  const otherwise = plain.filter(({ name, text }) => {
    const reading = readWord(saved[name]!);
    if ("refusal" in reading) assert.fail(reading.refusal);
    // The words that a finding lies on can be a line more or less.
    const [here, there] = [found(readDocument(text, formatOf(name))), found(readDocument(reading.text, "markdown"))].map((list) => list.map((each) => each.split(" ").slice(0, 2).join(" ")).sort());
    return JSON.stringify(there) !== JSON.stringify(here);
  });
  assert.deepEqual(otherwise.map(({ name }) => name).sort(), [...byColumns].sort());
});
test("of the drafts that nobody here has read, all but one at most say the same when typed, and all from pandoc and LibreOffice", { skip: needsPandoc || needsOffice }, async () => {
  const saved = resaved(unread);
  const off = async (list: readonly Draft[], make: (draft: Draft) => Uint8Array | Promise<Uint8Array>): Promise<number> => {
    let count = 0;
    for (const draft of list) if (differences(draft, await make(draft)).length > 0) count++;
    return count;
  };
  // In one, a second title gets a style for headings, which it has none of in Markdown, and then a finding may stand on it.
  assert.ok(await off(unread, typed) <= 1);
  assert.deepEqual([await off(unread, ({ text }) => pandoc(text)), await off(unread, saved)], [0, 0]);
});

/** Every draft opened and saved in one start of LibreOffice. */
function resaved(list: readonly Draft[]): (draft: Draft) => Uint8Array {
  const asWord = (name: string): string => name.replace(/md$/, "docx");
  const saved = office(Object.fromEntries(list.map(({ name, text }) => [asWord(name), pandoc(text)])), asDocx);
  return ({ name }) => saved[asWord(name)]!;
}

const same = (draft: Draft, bytes: Uint8Array): void => assert.deepEqual(differences(draft, bytes), [], draft.name);

function differences({ name, text }: Draft, bytes: Uint8Array): readonly string[] {
  const reading = readWord(bytes);
  if ("refusal" in reading) return [reading.refusal];
  const [here, there] = [found(readDocument(text, formatOf(name))), found(readDocument(reading.text, "markdown"))];
  return [...here.filter((each) => !there.includes(each)).map((each) => `- ${each}`), ...there.filter((each) => !here.includes(each)).map((each) => `+ ${each}`)];
}

function found(document: Document): readonly string[] {
  const { profile, findings } = check(document, { rules: {} }, insensitive);
  return [profile.id, ...findings.map(({ rule, severity, span: { start, end } }) => `${rule} ${severity} ${words(document.text.slice(start, end))}`)];
}

/** Marks of lists, tables, numbers and places to fill in are made differently; the words are not. */
function words(text: string): string {
  return bare(text).replace(/[|*_#\\<>[\]]/g, "").replace(/\s+/g, " ").replace(/^(?:[-•–]|\(?[a-z0-9]{1,2}[.)]|\d+(?:\.\d+)*)\s+/i, "").trim();
}
