/** What can be written here: settings in the front matter, rules in a suppression; where it is asked for, clauses, measures and terms. */
import {
  CompletionItemKind, CompletionTriggerKind, InsertTextFormat, MarkupKind, type CompletionItem, type Range,
} from "vscode-languageserver";
import { jurisdictions } from "../../../rules/language/jurisdiction.ts";
import { measures } from "../../../rules/lexicon/measures.ts";
import { profiles } from "../../../rules/lexicon/profiles.ts";
import { results } from "../../../rules/lexicon/roles.ts";
import { terms } from "../../../rules/lexicon/terms.ts";
import { reasonGap } from "../../../rules/lexicon/wording.ts";
import { isAsked } from "../engine/findings/asked.ts";
import { stands } from "../text/stands.ts";
import { styleOf } from "../engine/fixes/insert-style.ts";
import { isForMinds } from "../engine/facts/minds.ts";
import { offered } from "../engine/findings/offered.ts";
import { splitLines } from "../text/lines.ts";
import { stripMarkdown } from "../text/markdown.ts";
import { excerpt } from "../text/one-line.ts";
import type { Analysed } from "./analyses.ts";
import { isDocument } from "./documents.ts";
import { measured } from "./hover.ts";
import { analysisOf, type Session } from "./session.ts";
import { snippetOf } from "./snippets.ts";

export function completion(session: Session): void {
  const { connection, documents, catalogue: ours, can } = session;
  connection.onCompletion(async ({ textDocument: { uri }, position, context }, token): Promise<CompletionItem[]> => {
    const document = documents.get(uri);
    if (document === undefined || !isDocument(uri, document.languageId)) return [];
    const before = document.getText({ start: { line: position.line, character: 0 }, end: position });
    const here = (typed: string): Range => ({ start: { line: position.line, character: position.character - typed.length }, end: position });
    const setting = inFrontMatter(document.getText(), position.line) ? settings(before, here) : undefined;
    if (setting !== undefined) return setting;
    const comment = inComment(before);
    if (comment === undefined && context?.triggerKind === CompletionTriggerKind.TriggerCharacter) return [];
    const analysed = await analysisOf(session, uri, token);
    if (comment !== undefined) return comment.form ? forms(here(comment.typed)) : ruleIds(analysed, (analysed?.configuration.catalogue ?? ours).rules, here(comment.typed));
    return analysed === undefined ? [] : [...clauses(analysed, before, document.offsetAt(position), here, session), ...vocabulary(analysed, before, document.offsetAt(position), here, can.markdown)];
  });
}

/** Between the first line of dashes and the next. */
function inFrontMatter(text: string, line: number): boolean {
  const lines = splitLines(text.slice(0, 20_000), line + 1);
  return line > 0 && lines.length > line && lines[0]?.replace("\uFEFF", "") === "---" && !lines.slice(1, line).some((each) => /^(?:---|\.\.\.)\s*$/.test(each));
}

function settings(before: string, here: (typed: string) => Range): CompletionItem[] {
  const [, name, typed = ""] = /^(profile|jurisdiction):[ \t]*(\S*)$/.exec(before) ?? [];
  const item = (label: string, detail: string, range: Range, text = label): CompletionItem => ({ label, detail, kind: CompletionItemKind.EnumMember, textEdit: { range, newText: text } });
  const space = before.endsWith(":") ? " " : "";
  if (name === "profile") return profiles.map(({ id, title }) => item(id, title, here(typed), space + id));
  if (name === "jurisdiction") return jurisdictions.map((id) => item(id, "whose law and structures hold", here(typed), space + id));
  const [, key] = /^(\w*)$/.exec(before) ?? [];
  return key === undefined ? [] : [item("profile", "what kind of document this is", here(key), "profile: "), item("jurisdiction", "whose law and structures hold", here(key), "jurisdiction: ")];
}

function inComment(before: string): { readonly form: boolean; readonly typed: string } | undefined {
  const open = before.lastIndexOf("<!--");
  if (open < 0) return undefined;
  const inside = before.slice(open + 4);
  const form = /^\s*((?:p[\w-]*)?)$/.exec(inside);
  if (form) return { form: true, typed: form[1]! };
  const rule = /^\s*paritylint-[\w-]+\s+(?:[\w-]+[\s,]+)*([\w-]*)$/.exec(inside);
  return rule && !/\s--\s/.test(inside) ? { form: false, typed: rule[1]! } : undefined;
}

