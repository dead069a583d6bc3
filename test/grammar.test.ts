/** The grammars as an editor reads them: VS Code's own engine and Markdown grammar, with ours injected. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import oniguruma from "vscode-oniguruma";
import textmate, { type IGrammar, type IRawGrammar } from "vscode-textmate";
import { measures } from "../rules/lexicon/measures.ts";
import * as modality from "../rules/lexicon/modality.ts";
import { grammars } from "../server/src/report/grammar.ts";

const { resolve } = createRequire(import.meta.url);
const wasm = readFileSync(join(dirname(resolve("vscode-oniguruma")), "onig.wasm"));
await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
const ours = readdirSync("syntaxes").filter((file) => file.endsWith(".json")).map((file) => JSON.parse(readFileSync(join("syntaxes", file), "utf8")) as IRawGrammar);
const registry = new textmate.Registry({
  onigLib: Promise.resolve({ createOnigScanner: (sources) => new oniguruma.OnigScanner(sources), createOnigString: (text) => new oniguruma.OnigString(text) }),
  loadGrammar: async (scope) => ours.find((each) => each.scopeName === scope) ?? (scope === "text.html.markdown" ? (JSON.parse(readFileSync(resolve("tm-grammars/grammars/markdown.json"), "utf8")) as IRawGrammar) : null),
  getInjections: (scope) => (scope === "text.html.markdown" ? ["paritylint.injection"] : undefined),
});
const markdown = (await registry.loadGrammar("text.html.markdown"))!;
const plain = (await registry.loadGrammar("text.plain.specification"))!;

/** Words of a text with the last part of the scope that paritylint gives them. */
function coloured(grammar: IGrammar, text: string): readonly (readonly [string, string])[] {
  const found: [string, string][] = [];
  let stack = textmate.INITIAL;
  for (const line of text.split("\n")) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const scope = scopes.findLast((each) => each.endsWith(".paritylint"));
      if (scope !== undefined) found.push([line.slice(startIndex, endIndex), scope.replace(/^(?:markup|keyword|string|support|comment|entity)\.(?:\w+\.)?|\.paritylint$/g, "")]);
    }
  }
  return found;
}

test("the manifest contributes the grammars that are there", () => {
  const { contributes } = JSON.parse(readFileSync("package.json", "utf8")) as { contributes: { grammars: { path: string; scopeName: string }[] } };
  assert.deepEqual(contributes.grammars.map(({ path, scopeName }) => [path, scopeName]), Object.entries(grammars()).map(([file, { scopeName }]) => [`./syntaxes/${file}`, scopeName]));
});

test("words of obligation show how firm they are", () => {
  assert.deepEqual(coloured(markdown, "The Provider shall offer a review and should consider mood, where possible; staff may decline."), [
    ["shall", "obligation.strong"], ["should consider", "obligation.weak"], ["where possible", "obligation.conditional"], ["may", "obligation.permission"],
  ]);
  assert.deepEqual(coloured(markdown, "- People will aim to ring in May; the service **must** answer."), [["will aim", "obligation.weak"], ["must", "obligation.strong"]]);
});

test("what only looks like a promise stays plain", () => {
  for (const text of ["They met in May 2026.", "The willow and the mustard are considerable.", "`shall` is code", "```\nThe Provider shall\n```", "[the guidance](https://example.org/shall)"]) {
    assert.deepEqual(coloured(markdown, text), [], text);
  }
});

test("measures stand out, and a word in capitals is only found in capitals", () => {
  assert.deepEqual(coloured(markdown, "PHQ-9 at entry, HADS at the end"), [["PHQ-9", "measure"], ["HADS", "measure"]]);
  assert.deepEqual(coloured(markdown, "She hads a cold."), []);
});

test("gaps and suppressions stand out; links, footnotes and task boxes do not", () => {
  assert.deepEqual(coloured(markdown, "within [ ] weeks, by [insert date], TBC"), [["[ ]", "placeholder"], ["[insert date]", "placeholder"], ["TBC", "placeholder"]]);
  assert.deepEqual(coloured(markdown, "<!-- paritylint-disable-next-line mh-bolt-on -- phase two is funded -->").map(([text]) => text), [
    "<!-- ", "paritylint-disable-next-line", " mh-bolt-on ", "-- ", "phase two is funded", " -->",
  ]);
  for (const text of ["[guidance](https://example.org)", "- [x] done", "[note]: https://example.org", "<!-- a remark -->", "a footnote[^1]"]) assert.deepEqual(coloured(markdown, text), [], text);
});

test("a plain-text specification shows its headings, and clauses are no headings", () => {
  assert.deepEqual(coloured(plain, "3.2 Exclusion criteria\nEXCLUSION CRITERIA\n3.2.1 The Provider shall accept all referrals."), [
    ["3.2 Exclusion criteria", "numbered"], ["EXCLUSION CRITERIA", "capitals"], ["shall", "obligation.strong"],
  ]);
});

test("every plain phrase of the lexicon is coloured as what it is", () => {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ["obligation.strong", modality.strong], ["obligation.weak", modality.weak], ["obligation.permission", modality.permission],
    ["obligation.conditional", [...modality.conditional, ...modality.appropriateness]], ["measure", measures.flatMap(({ aliases }) => aliases)],
  ];
  const wrong = lists.flatMap(([scope, phrases]) => phrases.filter((phrase) => /^[\w ]+$/.test(phrase))
    .map((phrase) => coloured(plain, `x ${phrase} y`)).filter((found) => found.length !== 1 || found[0]![1] !== scope).map((found) => [scope, found]));
  assert.deepEqual(wrong, []);
});
