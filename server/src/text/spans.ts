/** Places in a text, kept in order so that they are quickly found again. */
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
  const first = firstMeeting(places, { start });
  let past = first;
  while (past < places.length && places[past]!.start < end) past++;
  return places.slice(first, past);
}

/** Of such places, the position of the first that ends after the span begins. */
export const firstMeeting = (places: readonly Span[], { start }: Pick<Span, "start">): number => lastAt(places, start, (place) => place.end) + 1;

/** Of such places, the one that holds an offset. */
export function holding<T extends Span>(places: readonly T[], offset: number): T | undefined {
  const place = places[lastAt(places, offset, ({ start }) => start)];
  return place !== undefined && offset < place.end ? place : undefined;
}

/** Of a list in order, the position of the last at or before an offset; -1 where there is none. */
export function lastAt<T>(list: readonly T[], offset: number, at: (each: T) => number): number {
  let low = -1;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at(list[middle]!) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Turns a span of the block into one of the sentence. */
export const inside = (span: Span, { start }: Span): Span => ({ start: span.start - start, end: span.end - start });
