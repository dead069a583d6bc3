/**
 * The pattern language of the lexicon, compiled into one trie over words, so that a text is read once for all phrases.
 *
 *     depression         the word itself                offer+    with its regular inflections
 *     psycholog~         any word that begins so        SMI       only in capitals
 *     (low|poor) mood    alternatives                   (the)?    may be there or not
 *     (need|issue)+      alternatives with inflections  #         a number
 *     ..                 up to three words between
 */
import { tokenize, type Token } from "./tokens.ts";

interface Node {
  /** Several nodes may follow on one word: patterns with alternatives keep nodes of their own. */
  readonly words: Map<string, Node[]>;
  readonly stems: Map<string, Node[]>;
  readonly stemLengths: number[];
  readonly numbers: Node[];
  readonly gaps: Node[];
  readonly keys: number[];
  /** Reached by one plain run of words only, so that patterns which begin alike may share it. */
  readonly plain: boolean;
}

export interface Matcher {
  readonly root: Node;
}

/** A phrase found: from the first to past the last of its tokens (positions in the token list). */
export interface Match {
  readonly key: number;
  readonly first: number;
  readonly past: number;
}

type Item =
  | { readonly kind: "word"; readonly texts: readonly string[] }
  | { readonly kind: "stem"; readonly text: string }
  | { readonly kind: "number" }
  | { readonly kind: "gap" }
  | { readonly kind: "group"; readonly choices: readonly (readonly Item[])[]; readonly optional: boolean };

const node = (plain: boolean): Node => ({ words: new Map(), stems: new Map(), stemLengths: [], numbers: [], gaps: [], keys: [], plain });
const maxGap = 3;

/** `patterns[i]` is reported under key i. */
export function compile(patterns: readonly string[]): Matcher {
  const root = node(true);
  patterns.forEach((pattern, key) => {
    const ends = linkAll([root], parse(pattern));
    if (ends.includes(root)) throw new Error(`“${pattern}” can match nothing.`);
    for (const end of ends) end.keys.push(key);
  });
  return { root };
}

function linkAll(froms: readonly Node[], items: readonly Item[]): Node[] {
  return items.reduce<Node[]>((at, item) => link(at, item), [...froms]);
}

/** Adds the item after each of the nodes; returns the nodes reached. */
function link(froms: readonly Node[], item: Item): Node[] {
  if (item.kind === "group") {
    const ends = item.choices.flatMap((choice) => linkAll(froms, choice));
    return [...new Set(item.optional ? [...ends, ...froms] : ends)];
  }
  const only = froms.length === 1 && froms[0]!.plain ? froms[0]! : undefined;
  if (only && item.kind === "word" && item.texts.length === 1) {
    const known = only.words.get(item.texts[0]!)?.find((to) => to.plain);
    if (known) return [known];
  }
  const to = node(only !== undefined && item.kind === "word" && item.texts.length === 1);
  for (const from of froms) {
    if (item.kind === "gap") from.gaps.push(to);
    else if (item.kind === "number") from.numbers.push(to);
    else if (item.kind === "word") for (const text of item.texts) edge(from.words, text, to);
    else {
      edge(from.stems, item.text, to);
      if (!from.stemLengths.includes(item.text.length)) from.stemLengths.push(item.text.length);
    }
  }
  return [to];
}

function edge(edges: Map<string, Node[]>, text: string, to: Node): void {
  const known = edges.get(text);
  if (known) known.push(to);
  else edges.set(text, [to]);
}

/** Every match in the tokens, in order of first token; overlapping ones included. */
export function match({ root }: Matcher, tokens: readonly Token[]): Match[] {
  const found: Match[] = [];
  for (let first = 0; first < tokens.length; first++) step(root, first, first, tokens, found);
  return found;
}

function step(at: Node, first: number, next: number, tokens: readonly Token[], found: Match[]): void {
  for (const key of at.keys) found.push({ key, first, past: next });
  const token = tokens[next];
  if (!token) return;
  follow(at, token, first, next, tokens, found);
  for (const gap of at.gaps) {
    for (let skip = 0; skip <= maxGap && next + skip < tokens.length; skip++) follow(gap, tokens[next + skip]!, first, next + skip, tokens, found);
  }
}

function follow(at: Node, token: Token, first: number, next: number, tokens: readonly Token[], found: Match[]): void {
  const visit = (to: Node): void => step(to, first, next + 1, tokens, found);
  at.words.get(token.word)?.forEach(visit);
  if (token.capitals !== undefined && token.capitals !== token.word) at.words.get(token.capitals)?.forEach(visit);
  for (const length of at.stemLengths) {
    if (token.word.length >= length) at.stems.get(token.word.slice(0, length))?.forEach(visit);
  }
  if (token.number) at.numbers.forEach(visit);
}

/** Throws on a pattern that is not well formed: an error in the lexicon must not pass. */
function parse(pattern: string): Item[] {
  if (/[^\s(|]\(/.test(pattern)) throw new Error(`A bracket inside a word in “${pattern}”: alternatives are whole words.`);
  const parts = pattern.match(/\(|\)[?+]?|\||[^\s()|]+/g) ?? [];
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
  if (at < parts.length || items.length === 0 || items[0]!.kind === "gap") throw new Error(`“${pattern}” is not a pattern.`);
  return items;
}

function inflectLast(items: readonly Item[]): Item[] {
  const last = items.at(-1);
  return last?.kind === "word" ? [...items.slice(0, -1), { kind: "word", texts: last.texts.flatMap(inflections) }] : [...items];
}

function itemsOf(part: string): Item[] {
  if (part === "..") return [{ kind: "gap" }];
  if (part === "#") return [{ kind: "number" }];
  const mark = part.at(-1);
  const tokens = tokenize(part);
  const last = tokens.at(-1);
  if (!last) throw new Error(`“${part}” has no word.`);
  const words = tokens.map((token): Item => ({ kind: "word", texts: [token.capitals ?? token.word] }));
  if (mark === "~") return [...words.slice(0, -1), { kind: "stem", text: last.word }];
  return mark === "+" ? inflectLast(words) : words;
}

/** Regular English inflections of a noun or verb; impossible forms do no harm. */
function inflections(word: string): string[] {
  const forms = new Set([word]);
  const vowel = (letter: string | undefined): boolean => letter !== undefined && "aeiou".includes(letter);
  const last = word.at(-1);
  if (word.endsWith("y") && !vowel(word.at(-2))) {
    const stem = word.slice(0, -1);
    forms.add(`${stem}ies`).add(`${stem}ied`).add(`${word}ing`);
  } else if (last === "e") {
    const stem = word.slice(0, -1);
    forms.add(`${word}s`).add(`${word}d`).add(`${stem}ing`);
  } else {
    forms.add(/(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`).add(`${word}ed`).add(`${word}ing`);
    if (last && !vowel(last) && !"wxy".includes(last) && vowel(word.at(-2)) && !vowel(word.at(-3))) forms.add(`${word}${last}ed`).add(`${word}${last}ing`);
  }
  return [...forms];
}
