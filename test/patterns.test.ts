// No regular expression, ours or one that we feed to a library, takes time by the square of a text or worse: none can be slowed down by
// what it reads. scslre, which eslint-plugin-regexp is built on, tells which could; the few that may stay say what keeps their input short.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";
import { analyse } from "scslre";
import ts from "typescript";
import { grammars } from "../server/src/report/grammar.ts";

interface Found {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Pattern → why a long text never comes to it. */
const bounded: Readonly<Record<string, string>> = {
  "^(?:page|p\\.?)?\\s*\\d*\\s*(?:(?:of|\\/)\\s*\\d*)?$": "of a line of 40 characters",
  "^(\\S+)([^]*)$": "nothing after it can fail",
  "\\s+\\S*$": "of 88 characters",
  "^(\\s*(?:\\*\\*|__)?\\(?)((?:[A-Za-z]{1,2}(?=\\d))?(?:\\d{1,3}[.])*)(\\d{1,3}|[a-zA-Z]|[ivx]{2,5}|[IVX]{2,5})([.):]*(?:\\*\\*|__)?[.):]*\\s*)$": "of the mark of an item, which has one stop",
  "\\d+$": "of 20 characters",
  "[\\p{L}\\p{N}][\\p{L}\\p{N}-]*$": "of 80 characters",
  "\\/+$": "of an address of a folder",
  "^\\P{L}*\\p{L}?\\P{L}*$": "of a line of 90 characters",
  "[\\s:#]+$": "of a line of 60 characters",
  "(?:\\.{4,}|…{2,}|(?:\\. ){4,}\\.?)\\s*\\d{1,4}$": "of 60 characters",
  "\\[([^\\]]*)\\]\\([^)]*\\)": "of 300 characters",
  "[.…\\s]*\\d*$": "of 300 characters",
  "[\\s#*_=-]*$": "of 200 characters",
  "(\\p{L}+)\\W*$": "of 24 characters",
  "[ \\u00a0]*\\t[ \\t\\u00a0]*|[ \\u00a0]{2,}": "of a line of 600 characters",
  "[\\s:.–—-]+$": "of the number of a division, cut at 40 characters",
  "^\\s*[“\"]([^“”\"]{12,})[”\"]\\s*(.*)$": "of a block of 1,500 characters",
  "^\\W*\\p{L}+\\s*:": "of a block of 1,500 characters",
  "\\n+$": "of a report, which never has more than a few line ends together",
  "([\\p{L}'’]+)[-\\u2010]$": "of 60 characters",
  "^(?:page\\s*)?[-–—|\\s]*\\d{1,4}(?:\\s*(?:of|\\/)\\s*\\d{1,4})?[-–—|\\s]*$": "of a line of 40 characters",
};

const sources = ["rules", "server/src", "client/src"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts")).sort().map((path) => `${folder}/${path}`));

function literals(path: string): Found[] {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ where: `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Those that are put together while our modules load, or while a file name is compared. */
async function constructed(): Promise<Found[]> {
  const found: Found[] = [];
  const Own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Own, {
    construct: (target, args: [string | RegExp, string?], as) => {
      const made = Reflect.construct(target, args, as) as RegExp;
      if (typeof args[0] === "string") found.push({ where: "new RegExp", source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    await import("../rules/index.ts");
    const [{ createAnalyse }, { readDocument }, { insensitive }, { globs }] = await Promise.all([
      import("../server/src/engine/findings/analyse.ts"), import("../server/src/read/document.ts"), import("../server/src/engine/facts/equality.ts"), import("../server/src/engine/configuration/globs.ts"),
    ]);
    const { rules } = await import("../rules/index.ts");
    createAnalyse(rules)(readDocument("# Service specification\n\nThe chairman shall see everyone.\n", "markdown"), { profile: "ltc", rules: {} }, insensitive);
    for (const pattern of worst) globs([pattern])("specs/draft.md");
  } finally {
    globalThis.RegExp = Own;
  }
  return found;
}

/** As many stars as are let through. */
const worst = ["*a*a*a", "**/a/**/b/**/c", "a/**", "**/*.md", "[a-z]*?*.md", "!*.txt", "/specs/*", "a**b"];

/** One that is tried at a single place is tried as if it stood at the beginning. */
const slow = ({ source, flags }: Found): boolean =>
  analyse({ source: flags.includes("y") ? `^(?:${source})` : source, flags: flags.replace(/[dgy]/g, "") }, { maxReports: 1 }).reports.length > 0;

test("no expression in our source can be slowed down by a text, but those whose text is short", () => {
  const found = sources.flatMap(literals);
  assert.ok(found.length > 300, `only ${found.length} were found`);
  const wrong = found.filter((each) => slow(each) && bounded[each.source] === undefined);
  assert.deepEqual(wrong, [], "Write it so that no two repeated parts can match the same characters, or cut its input and say so in this test.");
  const known = new Set(found.map(({ source }) => source));
  assert.deepEqual(Object.keys(bounded).filter((source) => !known.has(source)), [], "no longer there");
});

test("no expression that is put together at run time can", async () => {
  const found = await constructed();
  assert.ok(found.some(({ source }) => isPageLine(source)) && found.length > 40, `only ${found.length} were seen`);
  const wrong = found.filter(({ source }) => !fromFileNames(source) && !isPageLine(source) && bounded[source] === undefined).filter(slow);
  assert.deepEqual(wrong, []);
});

/** Of a line of 60 characters. */
const isPageLine = (source: string): boolean => source.startsWith("^[-–—| ]*(?:(?:page|");

/** Stars are compared part by part: three of them in a name of 255 characters are at most a few million steps. */
const fromFileNames = (source: string): boolean => source.includes("[^\\/]*") || source.includes("(?=$|\\/");

test("no pattern of the grammars that an editor runs can", () => {
  const patterns = Object.entries(grammars()).flatMap(([file, { patterns: all }]) => all.flatMap(({ match }) => (match === undefined ? [] : [{ where: file, source: plainly(match), flags: "iu" }])));
  assert.ok(patterns.length > 8);
  assert.deepEqual(patterns.filter(slow).map(({ where, source }) => `${where}: ${source.slice(0, 200)}`), []);
});

/** Oniguruma's way to say "in either case" is left to a flag. */
const plainly = (pattern: string): string => pattern.replaceAll("(?i:", "(?:");
