/** Tokens → where the patterns of an automaton are found in them. */
import { own } from "../read/own.ts";
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
  /** Class → the last of its steps from the beginning, and each step → the one before it; -1 where there is none. */
  readonly lastStart: Int32Array;
  readonly startBefore: Int32Array;
  readonly known: Map<string, Known>;
}

/** A word of texts: the classes it is in, one bit each, and what may follow where it is the first word of a pattern. */
interface Known {
  readonly classes: Uint32Array;
  /** Patterns that it is the whole of. */
  readonly keys: readonly number[];
  /** Steps on by the next word, and places that any of the next few words may lead away from. */
  readonly by: Int32Array;
  readonly to: Int32Array;
  readonly gaps: readonly number[];
}

/** A server that runs for weeks must not learn words without end. */
const mostKnown = 20_000;

export function matcher(automaton: Automaton): Matcher {
  const { words, stems, stepsFrom, by } = automaton;
  const wordAt = new Map<string, number>();
  for (let i = 0; i < words.length; i++) wordAt.set(words[i]!, i);
  const letters = stems.reduce((least, stem) => Math.min(least, stem.length), 3);
  const stemsBy = new Map<string, number[]>();
  stems.forEach((stem, i) => {
    const begin = stem.slice(0, letters);
    const known = stemsBy.get(begin);
    if (known) known.push(i);
    else stemsBy.set(begin, [i]);
  });
  const most = by.reduce((greatest, id) => Math.max(greatest, id), gap);
  const lastStart = new Int32Array(most + 1).fill(-1);
  const startBefore = new Int32Array(stepsFrom[1]!).fill(-1);
  for (let i = 0; i < startBefore.length; i++) {
    startBefore[i] = lastStart[by[i]!]!;
    lastStart[by[i]!] = i;
  }
  return { automaton, wordAt, stemsBy, letters, lastStart, startBefore, known: new Map() };
}

const nowhere: Known = { classes: new Uint32Array(0), keys: [], by: new Int32Array(0), to: new Int32Array(0), gaps: [] };

function know(matcher: Matcher, token: Token): Known {
  const name = token.capitals === undefined ? token.word : `${token.word} ${token.capitals}`;
  const known = matcher.known.get(name);
  if (known) return known;
  if (matcher.known.size >= mostKnown) matcher.known.clear();
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
  return { classes, ...opened(automaton, places) };
}

/** Most words open many patterns, and hardly any of them goes on: all first steps lie side by side. */
function opened({ stepsFrom, by, to, keysFrom, keys }: Automaton, places: readonly number[]): Omit<Known, "classes"> {
  const whole: number[] = [];
  const steps: number[] = [];
  const gaps: number[] = [];
  for (const place of places) {
    for (let i = keysFrom[place]!; i < keysFrom[place + 1]!; i++) whole.push(keys[i]!);
    for (let i = stepsFrom[place]!; i < stepsFrom[place + 1]!; i++) {
      if (by[i] === gap) gaps.push(to[i]!);
      else steps.push(i);
    }
  }
  return { keys: whole, by: Int32Array.from(steps, (i) => by[i]!), to: Int32Array.from(steps, (i) => to[i]!), gaps };
}

/** A phrase found: from the first to past the last of its tokens (positions in the token list). */
export interface Match {
  readonly key: number;
  readonly first: number;
  readonly past: number;
}

/** Every match in the tokens, in order of first token; overlapping ones included. */
export function match(matcher: Matcher, tokens: readonly Token[]): Match[] {
  const found: Match[] = [];
  const words = tokens.map((token) => know(matcher, token));
  for (let first = 0; first < tokens.length; first++) {
    const { keys, by, to, gaps } = words[first]!;
    for (const key of keys) found.push({ key, first, past: first + 1 });
    const next = first + 1;
    if (next >= tokens.length || tokens[next]!.cut || (by.length === 0 && gaps.length === 0)) continue;
    const { classes } = words[next]!;
    const walk: Walk = { automaton: matcher.automaton, first, tokens, words, found, steps: 0, seen: undefined };
    if (classes.length > 0) for (let i = 0; i < by.length; i++) if (has(classes, by[i]!)) go(to[i]!, next + 1, walk);
    for (const place of gaps) leap(place, next, walk);
  }
  return found;
}

/** One way through the tokens from one start. */
interface Walk {
  readonly automaton: Automaton;
  readonly first: number;
  readonly tokens: readonly Token[];
  readonly words: readonly Known[];
  readonly found: Match[];
  steps: number;
  /** Where it has been, kept only once it has taken many steps: a pattern of gaps comes to one place by ever so many ways. */
  seen: Set<number> | undefined;
}
const manySteps = 100;

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
