/** An engine that remembers blocks gives the answer that a fresh one gives, whatever was read before. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { rules } from "../rules/index.ts";
import { insensitive } from "../server/src/engine/facts/equality.ts";
import { memory } from "../server/src/read/memory.ts";
import { recent } from "../server/src/text/recent.ts";
import { readDocument } from "../server/src/read/document.ts";
import { formatOf } from "../server/src/text/endings.ts";
import { createCheck, type Seen } from "./whole-check.ts";

const folders = ["test/labelled/documents", "test/documents/documents", "test/documents/golden", "test/documents/shapes"];
const documents = folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file))).filter((file) => /\.(md|txt)$/.test(file));
const told = ({ findings, profile, coverage }: Seen) => JSON.stringify([findings, profile, coverage]);

test("what was read before changes nothing: every document, its lines in another order, and the document again", () => {
  const remembering = createCheck(rules, [], 3000);
  const remembered = memory();
  const fresh = createCheck(rules);
  for (const file of documents) {
    const text = readFileSync(file, "utf8");
    // The same lines stand under other headings and lead-ins.
    const turned = text.split("\n").reverse().join("\n");
    for (const each of [text, turned, text]) {
      assert.deepEqual(readDocument(each, formatOf(file), remembered), readDocument(each, formatOf(file)), file);
      assert.equal(told(remembering(readDocument(each, formatOf(file), remembered), { rules: {} }, insensitive)), told(fresh(readDocument(each, formatOf(file)), { rules: {} }, insensitive)), file);
    }
  }
});

test("a memory keeps what is asked for and forgets the rest", () => {
  const remember = recent<number>(3);
  let made = 0;
  const ask = (key: string) => remember(key, () => ++made);
  for (let i = 0; i < 100; i++) {
    ask("always");
    ask(`once ${i}`);
  }
  assert.equal(made, 101);
  ask("once 0");
  assert.equal(made, 102);
});

test("of a text that is typed, what the version before holds is remembered and nothing older", () => {
  const remembered = memory();
  const words = (text: string) => readDocument(text, "markdown", remembered).blocks[0]?.words;
  const first = words("One thing is said.\n");
  assert.equal(words("One thing is said.\n\nAnd another.\n"), first);
  words("Something else is said.\n");
  assert.notEqual(words("One thing is said.\n"), first);
});
