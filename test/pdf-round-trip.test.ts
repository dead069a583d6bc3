// Authored drafts printed as PDF by LibreOffice: how near what is found in them comes to what is found in the draft itself.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import type { Document } from "../rules/language/document.ts";
import { insensitive } from "../server/src/engine/facts/equality.ts";
import { openPdf } from "../server/src/cli/pdf-pages.ts";
import { readPdf } from "../server/src/pdf/read.ts";
import { readDocument } from "../server/src/read/document.ts";
import { formatOf } from "../server/src/text/endings.ts";
import { asPdf } from "./pdf-producers.ts";
import { bare, needsOffice, needsPandoc, pandoc } from "./word-producers.ts";
import { root } from "./root.ts";
import { check } from "./whole-check.ts";

const folders = ["labelled/documents", "documents/documents", "documents/held-back/documents", "documents/unseen/documents", "documents/pairs/documents"];
const all = folders.flatMap((folder) => readdirSync(join(root, "test", folder)).filter((name) => name.endsWith(".md") && name !== "README.md").sort()
  .map((name) => ({ name, text: readFileSync(join(root, "test", folder, name), "utf8").replace(/^---\n[^]*?\n---\n/, "") })));
/** Printing takes time, so all drafts are printed in `npm run test:long` only. */
const drafts = process.env["PARITYLINT_LONG"] ? all : all.filter((_, i) => i % 5 === 0);
const skip = needsPandoc || needsOffice;
const printed = (): Readonly<Record<string, Uint8Array>> => Object.fromEntries(drafts.map(({ name, text }) => [name.replace(/md$/, "docx"), pandoc(text)]));

for (const [way, least] of [["tagged", 0.95], ["bookmarks", 0.9], ["bare", 0.9]] as const) {
  test(`what is found in drafts as PDF (${way}) is nearly what is found in the drafts`, { skip }, async (t) => {
    const pdfs = asPdf(printed(), way);
    let [common, here, there, kinds] = [0, 0, 0, 0];
    for (const { name, text } of drafts) {
      const expected = found(readDocument(text, formatOf(name)));
      const content = await openPdf(pdfs[name.replace(/md$/, "docx")]!);
      if ("refusal" in content) assert.fail(content.refusal);
      const reading = readPdf(content);
      if ("refusal" in reading) assert.fail(reading.refusal);
      const actual = found(readDocument(reading.text, "markdown"));
      const [missing, more] = [without(expected.findings, actual.findings), without(actual.findings, expected.findings)];
      if (missing.length + more.length > 0) t.diagnostic([name, ...missing.map((each) => `- ${each}`), ...more.map((each) => `+ ${each}`)].join("\n  "));
      common += expected.findings.length - missing.length;
      here += expected.findings.length;
      there += actual.findings.length;
      if (expected.profile === actual.profile) kinds++;
      else t.diagnostic(`${name}: ${expected.profile} is read as ${actual.profile}`);
    }
    const near = (2 * common) / (here + there);
    t.diagnostic(`${drafts.length} drafts, kind agrees in ${kinds}; ${here} findings in the drafts, ${there} in the PDFs, ${common} the same: ${near.toFixed(3)}`);
    assert.ok(here > 20, String(here));
    assert.ok(near >= least, `${near}`);
    assert.equal(kinds, drafts.length);
  });
}

function found(document: Document): { readonly profile: string; readonly findings: readonly string[] } {
  const { profile, findings } = check(document, { rules: {} }, insensitive);
  return { profile: profile.id, findings: findings.map(({ rule, severity, span: { start, end } }) => `${rule} ${severity} ${words(document.text.slice(start, end))}`) };
}

function without(all: readonly string[], those: readonly string[]): readonly string[] {
  const left = [...those];
  return all.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Marks of lists, tables and numbers are made differently; the words are not. */
function words(text: string): string {
  return bare(text).replace(/[|*_#\\]/g, "").replace(/[-–]{3,}/g, " ").replace(/\s+/g, " ").replace(/^(?:[-•–]|\(?[a-z0-9]{1,2}[.)]|\d+(?:\.\d+)*)\s+/i, "").trim();
}
