/** `paritylint facts FILE`: what was understood of each statement; the first thing to look at when a rule misbehaves. */
import { createUnderstand, type Understood } from "../../engine/findings/analyse.ts";
import type { Concept } from "../../../../rules/language/concept.ts";
import type { Span } from "../../../../rules/language/document.ts";
import type { Facts } from "../../../../rules/language/facts.ts";
import { place, type Statement } from "../../../../rules/language/statement.ts";
import { meanings } from "../../../../rules/lexicon/meanings.ts";
import { reading } from "../../report/how-read.ts";
import { excerpt, oneLine } from "../../text/one-line.ts";
import { positions } from "../../text/positions.ts";
import type { Arguments } from "../arguments.ts";
import { eachDocument } from "../documents.ts";
import { ours } from "../own-catalogue.ts";
import { print } from "../output.ts";

export function run(given: Arguments): Promise<number> {
  const understand = createUnderstand(ours.rules);
  return eachDocument(given, (loaded) => {
    const { facts, profile } = understand(loaded.document, loaded.settings);
    print([oneLine(loaded.path), `  ${reading(profile)} ${facts.wordCount} words of content.`, ...describe(facts, loaded.origin.kind === "text"), ...explain(facts), "", ""].join("\n"));
  });
}

/** `lined`: its lines can be looked up; those of the text that a reader made cannot. */
function describe(facts: Understood["facts"], lined: boolean): readonly string[] {
  const { text } = facts.document;
  const at = positions(text);
  const lines: string[] = [];
  let section = -1;
  for (const statement of facts.statements) {
    if (statement.section.id !== section) {
      section = statement.section.id;
      lines.push("", `  ${statement.section.heading === "" ? "(before the first heading)" : oneLine(statement.section.heading)} [${statement.section.roles.join(", ") || "no role"}]`);
    }
    const { line, column } = at(statement.start);
    lines.push(`  ${(lined ? `${line}:${column}` : "").padStart(7)}  ${excerpt(text.slice(statement.start, statement.end), 100)}`, ...details(statement, facts).map((detail) => `             ${detail}`));
  }
  return lines;
}

/** What the concepts that were found cover: few of them tell it by their names. */
function explain({ statements }: Pick<Facts, "statements">): readonly string[] {
  const found = [...new Set(statements.flatMap(({ concepts, own, mentions }): readonly Concept[] => [...concepts, ...own, ...mentions.map(({ concept }) => concept)]))].sort();
  return found.length === 0 ? [] : ["", "  What these concepts cover", ...found.map((concept) => `    ${concept.padEnd(18)}  ${meanings[concept]}`)];
}

function details(statement: Statement, { document: { text }, criteria }: Pick<Facts, "document" | "criteria">): readonly string[] {
  const words = (inside: Span) => {
    const { start, end } = place(statement, inside);
    return `“${oneLine(text.slice(start, end))}”`;
  };
  const inherited = [...statement.concepts].filter((concept) => !statement.own.has(concept));
  const set = (label: string, items: readonly string[]) => (items.length === 0 ? [] : [`${label}: ${items.join(", ")}`]);
  const traits = [statement.purpose, `strength ${statement.strength}`, ...(statement.isRow ? ["table row"] : []), ...(statement.hasNumber ? ["number"] : []), ...(statement.countsForms ? ["counts forms"] : [])];
  const idle = statement.mentions.filter(({ negated, quoted }) => negated || quoted);
  return [
    traits.join("; "),
    ...(statement.hedge === undefined ? [] : [`hedge: ${words(statement.hedge)}`]),
    ...(statement.placeholder === undefined ? [] : [`placeholder: ${words(statement.placeholder)}`]),
    ...set("concepts", [...statement.own]),
    ...set("from around it", inherited),
    ...set("not counted", idle.map((mention) => `${mention.concept} ${words(mention)} (${mention.negated ? "negated" : "quoted"})`)),
    ...set("measures", statement.measures.map((use) => `${use.measure} ${words(use)} (${use.kind}${use.mental ? ", of minds" : ""})`)),
    ...criteria.filter((criterion) => criterion.statement === statement).map(({ start, end, because, softened, alternative }) =>
      `keeps out: “${excerpt(text.slice(start, end))}” (${because}${softened ? ", softened" : ""}; ${alternative === "none" ? "no alternative" : `${alternative} alternative`})`),
  ];
}
