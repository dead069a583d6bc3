/** `paritylint rules`: every rule with its severity and what it finds. */
import type { Rule } from "../../../../rules/language/rule.ts";
import { suppressionRules } from "../../../../rules/lexicon/wording.ts";
import { severityText } from "../../report/page-parts.ts";
import { rulesEnd } from "../../report/recognise.ts";
import { wrap } from "../../text/one-line.ts";
import type { Arguments } from "../arguments.ts";
import { tellFaults } from "../documents.ts";
import { tool } from "../../text/tool.ts";
import { printTo, width } from "../output.ts";
import { configurationHere } from "../configurations.ts";

export async function run(given: Arguments): Promise<number> {
  const configuration = await configurationHere(given);
  const { rules } = configuration.catalogue;
  let written = true;
  for (const { format, file } of given.outputs) written = (await printTo(file, format === "json" ? asJson(rules) : asText(rules))) && written;
  return tellFaults(configuration) || !written ? 2 : 0;
}

function asText(rules: readonly Rule[]): string {
  const own = Object.entries(suppressionRules).map(([id, title]) => ({ id, title, kind: "suppressions", severity: "warning" as const }));
  const all = [...rules, ...own];
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  return [
    ...kinds.flatMap((kind) => [
      kind,
      ...all.filter((rule) => rule.kind === kind).flatMap(({ id, title, severity }) => [`  ${id} (${severityText(severity)})`, ...wrap(`${title}.`, width() - 6).map((line) => `      ${line}`)]),
      "",
    ]),
    rulesEnd,
    "",
  ].join("\n");
}

function asJson(rules: readonly Rule[]): string {
  const listed = rules.map(({ id, kind, title, severity, appliesTo, cites }) => ({ id, kind, title, severity, appliesTo, recommendations: cites.map((cite) => cite.id) }));
  return `${JSON.stringify({ version: 1, tool, rules: listed }, null, 2)}\n`;
}
