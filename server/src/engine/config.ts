/** The text of `paritylint.yaml` → what it asks for, and one sentence with its place for everything that is wrong in it. */
import { jurisdictions } from "../../../rules/language/jurisdiction.ts";
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Node, type YAMLMap } from "yaml";
import type { Problem, Role } from "../../../rules/language/document.ts";
import type { Severity } from "../../../rules/language/finding.ts";
import { profileIds } from "../../../rules/language/profile.ts";
import { emptyConfig, exceptionKeys, roles, settingNames, severities, type Config, type Exception } from "./configuration.ts";
import { didYouMean, unknownRule } from "./nearest.ts";

/** What can be understood is kept, so that one slip does not undo the rest of the file. */
export function readConfig(text: string, ruleIds: readonly string[]): { readonly config: Config; readonly problems: readonly Problem[] } {
  if (tooDeep(text)) return { config: emptyConfig, problems: [{ message: "This is too large or too deeply nested to be a configuration.", line: 1, column: 1 }] };
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, schema: "core", version: "1.2", customTags: [], prettyErrors: false, logLevel: "silent" });
  const problems: Problem[] = [];
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  if (yaml.errors.length > 0) {
    // One broken line often breaks those after it; the first sentence is the useful one.
    const { message, pos } = yaml.errors[0]!;
    return { config: emptyConfig, problems: [{ message: `This is not valid YAML: ${oneLine(message)}.`, ...at(pos[0]) }] };
  }
  for (const { message, pos } of yaml.warnings) problems.push({ message: `${oneLine(message)}.`, ...at(pos[0]) });
  const say: Say = (node, message) => problems.push({ message, ...at(node?.range?.[0] ?? 0) });
  // Nothing here needs them, and without them a small file cannot unfold into a huge one.
  visit(yaml, { Alias: (_, node) => void say(node, "Aliases (“*name”) are not used here; write the value out.") });
  const root: Node | null = yaml.contents;
  const context: Context = { say, ruleIds, at: (node) => at(node?.range?.[0] ?? 0) };
  if (root === null || (isScalar(root) && root.value === null)) return { config: emptyConfig, problems };
  if (!isMap(root)) {
    say(root, "The configuration is a list of settings, such as “profile: ltc”.");
    return { config: emptyConfig, problems };
  }
  const seen: { -readonly [K in keyof Config]?: Config[K] } = {};
  for (const { name, key, value } of entries(root)) {
    switch (name) {
      case "profile": {
        const profile = oneOf(value, profileIds, "profile", context);
        if (profile !== undefined) seen.profile = profile;
        break;
      }
      case "jurisdiction": {
        const jurisdiction = oneOf(value, jurisdictions, "jurisdiction", context);
        if (jurisdiction !== undefined) seen.jurisdiction = jurisdiction;
        break;
      }
      case "rules": seen.rules = readRules(value, context); break;
      case "include": seen.include = strings(value, name, context); break;
      case "ignore": seen.ignore = strings(value, name, context); break;
      case "sections": seen.sections = readSections(value, context); break;
      case "exceptions": seen.exceptions = readExceptions(value, context); break;
      case "packs": say(key, "Rule packs are not supported yet; “packs” is passed over."); break;
      default: say(key, `There is no setting “${name}”.${didYouMean(name, settingNames)}`);
    }
  }
  return { config: { ...emptyConfig, ...seen }, problems };
}

type Say = (node: Node | null | undefined, message: string) => void;
interface Context {
  readonly say: Say;
  readonly ruleIds: readonly string[];
  readonly at: (node: Node | null | undefined) => { line: number; column: number };
}

function readRules(value: Node | null, context: Context): Config["rules"] {
  const map = mapping(value, "“rules” gives each rule a severity, such as “mh-bolt-on: warning”.", context);
  const chosen: Record<string, Severity | "off"> = {};
  for (const { name, key, value: severity } of entries(map)) {
    if (!context.ruleIds.includes(name)) context.say(key, unknownRule(name, context.ruleIds));
    // YAML 1.1 habits: `off` unquoted is read as a word by the core schema, `false` is what others write for it.
    else if (isScalar(severity) && severity.value === false) chosen[name] = "off";
    else {
      const picked = oneOf(severity, severities, "severity", context);
      if (picked !== undefined) chosen[name] = picked;
    }
  }
  return chosen;
}

