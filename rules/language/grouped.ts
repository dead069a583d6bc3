/** In groups of one key each, in the order in which keys and members come; what has no key is left out. */
export function grouped<T, K>(list: Iterable<T>, keyOf: (each: T) => K | undefined): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const each of list) {
    const key = keyOf(each);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return groups;
}
