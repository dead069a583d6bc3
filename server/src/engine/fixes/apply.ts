/** Fixes of many findings at once, again and again until there is nothing left to fix. */
import type { Document } from "../../../../rules/language/document.ts";
import type { Edit, Finding } from "../../../../rules/language/finding.ts";
import { clauseOf, insertions } from "./insert.ts";

/** What a text is found to be: it is asked anew after every round. */
export interface Checked {
  readonly document: Document;
  readonly findings: readonly Finding[];
}

interface Fixed extends Checked {
  /** How many changes were made. */
  readonly changes: number;
}

/** A fix may bring another finding to light, such as one that the first had absorbed; a document that needs more rounds is fixed in circles. */
const mostRounds = 5;

export async function fixAll(first: Checked, check: (text: string) => Promise<Checked>): Promise<Fixed> {
  let now = first;
  let changes = 0;
  for (let round = 0; round < mostRounds; round++) {
    const edits = fitting(editsFor(now));
    const text = edited(now.document.text, edits);
    if (text === now.document.text) break;
    changes += edits.length;
    now = await check(text);
  }
  return { ...now, changes };
}

/** Improvements are the author's to choose, what needs a person to judge waits for one, and what was accepted is left alone. */
const fixable = ({ severity, suppressed }: Finding): boolean => suppressed === undefined && (severity === "error" || severity === "warning");

/** The first fix of every finding, and its clause. Clauses are placed together, so that several can share a new section. */
function editsFor({ document, findings }: Checked): readonly Edit[] {
  return editsOf(document, findings.filter(fixable));
}

/** The same for findings that somebody chose; what was accepted is left alone even then. */
export function editsOf(document: Document, findings: readonly Finding[]): readonly Edit[] {
  const wanted = findings.filter(({ suppressed }) => suppressed === undefined);
  const clauses = wanted.map(clauseOf).filter((it) => it !== undefined);
  return [...wanted.flatMap((it) => it.fixes[0]?.edits ?? []), ...insertions(document, clauses).flatMap(({ edits }) => edits)];
}

/** Where two changes meet the first is made; the other is looked at again in the next round. Insertions at one place keep their order. */
export function fitting(edits: readonly Edit[]): readonly Edit[] {
  const ordered = edits.map((edit, i) => ({ edit, i })).sort((a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end || a.i - b.i);
  const kept: Edit[] = [];
  let past = 0;
  for (const { edit } of ordered) {
    if (edit.span.start < past) continue;
    kept.push(edit);
    past = edit.span.end;
  }
  return kept;
}

/** Edits in order and apart, as `fitting` leaves them. */
export function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { span, text: words } of edits) {
    parts.push(text.slice(from, span.start), words);
    from = span.end;
  }
  return [...parts, text.slice(from)].join("");
}
