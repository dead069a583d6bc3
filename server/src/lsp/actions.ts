/** What can be done about the findings at a place, most helpful first, and all fixes of a document at once. */
import { CodeActionKind, type CodeAction, type CodeActionParams, type Diagnostic, type WorkspaceEdit } from "vscode-languageserver";
import type { Edit, Finding } from "../../../rules/language/finding.ts";
import { profileTitle } from "../../../rules/lexicon/profiles.ts";
import { editsOf, fitting, fixAll, isFixable } from "../engine/fixes/apply.ts";
import { fixesFor } from "../engine/fixes/insert.ts";
import { profileEdit } from "../engine/fixes/set-profile.ts";
import { mainCite } from "../report/citing.ts";
import { excerpt } from "../text/one-line.ts";
import { acceptances } from "./accepting.ts";
import type { Analysed } from "./analyses.ts";
import { difference } from "./convert.ts";
import { diagnosticOf } from "./diagnostics.ts";
import { workspaceEdit } from "./edits.ts";
import { findingsAt } from "./hover.ts";
import { insertedAt } from "./inserted.ts";
import { clientCommands } from "./protocol.ts";
import { analysisOf, type Session } from "./session.ts";
import { withStops } from "./snippets.ts";
import { draftOf, isWordView } from "./uris.ts";

export const fixAllKind = `${CodeActionKind.SourceFixAll}.paritylint`;

