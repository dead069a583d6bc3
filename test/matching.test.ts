// Phrases with gaps and words that may be absent: each place is come to once, however many ways lead there.
import assert from "node:assert/strict";
import test from "node:test";
import { compile } from "../server/src/engine/automaton.ts";
import { match, matcher } from "../server/src/engine/match.ts";
import { tokenize } from "../server/src/engine/tokens.ts";

const loose = [`${"a .. ".repeat(6)}a`, `${"(a)? ".repeat(6)}a`, `a ${".. (a|b) ".repeat(6)}c`, `${"a .. ".repeat(30)}a`, `${"(a)? ".repeat(30)}a`];

for (const pattern of loose) {
  test(`“${pattern.slice(0, 40)}” is found in a long run of its words, and found once at each place`, () => {
    const found = match(matcher(compile([pattern])), tokenize("a ".repeat(300)));
    const places = new Set(found.map(({ first, past }) => `${first} ${past}`));
    // Those that were found before the walk began to remember may be told twice.
    assert.ok(found.length <= places.size + 300 * 100, `${found.length} for ${places.size} places`);
    assert.equal(places.size > 0, !pattern.endsWith("c"));
  });
}
