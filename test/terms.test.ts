// The vocabulary for hovers and completion: found by its own words, explained in one plain sentence, tied to recommendations that exist.
import assert from "node:assert/strict";
import test from "node:test";
import { measures } from "../rules/lexicon/measures.ts";
import { terms } from "../rules/lexicon/terms.ts";
import { ours } from "../server/src/cli/own-catalogue.ts";
import { compile } from "../server/src/engine/words/automaton.ts";
import { match, matcher } from "../server/src/engine/words/match.ts";
import { tokenize } from "../server/src/engine/words/tokens.ts";

test("every term is found by its own words, whole", () => {
  for (const { term, aliases } of terms) {
    const tokens = tokenize(term);
    assert.ok(match(matcher(compile(aliases)), tokens).some(({ first, past }) => first === 0 && past === tokens.length), term);
  }
});

test("a term is listed once, and no phrase belongs to two of them or is the name of a measure", () => {
  const names = terms.map(({ term }) => term.toLowerCase());
  assert.equal(new Set(names).size, names.length);
  const phrases = terms.flatMap(({ aliases }) => aliases);
  assert.deepEqual(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at), []);
  const texts = terms.map(({ term }) => tokenize(term));
  for (const { aliases } of terms) assert.ok(texts.filter((tokens) => match(matcher(compile(aliases)), tokens).length > 0).length === 1, aliases.join(", "));
  const measured = new Set(measures.flatMap(({ name }) => name.toLowerCase()));
  assert.deepEqual(names.filter((name) => measured.has(name)), []);
});

test("a meaning is one sentence of plain length", () => {
  for (const { term, meaning } of terms) {
    const sentences = meaning.split(/(?<=[.?!])\s+/);
    assert.equal(sentences.length, 1, term);
    assert.match(meaning, /^\p{Lu}.*[^.]\.$/u, term);
    assert.ok(meaning.split(/\s+/).length <= 34, `${term}: ${meaning.split(/\s+/).length} words`);
  }
});

test("every term relates to recommendations that exist and were checked", () => {
  const known = new Map(ours.recommendations.map((each) => [each.id, each]));
  for (const { term, related } of terms) {
    assert.ok(related.length > 0, term);
    assert.equal(new Set(related).size, related.length, term);
    for (const id of related) assert.ok(known.has(id) && known.get(id)?.checked !== "unchecked", `${term}: ${id}`);
  }
});
