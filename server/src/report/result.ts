/** What a run found, with every place worked out: the one shape all reports are written from. */
import type { Coverage, Evidence, Finding, ProfileReading, CoverageLevel, Severity } from "../../../rules/language/finding.ts";
import { sectionName, type Document, type Role, type Span } from "../../../rules/language/document.ts";
import type { Level } from "../../../rules/language/level.ts";
import type { Recommendation } from "../../../rules/language/source.ts";
import { styleOf } from "../engine/fixes/insert-style.ts";
import { digest, fingerprint, type Fingerprint } from "./fingerprint.ts";
import { remaining } from "../text/listed.ts";
import { positions, type Range } from "../text/positions.ts";
import { lastAt } from "../text/spans.ts";

export type Result = CheckedDocument | NotChecked;
export const isChecked = (result: Result): result is CheckedDocument => result.status === "checked";

export interface NotChecked {
  readonly status: "unreadable" | "skipped";
  readonly path: string;
  /** One sentence. */
  readonly reason: string;
}

export interface CheckedDocument {
  readonly status: "checked";
  readonly path: string;
  readonly profile: ProfileReading;
  /** What somebody should know of how the file was read; empty for plain text and Markdown. */
  readonly notes: readonly string[];
  readonly sections: readonly SectionPlace[];
  readonly findings: readonly ReportedFinding[];
  readonly coverage: readonly Reached[];
}

interface SectionPlace {
  readonly role: Role | null;
  /** Number included, as it is read aloud: "3.4 Exclusion criteria". */
  readonly heading: string;
  readonly line: number;
}

/** A finding with its words and places. */
export interface ReportedFinding extends Omit<Finding, "evidence" | "span" | "whole" | "related" | "also">, ReportedItem {
  /** Further items of a list that it speaks for. */
  readonly also?: readonly ReportedItem[];
  /** Heading of the section it stands in; empty before the first. */
  readonly section: string;
  /** The part that section plays; null where it plays none that is known. */
  readonly role: Role | null;
  readonly fingerprint: Fingerprint;
  /** Whether a baseline holds it; not there where there is no baseline. */
  readonly known?: boolean;
  readonly evidence: readonly EvidencePlace[];
}

/** The place that is flagged, and what is said of it. */
export interface ReportedItem {
  readonly message: string;
  readonly text: string;
  readonly range: Range;
  /** What a person is told: "line:column", or for a Word file its place there. */
  readonly where: string;
}

/** What it says of some of the items of a list that it speaks for, and known again by these. */
export function narrowed(finding: ReportedFinding, keeps: (item: ReportedItem) => boolean): ReportedFinding | undefined {
  const some = remaining(finding, itemOf, keeps);
  if (some === undefined || some === finding) return some;
  return { ...some, fingerprint: { ...finding.fingerprint, words: digest(some.text), also: (some.also ?? []).map(({ text }) => digest(text)) } };
}
const itemOf = ({ message, text, range, where }: ReportedFinding): ReportedItem => ({ message, text, range, where });

export interface EvidencePlace {
  readonly level: Level;
  readonly text: string;
  readonly range: Range;
  readonly where: string;
  readonly discounted?: string;
}

export interface Reached {
  readonly recommendation: Recommendation;
  readonly level: CoverageLevel;
  readonly evidence: readonly EvidencePlace[];
}

/** For a file whose text was made by its reader: how a place in it is told to people, and what to know of the reading. */
export interface SourcePlaces {
  readonly notes: readonly string[];
  where(document: Document, offset: number): string;
}

/** Keeps only what reports need, so that a run over a thousand documents does not hold a thousand sets of facts. */
export function describe(
  path: string, document: Document, profile: ProfileReading, findings: readonly Finding[], coverage: readonly Coverage[], places?: SourcePlaces,
): CheckedDocument {
  const { text } = document;
  const place = positions(text);
  const range = (span: { start: number; end: number }): Range => ({ start: place(span.start), end: place(span.end) });
  const where = (offset: number): string => {
    if (places !== undefined) return places.where(document, offset);
    const { line, column } = place(offset);
    return `${line}:${column}`;
  };
  const evidence = ({ level, span, discounted }: Evidence): EvidencePlace =>
    ({ level, text: text.slice(span.start, span.end), range: range(span), where: where(span.start), ...(discounted === undefined ? {} : { discounted }) });
  const item = (span: Span) => ({ text: text.slice(span.start, span.end), range: range(span), where: where(span.start) });
  const headed = document.sections.filter(({ heading }) => heading !== "");
  return {
    status: "checked",
    path,
    profile,
    notes: places?.notes ?? [],
    sections: headed.map((section) => ({ role: section.roles[0] ?? null, heading: sectionName(section), line: place(section.span.start).line })),
    findings: findings.map(({ span, whole, related: _related, also, evidence: nearest, clause, ...rest }) => {
      const section = headed[lastAt(headed, span.start, (each) => each.span.start)];
      return {
        ...rest, ...(clause ? { clause: { into: clause.into, text: styleOf(document).voice(clause.text) } } : {}), ...item(span),
        ...(also ? { also: also.map((it) => ({ message: it.message, ...item(it.span) })) } : {}),
        section: section === undefined ? "" : sectionName(section), role: section?.roles[0] ?? null,
        fingerprint: fingerprint(document, { span, ...(also ? { also } : {}), ...(whole ? { whole } : {}) }), evidence: nearest.map(evidence),
      };
    }),
    coverage: coverage.map(({ recommendation, level, evidence: all }) => ({ recommendation, level, evidence: all.map(evidence) })),
  };
}

export interface Summary {
  readonly documents: number;
  /** Findings that are open. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly suppressed: number;
  /** Findings that a baseline holds; they are in no other count. */
  readonly known: number;
  /** Documents that could not be checked, or were skipped. */
  readonly unchecked: number;
}

export function summarise(results: readonly Result[]): Summary {
  const findings = results.flatMap((result) => (result.status === "checked" ? result.findings : []));
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity && isOpen(finding)).length;
  return {
    documents: results.length,
    counts: { error: count("error"), warning: count("warning"), review: count("review"), info: count("info") },
    suppressed: findings.filter(({ suppressed }) => suppressed !== undefined).length,
    known: findings.filter(({ known, suppressed }) => known === true && suppressed === undefined).length,
    unchecked: results.filter(({ status }) => status !== "checked").length,
  };
}

/** Where a kind is worked out with low confidence, or as no commissioning document, next to nothing is asked of a document: somebody should say what it is. */
export const isGuess = ({ profile: { id, confidence } }: CheckedDocument): boolean => confidence === "low" || (confidence !== "set" && id === "not-a-commissioning-document");

/** Nobody has accepted it, and no baseline holds it: it counts. */
export const isOpen = ({ suppressed, known }: Pick<ReportedFinding, "suppressed" | "known">): boolean => suppressed === undefined && known !== true;

/** There is nothing to tell of it but how it was read, and that is no guess. */
export const isQuiet = (result: Result): boolean => result.status === "checked" && !isGuess(result) && result.notes.length === 0 && result.findings.every(({ suppressed, known }) => known === true && suppressed === undefined);

/** Its lines are those of the file itself. Else the text was made from the file, and only `where` says anything to somebody who looks at that. */
export const isInLines = ({ where, range: { start } }: Pick<ReportedFinding | EvidencePlace, "where" | "range">): boolean => where === `${start.line}:${start.column}`;
