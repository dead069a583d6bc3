/** What there is to say of a rule, in the order in which its page and the terminal say it. */
import { severities, type Severity } from "../../../rules/language/finding.ts";
import type { Profile } from "../../../rules/language/profile.ts";
import type { Recommendation } from "../../../rules/language/source.ts";
import type { Rule } from "../../../rules/language/rule.ts";
import { profileTitle } from "../../../rules/lexicon/profiles.ts";
import { suppressionRules } from "../../../rules/lexicon/wording.ts";
import { grouped } from "../../../rules/language/grouped.ts";
import { measured, type Figures } from "./figures.ts";

export type Part =
  | { readonly as: "heading" | "words" | "quote" | "example"; readonly text: string }
  /** Ends with a colon; `known` is what programs call it. */
  | { readonly as: "variant"; readonly text: string; readonly known: string }
  | { readonly as: "source"; readonly recommendation: Recommendation };

export function partsOf(rule: Rule, figures: Figures): readonly Part[] {
  const { id, title, message, advice, variants, clause, notes, cites, appliesTo, notAsked, examples, absorbs } = rule;
  return [
    words(`${title}.`),
    words(`Kind: ${rule.kind}. Severity: ${severityText(rule.severity)}${otherwise(rule)}.`),
    ...(rule.kind === "content" && rule.firm !== true ? [words(softened)] : []),
    heading("What it says"),
    quote(message),
    ...Object.entries(variants ?? {}).flatMap(([known, variant]): readonly Part[] => [
      { as: "variant", known, text: `In another case${variant.severity === undefined ? "" : `, as ${variant.severity === "error" || variant.severity === "info" ? "an" : "a"} ${variant.severity}`}` },
      quote(variant.message ?? message), ...(variant.advice === undefined ? [] : [words(`What to do then: ${variant.advice}`)]),
    ]),
    heading("What to do"),
    words(advice),
    ...(clause === undefined ? [] : [words(`A clause to start from, for the section on ${clause.into}:`), quote(clause.text)]),
    heading("Why"),
    ...(cites.length === 0 ? [words("It rests on no publication: it is about the draft, not about care.")] : cites.map((recommendation): Part => ({ as: "source", recommendation }))),
    heading("Where it applies"),
    words(`Documents read as: ${kinds(appliesTo)}.`),
    ...(notAsked?.plansAbout ? [words(`Not asked of a plan whose title says that it is about one kind of service, where that is: ${kinds(notAsked.plansAbout)}.`)] : []),
    ...(notAsked?.excerpts ? [words("Not asked of a summary or an addendum that says so: it leaves this to the document it belongs to.")] : []),
    ...(absorbs === undefined || absorbs.length === 0 ? [] : [words(`Where it is found and nobody has accepted it, these are not said as well: ${absorbs.join(", ")}.`)]),
    ...(notes === undefined ? [] : [heading("Limits"), words(notes)]),
    heading("Examples"),
    words(examples.flags.some((text) => text.includes("[[")) ? "Flagged (double brackets mark the words that are underlined):" : "Flagged:"),
    ...examples.flags.map(example),
    words("Not flagged:"),
    ...examples.passes.map(example),
    ...(examples.elsewhere ?? []).flatMap(({ profile, flags, passes }) => [words(`Read as ${profile}, flagged:`), ...flags.map(example), words("Not flagged:"), ...passes.map(example)]),
    ...Object.entries(examples.fixes ?? {}).flatMap(([before, after]) => [words("The fix turns"), example(before), words("into"), example(after)]),
    heading("How often it is right"),
    words(measured(id, figures)),
  ];
}

/** Of a rule about suppressions, which has no file of its own. */
export function ofSuppressions(id: string): string | undefined {
  const own = Object.entries(suppressionRules).find(([name]) => name === id);
  return own && `${own[1]}. See “Accepting a finding” in docs/configuration.md.`;
}

const heading = (text: string): Part => ({ as: "heading", text });
const words = (text: string): Part => ({ as: "words", text });
const quote = (text: string): Part => ({ as: "quote", text });
const example = (text: string): Part => ({ as: "example", text });

const softened = "In a short text, or one that calls itself part of a longer one, it weighs one step less. Where the text says that it does not apply it could only be better, and where the kind of document is a guess a person must judge.";

const kinds = (ids: readonly Profile[]): string => ids.map((id) => `${profileTitle(id)} (${id})`).join(", ");

export function severityText(severity: Rule["severity"]): string {
  if (typeof severity === "string") return severity;
  const others = grouped(Object.entries(severity.by), ([, own]) => own);
  return [severity.default, ...[...others].map(([own, profiles]) => `${own} in ${profiles.map(([profile]) => profile).join(", ")}`)].join("; ");
}

const otherwise = ({ otherwise: when = {} }: Rule): string =>
  severities.flatMap((severity: Severity) => (when[severity] === undefined ? [] : [`; ${severity} ${when[severity]}`])).join("");
