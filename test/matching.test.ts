// Phrases with gaps and words that may be absent: however many ways lead to a place, the walk does not grow without bound, and readers are told of it once.
import assert from "node:assert/strict";
import test from "node:test";
import { rules } from "../rules/index.ts";
import { ours } from "../server/src/cli/own-catalogue.ts";
import { compile } from "../server/src/engine/words/automaton.ts";
import { manySteps, match, matcher } from "../server/src/engine/words/match.ts";
import { spelt } from "../server/src/engine/words/spellings.ts";
import { tokenize } from "../server/src/engine/words/tokens.ts";
import { createVocabulary, read as readHits } from "../server/src/engine/words/vocabulary.ts";
import { readDocument } from "../server/src/read/document.ts";
import { createCheck } from "./whole-check.ts";

const rule = rules[0]!;
const loose = [`${"a .. ".repeat(6)}a`, `${"(a)? ".repeat(6)}a`, `a ${".. (a|b) ".repeat(6)}c`, `${"a .. ".repeat(30)}a`, `${"(a)? ".repeat(30)}a`];

for (const pattern of loose) {
  test(`“${pattern.slice(0, 40)}” is found in a long run of its words without the walk growing without bound, and read once at each place`, () => {
    const found = match(matcher(compile([pattern])), tokenize("a ".repeat(300)));
    const places = new Set(found.map(({ first, past }) => `${first} ${past}`));
    // Those that were found before the walk began to remember may be told twice.
    assert.ok(found.length <= places.size + 300 * manySteps, `${found.length} for ${places.size} places`);
    assert.equal(places.size > 0, !pattern.endsWith("c"));
    const read = readHits(createVocabulary([{ ...rule, phrases: [{ say: pattern }] }]), tokenize("a ".repeat(60))).filter(({ meaning }) => meaning.kind === "phrase");
    assert.equal(new Set(read.map(({ first }) => first)).size, read.length);
    assert.equal(read.length > 0, !pattern.endsWith("c"));
  });
}

test("of many more pairs of words than are remembered, each leads where it should", () => {
  const of300 = Array.from({ length: 300 }, (_, i) => i);
  // A word of letters only, so that it is no number.
  const named = (name: string, i: number): string => name + [...String(i)].map((digit) => "abcdefghij"[Number(digit)]).join("");
  const pairs = matcher(compile([...of300.map((i) => `${named("near", i)} ${named("next", i)}`), ...of300.map((i) => `${named("near", i)} .. ${named("later", i)}`)]));
  for (const i of of300) {
    for (const j of of300) {
      const found = match(pairs, tokenize(`${named("near", i)} ${named("next", j)} ${named("later", 299 - j)}`));
      assert.deepEqual(found.map(({ key }) => key), [...(i === j ? [i] : []), ...(i === 299 - j ? [300 + i] : [])], `${i} ${j}`);
    }
  }
});

test("words that are forgotten, for there have been too many, are found again as before", () => {
  const forgetful = matcher(compile(["alpha beta", "beta alpha"]));
  const letters = (i: number): string => [...i.toString(26)].map((digit) => "abcdefghijklmnopqrstuvwxyz"[parseInt(digit, 26)]).join("");
  for (let i = 0; i < 30_000; i += 20) {
    // Once words are forgotten, the first of a text has the place that another had before.
    const [text, found] = i < 20_000 ? ["alpha beta", [[0, 0, 2]]] : ["beta alpha", [[1, 0, 2]]];
    const others = Array.from({ length: 20 }, (_, k) => `q${letters(i + k)}`).join(" ");
    assert.deepEqual(match(forgetful, tokenize(`${text} ${others}`)).map(({ key, first, past }) => [key, first, past]), found, `${i}`);
  }
  assert.ok(forgetful.known.size < 21_000);
});

test("words that fall on one place among those kept are told apart", () => {
  const keep = (raw: string) => spelt(`(${raw})`, 1, raw.length + 1, 7, (it) => ({ raw: it, word: it.toLowerCase(), capitals: undefined })).word;
  for (const word of ["Care", "Cart", "Carer", "care", "Care"]) assert.equal(keep(word), word.toLowerCase());
  assert.deepEqual(tokenize("SMI smi Smi SMIs PROMs’ person's").map(({ word, capitals }) => [word, capitals]), [
    ["smi", "SMI"], ["smi", undefined], ["smi", undefined], ["smis", "SMI"], ["proms", "PROM"], ["person", undefined],
  ]);
});

test("a row of 24,000 cells costs what its words cost, not each cell times each sentence", () => {
  const wide = (cells: number): string => `# Diabetes service specification\n\n|${" mental health |".repeat(cells)}\n|${" - |".repeat(cells)}\n|${" The mental health of people. |".repeat(cells)}\n`;
  const check = createCheck(ours.rules, ours.recommendations);
  const run = (cells: number): unknown => check(readDocument(wide(cells), "markdown"), { profile: "ltc", rules: {} });
  // The words of all rules are joined by the first.
  run(10);
  const before = process.cpuUsage();
  run(24_000);
  const { user } = process.cpuUsage(before);
  assert.ok(user < 6_000_000, `${user / 1e6} s of processor time`);
});
