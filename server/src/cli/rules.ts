/** `paritylint rules`: every rule with its severity and what it finds. */
import { suppressionRules } from "../engine/suppress.ts";
import { severityText } from "../report/page.ts";
import { wrap } from "../report/words.ts";
import type { Arguments } from "./arguments.ts";
import { rules } from "./recommendations.ts";
import { printTo, tool, width } from "./screen.ts";

export async function run({ outputs }: Arguments): Promise<number> {
  let written = true;
  for (const { format, file } of outputs) written = (await printTo(file, format === "json" ? asJson() : asText())) && written;
  return written ? 0 : 2;
}

function asText(): string {
  const own = Object.entries(suppressionRules).map(([id, title]) => ({ id, title, kind: "suppressions", severity: "warning" as const }));
  const all = [...rules, ...own];
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  return [
    ...kinds.flatMap((kind) => [
      kind,
      ...all.filter((rule) => rule.kind === kind).flatMap(({ id, title, severity }) => [`  ${id} (${severityText(severity)})`, ...wrap(`${title}.`, width() - 6).map((line) => `      ${line}`)]),
      "",
    ]),
    "“paritylint explain RULE” prints the page of a rule.",
    "",
  ].join("\n");
}

function asJson(): string {
  const listed = rules.map(({ id, kind, title, severity, appliesTo, cites }) => ({ id, kind, title, severity, appliesTo, recommendations: cites.map((cite) => cite.id) }));
  return `${JSON.stringify({ version: 1, tool, rules: listed }, null, 2)}\n`;
}
