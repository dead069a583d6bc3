/**
 * The pattern language of the lexicon, compiled into one trie over words, so that a text is read once for all phrases.
 *
 *     depression         the word itself                offer+    with its regular inflections
 *     psycholog~         any word that begins so        SMI       only in capitals
 *     (low|poor) mood    alternatives                   (the)?    may be there or not
 *     (need|issue)+      alternatives with inflections  #         a number
 *     ..                 up to four words between
 */
import { inflections } from "./inflections.ts";
import { tokenize, type Token } from "./tokens.ts";

/** Most nodes lead one way only, so what they do not need is not made. */
interface Node {
  /** Several nodes may follow on one word: patterns with alternatives keep nodes of their own. */
  words: Map<string, Node[]> | undefined;
  stems: Map<string, Node[]> | undefined;
  stemLengths: number[] | undefined;
  numbers: Node[] | undefined;
  gaps: Node[] | undefined;
  keys: number[] | undefined;
  /** Reached by one plain run of words only, so that patterns which begin alike may share it. */
  readonly plain: boolean;
}

/** Patterns join the trie when a word turns up that one of them might begin with: a text needs but some of them. */
export interface Matcher {
  readonly patterns: readonly string[];
  readonly root: Node;
  /** First letters → patterns that may begin so and have not joined yet. */
  readonly waiting: Map<string, number[]>;
  readonly joined: Uint8Array;
  /** Word → where it leads from the root. */
  readonly starts: Map<string, readonly Node[]>;
}

/** A phrase found: from the first to past the last of its tokens (positions in the token list). */
export interface Match {
  readonly key: number;
  readonly first: number;
  readonly past: number;
}

export type Item =
  | { readonly kind: "word"; readonly texts: readonly string[] }
  | { readonly kind: "stem"; readonly text: string }
  | { readonly kind: "number" }
  | { readonly kind: "gap" }
  | { readonly kind: "group"; readonly choices: readonly (readonly Item[])[]; readonly optional: boolean };

/** All nodes have the same shape, which the engine underneath rewards. */
const node = (plain: boolean): Node => ({ words: undefined, stems: undefined, stemLengths: undefined, numbers: undefined, gaps: undefined, keys: undefined, plain });
const maxGap = 4;
/** Letters by which a pattern is told from others while it waits. */
const mostLetters = 6;
/** Words seen before are known by heart; a server that runs for weeks must not learn them without end. */
const mostStarts = 50_000;

/** `patterns[i]` is reported under key i. A malformed pattern throws when it joins; `parse` tells beforehand. */
export function compile(patterns: readonly string[]): Matcher {
  const waiting = new Map<string, number[]>();
  patterns.forEach((pattern, key) => {
    for (const beginning of beginnings(pattern)) {
      const known = waiting.get(beginning);
      if (!known) waiting.set(beginning, [key]);
      else if (known.at(-1) !== key) known.push(key);
    }
  });
  return { patterns, root: node(true), waiting, joined: new Uint8Array(patterns.length), starts: new Map() };
}

/** The letters a match of the pattern begins with, one entry for each way it can begin; "#" for a number. */
function beginnings(pattern: string): readonly string[] {
  const space = pattern.indexOf(" ");
  if (!pattern.startsWith("(")) return [letters(space < 0 ? pattern : pattern.slice(0, space), false)];
  const found: string[] = [];
  const inflected = pattern.includes(")+");
  const parts = partsOf(pattern);
  let at = 0;
  /** Both tell whether they can match nothing, so that what follows may be the beginning. */
  const sequence = (begins: boolean): boolean => {
    let empty = true;
    while (at < parts.length && parts[at] !== "|" && !parts[at]!.startsWith(")")) {
      const part = parts[at++]!;
      if (part === "(") empty = group(begins && empty) && empty;
      else {
        if (begins && empty) found.push(letters(part, inflected));
        empty = false;
      }
    }
    return empty;
  };
  const group = (begins: boolean): boolean => {
    let empty = sequence(begins);
    while (parts[at] === "|") { at++; empty = sequence(begins) || empty; }
    return parts[at++] === ")?" || empty;
  };
  sequence(true);
  return found;
}

