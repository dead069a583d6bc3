/** A rule's page in Markdown: what stands beside the rule's file, and what an editor opens. */
import type { Recommendation } from "../../../rules/language/source.ts";
import type { Rule } from "../../../rules/language/rule.ts";
import type { Catalogue } from "../engine/configuration/catalogue.ts";
import { escapeForEditor, fenced, webAddress } from "../text/markdown.ts";
import type { Figures } from "./figures.ts";
import { ofSuppressions, partsOf, type Part } from "./page-parts.ts";
import { howChecked, paraphrased } from "./saying.ts";

/** The page of any rule there is, those about suppressions included. */
export function pageOf(id: string, { rules }: Pick<Catalogue, "rules">, figures: Figures): string | undefined {
  const rule = rules.find((each) => each.id === id);
  if (rule !== undefined) return page(rule, figures);
  const own = ofSuppressions(id);
  return own && `# ${id}\n\n${own}\n`;
}

export function page(rule: Rule, figures: Figures): string {
  return `${[`# ${rule.id}`, ...partsOf(rule, figures).map(written), "<!-- Generated from the rule's own file. Do not edit. -->"].join("\n\n")}\n`;
}

function written(part: Part): string {
  switch (part.as) {
    case "heading": return `## ${part.text}`;
    case "words": return escapeForEditor(part.text);
    case "quote": return part.text.split("\n").map((line) => `> ${escapeForEditor(line)}`.trimEnd()).join("\n");
    case "example": return fenced(part.text);
    case "variant": return `${part.text} (variant \`${part.known}\`):`;
    case "source": return source(part.recommendation);
  }
}

/** What is cited, in our own words, where it stands, and how far it was checked. */
function source(recommendation: Recommendation): string {
  const { source: publication, title, locator, url, checked, read } = recommendation;
  return [
    `- **${escapeForEditor(title)}**, ${escapeForEditor(publication.authors)}, *${escapeForEditor(publication.title)}* (${publication.year}), ${escapeForEditor(locator)}.`,
    `  ${escapeForEditor(paraphrased(recommendation))}`,
    `  ${howChecked(checked, read)}${checked === "unchecked" ? " It is taken from professional knowledge." : ""} <${webAddress(url)}> (\`${recommendation.id}\`)`,
  ].join("\n");
}
