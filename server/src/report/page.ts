/** A rule's page: what `paritylint explain` prints and what stands beside the rule's file. */
import type { Profile } from "../../../rules/language/profile.ts";
import type { Recommendation } from "../../../rules/language/source.ts";
import type { Rule } from "../../../rules/language/rule.ts";
import { profileTitle } from "../../../rules/lexicon/profiles.ts";
import type { Catalogue } from "../engine/configuration/catalogue.ts";
import { suppressionRules } from "../../../rules/lexicon/wording.ts";
import { grouped } from "../text/grouped.ts";
import { measured, type Figures } from "./figures.ts";
import { howChecked } from "./saying.ts";

/** The page of any rule there is, those about suppressions included. */
export function pageOf(id: string, { rules }: Pick<Catalogue, "rules">, figures: Figures): string | undefined {
  const rule = rules.find((each) => each.id === id);
  if (rule !== undefined) return page(rule, figures);
  const own = Object.entries(suppressionRules).find(([name]) => name === id);
  return own && `# ${own[0]}\n\n${own[1]}. See “Accepting a finding” in docs/configuration.md.\n`;
}

export function page(rule: Rule, figures: Figures): string {
  const { id, kind, title, message, advice, variants, clause, notes, cites, appliesTo, notAsked, examples, absorbs } = rule;
  return joined([
    `# ${id}`,
    `${title}.`,
    `Kind: ${kind}. Severity: ${severityText(rule.severity)}.`,
    "## What it says",
    quoted(message),
    ...Object.entries(variants ?? {}).map(([name, variant]) =>
      joined([`In one case, reported as “${name}”${variant.severity === undefined ? "" : ` (${variant.severity})`}:`, quoted(variant.message), ...(variant.advice === undefined ? [] : [`What to do then: ${variant.advice}`])]).trimEnd()),
    "## What to do",
    advice,
    ...(clause === undefined ? [] : [`A clause to start from, for the section on ${clause.into}:`, quoted(clause.text)]),
    "## Why",
    ...cites.map(source),
    "## Where it applies",
    `Documents read as: ${kinds(appliesTo)}.`,
    ...(notAsked?.plansAbout ? [`Not asked of a plan whose title says that it is about one kind of service, where that is: ${kinds(notAsked.plansAbout)}.`] : []),
    ...(notAsked?.excerpts ? ["Not asked of a summary or an addendum that says so: it leaves this to the document it belongs to."] : []),
    ...(absorbs === undefined || absorbs.length === 0 ? [] : [`Where it is found and nobody has accepted it, these are not said as well: ${absorbs.join(", ")}.`]),
    ...(notes === undefined ? [] : ["## Limits", notes]),
    "## Examples",
    ...(examples.flags.some((text) => text.includes("[[")) ? ["Flagged (double brackets mark the words that are underlined):"] : ["Flagged:"]),
    ...examples.flags.map(fenced),
    "Not flagged:",
    ...examples.passes.map(fenced),
    ...(examples.elsewhere ?? []).flatMap(({ profile, flags, passes }) => [`Read as ${profile}, flagged:`, ...flags.map(fenced), "Not flagged:", ...passes.map(fenced)]),
    ...Object.entries(examples.fixes ?? {}).flatMap(([before, after]) => ["The fix turns", fenced(before), "into", fenced(after)]),
    "## How often it is right",
    measured(id, figures),
    "<!-- Generated from the rule's own file. Do not edit. -->",
  ]);
}

const kinds = (ids: readonly Profile[]): string => ids.map((id) => `${profileTitle(id)} (${id})`).join(", ");

/** What is cited, in our own words, where it stands, and how far it was checked. */
function source(recommendation: Recommendation): string {
  const { source: publication, title, locator, paraphrase, url, checked, read } = recommendation;
  return [
    `- **${title}**, ${publication.authors}, *${publication.title}* (${publication.year}), ${locator}.`,
    `  ${checked === "unchecked" ? "It is understood to say: " : ""}${paraphrase}`,
    `  ${howChecked(checked, read)}${checked === "unchecked" ? " It is taken from professional knowledge." : ""} <${url}> (\`${recommendation.id}\`)`,
  ].join("\n");
}

export function severityText(severity: Rule["severity"]): string {
  if (typeof severity === "string") return severity;
  const others = grouped(Object.entries(severity.by), ([, own]) => own);
  return [severity.default, ...[...others].map(([own, profiles]) => `${own} in ${profiles.map(([profile]) => profile).join(", ")}`)].join("; ");
}

const quoted = (text: string): string => text.split("\n").map((line) => `> ${line}`.trimEnd()).join("\n");

/** A fence longer than any run of backticks inside it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${text.replace(/\n+$/, "")}\n${fence}`;
}

const joined = (parts: readonly string[]): string => `${parts.join("\n\n")}\n`;
