/** How findings are counted against the labels of a document: found, missed, wrong. */
import { rules } from "../rules/index.ts";
import type { Severity } from "../rules/language/finding.ts";

export interface Labels {
  readonly doc: string;
  readonly profile: string;
  readonly profileAlso?: readonly string[];
  /** Verdicts on rules that speak of the document as a whole. */
  readonly document: Readonly<Record<string, { readonly verdict: Verdict; readonly why: string }>>;
  readonly spans: readonly Quoted[];
  /** Look like a case by keyword and are none. */
  readonly traps?: readonly Omit<Quoted, "verdict">[];
}
/** `arguable` counts neither way. */
type Verdict = "raise" | "fine" | "not-applicable" | "arguable";
interface Quoted {
  readonly rule: string;
  readonly quote: string;
  readonly line?: number;
  readonly verdict: Verdict;
}

/** As much of a finding as counting needs. */
export interface Scored {
  readonly rule: string;
  readonly variant?: string;
  readonly severity: Severity;
  readonly text: string;
  readonly range: { readonly start: { readonly line: number; readonly offset: number }; readonly end: { readonly offset: number } };
  readonly suppressed?: unknown;
}

export interface Outcome {
  readonly counts: readonly Counted[];
  readonly traps: number;
  /** Quotes of the labels that the document does not hold. */
  readonly lost: readonly string[];
}
export interface Counted {
  readonly rule: string;
  readonly as: "tp" | "fp" | "fn";
  readonly note: string;
}

/** Says a rule's fault: the rule itself, one that lists it inside its own, or one that took over how it is said. */
export const says = ({ rule, variant }: Pick<Scored, "rule" | "variant">, fault: string): boolean =>
  rule === fault || absorbed.get(rule)?.includes(fault) === true || takenOver[fault] === `${rule} ${variant}`;
const absorbed: ReadonlyMap<string, readonly string[] | undefined> = new Map(rules.map(({ id, absorbs }) => [id, absorbs]));
/** Mental health that is promised where nothing at all is measured is told by the rule for what is not measured. */
const takenOver: Readonly<Record<string, string>> = { "mh-promised-not-measured": "mh-outcome-measure-missing promised" };
/** Besides what is missing or at odds, these too speak of a document as a whole: only the verdict on it counts. */
const ofWholeDocuments = ["disease-only-framing", "mh-signpost-only", "parity-aspiration-only"];
/** Rules that flag words: each place where they speak and nobody labelled them is wrong. */
const spanRules: ReadonlySet<string> = new Set(rules.filter(({ id, kind }) => kind !== "content" && kind !== "consistency" && !ofWholeDocuments.includes(id)).map(({ id }) => id));
/** These speak once per list: a quote close to a finding that was counted is covered by it. */
const perList = new Set(["outcome-unmeasurable", "mh-excluded-from-service"]);
const listReach = 1500;

interface Span {
  readonly start: number;
  readonly end: number;
}
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
/** A finding that covers far more than the quoted words has not located them. */
const near = (finding: Span, quote: Span): boolean => overlap(finding, quote) && finding.end - finding.start <= 12 * Math.max(40, quote.end - quote.start);

/** `review` findings ask a person and are not counted. An `info` finding can be right, and is never counted as wrong. */
export function score(text: string, label: Labels, all: readonly Scored[]): Outcome {
  const findings = all.filter(({ severity, suppressed }) => severity !== "review" && suppressed === undefined);
  const locate = locator(text);
  const quotes = label.spans.map((quote) => ({ ...quote, at: locate(quote) }));
  const words = scoreWords(label.doc, quotes, findings);
  const traps = (label.traps ?? []).map((trap) => ({ rule: trap.rule, at: locate(trap) }));
  return {
    counts: [...scoreDocument(label, findings), ...words.counts],
    traps: words.wrong.filter((finding) => traps.some(({ rule, at }) => rule === finding.rule && at !== undefined && overlap(spanOf(finding), at))).length,
    lost: quotes.filter(({ at }) => at === undefined).map(({ quote }) => quote),
  };
}