const suppressions = {
  "paritylint-disable-next-line": "accept a finding in what follows", "paritylint-disable-file": "accept a rule's findings in this document",
  "paritylint-disable": "accept a rule's findings from here on", "paritylint-enable": "stop accepting them",
} as const;

const forms = (range: Range): CompletionItem[] => Object.entries(suppressions).map(([label, detail], i) =>
  ({ label, detail, kind: CompletionItemKind.Keyword, sortText: String(i), textEdit: { range, newText: ` ${label} `.slice(range.end.character === range.start.character ? 0 : 1) } }));

/** Those that find something here come first. */
function ruleIds(analysed: Analysed | undefined, rules: Session["catalogue"]["rules"], range: Range): CompletionItem[] {
  const found = new Set(analysed?.findings.filter(({ suppressed }) => suppressed === undefined).map(({ rule }) => rule));
  return rules.map(({ id, title }) => ({
    label: id, detail: title, kind: CompletionItemKind.Value, sortText: `${found.has(id) ? 0 : 1}${id}`, textEdit: { range, newText: `${id} -- ${reasonGap}` }, filterText: id,
  }));
}

/** At the start of a line, for the section it stands in; those whose rule finds something come first. */
function clauses({ document, findings, profile, configuration: { catalogue } }: Analysed, before: string, offset: number, here: (typed: string) => Range, { can }: Session): CompletionItem[] {
  const line = /^\s*(?:(?:[-*+•]|\d+(?:\.\d+)*[.)]?)\s+)?(\p{L}*)$/u.exec(before);
  const section = document.sections.findLast(({ span }) => span.start < offset);
  if (line === null || section === undefined) return [];
  const open = new Set(findings.filter(({ suppressed }) => suppressed === undefined).map(({ rule }) => rule));
  const { voice } = styleOf(document);
  return catalogue.rules.filter((rule) => isAsked(rule, profile)).flatMap(({ id, title, clause: own }): CompletionItem[] => {
    if (own === undefined || !section.roles.includes(own.into)) return [];
    const clause = offered(own, { profile: profile.id, document, forMinds: isForMinds(profile.id, document) });
    if (stands(document, clause.text)) return [];
    const text = voice(clause.text);
    return [{
      label: `Clause: ${excerpt(text, 60)}`, detail: title, documentation: text, kind: CompletionItemKind.Snippet, filterText: text.slice(0, 100), sortText: `0${open.has(id) ? 0 : 1}${id}`,
      ...(can.snippets ? { insertTextFormat: InsertTextFormat.Snippet, textEdit: { range: here(line[1]!), newText: snippetOf(text) } } : { textEdit: { range: here(line[1]!), newText: text } }),
    }];
  });
}

function vocabulary({ document }: Analysed, before: string, offset: number, here: (typed: string) => Range, markdown: boolean): CompletionItem[] {
  const typed = /[\p{L}\p{N}][\p{L}\p{N}-]*$/u.exec(before.slice(-80))?.[0] ?? "";
  const section = document.sections.findLast(({ span }) => span.start < offset);
  const among = section?.roles.some((role) => results.has(role)) === true;
  const begins = (name: string): boolean => name.toLowerCase().startsWith(typed.toLowerCase());
  const fits = ({ name, aliases, kind, also, generic }: (typeof measures)[number]): boolean =>
    typed === "" ? among && generic !== true && (kind === "outcome" || also === "outcome") : typed.length > 1 && [name, ...aliases].some(begins);
  const found = measures.filter(fits).map((measure): CompletionItem => ({
    label: measure.name, detail: measure.population, kind: CompletionItemKind.Constant, sortText: `1${measure.name}`, filterText: typed === "" ? measure.name : `${typed} ${measure.name}`,
    documentation: markdown ? { kind: MarkupKind.Markdown, value: measured(measure) } : stripMarkdown(measured(measure)), textEdit: { range: here(typed), newText: measure.name },
  }));
  const words = typed.length < 3 ? [] : terms.filter(({ term }) => begins(term)).map(({ term, meaning }): CompletionItem => ({
    label: term, detail: meaning, kind: CompletionItemKind.Text, sortText: `2${term}`, textEdit: { range: here(typed), newText: term },
  }));
  return [...found, ...words];
}
