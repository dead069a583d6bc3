/**
 * Findings that their owner accepts: comments in Markdown, and exceptions of the configuration in any document.
 * Nothing is dropped: a suppressed finding stays in the list and carries its reason. A suppression that has none, or that
 * does nothing, is itself a finding, so that silence is always somebody's stated decision.
 */
import type { Document, Span } from "../../../rules/language/document.ts";
import type { Finding, Severity } from "../../../rules/language/finding.ts";
import type { Exception } from "./configuration.ts";
import { finder, type Cover } from "./covers.ts";
import { directives, type Directive } from "./directives.ts";
import { unknownRule } from "./nearest.ts";

/** Rules that speak about suppressions; they can be configured like any other, but not suppressed. */
export const suppressionRules = {
  "suppression-without-reason": "A suppression gives no reason",
  "suppression-unknown-rule": "A suppression names no rule that exists",
  "suppression-unknown-form": "A paritylint comment is not understood",
  "suppression-unused": "A suppression covers nothing",
  "exception-expired": "An accepted exception is past its date",
} as const;
export type SuppressionRule = keyof typeof suppressionRules;

export interface Suppressions {
  /** Those of the configuration that hold in this document. */
  readonly exceptions: readonly Exception[];
  readonly ruleIds: readonly string[];
  /** Severities set by configuration and flags: a rule that is off leaves its suppressions idle, which is no fault. */
  readonly rules: Readonly<Record<string, Severity | "off">>;
  /** ISO date. Pure code has no clock, and a report is the same whenever its date is. */
  readonly today: string;
}

export interface Suppressed {
  /** In text order, with those about suppressions among them. */
  readonly findings: readonly Finding[];
  /** Exceptions that covered a finding, expired or not. */
  readonly used: ReadonlySet<Exception>;
}

export function suppress(document: Document, findings: readonly Finding[], given: Suppressions): Suppressed {
  const comments = document.format === "markdown" ? directives(document) : [];
  const covers = comments.flatMap((directive): Cover[] =>
    directive.reason === undefined ? [] : directive.over.map((over, i) => ({ rule: directive.rules[i] ?? "", over, directive, used: false })));
  const coverOf = finder(covers);
  const used = new Set<Exception>();
  const expired = new Map<Exception, Span>();

  const kept = findings.map((finding): Finding => {
    const cover = coverOf(finding);
    if (cover !== undefined) {
      cover.used = true;
      return { ...finding, suppressed: { by: `comment on line ${cover.directive.line}`, reason: cover.directive.reason ?? "" } };
    }
    const exception = given.exceptions.find((each) => each.rule === finding.rule && holds(each, finding, document));
    if (exception === undefined) return finding;
    used.add(exception);
    if (exception.expires !== undefined && exception.expires < given.today) {
      if (!expired.has(exception)) expired.set(exception, finding.span);
      return finding;
    }
    const { line, reason, owner, expires } = exception;
    return { ...finding, suppressed: { by: `paritylint.yaml, line ${line}`, reason, ...(owner === undefined ? {} : { owner }), ...(expires === undefined ? {} : { expires }) } };
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
  const order = [...kept, ...about].map((finding, i) => ({ finding, i }));
  order.sort((a, b) => a.finding.span.start - b.finding.span.start || a.i - b.i);
  return { findings: order.map(({ finding }) => finding), used };
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
function holds(exception: Exception, finding: Finding, document: Document): boolean {
  if (exception.text !== undefined) {
    const flagged = document.text.slice(finding.span.start, finding.span.end);
    if (!plain(flagged).includes(plain(exception.text))) return false;
  }
  if (exception.where === undefined) return true;
  const wanted = plain(exception.where);
  let section = document.sections.findLast((each) => each.span.start <= finding.span.start);
  while (section !== undefined) {
    const names = [section.heading, section.number ?? "", document.text.slice(section.span.start, section.span.end), `${section.number ?? ""} ${section.heading}`];
    if (names.some((name) => plain(name) === wanted)) return true;
    section = section.parent === undefined ? undefined : document.sections[section.parent];
  }
  return false;
}

const plain = (text: string): string => text.replace(/[#*_|]/g, " ").replace(/\s+/g, " ").trim().toLowerCase();
