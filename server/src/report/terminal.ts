/** The report people read first: per document the three things to start with, then the rest by section. */
import type { Severity } from "../../../rules/language/finding.ts";
import { clauseOf } from "../engine/fixes/insert.ts";
import { count } from "../text/count.ts";
import { excerpt, oneLine, wrap } from "../text/one-line.ts";
import { arrange, type Group } from "./arrange.ts";
import { fallsShort } from "./falls-short.ts";
import { acceptance, cite, mainCite } from "./citing.ts";
import { foundInAll, noneFound } from "./found.ts";
import { howRead } from "./how-read.ts";
import { unmet, type Pieces, type Total } from "./pieces.ts";
import { isInLines, isQuiet, type CheckedDocument, type ReportedFinding, type Result } from "./result.ts";

interface Look {
  readonly colour: boolean;
  /** Columns to write in. */
  readonly width: number;
  /** Lists only what this says; everything where it is not given. */
  readonly only?: (finding: ReportedFinding) => boolean;
  /** There are many documents: those with nothing to tell get a line each. */
  readonly brief?: boolean;
}

export const terminalPieces = (look: Look): Pieces => ({
  head: "",
  each: (result, before) => {
    if (isBrief(look) && result.status === "checked" && isQuiet(result)) return quiet(result, look);
    const lines = document(result, look);
    return lines.length === 0 ? "" : `${isBrief(look) && before.quiet ? "\n" : ""}${lines.join("\n")}\n\n`;
  },
  foot: (all) => (isBrief(look) && all.documents.at(-1)?.quiet === true ? "\n" : "") + [...summary(all), ...unmet(all).map(({ sentence }) => sentence)].flatMap((sentence) => wrap(sentence, look.width)).map((line) => `${line}\n`).join(""),
});

const isBrief = ({ brief, only }: Look): boolean => brief === true && only === undefined;

function quiet(result: CheckedDocument, { colour }: Look): string {
  return `${painter(colour)("bold", oneLine(result.path))} (${result.profile.id}): ${noneFound(result) ?? ""}\n`;
}

function document(result: Result, look: Look): readonly string[] {
  const { paint, width } = { paint: painter(look.colour), width: look.width };
  const name = paint("bold", oneLine(result.path));
  if (result.status !== "checked") {
    const word = result.status === "skipped" ? "Skipped" : "Not checked";
    return [name, ...wrap(`${word}: ${oneLine(result.reason)}`, width - 2).map((line) => `  ${line}`)];
  }
  const shown = look.only === undefined ? result.findings : result.findings.filter(look.only);
  if (look.only !== undefined && shown.length === 0) return [];
  const { first, sections, better, accepted } = arrange(shown);
  const column = places(result);
  const part = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ["", `  ${paint("bold", title)}`, ...lines]);
  return [
    name,
    ...wrap(howRead(result), width - 2).map((line) => `  ${line}`),
    ...part("Start here", spaced(first.map((finding) => full([finding], look, column)))),
    ...sections.flatMap(([section, groups]) => part(section, spaced(groups.map((group) => full(group, look, column))))),
    ...part("Could be better", better.flatMap((group) => entry(group[0], look, column, `${group[0].message}${others(group)} (${group[0].rule})`, []))),
    ...part("Accepted, with a reason", accepted.flatMap((finding) =>
      entry(finding, look, column, `${finding.rule}: ${finding.suppressed.reason} (${acceptance(finding.suppressed)})`, []))),
    ...(isBrief(look) ? [] : clauses([...first, ...sections.flatMap(([, groups]) => groups.map(([finding]) => finding))], look)),
  ];
}

