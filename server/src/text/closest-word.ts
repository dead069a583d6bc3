/** The known name that a mistyped one most likely stands for, and the sentence that offers it. */

export const didYouMean = (name: string, known: Iterable<string>): string => {
  const found = nearest(name, known);
  return found === undefined ? "" : ` Did you mean “${found}”?`;
};

export const unknownRule = (name: string, known: Iterable<string>): string => `There is no rule “${name}”.${didYouMean(name, known)}`;

/** The one of them that was typed, whatever its capitals: “Wales” is how it is written. */
export function typed<T extends string>(name: string | undefined, known: readonly T[]): T | undefined {
  const wanted = name?.trim().toLowerCase();
  return known.find((each) => each === wanted);
}

/** Undefined where nothing is near enough to be worth offering. */
function nearest(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  // Long input is no slip of the keyboard, and would cost time for nothing.
  if (wanted.length === 0 || wanted.length > 80) return undefined;
  let best: string | undefined;
  let least = Math.max(2, Math.floor(wanted.length * 0.4)) + 1;
  for (const candidate of known) {
    const lower = candidate.toLowerCase();
    // A name cut short ("bolt-on") is nearer than its length says.
    const away = wanted.length >= 4 && lower.includes(wanted) ? 1 : distance(wanted, lower, least);
    if (away < least) [best, least] = [candidate, away];
  }
  return best;
}

/** Optimal string alignment: insertions, deletions, replacements and swapped neighbours. Once it is sure to be `enough` it is not counted further. */
function distance(a: string, b: string, enough: number): number {
  if (Math.abs(a.length - b.length) >= enough) return enough;
  let older: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, older[j - 2]! + 1);
      row.push(cost);
    }
    if (row.every((cost) => cost >= enough) && above.every((cost) => cost >= enough)) return enough;
    [older, above] = [above, row];
  }
  return above[b.length]!;
}
