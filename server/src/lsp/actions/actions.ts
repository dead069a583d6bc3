/** What can be done about the findings at a place, most helpful first, and all fixes of a document at once. */
import { CodeActionKind, type CodeAction, type CodeActionParams, type WorkspaceEdit } from "vscode-languageserver";
import { fixAll, isFixable } from "../../engine/fixes/apply.ts";
import type { Analysed } from "../analyses.ts";
import { difference } from "../convert.ts";
import { workspaceEdit } from "../edits.ts";
import { analysisOf, type Session } from "../session.ts";
import { isWordView } from "../uris.ts";
import { accepting } from "./accepting.ts";
import { askedAt } from "./asked.ts";
import { copying } from "./copying.ts";
import { mending, wholeRules } from "./mending.ts";
import { readingUp } from "./reading-up.ts";
import { settingProfile } from "./setting-profile.ts";

export const fixAllKind = `${CodeActionKind.SourceFixAll}.paritylint`;

export function actions(session: Session): void {
  const { connection, can } = session;
  connection.onCodeAction(async (params, token): Promise<CodeAction[]> => {
    const analysed = await analysisOf(session, params.textDocument.uri, token);
    if (analysed === undefined) return [];
    return [
      ...(asks(params, CodeActionKind.QuickFix) ? quickFixes(analysed, params, session) : []),
      ...(asks(params, fixAllKind) && hasFixes(analysed) ? [await everything(analysed, session)] : []),
    ];
  });
  connection.onCodeActionResolve(async (action, token) => {
    const uri = (action.data as { readonly uri?: unknown } | undefined)?.uri;
    if (typeof uri !== "string") return action;
    const analysed = await analysisOf(session, uri, token);
    return analysed === undefined ? action : { ...action, edit: await allFixed(analysed, session) };
  });

  /** Worked out at once only for clients that cannot ask again: it checks the document anew. */
  async function everything(analysed: Analysed, given: Session): Promise<CodeAction> {
    const action: CodeAction = { title: "Fix all that paritylint can fix in this document", kind: fixAllKind };
    return can.lateEdits ? { ...action, data: { uri: analysed.uri } } : { ...action, edit: await allFixed(analysed, given) };
  }
}

/** Kinds are paths: who asks for "source" wants "source.fixAll.paritylint" too. Without being asked by name, source actions are for clients that can fetch them later. */
const asks = ({ context: { only } }: CodeActionParams, kind: string): boolean =>
  only === undefined ? kind === CodeActionKind.QuickFix : only.some((each) => each === CodeActionKind.Empty || kind === each || kind.startsWith(`${each}.`));

const hasFixes = ({ uri, findings }: Analysed): boolean => !isWordView(uri) && findings.some(isFixable);

function quickFixes(analysed: Analysed, params: CodeActionParams, session: Session): readonly CodeAction[] {
  const asked = askedAt(analysed, params, session);
  return [...mending(asked), ...wholeRules(asked), ...settingProfile(asked), ...copying(asked), ...readingUp(asked), ...accepting(asked)];
}

async function allFixed(analysed: Analysed, { analyses, can }: Session): Promise<WorkspaceEdit> {
  const { document } = await fixAll(analysed, async (text) => {
    const outcome = await analyses.anew(analysed, text);
    if (outcome.status === "refused") throw new Error(outcome.reason);
    return outcome;
  });
  const before = analysed.document.text;
  return workspaceEdit(analysed, before === document.text ? [] : analysed.lines.edits([difference(before, document.text)]), can);
}
