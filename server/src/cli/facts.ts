/** `paritylint facts FILE`: what was understood of each statement; the first thing to look at when a rule misbehaves. */
import { createCheck } from "../engine/check.ts";
import type { Facts, Statement } from "../../../rules/language/facts.ts";
import { positions } from "../report/positions.ts";
import { excerpt, oneLine, reading } from "../report/words.ts";
import type { Arguments } from "./arguments.ts";
import { documents } from "./documents.ts";
import { ruleIds, rules } from "./recommendations.ts";
import { complain, print } from "./screen.ts";
import { configurations } from "./settings.ts";

export async function run(given: Arguments): Promise<number> {
  let code = 0;
  const check = createCheck(rules);
  for await (const loaded of documents(given, configurations(given, ruleIds), () => void (code = 2))) {
    if (loaded.status !== "loaded") {
      complain(`${oneLine(loaded.path)}: ${loaded.reason}`);
      if (loaded.status === "unreadable" && code === 0) code = 3;
      continue;
    }
    const { profile, rules: severities } = loaded.chosen;
    const analysis = check(loaded.document, { ...(profile === undefined ? {} : { profile }), rules: severities });
    print([oneLine(loaded.path), `  ${reading(analysis.profile)} ${analysis.facts.words} words of content.`, ...describe(analysis.facts), "", ""].join("\n"));
  }
  return code;
}

function describe(facts: Facts): readonly string[] {
  const { text } = facts.document;
  const place = positions(text);
  const lines: string[] = [];
  let section = -1;
  for (const statement of facts.statements) {
    if (statement.section.id !== section) {
      section = statement.section.id;
      lines.push("", `  ${statement.section.heading === "" ? "(before the first heading)" : oneLine(statement.section.heading)} [${statement.section.roles.join(", ") || "no role"}]`);
    }
    const { line, column } = place(statement.start);
    lines.push(`  ${`${line}:${column}`.padStart(7)}  ${excerpt(text.slice(statement.start, statement.end), 100)}`, ...details(statement, facts).map((detail) => `             ${detail}`));
  }
  return lines;
}

function details(statement: Statement, { document: { text }, criteria }: Facts): readonly string[] {
  const inherited = [...statement.concepts].filter((concept) => !statement.own.has(concept));
  const set = (label: string, words: readonly string[]) => (words.length === 0 ? [] : [`${label}: ${words.join(", ")}`]);
  const traits = [statement.purpose, `strength ${statement.strength}`, ...(statement.row ? ["table row"] : []), ...(statement.numbers ? ["number"] : [])];
  const idle = statement.mentions.filter(({ negated, quoted }) => negated || quoted);
  return [
    traits.join("; "),
    ...(statement.hedge === undefined ? [] : [`hedge: “${oneLine(text.slice(statement.hedge.start, statement.hedge.end))}”`]),
    ...(statement.placeholder === undefined ? [] : [`placeholder: “${oneLine(text.slice(statement.placeholder.start, statement.placeholder.end))}”`]),
    ...set("concepts", [...statement.own]),
    ...set("from around it", inherited),
    ...set("not counted", idle.map(({ concept, negated, start, end }) => `${concept} “${oneLine(text.slice(start, end))}” (${negated ? "negated" : "quoted"})`)),
    ...set("measures", statement.measures.map(({ measure, kind, mental }) => `${measure} (${kind}${mental ? ", of minds" : ""})`)),
    ...criteria.filter((criterion) => criterion.statement === statement).map(({ start, end, because, softened, alternative }) =>
      `keeps out: “${excerpt(text.slice(start, end))}” (${because}${softened ? ", softened" : ""}; ${alternative === "none" ? "no alternative" : `${alternative} alternative`})`),
  ];
}