/** Where there is wording to put in, how to get it. */
function clauses(findings: readonly ReportedFinding[], { colour, width }: Look): readonly string[] {
  const [one, ...others] = findings.filter((finding) => clauseOf(finding) !== undefined);
  if (one === undefined) return [];
  const sentence = `${others.length === 0 ? "One of these comes with a clause" : `${others.length + 1} of these come with a clause`} to start from: --format html shows it beside the finding${isInLines(one) ? ", --fix-dry-run in the draft" : ""}.`;
  return ["", ...wrap(sentence, width - 2).map((line) => `  ${painter(colour)("dim", line)}`)];
}

const others = ([, ...rest]: Group): string => (rest.length === 0 ? "" : ` Also at ${rest.map(({ where: at }) => at).join(", ")}.`);

/** Message, advice, what came nearest, and what it rests on. */
function full(group: Group, look: Look, column: number): readonly string[] {
  const [finding] = group;
  const nearest = finding.evidence[0];
  const main = mainCite(finding.cites);
  return entry(finding, look, column, `${finding.message}${others(group)}`, [
    ...(finding.advice === "" ? [] : [["plain", `Advice: ${finding.advice}`] as const]),
    ...(nearest === undefined ? [] : [["dim", `Nearest: ${nearest.where} “${excerpt(nearest.text)}” (${fallsShort(nearest)})`] as const]),
    ["dim", main === undefined ? `Rule: ${finding.rule}` : `Source: ${cite(main)} [${finding.rule}]`],
  ]);
}

/** Place and severity as a word at the left, the message beside them; the rest below, where there is more room. A place that takes many words stands above. */
function entry(finding: ReportedFinding, { colour, width }: Look, column: number, message: string, below: readonly (readonly [Style, string])[]): readonly string[] {
  const paint = painter(colour);
  const margin = column + 13;
  const above = column === 0 ? wrap(oneLine(finding.where), width - 4).map((line) => `    ${paint("bold", line)}`) : [];
  const head = `  ${column === 0 ? "" : finding.where.padStart(column)}  ${paint(finding.severity, finding.severity.padEnd(7))}  `;
  return [
    ...above,
    ...wrap(oneLine(message), width - margin).map((line, i) => (i === 0 ? head : " ".repeat(margin)) + line),
    ...below.flatMap(([style, text]) => wrap(oneLine(text), width - column - 6).map((line, i) => " ".repeat(column + (i === 0 ? 4 : 6)) + paint(style, line))),
  ];
}
/** Columns for the places, or 0 where they take a line of their own. */
function places({ findings }: CheckedDocument): number {
  const longest = findings.reduce((most, each) => Math.max(most, each.where.length), 5);
  return longest > 15 ? 0 : longest;
}
const spaced = (entries: readonly (readonly string[])[]): readonly string[] => entries.flatMap((lines, i) => (i === 0 ? lines : ["", ...lines]));

function summary(all: Total): readonly string[] {
  const { documents, counts: { error: errors, warning: warnings, info: infos, review: reviews }, suppressed, known, unchecked } = all.summary;
  const checked = documents - unchecked;
  const unread = unchecked > 0 ? ` ${count(unchecked, "document")} not checked.` : "";
  if (checked === 0) return [`${foundInAll(all)}.${unread}`];
  const before = known > 0 ? ` ${count(known, "finding")} known from the baseline.` : "";
  const accepted = suppressed > 0 ? ` ${count(suppressed, "finding")} accepted with a reason.` : "";
  return [
    `${foundInAll(all)}.${before}${accepted}${unread}`,
    ...(errors + warnings + infos + reviews === 0 ? ["No findings does not mean that a document meets the recommendations: see “paritylint coverage”."] : []),
  ];
}

type Style = Severity | "bold" | "dim" | "plain";
const codes: Readonly<Record<Style, string>> = { error: "31;1", warning: "33", review: "35", info: "36", bold: "1", dim: "2", plain: "" };

const painter = (colour: boolean) => (style: Style, text: string): string =>
  colour && codes[style] !== "" && text !== "" ? `\u001b[${codes[style]}m${text}\u001b[0m` : text;
