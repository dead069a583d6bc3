/** What can be typed: commands and options, with the words `--help` says about them. */
import { grouped } from "../../../rules/language/grouped.ts";

export const commands = {
  check: "check documents and report findings (what happens when no command is named)",
  coverage: "show how far each document gets on every principle and priority",
  rules: "list the rules",
  init: "write a paritylint.yaml to start from, where there is none",
  merge: "put JSON reports of parts of a run together, in any format",
  explain: "print the page of one rule",
  sections: "show which part each heading was taken for, and why",
  facts: "show what was understood, statement by statement",
  "test-pack": "check that a rule pack is whole and that its rules do what their examples say",
  template: "print a new specification of one kind, with gaps to fill",
  lsp: "serve an editor (with --stdio)",
  help: "print this; with the name of a command, only what belongs to that",
} as const;
export type Command = keyof typeof commands;

interface Option {
  readonly type: "string" | "boolean";
  readonly short?: string;
  /** What stands for its value in the help. */
  readonly value?: string;
  readonly help: string;
  /** Commands that have it; all where it is not given. */
  readonly of?: readonly Command[];
}

export const formats = ["stylish", "json", "sarif", "junit", "github", "markdown", "html", "csv"] as const;
export type Format = (typeof formats)[number];
/** Commands that can write only some of them. */
export const formatsOf: Readonly<Partial<Record<Command, readonly Format[]>>> = {
  coverage: ["stylish", "json", "markdown", "html", "csv"], rules: ["stylish", "json"],
};

/** What --format takes; `own`: of a command that writes only some of them. */
const formatHelp = (own: readonly Format[] = formats): string => `${own.join(", ")}; several at once, each with an --output`;

const reading: readonly Command[] = ["check", "coverage", "sections", "facts"];

const options = {
  format: { type: "string", value: "FORMAT", help: formatHelp(), of: ["check", "coverage", "rules", "merge"] },
  output: { type: "string", value: "FILE", help: "write the report before it to a file instead of the screen, which “-” stands for", of: ["check", "coverage", "rules", "merge"] },
  "fail-on": { type: "string", value: "error|warning|review|info|never", help: "lowest severity that makes the exit code 1 (default: error)", of: ["check", "merge"] },
  "max-warnings": { type: "string", value: "N", help: "more warnings than this make the exit code 1", of: ["check", "merge"] },
  require: { type: "string", value: "PRINCIPLE=RUNG", help: "exit with 1 where a document stands below that rung; may be repeated", of: ["coverage"] },
  "require-profile": { type: "boolean", help: "exit with 3 where the kind of a document is a guess", of: ["check", "coverage", "merge"] },
  concurrency: { type: "string", value: "N", help: "how many documents to check at once (default: as many as are worth it)", of: ["check", "coverage"] },
  cache: { type: "boolean", help: "keep what was found in your own cache folder, and check only what changed since", of: ["check", "coverage"] },
  shard: { type: "string", value: "I/N", help: "check the I-th of N parts; “merge” puts their JSON reports together", of: ["check"] },
  baseline: { type: "string", value: "FILE", help: "pass over the findings that this file holds; only new ones count", of: ["check", "merge"] },
  "update-baseline": { type: "boolean", help: "write the findings of this run to the file that --baseline names", of: ["check", "merge"] },
  "allow-stale": { type: "boolean", help: "name the entries of the baseline that are no longer found, and do not fail on them", of: ["check", "merge"] },
  "changed-since": { type: "string", value: "REF", help: "only what stands on lines changed since this git reference, and what is missing there", of: ["check"] },
  fix: { type: "boolean", help: "put missing clauses and better wording into the files; with “-”, print the text", of: ["check"] },
  "fix-dry-run": { type: "boolean", help: "print what --fix would change, as a unified diff, and change nothing", of: ["check"] },
  annotate: { type: "string", value: "DIR", help: "write a copy of each Word file to this folder, with the findings as comments", of: ["check"] },
  profile: { type: "string", value: "PROFILE", help: "what kind of document to read it as", of: reading },
  rule: { type: "string", value: "ID=SEVERITY", help: "set a rule to error, warning, info, review or off; may be repeated", of: ["check", "coverage"] },
  config: { type: "string", value: "FILE", help: "use this configuration instead of looking for paritylint.yaml", of: [...reading, "rules", "explain", "template", "merge"] },
  "no-config": { type: "boolean", help: "use no configuration file", of: [...reading, "rules", "explain", "template", "merge"] },
  "stdin-filename": { type: "string", value: "PATH", help: "where the text of “-” belongs, for configuration and reports", of: reading },
  quiet: { type: "boolean", short: "q", help: "list only findings that make the exit code 1", of: ["check", "merge"] },
  stdio: { type: "boolean", help: "talk with the editor over standard input and output", of: ["lsp"] },
  color: { type: "boolean", help: "use colour even where the output is not a terminal" },
  "no-color": { type: "boolean", help: "use no colour (NO_COLOR does the same)" },
  help: { type: "boolean", short: "h", help: "print this; after a command, only what belongs to that" },
  version: { type: "boolean", short: "v", help: "print the version" },
} as const satisfies Readonly<Record<string, Option>>;
export type OptionName = keyof typeof options;

/** The same table, each entry seen as an option that may or may not have everything. */
export const optionTable: Readonly<Record<string, Option>> = options;

const column = 34;
const row = (left: string, right: string) => `  ${left.padEnd(column - 2)}${left.length > column - 4 ? `\n${" ".repeat(column)}` : ""}${right}`;
const optionRow = ([name, { short, value, help: text }]: readonly [string, Option]) => row(`${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`, text);

/** What one command takes, or everything, by the commands that it belongs to. */
export function help(command?: Command): string {
  const all = Object.entries(optionTable);
  if (command !== undefined) {
    const own = all.filter(([, { of }]) => of === undefined || of.includes(command));
    const rows = own.map(([name, option]) => optionRow([name, name === "format" ? { ...option, help: formatHelp(formatsOf[command]) } : option]));
    return [`paritylint ${command}: ${commands[command]}`, "", ...rows, ""].join("\n");
  }
  return [
    "paritylint shows whether a commissioning document brings mental and physical health together.",
    "",
    "  paritylint [check] FILES, FOLDERS, GLOBS or -",
    "  paritylint coverage FILES",
    "  paritylint init | merge REPORTS",
    "  paritylint rules | explain RULE | sections FILE | facts FILE | test-pack FILE",
    "  paritylint template PROFILE | lsp --stdio | help COMMAND",
    "",
    "For example:",
    row("  paritylint draft.docx", "check one draft"),
    row("  paritylint drafts --format html --output report.html", "check a folder, as a page to send round"),
    row("  paritylint template ltc > new.md", "start a specification for a long-term condition"),
    "",
    ...Object.entries(commands).map(([name, text]) => row(name, text)),
    ...[...grouped(all, ([, { of }]) => of?.join(", ") ?? "every command")].flatMap(([of, options]) => ["", `Options of ${of}:`, ...options.map(optionRow)]),
    "",
    "Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 wrong usage or settings; 3 a document could not be checked or changed.",
    "It works offline; nothing is sent anywhere.",
    "",
  ].join("\n");
}
