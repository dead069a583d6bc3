/** Tokens → where the patterns of an automaton are found in them. */
import { grouped } from "../../../../rules/language/grouped.ts";
import { own } from "../../text/own.ts";
import { gap, type Automaton } from "./automaton.ts";
import { maxGap } from "./patterns.ts";
import type { Token } from "./tokens.ts";

/** An automaton with what it has learnt of the words it met. */
export interface Matcher {
  readonly automaton: Automaton;
  readonly wordAt: ReadonlyMap<string, number>;
  /** By their first letters, of which all have as many. */
  readonly stemsBy: ReadonlyMap<string, readonly number[]>;
  readonly letters: number;
  /** Class → the last of its steps from the beginning, and each step → the one before it; -1 where there is none, and nothing for classes past the last that begins a pattern. */
  readonly lastStart: Int32Array;
  readonly startBefore: Int32Array;
  readonly known: Map<string, Known>;
  readonly next: Pairs;
  readonly later: Pairs;
}

/** A word of texts: the classes it is in, one bit each, and what may follow where it is the first word of a pattern. */
interface Known {
  readonly id: number;
  readonly classes: Uint32Array;
  /** Patterns that it is the whole of. */
  readonly keys: readonly number[];
  /** Steps of the automaton on by the next word, and by any of the next few. */
  readonly next: readonly number[];
  readonly later: readonly number[];
}

/**
 * Where one word leads another: texts say most pairs again and again, and hardly any of the many steps of the first goes on.
 * Each pair has one place, by the ids of its words, and gives it up to the next that falls there: it never grows.
 */
interface Pairs {
  readonly of: Int32Array;
  readonly places: (readonly number[])[];
}
const mostPairs = 1 << 15;

/** A server that runs for weeks must not learn words without end. */
const mostKnown = 20_000;
/** Ids go up to the words of one more text. */
const mostIds = 40_000;

function forget({ known, next, later }: Matcher): void {
  known.clear();
  for (const { of } of [next, later]) of.fill(0);
}

export function matcher(automaton: Automaton): Matcher {
  const { words, stems, stepsFrom, by } = automaton;
  const wordAt = new Map<string, number>();
  for (let i = 0; i < words.length; i++) wordAt.set(words[i]!, i);
  const letters = stems.reduce((least, stem) => Math.min(least, stem.length), 3);
  const stemsBy = grouped(stems.keys(), (i) => stems[i]!.slice(0, letters));
  const starts = by.subarray(0, stepsFrom[1]!);
  const lastStart = new Int32Array(starts.reduce((greatest, id) => Math.max(greatest, id), gap) + 1).fill(-1);
  const startBefore = new Int32Array(starts.length).fill(-1);
  for (let i = 0; i < startBefore.length; i++) {
    startBefore[i] = lastStart[by[i]!]!;
    lastStart[by[i]!] = i;
  }
  return { automaton, wordAt, stemsBy, letters, lastStart, startBefore, known: new Map(), next: pairs(), later: pairs() };
}

const none: readonly number[] = [];
const pairs = (): Pairs => ({ of: new Int32Array(mostPairs), places: new Array<readonly number[]>(mostPairs).fill(none) });

const nowhere: Known = { id: 0, classes: new Uint32Array(0), keys: [], next: [], later: [] };

function know(matcher: Matcher, token: Token): Known {
  const name = token.capitals === undefined ? token.word : `${token.word} ${token.capitals}`;
  const known = matcher.known.get(name);
  if (known) return known;
  const found = learn(matcher, token);
  matcher.known.set(own(name), found);
  return found;
}

function learn(matcher: Matcher, { word, capitals, number }: Token): Known {
  const { automaton, wordAt, stemsBy, letters, lastStart, startBefore } = matcher;
  const { words, stems, classesFrom, classes: all, to } = automaton;
  const found: number[] = [];
  let most = -1;
  const add = (at: number | undefined): void => {
    if (at === undefined) return;
    for (let i = classesFrom[at]!; i < classesFrom[at + 1]!; i++) {
      found.push(all[i]!);
      most = Math.max(most, all[i]!);
    }
  };
  add(wordAt.get(word));
  if (capitals !== undefined && capitals !== word) add(wordAt.get(capitals));
  for (const stem of stemsBy.get(word.slice(0, letters)) ?? []) if (word.startsWith(stems[stem]!)) add(words.length + stem);
  if (number) add(words.length + stems.length);
  if (most < 0) return nowhere;
  const classes = new Uint32Array((most >> 5) + 1);
  const places: number[] = [];
  for (const id of found) {
    if (has(classes, id)) continue;
    classes[id >> 5]! |= 1 << (id & 31);
    for (let step = lastStart[id]!; step >= 0; step = startBefore[step]!) places.push(to[step]!);
  }
  return { id: matcher.known.size + 1, classes, ...opened(automaton, places) };
}

