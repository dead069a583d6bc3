/** A JSON report → its results again, so that parts of a run can be put together and written in any form. */
import type { CoverageLevel } from "../../../rules/language/finding.ts";
import type { Recommendation } from "../../../rules/language/source.ts";
import { oneLine } from "../text/one-line.ts";
import type { Refusal } from "../text/refusal.ts";
import { departs, type Schema } from "./conforms.ts";
import type { LeftOut, Shard } from "./json.ts";
import schema from "./report.schema.json" with { type: "json" };
import type { CheckedDocument, EvidencePlace, ReportedFinding, Result } from "./result.ts";

export interface ReadReport {
  readonly version: string;
  readonly shard?: Shard;
  readonly leftOut?: LeftOut;
  readonly results: readonly Result[];
}

/**
 * `known`: recommendations that need not stand in the report itself. A report comes from another job, so all of it is held against the schema;
 * `version`: of one that another version wrote, nothing more is read. A refusal is without the name of the file.
 */
export function readJson(text: string, known: readonly Recommendation[], version?: string): ReadReport | Refusal {
  let value: Written;
  try {
    value = JSON.parse(text) as Written;
  } catch {
    return { refusal: "This is not valid JSON." };
  }
  if (value?.version !== 1 || !Array.isArray(value.documents) || typeof value.tool?.version !== "string") {
    return { refusal: "This is no report of “paritylint --format json”." };
  }
  if (value.notCheckable !== undefined) return { refusal: "This is a report of “paritylint coverage”, which cannot be merged; those of “paritylint check --format json” can." };
  if (version !== undefined && value.tool.version !== version) return { version: value.tool.version, results: [] };
  const wrong = departs(value, schema as Schema, schema as Schema);
  if (wrong !== undefined) return { refusal: `This report is damaged (at ${oneLine(wrong)}).` };
  const recommendations = new Map([...known, ...(value.recommendations ?? [])].map((each) => [each.id, each]));
  const { shard, leftOut } = value;
  try {
    if (leftOut !== undefined && !Array.isArray(leftOut.rules)) throw new Error("what it left out is not whole");
    return { version: value.tool.version, ...(shard === undefined ? {} : { shard }), ...(leftOut === undefined ? {} : { leftOut }), results: value.documents.map((each) => resultFromJson(each, recommendations)) };
  } catch (error) {
    return { refusal: `This report is damaged (${oneLine(error instanceof Error ? error.message : String(error))}).` };
  }
}

/** What `resultToJson` wrote. Throws where it is not that. */
export function resultFromJson(value: WrittenDocument, recommendations: ReadonlyMap<string, Recommendation>): Result {
  const { path, status } = value;
  if (typeof path !== "string") throw new Error("a document has no path");
  if (status !== "checked") {
    if ((status !== "unreadable" && status !== "skipped") || typeof value.reason !== "string") throw new Error(`${path} has no status`);
    return { path, status, reason: value.reason };
  }
  const named = (id: string): Recommendation => {
    const found = recommendations.get(id);
    if (found === undefined) throw new Error(`nothing is known of ${id}`);
    return found;
  };
  const { profile, notes = [], sections, findings, coverage } = value;
  if (typeof profile?.id !== "string" || !Array.isArray(sections) || !Array.isArray(findings) || !Array.isArray(coverage)) throw new Error(`${path} is not whole`);
  return {
    path, status, profile, notes, sections,
    findings: (findings as NonNullable<WrittenDocument["findings"]>).map(({ recommendations: cites, evidence = [], fixes, ...rest }): ReportedFinding => {
      if (typeof rest.message !== "string" || typeof rest.range?.start?.line !== "number" || typeof rest.fingerprint?.words !== "string") throw new Error(`${path} has a finding that is not whole`);
      return { ...rest, cites: cites.map(({ id }) => named(id)), evidence, fixes: fixes.map(({ title }) => ({ title, edits: [] })) };
    }),
    coverage: (coverage as NonNullable<WrittenDocument["coverage"]>).map(({ recommendation, level, evidence }) => ({ recommendation: named(recommendation), level, evidence })),
  };
}

interface Written {
  readonly version?: unknown;
  readonly tool?: { readonly version?: unknown };
  readonly shard?: Shard;
  readonly leftOut?: LeftOut;
  readonly documents?: readonly WrittenDocument[];
  readonly recommendations?: readonly Recommendation[];
  /** Stands only in what “coverage” writes. */
  readonly notCheckable?: unknown;
}
export interface WrittenDocument {
  readonly path: string;
  readonly status: Result["status"];
  readonly reason?: string;
  readonly profile?: CheckedDocument["profile"];
  readonly notes?: readonly string[];
  readonly sections?: CheckedDocument["sections"];
  readonly findings?: readonly (Omit<ReportedFinding, "cites" | "evidence" | "fixes"> & {
    readonly recommendations: readonly { readonly id: string }[];
    readonly evidence?: readonly EvidencePlace[];
    readonly fixes: readonly { readonly title: string }[];
  })[];
  readonly coverage?: readonly { readonly recommendation: string; readonly level: CoverageLevel; readonly evidence: readonly EvidencePlace[] }[];
}
