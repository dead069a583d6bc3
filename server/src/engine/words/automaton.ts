/**
 * All patterns compiled into one automaton over words, so that a text is read once for all phrases.
 *
 * A step leads from a place on by a class: a set of words, such as the alternatives of a bracket with their inflections. A word
 * of a text is looked up once, for the classes it is in; from there on only numbers are compared. Everything is kept in plain
 * arrays of numbers, so that the build can write it down and a start need not work it out again.
 */
import { parse, type Item } from "./patterns.ts";

export interface Automaton {
  /** Words, then beginnings of words; each of a number stands for all numbers. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** Classes of the i-th of words, stems and, last, of numbers: `classes` from `classesFrom[i]` to `classesFrom[i + 1]`. */
  readonly classesFrom: Int32Array;
  readonly classes: Int32Array;
  /** Steps from place p: by `by[i]` (a class, or `gap`) to `to[i]`, i from `stepsFrom[p]` to `stepsFrom[p + 1]`. Place 0 is where patterns begin. */
  readonly stepsFrom: Int32Array;
  readonly by: Int32Array;
  readonly to: Int32Array;
  /** Patterns that end at place p: `keys` from `keysFrom[p]` to `keysFrom[p + 1]`. */
  readonly keysFrom: Int32Array;
  readonly keys: Int32Array;
}

/** After a step by this, words may be left out. */
export const gap = -1;

/** A place while patterns are still being added. */
interface Place {
  /** Reached by one run of steps only, so that patterns which begin alike may share it. */
  readonly alone: boolean;
  readonly steps: { readonly by: number; readonly to: number }[];
  /** Steps that later patterns may share. */
  readonly shared: Map<number, number>;
  readonly keys: number[];
}

/** `patterns[i]` is reported under key i. Throws on a pattern that is not well formed. */
export function compile(patterns: readonly string[]): Automaton {
  const places: Place[] = [];
  const classes = new Map<string, { readonly id: number; readonly members: readonly Single[] }>();
  const place = (alone: boolean): number => places.push({ alone, steps: [], shared: new Map(), keys: [] }) - 1;

  const classOf = (members: readonly Single[]): number => {
    const name = members.flatMap(spelt).sort().join(" ");
    let known = classes.get(name);
    if (!known) classes.set(name, (known = { id: classes.size, members }));
    return known.id;
  };
  const step = (froms: readonly number[], by: number): number => {
    const from = froms.length === 1 && places[froms[0]!]!.alone ? places[froms[0]!]! : undefined;
    const known = from?.shared.get(by);
    if (known !== undefined) return known;
    const to = place(from !== undefined);
    for (const each of froms) places[each]!.steps.push({ by, to });
    from?.shared.set(by, to);
    return to;
  };
  const run = (froms: readonly number[], items: readonly Item[]): readonly number[] => items.reduce(link, froms);
  const link = (froms: readonly number[], item: Item): readonly number[] => {
    if (item.kind === "gap") return [step(froms, gap)];
    if (item.kind !== "group") return [step(froms, classOf([item]))];
    const ends = new Set<number>(item.optional ? froms : []);
    const single = item.choices.flatMap((choice) => (choice.length === 1 && isSingle(choice[0]!) ? [choice[0]] : []));
    for (const choice of item.choices) if (!(choice.length === 1 && isSingle(choice[0]!))) for (const end of run(froms, choice)) ends.add(end);
    if (single.length > 0) ends.add(step(froms, classOf(single)));
    return [...ends];
  };

  place(true);
  patterns.forEach((pattern, key) => {
    for (const end of run([0], parse(pattern))) places[end]!.keys.push(key);
  });
  return written(places, [...classes.values()].map(({ members }) => members));
}

type Single = Extract<Item, { readonly kind: "word" | "stem" | "number" }>;
const isSingle = (item: Item): item is Single => item.kind === "word" || item.kind === "stem" || item.kind === "number";
const spelt = (item: Single): readonly string[] => (item.kind === "word" ? item.texts : item.kind === "stem" ? [`${item.text}~`] : ["#"]);

function written(places: readonly Place[], classes: readonly (readonly Single[])[]): Automaton {
  const byWord = new Map<string, number[]>();
  const byStem = new Map<string, number[]>();
  const ofNumbers: number[] = [];
  const add = (of: Map<string, number[]>, text: string, id: number): void => {
    const known = of.get(text);
    if (!known) of.set(text, [id]);
    else if (known.at(-1) !== id) known.push(id);
  };
  classes.forEach((members, id) => {
    for (const item of members) {
      if (item.kind === "word") for (const text of item.texts) add(byWord, text, id);
      else if (item.kind === "stem") add(byStem, item.text, id);
      else ofNumbers.push(id);
    }
  });
  const [classesFrom, inClasses] = lists([...byWord.values(), ...byStem.values(), ofNumbers]);
  const [stepsFrom, steps] = lists(places.map((it) => it.steps));
  const [keysFrom, keys] = lists(places.map((it) => it.keys));
  return {
    words: [...byWord.keys()], stems: [...byStem.keys()], classesFrom, classes: Int32Array.from(inClasses),
    stepsFrom, by: Int32Array.from(steps, (it) => it.by), to: Int32Array.from(steps, (it) => it.to), keysFrom, keys: Int32Array.from(keys),
  };
}

/** Lists written one after the other, and where each begins. */
function lists<T>(each: readonly (readonly T[])[]): readonly [Int32Array, readonly T[]] {
  const from = new Int32Array(each.length + 1);
  each.forEach((list, i) => (from[i + 1] = from[i]! + list.length));
  return [from, each.flat()];
}
