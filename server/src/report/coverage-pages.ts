/** The ladder for each principle and priority as a page, as Markdown and as a spreadsheet: recommendations down, documents across. */
import type { Recommendation } from "../../../rules/language/source.ts";
import type { Catalogue } from "../engine/catalogue.ts";
import { rows, rungsMeaning, unseen, unseenTitle, unseenWord, word, type Row } from "./coverage.ts";
import { csvRow } from "./csv.ts";
import { steps } from "./html-document.ts";
import { page } from "./html.ts";
import type { Tool } from "./json.ts";
import { plain, table } from "./markdown.ts";
import { escaped, link } from "./markup.ts";
import { isChecked, type Checked, type Result } from "./result.ts";
import { edition, howChecked, limits, placeWords } from "./saying.ts";
import { excerpt, profileName, reading } from "./words.ts";

interface Table {
  readonly documents: readonly Checked[];
  readonly others: readonly Exclude<Result, Checked>[];
  /** One for each principle and priority: what can be said of it in each document. */
  readonly lines: readonly { readonly recommendation: Recommendation; readonly cells: readonly Row[] }[];
}

function tableOf(results: readonly Result[], { recommendations, served }: Catalogue): Table {
  const documents = results.filter(isChecked);
  const columns = documents.map((document) => rows(document, recommendations, served));
  return {
    documents,
    others: results.flatMap((result) => (isChecked(result) ? [] : [result])),
    lines: (columns[0] ?? []).map(({ recommendation }, i) => ({ recommendation, cells: columns.map((column) => column[i]!) })),
  };
}

const heading = "How far the text goes on each principle and priority";
const named = ({ title, source, group }: Recommendation): string => `${title} (${source.short}, ${group})`;

export function coverageHtml(results: readonly Result[], tool: Tool, catalogue: Catalogue): string {
  const { documents, others, lines } = tableOf(results, catalogue);
  const matrix = documents.length === 0 ? "<p>Nothing was checked.</p>\n" : `<div class="wide" role="region" aria-label="Principles and documents" tabindex="0">
<table>
<caption>${heading}, by document</caption>
<thead><tr><th scope="col">Principle or priority</th>${documents.map(({ path, profile }) => `<th scope="col">${escaped(path)} <span class="quiet">(${escaped(profileName(profile.id))})</span></th>`).join("")}</tr></thead>
<tbody>
${lines.map(({ recommendation, cells }) => `<tr><th scope="row">${link(recommendation.url, recommendation.title)} <span class="quiet">(${escaped(recommendation.source.short)}, ${recommendation.group}${recommendation.checked === "primary" ? "" : `; ${howChecked[recommendation.checked].toLowerCase().replace(/\.$/, "")}`})</span></th>${cells.map(cell).join("")}</tr>`).join("\n")}
<tr><th scope="row"><a href="#unseen">${unseenTitle}</a></th>${documents.map(() => `<td>${unseenWord}</td>`).join("")}</tr>
</tbody>
</table>
</div>
<p class="quiet">${rungsMeaning}</p>
`;
  const left = others.length === 0 ? "" : `<h2>Not checked</h2>\n<ul>\n${others.map(({ path, reason }) => `<li>${escaped(path)}: ${escaped(reason)}</li>`).join("\n")}\n</ul>\n`;
  return page(heading, `<header>
<h1>${heading}</h1>
</header>
<main id="report" tabindex="-1">
${matrix}${left}<h2>Why each document was read so</h2>
<ul>
${documents.map(({ path, profile }) => `<li>${escaped(path)}: ${escaped(reading(profile))}</li>`).join("\n")}
</ul>
<h2 id="unseen">${unseenTitle}</h2>
${limits.map((sentence) => `<p>${sentence}</p>`).join("\n")}
<ul>
${unseen(catalogue.recommendations).map((each) => `<li><strong>${escaped(each.title)}</strong> (${escaped(each.source.short)}): ${escaped(each.notCheckable ?? "")}</li>`).join("\n")}
</ul>
<p class="quiet">Written by ${escaped(tool.name)} ${escaped(tool.version)}. Rule set: ${escaped(edition(catalogue))}.</p>
</main>
`);
}

function cell(row: Row): string {
  if (row.status !== "checked") return `<td>${escaped(word(row))}<br><span class="quiet">${escaped(row.reason)}</span></td>`;
  const best = row.evidence[0];
  return `<td>${steps(row.level)}${row.level}${best === undefined ? "" : `<br><span class="quiet">${escaped(placeWords(best.where))}: <q>${escaped(excerpt(best.text, 90))}</q></span>`}</td>`;
}

export function coverageMarkdown(results: readonly Result[], tool: Tool, catalogue: Catalogue): string {
  const { documents, others, lines } = tableOf(results, catalogue);
  return [
    `# ${heading}`,
    ...(documents.length === 0 ? ["Nothing was checked."] : [
      documents.map(({ path, profile }, i) => `${i + 1}. ${plain(path)}: ${plain(reading(profile))}`).join("\n"),
      table(["Principle or priority", ...documents.map((_, i) => String(i + 1))], [
        ...lines.map(({ recommendation, cells }) => [plain(named(recommendation)), ...cells.map(word)]),
        [unseenTitle, ...documents.map(() => unseenWord)],
      ]),
      rungsMeaning,
    ]),
    ...(others.length === 0 ? [] : ["## Not checked", others.map(({ path, reason }) => `- ${plain(path)}: ${plain(reason)}`).join("\n")]),
    `## ${unseenTitle}`,
    limits.join(" "),
    unseen(catalogue.recommendations).map((each) => `- **${plain(each.title)}** (${plain(each.source.short)}): ${plain(each.notCheckable ?? "")}`).join("\n"),
    `${plain(`${tool.name} ${tool.version}: ${edition(catalogue)}.`)}\n`,
  ].join("\n\n");
}

/** One row for each document and recommendation, to be turned about in a spreadsheet. */
export function coverageCsv(results: readonly Result[], catalogue: Catalogue): string {
  const { documents, others, lines } = tableOf(results, catalogue);
  const of = ({ title, source, group, locator, url }: Recommendation) => [source.title, String(source.year), group, title, locator, url];
  return `\uFEFF${[
    ["document", "read as", "publication", "year", "group", "recommendation", "locator", "link", "rung", "reason", "where", "best evidence"],
    ...documents.flatMap(({ path, profile }, i) => lines.map(({ recommendation, cells }) => {
      const row = cells[i]!;
      const best = row.status === "checked" ? row.evidence[0] : undefined;
      return [path, profile.id, ...of(recommendation), word(row), row.status === "checked" ? "" : row.reason, best?.where ?? "", best === undefined ? "" : excerpt(best.text, 300)];
    })),
    ...others.map(({ path, reason }) => [path, "", "", "", "", "", "", "", "not checked", reason, "", ""]),
    ...unseen(catalogue.recommendations).map((each) => ["every document", "", ...of(each), unseenWord, each.notCheckable ?? "", "", ""]),
  ].map(csvRow).join("")}`;
}
