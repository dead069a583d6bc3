/** The report as one page that needs nothing else: the annex to a board paper. The same input gives the same bytes; it holds no date of its own. */
import { severities } from "../../../rules/language/finding.ts";
import type { Recommendation } from "../../../rules/language/source.ts";
import type { Catalogue } from "../engine/configuration/catalogue.ts";
import { htmlDocument, type Placed } from "./html-document.ts";
import { pageStyle, pageStyleHash, pageTheme } from "./html-style.ts";
import type { Tool } from "./json.ts";
import { escaped, link } from "./markup.ts";
import { notCheckable } from "./coverage.ts";
import { besides, foundInAll, readAs } from "./found.ts";
import { unmet, whole, type Before, type Pieces, type Total } from "./pieces.ts";
import type { Result } from "./result.ts";
import { day, edition, howChecked, limits, paraphrased, reportName, severityMeaning, severityWord, staleEntry, staleSentence, unseenTitle } from "./saying.ts";

export const html = (results: readonly Result[], tool: Tool, catalogue: Catalogue): string => whole(htmlPieces(tool, catalogue), results);

/** What stands inside `<body>`, for a page that brings its own style: see `html-style.ts`. `placed`: for a page beside the draft, which can lead there. */
export const htmlBody = (results: readonly Result[], tool: Tool, catalogue: Catalogue, placed?: Placed): string => whole(bodyPieces(tool, catalogue, placed), results);

export function htmlPieces(tool: Tool, catalogue: Catalogue): Pieces {
  const { head, each, foot } = bodyPieces(tool, catalogue);
  return { head: (all) => `${opening(reportTitle)}${skip}${head(all)}`, each, foot: (all) => `${foot(all)}${closing}` };
}

/** A page of its own around a body that has its main part in `#report`. */
export const page = (title: string, body: string): string => `${opening(title)}${skip}${body}${closing}`;

export const reportTitle = `${reportName}: report`;

const skip = `<a class="skip" href="#report">Skip to the report</a>\n`;
const closing = "</body>\n</html>\n";
const opening = (title: string): string => `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${pageStyleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${pageTheme}${pageStyle}</style>
</head>
<body>
`;

const bodyPieces = (tool: Tool, catalogue: Catalogue, placed?: Placed) => ({
  head: (all: Total) => `<header>
<h1>${reportTitle}</h1>
<p>Whether ${all.documents.length === 1 ? "this document brings" : `these ${all.documents.length} documents bring`} mental and physical health together, and which recommendation each finding comes from.</p>
</header>
<main id="report" tabindex="-1">
${checkedPart(all)}`,
  each: (result: Result, { documents }: Before) => htmlDocument(result, documents, catalogue, placed),
  foot: (all: Total) => `${unseenPart(catalogue)}${citedPart(all.cited)}${aboutPart(tool, catalogue)}</main>\n`,
});

function checkedPart(all: Total): string {
  const { summary, documents, stale } = all;
  const knownAny = summary.known > 0;
  const rows = documents.map(({ path, profile, reason, summary: own }, i) => {
    const name = `<th scope="row"><a href="#document-${i + 1}">${escaped(path)}</a></th>`;
    if (profile === undefined) return `<tr>${name}<td colspan="${knownAny ? 7 : 6}">${escaped(reason ?? "")}</td></tr>`;
    return `<tr>${name}<td>${escaped(readAs(profile))}</td>${[own.counts.error, own.counts.warning, own.counts.review, own.counts.info, own.suppressed, ...(knownAny ? [own.known] : [])].map((n) => `<td class="number${n === 0 ? "" : " some"}">${n}</td>`).join("")}</tr>`;
  });
  return `<section aria-labelledby="checked">
<h2 id="checked">What was checked</h2>
<p><strong>${foundInAll(all)}.</strong>${besides(summary)}</p>
${stale === undefined ? "" : `<p><strong>${escaped(staleSentence(stale))}</strong></p>\n<ul>\n${stale.entries.map((each) => `<li>${escaped(staleEntry(each))}</li>`).join("\n")}\n</ul>\n`}${unmet(all).map(({ sentence }) => `<p><strong>${escaped(sentence)}</strong></p>\n`).join("")}<div class="wide" role="region" aria-label="Documents and findings" tabindex="0">
<table>
<caption>Findings by document</caption>
<thead><tr><th scope="col">Document</th><th scope="col">Read as</th><th scope="col">Errors</th><th scope="col">Warnings</th><th scope="col">To review</th><th scope="col">Could be better</th><th scope="col">Accepted</th>${knownAny ? `<th scope="col">Known before</th>` : ""}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
</div>
<dl class="meanings">
${severities.map((severity) => `<div><dt>${severityWord[severity]}</dt><dd>${severityMeaning[severity]}</dd></div>`).join("\n")}
</dl>
</section>
`;
}

/** A row of its own for what no rule can look at: a reader must see that it was not looked at. */
function unseenPart({ recommendations }: Catalogue): string {
  const unseen = notCheckable(recommendations);
  return `<section aria-labelledby="unseen">
<h2 id="unseen">${unseenTitle}</h2>
${limits.map((sentence) => `<p>${sentence}</p>`).join("\n")}
${unseen.length === 0 ? "" : `<div class="wide" role="region" aria-label="What was not looked at" tabindex="0">
<table>
<caption>Recommendations that no rule looks at, and why</caption>
<thead><tr><th scope="col">Recommendation</th><th scope="col">Source</th><th scope="col">Why not</th></tr></thead>
<tbody>
${unseen.map(({ title, source, notCheckable: why = "" }) => `<tr><th scope="row">${escaped(title)}</th><td>${escaped(source.short)}</td><td>${escaped(why)}</td></tr>`).join("\n")}
</tbody>
</table>
</div>
`}</section>
`;
}

function citedPart(cited: readonly Recommendation[]): string {
  if (cited.length === 0) return "";
  return `<section aria-labelledby="sources">
<h2 id="sources">What the findings rest on</h2>
<p>In our own words; the link leads to the source.</p>
<ul class="sources">
${cited.map((each) => `<li id="source-${escaped(each.id)}"><p><strong>${escaped(each.title)}</strong>. ${escaped(each.source.authors)}, <cite>${link(each.url, each.source.title)}</cite> (${escaped(String(each.source.year))}), ${escaped(each.locator)}.</p>
<p>${escaped(paraphrased(each))}</p>
<p class="quiet">${escaped(howChecked(each.checked, day(each.read)))}</p></li>`).join("\n")}
</ul>
</section>
`;
}

const aboutPart = (tool: Tool, catalogue: Catalogue): string => `<section aria-labelledby="about">
<h2 id="about">About this report</h2>
<p>Written by ${escaped(tool.name)} ${escaped(tool.version)}. Rule set: ${escaped(edition(catalogue))}.</p>
<p>The same documents, configuration and version give the same report, byte for byte; so it holds no date. Nothing of a document was sent anywhere.</p>
</section>
`;
