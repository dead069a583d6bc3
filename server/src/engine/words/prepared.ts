/** What the build worked out beforehand: joining thousands of patterns took longer than reading a draft. */
import type { Automaton } from "./automaton.ts";

export interface Prepared {
  /** Ids of the rules whose phrases these are, in their order. */
  readonly rules: readonly string[];
  readonly lexicon: Automaton;
  readonly phrases: Automaton;
}

/** Put in by the build: as text in a bundle that is all there is, else what reads it from a file beside the bundle. Absent where the sources are run as they are, as most tests do. */
declare const PARITYLINT_AUTOMATA: string | (() => Prepared) | undefined;

export function readPrepared(): Prepared | undefined {
  if (typeof PARITYLINT_AUTOMATA === "undefined") return undefined;
  return typeof PARITYLINT_AUTOMATA === "string" ? decodePrepared(PARITYLINT_AUTOMATA) : PARITYLINT_AUTOMATA();
}

const parts = ["lexicon", "phrases"] as const;
const arrays = ["classesFrom", "classes", "stepsFrom", "by", "to", "keysFrom", "keys"] as const;
/** Lists that grow from entry to entry are written by how much; so are places, which mostly lead to the next one. */
const growing: ReadonlySet<string> = new Set(["classesFrom", "stepsFrom", "to", "keysFrom"]);

/** As one text of few letters: a bundle is text, and this is read in a moment. */
export function encodePrepared(prepared: Prepared): string {
  const texts = parts.flatMap((part) => {
    const automaton = prepared[part];
    return [automaton.words.join(" "), automaton.stems.join(" "), ...arrays.map((name) => letters(automaton[name], growing.has(name)))];
  });
  return [prepared.rules.join(" "), ...texts].join("\n");
}

export function decodePrepared(packed: string): Prepared {
  const [rules = "", ...texts] = packed.split("\n");
  const words = (text: string): readonly string[] => (text === "" ? [] : text.split(" "));
  const automaton = (at: number): Automaton => {
    const [known, stems, ...rest] = texts.slice(at, at + 2 + arrays.length);
    const numbers = Object.fromEntries(arrays.map((name, i) => [name, ofLetters(rest[i]!, growing.has(name))])) as Pick<Automaton, (typeof arrays)[number]>;
    return { words: words(known!), stems: words(stems!), ...numbers };
  };
  return { rules: words(rules), lexicon: automaton(0), phrases: automaton(2 + arrays.length) };
}

/** Each number is one letter from `first` on, or two where it is large; negative ones in between. */
const first = 0x5d;
const half = 0x4000;

function letters(numbers: Int32Array, grows: boolean): string {
  let text = "";
  let before = 0;
  for (const number of numbers) {
    const step = grows ? number - before : number;
    const value = step < 0 ? -2 * step - 1 : 2 * step;
    text += value < half ? String.fromCharCode(first + value) : String.fromCharCode(first + half + (value >> 14), first + (value & (half - 1)));
    before = number;
  }
  return text;
}

function ofLetters(text: string, grows: boolean): Int32Array {
  const numbers = new Int32Array(text.length);
  let count = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    let value = text.charCodeAt(i) - first;
    if (value >= half) value = ((value - half) << 14) + text.charCodeAt(++i) - first;
    const step = value & 1 ? -((value + 1) >> 1) : value >> 1;
    before = grows ? before + step : step;
    numbers[count++] = before;
  }
  return numbers.slice(0, count);
}
