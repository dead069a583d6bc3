/** Fixes of many findings at once, again and again until there is nothing left to fix. */
import type { Document, Span } from "../../../../rules/language/document.ts";
import type { Edit, Finding } from "../../../../rules/language/finding.ts";
import { unfilled } from "../../../../rules/lexicon/wording.ts";
import { grouped } from "../../../../rules/language/grouped.ts";
import { clauseOf, insertions } from "./insert.ts";

/** What a text is found to be: it is asked anew after every round. */
export interface AnalysedDraft {
  readonly document: Document;
  readonly findings: readonly Finding[];
}

interface Fixing {
  /** How many changes were made. */
  readonly changes: number;
  /** What was not fixed, since beside something else that the text says the fix would be an error. */
  readonly refused: readonly Finding[];
}

/** A fix may bring another finding to light, such as one that the first had absorbed; a document that needs more rounds is fixed in circles. */
const mostRounds = 5;

export async function fixAll<T extends AnalysedDraft>(first: T, check: (text: string) => Promise<T>): Promise<T & Fixing> {
  // What only the clauses make graver was an improvement, or a person's to judge, in the text as it was.
  const grave = new Set(first.findings.filter(isGrave).map(({ rule }) => rule));
  const lesser = new Set(first.findings.map(({ rule }) => rule).filter((rule) => !grave.has(rule)));
  const refused = new Set<string>();
  let now = first;
  let changes = 0;
  for (let round = 0; round < mostRounds; round++) {
    const before = changes;
    // What was refused may stand beside what came after it.
    refused.clear();
    await make(now.findings.filter((it) => isFixable(it) && !lesser.has(it.rule)));
    if (changes === before) break;
  }
  return { ...now, changes, refused: now.findings.filter((it) => refused.has(named(it))) };

  /** All at once; where that makes an error of something, half of them at a time, until it is known which is to be left out. */
  async function make(findings: readonly Finding[]): Promise<void> {
    const { document: { text } } = now;
    const edits = fitting(editsOf(now.document, findings));
    const fixed = applyEdits(text, edits);
    if (fixed === text) return;
    const next = await check(fixed);
    if (!isWorse(now.findings, next.findings) && !next.findings.some((it) => isError(it) && !isGap(it.rule) && isWithin(placedAt(edits), it.span))) {
      now = next;
      changes += edits.length;
    } else if (findings.length === 1) refused.add(named(findings[0]!));
    else {
      const half = Math.ceil(findings.length / 2);
      await make(findings.slice(0, half));
      await make(stillIn(now, findings.slice(half)).filter((it) => !refused.has(named(it))));
    }
  }
}

/** What can be fixed of a finding: known again when the text has moved. */
const named = ({ rule, clause, fixes }: Finding): string => `${rule} ${clause?.text ?? fixes[0]?.title ?? ""}`;

/** The same findings where they stand now, of those that are alike no more than are wanted. */
function stillIn({ findings }: AnalysedDraft, wanted: readonly Finding[]): readonly Finding[] {
  const left = grouped(wanted, named);
  return findings.filter((it) => left.get(named(it))?.pop() !== undefined);
}

/** An aim beside an exclusion that denies it is an error that was not there. */
function isWorse(before: readonly Finding[], after: readonly Finding[]): boolean {
  const errors = (findings: readonly Finding[]) => grouped(findings.filter(isError), ({ rule }) => rule);
  const [were, are] = [errors(before), errors(after)];
  const total = (all: ReturnType<typeof errors>): number => [...all.values()].flat().length;
  return total(are) > total(were) || [...are].some(([rule, now]) => !isGap(rule) && now.length > (were.get(rule)?.length ?? 0));
}

const isError = ({ severity, suppressed }: Finding): boolean => severity === "error" && suppressed === undefined;
/** A gap takes the place of what was missing. */
const isGap = (rule: string): boolean => rule === unfilled.rule;
const isWithin = (places: readonly Span[], { start, end }: Span): boolean => places.some((it) => it.start <= start && end <= it.end);

/** Where the words of edits stand once they are made: an error that was said of other words may now be said of these. */
function placedAt(edits: readonly Edit[]): readonly Span[] {
  let moved = 0;
  return edits.map(({ span, text }) => {
    const start = span.start + moved;
    moved += text.length - (span.end - span.start);
    return { start, end: start + text.length };
  });
}

/** Improvements are the author's to choose, what needs a person to judge waits for one, and what was accepted is left alone. */
export const isFixable = (finding: Finding): boolean => isGrave(finding) && (finding.fixes.length > 0 || clauseOf(finding) !== undefined);
const isGrave = ({ severity, suppressed }: Finding): boolean => suppressed === undefined && (severity === "error" || severity === "warning");

/** The first fix of every finding, and its clause; what was accepted is left alone even where somebody chose it. Clauses are placed together, so that several can share a new section. */
export function editsOf(document: Document, findings: readonly Finding[]): readonly Edit[] {
  const wanted = findings.filter(({ suppressed }) => suppressed === undefined);
  const clauses = wanted.map(clauseOf).filter((it) => it !== undefined);
  return [...wanted.flatMap((it) => it.fixes[0]?.edits ?? []), ...insertions(document, clauses).flatMap(({ edits }) => edits)];
}

/** Where two changes meet the first is made; the other is looked at again in the next round. Insertions at one place keep their order. */
export function fitting(edits: readonly Edit[]): readonly Edit[] {
  const ordered = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const kept: Edit[] = [];
  let past = 0;
  for (const edit of ordered) {
    if (edit.span.start < past) continue;
    kept.push(edit);
    past = edit.span.end;
  }
  return kept;
}

/** Edits in order and apart, as `fitting` leaves them. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { span, text: words } of edits) {
    parts.push(text.slice(from, span.start), words);
    from = span.end;
  }
  return [...parts, text.slice(from)].join("");
}
