/** The words of a heading, for comparing: lower case, no marks, singular. */
import { plainText } from "../words.ts";

/** "Aims & objectives" → "aim and objective". */
export function words(heading: string): string {
  return singulars(plainText(heading).normalize("NFKC").toLowerCase().replace(/[’']s?\b/g, "").replace(/\band\s*\/\s*or\b/g, " and ").replace(/[&/]/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ").trim());
}

/** The same of words that are plain already. */
export function singulars(plain: string): string {
  return plain.split(" ").map(singular).join(" ");
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith("ies") ? word.slice(0, -3) + "y" : word.slice(0, -1);
}
