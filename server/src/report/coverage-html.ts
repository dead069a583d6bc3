/** The ladder for each principle and priority as a page: one table to see it all by, and what every document says. */
import type { Recommendation } from "../../../rules/language/source.ts";
import { profileTitle } from "../../../rules/lexicon/profiles.ts";
import type { Catalogue } from "../engine/configuration/catalogue.ts";
import { excerpt } from "../text/one-line.ts";
import { rungsAndLimit, notCheckable, unseenWord, word, type Row } from "./coverage.ts";
import { tableOf, type Table } from "./coverage-pages.ts";
import { howRead } from "./how-read.ts";
import { ladder, steps } from "./html-document.ts";
import { page } from "./html.ts";
import type { Tool } from "./json.ts";
import { escaped, link } from "./markup.ts";
import { requiredSentence, requiredTitle, type Required } from "./required.ts";
import type { Result } from "./result.ts";
import { edition, howChecked, limits, matrixTitle, placeWords, unseenTitle } from "./saying.ts";

/** More columns than this, each with its evidence, nobody can take in: the documents go down then, and their evidence below. */
const sideBySide = 6;

export function coverageHtml(results: readonly Result[], tool: Tool, catalogue: Catalogue, gate: readonly Required[] = []): string {
  const table = tableOf(results, catalogue);
  const { documents, others } = table;
  const left = others.length === 0 ? "" : `<h2>Not checked</h2>\n<ul>\n${others.map(({ path, reason }) => `<li>${escaped(path)}: ${escaped(reason)}</li>`).join("\n")}\n</ul>\n`;
  return page(matrixTitle, `<header>
<h1>${matrixTitle}</h1>
</header>
<main id="report" tabindex="-1">
${required(gate)}${documents.length === 0 ? "<p>Nothing was checked.</p>\n" : `${documents.length > sideBySide ? down(table) : across(table)}<p class="quiet">${documents.length > sideBySide ? signs : ""}${rungsAndLimit}</p>\n`}${left}${documents.length > sideBySide ? each(table) : `<h2>Why each document was read so</h2>
<ul>
${documents.map((document) => `<li>${escaped(document.path)}: ${escaped(howRead(document))}</li>`).join("\n")}
</ul>
`}<h2 id="unseen">${unseenTitle}</h2>
${limits.map((sentence) => `<p>${sentence}</p>`).join("\n")}
<ul>
${notCheckable(catalogue.recommendations).map((each) => `<li><strong>${escaped(each.title)}</strong> (${escaped(each.source.short)}): ${escaped(each.notCheckable ?? "")}</li>`).join("\n")}
</ul>
<p class="quiet">Written by ${escaped(tool.name)} ${escaped(tool.version)}. Rule set: ${escaped(edition(catalogue))}.</p>
</main>
`);
}

/** First: it is what somebody who opens the page of a failed gate looks for. */
const required = (gate: readonly Required[]): string => (gate.length === 0 ? "" : `<h2>${requiredTitle}</h2>
<ul>
${gate.map((each) => `<li>${escaped(requiredSentence(each))}${each.short.length === 0 ? "" : `\n<ul>\n${each.short.map(({ sentence }) => `<li>${escaped(sentence)}</li>`).join("\n")}\n</ul>\n`}</li>`).join("\n")}
</ul>
`);

/** Recommendations down, documents across, with the best evidence in each cell. */
const across = ({ documents, lines }: Table): string => framed(`<table>
<caption>${matrixTitle}, by document</caption>
<thead><tr><th scope="col">Principle or priority</th>${documents.map(({ path, profile }) => `<th scope="col">${escaped(path)} <span class="quiet">(${escaped(profileTitle(profile.id))})</span></th>`).join("")}</tr></thead>
<tbody>
${lines.map(({ recommendation, cells }) => `<tr><th scope="row">${link(recommendation.url, recommendation.title)} <span class="quiet">${sourceStanding(recommendation)}</span></th>${cells.map(cell).join("")}</tr>`).join("\n")}
<tr><th scope="row"><a href="#unseen">${unseenTitle}</a></th>${documents.map(() => `<td>${unseenWord}</td>`).join("")}</tr>
</tbody>
</table>`);

/** Documents down, recommendations across, a rung in each cell. */
const down = ({ documents, lines }: Table): string => framed(`<table class="matrix">
<caption>${matrixTitle}, by document</caption>
<thead><tr><th scope="col">Document</th>${lines.map(({ recommendation: { title } }) => `<th scope="col"><span>${escaped(title)}</span></th>`).join("")}<th scope="col"><span><a href="#unseen">${unseenTitle}</a></span></th></tr></thead>
<tbody>
${documents.map(({ path, profile }, i) => `<tr><th scope="row"><a href="#document-${i + 1}">${escaped(path)}</a> <span class="quiet">(${escaped(profileTitle(profile.id))})</span></th>${lines.map(({ cells }) => small(cells[i]!)).join("")}<td><span aria-hidden="true">?</span><span class="spoken">${unseenWord}</span></td></tr>`).join("\n")}
</tbody>
</table>`);

const signs = `Each ■ is a rung; – not asked; ? ${unseenWord}. `;

const framed = (table: string): string => `<div class="wide" role="region" aria-label="Principles and documents" tabindex="0">\n${table}\n</div>\n`;

const each = ({ documents, lines }: Table): string => `<h2>The principles and priorities</h2>
<ul>
${lines.map(({ recommendation }) => `<li>${link(recommendation.url, recommendation.title)} <span class="quiet">${sourceStanding(recommendation)}</span></li>`).join("\n")}
</ul>
${documents.map((document, i) => `<article aria-labelledby="document-${i + 1}">
<h2 id="document-${i + 1}">${escaped(document.path)}</h2>
<p>${escaped(howRead(document))}</p>
${ladder(lines.map(({ cells }) => cells[i]!), document.path, ({ where }) => escaped(placeWords(where)))}</article>
`).join("")}`;

const sourceStanding = ({ source, group, checked }: Recommendation): string =>
  `(${escaped(source.short)}, ${group}${checked === "primary" ? "" : `; ${howChecked(checked).toLowerCase().replace(/\.$/, "")}`})`;

function cell(row: Row): string {
  if (row.status !== "checked") return `<td>${escaped(word(row))}<br><span class="quiet">${escaped(row.reason)}</span></td>`;
  const best = row.evidence[0];
  return `<td>${steps(row.level)}${row.level}${best === undefined ? "" : `<br><span class="quiet">${escaped(placeWords(best.where))}: <q>${escaped(excerpt(best.text, 90))}</q></span>`}</td>`;
}

/** The word is for those who hear the page or copy it. */
const small = (row: Row): string =>
  `<td>${row.status === "checked" ? steps(row.level).trimEnd() : `<span aria-hidden="true">${row.status === "not-checkable" ? "?" : "–"}</span>`}<span class="spoken">${escaped(word(row))}</span></td>`;
