/** A finding that speaks for a list: what is left of it when some of the items are accepted, known or unchanged. */

/** Says something of its first item, in that item's words, and of the `also` that follow it. */
interface Listed<Item> {
  readonly also?: readonly Item[];
}

/** The finding on the first item that is left, and nothing where none is; as it is where all are. `first` tells what it is of itself. */
export function remaining<Item, F extends Item & Listed<Item>>(finding: F, first: (finding: F) => Item, keeps: (item: Item) => boolean): F | undefined {
  const items = [first(finding), ...(finding.also ?? [])];
  const kept = items.filter(keeps);
  if (kept.length === items.length) return finding;
  const [head, ...rest] = kept;
  return head === undefined ? undefined : { ...finding, ...head, also: rest };
}
