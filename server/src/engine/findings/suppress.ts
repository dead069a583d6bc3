/**
 * Findings that their owner accepts: comments in Markdown, and exceptions of the configuration in any document.
 * Nothing is dropped: a suppressed finding stays in the list and carries its reason. A suppression that has none, or that
 * does nothing, is itself a finding, so that silence is always somebody's stated decision.
 */
import type { Document, Span } from "../../../../rules/language/document.ts";
import type { Accepted, Finding, FoundItem, Severity } from "../../../../rules/language/finding.ts";
import type { suppressionRules } from "../../../../rules/lexicon/wording.ts";
import { remaining } from "../../text/listed.ts";
import { unknownRule } from "../../text/closest-word.ts";
import type { Exception } from "../configuration/configuration.ts";
import { finder, type Cover } from "./covers.ts";
import { directives, type Directive } from "./directives.ts";

type SuppressionRule = keyof typeof suppressionRules;

export interface Suppressions {
  /** Those of the configuration that hold in this document. */
  readonly exceptions: readonly Exception[];
  readonly ruleIds: readonly string[];
  /** Severities set by configuration and flags: a rule that is off leaves its suppressions idle, which is no fault. */
  readonly rules: Readonly<Record<string, Severity | "off">>;
  /** ISO date. Pure code has no clock, and a report is the same whenever its date is. */
  readonly today: string;
}

interface Suppressed {
  /** In text order, with those about suppressions among them. */
  readonly findings: readonly Finding[];
  /** Exceptions that covered a finding, expired or not. */
  readonly used: ReadonlySet<Exception>;
}

export function suppress(document: Document, findings: readonly Finding[], given: Suppressions): Suppressed {
  const comments = document.format === "markdown" ? directives(document) : [];
  const covers = comments.flatMap((directive): Cover[] =>
    directive.reason === undefined ? [] : directive.over.map((over, i) => ({ rule: directive.rules[i] ?? "", over, directive, used: false })));
  const used = new Set<Exception>();
  const expired = new Map<Exception, Span>();
  const commented = coversOf(findings, covers);

  const accepted = (rule: string, span: Span): Accepted | undefined => {
    const cover = commented.get(span);
    if (cover !== undefined) {
      cover.used = true;
      return { by: `comment on line ${cover.directive.line}`, reason: cover.directive.reason ?? "" };
    }
    const matching = given.exceptions.filter((each) => each.rule === rule && holds(each, span, document));
    const isPast = ({ expires }: Exception): boolean => expires !== undefined && expires < given.today;
    // One that was agreed anew takes the place of one that is past.
    const exception = matching.find((each) => !isPast(each)) ?? matching[0];
    if (exception === undefined) return undefined;
    for (const each of matching) used.add(each);
    const { line, reason, owner, expires } = exception;
    if (isPast(exception)) {
      if (!expired.has(exception)) expired.set(exception, span);
      return undefined;
    }
    return { by: `paritylint.yaml, line ${line}`, reason, ...(owner === undefined ? {} : { owner }), ...(expires === undefined ? {} : { expires }) };
  };
  // Who accepts one item of a list has not accepted those beside it, nor those that are added later.
  const kept = findings.flatMap((finding): readonly Finding[] => {
    const by = new Map(spansOf(finding).map((span) => [span, accepted(finding.rule, span)]));
    const open = itemsOf(finding, (span) => by.get(span) === undefined);
    const closed = itemsOf(finding, (span) => by.get(span) !== undefined);
    return [...(closed ? [{ ...closed, suppressed: by.get(closed.span)! }] : []), ...(open ? [open] : [])];
  });

  const about: Finding[] = [];
  const say = (rule: SuppressionRule, span: Span, message: string, advice: string): void => {
    const severity = given.rules[rule] ?? "warning";
    if (severity !== "off") about.push({ rule, severity, message, advice, span, cites: [], evidence: [], related: [], fixes: [] });
  };
  for (const directive of comments) report(directive, given.ruleIds, say);
  for (const { rule, directive, used: wasUsed } of covers) {
    if (!wasUsed && given.ruleIds.includes(rule) && given.rules[rule] !== "off") {
      say("suppression-unused", directive.span, `This comment accepts ${rule}, but nothing here is found by that rule.`, "Remove the comment, or move it to the place it is meant for.");
    }
  }
  for (const [exception, span] of expired) {
    say("exception-expired", span, `The exception for ${exception.rule} held until ${exception.expires}; the finding counts again.`,
      `Change the text, or agree a new date with ${exception.owner ?? "its owner"} (paritylint.yaml, line ${exception.line}).`);
  }
  return { findings: [...kept, ...about].toSorted((a, b) => a.span.start - b.span.start), used };
}