/** What may follow once these places are reached. */
function opened({ stepsFrom, by, to, keysFrom, keys }: Automaton, places: readonly number[]): Pick<Known, "keys" | "next" | "later"> {
  const whole: number[] = [];
  const next: number[] = [];
  const later: number[] = [];
  for (const place of places) {
    for (let i = keysFrom[place]!; i < keysFrom[place + 1]!; i++) whole.push(keys[i]!);
    for (let i = stepsFrom[place]!; i < stepsFrom[place + 1]!; i++) {
      if (by[i] !== gap) next.push(i);
      else for (let j = stepsFrom[to[i]!]!; j < stepsFrom[to[i]! + 1]!; j++) later.push(j);
    }
  }
  return { keys: whole, next, later };
}

/** Where a word leads by these steps of another. */
function led({ of, places }: Pairs, from: Known, steps: readonly number[], word: Known, { by, to }: Automaton): readonly number[] {
  const pair = from.id * mostIds + word.id;
  const at = (from.id * 181 + word.id) & (mostPairs - 1);
  if (of[at] === pair) return places[at]!;
  let found: number[] | undefined;
  for (const step of steps) if (has(word.classes, by[step]!)) (found ??= []).push(to[step]!);
  of[at] = pair;
  return (places[at] = found ?? none);
}

/** A phrase found: from the first to past the last of its tokens (positions in the token list). */
export interface Match {
  readonly key: number;
  readonly first: number;
  readonly past: number;
}

/** Every match in the tokens, in order of first token; overlapping ones included. One may come more than once, by several ways: who asks keeps the first. */
export function match(matcher: Matcher, tokens: readonly Token[]): Match[] {
  // Not in between: ids of words that were forgotten are given to others.
  if (matcher.known.size >= mostKnown) forget(matcher);
  const found: Match[] = [];
  const words = tokens.map((token) => know(matcher, token));
  const walk: Walk = { automaton: matcher.automaton, first: 0, tokens, words, found, steps: 0, seen: undefined };
  for (let first = 0; first < tokens.length; first++) {
    const word = words[first]!;
    for (const key of word.keys) found.push({ key, first, past: first + 1 });
    if (first + 1 >= tokens.length || tokens[first + 1]!.cut) continue;
    walk.first = first;
    walk.steps = 0;
    walk.seen = undefined;
    if (word.next.length > 0) on(matcher.next, word, word.next, first + 1, walk);
    if (word.later.length === 0) continue;
    for (let at = first + 1; at <= first + 1 + maxGap && at < tokens.length && !tokens[at]!.apart; at++) on(matcher.later, word, word.later, at, walk);
  }
  return found;
}

function on(pairs: Pairs, from: Known, steps: readonly number[], at: number, walk: Walk): void {
  const word = walk.words[at]!;
  if (word === nowhere) return;
  for (const place of led(pairs, from, steps, word, walk.automaton)) go(place, at + 1, walk);
}

/** On through the tokens, from one start after the other. */
interface Walk {
  readonly automaton: Automaton;
  first: number;
  readonly tokens: readonly Token[];
  readonly words: readonly Known[];
  readonly found: Match[];
  steps: number;
  /** Where it has been, kept only once it has taken many steps: a pattern of gaps comes to one place by ever so many ways. */
  seen: Set<number> | undefined;
}
export const manySteps = 100;

function go(at: number, next: number, walk: Walk): void {
  const { automaton, first, tokens, words, found } = walk;
  if (++walk.steps > manySteps && again(at, next, walk)) return;
  const { keysFrom, keys, stepsFrom, by, to } = automaton;
  for (let i = keysFrom[at]!; i < keysFrom[at + 1]!; i++) found.push({ key: keys[i]!, first, past: next });
  if (next >= tokens.length || tokens[next]!.cut) return;
  const { classes } = words[next]!;
  for (let i = stepsFrom[at]!, past = stepsFrom[at + 1]!; i < past; i++) {
    const id = by[i]!;
    if (id === gap) leap(to[i]!, next, walk);
    else if (has(classes, id)) go(to[i]!, next + 1, walk);
  }
}

/** On from a place that any of the next few words may lead away from. */
function leap(at: number, next: number, walk: Walk): void {
  const { automaton: { stepsFrom, by, to }, tokens, words } = walk;
  for (let reached = next; reached <= next + maxGap && reached < tokens.length && !tokens[reached]!.apart; reached++) {
    const { classes } = words[reached]!;
    if (classes.length === 0) continue;
    for (let i = stepsFrom[at]!, past = stepsFrom[at + 1]!; i < past; i++) if (has(classes, by[i]!)) go(to[i]!, reached + 1, walk);
  }
}

const has = (classes: Uint32Array, id: number): boolean => id >> 5 < classes.length && (classes[id >> 5]! & (1 << (id & 31))) !== 0;

function again(at: number, next: number, walk: Walk): boolean {
  const place = at * (walk.tokens.length + 1) + next;
  if ((walk.seen ??= new Set()).has(place)) return true;
  walk.seen.add(place);
  return false;
}
