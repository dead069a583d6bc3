/** The order in which people are told things: the three to start with, then the rest by section, then what could be better. */
import { rankOf, type Accepted } from "../../../rules/language/finding.ts";
import { triage } from "../../../rules/lexicon/triage.ts";
import { grouped } from "../../../rules/language/grouped.ts";
import { oneLine } from "../text/one-line.ts";
import { isOpen, type ReportedFinding } from "./result.ts";

/** The same thing said of several places, to be said once with all of them. */
export type Group = readonly [ReportedFinding, ...ReportedFinding[]];

export interface Arranged {
  readonly first: readonly ReportedFinding[];
  /** Title of the section and what is said there, those of `first` left out. */
  readonly sections: readonly (readonly [string, readonly Group[]])[];
  readonly better: readonly Group[];
  /** Held by a baseline. */
  readonly known: readonly ReportedFinding[];
  /** Left standing by its owner, who gave a reason. */
  readonly accepted: readonly (ReportedFinding & { readonly suppressed: Accepted })[];
}

export function arrange(findings: readonly ReportedFinding[]): Arranged {
  const open = findings.filter(isOpen);
  const first = startHere(open);
  return {
    first,
    sections: bySection(open.filter((finding) => finding.severity !== "info" && !first.includes(finding))),
    better: alike(open.filter(({ severity }) => severity === "info")),
    known: findings.filter((finding) => finding.known === true && finding.suppressed === undefined),
    accepted: findings.flatMap(({ suppressed, ...finding }) => (suppressed === undefined ? [] : [{ ...finding, suppressed }])),
  };
}

type Rankable = Pick<ReportedFinding, "rule" | "severity" | "suppressed" | "known">;

/** At most three: the gravest, and among those each of another rule first, for three places with one fault are one thing to start with. Only an error is said twice, so that none stands behind a warning. */
export function startHere<T extends Rankable>(findings: readonly T[]): readonly T[] {
  const order = ({ rule }: T) => (triage.includes(rule) ? triage.indexOf(rule) : triage.length);
  const ranked = findings
    .filter((finding) => finding.severity !== "info" && isOpen(finding))
    .sort((a, b) => rankOf(a.severity) - rankOf(b.severity) || order(a) - order(b));
  const leading = ranked.filter(({ rule }, i) => ranked.findIndex((other) => other.rule === rule) === i);
  const errors = ranked.filter(({ severity }) => severity === "error");
  const lighter = leading.filter(({ severity }) => severity !== "error");
  return [...new Set([...errors.filter((error) => leading.includes(error)), ...errors, ...lighter])].slice(0, 3);
}

const bySection = (findings: readonly ReportedFinding[]): Arranged["sections"] =>
  [...grouped(findings, ({ section }) => oneLine(section) || "The document as a whole")].map(([title, own]) => [title, alike(own)]);

const alike = (findings: readonly ReportedFinding[]): readonly Group[] =>
  [...grouped(findings, ({ rule, severity, message }) => [rule, severity, message].join("\n")).values()];
