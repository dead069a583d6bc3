/** The command line's door: understand what was typed, do it, end with its exit code. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { inWords } from "../../../rules/language/in-words.ts";
import { didYouMean, unknownRule } from "../text/closest-word.ts";
import { whyUnwritten } from "../text/trouble.ts";
import { readArguments, type Arguments } from "./arguments.ts";
import { commands, help, optionTable, type Command } from "./options.ts";
import { tool } from "../text/tool.ts";
import { goOnUnread, print, refuse } from "./output.ts";
import { tidyAtTheEnd } from "./atomic-write.ts";

/** Each command brings only what it needs. */
const runners: Readonly<Record<Command, () => Promise<{ run(given: Arguments): Promise<number> }>>> = {
  check: () => import("./commands/check.ts"),
  coverage: () => import("./commands/coverage.ts"),
  init: () => import("./commands/init.ts"),
  merge: () => import("./commands/merge.ts"),
  rules: () => import("./commands/rules.ts"),
  explain: () => import("./commands/explain.ts"),
  sections: () => import("./commands/sections.ts"),
  facts: () => import("./commands/facts.ts"),
  "test-pack": () => import("./commands/test-pack.ts"),
  template: () => import("./commands/template.ts"),
  lsp: () => Promise.resolve({ run: serve }),
  help: () => Promise.resolve({ run: tell }),
};

/** Commands that do without the name of a file. */
const fileless: readonly Command[] = ["rules", "init", "explain", "template", "help"];

goOnUnread((error) => process.exit(failed(error)));
tidyAtTheEnd();
/** Waited for by what starts this. */
export const ended: Promise<void> = main(process.argv.slice(2)).catch(failed).then((code) => {
  process.exitCode = code;
});

/** A full disk or the like must not look like a check that found something. */
function failed(error: NodeJS.ErrnoException): number {
  return refuse(error.syscall === "write" ? `The output could not be written: ${whyUnwritten(error)}.` : `paritylint failed (${error.stack ?? String(error)}). Please report this.`);
}

async function main(argv: readonly string[]): Promise<number> {
  const given = readArguments(argv);
  if ("refusal" in given) return refuse(withHelp(given.refusal));
  if (given.version) return (print(`${tool.version}\n`), 0);
  if (given.help) return (print(help(given.named ? given.command : undefined)), 0);
  if (argv.length === 0) return (print(help()), 2);
  const wrong = await misuse(given);
  if (wrong !== undefined) return refuse(withHelp(wrong));
  const { run } = await runners[given.command]();
  return run(given);
}

/** The server is a bundle of its own beside this one, so that a check does not carry it; it ends when its editor does. */
function serve(): Promise<number> {
  createRequire(import.meta.url)("./server/server.js");
  return Promise.resolve(0);
}

/** `paritylint help COMMAND`, as `paritylint COMMAND --help`. */
async function tell({ paths: [name] }: Arguments): Promise<number> {
  print(help(name as Command | undefined));
  return 0;
}

/** What can be seen to be wrong before anything runs. */
async function misuse(given: Arguments): Promise<string | undefined> {
  const { command, named, paths, outputs, rules, config, stdinFilename, stdio } = given;
  const [first] = paths;
  // A lone word that is no file is more likely a command than a document.
  if (!named && first !== undefined && /^[a-z][a-z-]*$/.test(first) && !existsSync(first)) {
    return unknownCommand(`There is neither a command nor a file “${first}”.`, first);
  }
  if (command === "lsp") return stdio && first === undefined ? undefined : "An editor starts it with: paritylint lsp --stdio.";
  if (command === "help" && first !== undefined && !Object.hasOwn(commands, first)) return unknownCommand(`There is no command “${first}”.`, first);
  if ((command === "rules" || command === "init") && first !== undefined) return `“${command}” takes no name.${command === "rules" ? " “paritylint explain RULE” prints the page of one rule." : ""}`;
  if (!fileless.includes(command) && first === undefined) return `Name ${({ "test-pack": "a rule pack", merge: "the JSON reports" } as Partial<Record<Command, string>>)[command] ?? "a document or a folder"}: paritylint ${command} FILE.`;
  if (paths.includes("")) return "One of the names is empty; perhaps a variable in a script is not set.";
  if (outputs.some(({ file }) => file !== undefined)) {
    const { overwriting } = await import("./overwriting.ts");
    const lost = await overwriting(given);
    if (lost !== undefined) return lost;
  }
  if (stdinFilename !== undefined && !paths.includes("-")) return "--stdin-filename goes with “-”, which reads the document from standard input.";
  if (config !== undefined && !existsSync(config)) return `There is no configuration ${config}.`;
  const chosen = Object.keys(rules);
  if (chosen.length > 0) {
    const ruleIds = await known(given, chosen);
    const unknown = chosen.find((id) => !ruleIds.includes(id));
    if (unknown !== undefined) return unknownRule(unknown, ruleIds);
  }
  return undefined;
}

/** The rules where the command was typed. Only where these do not do are the documents looked for, each of which may fall under other packs. */
async function known(given: Arguments, wanted: readonly string[]): Promise<readonly string[]> {
  const { configurationHere, configurations } = await import("./configurations.ts");
  const here = (await configurationHere(given)).catalogue.ruleIds;
  if (wanted.every((id) => here.includes(id))) return here;
  const [{ inputsOf }, { rulesOver }] = await Promise.all([import("./documents.ts"), import("./check-documents.ts")]);
  const configurationFor = configurations(given);
  const { ruleIds } = await rulesOver(await inputsOf(given, configurationFor), given, configurationFor);
  return [...new Set([...here, ...ruleIds])];
}

function unknownCommand(sentence: string, name: string): string {
  const names = Object.keys(commands);
  const option = Object.hasOwn(optionTable, name) ? optionTable[name] : undefined;
  if (option !== undefined) return `${sentence} --${name} is an option${option.of === undefined ? "" : ` of ${inWords(option.of.map((each) => `“${each}”`))}`}; “paritylint help ${option.of?.[0] ?? "check"}” says more.`;
  return `${sentence}${didYouMean(name, names) || ` The commands are ${names.join(", ")}.`}`;
}

function withHelp(sentence: string): string {
  return `${sentence}\nSee “paritylint --help”.`;
}
