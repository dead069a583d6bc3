// What is generated from the rules must be what the rules say. Locally a stale file is rewritten and the test fails once;
// in CI nothing is written.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { ours } from "../server/src/cli/own-catalogue.ts";
import { configurationSchema } from "../server/src/engine/configuration/schema.ts";
import { grammars } from "../server/src/report/grammar.ts";
import { figureTables, withFigures, type Figures } from "../server/src/report/figures.ts";
import { page } from "../server/src/report/page.ts";
import { traceability } from "../server/src/report/traceability.ts";
import { root } from "./root.ts";

const { recommendations, rules } = ours;

// As they were last published; `npm run score -- --write` renews them.
const figures = JSON.parse(readFileSync(join(root, "rules/figures.json"), "utf8")) as Figures;
const readme = readFileSync(join(root, "README.md"), "utf8").replaceAll("\r\n", "\n");
const generated: readonly (readonly [string, string])[] = [
  ...rules.map((rule) => [`rules/${rule.kind}/${rule.id}.md`, page(rule, figures)] as const),
  ["rules/README.md", traceability(recommendations, rules)],
  ["README.md", withFigures(readme, figureTables(rules, figures))],
  ["server/src/engine/configuration/paritylint.schema.json", `${JSON.stringify(configurationSchema(rules), null, 2)}\n`],
  ...Object.entries(grammars()).map(([file, grammar]) => [`syntaxes/${file}`, `${JSON.stringify(grammar, null, 2)}\n`] as const),
];

test("rule pages, rules/README.md, the figures of the README, the schema of the configuration and the grammars are up to date", () => {
  const stale = generated.filter(([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), "utf8").replaceAll("\r\n", "\n") !== text);
  if (!process.env["CI"]) for (const [path, text] of stale) writeFileSync(join(root, path), text);
  assert.deepEqual(stale.map(([path]) => path), [], "stale generated files; outside CI they have just been rewritten: look at the change and commit it");
});

test("no page is left of a rule that is gone", () => {
  const pages = new Set(generated.map(([path]) => path));
  const kinds = [...new Set(rules.map(({ kind }) => kind))];
  const orphans = kinds.flatMap((kind) => readdirSync(join(root, "rules", kind)).filter((file) => file.endsWith(".md")).map((file) => `rules/${kind}/${file}`)).filter((path) => !pages.has(path));
  if (!process.env["CI"]) for (const path of orphans) rmSync(join(root, path));
  assert.deepEqual(orphans, []);
});

test("the README has a place for the figures, and the figures are of rules that are there", () => {
  assert.match(readme, /<!-- figures -->\n[\s\S]*<!-- \/figures -->/);
  const ids = new Set(rules.map(({ id }) => id));
  assert.deepEqual(Object.keys(figures.rules).filter((id) => !ids.has(id)), []);
});

test("every recommendation has an id of its own", () => {
  assert.equal(new Set(recommendations.map(({ id }) => id)).size, recommendations.length);
});

test("every recommendation is served by a rule, or says why no machine can check it, and not both", () => {
  const cited = new Set(rules.flatMap(({ cites }) => cites.map(({ id }) => id)));
  const wrong = recommendations.filter(({ id, notCheckable }) => cited.has(id) === (notCheckable !== undefined));
  assert.deepEqual(wrong.map(({ id, notCheckable }) => `${id}: ${notCheckable === undefined ? "neither" : "both"}`), []);
});
