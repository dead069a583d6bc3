/** The ladder for each principle and priority as Markdown and as a spreadsheet: recommendations down, documents across. */
import type { Recommendation } from "../../../rules/language/source.ts";
import type { Catalogue } from "../engine/configuration/catalogue.ts";
import { escapeMarkdown } from "../text/markdown.ts";
import { excerpt } from "../text/one-line.ts";
import { objections, placed, coverageRows, rungsAndLimit, notCheckable, unseenWord, word, type Row } from "./coverage.ts";
import { csvRow } from "./csv.ts";
import { howRead } from "./how-read.ts";
import type { Tool } from "./json.ts";
import { table } from "./markdown-table.ts";
import { requiredSentence, requiredTitle, type Required } from "./required.ts";
import { isChecked, type CheckedDocument, type Result } from "./result.ts";
import { edition, limits, matrixTitle, unseenTitle } from "./saying.ts";

export interface Table {
  readonly documents: readonly CheckedDocument[];
  readonly others: readonly Exclude<Result, CheckedDocument>[];
  /** One for each principle and priority: what can be said of it in each document. */
  readonly lines: readonly { readonly recommendation: Recommendation; readonly cells: readonly Row[] }[];
}

export function tableOf(results: readonly Result[], catalogue: Catalogue): Table {
  const documents = results.filter(isChecked);
  const columns = documents.map((document) => coverageRows(document, catalogue));
  return {
    documents,
    others: results.flatMap((result) => (isChecked(result) ? [] : [result])),
    lines: (columns[0] ?? []).map(({ recommendation }, i) => ({ recommendation, cells: columns.map((column) => column[i]!) })),
  };
}

const named = ({ title, source, group }: Recommendation): string => `${title} (${source.short}, ${group})`;

export function coverageMarkdown(results: readonly Result[], tool: Tool, catalogue: Catalogue, gate: readonly Required[] = []): string {
  const { documents, others, lines } = tableOf(results, catalogue);
  return [
    `# ${matrixTitle}`,
    ...(documents.length === 0 ? ["Nothing was checked."] : [
      documents.map((document, i) => `${i + 1}. ${escapeMarkdown(document.path)}: ${escapeMarkdown(howRead(document))}`).join("\n"),
      table(["Principle or priority", ...documents.map((_, i) => String(i + 1))], [
        ...lines.map(({ recommendation, cells }) => [escapeMarkdown(named(recommendation)), ...cells.map(word)]),
        [unseenTitle, ...documents.map(() => unseenWord)],
      ]),
      rungsAndLimit,
    ]),
    ...(gate.length === 0 ? [] : [`## ${requiredTitle}`, gate.map((each) => [`- ${escapeMarkdown(requiredSentence(each))}`, ...each.short.map(({ sentence }) => `  - ${escapeMarkdown(sentence)}`)].join("\n")).join("\n")]),
    ...(others.length === 0 ? [] : ["## Not checked", others.map(({ path, reason }) => `- ${escapeMarkdown(path)}: ${escapeMarkdown(reason)}`).join("\n")]),
    `## ${unseenTitle}`,
    limits.join(" "),
    notCheckable(catalogue.recommendations).map((each) => `- **${escapeMarkdown(each.title)}** (${escapeMarkdown(each.source.short)}): ${escapeMarkdown(each.notCheckable ?? "")}`).join("\n"),
    `${escapeMarkdown(`${tool.name} ${tool.version}: ${edition(catalogue)}.`)}\n`,
  ].join("\n\n");
}

/** One row for each document and recommendation, to be turned about in a spreadsheet. */
export function coverageCsv(results: readonly Result[], catalogue: Catalogue, gate: readonly Required[] = []): string {
  const { documents, others, lines } = tableOf(results, catalogue);
  const of = ({ title, source, group, locator, url }: Recommendation) => [source.title, String(source.year), group, title, locator, url];
  const noGate = gate.length === 0 ? [] : ["", ""];
  const required = (path: string, { recommendation, status }: Row): readonly string[] => {
    const asked = status === "checked" ? gate.find((each) => each.recommendation.id === recommendation.id) : undefined;
    return asked === undefined ? noGate : [asked.rung, asked.short.some((it) => it.path === path) ? "no" : "yes"];
  };
  return `\uFEFF${[
    ["document", "read as", "publication", "year", "group", "recommendation", "locator", "link", "rung", "reason", "where", "best evidence", "how it was read", "but see", ...(gate.length === 0 ? [] : ["required", "reached"])],
    ...documents.flatMap(({ path, profile, notes }, i) => lines.map(({ recommendation, cells }) => {
      const row = cells[i]!;
      const best = row.status === "checked" ? row.evidence[0] : undefined;
      const [reason, butSee] = row.status === "checked" ? ["", placed(objections(row))] : [row.reason, ""];
      const evidence = [best?.where ?? "", best === undefined ? "" : excerpt(best.text, 300)];
      return [path, profile.id, ...of(recommendation), word(row), reason, ...evidence, notes.join(" "), butSee, ...required(path, row)];
    })),
    ...others.map(({ path, reason }) => [path, "", "", "", "", "", "", "", "not checked", reason, "", "", "", "", ...noGate]),
    ...notCheckable(catalogue.recommendations).map((each) => ["every document", "", ...of(each), unseenWord, each.notCheckable ?? "", "", "", "", "", ...noGate]),
  ].map(csvRow).join("")}`;
}
