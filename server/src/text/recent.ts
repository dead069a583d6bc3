/** What was asked for lately is not worked out again. */
import { own } from "./own.ts";

/** A memory of bounded size: what was not asked for lately is forgotten. */
export type Recent<T> = (key: string, make: () => T) => T;

/** Holds between `most` and twice as many; 0 remembers nothing. */
export const recent = <T>(most: number): Recent<T> => (most === 0 ? (_, make) => make() : generations<T>(most).ask);

/** A generation ends when it holds `most`, or by a turn: what neither it nor the next asked for is forgotten. */
export function generations<T>(most = Infinity): { readonly ask: Recent<T>; turn(): void } {
  let now = new Map<string, T>();
  let before = new Map<string, T>();
  const turn = (): void => {
    before = now;
    now = new Map();
  };
  return {
    ask: (key, make) => {
      const known = now.get(key);
      if (known !== undefined || now.has(key)) return known as T;
      const value = before.has(key) ? (before.get(key) as T) : make();
      if (now.size >= most) turn();
      now.set(own(key), value);
      return value;
    },
    turn,
  };
}
