/** Where a document tells its results, whatever it calls the place. */
import type { Role } from "../language/document.ts";
import type { Facts } from "../language/facts.ts";
import { standsIn, type Statement } from "../language/statement.ts";

/** Told with so many figures, and by so many of its items, a list is one of results. */
const figures = 3;

/**
 * Whether a statement stands among results: in a section for them, under words that announce them, in a table with a column for
 * measures or targets, or in a list most of whose items give a figure to be reached.
 */
export function amongResults({ statements }: Pick<Facts, "statements">): (statement: Statement) => boolean {
  let known: Lists | undefined;
  return ({ section, concepts, own, isRow, group }) => {
    if (section.roles.includes("outcomes") || concepts.has("outcome-list")) return true;
    if (standsIn({ section }, ...others)) return false;
    if (isRow && heads.some((it) => concepts.has(it) && !own.has(it))) return true;
    known ??= listsOf(statements);
    const list = group === undefined ? undefined : known.get(group);
    return list !== undefined && list.counted >= figures && list.counted * 2 >= list.items;
  };
}

/** By list: how many items it has, and how many of them give a figure to be reached. */
type Lists = ReadonlyMap<number, { readonly items: number; readonly counted: number }>;

function listsOf(statements: readonly Statement[]): Lists {
  const lists = new Map<number, { items: number; counted: number }>();
  for (const { group, hasNumber, own, isRow, section } of statements) {
    if (group === undefined || standsIn({ section }, ...others)) continue;
    const list = lists.get(group) ?? { items: 0, counted: 0 };
    // In a table under measures of quality, a figure in a row is one to be reached.
    const counts = hasNumber && (results.some((it) => own.has(it)) || (isRow && section.roles[0] === "quality"));
    lists.set(group, { items: list.items + 1, counted: list.counted + (counts ? 1 : 0) });
  }
  return lists;
}

/** What a column of results is headed with: a row has them from there. */
const heads = ["outcome-word", "measuring", "target", "shown-by"] as const;
const results = ["utilisation", "biomarker", "measuring", "target", "change", "outcome-hedge"] as const;
/** Figures here are of money, staff or need. */
const others: readonly Role[] = ["needs", "payment", "activity", "workforce", "training", "acceptance", "exclusion", "population", "access", "premises", "data"];
