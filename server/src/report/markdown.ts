/** The report as Markdown: for the summary of a job, a merge request, or a wiki. A draft's own words can form no link, tag or table there. */
import type { Catalogue } from "../engine/configuration/catalogue.ts";
import { clauseOf } from "../engine/fixes/insert.ts";
import { count } from "../text/count.ts";
import { oneLine } from "../text/one-line.ts";
import { arrange, type Arranged, type Group } from "./arrange.ts";
import { mainCite } from "./citing.ts";
import { foundInAll, noneFound, readAs, sentence } from "./found.ts";
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
  foot: () => `## Limits\n\n${limits.join(" ")}\n\n${plain(`${tool.name} ${tool.version}: ${edition(catalogue)}.`)}\n`,
});

function head(all: Total): string {
  const { summary, documents, stale } = all;
  const rows = documents.map(({ path, profile, reason, summary: own }) =>
    profile === undefined ? [plain(path), `not checked: ${plain(reason ?? "")}`, "", "", "", "", "", ...(summary.known > 0 ? [""] : [])]
      : [plain(path), plain(readAs(profile)), ...[own.errors, own.warnings, own.reviews, own.infos, own.suppressed, ...(summary.known > 0 ? [own.known] : [])].map(String)]);
  return [
    `# ${reportName}`,
    `**${foundInAll(all)}.**${
      summary.suppressed === 0 ? "" : ` ${count(summary.suppressed, "finding")} accepted with a reason.`}${summary.known === 0 ? "" : ` ${count(summary.known, "finding")} known from the baseline.`}${summary.unchecked === 0 ? "" : ` ${count(summary.unchecked, "document")} not checked.`}`,
    ...(stale === undefined ? [] : [`**${plain(staleSentence(stale))}**`, stale.entries.map((each) => `- ${plain(staleEntry(each))}`).join("\n")]),
    ...unmet(all).map(({ sentence }) => `**${plain(sentence)}**`),
    table(["Document", "Read as", "Errors", "Warnings", "To review", "Could be better", "Accepted", ...(summary.known > 0 ? ["Known before"] : [])], rows),
    "",
  ].join("\n\n");
}

function document(result: Result): string {
  const name = `## ${plain(result.path)}`;
  if (result.status !== "checked") return `${name}\n\n**${result.status === "skipped" ? "Skipped" : "Not checked"}:** ${plain(result.reason)}\n`;
  const { first, sections, better, known, accepted } = arrange(result.findings);
  const none = noneFound(result);
  const part = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : [`### ${title}`, ...lines]);
  return [
    name,
    plain(howRead(result)),
    ...(none === undefined ? [] : [sentence(none)]),
    ...part("Start here", listed(first.map((finding) => [finding]))),
    ...part("Findings by section", sections.flatMap(([title, groups]) => [`#### ${plain(title)}`, ...listed(groups)])),
    ...part("Could be better", listed(better)),
    // Folded away where Markdown can: what is new must not be lost among what is old.
    ...(known.length === 0 ? [] : [
      `<details><summary>${knownTitle(known.length)}</summary>`,
      known.map((each) => `- ${severityWord[each.severity]}, ${plain(placeWords(each.where))}: ${plain(each.message)} (${plain(each.rule)})`).join("\n"),
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
  const also = others.length === 0 ? "" : ` Also at ${others.map((each) => plain(placeWords(each.where))).join("; ")}.`;
  const words = wordsThere(finding, 100);
  const clause = clauseOf(finding);
  return [
    `- **${severityWord[severity]}**, ${plain(placeWords(at))}${words === "" ? "" : `: “${plain(words)}”`}. ${plain(message)}${also}`,
    ...(advice === "" ? [] : [`Advice: ${plain(advice)}`]),
    ...(clause === undefined ? [] : [`<details><summary>Wording to start from</summary>${plain(clause.text)}</details>`]),
    main === undefined ? `Rule: ${plain(rule)}.` : `Source: ${webLink(main.url, main.source.short)}, ${plain(main.title)}, ${plain(main.locator)}. ${howChecked(main.checked)} Rule: ${plain(rule)}.`,
  ].join("  \n  ");
}

const acceptedTable = (accepted: Arranged["accepted"]): string => table(
  ["Finding", "Reason", "Owner", "Until", "Written in"],
  accepted.map(({ rule, where: at, message, suppressed: { by, reason, owner, expires } }) =>
    [`${plain(placeWords(at))}: ${plain(message)} (${plain(rule)})`, plain(reason), plain(owner ?? "not named"), plain(expires ?? "no end"), plain(by)]),
);

/**
 * Every mark that could mean something is escaped. Sites also make links of bare addresses, names after “@” and numbers after “#”,
 * escaped or not: a word joiner, which nobody sees, keeps them apart.
 */
export const plain = (text: string): string => oneLine(text)
  .replace(/[\\`*_{}[\]()#+\-.!|<>~&@:$^=]/g, (mark) => `\\${mark}`)
  .replace(/(\\[@#])(?=\w)/g, "$1\u2060")
  .replace(/(?<![\p{L}\p{N}])(https?|ftps?|mailto|xmpp|command|javascript|data|vscode|file)(\\:)/giu, "$1\u2060$2")
  .replace(/(?<![\p{L}\p{N}])(www)(\\\.)/giu, "$1\u2060$2");

const webLink = (url: string, words: string): string => (/^https?:\/\/[^\s<>]+$/i.test(url) ? `[${plain(words)}](<${url}>)` : plain(words));
