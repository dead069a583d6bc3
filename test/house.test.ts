// The house rules of docs/architecture.md, read from the sources by TypeScript's own scanner: who imports whom, and what a file may hold.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import test from "node:test";
import ts from "typescript";
import { root } from "./root.ts";

const kinds = ["content", "gatekeeping", "framing", "commitment", "measurement", "consistency"];
const kindFolders = kinds.map((kind) => `rules/${kind}`);
const pureServer = ["server/src/text", "server/src/read", "server/src/engine", "server/src/packs", "server/src/report", "server/src/draft", "server/src/word", "server/src/pdf"];
const pure = ["rules/language", "rules/reading", "rules/sources", "rules/lexicon", ...kindFolders, ...pureServer];

/** Folder → folders and packages it may import, its own files apart; "node:" stands for all of Node's modules. */
const table: Readonly<Record<string, readonly string[]>> = {
  "rules/language": [],
  "rules/reading": ["rules/language"],
  "rules/sources": ["rules/language"],
  "rules/lexicon": ["rules/language"],
  ...Object.fromEntries(kindFolders.map((folder) => [folder, ["rules/language", "rules/reading", "rules/sources", "rules/lexicon"]])),
  "server/src/text": ["rules/language", "rules/lexicon"],
  "server/src/read": ["rules/language", "rules/lexicon", "server/src/text", "yaml"],
  "server/src/engine/words": ["rules/language", "rules/lexicon", "server/src/text"],
  "server/src/engine/facts": ["rules/language", "rules/reading", "rules/lexicon", "server/src/text", "server/src/engine/words", "retext", "retext-equality"],
  "server/src/engine/configuration": ["rules/language", "rules/lexicon", "server/src/text", "yaml", "ignore"],
  "server/src/engine/findings": ["rules/language", "rules/lexicon", "server/src/text", "server/src/engine/words", "server/src/engine/facts", "server/src/engine/configuration"],
  "server/src/engine/fixes": ["rules/language", "rules/lexicon", "server/src/text", "server/src/engine/facts", "yaml"],
  "server/src/packs": ["rules/language", "rules/lexicon", "server/src/text", "server/src/engine", "server/src/read", "yaml"],
  "server/src/report": ["rules/language", "rules/lexicon", "server/src/text", "server/src/engine", "server/src/word/annotate.ts", "server/src/word/comments.ts"],
  "server/src/draft": ["rules/language", "rules/lexicon", "server/src/text", "server/src/read", "server/src/engine/configuration", "server/src/report/recognise.ts"],
  "server/src/word": ["rules/language", "rules/lexicon", "server/src/text", "server/src/read", "fflate", "saxes"],
  "server/src/pdf": ["rules/language", "rules/lexicon", "server/src/text", "server/src/read"],
  "server/src/lsp": ["rules/language", "rules/lexicon", "rules/index.ts", "rules/figures.json", ...pureServer, "vscode-languageserver", "vscode-languageserver-types", "vscode-languageserver-textdocument"],
  "server/src/cli": ["rules/language", "rules/lexicon", "rules/index.ts", "rules/figures.json", ...pureServer, "node:", "tinyglobby", "ignore", "diff", "pdfjs-dist"],
  "client/src": ["vscode", "vscode-languageclient", "server/src/lsp/protocol.ts", "server/src/lsp/base64.ts", "server/src/text"],
};

const filesOf = (...folders: readonly string[]) => folders.flatMap((folder) => filesIn(join(root, folder)))
  .filter((file) => file.endsWith(".ts"))
  .map((file) => ({ path: relative(root, file).split(sep).join("/"), text: readFileSync(file, "utf8") }));
const sources = filesOf("rules", "server/src", "client/src");
const tests = filesOf("test");

