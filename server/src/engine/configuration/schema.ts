/** The JSON schema of paritylint.yaml, for editors; paritylint.schema.json is written from it. */
import { roles } from "../../../../rules/language/document.ts";
import { jurisdictions } from "../../../../rules/language/jurisdiction.ts";
import { profileIds } from "../../../../rules/language/profile.ts";
import type { Rule } from "../../../../rules/language/rule.ts";
import { suppressionRules } from "../../../../rules/lexicon/wording.ts";
import { weights } from "./configuration.ts";

export function configurationSchema(rules: readonly Pick<Rule, "id" | "title">[]) {
  const all = [...rules, ...Object.entries(suppressionRules).map(([id, title]) => ({ id, title }))];
  const texts = { oneOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] };
  const text = (description: string) => ({ description, type: "string", minLength: 1 });
  // `off` is a word in YAML 1.2 and false in 1.1, which some editors still read.
  const severity = (description: string) => ({ description, enum: [...weights, false] });
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: "paritylint-config-1",
    title: "paritylint.yaml",
    type: "object",
    additionalProperties: false,
    properties: {
      profile: { description: "What kind of document and service the drafts here are about; without it, each draft is read for signs of it.", enum: [...profileIds] },
      jurisdiction: { description: "Whose law and structures hold (default: England, unless the draft says otherwise).", enum: [...jurisdictions] },
      rules: {
        description: "Severity of single rules, or off.",
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(all.map(({ id, title }) => [id, severity(title)])),
      },
      include: { ...texts, description: "Documents to take from folders, as patterns in the manner of .gitignore; all where it is not given." },
      ignore: { ...texts, description: "Documents to leave out, as patterns in the manner of .gitignore." },
      sections: {
        description: "Headings used here for a part of a document, besides those that are known.",
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(roles.map((role) => [role, texts])),
      },
      packs: { ...texts, description: "Files with rules of your own, by their path below the folder of this file." },
      exceptions: {
        description: "Findings that are accepted, and why.",
        type: "array",
        items: {
          type: "object",
          additionalProperties: false,
          required: ["rule", "reason"],
          properties: {
            rule: { description: "Which rule.", enum: all.map(({ id }) => id) },
            reason: text("Why the finding is accepted."),
            file: text("Pattern of the documents it holds in; all where it is not given."),
            where: text("Heading or number of the section it holds in."),
            text: text("Words that the flagged text holds."),
            owner: text("Who answers for it."),
            expires: { description: "Last day it holds, as year-month-day.", type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
          },
        },
      },
    },
  };
}
