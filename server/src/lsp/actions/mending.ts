/** Other words, or a clause that is put in: for one finding, or for all of its rule. */
import type { CodeAction } from "vscode-languageserver";
import type { Edit, Finding } from "../../../../rules/language/finding.ts";
import { editsOf, fitting } from "../../engine/fixes/apply.ts";
import { fixesFor } from "../../engine/fixes/insert.ts";
import { excerpt } from "../../text/one-line.ts";
import { workspaceEdit } from "../edits.ts";
import { clientCommands } from "../protocol.ts";
import { withStops } from "../snippets.ts";
import { distinct, type AskedPlace } from "./asked.ts";
import { insertedAt } from "./inserted.ts";

export function mending(asked: AskedPlace): CodeAction[] {
  const { analysed: { document }, changing, quick } = asked;
  return changing.flatMap((finding) => fixesFor(document, finding).map((fix) => {
    // Several clauses may belong under one heading.
    const title = finding.fixes.includes(fix) || finding.clause === undefined ? fix.title : `${fix.title}: “${excerpt(finding.clause.text, 50)}”`;
    return quick(finding, title, putIn(fix.edits, asked));
  })).map((action, i) => (i === 0 ? { ...action, isPreferred: true } : action));
}

/** An editor goes to the first gap of a snippet by itself; to go there again would take back what its author has begun to type. */
function putIn(edits: readonly Edit[], { analysed, session: { can } }: AskedPlace): Pick<CodeAction, "edit" | "command"> {
  const changes = can.snippetEdits ? withStops(edits, analysed.lines) : analysed.lines.edits(edits);
  const edit = workspaceEdit(analysed, changes, can);
  const range = can.isOurs && !changes.some((each) => "snippet" in each) ? insertedAt(analysed.document.text, edits) : undefined;
  return range === undefined ? { edit } : { edit, command: { title: "Show what was inserted", command: clientCommands.showPlace, arguments: [analysed.uri, range] } };
}

export function wholeRules({ analysed, session: { can }, changing, quick }: AskedPlace): CodeAction[] {
  return distinct(changing).flatMap((finding) => {
    const all = analysed.findings.filter((each) => each.rule === finding.rule && hasChange(each));
    const edits = all.length < 2 ? [] : fitting(editsOf(analysed.document, all));
    if (edits.length < 2) return [];
    return [quick(finding, `Fix all ${all.length} of “${finding.rule}” in this document`, { edit: workspaceEdit(analysed, analysed.lines.edits(edits), can) })];
  });
}

/** Somebody who asks for one rule may have its improvements too, which are not among “all that paritylint can fix”. */
const hasChange = ({ suppressed, fixes, clause }: Finding): boolean => suppressed === undefined && (fixes.length > 0 || clause !== undefined);
