// The words that rules are written in: what each concept covers is said, and nothing stands there twice.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";
import ts from "typescript";
import { rules } from "../rules/index.ts";
import { concepts } from "../rules/lexicon/concepts.ts";
import { meanings } from "../rules/lexicon/meanings.ts";
import { parse, type Item } from "../server/src/engine/words/patterns.ts";

test("every concept says in one short plain sentence what it covers, and no two say the same", () => {
  const all = Object.entries(meanings);
  assert.ok(all.length > 150, `only ${all.length} concepts`);
  assert.deepEqual(all.filter(([, means]) => means.length > 100 || !/^\p{Lu}.*\.$/u.test(means)), []);
  assert.equal(new Set(all.map(([, means]) => means)).size, all.length);
});

test("a concept is declared under the name of the file that holds its words", () => {
  const declared = readFileSync("rules/language/concept.ts", "utf8").split(/^  \/\/ /m).slice(1).map((group) => {
    const [name, ...lines] = group.split("\n");
    return [name!, [...lines.join("\n").matchAll(/"([^"]+)"/g)].map(([, concept]) => concept!)] as const;
  });
  const wrong = declared.flatMap(([name, all]) => all.filter((concept) => !new RegExp(`^  "?${concept}"?: \\{`, "m").test(readFileSync(`rules/lexicon/concepts/${name}.ts`, "utf8"))).map((concept) => `${name}: ${concept}`));
  assert.deepEqual(wrong, []);
});

const lists: readonly (readonly [name: string, patterns: readonly string[]])[] = [
  ...Object.entries(concepts).flatMap(([name, { say, not = [] }]): [string, readonly string[]][] => [[name, say], [`${name}, not`, not]]),
  ...rules.flatMap(({ id, phrases = [] }): [string, readonly string[]][] => [[id, phrases.map(({ say, about = [], instead = "" }) => [say, about, instead].join(""))]]),
];
const twice = (list: readonly string[]): readonly string[] => list.filter((each, at) => list.indexOf(each) !== at);

test("no pattern stands twice in a list", () => {
  assert.deepEqual(lists.flatMap(([name, patterns]) => twice(patterns).map((each) => `${name}: ${each}`)), []);
});

test("words that may be absent are lost in no other wording", () => {
  assert.deepEqual(rules.flatMap(({ phrases = [] }) => phrases.filter(({ say, instead }) => instead !== undefined && say.includes(")?")).map(({ say }) => say)), []);
});

test("no single word stands beside a stem that takes it in", () => {
  const wrong = lists.flatMap(([name, patterns]) => {
    const alone = patterns.filter((each) => /^[a-z]+[~+]?$/.test(each)).map((pattern) => ({ pattern, item: parse(pattern)[0]! }));
    const stems = alone.flatMap(({ item }) => (item.kind === "stem" ? [item.text] : []));
    return alone.filter(({ item }) => stems.some((stem) => takesIn(stem, item))).map(({ pattern }) => `${name}: ${pattern}`);
  });
  assert.deepEqual(wrong, []);
});

/** Whatever the word finds the stem finds too, as far and no farther. */
const takesIn = (stem: string, item: Item): boolean =>
  item.kind === "word" ? item.texts.every((text) => text.startsWith(stem)) : item.kind === "stem" && item.text !== stem && item.text.startsWith(stem);

test("no bracket and no class of words names a word twice, as it is written", () => {
  const wrong = written.flatMap(({ where, text }) => alternatives(text).flatMap(twice).map((each) => `${where}: ${each}`));
  assert.deepEqual(wrong, []);
});

const files = new Map(readdirSync("rules/lexicon", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"))
  .map((path) => [path, ts.createSourceFile(path, readFileSync(`rules/lexicon/${path}`, "utf8"), ts.ScriptTarget.Latest, true)]));

/** Strings of the lexicon as they stand in its files, so that each can be mended where it is found; what a template puts in counts as a word. */
const written = [...files].flatMap(([path, file]) => {
  const found: { readonly where: string; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node)) {
      found.push({ where: `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`, text: node.getText().slice(1, -1).replace(/\$\{([^}]*)\}/g, (_, inside: string) => `<${inside.replace(/[()|]/g, " ")}>`) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
});

/** What may stand in each place where there is a choice: in every bracket, and in a class as a whole. */
function alternatives(text: string): readonly (readonly string[])[] {
  const done: string[][] = [];
  const open: string[][] = [[""]];
  for (const part of text.match(/[()|]|[^()|]+/g) ?? []) {
    if (part === "(") open.push([""]);
    else if (part === "|") open.at(-1)!.push("");
    else if (part === ")" && open.length > 1) {
      const inside = open.pop()!;
      done.push(inside);
      open.at(-1)!.push(`${open.at(-1)!.pop()}(${inside.join("|")})`);
    } else open.at(-1)!.push(`${open.at(-1)!.pop()}${part}`);
  }
  return [...done, ...open].map((choices) => choices.filter((choice) => choice !== ""));
}

test("no class of words has the name of another: whoever reads the name in a pattern knows which words are meant", () => {
  const names = [...files.values()].flatMap((file) => file.statements).flatMap((statement) => (ts.isVariableStatement(statement) ? statement.declarationList.declarations : []))
    .filter(({ initializer }) => initializer && (ts.isStringLiteral(initializer) || ts.isNoSubstitutionTemplateLiteral(initializer) || ts.isTemplateExpression(initializer)))
    .map(({ name }) => name.getText());
  assert.deepEqual(twice(names), []);
});
