/** Roman numerals, which lists are numbered with. */

const signs: readonly (readonly [number, string])[] = [[1000, "M"], [900, "CM"], [500, "D"], [400, "CD"], [100, "C"], [90, "XC"], [50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"]];

/** In capitals; what has no such numeral stands in figures. */
export function roman(n: number): string {
  if (n < 1 || n > 3_999) return String(n);
  let text = "";
  let left = n;
  for (const [worth, sign] of signs) {
    for (; left >= worth; left -= worth) text += sign;
  }
  return text;
}

/** Of I, V and X, which is as far as lists are read; another letter counts for nothing. */
export function fromRoman(text: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  const letters = [...text.toUpperCase()].map((letter) => values[letter] ?? 0);
  return letters.reduce((sum, value, i) => sum + (value < (letters[i + 1] ?? 0) ? -value : value), 0);
}
