/** Findings → what an editor underlines. What to start with comes first; where a person must judge, the words say so. */
import { DiagnosticSeverity, type Diagnostic, type DiagnosticRelatedInformation, type Range } from "vscode-languageserver";
import type { Problem } from "../../../rules/language/document.ts";
import type { Finding, Severity } from "../../../rules/language/finding.ts";
import { startHere } from "../report/arrange.ts";
import { fallsShort } from "../report/falls-short.ts";
import { mainCite } from "../report/citing.ts";
import { excerpt } from "../text/one-line.ts";
import type { Abilities } from "./abilities.ts";
import type { Analysed, Outcome } from "./analyses.ts";
import { problemRange, wholeLine } from "./convert.ts";
import { isCommissioning } from "./session.ts";

export const source = "paritylint";

/** Improvements are hints, which editors show by a few dots and leave out of their lists, so that a newcomer is not flooded. */
const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, review: DiagnosticSeverity.Information, info: DiagnosticSeverity.Hint,
};

export function diagnosticsOf(outcome: Outcome, can: Pick<Abilities, "related" | "links">): Diagnostic[] {
  if (outcome.status === "refused") {
    return outcome.wished ? [] : [{ range: wholeLine(0), severity: DiagnosticSeverity.Information, source, message: outcome.reason }];
  }
  if (!isCommissioning(outcome)) return ownProblems(outcome).map((problem) => problemDiagnostic(problem, outcome, DiagnosticSeverity.Information));
  return [
    ...outcome.problems.map((problem) => problemDiagnostic(problem, outcome, DiagnosticSeverity.Warning)),
    ...inOrder(outcome).map((finding) => diagnosticOf(finding, outcome, can)),
  ];
}

/** Other people's Markdown may have front matter of its own: only what is meant for paritylint is worth a word there. */
const ownProblems = ({ problems, document }: Analysed): readonly Problem[] => problems.filter((problem) => !document.problems.includes(problem));

const problemDiagnostic = (problem: Problem, { lines }: Analysed, severity: DiagnosticSeverity): Diagnostic =>
  ({ range: problemRange(problem, lines), severity, source, message: problem.message });

/** Those to start with, then the others in the order of the text; what was accepted is left out. */
export function inOrder({ findings }: Analysed): readonly Finding[] {
  const open = findings.filter(({ suppressed }) => suppressed === undefined);
  const first = startHere(open);
  return [...first, ...open.filter((finding) => !first.includes(finding))];
}

export function diagnosticOf(finding: Finding, analysed: Analysed, can: Pick<Abilities, "related" | "links">): Diagnostic {
  const related = can.related ? relatedOf(finding, analysed) : [];
  const main = mainCite(finding.cites);
  return {
    range: rangeOf(finding, analysed), severity: severities[finding.severity], source, code: finding.rule,
    message: finding.severity === "review" ? `${forAPerson}${finding.message}` : finding.message,
    ...(can.links && main !== undefined && main.checked !== "unchecked" ? { codeDescription: { href: main.url } } : {}),
    ...(related.length === 0 ? {} : { relatedInformation: related }),
  };
}

const forAPerson = "For a person to judge: ";

/** What the document as a whole is found to lack is shown on its first line of text. */
export function rangeOf({ span }: Pick<Finding, "span">, { lines }: Analysed): Range {
  if (span.end > span.start) return lines.range(span);
  const start = /\S/.exec(lines.text.slice(span.start))?.index ?? 0;
  const first = span.start + start;
  const length = /^[^\r\n]*/.exec(lines.text.slice(first))![0].trimEnd().length;
  return lines.range({ start: first, end: first + length });
}

const mostRelated = 3;

function relatedOf({ evidence, related, span }: Finding, { uri, lines }: Analysed): DiagnosticRelatedInformation[] {
  const at = (place: { start: number; end: number }, words: string): DiagnosticRelatedInformation =>
    ({ location: { uri, range: lines.range(place) }, message: `${words}: “${excerpt(lines.text.slice(place.start, place.end))}”` });
  return [
    ...evidence.map((it) => at(it.span, `Nearest (${fallsShort(it)})`)),
    ...related.filter((it) => [span, ...evidence.map((each) => each.span)].every(({ start, end }) => it.start !== start || it.end !== end)).map((it) => at(it, "See also")),
  ].slice(0, mostRelated);
}
