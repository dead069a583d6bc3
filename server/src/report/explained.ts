/** The same as on a rule's page, for somebody who reads it on a terminal: no marks, and no names that only programs use. */
import type { Recommendation } from "../../../rules/language/source.ts";
import type { Catalogue } from "../engine/configuration/catalogue.ts";
import { wrap } from "../text/one-line.ts";
import type { Figures } from "./figures.ts";
import { ofSuppressions, partsOf, type Part } from "./page-parts.ts";
import { day, howChecked, paraphrased } from "./saying.ts";

export function explained(id: string, { rules }: Pick<Catalogue, "rules">, figures: Figures, width: number): string | undefined {
  const rule = rules.find((each) => each.id === id);
  const own = ofSuppressions(id);
  const parts: readonly Part[] = rule !== undefined ? partsOf(rule, figures) : own !== undefined ? [{ as: "words", text: own }] : [];
  return parts.length === 0 ? undefined : `${[id, ...parts.map((part) => written(part, width))].join("\n\n")}\n`;
}

function written(part: Part, width: number): string {
  switch (part.as) {
    case "heading": return part.text.toUpperCase();
    case "words": return indented(part.text, width, 2);
    case "quote": return part.text.replace(/\{\w+\}/g, "…").split("\n").map((line) => indented(line, width, 6)).join("\n");
    // As it stands in a draft: its lines tell where a heading or an item is.
    case "example": return part.text.replace(/\n+$/, "").split("\n").map((line) => indented(line, width, 6)).join("\n");
    case "variant": return indented(`${part.text}:`, width, 2);
    case "source": return source(part.recommendation, width);
  }
}

function source(recommendation: Recommendation, width: number): string {
  const { source: publication, title, locator, url, checked, read } = recommendation;
  return [
    indented(`${title}: ${publication.authors}, “${publication.title}” (${publication.year}), ${locator}.`, width, 2),
    indented(paraphrased(recommendation), width, 6),
    indented(`${howChecked(checked, day(read))} ${url}`, width, 6),
  ].join("\n");
}

const indented = (text: string, width: number, by: number): string => wrap(text, width - by).map((line) => " ".repeat(by) + line).join("\n");
