/** Regular English inflections of a noun or verb; impossible forms do no harm. */
export function inflections(word: string): string[] {
  const forms = new Set([word]);
  const vowel = (letter: string | undefined): boolean => letter !== undefined && "aeiou".includes(letter);
  const last = word.at(-1);
  if (word.endsWith("y") && !vowel(word.at(-2))) {
    const stem = word.slice(0, -1);
    forms.add(`${stem}ies`).add(`${stem}ied`).add(`${word}ing`);
  } else if (last === "e") {
    const stem = word.slice(0, -1);
    forms.add(`${word}s`).add(`${word}d`).add(`${stem}ing`);
  } else {
    forms.add(/(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`).add(`${word}ed`).add(`${word}ing`);
    if (last && !vowel(last) && !"wxy".includes(last) && vowel(word.at(-2)) && !vowel(word.at(-3))) forms.add(`${word}${last}ed`).add(`${word}${last}ing`);
  }
  return [...forms];
}
