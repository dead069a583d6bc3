/** What was asked for lately is not worked out again. */
import { own } from "./own.ts";

/** A memory of bounded size: what was not asked for lately is forgotten. */
export type Recent<T> = (key: string, make: () => T) => T;

/** Holds between `most` and twice as many; 0 remembers nothing. */
export function recent<T>(most: number): Recent<T> {
  if (most === 0) return (_, make) => make();
  let now = new Map<string, T>();
  let before = new Map<string, T>();
  return (key, make) => {
    const known = now.get(key);
    if (known !== undefined || now.has(key)) return known as T;
    const value = before.has(key) ? (before.get(key) as T) : make();
    if (now.size >= most) {
      before = now;
      now = new Map();
    }
    now.set(own(key), value);
    return value;
  };
}
