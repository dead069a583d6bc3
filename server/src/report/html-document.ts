/** One document's part of the page. */
import type { CoverageLevel } from "../../../rules/language/finding.ts";
import type { Recommendation } from "../../../rules/language/source.ts";
import type { Catalogue } from "../engine/configuration/catalogue.ts";
import { clauseOf } from "../engine/fixes/insert.ts";
import { excerpt } from "../text/one-line.ts";
import { arrange, type Arranged, type Group } from "./arrange.ts";
import { mainCite } from "./citing.ts";
import { boxes, objections, objectionsTitle, coverageRows, type Row } from "./coverage.ts";
import { fallsShort } from "./falls-short.ts";
import { noneFound, sentence } from "./found.ts";
import { howRead, isUnasked } from "./how-read.ts";
import { escaped, link } from "./markup.ts";
import type { Range } from "../text/positions.ts";
import { type CheckedDocument, type Result } from "./result.ts";
import { howChecked, knownTitle, notAsked, placeWords, rungsMeaning, severityWord, wordsThere } from "./saying.ts";

/** The address that leads to a place in a document. */
export type Placed = (result: CheckedDocument, range: Range) => string;

/** A place, told in words; a link where the page can lead to it. */
type Place = (at: { readonly where: string; readonly range: Range }) => string;

export function htmlDocument(result: Result, index: number, catalogue: Catalogue, placed?: Placed): string {
  const id = `document-${index + 1}`;
  const head = `<article aria-labelledby="${id}">\n<h2 id="${id}">${escaped(result.path)}</h2>\n`;
  if (result.status !== "checked") {
    return `${head}<p><strong>${result.status === "skipped" ? "Skipped" : "Not checked"}:</strong> ${escaped(result.reason)}</p>\n</article>\n`;
  }
  const place: Place = ({ where, range }) => {
    const words = escaped(placeWords(where));
    return placed === undefined ? words : `<a href="${escaped(placed(result, range))}">${words}</a>`;
  };
  const item = (group: Group): string => itemAt(group, place);
  const { first, sections, better, known, accepted } = arrange(result.findings);
  const found = noneFound(result);
  const none = found === undefined ? "" : `<p>${sentence(found)}${known.length > 0 || isUnasked(result.profile.id) ? "" : " See below for what the text promises, and for what a machine cannot judge."}</p>\n`;
  return `${head}<p>${escaped(howRead(result))}</p>
${none}${part("Start here", first.length === 0 ? "" : `<ol class="findings">\n${first.map((finding) => item([finding])).join("")}</ol>\n`)}${part(
    "Findings by section",
    sections.map(([title, groups]) => `<h4>${escaped(title)}</h4>\n<ul class="findings">\n${groups.map(item).join("")}</ul>\n`).join(""),
  )}${part("Could be better", better.length === 0 ? "" : `<ul class="findings">\n${better.map(item).join("")}</ul>\n`)}${part(
    knownTitle(known.length), known.length === 0 ? "" : `<ul>\n${known.map((each) => `<li>${severityWord[each.severity]}, ${place(each)}: ${escaped(each.message)} <code>${escaped(each.rule)}</code></li>`).join("\n")}\n</ul>\n`,
  )}${part(
    "Accepted, with a reason", acceptedTable(accepted, result.path, place),
  )}${part("How far the text goes", ladder(coverageRows(result, catalogue), result.path, place))}</article>\n`;
}

const part = (title: string, content: string): string => (content === "" ? "" : `<h3>${title}</h3>\n${content}`);

