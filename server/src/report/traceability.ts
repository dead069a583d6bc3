/** rules/README.md: which rule serves which recommendation, and which recommendations no rule can or does serve yet. */
import type { Recommendation } from "../../../rules/language/source.ts";
import type { Rule } from "../../../rules/language/rule.ts";
import { grouped } from "../../../rules/language/grouped.ts";
import { cell, table } from "./markdown-table.ts";
import { severityText } from "./page-parts.ts";

export function traceability(recommendations: readonly Recommendation[], rules: readonly Rule[]): string {
  const sources = grouped(recommendations, ({ source }) => source.id);
  return [
    "<!-- Generated from the rules and their sources. Do not edit. -->",
    "# Rules and what they rest on",
    `${rules.length} rules. One rule is one file in the folder of its kind; its page stands beside it.`,
    table(["Rule", "What it finds", "Kind", "Severity"], rules.map((rule) => [link(rule), rule.title, rule.kind, severityText(rule.severity)].map(cell))),
    "## From recommendation to rule",
    "Every recommendation that was read is listed. “Read in” says how: in the publication itself (primary), in somebody else's account of it (secondary), or not at all (unchecked, never shown as fact).",
    ...[...sources.values()].flatMap((own) => {
      const [{ source }] = own;
      return [
        `### ${source.title} (${source.year})`,
        `${source.authors}. <${source.url}>`,
        table(["Recommendation", "Where", "Read in", "Rules"], own.map((each) => [`${each.title} (\`${each.id}\`)`, each.locator, each.checked, served(each, rules)].map(cell))),
      ];
    }),
    "",
  ].join("\n\n").replace(/\n+$/, "\n");
}

function served(recommendation: Recommendation, rules: readonly Rule[]): string {
  const serving = rules.filter(({ cites }) => cites.some(({ id }) => id === recommendation.id));
  if (serving.length > 0) return serving.map(link).join(", ");
  return recommendation.notCheckable === undefined ? "no rule yet" : `not checkable by machine: ${recommendation.notCheckable}`;
}

const link = ({ id, kind }: Rule): string => `[${id}](${kind}/${id}.md)`;