export function actions(session: Session): void {
  const { connection, can } = session;
  connection.onCodeAction(async (params, token): Promise<CodeAction[]> => {
    const analysed = await analysisOf(session, params.textDocument.uri, token);
    if (analysed === undefined) return [];
    const found = [
      ...(asks(params, CodeActionKind.QuickFix) ? quickFixes(analysed, params, session) : []),
      ...(asks(params, fixAllKind) && hasFixes(analysed) ? [await everything(analysed, session)] : []),
    ];
    return found;
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
/** Somebody who asks for one rule may have its improvements too, which are not among “all that paritylint can fix”. */
const hasChange = ({ suppressed, fixes, clause }: Finding): boolean => suppressed === undefined && (fixes.length > 0 || clause !== undefined);

function quickFixes(analysed: Analysed, { range, context }: CodeActionParams, session: Session): CodeAction[] {
  const { can } = session;
  const { catalogue } = analysed.configuration;
  const findings = findingsAt(analysed, analysed.lines.span(range));
  const diagnostics = (finding: Finding): Diagnostic[] => {
    const own = diagnosticOf(finding, analysed, can);
    return context.diagnostics.filter(({ code, range: at }) => code === own.code && String(JSON.stringify(at)) === JSON.stringify(own.range));
  };
  const quick = (finding: Finding, title: string, more: Partial<CodeAction>): CodeAction => ({ title, kind: CodeActionKind.QuickFix, diagnostics: diagnostics(finding), ...more });
  const edit = (edits: readonly Edit[]): WorkspaceEdit => workspaceEdit(analysed, analysed.lines.edits(edits), can);
  /** An editor goes to the first gap of a snippet by itself; to go there again would take back what its author has begun to type. */
  const putIn = (edits: readonly Edit[]): Pick<CodeAction, "edit" | "command"> => {
    const changes = can.snippetEdits ? withStops(edits, analysed.lines) : analysed.lines.edits(edits);
    const change = workspaceEdit(analysed, changes, can);
    return changes.some((each) => "snippet" in each) ? { edit: change } : { edit: change, ...then(edits) };
  };
  const then = (edits: readonly Edit[]): Pick<CodeAction, "command"> => {
    const range = can.isOurs ? insertedAt(analysed.document.text, edits) : undefined;
    return range === undefined ? {} : { command: { title: "Show what was inserted", command: clientCommands.showPlace, arguments: [analysed.uri, range] } };
  };
  const known = (finding: Finding): boolean => catalogue.ruleIds.includes(finding.rule);

  /** Nothing can be put into a view of a Word file; the copy with comments holds what there is to put into the file itself. */
  const changing = isWordView(analysed.uri) ? [] : findings;
  const fixing = changing.flatMap((finding) => fixesFor(analysed.document, finding).map((fix) => {
    // Several clauses may belong under one heading.
    const title = finding.fixes.includes(fix) || finding.clause === undefined ? fix.title : `${fix.title}: “${excerpt(finding.clause.text, 50)}”`;
    return quick(finding, title, putIn(fix.edits));
  })).map((action, i) => (i === 0 ? { ...action, isPreferred: true } : action));
  const wholeRules = distinct(changing).flatMap((finding) => {
    const all = analysed.findings.filter((each) => each.rule === finding.rule && hasChange(each));
    const edits = all.length < 2 ? [] : fitting(editsOf(analysed.document, all));
    return edits.length < 2 ? [] : [quick(finding, `Fix all ${all.length} of “${finding.rule}” in this document`, { edit: edit(edits) })];
  });
  const reading = distinct(findings).flatMap((finding) => {
    const main = mainCite(finding.cites);
    const command = (title: string, name: string, argument: string): CodeAction => quick(finding, title, { command: { title, command: name, arguments: [argument] } });
    return can.isOurs ? [
      ...(main === undefined || main.checked === "unchecked" || findings.slice(0, findings.indexOf(finding)).some((other) => mainCite(other.cites) === main) ? [] : [command(`Open the recommendation: ${main.source.short}, ${main.title}`, clientCommands.openLink, main.url)]),
      ...(catalogue.rules.some(({ id }) => id === finding.rule) ? [command(`Show what “${finding.rule}” looks for`, clientCommands.showRule, finding.rule)] : []),
    ] : [];
  });
  const once = reading.filter(({ title }, i) => reading.findIndex((each) => each.title === title) === i);
  const accepting = distinct(findings.filter(known)).flatMap((finding) => acceptances(finding, analysed, session).map(({ title, edit: change }) => quick(finding, title, { edit: change })));
  const copying = changing.length === findings.length || !can.isOurs ? [] : [quick(findings[0]!, annotating, { command: { title: annotating, command: clientCommands.annotateWord, arguments: [draftOf(analysed.uri)] } })];
  return [...fixing, ...wholeRules, ...(changing[0] === undefined ? [] : settingProfile(analysed, changing[0], quick, edit, can.isOurs)), ...copying, ...once, ...accepting];
}

const annotating = "Write all findings as comments into a copy of the Word file";

/** Only where the profile is a guess. */
function settingProfile(
  { profile, document, uri }: Analysed, finding: Finding, quick: (finding: Finding, title: string, more: Partial<CodeAction>) => CodeAction,
  edit: (edits: readonly Edit[]) => WorkspaceEdit, own: boolean,
): CodeAction[] {
  if (profile.confidence !== "low") return [];
  const choose = "Choose another kind of document…";
  return [
    quick(finding, `Yes, this is “${profileTitle(profile.id)}”: set “profile: ${profile.id}”`, { edit: edit([profileEdit(document, profile.id)]) }),
    ...(own ? [quick(finding, choose, { command: { title: choose, command: clientCommands.chooseProfile, arguments: [uri] } })] : []),
  ];
}

const distinct = (findings: readonly Finding[]): readonly Finding[] => findings.filter((finding, i) => findings.findIndex(({ rule }) => rule === finding.rule) === i);

async function allFixed(analysed: Analysed, { analyses, can }: Session): Promise<WorkspaceEdit> {
  const { document } = await fixAll(analysed, async (text) => {
    const outcome = await analyses.anew(analysed, text);
    if (outcome.status === "refused") throw new Error(outcome.reason);
    return outcome;
  });
  const before = analysed.document.text;
  return workspaceEdit(analysed, before === document.text ? [] : analysed.lines.edits([difference(before, document.text)]), can);
}
