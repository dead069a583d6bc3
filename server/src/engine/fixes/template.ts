/** A new document of a kind, as Markdown: every section it should have, with the clauses that rules offer and gaps for what only its author can know. */
import type { Role } from "../../../../rules/language/document.ts";
import type { Profile } from "../../../../rules/language/profile.ts";
import { clauseFor, type Rule } from "../../../../rules/language/rule.ts";
import { headings } from "../../../../rules/lexicon/fixes.ts";
import { plans } from "../../../../rules/lexicon/profiles.ts";
import { about, agreement, outlineOf, prompts } from "../../../../rules/lexicon/template.ts";
import { isForMinds } from "../facts/minds.ts";

export function template(profile: Profile, rules: readonly Rule[]): string {
  const { title, sections } = outlineOf(profile);
  const reader = { forMinds: isForMinds(profile, untitled), binding: !plans.includes(profile) };
  const clauses = rules.filter(({ appliesTo, clause }) => clause !== undefined && appliesTo.includes(profile)).map(({ clause }) => clauseFor(clause!, reader));
  const order = Object.keys(headings) as readonly Role[];
  const roles = [...new Set([...sections, ...clauses.map(({ into }) => into)])].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return [
    `---\nprofile: ${profile}\n---\n`,
    `# ${title}\n`,
    `<!-- ${about} -->\n`,
    ...roles.flatMap((role, i) => [
      `## ${i + 1} ${headings[role]}\n`,
      ...(prompts[role] === undefined ? [] : [`[${prompts[role]}]\n`]),
      ...clauses.filter(({ into }) => into === role).map(({ text }) => `${open(text)}\n`),
    ]),
  ].join("\n");
}

/** Its author has yet to name it. */
const untitled = { text: "", title: { start: 0, end: 0 } };

/** A gap in every sentence, so that a fresh document promises nothing. */
const open = (clause: string): string =>
  clause.split(/(?<=[.!?])\s+(?=\p{Lu})/u).map((sentence) => (sentence.includes("[") ? sentence : sentence.replace(/[.!?]?$/, (stop) => ` ${agreement}${stop}`))).join(" ");
