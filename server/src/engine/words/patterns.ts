/**
 * The pattern language of the lexicon.
 *
 *     depression         the word itself                offer+    with its regular inflections
 *     psycholog~         any word that begins so        SMI       only in capitals
 *     (low|poor) mood    alternatives                   (the)?    may be there or not
 *     (need|issue)+      alternatives with inflections  #         a number
 *     ..                 up to four words between
 */
import { inflections } from "./inflections.ts";
import { tokenize } from "./tokens.ts";

export type Item =
  | { readonly kind: "word"; readonly texts: readonly string[] }
  | { readonly kind: "stem"; readonly text: string }
  | { readonly kind: "number" }
  | { readonly kind: "gap" }
  | { readonly kind: "group"; readonly choices: readonly (readonly Item[])[]; readonly optional: boolean };

/** The most words a gap stands for. */
export const maxGap = 4;

const partsOf = (pattern: string): string[] => pattern.match(/\(|\)[?+]?|\||[^\s()|]+/g) ?? [];

type Last = "word" | "gap";

/** Throws on a pattern that is not well formed: an error in the lexicon must not pass. */
export function parse(pattern: string): Item[] {
  if (/[^\s(|]\(/.test(pattern)) throw new Error(`A bracket inside a word in “${pattern}”: alternatives are whole words.`);
  const parts = partsOf(pattern);
  let at = 0;
  const sequence = (): Item[] => {
    const items: Item[] = [];
    while (at < parts.length && parts[at] !== "|" && !parts[at]!.startsWith(")")) {
      const part = parts[at++]!;
      if (part === "(") items.push(group());
      else items.push(...itemsOf(part));
    }
    return items;
  };
  const group = (): Item => {
    const choices = [sequence()];
    while (parts[at] === "|") { at++; choices.push(sequence()); }
    const close = parts[at++];
    if (!close?.startsWith(")") || choices.some((choice) => choice.length === 0)) throw new Error(`Brackets do not fit in “${pattern}”.`);
    return { kind: "group", choices: close === ")+" ? choices.map(inflectLast) : choices, optional: close === ")?" };
  };
  const items = sequence();
  if (at < parts.length || items.length === 0 || items.slice(0, items.findIndex((item) => !canBeNothing(item)) + 1).some(opensWithGap)) throw new Error(`“${pattern}” is not a pattern.`);
  if (items.every(canBeNothing)) throw new Error(`“${pattern}” can match nothing.`);
  if (run(items, ["word"]).includes("gap")) throw new Error(`“${pattern}” can end in a gap: after it a word has to stand.`);
  return items;

  /** What may have stood last after these items, where one of `before` stood last. */
  function run(these: readonly Item[], before: readonly Last[]): readonly Last[] {
    return these.reduce((last, item): readonly Last[] => {
      if (item.kind === "group") return [...item.choices.flatMap((choice) => run(choice, last)), ...(item.optional ? last : [])];
      if (item.kind !== "gap") return ["word"];
      if (last.includes("gap")) throw new Error(`In “${pattern}” one gap can follow another: between them a word has to stand.`);
      return ["gap"];
    }, before);
  }
}

const canBeNothing = (item: Item): boolean => item.kind === "group" && (item.optional || item.choices.some((choice) => choice.every(canBeNothing)));
/** A match has to begin with a word. */
const opensWithGap = (item: Item): boolean => item.kind === "gap" || (item.kind === "group" && item.choices.some((choice) => choice[0] !== undefined && opensWithGap(choice[0])));

function inflectLast(items: readonly Item[]): Item[] {
  const last = items.at(-1);
  return last?.kind === "word" ? [...items.slice(0, -1), { kind: "word", texts: last.texts.flatMap(inflections) }] : [...items];
}

function itemsOf(part: string): Item[] {
  if (part === "..") return [{ kind: "gap" }];
  if (part === "#") return [{ kind: "number" }];
  if (/^[a-z]+$/.test(part)) return [{ kind: "word", texts: [part] }];
  const mark = part.at(-1);
  const tokens = tokenize(part);
  const last = tokens.at(-1);
  if (!last) throw new Error(`“${part}” has no word.`);
  const words = tokens.map((token): Item => ({ kind: "word", texts: [token.capitals ?? token.word] }));
  if (mark === "~") return [...words.slice(0, -1), { kind: "stem", text: last.word }];
  return mark === "+" ? inflectLast(words) : words;
}