function itemAt([finding, ...others]: Group, place: Place): string {
  const { severity, message, advice, evidence, fixes, cites, rule } = finding;
  const words = wordsThere(finding, 160);
  const nearest = evidence[0];
  const clause = clauseOf(finding);
  // A clause that is to be put in is a change too, where those are worked out.
  const instead = clause === undefined ? fixes[0]?.title : undefined;
  const main = mainCite(cites);
  const places = others.length === 0 ? "" : ` Also at ${others.map(place).join("; ")}.`;
  const told = [
    advice === "" ? "" : `<p><strong>Advice:</strong> ${escaped(advice)}</p>\n`,
    instead === undefined ? "" : `<p><strong>Write instead:</strong> ${escaped(instead)}</p>\n`,
    clause === undefined ? "" : `<details>\n<summary>Wording to start from</summary>\n<p>${escaped(clause.text)}</p>\n</details>\n`,
    nearest === undefined ? "" : `<p><strong>Nearest:</strong> ${place(nearest)}, <q>${escaped(excerpt(nearest.text, 160))}</q> (${escaped(fallsShort(nearest))}).</p>\n`,
  ].join("");
  return `<li class="finding ${severity}">
<p class="message"><strong class="severity">${severityWord[severity]}</strong> ${escaped(message)}</p>
<p class="quiet">At ${place(finding)}${words === "" ? "" : `: <q>${escaped(words)}</q>`}.${places}</p>
${told}<p class="quiet">${main === undefined ? "" : `<strong>Source:</strong> ${source(main)} `}Rule: <code>${escaped(rule)}</code>.</p>
</li>
`;
}

const source = ({ source: publication, title, locator, url, checked }: Recommendation): string =>
  `${link(url, publication.short)}, ${/[“”]/.test(title) ? escaped(title) : `“${escaped(title)}”`}, ${escaped(locator)}. ${howChecked(checked)}`;

function acceptedTable(accepted: Arranged["accepted"], path: string, place: Place): string {
  if (accepted.length === 0) return "";
  const rows = accepted.map(({ severity, message, where, range, rule, suppressed: { by, reason, owner, expires } }) => {
    const finding = `<strong>${severityWord[severity]}</strong>, ${place({ where, range })}: ${escaped(message)} <code>${escaped(rule)}</code>`;
    return `<tr><td>${finding}</td><td>${escaped(reason)}</td><td>${escaped(owner ?? "not named")}</td><td>${escaped(expires ?? "no end")}</td><td>${escaped(by)}</td></tr>`;
  });
  return `<div class="wide" role="region" aria-label="Accepted findings in ${escaped(path)}" tabindex="0">
<table>
<caption>Findings left as they are, and who answers for them</caption>
<thead><tr><th scope="col">Finding</th><th scope="col">Reason</th><th scope="col">Owner</th><th scope="col">Until</th><th scope="col">Written in</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
</div>
`;
}

export function ladder(all: readonly Row[], path: string, place: Place): string {
  const asked = all.filter(({ status }) => status !== "not-applicable");
  const unasked = all.filter(({ status }) => status === "not-applicable");
  if (asked.length === 0) return `<p>${notAsked}.</p>\n`;
  return `<div class="wide" role="region" aria-label="Principles and priorities in ${escaped(path)}" tabindex="0">
<table>
<caption>How far the text goes on each principle and priority</caption>
<thead><tr><th scope="col">Principle or priority</th><th scope="col">Rung</th><th scope="col">Best evidence</th></tr></thead>
<tbody>
${asked.map((row) => rung(row, place)).join("\n")}
</tbody>
</table>
</div>
<p class="quiet">${rungsMeaning}</p>
${unasked.length === 0 ? "" : `<p class="quiet">${notAsked}: ${unasked.map(({ recommendation }) => escaped(recommendation.title)).join("; ")}.</p>\n`}`;
}

function rung(row: Row, place: Place): string {
  const { recommendation: { title, source: publication, group } } = row;
  const head = `<th scope="row">${escaped(title)} <span class="quiet">(${escaped(publication.short)}, ${group})</span></th>`;
  if (row.status !== "checked") return `<tr>${head}<td>not asked</td><td>${escaped(row.reason)}</td></tr>`;
  const best = row.evidence[0];
  const said = best === undefined ? "none" : `${place(best)}: <q>${escaped(excerpt(best.text, 160))}</q>${best.discounted === undefined ? "" : ` (does not count: ${escaped(best.discounted)})`}`;
  const against = objections(row).map((finding) => `${escaped(finding.message)} (${place(finding)})`);
  return `<tr>${head}<td class="rung">${steps(row.level)}${row.level}</td><td>${said}${against.length === 0 ? "" : `<br><strong>${objectionsTitle}</strong> ${against.join(" ")}`}</td></tr>`;
}

/** For the eye only; the word beside it says the same. */
export const steps = (level: CoverageLevel): string => `<span class="steps" aria-hidden="true">${boxes(level)}</span> `;