function readSections(value: Node | null, context: Context): Config["sections"] {
  const map = mapping(value, "“sections” gives roles more headings, such as “exclusion: [Who we cannot see]”.", context);
  const read: Partial<Record<Role, readonly string[]>> = {};
  for (const { name, key, value: headings } of entries(map)) {
    const role = roles.find((known) => known === name);
    if (role === undefined) context.say(key, `There is no section role “${name}”.${didYouMean(name, roles)}`);
    else read[role] = strings(headings, name, context);
  }
  return read;
}

function readExceptions(value: Node | null, context: Context): readonly Exception[] {
  if (!isSeq(value)) {
    if (!isEmpty(value)) context.say(value, "“exceptions” is a list; each entry starts with “- rule: …”.");
    return [];
  }
  return value.items.flatMap((item) => {
    const exception = readException(item as Node, context);
    return exception === undefined ? [] : [exception];
  });
}

function readException(node: Node | null, context: Context): Exception | undefined {
  const map = mapping(node, "An exception has a “rule” and a “reason”.", context);
  const read: Partial<Record<(typeof exceptionKeys)[number], string>> = {};
  for (const { name, key, value } of entries(map)) {
    const known = exceptionKeys.find((each) => each === name);
    if (known === undefined) context.say(key, `An exception has no “${name}”.${didYouMean(name, exceptionKeys)}`);
    else if (!isScalar(value) || value.value === null || String(value.value).trim() === "") context.say(value ?? key, `“${name}” of an exception is a piece of text.`);
    else read[known] = String(value.source ?? value.value).trim();
  }
  const { rule, reason, expires } = read;
  if (map === undefined) return undefined;
  if (rule === undefined) return void context.say(map, "An exception says which rule it is for: add “rule:”.");
  if (!context.ruleIds.includes(rule)) return void context.say(map, unknownRule(rule, context.ruleIds));
  if (reason === undefined) return void context.say(map, `The exception for ${rule} gives no reason, so it has no effect: add “reason:”.`);
  if (expires !== undefined && !isDate(expires)) return void context.say(map, `“expires: ${expires}” is no date; write it as year-month-day, such as 2027-03-31.`);
  return { ...read, rule, reason, ...context.at(map) };
}

function oneOf<T extends string>(node: Node | null, known: readonly T[], what: string, { say }: Context): T | undefined {
  const value = isScalar(node) ? String(node.value) : undefined;
  const found = known.find((each) => each === value);
  if (found === undefined) {
    if (value === undefined || value === "null") say(node, `A ${what} is one of ${known.join(", ")}.`);
    else say(node, `There is no ${what} “${value}”.${didYouMean(value, known) || ` It is one of ${known.join(", ")}.`}`);
  }
  return found;
}

function strings(node: Node | null, name: string, { say }: Context): readonly string[] {
  if (isEmpty(node)) return [];
  const items = isSeq(node) ? (node.items as Node[]) : [node];
  return items.flatMap((item) => {
    if (isScalar(item) && item.value !== null) return [String(item.value)];
    say(item ?? node, `“${name}” is a list of texts.`);
    return [];
  });
}

function mapping(node: Node | null, sentence: string, { say }: Context): YAMLMap | undefined {
  if (isMap(node)) return node;
  if (!isEmpty(node)) say(node, sentence);
  return undefined;
}

function* entries(map: YAMLMap | undefined) {
  for (const { key, value } of map?.items ?? []) {
    const name = isScalar(key) ? String(key.value) : String(key);
    yield { name, key: key as Node, value: isAlias(value) ? null : (value as Node | null) };
  }
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

const isEmpty = (node: Node | null): boolean => node === null || (isScalar(node) && node.value === null);
const isDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};
const oneLine = (message: string): string => message.replace(/\s+/g, " ").replace(/[.:]$/, "").trim();
