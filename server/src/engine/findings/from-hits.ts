/** Hits → findings: a rule's words are filled in and its severity fitted to the document. */
import type { Span } from "../../../../rules/language/document.ts";
import type { Facts } from "../../../../rules/language/facts.ts";
import type { Fix, Finding, FoundItem, ProfileReading, Severity } from "../../../../rules/language/finding.ts";
import type { Hit, Rule, RuleKind } from "../../../../rules/language/rule.ts";
import { clauseAround, shown } from "../../../../rules/language/shown.ts";
import type { Recommendation } from "../../../../rules/language/source.ts";
import { internal, unfilled } from "../../../../rules/lexicon/wording.ts";
import { fill } from "../../text/fill.ts";
import { lastAt } from "../../text/spans.ts";
import { decidesWho } from "../facts/deciding.ts";
import { inMarks } from "../facts/used.ts";
import { offered } from "./offered.ts";

const step: Readonly<Record<Severity, Severity>> = { error: "warning", warning: "info", info: "info", review: "review" };

export function findingsOf(rule: Rule, cites: readonly Recommendation[], hits: readonly Hit[], facts: Facts, profile: ProfileReading, set: Severity | undefined): Finding[] {
  const soften = hits.length === 0 ? unsoftened : softening(rule, facts, profile);
  return hits.map((hit) => {
    const variant = hit.variant === undefined ? undefined : rule.variants?.[hit.variant];
    const severity = set ?? soften(hit.severity ?? variant?.severity ?? severityIn(rule, facts));
    const text = shown(facts.document.text, hit.span);
    const told = (span: Span): string => (hit.placeholder === undefined && toldWhole.has(rule.kind) ? shown(facts.document.text, inClause(span, facts)) : shown(facts.document.text, span));
    const words = { ...hit.fill, text: told(hit.span) };
    // Words besides its own tell of the others in the list.
    const each = variant?.each === undefined ? undefined : rule.variants?.[variant.each];
    const message = hit.fill ? each?.message ?? rule.message : variant?.message ?? rule.message;
    const alone = (span: Span): FoundItem => ({ span, message: fill(message, { text: told(span) }) });
    const common = { severity, span: hit.span, ...(hit.whole ? { whole: true as const } : {}), cites, evidence: hit.evidence ?? [], related: hit.related ?? [], ...(hit.also ? { also: hit.also.map(alone) } : {}) };
    if (hit.placeholder) return { ...common, rule: unfilled.rule, message: fill(unfilled.message, words), advice: unfilled.advice, fixes: [] };
    return {
      ...common, rule: rule.id, ...(hit.variant === undefined ? {} : { variant: hit.variant }),
      message: fill(variant?.message ?? rule.message, words), advice: fill(variant?.advice ?? rule.advice, words), fixes: fixesOf(hit, text, facts),
      ...(rule.clause && variant?.clause !== "none" ? { clause: offered(rule.clause, facts) } : {}),
    };
  });
}

/** Where it is the words that are at fault, they are shown alone. */
const toldWhole: ReadonlySet<RuleKind> = new Set<RuleKind>(["gatekeeping", "commitment", "consistency", "content"]);

function inClause(span: Span, { document, statements }: Facts): Span {
  const statement = statements[lastAt(statements, span.start, ({ start }) => start)];
  return statement === undefined ? span : clauseAround(document.text, span, statement);
}

export function internalFinding(rule: Rule, facts: Facts, error: unknown): Finding {
  const why = error instanceof Error ? error.message : String(error);
  return {
    rule: internal.rule, severity: "warning", message: fill(internal.message, { text: rule.id, why }), advice: internal.advice,
    span: facts.document.title, cites: rule.cites, evidence: [], related: [], fixes: [],
  };
}

const severityIn = ({ severity }: Rule, { profile }: Facts): Severity => (typeof severity === "string" ? severity : severity.by[profile] ?? severity.default);

type Softening = (severity: Severity) => Severity;
const unsoftened: Softening = (severity) => severity;

/** What is missing is said more softly where it may stand elsewhere, and only for a person to judge where the profile is a guess. */
function softening(rule: Rule, facts: Facts, profile: ProfileReading): Softening {
  if (rule.kind !== "content") return unsoftened;
  if (profile.confidence === "low" && !rule.firm) return () => "review";
  const into = rule.clause?.into;
  const excused = facts.having("not-applicable").some((it) => it.own.has("not-applicable") && it.own.has("mh") && (into === undefined || it.section.roles.includes(into)));
  if (excused) return () => "info";
  return profile.brief && !rule.firm ? (severity) => step[severity] : unsoftened;
}

/** Where who comes in is decided, other words are its author's to choose. */
function fixesOf({ span, instead }: Hit, text: string, { document, statements }: Facts): Fix[] {
  if (instead === undefined) return [];
  const statement = statements[lastAt(statements, span.start, ({ start }) => start)];
  if (statement !== undefined && decidesWho(statement, document.text)) return [];
  const capital = /^\p{Lu}/u.test(text);
  // “Help for Diabetics”: what is called so keeps its name.
  if (capital && inMarks(document.text, span)) return [];
  // Initials are in capitals wherever they stand.
  const opens = capital && (!/^\p{Lu}{2}/u.test(text) || statement?.start === span.start);
  const wording = opens ? instead[0]!.toUpperCase() + instead.slice(1) : instead;
  return [{ title: `“${text}” → “${wording}”`, edits: [{ span, text: wording }] }];
}
