/** The text of `paritylint.yaml` → what it asks for, and one sentence with its place for everything that is wrong in it. */
import { isMap, isScalar, isSeq, type Node } from "yaml";
import { roles, type Problem, type Role } from "../../../../rules/language/document.ts";
import type { Severity } from "../../../../rules/language/finding.ts";
import { jurisdictions } from "../../../../rules/language/jurisdiction.ts";
import { profileIds } from "../../../../rules/language/profile.ts";
import { profileChoices } from "../../../../rules/lexicon/profiles.ts";
import { isGap } from "../../text/gap.ts";
import { didYouMean, unknownRule } from "../../text/closest-word.ts";
import { emptyConfiguration, exceptionKeys, settingNames, weights, type Configuration, type Exception } from "./configuration.ts";
import { isModest } from "./stars.ts";
import { entries, isEmpty, mapping, oneOf, readYaml, strings, type YamlFile } from "./yaml.ts";

/** What can be understood is kept, so that one slip does not undo the rest of the file. */
export function readConfiguration(text: string, ruleIds: readonly string[]): { readonly configuration: Configuration; readonly problems: readonly Problem[] } {
  const { root, problems, say, at } = readYaml(text, "configuration");
  const context: Context = { say, ruleIds, at };
  if (isEmpty(root)) return { configuration: emptyConfiguration, problems };
  if (!isMap(root)) {
    say(root, "The configuration is a list of settings, each a name, a colon, a space and a value, such as “profile: ltc”.");
    return { configuration: emptyConfiguration, problems };
  }
  const seen: { -readonly [K in keyof Configuration]?: Configuration[K] } = {};
  for (const { name, key, value } of entries(root)) {
    switch (name) {
      case "profile": {
        const profile = oneOf(value, profileIds, "profile", context, profileChoices);
        if (profile !== undefined) seen.profile = profile;
        break;
      }
      case "jurisdiction": {
        const jurisdiction = oneOf(value, jurisdictions, "jurisdiction", context);
        if (jurisdiction !== undefined) seen.jurisdiction = jurisdiction;
        break;
      }
      case "rules": seen.rules = readRules(value, context); break;
      case "include": seen.include = readPatterns(value, name, context); break;
      case "ignore": seen.ignore = readPatterns(value, name, context); break;
      case "sections": seen.sections = readHeadings(value, context); break;
      case "exceptions": seen.exceptions = readExceptions(value, context); break;
      case "packs": seen.packs = readPacks(value, context); break;
      default: say(key, `There is no setting “${name}”.${didYouMean(name, settingNames)}`);
    }
  }
  return { configuration: { ...emptyConfiguration, ...seen }, problems };
}

interface Context extends Pick<YamlFile, "say" | "at"> {
  readonly ruleIds: readonly string[];
}

function readPatterns(value: Node | null, name: string, context: Context): readonly string[] {
  return strings(value, name, context).filter((pattern) => isModest(pattern) || void context.say(value, tooManyStars(pattern)));
}

const tooManyStars = (pattern: string): string => `The pattern “${pattern.slice(0, 60)}” has too many stars, so it has no effect: three in a name are enough.`;

/** Each is read where it is named, one that is named again too. */
const mostPacks = 50;

/** A pack stands in the folder of the configuration or below: a draft from elsewhere must not have other files read. */
function readPacks(value: Node | null, context: Context): Configuration["packs"] {
  const paths = strings(value, "packs", context);
  if (paths.length > mostPacks) context.say(value, `At most ${mostPacks} packs are read.`);
  return paths.slice(0, mostPacks).flatMap((path) => {
    if (/^(?:[\\/~]|[A-Za-z]:)/.test(path) || path.split(/[\\/]/).includes("..")) return (context.say(value, `The pack “${path}” is named by its path below the folder of this file.`), []);
    return [{ path, ...context.at(value) }];
  });
}

function readRules(value: Node | null, context: Context): Configuration["rules"] {
  const map = mapping(value, "“rules” gives each rule a severity, such as “mh-bolt-on: warning”.", context);
  const chosen: Record<string, Severity | "off"> = {};
  for (const { name, key, value: severity } of entries(map)) {
    if (!context.ruleIds.includes(name)) context.say(key, unknownRule(name, context.ruleIds));
    // YAML 1.1 habits: `off` unquoted is read as a word by the core schema, `false` is what others write for it.
    else if (isScalar(severity) && severity.value === false) chosen[name] = "off";
    else {
      const picked = oneOf(severity, weights, "severity", context);
      if (picked !== undefined) chosen[name] = picked;
    }
  }
  return chosen;
}

/** Also what a rule pack has under “sections”. */
export function readHeadings(value: Node | null, context: Pick<YamlFile, "say">): Configuration["sections"] {
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
  const { rule, reason, expires, file } = read;
  if (map === undefined) return undefined;
  if (rule === undefined) return void context.say(map, "An exception says which rule it is for: add “rule:”.");
  if (!context.ruleIds.includes(rule)) return void context.say(map, unknownRule(rule, context.ruleIds));
  if (reason === undefined || isGap(reason)) return void context.say(map, `The exception for ${rule} gives no reason, so it has no effect: add “reason:”.`);
  if (file !== undefined && !isModest(file)) return void context.say(map, tooManyStars(file));
  if (expires !== undefined && !isDate(expires)) return void context.say(map, `“expires: ${expires}” is no date; write it as year-month-day, such as 2027-03-31.`);
  return { ...read, rule, reason, ...context.at(map) };
}

const isDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};
