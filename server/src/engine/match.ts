/** Tokens → where the patterns of an automaton are found in them. */
import { gap, type Automaton } from "./automaton.ts";
import { maxGap } from "./patterns.ts";
import type { Token } from "./tokens.ts";

/** An automaton with what it has learnt of the words it met. */
export interface Matcher {
  readonly automaton: Automaton;
  readonly wordAt: ReadonlyMap<string, number>;
  readonly stemAt: ReadonlyMap<string, number>;
  readonly stemLengths: readonly number[];
  /** Class → where it leads from the beginning. */
  readonly starts: ReadonlyMap<number, readonly number[]>;
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
  const { words, stems, stepsFrom, by, to } = automaton;
  const starts = new Map<number, number[]>();
  for (let i = stepsFrom[0]!; i < stepsFrom[1]!; i++) {
    const known = starts.get(by[i]!);
    if (known) known.push(to[i]!);
    else starts.set(by[i]!, [to[i]!]);
  }
  return {
    automaton, starts, known: new Map(),
    wordAt: new Map(words.map((word, i) => [word, i])), stemAt: new Map(stems.map((stem, i) => [stem, words.length + i])),
    stemLengths: [...new Set(stems.map((stem) => stem.length))].sort((a, b) => a - b),
  };
}

const nowhere: Known = { classes: new Uint32Array(0), keys: [], by: new Int32Array(0), to: new Int32Array(0), gaps: [] };

function know(matcher: Matcher, token: Token): Known {
  const name = token.capitals === undefined ? token.word : `${token.word} ${token.capitals}`;
  const known = matcher.known.get(name);
  if (known) return known;
  if (matcher.known.size >= mostKnown) matcher.known.clear();
  const found = learn(matcher, token);
  matcher.known.set(name, found);
  return found;
}

function learn({ automaton, wordAt, stemAt, stemLengths, starts }: Matcher, { word, capitals, number }: Token): Known {
  const { words, stems, classesFrom, classes: all } = automaton;
  const lists: (number | undefined)[] = [wordAt.get(word)];
  if (capitals !== undefined && capitals !== word) lists.push(wordAt.get(capitals));
  for (const length of stemLengths) if (length <= word.length) lists.push(stemAt.get(word.slice(0, length)));
  if (number) lists.push(words.length + stems.length);
  const found: number[] = [];
  for (const at of lists) if (at !== undefined) for (let i = classesFrom[at]!; i < classesFrom[at + 1]!; i++) found.push(all[i]!);
  if (found.length === 0) return nowhere;
  const classes = new Uint32Array((Math.max(...found) >> 5) + 1);
  for (const id of found) classes[id >> 5]! |= 1 << (id & 31);
  return { classes, ...opened(automaton, [...new Set(found)].flatMap((id) => starts.get(id) ?? [])) };
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
