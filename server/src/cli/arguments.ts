/** The command line → what is wanted, or the one sentence that says why it cannot be understood. */
import { parseArgs } from "node:util";
import { coverageLevels, severities, type CoverageLevel, type Severity } from "../../../rules/language/finding.ts";
import { profileIds, type Profile } from "../../../rules/language/profile.ts";
import type { Shard } from "../report/json.ts";
import { profileChoices } from "../../../rules/lexicon/profiles.ts";
import { weights } from "../engine/configuration/configuration.ts";
import { didYouMean, typed } from "../text/closest-word.ts";
import type { Refusal } from "../text/refusal.ts";
import { commands, formats, formatsOf, optionTable, type Command, type Format, type OptionName } from "./options.ts";

export interface Arguments {
  readonly command: Command;
  /** True where the command was typed; `paritylint FILE` checks. */
  readonly named: boolean;
  readonly paths: readonly string[];
  readonly outputs: readonly Output[];
  readonly failOn: FailOn;
  /** File of the findings that are known and do not count. */
  readonly baseline?: string;
  readonly updateBaseline: boolean;
  /** Entries of the baseline that cover nothing any more are named, and do not fail the check. */
  readonly allowStale: boolean;
  /** Which rung each document has to reach on a principle or priority, as it was typed; the command knows their names. */
  readonly required: Readonly<Record<string, CoverageLevel>>;
  readonly requireProfile: boolean;
  /** Threads to check with; as many as are worth it where it is not given. */
  readonly concurrency?: number;
  readonly cache: boolean;
  /** Check only this part of the documents. */
  readonly shard?: Shard;
  /** A git reference: only what changed since then is reported. */
  readonly changedSince?: string;
  readonly maxWarnings?: number;
  readonly profile?: Profile;
  /** Ids are checked against the rules by the command, which knows them. */
  readonly rules: Readonly<Record<string, Severity | "off">>;
  readonly config?: string;
  readonly noConfig: boolean;
  readonly stdinFilename?: string;
  /** Change the documents, or only show what would change. */
  readonly fix?: "write" | "show";
  /** Folder for copies of Word files with the findings as comments. */
  readonly annotate?: string;
  readonly quiet: boolean;
  readonly colour?: boolean;
  readonly stdio: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

export interface Output {
  readonly format: Format;
  /** The screen where it is not given. */
  readonly file?: string;
}
const failOns = [...severities, "never"] as const;
export type FailOn = (typeof failOns)[number];

type Given = readonly { readonly name: string; readonly value: string }[];

/** Options that do not go together, or not alone, and what is said of them. */
const conflicts: readonly (readonly [(has: (name: OptionName) => boolean) => boolean, string])[] = [
  [(has) => has("config") && has("no-config"), "--config and --no-config contradict each other."],
  [(has) => has("fix") && has("fix-dry-run"), "--fix and --fix-dry-run contradict each other."],
  [(has) => has("update-baseline") && !has("baseline"), "--update-baseline needs to know which file: --baseline FILE --update-baseline."],
  [(has) => has("allow-stale") && (!has("baseline") || has("update-baseline")), "--allow-stale goes with --baseline FILE, where that is not written anew."],
  [(has) => has("update-baseline") && has("changed-since"), "--update-baseline takes in all findings and --changed-since only some; give one of them."],
  [(has) => has("shard") && has("baseline"), "A baseline is held against all documents and --shard leaves some out; give --baseline to “merge”."],
];

export function readArguments(argv: readonly string[]): Arguments | Refusal {
  const { tokens, positionals } = parseArgs({
    args: [...argv], strict: false, tokens: true, allowPositionals: true,
    options: Object.fromEntries(Object.entries(optionTable).map(([name, { type, short }]) => [name, { type, ...(short === undefined ? {} : { short }) }])),
  });
  const first = positionals[0];
  const named = first !== undefined && Object.hasOwn(commands, first);
  const command = (named ? first : "check") as Command;

  const given: { name: string; value: string }[] = [];
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(optionTable, token.name) ? optionTable[token.name] : undefined;
    if (option === undefined) return { refusal: `There is no option ${token.rawName}.${formatMeant(token.name) || didYouMean(token.rawName, Object.keys(optionTable).map((name) => `--${name}`))}` };
    if (option.type === "boolean" && token.value !== undefined) return { refusal: `${token.rawName} takes no value.` };
    if (option.type === "string" && (token.value === undefined || token.value === "" || (!token.inlineValue && /^-./.test(token.value)))) {
      return { refusal: `${token.rawName} needs a value: ${token.rawName} ${option.value}.` };
    }
    if (option.of !== undefined && !option.of.includes(command)) return { refusal: `${token.rawName} is no option of “${command}”; it belongs to ${option.of.join(", ")}.` };
    given.push({ name: token.name, value: token.value ?? "" });
  }
  const last = (name: OptionName) => given.findLast((each) => each.name === name)?.value;
  const has = (name: OptionName) => given.some((each) => each.name === name);