test("docs/architecture.md shows the table as it is", () => {
  const codes = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);
  const rows = readFileSync(join(root, "docs/architecture.md"), "utf8").split("\n").flatMap((line) => {
    const [, folders = "", , imports = ""] = /^\| (`(?:rules|server|client)\/[^|]*)\|([^|]*)\|([^|]*)\|$/.exec(line) ?? [];
    const allowed = [...(imports.includes("the pure folders") ? pureServer : []), ...codes(imports)];
    return codes(folders).flatMap((folder) => (folder === "rules/KIND" ? kindFolders : [folder])).map((folder): [string, readonly string[]] => [folder, allowed]);
  });
  const sorted = (entries: readonly (readonly [string, readonly string[]])[]) => entries.map(([folder, allowed]) => [folder, [...allowed].sort()]);
  assert.deepEqual(sorted(rows), sorted(Object.entries(table)));
});

test("every folder imports only what the table lets it", () => {
  const wrong = sources.flatMap(({ path, text }) => {
    if (path === "rules/index.ts") return [];
    const folder = Object.keys(table).find((each) => path.startsWith(`${each}/`));
    if (folder === undefined) return [`${path}: no room of the house`];
    const allowed = table[folder] ?? [];
    return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName).filter((name) => {
      // What only a Node process has stands in files that say so. Of the server's one bundle they are the part that a browser never runs.
      if (name.startsWith("node:") || /\.node\.ts$/.test(name)) return !allowed.includes("node:") && !/\.node\.ts$|\/lsp\/main\.ts$/.test(path);
      if (!name.startsWith(".")) return !allowed.some((each) => name === each || name.startsWith(`${each}/`));
      const target = relative(root, resolve(root, dirname(path), name)).split(sep).join("/");
      if (kindFolders.includes(folder) && kindFolders.some((kind) => target.startsWith(`${kind}/`))) return true;
      return !target.startsWith(`${folder}/`) && !allowed.some((each) => target === each || target.startsWith(`${each}/`));
    }).map((name) => `${path} imports ${name}`);
  });
  assert.deepEqual(wrong, []);
});

test("relative imports name their file with .ts, and there are no barrels but the generated index", () => {
  const wrong = sources.flatMap(({ path, text }) => {
    const names = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
    return [
      ...names.filter((name) => name.startsWith(".") && !/\.(ts|json)$/.test(name)).map((name) => `${path} imports ${name}`),
      ...(path !== "rules/index.ts" && /^export \* from/m.test(text) ? [`${path} re-exports a whole file`] : []),
    ];
  });
  assert.deepEqual(wrong, []);
});

test("pure folders hold no class, no enum and no any", () => {
  const wrong: string[] = [];
  for (const { path, text } of sources.filter((source) => pure.some((folder) => source.path.startsWith(`${folder}/`)))) {
    const visit = (node: ts.Node): void => {
      if (ts.isClassDeclaration(node) || ts.isClassExpression(node)) wrong.push(`${path}: class`);
      if (ts.isEnumDeclaration(node)) wrong.push(`${path}: enum`);
      if (node.kind === ts.SyntaxKind.AnyKeyword) wrong.push(`${path}: any`);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022));
  }
  assert.deepEqual(wrong, []);
});

test("pure folders read no clock and no chance", () => {
  const wrong = sources.filter(({ path, text }) => pure.some((folder) => path.startsWith(`${folder}/`)) && /\b(Date\.now\(|new Date\(\)|Math\.random\(|process\.|globalThis\.)/.test(text));
  assert.deepEqual(wrong.map(({ path }) => path), []);
});

test("the lexicon holds words, and looks into no document", () => {
  const reading = /^import .*\b(?:Facts|Document|Section|Block|Statement|Mention)\b.* from "[^"]*\/language\//m;
  assert.deepEqual(sources.filter(({ path, text }) => path.startsWith("rules/lexicon/") && reading.test(text)).map(({ path }) => path), []);
});

test("rule files are named in kebab case, and their kind is their folder", () => {
  const files = sources.filter(({ path }) => kindFolders.some((folder) => path.startsWith(`${folder}/`)));
  assert.deepEqual(files.filter(({ path }) => !/^[a-z]+(-[a-z0-9]+)*\.ts$/.test(basename(path))).map(({ path }) => path), []);
  const names = files.map(({ path }) => basename(path));
  assert.equal(new Set(names).size, names.length, "two rules share an id");
});

/** What no other source imports. */
const forOthers: ReadonlySet<string> = new Set([
  // The build works out with them what is worked out once.
  "server/src/cli/compiled.ts compiledFile", "server/src/engine/words/prepared.ts encodePrepared", "server/src/engine/words/vocabulary.ts automata",
  // Files that are generated are held against them, and written with them.
  "server/src/engine/configuration/schema.ts configurationSchema", "server/src/report/figures.ts figureTables", "server/src/report/figures.ts withFigures", "server/src/report/grammar.ts grammars",
  "server/src/report/page.ts page", "server/src/report/traceability.ts traceability",
  // A list that must leave nothing out.
  "rules/lexicon/equality.ts off",
  // A bound that a test holds the walk to.
  "server/src/engine/words/match.ts manySteps",
  // What reads back is tried beside what wrote.
  "server/src/engine/words/prepared.ts decodePrepared",
  // Rules' own examples are read by the tests as those of a pack are.
  "server/src/packs/prove.ts marked",
]);

test("what is exported another source imports, and not only a test; the entries that an editor calls apart", () => {
  const [ours, theirs] = [new Set(sources.flatMap(importsOf)), new Set(tests.flatMap(importsOf))];
  const by = (imported: ReadonlySet<string>, each: string): boolean => imported.has(each) || imported.has(each.replace(/ .*/, " *"));
  const exported = sources.filter(({ path }) => !/\/main\.|^rules\/(index\.ts|sources\/)/.test(path)).flatMap(exportsOf);
  assert.deepEqual(exported.filter(({ name, isType }) => !by(ours, name) && !forOthers.has(name) && !(isType && by(theirs, name))).map(({ name }) => name), []);
  assert.deepEqual([...forOthers].filter((name) => by(ours, name) || !exported.some((each) => each.name === name)), []);
});

test("a type's name is that of one thing, but for those that are still to be told apart", () => {
  const names = sources.flatMap(({ text }) => [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name!)).toSorted();
  assert.deepEqual([...new Set(names.filter((name, i) => name === names[i - 1]))], toBeToldApart, "a new one is to have a name of its own; one that has is to be taken off the list");
});
/** To grow shorter, and never longer. */
const toBeToldApart = ["Before", "Block", "Cell", "Entry", "LeftOut", "Line", "Lines", "Outcome", "Part", "Placed", "Row", "Style", "Table", "Words"];

interface Source {
  readonly path: string;
  readonly text: string;
}

/** "server/src/a.ts name" for each name that a file takes from another; "*" where it takes all, or loads the file when it is needed. */
function importsOf({ path, text }: Source): readonly string[] {
  const imported: string[] = [];
  const target = (name: string): string => join(dirname(path), name).split(sep).join("/");
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const bindings = node.importClause?.namedBindings;
      if (bindings && ts.isNamedImports(bindings)) for (const { name, propertyName } of bindings.elements) imported.push(`${target(node.moduleSpecifier.text)} ${(propertyName ?? name).text}`);
      else if (bindings) imported.push(`${target(node.moduleSpecifier.text)} *`);
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) for (const each of node.arguments) if (ts.isStringLiteral(each)) imported.push(`${target(each.text)} *`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022));
  return imported;
}

/** Types of the rules' own language are there for whoever writes a rule. */
function exportsOf({ path, text }: Source): readonly { readonly name: string; readonly isType: boolean }[] {
  const found = (name: ts.Node | undefined, isType: boolean): readonly { readonly name: string; readonly isType: boolean }[] => {
    if (name && ts.isObjectBindingPattern(name)) return name.elements.flatMap((each) => found(each.name, isType));
    return name && ts.isIdentifier(name) ? [{ name: `${path} ${name.text}`, isType }] : [];
  };
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022).statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement) || !ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.flatMap(({ name }) => found(name, false));
    if (ts.isFunctionDeclaration(statement)) return found(statement.name, false);
    return !path.startsWith("rules/") && (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) ? found(statement.name, true) : [];
  });
}

test("no file is longer than 300 lines, data of the lexicon and citations apart", () => {
  const long = sources.filter(({ path, text }) => !/^rules\/(lexicon|sources)\//.test(path) && text.split("\n").length > 300);
  assert.deepEqual(long.map(({ path }) => path), []);
});

test("a rule's check is short, and a line of its code can be read at one go, but for those that are still to be parted", () => {
  const long = sources.filter(({ path }) => [...kindFolders, "rules/language", "rules/reading"].some((folder) => path.startsWith(`${folder}/`))).filter(({ path, text }) => {
    const check = functionsOf(path, text).find(({ name }) => name === "check")?.lines ?? 0;
    return check > mostLinesOfACheck || widthOf(path, text) > widestInRules;
  });
  assert.deepEqual(long.map(({ path }) => path).toSorted(), toBeParted, "a new one is to be shortened; one that was is to be taken off the list");
});
const mostLinesOfACheck = 25;
/** In characters. */
const widestInRules = 250;
/** To grow shorter, and never longer. */
const toBeParted = [
  "rules/content/jsna-mh-missing.ts", "rules/content/mh-capacity-not-protected.ts", "rules/content/siloed-budget-contract.ts", "rules/framing/as-good-as-only.ts", "rules/framing/mh-bolt-on.ts",
  "rules/gatekeeping/medically-fit-gate.ts", "rules/gatekeeping/mh-excluded-from-service.ts", "rules/gatekeeping/wrong-door-rejection.ts",
];

test("a function of the server and the client fits on a screen, but for those that are still to be parted, and a line of their code can be read at one go", () => {
  const code = sources.filter(({ path }) => /^(?:server|client)\//.test(path));
  const long = code.flatMap(({ path, text }) => functionsOf(path, text).filter(({ lines }) => lines > mostLines).map(({ name }) => `${path} ${name}`));
  assert.deepEqual(long.toSorted(), longFunctions, "a new one is to be parted; one that was is to be taken off the list");
  assert.deepEqual(code.filter(({ path, text }) => widthOf(path, text) > widest).map(({ path }) => path), []);
});
const mostLines = 40;
/** In characters. */
const widest = 230;
/** To grow shorter, and never longer. */
const longFunctions = [
  "client/src/server.ts createServer", "client/src/word-view.ts addWordView", "server/src/cli/arguments.ts readArguments", "server/src/cli/report-files.ts open",
  "server/src/engine/configuration/schema.ts configurationSchema", "server/src/engine/findings/suppress.ts suppress",
  "server/src/engine/words/tokens.ts tokenize", "server/src/lsp/analyses.ts createAnalyses", "server/src/lsp/closed-documents.ts createClosedDocuments",
  "server/src/lsp/configuration-problems.ts configurationProblems", "server/src/lsp/configurations.ts createConfigurations", "server/src/pdf/markdown.ts writeMarkdown",
  "server/src/pdf/tagged.ts readTags", "server/src/read/blocks/tables.ts columnTable", "server/src/read/blocks/writer.ts createWriter", "server/src/word/numbering.ts numberingOf",
  "server/src/word/package.ts openPackage", "server/src/word/xml.ts parseXml",
];

/** With the lines between their braces. */
function functionsOf(path: string, text: string): readonly { readonly name: string; readonly lines: number }[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const lineOf = (at: number): number => file.getLineAndCharacterOfPosition(at).line;
  const found: { name: string; lines: number }[] = [];
  const visit = (node: ts.Node): void => {
    const body = ts.isFunctionLike(node) && "body" in node ? node.body : undefined;
    const named = ts.isFunctionLike(node) ? node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined) : undefined;
    if (body !== undefined) found.push({ name: named?.getText() ?? "a function", lines: lineOf(body.end) - lineOf(body.getStart()) - 1 });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Of the longest line. Words are data, however many: only what is done with them is counted. */
function widthOf(path: string, text: string): number {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const lengths = text.split("\n").map((line) => (/^\s*(?:\/\/|\/?\*|import )/.test(line) ? 0 : line.length));
  const visit = (node: ts.Node): void => {
    const isWords = ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
    if (!isWords) return ts.forEachChild(node, visit);
    const first = file.getLineAndCharacterOfPosition(node.getStart()).line;
    node.getText().split("\n").forEach((part, i) => void (lengths[first + i]! -= part.length));
  };
  visit(file);
  return Math.max(...lengths);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]));
}
