/**
 * The TextMate grammars of syntaxes/, made from the lexicon so that what an editor colours is what the engine reads.
 * A grammar knows no sentences: it shows words that promise, not promises. Firm words are bold and soft ones italic, so that
 * strength does not hang on colour alone.
 */
import { measures } from "../../../rules/lexicon/measures.ts";
import * as modality from "../../../rules/lexicon/modality.ts";
import { filled, notOpen, open } from "../../../rules/lexicon/placeholders.ts";
import { expression } from "../engine/words/expression.ts";

interface Grammar {
  readonly name: string;
  readonly scopeName: string;
  readonly injectionSelector?: string;
  readonly patterns: readonly Pattern[];
}
interface Pattern {
  readonly match?: string;
  readonly include?: string;
  readonly name?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
}

/** File under syntaxes/ → what stands in it. */
export const grammars = (): Readonly<Record<string, Grammar>> => ({
  "paritylint.injection.tmLanguage.json": {
    name: "Commissioning language in Markdown",
    scopeName: "paritylint.injection",
    injectionSelector: "L:text.html.markdown -markup.fenced_code -markup.raw -markup.inline.raw -meta.embedded -markup.underline.link",
    patterns: [suppression, gap, ...words()],
  },
  "paritylint.specification.tmLanguage.json": {
    name: "Plain-text specification",
    scopeName: "text.plain.specification",
    patterns: [...headings, { include: "paritylint.injection" }],
  },
});

/** A finding that somebody accepts, with the reason. */
const suppression: Pattern = {
  match: "(<!--)\\s*(paritylint-(?:disable-next-line|disable-file|disable|enable))\\b((?:(?!--)[^<>])*)(?:(--)\\s((?:(?!\\s?-->)[^<])*)\\s?)?(-->)",
  name: "comment.block.suppression.paritylint",
  captures: {
    2: { name: "keyword.control.suppression.paritylint" },
    3: { name: "entity.name.tag.rule.paritylint" },
    5: { name: "string.unquoted.reason.paritylint" },
  },
};

/** Square brackets that an author has yet to fill. Not a link, a footnote, a task box or a choice already made. */
const gap: Pattern = { match: `\\[(?!(?:${filled.join("|")}|X|\\^[^\\]]*)\\])[^\\]\\[]*\\](?![(\\[:])`, name: "string.other.placeholder.paritylint" };

/** "3.2 Exclusion criteria" and "EXCLUSION CRITERIA", but no clause: that ends in a full stop or is long. */
const headings: readonly Pattern[] = [
  { match: "^(?:\\d{1,2}\\.)*\\d{1,2}\\.?[ \\t]+\\p{Lu}[^.;:\\n]{2,70}$", name: "markup.heading.numbered.paritylint" },
  { match: "^(?=[^\\n]*\\p{Lu}{3})[\\p{Lu}\\d][\\p{Lu}\\d &,/()’'–-]{3,80}$", name: "markup.heading.capitals.paritylint" },
];

/** Of words that begin at one place the first pattern wins, so a phrase stands before the words it begins with. */
function words(): readonly Pattern[] {
  const strength = (name: string, say: readonly string[], not: readonly string[] = []): readonly Pattern[] => [
    // What only looks like a promise is passed over without a name.
    ...(not.length === 0 ? [] : [{ match: expression(not) }]),
    { match: expression(say), name },
  ];
  return [
    { match: expression(measures.flatMap(({ aliases }) => aliases)), name: "support.class.measure.paritylint" },
    ...strength("string.other.placeholder.paritylint", open, notOpen),
    ...strength("markup.italic.obligation.conditional.paritylint", [...modality.conditional, ...modality.appropriateness]),
    ...strength("markup.italic.obligation.weak.paritylint", [...modality.weak, ...modality.notStrong], modality.notWeak),
    ...strength("markup.bold.obligation.strong.paritylint", modality.strong),
    ...strength("markup.italic.obligation.permission.paritylint", modality.permission, modality.notPermission),
    ...strength("keyword.other.obligation.medium.paritylint", modality.medium),
  ];
}
