/** What was found → the words of comments: what is so, what to do, what to write, and what it rests on. */
import { coverageLevels } from "../../../rules/language/finding.ts";
import { comments as sentences } from "../../../rules/lexicon/word.ts";
import type { Catalogue } from "../engine/configuration/catalogue.ts";
import { clauseOf } from "../engine/fixes/insert.ts";
import { fill } from "../text/fill.ts";
import { excerpt, oneLine } from "../text/one-line.ts";
import type { Remark, Remarks } from "../word/annotate.ts";
import type { Line } from "../word/comments.ts";
import { arrange } from "./arrange.ts";
import { cite, mainCite } from "./citing.ts";
import { coverageRows } from "./coverage.ts";
import { fallsShort } from "./falls-short.ts";
import { foundIn } from "./found.ts";
import { goodExample } from "./good.ts";
import { howRead } from "./how-read.ts";
import { isOpen, summarise, type CheckedDocument, type ReportedFinding } from "./result.ts";
import { limits } from "./saying.ts";

/** What its owner accepted gets no comment, nor what a baseline holds. `date`: ISO, to the second. */
export function remarksOf(result: CheckedDocument, catalogue: Catalogue, date: string): Remarks {
  const open = result.findings.filter(isOpen);
  const total = summarise([result]);
  return {
    date,
    remarks: open.map((finding): Remark => ({ span: { start: finding.range.start.offset, end: finding.range.end.offset }, severity: finding.severity, lines: linesOf(finding, catalogue.rules) })),
    summary: (left, most) => {
      const principles = coverageRows(result, catalogue).filter(({ recommendation }) => recommendation.group === "principle").flatMap((row) => (row.status === "checked" ? [row] : []));
      const kept = principles.filter(({ level }) => coverageLevels.indexOf(level) >= coverageLevels.indexOf("committed"));
      const named = (list: typeof principles): string => list.map(({ recommendation: { title } }) => title).join("; ") || sentences.none;
      const { first } = arrange(open);
      return [
        [{ text: sentences.summary, bold: true }, { text: `${foundIn(result)}.` }],
        ...(total.known === 0 ? [] : [[{ text: fill(total.known === 1 ? sentences.knownOne : sentences.known, { n: String(total.known) }) }]]),
        [{ text: howRead(result, sentences.settings) }],
        ...(first.length === 0 ? [] : [[{ text: sentences.start, bold: true }], ...first.map(({ message, where }, i) => [{ text: `${i + 1}) ${where === "" ? "" : `${where}: `}${oneLine(message)}` }])]),
        ...(principles.length === 0 ? [] : [[{ text: sentences.reached, bold: true }, { text: `${named(kept)}.` }], [{ text: sentences.missing, bold: true }, { text: `${named(principles.filter((row) => !kept.includes(row)))}.` }]]),
        ...(left === 0 ? [] : [[{ text: fill(sentences.left, { n: String(left), most: String(most) }) }]]),
        [{ text: open.length === 0 ? limits[1] : open.some((finding) => clauseOf(finding) !== undefined) ? `${sentences.limits} ${sentences.proposals}` : sentences.limits }],
      ];
    },
  };
}

function linesOf(finding: ReportedFinding, rules: Catalogue["rules"]): readonly Line[] {
  const { severity, message, advice, evidence, fixes, cites, rule } = finding;
  const clause = clauseOf(finding);
  const [nearest] = evidence;
  const [fix] = fixes;
  const good = clause === undefined && fix === undefined ? goodExample(finding, rules) : undefined;
  const main = mainCite(cites);
  return [
    [{ text: `${sentences.headings[severity]}. `, bold: true }, { text: oneLine(message) }],
    ...(advice === "" ? [] : [[{ text: sentences.advice, bold: true }, { text: advice }]]),
    ...(fix?.edits[0] === undefined ? [] : [[{ text: sentences.instead, bold: true }, { text: `“${fix.edits[0].text}”` }]]),
    ...(clause === undefined ? [] : [[{ text: sentences.clause, bold: true }, { text: clause.text }]]),
    ...(good === undefined ? [] : [[{ text: sentences.example, bold: true }, { text: `“${good}”` }]]),
    ...(nearest === undefined ? [] : [[{ text: fill(sentences.nearest, { text: excerpt(nearest.text, 160), level: fallsShort(nearest), where: nearest.where === "" ? "" : ` (${nearest.where})` }) }]]),
    ...(main === undefined ? [] : [[{ text: sentences.source }, main.url === "" ? { text: cite(main) } : { text: cite(main), href: main.url }, { text: ` [${rule}]` }]]),
  ];
}
