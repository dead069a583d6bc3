/** A first paritylint.yaml, everything in it commented out, so that having it changes nothing. */
import { jurisdictions } from "../../../../rules/language/jurisdiction.ts";
import { profileIds } from "../../../../rules/language/profile.ts";
import { reasonGap } from "../../../../rules/lexicon/wording.ts";
import { weights } from "./configuration.ts";

export const starter = (): string => `# Settings for paritylint, for every document in this folder and below. Take the "#" away from the lines you need.

# What kind of document these are; without it, each is worked out from its text. One of:
${wrapped(profileIds)}
# profile: ltc

# Whose law and structures hold: ${jurisdictions.join(", ")}.
# jurisdiction: england

# How much a rule weighs: ${weights.join(", ")}.
# rules:
#   mh-bolt-on: error

# Which documents of the folder are checked, written as in .gitignore.
# include: [specs/]
# ignore: [drafts/]

# Your own names for headings.
# sections:
#   exclusion: [Who we cannot see]

# Findings that somebody accepts, and why.
# exceptions:
#   - rule: mh-excluded-from-service
#     file: specs/diabetes.md
#     where: Exclusion criteria
#     reason: "${reasonGap}"
#     owner: A. Manager
#     expires: 2027-03-31
`;

function wrapped(words: readonly string[]): string {
  const lines: string[] = [""];
  for (const word of words) {
    if ((lines.at(-1) + word).length > 100) lines.push("");
    lines[lines.length - 1] += ` ${word}`;
  }
  return lines.map((line) => `#  ${line}`).join("\n");
}
