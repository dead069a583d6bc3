/** Patterns of the lexicon as one regular expression, for tools that cannot read tokens: the grammars of an editor. */
import { parse, type Item } from "./patterns.ts";

/** Source of an expression for the Oniguruma of TextMate grammars; it matches whole words, and longer phrases before shorter ones. */
export function expression(patterns: readonly string[]): string {
  const choices = [...new Set(patterns)].map((pattern) => ({ text: sequence(parse(pattern)), length: pattern.split(" ").length }));
  return `(?<![\\p{L}\\p{N}])(?:${choices.sort((a, b) => b.length - a.length).map(({ text }) => text).join("|")})(?![\\p{L}\\p{N}])`;
}

const between = "[\\s-]+";
const word = "[\\p{L}\\p{N}'’&]+";

/** Items with what stands between them; one that may be absent brings its own space. */
function sequence(items: readonly Item[]): string {
  let text = "";
  let open = false;
  for (const item of items) {
    const optional = item.kind === "gap" || (item.kind === "group" && item.optional);
    if (!optional) text += `${open ? between : ""}${one(item)}`;
    else if (item.kind === "gap") text += `(?:${between}${word}){0,4}?`;
    else text += open ? `(?:${between}${one(item)})?` : `(?:${one(item)}${between})?`;
    // An absent opening brings the space that would follow it.
    open ||= !optional;
  }
  return text;
}

function one(item: Item): string {
  switch (item.kind) {
    case "word": return item.texts.length === 1 ? spelt(item.texts[0]!) : `(?:${item.texts.map(spelt).join("|")})`;
    case "stem": return `${spelt(item.text)}[\\p{L}'’]*`;
    case "number": return "\\d+";
    case "gap": return `(?:${word}${between}){0,4}?`;
    case "group": return `(?:${item.choices.map(sequence).join("|")})`;
  }
}

/** A word in capitals is meant so; every other is meant in either case. */
const spelt = (text: string): string => {
  const plain = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("'", "['’]");
  return text === text.toLowerCase() ? `(?i:${plain})` : plain;
};
