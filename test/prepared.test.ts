// What the build works out beforehand: a slip in writing or reading it would change what every shipped door says.
import assert from "node:assert/strict";
import test from "node:test";
import { rules } from "../rules/index.ts";
import { compile } from "../server/src/engine/words/automaton.ts";
import { encodePrepared, decodePrepared } from "../server/src/engine/words/prepared.ts";
import { automata } from "../server/src/engine/words/vocabulary.ts";

test("the joined words are read as they were written", () => {
  const joined = automata(rules);
  assert.deepEqual(decodePrepared(encodePrepared(joined)), joined);
});

test("so are those of no rule, and numbers too large for one letter", () => {
  assert.deepEqual(decodePrepared(encodePrepared(automata([]))).phrases, compile([]));
  const words = Array.from({ length: 20_000 }, (_, i) => `w${i.toString(36)}`);
  const large = { rules: [], lexicon: compile(words), phrases: compile([]) };
  assert.deepEqual(decodePrepared(encodePrepared(large)), large);
});
