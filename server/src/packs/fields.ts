/** The fields of one entry of a pack: each is read once, and what is wrong with it is said where it stands. */
import { isMap, isScalar, type Node } from "yaml";
import { didYouMean } from "../text/closest-word.ts";
import { entries, isEmpty, oneOf, strings, type YamlFile } from "../engine/configuration/yaml.ts";

export interface Fields {
  readonly has: (name: string) => boolean;
  readonly node: (name: string) => Node | null;
  /** A piece of text that has to be there, on one line however it is written; what is missing is said. */
  readonly text: (name: string) => string | undefined;
  readonly maybe: (name: string) => string | undefined;
  readonly texts: (name: string) => readonly string[];
  readonly choice: <T extends string>(name: string, known: readonly T[]) => T | undefined;
  /** False once anything was said about this entry. */
  readonly whole: () => boolean;
  readonly say: YamlFile["say"];
}

/** Of one text; examples may be a whole section. Hovers and pages show them as they are. */
const longest = 5_000;

/** `what`: how the entry is called in sentences, such as "A rule". */
export function fields(node: Node | null, what: string, names: readonly string[], file: YamlFile): Fields | undefined {
  if (!isMap(node)) return void file.say(node, `${what} has ${names.map((name) => `“${name}”`).join(", ")}.`);
  let whole = true;
  const say: YamlFile["say"] = (at, message) => {
    whole = false;
    file.say(at, message);
  };
  const values = new Map<string, Node | null>();
  for (const { name, key, value } of entries(node)) {
    if (names.includes(name)) values.set(name, value);
    else say(key, `${what} has no “${name}”.${didYouMean(name, names)}`);
  }
  const short = (value: Node | null, name: string, text: string): boolean => {
    if (text.length > longest) say(value, `“${name}” is longer than ${longest} characters.`);
    return text.length <= longest;
  };
  const maybe = (name: string): string | undefined => {
    const value = values.get(name) ?? null;
    if (isEmpty(value)) return undefined;
    if (isScalar(value)) {
      const text = String(value.source ?? value.value);
      return short(value, name, text) ? text.replace(/\s+/g, " ").trim() || undefined : undefined;
    }
    return void say(value, `“${name}” is a piece of text.`);
  };
  const text = (name: string): string | undefined => {
    if (isEmpty(values.get(name) ?? null)) return void say(node, `${what} needs “${name}:”.`);
    return maybe(name);
  };
  return {
    has: (name) => values.has(name),
    node: (name) => values.get(name) ?? node,
    maybe,
    text,
    texts: (name) => strings(values.get(name) ?? null, name, { say }).filter((each) => short(values.get(name) ?? null, name, each)),
    choice: (name, known) => (values.has(name) ? oneOf(values.get(name) ?? null, known, name, { say }) : undefined),
    whole: () => whole,
    say,
  };
}
