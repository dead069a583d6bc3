/** What is told about the words under the pointer: the findings there, else the measure or term that stands there. */
import { MarkupKind, type Hover } from "vscode-languageserver";
import type { Document, Span } from "../../../rules/language/document.ts";
import type { Finding } from "../../../rules/language/finding.ts";
import type { Recommendation } from "../../../rules/language/source.ts";
import type { Measure } from "../../../rules/lexicon/measures.ts";
import type { Term } from "../../../rules/lexicon/terms.ts";
import type { Rule } from "../../../rules/language/rule.ts";
import type { Catalogue } from "../engine/configuration/catalogue.ts";
import { styleOf } from "../engine/fixes/insert-style.ts";
import { fallsShort } from "../report/falls-short.ts";
import { mainCite } from "../report/citing.ts";
import { goodExample } from "../report/good.ts";
import { howChecked } from "../report/saying.ts";
import { escapeForEditor, stripMarkdown } from "../text/markdown.ts";
import { excerpt } from "../text/one-line.ts";
import type { Analysed } from "./analyses.ts";
import { inOrder, rangeOf } from "./diagnostics.ts";
import { entryAt, type Entry } from "./glossary.ts";
import { link, quoted } from "./markdown.ts";
import { analysisOf, type Session } from "./session.ts";
import { titleOf } from "./titles.ts";

export function hover(session: Session): void {
  session.connection.onHover(async ({ textDocument: { uri }, position }, token): Promise<Hover | null> => {
    const analysed = await analysisOf(session, uri, token);
    if (analysed === undefined) return null;
    const offset = analysed.lines.offset(position);
    const findings = findingsAt(analysed, { start: offset, end: offset });
    const entry = entryAt(analysed, offset);
    const said = [...findings.slice(0, mostAtOnce).map((finding) => about(finding, analysed, session.can.isOurs)), ...(entry === undefined ? [] : [explained(entry, analysed.configuration.catalogue)])];
    if (said.length === 0) return null;
    const value = said.join("\n\n---\n\n");
    const range = findings[0] !== undefined ? rangeOf(findings[0], analysed) : analysed.lines.range(entry!.span);
    return { contents: session.can.markdown ? { kind: MarkupKind.Markdown, value } : { kind: MarkupKind.PlainText, value: stripMarkdown(value) }, range };
  });
}

const mostAtOnce = 3;

/** Those that meet the place, in the order in which they are told. */
export function findingsAt(analysed: Analysed, { start, end }: Span): readonly Finding[] {
  return inOrder(analysed).filter((finding) => {
    const own = analysed.lines.span(rangeOf(finding, analysed));
    return own.start <= end && start <= own.end;
  });
}

/** `told`: the editor shows the message itself, above this. */
function about(finding: Finding, { lines, document, configuration: { catalogue } }: Analysed, told: boolean): string {
  const nearest = finding.evidence[0];
  const main = mainCite(finding.cites);
  return joined([
    `**${escapeForEditor(titleOf(finding.rule, catalogue))}**${finding.severity === "review" ? " · for a person to judge" : finding.severity === "info" ? " · could be better" : ""}`,
    ...(told ? [] : [escapeForEditor(finding.message)]),
    ...(finding.advice === "" ? [] : [`**What to do** ${escapeForEditor(finding.advice)}`]),
    ...(nearest === undefined ? [] : [`**Nearest** line ${lines.position(nearest.span.start).line + 1}: “${escapeForEditor(excerpt(lines.text.slice(nearest.span.start, nearest.span.end), 120))}” (${fallsShort(nearest)})`]),
    ...(main === undefined ? [] : [`**Why** ${why(main)}`]),
    ...also(finding.cites.filter((cite) => cite !== main)),
    ...good(finding, catalogue.rules, document),
  ]);
}

/** The recommendation in our own words, where it stands, and how far that was checked. */
function why({ paraphrase, source, title, locator, url, checked, read }: Recommendation): string {
  const said = checked === "unchecked" ? `It is understood that: ${escapeForEditor(paraphrase)}` : escapeForEditor(paraphrase);
  return `${said}\n\n${escapeForEditor(source.authors)}, *${escapeForEditor(source.title)}* (${source.year}), “${escapeForEditor(title)}”, ${escapeForEditor(locator)}. ${howChecked(checked, read)}${checked === "unchecked" ? "" : ` ${link("Open it", url)}`}`;
}

const mostOthers = 3;

function also(cites: readonly Recommendation[]): readonly string[] {
  const shown = cites.filter(({ checked }) => checked !== "unchecked").slice(0, mostOthers);
  return shown.length === 0 ? [] : [`Also: ${shown.map(({ source, title, url }) => link(`${source.short}, ${title}`, url)).join("; ")}`];
}

/** The clause that is offered as it would be put in, the other wording, or a passage in which the rule finds nothing. */
function good(finding: Finding, rules: readonly Rule[], document: Document): readonly string[] {
  const { clause, fixes } = finding;
  if (clause !== undefined) return [`**What good looks like**\n\n${quoted(styleOf(document).voice(clause.text))}`];
  if (fixes[0] !== undefined) return [`**Instead** ${escapeForEditor(fixes[0].title)}`];
  const example = goodExample(finding, rules) ?? rules.find(({ id }) => id === finding.rule)?.examples.passes[0];
  return example === undefined ? [] : [`**What good looks like**\n\n${quoted(example)}`];
}

const explained = (entry: Entry, catalogue: Catalogue): string => ("measure" in entry ? measured(entry.measure) : termed(entry.term, catalogue));

const kinds: Readonly<Record<Measure["kind"], string>> = {
  outcome: "an outcome measure: it shows change", screen: "a screen: it finds people who may need help", process: "a process measure: it counts what was done", experience: "an experience measure: it asks what care was like",
};

export function measured({ name, kind, also: second, population, licence, generic, individualised }: Measure): string {
  return joined([
    `**${escapeForEditor(name)}** is ${kinds[kind]}${second === "outcome" && kind !== "outcome" ? ", and shows change when it is repeated" : ""}.`,
    `**For** ${escapeForEditor(population)}${individualised === true ? " The person sets what is measured." : ""}`,
    ...(generic === true ? ["It is a kind of measure, not one instrument: say which one will be used."] : []),
    `**Licence** ${escapeForEditor(licence)}`,
  ]);
}

function termed({ term, meaning, related }: Term, { recommendations }: Catalogue): string {
  const cites = recommendations.filter(({ id, checked }) => related.includes(id) && checked !== "unchecked");
  return joined([`**${escapeForEditor(term[0]!.toUpperCase() + term.slice(1))}**`, escapeForEditor(meaning), ...also(cites)]);
}

const joined = (parts: readonly string[]): string => parts.join("\n\n");