/** A whole word ends with a full stop. The last letter of a word that is inflected may change. */
function letters(part: string, inflected: boolean): string {
  if (part === "#") return part;
  if (/^[a-z]+$/.test(part) && !inflected) return `${part}.`;
  const word = tokenize(part)[0]?.word ?? "";
  return word.slice(0, Math.min(mostLetters, inflected || part.endsWith("+") ? Math.max(1, word.length - 1) : word.length));
}

function join(matcher: Matcher, beginning: string): void {
  const keys = matcher.waiting.get(beginning);
  if (!keys) return;
  matcher.waiting.delete(beginning);
  for (const key of keys) {
    if (matcher.joined[key]) continue;
    matcher.joined[key] = 1;
    for (const end of linkAll([matcher.root], parse(matcher.patterns[key]!))) (end.keys ??= []).push(key);
  }
}

function linkAll(froms: readonly Node[], items: readonly Item[]): readonly Node[] {
  let at = froms;
  for (const item of items) at = link(at, item);
  return at;
}

/** Adds the item after each of the nodes; returns the nodes reached. */
function link(froms: readonly Node[], item: Item): readonly Node[] {
  if (item.kind === "group") return linkGroup(froms, item.choices, item.optional);
  const single = froms.length === 1 && froms[0]!.plain && item.kind === "word" && item.texts.length === 1;
  if (single) {
    const known = froms[0]!.words?.get(item.texts[0]!)?.find((to) => to.plain);
    if (known) return [known];
  }
  const to = node(single);
  lead(froms, item, to);
  return [to];
}

/** Alternatives of one word each lead to the same node. */
function linkGroup(froms: readonly Node[], choices: readonly (readonly Item[])[], optional: boolean): readonly Node[] {
  const ends: Node[] = optional ? [...froms] : [];
  let shared: Node | undefined;
  for (const choice of choices) {
    const [first] = choice;
    if (choice.length === 1 && first!.kind !== "group") lead(froms, first!, (shared ??= node(false)));
    else for (const end of linkAll(froms, choice)) if (!ends.includes(end)) ends.push(end);
  }
  if (shared) ends.push(shared);
  return ends;
}

function lead(froms: readonly Node[], item: Exclude<Item, { kind: "group" }>, to: Node): void {
  for (const from of froms) {
    if (item.kind === "gap") (from.gaps ??= []).push(to);
    else if (item.kind === "number") (from.numbers ??= []).push(to);
    else if (item.kind === "word") for (const text of item.texts) edge((from.words ??= new Map()), text, to);
    else {
      edge((from.stems ??= new Map()), item.text, to);
      const lengths = (from.stemLengths ??= []);
      if (!lengths.includes(item.text.length)) lengths.push(item.text.length);
    }
  }
}

function edge(edges: Map<string, Node[]>, text: string, to: Node): void {
  const known = edges.get(text);
  if (known) known.push(to);
  else edges.set(text, [to]);
}

/** Every match in the tokens, in order of first token; overlapping ones included. */
export function match(matcher: Matcher, tokens: readonly Token[]): Match[] {
  const found: Match[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const starts = startsOf(matcher, tokens[first]!);
    if (starts.length === 0) continue;
    const walk: Walk = { first, tokens, found, steps: 0, seen: undefined };
    for (const start of starts) step(start, first + 1, walk);
  }
  return found;
}

function startsOf(matcher: Matcher, token: Token): readonly Node[] {
  const name = token.capitals === undefined ? token.word : `${token.word} ${token.capitals}`;
  const known = matcher.starts.get(name);
  if (known) return known;
  join(matcher, `${token.word}.`);
  for (let length = 1; length <= mostLetters && length <= token.word.length; length++) join(matcher, token.word.slice(0, length));
  if (token.number) join(matcher, "#");
  const nodes: Node[] = [];
  follow(matcher.root, token, (to) => nodes.push(to));
  if (matcher.starts.size >= mostStarts) matcher.starts.clear();
  matcher.starts.set(name, nodes);
  return nodes;
}

/** One way through the tokens from one start. */
interface Walk {
  readonly first: number;
  readonly tokens: readonly Token[];
  readonly found: Match[];
  steps: number;
  /** Where it has been, kept only once it has taken many steps: a pattern of gaps comes to one place by ever so many ways. */
  seen: Map<Node, Set<number>> | undefined;
}
const manySteps = 100;

