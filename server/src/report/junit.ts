/** JUnit XML, which every CI shows as a list of tests: a document is a suite, a finding a case, and what fails the check a failure. */
import type { Severity } from "../../../rules/language/finding.ts";
import { excerpt, oneLine } from "../text/one-line.ts";
import { acceptance, cite, mainCite } from "./citing.ts";
import { isUnasked, toTell } from "./how-read.ts";
import { escaped } from "./markup.ts";
import type { Pieces, Total } from "./pieces.ts";
import { isInLines, isOpen, summarise, type ReportedFinding, type Result, type Summary } from "./result.ts";
import { placeWords, severityWord, staleEntry, staleSentence } from "./saying.ts";

/** `failing`: severities that make the check fail; the others are there as cases that passed, with what was found. */
export const junitPieces = (failing: readonly Severity[]): Pieces => ({
  head: (all) => `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="paritylint"${counts(all.summary, failing, all.documents.map(({ status }) => status), ofTheWhole(all))}>\n`,
  each: (result) => suite(result, failing),
  foot: (all) => `${ofTheWhole(all).map(wholeCase).join("")}</testsuites>\n`,
});

/** How many of a suite's cases are there and are not judged. */
const skipped = ({ suppressed, known, counts: open }: Summary, failing: readonly Severity[], result: Result): number =>
  (result.status === "skipped" || (result.status === "checked" && isUnasked(result.profile.id)) ? 1 : 0) + suppressed + known + (failing.includes("review") ? 0 : open.review);

/** Every document has a case of its own besides its findings: that it could be checked at all. */
function counts(summary: Summary, failing: readonly Severity[], statuses: readonly Result["status"][], more: readonly WholeCase[] = []): string {
  const { counts: open, suppressed, known } = summary;
  const failures = failing.reduce((sum, severity) => sum + open[severity], 0);
  const documents = (status: Result["status"]) => statuses.filter((each) => each === status).length;
  return ` tests="${statuses.length + open.error + open.warning + open.info + open.review + suppressed + known + more.length}" failures="${failures + more.filter(({ fails }) => fails).length}" errors="${documents("unreadable")}"`;
}

function suite(result: Result, failing: readonly Severity[]): string {
  const path = escaped(result.path);
  const open = `  <testsuite name="${path}"${counts(summarise([result]), failing, [result.status])} skipped="${skipped(summarise([result]), failing, result)}">\n`;
  const own = `    <testcase classname="${path}" name="can be checked" file="${path}"`;
  if (result.status !== "checked") return `${open}${own}><${result.status === "skipped" ? "skipped" : "error"} message="${escaped(result.reason)}"/></testcase>\n  </testsuite>\n`;
  const notes = escaped(toTell(result).join(" "));
  // A case that passes would say that all is well.
  const told = notes === "" ? "/>" : isUnasked(result.profile.id) ? `><skipped message="${notes}"/></testcase>` : `><system-out>${notes}</system-out></testcase>`;
  return `${open}${own}${told}\n${named(result.findings).map(([name, finding]) => testcase(escaped(name), finding, path, failing)).join("")}  </testsuite>\n`;
}

/** A CI tells by its name whether a case is new: no line stands in it, so that a paragraph put before it changes nothing. */
function named(findings: readonly ReportedFinding[]): readonly (readonly [string, ReportedFinding])[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, section, text, fingerprint } = finding;
    // Where it stands is no part of what is about the whole document.
    const name = fingerprint.whole ? rule : `${rule}${fingerprint.words === "" ? "" : `: “${excerpt(text, 60)}”`}${section === "" ? "" : `, in ${oneLine(section)}`}`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return [nth === 1 ? name : `${name} (${nth})`, finding];
  });
}

function testcase(name: string, finding: ReportedFinding, path: string, failing: readonly Severity[]): string {
  const { severity, message: said, advice, where, range, cites, suppressed } = finding;
  const message = where === "" ? said : `${placeWords(where)}: ${said}`;
  const main = mainCite(cites);
  const body = [`${severityWord[severity]}: ${message}`, ...(advice === "" ? [] : [`Advice: ${advice}`]), ...(main === undefined ? [] : [`Source: ${cite(main)} ${main.url}`])].map(escaped).join("\n");
  const verdict = suppressed !== undefined ? `<skipped message="${escaped(`Accepted: ${suppressed.reason} (${acceptance(suppressed)})`)}"/>`
    : !isOpen(finding) ? `<skipped message="${escaped(`Known before, from the baseline: ${message}`)}"/>`
    : failing.includes(severity) ? `<failure message="${escaped(message)}" type="${severity}">${body}</failure>`
    : severity === "review" ? `<skipped message="${escaped(`A person must judge: ${message}`)}"/>`
    : `<system-out>${body}</system-out>`;
  return `    <testcase classname="${path}" name="${name}" file="${path}"${isInLines(finding) ? ` line="${range.start.line}"` : ""}>${verdict}</testcase>\n`;
}

/** What fails a check has to be seen wherever its result is, also where it is of no one document. */
interface WholeCase {
  /** The file of the baseline, or the option. */
  readonly of: string;
  readonly isFile: boolean;
  readonly name: string;
  readonly fails: boolean;
  readonly type: string;
  /** The first is said in short. */
  readonly lines: readonly string[];
}

/** One case for all entries of a baseline that cover nothing any more, and one for each demand on the whole. */
function ofTheWhole({ stale, demands }: Total): readonly WholeCase[] {
  return [
    ...(stale === undefined ? [] : [{ of: stale.baseline, isFile: true, name: "covers only what is found", fails: stale.fails, type: "stale", lines: [staleSentence(stale), ...stale.entries.map(staleEntry)] }]),
    ...demands.map(({ option, name, met, sentence }) => ({ of: option, isFile: false, name, fails: !met, type: "demand", lines: [sentence] })),
  ];
}

function wholeCase({ of, isFile, name, fails, type, lines }: WholeCase): string {
  const body = lines.map(escaped).join("\n");
  const said = fails ? `<failure message="${escaped(lines[0] ?? "")}" type="${type}">${body}</failure>` : `<system-out>${body}</system-out>`;
  return `  <testsuite name="${escaped(of)}" tests="1" failures="${fails ? 1 : 0}" errors="0" skipped="0">\n    <testcase classname="${escaped(of)}" name="${name}"${isFile ? ` file="${escaped(of)}"` : ""}>${said}</testcase>\n  </testsuite>\n`;
}
