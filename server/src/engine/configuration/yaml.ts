/** YAML that people write for paritylint: read without tags, aliases or depth, and with a place for every sentence about it. */
import { isAlias, isMap, isScalar, isSeq, parseDocument, visit, type Document as YamlDocument, type Node, type YAMLMap } from "yaml";
import type { Problem } from "../../../../rules/language/document.ts";
import { didYouMean, typed } from "../../text/closest-word.ts";
import { positions } from "../../text/positions.ts";

export interface YamlFile {
  /** `null` where the file is empty or broken. */
  readonly root: Node | null;
  /** Grows as the file is read. */
  readonly problems: Problem[];
  /** Adds a problem where the node stands. */
  readonly say: (node: Node | null | undefined, message: string) => void;
  /** 1-based. */
  readonly at: (node: Node | null | undefined) => { line: number; column: number };
}
type Saying = Pick<YamlFile, "say">;

/** `what`: what the file is meant to be, such as "configuration". */
export function readYaml(source: string, what: string): YamlFile {
  // The parser does not know a lone carriage return.
  const text = source.replace(/\r(?!\n)/g, "\n");
  const problems: Problem[] = [];
  // The parser counts lines too, but passes over some where it gives up.
  const placeOf = positions(text);
  const place = (offset: number) => {
    const { line, column } = placeOf(offset);
    return { line, column };
  };
  const at: YamlFile["at"] = (node) => place(node?.range?.[0] ?? 0);
  const say: YamlFile["say"] = (node, message) => void problems.push({ message: message.replace(/\s+/g, " "), ...at(node) });
  if (tooDeep(text)) return { root: null, problems: [{ message: `This is too large or too deeply nested to be a ${what}.`, line: 1, column: 1 }], say, at };
  // Whether a name stands twice is asked below: the parser compares each with each.
  const yaml = parseDocument(text, { schema: "core", version: "1.2", customTags: [], prettyErrors: false, logLevel: "silent", uniqueKeys: false });
  // One broken line often breaks those after it; the first sentence is the useful one.
  const [broken] = yaml.errors.map(({ message, pos }) => ({ message, at: pos[0] })).concat(faultOfKeys(yaml));
  if (broken !== undefined) {
    return { root: null, problems: [{ message: `This is not valid YAML: ${oneLine(broken.message)}. Check the spaces at the start of the line, and the colon and space after each name.`, ...place(broken.at) }], say, at };
  }
  for (const { message, pos } of yaml.warnings) problems.push({ message: `${oneLine(message)}.`, ...place(pos[0]) });
  // Nothing here needs them, and without them a small file cannot unfold into a huge one.
  visit(yaml, { Alias: (_, node) => void say(node, "Aliases (“*name”) are not used here; write the value out.") });
  return { root: yaml.contents as Node | null, problems, say, at };
}

export function oneOf<T extends string>(node: Node | null, known: readonly T[], what: string, { say }: Saying, shown = known.join(", ")): T | undefined {
  const value = isScalar(node) ? String(node.value) : undefined;
  const found = typed(value, known);
  if (found === undefined) {
    if (value === undefined || value === "null") say(node, `A ${what} is one of ${shown}.`);
    else say(node, `There is no ${what} “${value}”.${didYouMean(value, known) || ` It is one of ${shown}.`}`);
  }
  return found;
}

export function strings(node: Node | null, name: string, { say }: Saying): readonly string[] {
  if (isEmpty(node)) return [];
  const items = isSeq(node) ? (node.items as Node[]) : [node];
  return items.flatMap((item) => {
    if (isScalar(item) && item.value !== null) return [String(item.value)];
    say(item ?? node, `“${name}” is a list of texts.`);
    return [];
  });
}

export function mapping(node: Node | null, sentence: string, { say }: Saying): YAMLMap | undefined {
  if (isMap(node)) return node;
  if (!isEmpty(node)) say(node, sentence);
  return undefined;
}

export function* entries(map: YAMLMap | undefined) {
  for (const { key, value } of map?.items ?? []) {
    const name = isScalar(key) ? String(key.value) : String(key);
    yield { name, key: key as Node, value: isAlias(value) ? null : (value as Node | null) };
  }
}

/** The first name that is given twice in one place, or that is no name but a list or a mapping, which could be as long as the file. */
function faultOfKeys(yaml: YamlDocument): readonly { readonly message: string; readonly at: number }[] {
  let fault: { message: string; at: number } | undefined;
  const say = (message: string, node: unknown) => {
    fault ??= { message, at: (node as Node | null)?.range?.[0] ?? 0 };
    return visit.BREAK;
  };
  visit(yaml, {
    Map: (_, { items }) => {
      const known = new Set<unknown>();
      for (const { key } of items) {
        if (isMap(key) || isSeq(key)) return say("A name is a word, not a list or a mapping", key);
        const name = isScalar(key) ? key.value : key;
        if (known.has(name)) return say("Map keys must be unique", key);
        known.add(name);
      }
      return undefined;
    },
  });
  return fault === undefined ? [] : [fault];
}

/** The parser gives up its whole process, not just the file, where thousands of brackets or dashes are nested. */
function tooDeep(text: string): boolean {
  if (text.length > 500_000 || /(?:[-?:] +){50}/.test(text)) return true;
  let depth = 0;
  for (const sign of text.match(/[[\]{}]/g) ?? []) {
    depth = Math.max(0, depth + (sign === "[" || sign === "{" ? 1 : -1));
    if (depth > 50) return true;
  }
  return false;
}

export const isEmpty = (node: Node | null): boolean => node === null || (isScalar(node) && node.value === null);
const oneLine = (message: string): string => message.replace(/\s+/g, " ").replace(/[.:]$/, "").trim();
