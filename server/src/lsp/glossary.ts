/** Words of the field under the pointer: measures as the engine found them, and terms of the lexicon. */
import type { Span } from "../../../rules/language/document.ts";
import { place } from "../../../rules/language/statement.ts";
import { measures, type Measure } from "../../../rules/lexicon/measures.ts";
import { terms, type Term } from "../../../rules/lexicon/terms.ts";
import { compile } from "../engine/words/automaton.ts";
import { match, matcher, type Matcher } from "../engine/words/match.ts";
import { tokenize } from "../engine/words/tokens.ts";
import type { Analysed } from "./analyses.ts";

export type Entry = { readonly span: Span } & ({ readonly measure: Measure } | { readonly term: Term });

/** The longest that stands there, a measure before a term. */
export function entryAt(analysed: Analysed, offset: number): Entry | undefined {
  const holds = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const statement = analysed.facts.statements.find(holds);
  for (const use of statement?.measures ?? []) {
    const span = place(statement!, use);
    const measure = measures.find(({ id }) => id === use.measure);
    if (measure !== undefined && holds(span)) return { span, measure };
  }
  return termAt(analysed.document.text, offset);
}

let known: { readonly matcher: Matcher; readonly owners: readonly Term[] } | undefined;

/** No term is longer than this, in characters, on either side of the pointer. */
const reach = 120;

function termAt(text: string, offset: number): Entry | undefined {
  known ??= { matcher: matcher(compile(terms.flatMap(({ aliases }) => aliases))), owners: terms.flatMap((term) => term.aliases.map(() => term)) };
  const from = Math.max(0, offset - reach);
  const near = text.slice(from, offset + reach);
  const tokens = tokenize(near);
  const found = match(known.matcher, tokens).map(({ key, first, past }) => ({ term: known!.owners[key]!, span: { start: from + tokens[first]!.start, end: from + tokens[past - 1]!.end } }));
  return found.filter(({ span }) => span.start <= offset && offset <= span.end).sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start))[0];
}
