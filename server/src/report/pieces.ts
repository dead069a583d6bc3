/**
 * A report in pieces: before, for and after each document. A run over a thousand documents then holds one of them at a
 * time, and a report of one piece or of many is the same text.
 */
import type { Severity } from "../../../rules/language/finding.ts";
import type { Profile } from "../../../rules/language/profile.ts";
import type { Recommendation } from "../../../rules/language/source.ts";
import { toTell } from "./how-read.ts";
import { isGuess, isQuiet, summarise, type Result, type Summary } from "./result.ts";

export interface Pieces {
  /** A function where the opening says what is known only at the end. */
  readonly head: string | ((total: Total) => string);
  readonly each: (result: Result, before: Before) => string;
  readonly foot: (total: Total) => string;
}

/** How much stands before a piece. */
export interface Before {
  readonly documents: number;
  readonly findings: number;
  /** The last of them was a quiet one. */
  readonly quiet: boolean;
}
export const nothing: Before = { documents: 0, findings: 0, quiet: false };
export const after = ({ documents, findings }: Before, result: Result): Before =>
  ({ documents: documents + 1, findings: findings + (result.status === "checked" ? result.findings.length : 0), quiet: isQuiet(result) });

export interface Total {
  readonly summary: Summary;
  readonly documents: readonly Outline[];
  /** Every recommendation that a finding rests on, once, in the order it is first met. */
  readonly cited: readonly Recommendation[];
  /** Where there are such entries. */
  readonly stale?: Stale;
  readonly demands: readonly Demand[];
}

/** What an option asks of a run as a whole: that it failed for this must be seen wherever its result is. */
export interface Demand {
  readonly option: string;
  /** What is asked, in a few words. */
  readonly name: string;
  readonly met: boolean;
  /** How it stands. */
  readonly sentence: string;
}
export const unmet = ({ demands }: Total): readonly Demand[] => demands.filter(({ met }) => !met);

/** Entries of a baseline that cover nothing any more. */
export interface Stale {
  /** File of the baseline, as it was named. */
  readonly baseline: string;
  /** Without a rule where the document itself is gone. */
  readonly entries: readonly { readonly document: string; readonly rule?: string; readonly text?: string }[];
  /** Whether they fail the check. */
  readonly fails: boolean;
}

/** What is kept of a document once its piece is written. */
export interface Outline {
  readonly path: string;
  readonly status: Result["status"];
  readonly summary: Summary;
  readonly cited: readonly Recommendation[];
  /** Where it was checked. */
  readonly profile?: Profile;
  /** Its kind was worked out, and nobody should rely on it. */
  readonly guessed?: boolean;
  readonly quiet: boolean;
  /** What there is to know of how the file was read. */
  readonly notes?: readonly string[];
  /** Where it was not. */
  readonly reason?: string;
}

export const outline = (result: Result): Outline => ({
  path: result.path,
  status: result.status,
  summary: summarise([result]),
  quiet: isQuiet(result),
  ...(result.status === "checked"
    ? { profile: result.profile.id, guessed: isGuess(result), ...(toTell(result).length > 0 ? { notes: toTell(result) } : {}), cited: [...new Set(result.findings.flatMap(({ cites }) => cites))] }
    : { reason: result.reason, cited: [] }),
});

export function total(documents: readonly Outline[], stale?: Stale): Omit<Total, "demands"> {
  const sum = (of: (summary: Summary) => number): number => documents.reduce((n, { summary }) => n + of(summary), 0);
  const open = (severity: Severity): number => sum(({ counts }) => counts[severity]);
  return {
    documents,
    ...(stale === undefined ? {} : { stale }),
    summary: {
      documents: sum((it) => it.documents), counts: { error: open("error"), warning: open("warning"), review: open("review"), info: open("info") },
      suppressed: sum((it) => it.suppressed), known: sum((it) => it.known), unchecked: sum((it) => it.unchecked),
    },
    cited: [...new Map(documents.flatMap(({ cited }) => cited).map((each) => [each.id, each])).values()],
  };
}

export function whole({ head, each, foot }: Pieces, results: readonly Result[], stale?: Stale): string {
  const all: Total = { ...total(results.map(outline), stale), demands: [] };
  let before = nothing;
  const written = results.map((result) => {
    const piece = each(result, before);
    before = after(before, result);
    return piece;
  });
  return [typeof head === "string" ? head : head(all), ...written, foot(all)].join("");
}
