// The words that rules are written in: what each concept covers is said.
import assert from "node:assert/strict";
import test from "node:test";
import { meanings } from "../rules/lexicon/meanings.ts";

test("every concept says in one short plain sentence what it covers, and no two say the same", () => {
  const all = Object.entries(meanings);
  assert.ok(all.length > 150, `only ${all.length} concepts`);
  assert.deepEqual(all.filter(([, means]) => means.length > 100 || !/^\p{Lu}.*\.$/u.test(means)), []);
  assert.equal(new Set(all.map(([, means]) => means)).size, all.length);
});
