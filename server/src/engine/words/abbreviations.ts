/** Names of teams for minds that a document shortens or explains, "psychological medicine service (PMS)", and what they stand for wherever they come again. */
import type { Concept } from "../../../../rules/language/concept.ts";
import { crews, heardAs, housed, houses, kinds, openers, seats, streets } from "../../../../rules/lexicon/team-names.ts";
import { isConcept } from "./heard.ts";
import { tokenize, type Token } from "./tokens.ts";
import { knows, read, type Vocabulary } from "./vocabulary.ts";

export interface Abbreviations {
  /** Capitals → the words they stand for. */
  readonly words: ReadonlyMap<string, readonly Token[]>;
  /** Names of several words, in lower case, by the first of them. */
  readonly names: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The same for all that say the same. */
  readonly key: string;
}

export const noAbbreviations: Abbreviations = { words: new Map(), names: new Map(), key: "" };

/** In brackets behind what they stand for, ... */
const behind = /\(["'“‘]?([A-Z][A-Z&]{1,7})s?["'”’]?\)/gu;
/** ... or before it, in a glossary or in brackets. */
const before = /\b([A-Z][A-Z&]{1,7})\b["'”’*_]*\s{0,4}(?:[|:–—=(]|means|stands for|-(?=\s))\s{0,4}["'“‘*_]*(?:the |our )?(?=[A-Za-z])/gu;
/** In characters: what is explained stands no further away. */
const reach = 90;
/** Words that have no letter of their own in an abbreviation. */
const small: ReadonlySet<string> = new Set(["and", "of", "for", "the", "with", "in", "to", "a", "an", "on", "by"]);

/** What a name has to speak of: other names would only bring words along that are not meant ("early supported discharge"). */
const minds: readonly Concept[] = ["mh", "mh-service", "smi", "liaison"];

/** Those whose letters are the first letters of the words beside them; what the vocabulary knows already stays what it is. */
export function abbreviationsOf(vocabulary: Vocabulary, text: string): Abbreviations {
  const found = new Map<string, readonly Token[]>();
  const add = (name: string, words: readonly Token[] | undefined): void => {
    if (words && !found.has(name) && !knows(vocabulary, name) && read(vocabulary, words).some((hit) => minds.some((it) => isConcept(hit, it)))) found.set(name, words);
  };
  for (const { index, 1: name = "" } of text.matchAll(behind)) add(name, spelling(name, tokenize(text, Math.max(0, index - reach), index).reverse())?.reverse());
  for (const { index, 0: { length }, 1: name = "" } of text.matchAll(before)) add(name, spelling([...name].reverse().join(""), tokenize(text, index + length, Math.min(text.length, index + length + reach))));
  const names = namesOf(vocabulary, text);
  if (found.size === 0 && names.size === 0) return noAbbreviations;
  return { words: found, names, key: [...[...found].map(([name, words]) => `${name}=${words.map(({ word }) => word).join(" ")}`), ...[...names.values()].flat().map((name) => name.join(" "))].join() };
}

const proper = "(?:[A-Z][\\w’'-]{1,30}\\s+){1,2}";
/** "The mental health nurses at Whinfield House": where the team is at home, or what it is called, ... */
const explained = new RegExp(`\\b(?:${crews.join("|")})\\s+(?:${housed.join("|")})\\s+(?:the\\s+)?(${proper}(?:${seats.join("|")}))\\b`, "gu");
/** ... or named first: "Ashby Road community mental health team", "Hazel House (mental health trust)". */
const named = new RegExp(`\\b(${proper}(?:${[...seats, ...streets].join("|")})) \\(?(?:the |our |a )?(?:${kinds.join("|")})`, "gu");

/** What a contract calls its parties: "Fellside Mental Health NHS Trust (“the MHC Trust”)". One word, "the Trust", is said of others too. */
const defined = /\(["“‘'](?:the |our )?([A-Z][\w’'&-]{0,30}(?: [A-Z][\w’'&-]{0,30}){1,2})["”’']\)/gu;

function namesOf(vocabulary: Vocabulary, text: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const names = new Map<string, (readonly string[])[]>();
  const add = (words: readonly string[]): void => {
    const [first = ""] = words;
    const known = names.get(first) ?? [];
    if (!known.some((it) => it.join() === words.join())) names.set(first, [...known, words]);
  };
  const isForMinds = (words: readonly Token[]): boolean => read(vocabulary, words).some((hit) => minds.some((it) => isConcept(hit, it)));
  const hear = (name: string): void => {
    const words = tokenize(name).map(({ word }) => word);
    add(words);
    // Those of Larkfield House are "the Larkfield nurses" too.
    const [first = "", seat = ""] = words;
    if (words.length === 2 && houses.has(seat)) for (const crew of crews) add([first, crew]);
  };
  for (const { index, 0: all, 1: name = "" } of text.matchAll(explained)) {
    const before = tokenize(text, Math.max(0, index - reach), index + all.length - name.length).slice(0, -1);
    const opened = before.findLastIndex(({ word, cut, apart }, i) => i < before.length - 1 && (openers.has(word) || cut || apart));
    if (isForMinds(before.slice(opened + 1))) hear(name);
  }
  for (const { index, 1: name = "" } of text.matchAll(defined)) {
    const whole = text.slice(Math.max(0, index - reach), index).split(/[;:,.()“”"]/).at(-1)!;
    if (isForMinds(tokenize(whole))) hear(name);
  }
  for (const { 1: name = "" } of text.matchAll(named)) hear(name);
  return names;
}

/** The words, in the order given, whose first letters are those of the name from its end. */
function spelling(name: string, words: readonly Token[]): Token[] | undefined {
  const letters = [...name.replace(/[^A-Z]/g, "").toLowerCase()];
  const taken: Token[] = [];
  for (const word of words) {
    if (letters.length === 0) break;
    if (word.word[0] === letters.at(-1)) letters.pop();
    else if (!small.has(word.word)) return undefined;
    taken.push(word);
  }
  return letters.length === 0 && taken.length > 1 ? taken : undefined;
}

/** The tokens with the words that abbreviations stand for in their place. */
export function written(plain: readonly Token[], { words, names }: Abbreviations): readonly Token[] {
  const tokens = names.size === 0 ? plain : heard(plain, names);
  if (words.size === 0 || !tokens.some(({ capitals }) => capitals !== undefined && words.has(capitals))) return tokens;
  return tokens.flatMap((token) => {
    const full = token.capitals === undefined ? undefined : words.get(token.capitals);
    return full ? full.map(({ word }, i) => ({ ...token, word, capitals: undefined, apart: i === 0 && token.apart, cut: i === 0 && token.cut })) : [token];
  });
}

const team: readonly string[] = tokenize(heardAs).map(({ word }) => word);

/** The same for names: each is heard as a team for minds. */
function heard(tokens: readonly Token[], names: Abbreviations["names"]): readonly Token[] {
  if (!tokens.some(({ word }) => names.has(word))) return tokens;
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const name = names.get(token.word)?.find((words) => words.every((word, k) => tokens[i + k]?.word === word));
    if (!name) {
      out.push(token);
      continue;
    }
    const { end } = tokens[i + name.length - 1]!;
    team.forEach((word, k) => out.push({ ...token, end, word, capitals: undefined, apart: k === 0 && token.apart, cut: k === 0 && token.cut }));
    i += name.length - 1;
  }
  return out;
}
