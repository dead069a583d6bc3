/** What stands near a statement, where a thing is often said over several sentences, items or rows. */
import type { Statement } from "./facts.ts";

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
