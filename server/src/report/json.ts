/** The report for programs, `version: 1`; report.schema.json describes it, and `read-json.ts` reads it back. */
import type { Accepted } from "../../../rules/language/finding.ts";
import type { Recommendation } from "../../../rules/language/source.ts";
import type { Pieces } from "./pieces.ts";
import type { EvidencePlace, ReportedFinding, Result, Summary } from "./result.ts";

export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** Which part of a larger run a report is of: 1 of 3. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** What a run was told not to report, so that its not being there says nothing. */
export interface LeftOut {
  /** Rules that --rule set to off. */
  readonly rules: readonly string[];
  /** Reference of --changed-since. */
  readonly changedSince?: string;
}

export const jsonPieces = (tool: Tool, { shard, leftOut }: { readonly shard?: Shard; readonly leftOut?: LeftOut } = {}): Pieces => ({
  head: `{\n  "version": 1,\n${member("tool", tool)},\n${shard === undefined ? "" : `${member("shard", shard)},\n`}${leftOut === undefined ? "" : `${member("leftOut", leftOut)},\n`}  "documents": [`,
  each: (result, { documents }) => `${documents === 0 ? "" : ","}\n    ${indented(resultToJson(result), 4)}`,
  foot: ({ documents, cited, summary, stale }) => `${documents.length === 0 ? "" : "\n  "}],\n${member("recommendations", cited.map(recommendationInFull))},\n${stale === undefined ? "" : `${member("stale", stale)},\n`}${member("summary", summaryToJson(summary))}\n}\n`,
});

/** As `JSON.stringify` writes it further in. */
const indented = (value: unknown, by: number): string => JSON.stringify(value, null, 2).replaceAll("\n", `\n${" ".repeat(by)}`);
const member = (name: string, value: unknown): string => `  "${name}": ${indented(value, 2)}`;

export function resultToJson(result: Result) {
  if (result.status !== "checked") return { path: result.path, status: result.status, reason: result.reason, findings: [] };
  const { path, status, profile: { id, about, extent, brief, confidence, because }, notes, sections, findings, coverage } = result;
  return {
    path,
    status,
    profile: { id, ...(about === undefined ? {} : { about }), ...(extent === undefined ? {} : { extent }), ...(brief === undefined ? {} : { brief }), confidence, because },
    ...(notes.length === 0 ? {} : { notes }),
    sections,
    findings: findings.map(finding),
    coverage: coverage.map(({ recommendation: { id: row }, level, evidence }) => ({ recommendation: row, level, evidence: evidence.map(evidenceToJson) })),
  };
}

function finding({ rule, variant, severity, message, advice, text, where, range, section, role, fingerprint, known, cites, evidence, fixes, clause, also, suppressed }: ReportedFinding) {
  return {
    rule, ...(variant === undefined ? {} : { variant }), severity, message, advice, text, where, range, section, role, fingerprint,
    recommendations: cites.map(recommendation),
    ...(evidence.length === 0 ? {} : { evidence: evidence.map(evidenceToJson) }),
    fixes: fixes.map(({ title }) => ({ title })),
    ...(clause === undefined ? {} : { clause }),
    ...(also === undefined ? {} : { also }),
    ...(suppressed === undefined ? {} : { suppressed: accepted(suppressed) }),
    ...(known === undefined ? {} : { known }),
  };
}

const accepted = ({ by, reason, owner, expires }: Accepted) => ({ by, reason, ...(owner === undefined ? {} : { owner }), ...(expires === undefined ? {} : { expires }) });
/** `version: 1` has the plurals of the severities. */
const summaryToJson = ({ documents, counts: { error, warning, info, review }, suppressed, known, unchecked }: Summary) =>
  ({ documents, errors: error, warnings: warning, infos: info, reviews: review, suppressed, known, unchecked });
export const recommendation = ({ id, title, locator, url, checked }: Recommendation) => ({ id, title, locator, url, checked });
export const evidenceToJson = ({ level, text, where, range, discounted }: EvidencePlace) => ({ level, text, where, range, ...(discounted === undefined ? {} : { discounted }) });

/** What was cited, in full: what a rule pack brought is known nowhere else. */
const recommendationInFull = ({ id, title, locator, url, checked, read, territory, group, paraphrase, source }: Recommendation) =>
  ({ id, title, locator, url, checked, read, territory, group, paraphrase, source });
