/** Ways for its owner to accept a finding: a comment in Markdown, an entry in paritylint.yaml for any other text and for Word files. */
import type { CodeAction, CreateFile, SnippetTextEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { Edit, Finding } from "../../../../rules/language/finding.ts";
import { reasonGap } from "../../../../rules/lexicon/wording.ts";
import { acceptEverywhere, acceptHere, exceptionEdit } from "../../engine/fixes/accept.ts";
import { configurationName } from "../../text/configuration-name.ts";
import type { Analysed } from "../analyses.ts";
import { linesOf } from "../convert.ts";
import { workspaceEdit } from "../edits.ts";
import type { Session } from "../session.ts";
import { asSnippet } from "../snippets.ts";
import { draftOf, isWordView, joined, nameOf, parentOf, pathBelow } from "../uris.ts";
import { openAs } from "../workspace.ts";
import { distinct, type AskedPlace } from "./asked.ts";

interface Acceptance {
  readonly title: string;
  readonly edit: WorkspaceEdit;
}

export function accepting({ analysed, session, findings, quick }: AskedPlace): CodeAction[] {
  const known = findings.filter(({ rule }) => analysed.configuration.catalogue.ruleIds.includes(rule));
  return distinct(known).flatMap((finding) => acceptances(finding, analysed, session).map(({ title, edit }) => quick(finding, title, { edit })));
}

function acceptances(finding: Finding, analysed: Analysed, session: Session): readonly Acceptance[] {
  const { can } = session;
  const { document, uri, version, lines } = analysed;
  const { rule, span } = finding;
  const comment = (title: string, edit: Edit | undefined): Acceptance[] =>
    edit === undefined ? [] : [{ title, edit: workspaceEdit({ uri, version }, [change(edit, lines, can.snippetEdits)], can) }];
  const inText = document.format !== "markdown" || isWordView(uri) ? [] : [
    ...comment(`Accept “${rule}” here, with a reason`, acceptHere(document, rule, span)),
    ...comment(`Accept “${rule}” in this document, with a reason`, acceptEverywhere(document, rule)),
  ];
  return inText.length > 1 ? inText : [...inText, ...inConfiguration(finding, analysed, session)];
}

function inConfiguration({ rule, span }: Finding, { document, uri: shown, configuration }: Analysed, session: Session): Acceptance[] {
  const { can, documents } = session;
  const uri = draftOf(shown);
  const folder = parentOf(configuration.uri ?? uri);
  if (folder === undefined || uri.startsWith("untitled:")) return [];
  const file = pathBelow(uri, folder);
  const section = document.sections.findLast((each) => each.span.start <= span.start && each.heading !== "");
  const flagged = document.text.slice(span.start, span.end);
  const inSection = section !== undefined && section.span.start <= span.start && span.end <= section.span.end;
  const target = configuration.uri ?? joined(folder, configurationName);
  // An entry that was accepted a moment ago may not be saved yet: where the editor has the file open, what stands there counts.
  const open = documents.get(openAs(session, target) ?? target);
  const text = open?.getText() ?? configuration.text;
  const edit = exceptionEdit(text, {
    rule, file, ...(section === undefined ? {} : { where: section.heading }),
    ...(inSection || flagged === "" || flagged.length > 80 || /[\r\n]/.test(flagged) ? {} : { text: flagged }),
  });
  const isNew = configuration.uri === undefined && open === undefined;
  if (edit === undefined || (isNew && !can.createFiles)) return [];
  const create: CreateFile[] = isNew ? [{ kind: "create", uri: target, options: { ignoreIfExists: true } }] : [];
  const { documentChanges, ...changes } = workspaceEdit({ uri: open?.uri ?? target, version: open?.version ?? null }, [change(edit, linesOf(text), can.snippetEdits)], can);
  const whole: WorkspaceEdit = documentChanges === undefined ? changes : { documentChanges: [...create, ...documentChanges] };
  return [{ title: `Accept “${rule}” for ${nameOf(uri)} in paritylint.yaml, with a reason`, edit: whole }];
}

/** With the gap for the reason selected, where the editor can do that. */
function change(edit: Edit, lines: ReturnType<typeof linesOf>, snippets: boolean): TextEdit | SnippetTextEdit {
  const range = lines.range(edit.span);
  if (!snippets) return { range, newText: edit.text };
  return { range, snippet: { kind: "snippet", value: asSnippet(edit.text).replace(asSnippet(reasonGap), `\${1:${asSnippet(reasonGap)}}`) } };
}