function scoreDocument({ doc, document }: Labels, findings: readonly Scored[]): readonly Counted[] {
  const firm = new Set(findings.filter(({ severity }) => severity !== "info").map(({ rule }) => rule));
  return Object.entries(document).flatMap(([rule, { verdict, why }]): readonly Counted[] => {
    if (verdict === "raise") return [{ rule, as: findings.some((finding) => says(finding, rule)) ? "tp" : "fn", note: `${doc}: ${why}` }];
    return verdict !== "arguable" && firm.has(rule) ? [{ rule, as: "fp", note: `(${verdict}) ${doc}: ${why}` }] : [];
  });
}

type Located = Quoted & { readonly at: Span | undefined };

function scoreWords(doc: string, quotes: readonly Located[], findings: readonly Scored[]): { readonly counts: readonly Counted[]; readonly wrong: readonly Scored[] } {
  const counts: Counted[] = [];
  const used = new Set<Scored>();
  for (const { rule, quote, line, verdict, at } of quotes) {
    if (at === undefined || verdict !== "raise") continue;
    const there = findings.filter((finding) => finding.rule === rule && near(spanOf(finding), at));
    const hit = there.find((finding) => !used.has(finding));
    if (hit !== undefined) {
      used.add(hit);
      counts.push({ rule, as: "tp", note: "" });
    } else if (there.length === 0 && !coveredByList(rule, at, findings)) counts.push({ rule, as: "fn", note: `${doc}:${line} “${quote}”` });
  }
  const wrong = findings.filter((finding) => {
    if (!spanRules.has(finding.rule) || used.has(finding) || finding.severity === "info") return false;
    const range = spanOf(finding);
    const known = quotes.find(({ rule, at }) => at !== undefined && rule === finding.rule && overlap(range, at));
    if (known?.at === undefined || !near(range, known.at)) return true;
    // The same words flagged twice are wrong, but for a rule that speaks once per list.
    return known.verdict === "raise" && !perList.has(finding.rule);
  });
  return { counts: [...counts, ...wrong.map(({ rule, range, text }) => ({ rule, as: "fp" as const, note: `${doc}:${range.start.line} “${text.slice(0, 90)}”` }))], wrong };
}

const spanOf = ({ range }: Scored): Span => ({ start: range.start.offset, end: range.end.offset });
const coveredByList = (rule: string, at: Span, findings: readonly Scored[]): boolean =>
  perList.has(rule) && findings.some((finding) => finding.rule === rule && Math.abs(finding.range.start.offset - at.start) < listReach);

/** Finds a quote whatever the white space; of several places the one nearest to the line the label gives. */
function locator(text: string): (quote: { readonly quote: string; readonly line?: number }) => Span | undefined {
  const flat = collapse(text);
  const lines = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return ({ quote, line = 1 }) => {
    const needle = collapse(quote).text.trim();
    const from = lines[line - 1] ?? 0;
    let best: (Span & { readonly away: number }) | undefined;
    for (let at = flat.text.indexOf(needle); at >= 0; at = flat.text.indexOf(needle, at + 1)) {
      const start = flat.offsets[at] ?? 0;
      const away = Math.abs(start - from);
      if (best === undefined || away < best.away) best = { start, end: (flat.offsets[at + needle.length - 1] ?? start) + 1, away };
    }
    return best;
  };
}

/** Runs of white space as one space, and for each character kept its place in the original. */
function collapse(original: string): { readonly text: string; readonly offsets: readonly number[] } {
  let text = "";
  const offsets: number[] = [];
  for (let at = 0; at < original.length; at++) {
    const space = /\s/.test(original.charAt(at));
    if (space && (text === "" || text.endsWith(" "))) continue;
    text += space ? " " : original.charAt(at);
    offsets.push(at);
  }
  return { text, offsets };
}