function step(at: Node, next: number, walk: Walk): void {
  if (++walk.steps > manySteps && again(at, next, walk)) return;
  const { first, tokens, found } = walk;
  if (at.keys) for (const key of at.keys) found.push({ key, first, past: next });
  if (next >= tokens.length || tokens[next]!.cut) return;
  follow(at, tokens[next]!, (to) => step(to, next + 1, walk));
  if (!at.gaps) return;
  for (const gap of at.gaps) {
    for (let skip = 0; skip <= maxGap && next + skip < tokens.length && !tokens[next + skip]!.apart; skip++) {
      follow(gap, tokens[next + skip]!, (to) => step(to, next + skip + 1, walk));
    }
  }
}

function again(at: Node, next: number, walk: Walk): boolean {
  const been = (walk.seen ??= new Map()).get(at);
  if (been === undefined) walk.seen.set(at, new Set([next]));
  else if (been.has(next)) return true;
  else been.add(next);
  return false;
}

function follow(at: Node, token: Token, visit: (to: Node) => void): void {
  if (at.words) {
    at.words.get(token.word)?.forEach(visit);
    if (token.capitals !== undefined && token.capitals !== token.word) at.words.get(token.capitals)?.forEach(visit);
  }
  if (at.stems) {
    for (const length of at.stemLengths!) {
      if (token.word.length >= length) at.stems.get(token.word.slice(0, length))?.forEach(visit);
    }
  }
  if (at.numbers && token.number) at.numbers.forEach(visit);
}

const partsOf = (pattern: string): string[] => pattern.match(/\(|\)[?+]?|\||[^\s()|]+/g) ?? [];

/** Throws on a pattern that is not well formed: an error in the lexicon must not pass. */
export function parse(pattern: string): Item[] {
  if (/[^\s(|]\(/.test(pattern)) throw new Error(`A bracket inside a word in “${pattern}”: alternatives are whole words.`);
  const parts = partsOf(pattern);
  let at = 0;
  const sequence = (): Item[] => {
    const items: Item[] = [];
    while (at < parts.length && parts[at] !== "|" && !parts[at]!.startsWith(")")) {
      const part = parts[at++]!;
      if (part === "(") items.push(group());
      else items.push(...itemsOf(part));
    }
    return items;
  };
  const group = (): Item => {
    const choices = [sequence()];
    while (parts[at] === "|") { at++; choices.push(sequence()); }
    const close = parts[at++];
    if (!close?.startsWith(")") || choices.some((choice) => choice.length === 0)) throw new Error(`Brackets do not fit in “${pattern}”.`);
    return { kind: "group", choices: close === ")+" ? choices.map(inflectLast) : choices, optional: close === ")?" };
  };
  const items = sequence();
  if (at < parts.length || items.length === 0 || items.slice(0, items.findIndex((item) => !canBeNothing(item)) + 1).some(opensWithGap)) throw new Error(`“${pattern}” is not a pattern.`);
  if (items.every(canBeNothing)) throw new Error(`“${pattern}” can match nothing.`);
  return items;
}

const canBeNothing = (item: Item): boolean => item.kind === "group" && (item.optional || item.choices.some((choice) => choice.every(canBeNothing)));
/** A match has to begin with a word. */
const opensWithGap = (item: Item): boolean => item.kind === "gap" || (item.kind === "group" && item.choices.some((choice) => choice[0] !== undefined && opensWithGap(choice[0])));

function inflectLast(items: readonly Item[]): Item[] {
  const last = items.at(-1);
  return last?.kind === "word" ? [...items.slice(0, -1), { kind: "word", texts: last.texts.flatMap(inflections) }] : [...items];
}

function itemsOf(part: string): Item[] {
  if (part === "..") return [{ kind: "gap" }];
  if (part === "#") return [{ kind: "number" }];
  if (/^[a-z]+$/.test(part)) return [{ kind: "word", texts: [part] }];
  const mark = part.at(-1);
  const tokens = tokenize(part);
  const last = tokens.at(-1);
  if (!last) throw new Error(`“${part}” has no word.`);
  const words = tokens.map((token): Item => ({ kind: "word", texts: [token.capitals ?? token.word] }));
  if (mark === "~") return [...words.slice(0, -1), { kind: "stem", text: last.word }];
  return mark === "+" ? inflectLast(words) : words;
}
