/** Lists of places that are searched so often that they are kept in order. */
import type { Span } from "../../../rules/language/document.ts";

/** In order, those that overlap made one. */
export function merged(spans: readonly Span[]): Span[] {
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}

/** Of places that are in order and do not overlap, those that meet the span. */
export function meeting<T extends Span>(places: readonly T[], { start, end }: Span): readonly T[] {
  let low = 0;
  for (let high = places.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (places[middle]!.end > start) high = middle;
    else low = middle + 1;
  }
  let past = low;
  while (past < places.length && places[past]!.start < end) past++;
  return places.slice(low, past);
}
