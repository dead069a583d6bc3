/** Which comment speaks for a finding, where a document may hold thousands of both. */
import type { Span } from "../../../../rules/language/document.ts";
import type { Finding } from "../../../../rules/language/finding.ts";
import { grouped } from "../../../../rules/language/grouped.ts";
import type { Directive } from "./directives.ts";

/** One rule of one comment. */
export interface Cover {
  readonly rule: string;
  /** Where findings that start in it are covered. */
  readonly over: Span;
  readonly directive: Directive;
  used: boolean;
}

/** Comments about one rule, in the order in which they begin, and the first that is not over. */
interface Queue {
  readonly covers: readonly Cover[];
  first: number;
}

/** Takes findings in text order; the first comment that covers one is told. Each comment is laid down once. */
export function finder(covers: readonly Cover[]): (finding: Pick<Finding, "rule" | "span">) => Cover | undefined {
  const order = new Map(covers.map((cover, i) => [cover, i]));
  // Those that hold from the very start may stand anywhere, so they queue by themselves.
  const [wide, narrow] = [queues(covers.filter(({ over }) => over.start === 0)), queues(covers.filter(({ over }) => over.start > 0))];
  return ({ rule, span: { start } }) => {
    const [far, near] = [current(wide.get(rule), start), current(narrow.get(rule), start)];
    return far === undefined || (near !== undefined && order.get(near)! < order.get(far)!) ? near : far;
  };
}

const queues = (covers: readonly Cover[]): ReadonlyMap<string, Queue> =>
  new Map([...grouped(covers, ({ rule }) => rule)].map(([rule, own]) => [rule, { covers: own, first: 0 }]));

/** What is over for this finding is over for all that follow. */
function current(queue: Queue | undefined, at: number): Cover | undefined {
  if (queue === undefined) return undefined;
  while (queue.first < queue.covers.length && at >= queue.covers[queue.first]!.over.end) queue.first++;
  const cover = queue.covers[queue.first];
  return cover !== undefined && at >= cover.over.start ? cover : undefined;
}
