/** Statements by what they speak of: few of many have what one question asks for. */
import type { Concept } from "../../../../rules/language/concept.ts";
import type { Facts } from "../../../../rules/language/facts.ts";
import type { Statement } from "../../../../rules/language/statement.ts";

type Lists = ReadonlyMap<Concept, readonly Statement[]>;

export function indexed(statements: readonly Statement[]): Pick<Facts, "having" | "naming"> {
  let had: Lists | undefined;
  let named: Lists | undefined;
  return {
    having: (...concepts) => together(concepts, (had ??= listsOf(statements, (it, put) => it.concepts.forEach(put)))),
    naming: (...concepts) => together(concepts, (named ??= listsOf(statements, (it, put) => it.mentions.forEach(({ concept }) => put(concept))))),
  };
}

/** In text order, each statement once in a list. */
function listsOf(statements: readonly Statement[], each: (it: Statement, put: (concept: Concept) => void) => void): Lists {
  const lists = new Map<Concept, Statement[]>();
  for (const statement of statements) {
    each(statement, (concept) => {
      const list = lists.get(concept);
      if (!list) lists.set(concept, [statement]);
      else if (list.at(-1) !== statement) list.push(statement);
    });
  }
  return lists;
}

function together(concepts: readonly Concept[], lists: Lists): readonly Statement[] {
  if (concepts.length === 1) return lists.get(concepts[0]!) ?? none;
  return [...new Set(concepts.flatMap((concept) => lists.get(concept) ?? none))].sort((a, b) => a.start - b.start);
}
const none: readonly Statement[] = [];
