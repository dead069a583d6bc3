/** `paritylint init`: a configuration to start from, where there is none yet. */
import { open } from "node:fs/promises";
import { complain } from "./screen.ts";

const start = `# What paritylint is to do in this folder and below. “paritylint rules” lists the rules.

# What kind of document the drafts are. Without it, each draft is read for signs of it, and the report says why.
# profile: ltc

# Take only these from a folder, or leave these out (patterns as in .gitignore).
# include: [specs/]
# ignore: [archive/]

# How much a rule weighs: error, warning, review, info or off.
rules: {}
#   mh-bolt-on: error

# Your own names for parts of a document.
# sections:
#   exclusion: [Who we cannot see]

# Findings that somebody answers for. They stay in every report.
# exceptions:
#   - rule: mh-excluded-from-service
#     file: specs/diabetes.md
#     reason: The memory service sees them jointly; agreed by the board.
#     owner: A. Manager
#     expires: 2027-03-31
`;

export async function run(): Promise<number> {
  const name = "paritylint.yaml";
  try {
    const file = await open(name, "wx");
    try {
      await file.writeFile(start);
    } finally {
      await file.close();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    complain(code === "EEXIST" ? `There is a ${name} here already; it was left as it is.` : `${name} could not be written (${code ?? String(error)}).`);
    return 2;
  }
  complain(`${name} was written. Next: paritylint . --baseline paritylint-baseline.json --update-baseline`);
  return 0;
}
