/** How right findings were on labelled documents, as pages and README say it. The counts are written by `npm run score -- --write`. */
import type { Rule } from "../../../rules/language/rule.ts";
import { cell, table } from "./markdown-table.ts";

export interface Count {
  /** Cases that were found. */
  readonly tp: number;
  /** Findings that were wrong. */
  readonly fp: number;
  /** Cases that were missed. */
  readonly fn: number;
}

export interface Figures {
  readonly documents: number;
  readonly sets: readonly ({ readonly name: string; readonly documents: number } & Count)[];
  /** Of every rule that the labels judge, though they hold no case of it. */
  readonly rules: Readonly<Record<string, Count>>;
}

/** A share of fewer cases than this would seem to say more than it does. */
const enough = 10;
const few = "too few to tell";

/** The sentence at the foot of a rule's page. */
export function measured(id: string, { documents, rules }: Figures): string {
  const count = rules[id];
  if (count === undefined) return `Not measured: the ${documents} labelled documents do not judge this rule.`;
  const { tp, fp } = count;
  const said = cases(count) === 0 ? "there was no case of it in them" : `found ${tp} of ${cases(count)} ${cases(count) === 1 ? "case" : "cases"}`;
  return `Measured on ${documents} labelled documents: ${said}, ${fp} wrong${cases(count) < enough ? ` (${few})` : ""}.`;
}

/** The tables of the README: each set as a whole, then each rule over all of them. */
export function figureTables(rules: readonly Rule[], figures: Figures): string {
  const all = { name: "all", documents: figures.documents, tp: sum(figures, "tp"), fp: sum(figures, "fp"), fn: sum(figures, "fn") };
  return [
    table(["Documents", "How many", "Cases", "Precision", "Recall"], [...figures.sets, all].map((set) =>
      [set.name === "all" ? "all" : `\`${set.name}\``, String(set.documents), String(cases(set)), precision(set), recall(set)])),
    table(["Rule", "What it finds", "Severity", "Cases", "Precision", "Recall"], rules.map((rule) => {
      const link = `[${rule.id}](rules/${rule.kind}/${rule.id}.md)`;
      const count = figures.rules[rule.id];
      if (count === undefined) return [link, cell(rule.title), weight(rule), "not judged", "–", "–"];
      const shares = cases(count) < enough ? [few, few] : [precision(count), recall(count)];
      return [link, cell(rule.title), weight(rule), String(cases(count)), ...shares];
    })),
  ].join("\n\n");
}

const opening = "<!-- figures -->";
const closing = "<!-- /figures -->";

/** The text with what stands between the markers renewed; unchanged where it has no markers. */
export function withFigures(text: string, tables: string): string {
  const from = text.indexOf(opening);
  const to = text.indexOf(closing, from);
  return from < 0 || to < 0 ? text : `${text.slice(0, from + opening.length)}\n${tables}\n${text.slice(to)}`;
}

/** In which documents it is which stands on the rule's page. */
const weight = ({ severity }: Rule): string =>
  typeof severity === "string" ? severity : [...new Set([severity.default, ...Object.values(severity.by)])].join(" or ");
const sum = ({ sets }: Figures, key: keyof Count): number => sets.reduce((all, set) => all + set[key], 0);
const cases = ({ tp, fn }: Count): number => tp + fn;
const precision = ({ tp, fp }: Count): string => share(tp, tp + fp);
const recall = ({ tp, fn }: Count): string => share(tp, tp + fn);
const share = (part: number, of: number): string => (of === 0 ? "–" : (part / of).toFixed(2));
