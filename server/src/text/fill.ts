/** Sentences of rules and lexicon, with what they speak of put in. */

/** `{word}` is filled; a word that is not given is an error of ours and must be seen. */
export const fill = (sentence: string, words: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const word = words[name];
    if (word === undefined) throw new Error(`There is no word for {${name}} in “${sentence}”.`);
    return word;
  });
