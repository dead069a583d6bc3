/** The injection grammar: what it colours, and what it leaves alone. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

interface Grammar {
  readonly scopeName: string;
  readonly patterns: readonly { readonly match: string; readonly name: string }[];
}
const grammar = JSON.parse(readFileSync("syntaxes/paritylint.injection.tmLanguage.json", "utf8")) as Grammar;
const named = (text: string): string[] => grammar.patterns.filter(({ match }) => new RegExp(match).test(text)).map(({ name }) => name);

test("the manifest contributes the grammar that is there", () => {
  const { contributes } = JSON.parse(readFileSync("package.json", "utf8")) as { contributes: { grammars: { path: string; scopeName: string }[] } };
  assert.deepEqual(contributes.grammars.map(({ path, scopeName }) => [path, scopeName]), [["./syntaxes/paritylint.injection.tmLanguage.json", grammar.scopeName]]);
});

test("suppressions and gaps stand out; links, footnotes and task boxes do not", () => {
  assert.deepEqual(named("<!-- paritylint-disable-next-line mh-bolt-on -- phase two is funded -->"), ["comment.block.paritylint"]);
  assert.deepEqual(named("within [ ] weeks"), ["markup.placeholder.paritylint"]);
  assert.deepEqual(named("by [insert date]."), ["markup.placeholder.paritylint"]);
  for (const text of ["[guidance](https://example.org)", "- [x] done", "[note]: https://example.org", "<!-- a remark -->"]) assert.deepEqual(named(text), [], text);
});
