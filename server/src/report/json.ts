/** The report for programs, `version: 1`; report.schema.json describes it. */
import type { Accepted } from "../../../rules/language/finding.ts";
import type { Recommendation } from "../../../rules/language/source.ts";
import { summarise, type EvidencePlace, type Result, type Said } from "./result.ts";

export interface Tool {
  readonly name: string;
  readonly version: string;
}

export function json(results: readonly Result[], tool: Tool): string {
  return `${JSON.stringify({ version: 1, tool, documents: results.map(document), summary: summarise(results) }, null, 2)}\n`;
}

function document(result: Result) {
  if (result.status !== "checked") return { path: result.path, status: result.status, reason: result.reason, findings: [] };
  const { path, status, profile, notes, sections, findings, coverage } = result;
  return {
    path,
    status,
    profile: { id: profile.id, confidence: profile.confidence, because: profile.because },
    ...(notes.length === 0 ? {} : { notes }),
    sections,
    findings: findings.map(finding),
    coverage: coverage.map(({ recommendation, level, evidence }) => ({ recommendation: recommendation.id, level, evidence: evidence.map(rung) })),
  };
}

function finding({ rule, variant, severity, message, advice, text, where, range, cites, evidence, fixes, suppressed }: Said) {
  return {
    rule, ...(variant === undefined ? {} : { variant }), severity, message, advice, text, where, range,
    recommendations: cites.map(recommendation),
    ...(evidence.length === 0 ? {} : { evidence: evidence.map(rung) }),
    fixes: fixes.map(({ title }) => ({ title })),
    ...(suppressed === undefined ? {} : { suppressed: accepted(suppressed) }),
  };
}

const accepted = ({ by, reason, owner, expires }: Accepted) => ({ by, reason, ...(owner === undefined ? {} : { owner }), ...(expires === undefined ? {} : { expires }) });
export const recommendation = ({ id, title, locator, url, checked }: Recommendation) => ({ id, title, locator, url, checked });
export const rung = ({ level, text, range }: EvidencePlace) => ({ level, text, range });