  const outputs = readOutputs(given, command);
  if ("refusal" in outputs) return outputs;
  const rules = readRules(given);
  if ("refusal" in rules) return rules;
  const required = readRequired(given);
  if ("refusal" in required) return required;
  const failOn = choose("--fail-on", last("fail-on") ?? "error", failOns);
  if (typeof failOn !== "string") return failOn;
  const profile = last("profile") === undefined ? undefined : choose("--profile", last("profile") ?? "", profileIds, profileChoices);
  if (typeof profile === "object") return profile;
  const max = last("max-warnings");
  if (max !== undefined && !/^\d{1,9}$/.test(max)) return { refusal: `--max-warnings takes a whole number, not “${max}”.` };
  const config = last("config");
  const baseline = last("baseline");
  const changedSince = last("changed-since");
  const threads = last("concurrency");
  if (threads !== undefined && !/^[1-9]\d?$/.test(threads)) return { refusal: `--concurrency takes a whole number from 1 to 99, not “${threads}”.` };
  const shard = last("shard") === undefined ? undefined : readShard(last("shard") ?? "");
  if (shard !== undefined && "refusal" in shard) return shard;
  const conflict = conflicts.find(([meet]) => meet(has));
  if (conflict !== undefined) return { refusal: conflict[1] };
  const colour = given.findLast(({ name }) => name === "color" || name === "no-color");
  const stdinFilename = last("stdin-filename");
  const annotate = last("annotate");
  return {
    command, named, paths: named ? positionals.slice(1) : positionals, outputs: outputs.list, failOn, rules: rules.chosen,
    ...(max === undefined ? {} : { maxWarnings: Number(max) }),
    ...(profile === undefined ? {} : { profile }),
    ...(config === undefined ? {} : { config }),
    ...(annotate === undefined ? {} : { annotate }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(threads === undefined ? {} : { concurrency: Number(threads) }),
    ...(shard === undefined ? {} : { shard }),
    ...(changedSince === undefined ? {} : { changedSince }),
    ...(stdinFilename === undefined ? {} : { stdinFilename }),
    ...(has("fix") ? { fix: "write" as const } : has("fix-dry-run") ? { fix: "show" as const } : {}),
    ...(colour === undefined ? {} : { colour: colour.name === "color" }),
    required: required.chosen, cache: has("cache"), requireProfile: has("require-profile"), updateBaseline: has("update-baseline"), allowStale: has("allow-stale"), noConfig: has("no-config"), quiet: has("quiet"), stdio: has("stdio"), help: has("help"), version: has("version"),
  };
}

/** “--html” */
const formatMeant = (name: string): string => {
  const format = typed(name, formats);
  return format === undefined ? "" : ` Did you mean “--format ${format}”?`;
};

/** Each --format opens a report; the --output after it says where it goes. */
function readOutputs(given: Given, command: Command): { readonly list: readonly Output[] } | Refusal {
  const list: { format?: Output["format"]; file?: string }[] = [];
  for (const { name, value } of given) {
    const open = list.at(-1);
    if (name === "format") {
      const format = choose("--format", value, formatsOf[command] ?? formats);
      if (typeof format !== "string") return format;
      if (open !== undefined && open.format === undefined) open.format = format;
      else list.push({ format });
    } else if (name === "output") {
      if (open !== undefined && open.file === undefined) open.file = value;
      else list.push({ file: value });
    }
  }
  if (list.length === 0) list.push({});
  if (list.filter(({ file = "-" }) => file === "-").length > 1) return { refusal: "Only one report can go to the screen; give each of the others an --output FILE." };
  const possible = formatsOf[command] ?? formats;
  return { list: list.map(({ file, format = possible.find((each) => each === byEnding[file?.split(".").at(-1)?.toLowerCase() ?? ""]) ?? "stylish" }) => ({ format, ...(file === undefined || file === "-" ? {} : { file }) })) };
}

/** What a file is called tells which form is meant, where none is named. */
const byEnding: Readonly<Record<string, Output["format"]>> = { html: "html", htm: "html", json: "json", md: "markdown", csv: "csv", sarif: "sarif", xml: "junit" };

function readRules(given: Given): { readonly chosen: Arguments["rules"] } | Refusal {
  const chosen: (readonly [string, Severity | "off"])[] = [];
  for (const { name, value } of given) {
    if (name !== "rule") continue;
    const [id, severity] = value.split("=", 2);
    if (id === undefined || id === "" || severity === undefined) return { refusal: `--rule takes a rule and a severity, such as --rule mh-bolt-on=off, not “${value}”.` };
    const picked = choose("--rule", severity, weights);
    if (typeof picked !== "string") return picked;
    chosen.push([id, picked]);
  }
  // Made so that no name is special: whatever was typed can be told to be no rule.
  return { chosen: Object.fromEntries(chosen) };
}

function readShard(value: string): Shard | Refusal {
  const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? [];
  if (index === undefined || of === undefined) return { refusal: `--shard takes a part and how many there are, such as --shard 1/4, not “${value}”.` };
  if (Number(of) < 1 || Number(index) < 1 || Number(index) > Number(of)) return { refusal: `There is no shard ${index} of ${of}; they are numbered from 1 to ${of}.` };
  return { index: Number(index), of: Number(of) };
}

function readRequired(given: Given): { readonly chosen: Arguments["required"] } | Refusal {
  const chosen: Record<string, CoverageLevel> = {};
  for (const { name, value } of given) {
    if (name !== "require") continue;
    const [id, rung] = value.split("=", 2);
    if (id === undefined || id === "" || rung === undefined) return { refusal: `--require takes a principle and a rung, such as --require parity=committed, not “${value}”.` };
    const picked = choose("--require", rung, coverageLevels);
    if (typeof picked !== "string") return picked;
    chosen[id] = picked;
  }
  return { chosen };
}

function choose<T extends string>(option: string, value: string, known: readonly T[], shown = known.join(", ")): T | Refusal {
  return typed(value, known) ?? { refusal: `${option} cannot be “${value}”.${didYouMean(value, known) || ` It is one of ${shown}.`}` };
}
