/** The report as Markdown: for the summary of a job, a merge request, or a wiki. A draft's own words can form no link, tag or table there. */
import type { Catalogue } from "../engine/configuration/catalogue.ts";
import { clauseOf } from "../engine/fixes/insert.ts";
import { escapeMarkdown } from "../text/markdown.ts";
import { arrange, type Arranged, type Group } from "./arrange.ts";
import { mainCite } from "./citing.ts";
import { besides, foundInAll, noneFound, readAs, sentence } from "./found.ts";
import { howRead } from "./how-read.ts";
import type { Tool } from "./json.ts";
import { table } from "./markdown-table.ts";
import { unmet, whole, type Pieces, type Total } from "./pieces.ts";
import { type Result } from "./result.ts";
import { edition, howChecked, knownTitle, limits, placeWords, reportName, severityWord, staleEntry, staleSentence, wordsThere } from "./saying.ts";

export const markdown = (results: readonly Result[], tool: Tool, catalogue: Catalogue): string => whole(markdownPieces(tool, catalogue), results);

export const markdownPieces = (tool: Tool, catalogue: Catalogue): Pieces => ({
  head,
  each: (result) => `${document(result)}\n`,
  foot: () => `## Limits\n\n${limits.join(" ")}\n\n${escapeMarkdown(`${tool.name} ${tool.version}: ${edition(catalogue)}.`)}\n`,
});

function head(all: Total): string {
  const { summary, documents, stale } = all;
  const rows = documents.map(({ path, profile, reason, summary: own }) =>
    profile === undefined ? [escapeMarkdown(path), `not checked: ${escapeMarkdown(reason ?? "")}`, "", "", "", "", "", ...(summary.known > 0 ? [""] : [])]
      : [escapeMarkdown(path), escapeMarkdown(readAs(profile)), ...[own.counts.error, own.counts.warning, own.counts.review, own.counts.info, own.suppressed, ...(summary.known > 0 ? [own.known] : [])].map(String)]);
  return [
    `# ${reportName}`,
    `**${foundInAll(all)}.**${besides(summary)}`,
    ...(stale === undefined ? [] : [`**${escapeMarkdown(staleSentence(stale))}**`, stale.entries.map((each) => `- ${escapeMarkdown(staleEntry(each))}`).join("\n")]),
    ...unmet(all).map(({ sentence }) => `**${escapeMarkdown(sentence)}**`),
    table(["Document", "Read as", "Errors", "Warnings", "To review", "Could be better", "Accepted", ...(summary.known > 0 ? ["Known before"] : [])], rows),
    "",
  ].join("\n\n");
}

function document(result: Result): string {
  const name = `## ${escapeMarkdown(result.path)}`;
  if (result.status !== "checked") return `${name}\n\n**${result.status === "skipped" ? "Skipped" : "Not checked"}:** ${escapeMarkdown(result.reason)}\n`;
  const { first, sections, better, known, accepted } = arrange(result.findings);
  const none = noneFound(result);
  const part = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : [`### ${title}`, ...lines]);
  return [
    name,
    escapeMarkdown(howRead(result)),
    ...(none === undefined ? [] : [sentence(none)]),
    ...part("Start here", listed(first.map((finding) => [finding]))),
    ...part("Findings by section", sections.flatMap(([title, groups]) => [`#### ${escapeMarkdown(title)}`, ...listed(groups)])),
    ...part("Could be better", listed(better)),
    // Folded away where Markdown can: what is new must not be lost among what is old.
    ...(known.length === 0 ? [] : [
      `<details><summary>${knownTitle(known.length)}</summary>`,
      known.map((each) => `- ${severityWord[each.severity]}, ${escapeMarkdown(placeWords(each.where))}: ${escapeMarkdown(each.message)} (${escapeMarkdown(each.rule)})`).join("\n"),
      "</details>",
    ]),
    ...part("Accepted, with a reason", accepted.length === 0 ? [] : [acceptedTable(accepted)]),
    "",
  ].join("\n\n").replace(/\n+$/, "\n");
}

const listed = (groups: readonly Group[]): readonly string[] => (groups.length === 0 ? [] : [groups.map(item).join("\n")]);

function item([finding, ...others]: Group): string {
  const { severity, message, advice, where: at, rule, cites } = finding;
  const main = mainCite(cites);
  const also = others.length === 0 ? "" : ` Also at ${others.map((each) => escapeMarkdown(placeWords(each.where))).join("; ")}.`;
  const words = wordsThere(finding, 100);
  const clause = clauseOf(finding);
  return [
    `- **${severityWord[severity]}**, ${escapeMarkdown(placeWords(at))}${words === "" ? "" : `: “${escapeMarkdown(words)}”`}. ${escapeMarkdown(message)}${also}`,
    ...(advice === "" ? [] : [`Advice: ${escapeMarkdown(advice)}`]),
    ...(clause === undefined ? [] : [`<details><summary>Wording to start from</summary>${escapeMarkdown(clause.text)}</details>`]),
    main === undefined ? `Rule: ${escapeMarkdown(rule)}.` : `Source: ${webLink(main.url, main.source.short)}, ${escapeMarkdown(main.title)}, ${escapeMarkdown(main.locator)}. ${howChecked(main.checked)} Rule: ${escapeMarkdown(rule)}.`,
  ].join("  \n  ");
}

const acceptedTable = (accepted: Arranged["accepted"]): string => table(
  ["Finding", "Reason", "Owner", "Until", "Written in"],
  accepted.map(({ rule, where: at, message, suppressed: { by, reason, owner, expires } }) =>
    [`${escapeMarkdown(placeWords(at))}: ${escapeMarkdown(message)} (${escapeMarkdown(rule)})`, escapeMarkdown(reason), escapeMarkdown(owner ?? "not named"), escapeMarkdown(expires ?? "no end"), escapeMarkdown(by)]),
);

const webLink = (url: string, words: string): string => (/^https?:\/\/[^\s<>]+$/i.test(url) ? `[${escapeMarkdown(words)}](<${url}>)` : escapeMarkdown(words));
