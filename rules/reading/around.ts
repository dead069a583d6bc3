/** What stands near a statement, where a thing is often said over several sentences, items or rows. */
import type { Statement } from "../language/statement.ts";

/** In characters: as far as things that belong together may stand apart. */
const reach = 900;

/** Statements of the same section within reach of one of these, themselves included; both lists are in text order. */
export function around(these: readonly Statement[], statements: readonly Statement[]): readonly Statement[] {
  let from = 0;
  return statements.filter((other) => {
    while (from < these.length && these[from]!.start <= other.start - reach) from++;
    for (let i = from; i < these.length && these[i]!.start < other.start + reach; i++) if (these[i]!.section === other.section) return true;
    return false;
  });
}

/** The sentence before in the same paragraph, item or row; `statements` are all of the document, in text order. */
export const sentenceBefore = (it: Statement, statements: readonly Statement[]): Statement | undefined => neighbour(it, -1, statements);
/** The one after it there. */
export const sentenceAfter = (it: Statement, statements: readonly Statement[]): Statement | undefined => neighbour(it, 1, statements);

function neighbour(it: Statement, step: -1 | 1, statements: readonly Statement[]): Statement | undefined {
  let low = 0;
  for (let high = statements.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (statements[middle]!.start < it.start) low = middle + 1;
    else high = middle;
  }
  const other = statements[low + step];
  return other?.block === it.block ? other : undefined;
}
