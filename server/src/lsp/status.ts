/** What the status item and the coverage tree show of a document, told after each check and when they ask. */
import type { Range } from "vscode-languageserver";
import type { Severity } from "../../../rules/language/finding.ts";
import { profileTitle } from "../../../rules/lexicon/profiles.ts";
import { coverageRows } from "../report/coverage.ts";
import { reading } from "../report/how-read.ts";
import { describe, type CheckedDocument, type EvidencePlace, type ReportedFinding, type SourcePlaces } from "../report/result.ts";
import { startHere } from "../report/arrange.ts";
import { excerpt } from "../text/one-line.ts";
import type { Analysed, Outcome } from "./analyses.ts";
import type { Lines } from "./convert.ts";
import { rangeOf } from "./diagnostics.ts";
import { documentChecked, statusOf, type CoverageRow, type DocumentChecked, type DocumentStatus, type StatusOfParams } from "./protocol.ts";
import { isCommissioning, outcomeOf, type Session } from "./session.ts";
import { titleOf } from "./titles.ts";

export function status(session: Session): void {
  const { connection, can, documents, listeners } = session;
  connection.onRequest(statusOf, async ({ uri }: StatusOfParams, token): Promise<DocumentChecked | null> => {
    const outcome = await outcomeOf(session, uri, token);
    return outcome === undefined ? null : checkedOf(outcome);
  });
  if (!can.isOurs) return;
  listeners.push((outcome) => void connection.sendNotification(documentChecked, checkedOf(outcome)));
  documents.onDidClose(({ document: { uri, version } }) => void connection.sendNotification(documentChecked, { uri, version } satisfies DocumentChecked));
}

function checkedOf(outcome: Outcome): DocumentChecked {
  const { uri, version } = outcome;
  const said = outcome.status === "refused" ? { unchecked: outcome.reason } : { checked: statusFor(outcome) };
  return { uri, version: version ?? 0, ...said };
}

/** How it would be told in a report. `places`: for a Word file, of the reading that its text is from. */
export const described = ({ uri, document, profile, findings, coverage }: Analysed, places?: SourcePlaces): CheckedDocument => describe(uri, document, profile, findings, coverage, places);

function statusFor(analysed: Analysed): DocumentStatus {
  const { catalogue } = analysed.configuration;
  const { document, profile, lines, findings } = analysed;
  const checked = described(analysed);
  const told = (said: ReportedFinding) => ({ rule: said.rule, title: titleOf(said.rule, catalogue), message: said.message, range: rangeOf(findings[checked.findings.indexOf(said)]!, analysed) });
  const commissioning = isCommissioning(analysed);
  const coverage = !commissioning ? [] : coverageRows(checked, catalogue).flatMap((row): CoverageRow[] => {
    const { id, title, group } = row.recommendation;
    if (row.status === "not-applicable" || group === "other") return [];
    const found = row.status === "checked" ? row : { level: "absent" as const, evidence: [], open: [], notCheckable: row.reason };
    return [{
      id, title, group, level: found.level, ...("notCheckable" in found ? { notCheckable: found.notCheckable } : {}),
      evidence: found.evidence.map((it) => evidenceOf(it, lines)), missing: found.open.map(told),
    }];
  });
  const principles = coverage.filter(({ group, notCheckable }) => group === "principle" && notCheckable === undefined);
  return {
    title: lines.range(document.title),
    profile: { id: profile.id, title: profileTitle(profile.id), ...(profile.extent === undefined ? {} : { extent: profile.extent }), confidence: profile.confidence },
    reading: reading(profile),
    commissioning,
    principles: { evidenced: principles.filter(({ level }) => level === "committed" || level === "measured").length, of: principles.length },
    counts: countsOf(analysed),
    startHere: commissioning ? startHere(checked.findings).map(told) : [],
    coverage,
  };
}

const evidenceOf = ({ level, text, range, discounted }: EvidencePlace, lines: Lines): CoverageRow["evidence"][number] => {
  const at: Range = lines.range({ start: range.start.offset, end: range.end.offset });
  return { level, text: excerpt(text, 120), range: at, ...(discounted === undefined ? {} : { discounted }) };
};

export const noCounts: DocumentStatus["counts"] = { errors: 0, warnings: 0, reviews: 0, infos: 0, suppressed: 0 };

/** A text that is no commissioning document is not told of anything. */
export function countsOf(analysed: Analysed): DocumentStatus["counts"] {
  if (!isCommissioning(analysed)) return noCounts;
  const count = (severity: Severity) => analysed.findings.filter((finding) => finding.severity === severity && finding.suppressed === undefined).length;
  return {
    errors: count("error"), warnings: count("warning"), reviews: count("review"), infos: count("info"),
    suppressed: analysed.findings.filter(({ suppressed }) => suppressed !== undefined).length,
  };
}