/** What it says of some of the items that it speaks for. */
function itemsOf(finding: Finding, keeps: (span: Span) => boolean): Finding | undefined {
  const some = remaining(finding, itemOf, ({ span }) => keeps(span));
  return some === undefined || some === finding ? some : { ...some, related: some.also?.map(({ span }) => span) ?? [] };
}
const itemOf = ({ span, message }: Finding): FoundItem => ({ span, message });
const spansOf = ({ span, also = [] }: Finding): readonly Span[] => [span, ...also.map((it) => it.span)];

/** The comment that speaks for each place, laid down once in text order. */
function coversOf(findings: readonly Finding[], covers: readonly Cover[]): ReadonlyMap<Span, Cover | undefined> {
  const coverOf = finder(covers);
  const places = findings.flatMap((finding) => spansOf(finding).map((span) => ({ rule: finding.rule, span }))).sort((a, b) => a.span.start - b.span.start);
  return new Map(places.map((place) => [place.span, coverOf(place)]));
}

/** What is wrong with the comment itself, whatever it covers. */
function report(directive: Directive, ruleIds: readonly string[], say: (rule: SuppressionRule, span: Span, message: string, advice: string) => void): void {
  const { span, word, rules, places, reason, known } = directive;
  if (!known) {
    return say("suppression-unknown-form", span, `“${word}” is no paritylint comment.`,
      "Write paritylint-disable-next-line, paritylint-disable, paritylint-enable or paritylint-disable-file.");
  }
  for (const [i, rule] of rules.entries()) {
    if (!ruleIds.includes(rule)) say("suppression-unknown-rule", places[i]!, unknownRule(rule, ruleIds), "Use an id that “paritylint rules” lists.");
  }
  if (word === "paritylint-enable") return;
  if (rules.length === 0) say("suppression-unknown-rule", span, "This comment does not say which rule it is about.", `Name it: <!-- ${word} rule-id -- reason -->.`);
  else if (reason === undefined) {
    say("suppression-without-reason", span, `This comment accepts ${rules.join(", ")} without a reason, so it has no effect.`,
      `Say why, after two hyphens: <!-- ${word} ${rules.join(", ")} -- reason -->.`);
  }
}

/** An exception may be tied to a section, by its heading or number, and to words of the flagged text. */
function holds(exception: Exception, span: Span, document: Document): boolean {
  if (exception.text !== undefined) {
    const flagged = document.text.slice(span.start, span.end);
    if (!comparable(flagged).includes(comparable(exception.text))) return false;
  }
  if (exception.where === undefined) return true;
  const wanted = comparable(exception.where);
  let section = document.sections.findLast((each) => each.span.start <= span.start);
  while (section !== undefined) {
    const names = [section.heading, section.number ?? "", document.text.slice(section.span.start, section.span.end), `${section.number ?? ""} ${section.heading}`];
    if (names.some((name) => comparable(name) === wanted)) return true;
    section = section.parent === undefined ? undefined : document.sections[section.parent];
  }
  return false;
}

const comparable = (text: string): string => text.replace(/[#*_|]/g, " ").replace(/\s+/g, " ").trim().toLowerCase();
