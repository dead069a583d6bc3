/** What an editor asks quick fixes for: the findings at a place, and how an answer to one of them is put. */
import { CodeActionKind, type CodeAction, type CodeActionParams } from "vscode-languageserver";
import type { Finding } from "../../../../rules/language/finding.ts";
import type { Analysed } from "../analyses.ts";
import { diagnosticOf } from "../diagnostics.ts";
import { findingsAt } from "../hover.ts";
import type { Session } from "../session.ts";
import { isWordView } from "../uris.ts";

export interface AskedPlace {
  readonly analysed: Analysed;
  readonly session: Session;
  readonly findings: readonly Finding[];
  /** Those whose text can be changed here. Nothing can be put into a view of a Word file; the copy with comments holds what there is to put into the file itself. */
  readonly changing: readonly Finding[];
  /** With the diagnostics that it answers. */
  quick(finding: Finding, title: string, more: Partial<CodeAction>): CodeAction;
}

export function askedAt(analysed: Analysed, { range, context }: CodeActionParams, session: Session): AskedPlace {
  const findings = findingsAt(analysed, analysed.lines.span(range));
  return {
    analysed, session, findings, changing: isWordView(analysed.uri) ? [] : findings,
    quick: (finding, title, more) => {
      const own = diagnosticOf(finding, analysed, session.can);
      const diagnostics = context.diagnostics.filter(({ code, range: at }) => code === own.code && String(JSON.stringify(at)) === JSON.stringify(own.range));
      return { title, kind: CodeActionKind.QuickFix, diagnostics, ...more };
    },
  };
}

/** The first of each rule. */
export const distinct = (findings: readonly Finding[]): readonly Finding[] => findings.filter((finding, i) => findings.findIndex(({ rule }) => rule === finding.rule) === i);
