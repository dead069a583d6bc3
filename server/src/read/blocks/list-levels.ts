/** Which of the lists that are open an item belongs to, by its mark and how far it is set in. */
import type { Marker } from "../lines/marks.ts";
import { lastMark } from "../words.ts";

export interface ListLevel {
  readonly indent: number;
  readonly style: string;
  readonly group: number;
  /** The piece that introduces it. */
  readonly lead: number | undefined;
  /** The piece of its last item. */
  last: number;
  /** Of its last item, where it is numbered. */
  value: number | undefined;
}

/** The first `kept` of the open lists stay open; the item goes on with the innermost of them, or opens one below, introduced by the piece `lead`. */
interface ItemPlace {
  readonly kept: number;
  readonly opens: boolean;
  readonly lead?: number | undefined;
}

const deepest = 40;

/** `levels`: the open lists, at least one, the innermost last. `wordsOf`: the text of a piece. */
export function placeOfItem(levels: readonly ListLevel[], { style, bullet }: Pick<Marker, "style" | "bullet">, indent: number, wordsOf: (piece: number) => string): ItemPlace {
  let kept = levels.length;
  while (kept > 1 && indent < levels[kept - 1]!.indent - 1 && !(levels[kept - 1]!.style === style && indent > levels[kept - 2]!.indent + 1)) kept--;
  const top = levels[kept - 1]!;
  const below: ItemPlace = { kept, opens: true, lead: top.last };
  if (indent > top.indent + 1 && kept < deepest) return below;
  if (style === top.style) return { kept, opens: false };
  const known = levels.slice(0, kept).findLastIndex((each) => each.style === style && Math.abs(each.indent - indent) <= 3);
  if (known >= 0) return { kept: known + 1, opens: false };
  // A new kind of mark at the same indent: under the last item if that asks for it, else a new list.
  const words = wordsOf(top.last);
  const isOrdered = /^\(?[1aAi]/.test(top.style);
  if (lastMark(words) === ":" || (bullet === isOrdered && words.length < 40 && !/[.;,]$/.test(words))) return kept < deepest ? below : { kept, opens: false };
  return { kept: kept - 1, opens: true, lead: top.lead };
}
