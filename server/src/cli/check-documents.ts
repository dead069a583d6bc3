/** All inputs → their results, in order, each handed on as soon as it is its turn. */
import { dirname, join, resolve, sep } from "node:path";
import type { Catalogue } from "../engine/configuration/catalogue.ts";
import type { Shard } from "../report/json.ts";
import { isChecked, type NotChecked, type Result } from "../report/result.ts";
import { count } from "../text/count.ts";
import { oneLine } from "../text/one-line.ts";
import type { Arguments } from "./arguments.ts";
import { faultTeller, fileOf, inputsOf } from "./documents.ts";
import type { Input } from "./files.ts";
import { inOrder, startWorkers } from "./worker-pool.ts";
import type { DocumentOutcome } from "./check-document.ts";
import { withoutReports } from "./overwriting.ts";
import { printError, place, progress } from "./output.ts";
import { catalogueOver, type ConfigurationFile, type ConfigurationFor } from "./configurations.ts";

export interface Outcome {
  /** Something in a configuration or front matter was not understood, and said. */
  readonly wrong: boolean;
  /** A document was to be changed, or copied with comments, and could not be; that was said. */
  readonly unfixed: boolean;
}

export type Inputs = readonly (Input | NotChecked)[];

/** What this run looks at. `wanted`: whether a document is; all are where it is not given. */
export async function inputsFor(given: Arguments, configurationFor: ConfigurationFor, wanted?: (file: string) => Promise<boolean>): Promise<Inputs> {
  const found = withoutReports(given, await inputsOf(given, configurationFor));
  const inputs = wanted === undefined ? found : await chosen(found, wanted);
  if (wanted !== undefined) printError(`Only what changed since ${given.changedSince} is reported: ${inputs.length} of ${count(found.length, "document")}.`);
  return given.shard === undefined ? inputs : shardOf(inputs, given.shard);
}

/** The rules that hold for one or another of them. */
export const rulesOver = (inputs: Inputs, given: Arguments, configurationFor: ConfigurationFor): Promise<Catalogue> =>
  catalogueOver(inputs.flatMap((input) => ("file" in input ? [fileOf(input, given)] : [])), configurationFor);

/** `take`: absolute path, or none of a document that is not there, and what `DocumentOutcome` has of its text; it gives back the result as it is reported. */
export async function checkAll(given: Arguments, configurationFor: ConfigurationFor, inputs: Inputs, take: (result: Result, file?: string, text?: string) => Promise<Result>): Promise<Outcome> {
  const pool = await startWorkers(given, configurationFor, inputs.length);
  const ask = given.cache ? await (await import("./cache.ts")).cached(pool.ask, given, configurationFor) : pool.ask;
  const tell = faultTeller();
  const used = new Map<string, Set<number>>();
  let wrong = false;
  let unfixed = false;
  let words = 0;
  const note = async ({ result, faults, configuration, used: lines, text, failed, annotate }: DocumentOutcome, input: Input): Promise<void> => {
    if (tell(faults)) wrong = true;
    if (failed) unfixed = true;
    if (result.status === "checked") used.set(configuration, new Set([...(used.get(configuration) ?? []), ...lines]));
    const reported = await take(result, fileOf(input, given), text);
    if (annotate === undefined || !isChecked(reported)) return;
    words++;
    if (!(await annotate(reported))) unfixed = true;
  };
  let index = 0;
  try {
    for await (const told of inOrder(inputs, async (input) => ("status" in input ? input : ask(input)), pool.ahead)) {
      progress(index, inputs.length);
      const input = inputs[index++]!;
      if ("status" in told) await take(told);
      else if ("file" in input) await note(told, input);
    }
  } finally {
    progress(inputs.length, inputs.length);
    await pool.stop();
  }
  const whole = given.changedSince === undefined && given.shard === undefined;
  for (const configuration of await governing(inputs, configurationFor)) {
    await tellHidden(configuration, configurationFor);
    if (whole) tellIdle(configuration, used.get(configuration.path), given);
  }
  if (given.annotate !== undefined && words === 0) {
    printError("--annotate had nothing to do: no Word file (.docx) was checked.");
    // Where only a part was asked for, the Word files may well be in another.
    if (whole) unfixed = true;
  }
  return { wrong, unfixed };
}

/** Every nth, so that long and short documents are spread, and `merge` can deal them out again. */
const shardOf = (inputs: Inputs, { index, of }: Shard): Inputs => inputs.filter((_, i) => i % of === index - 1);

async function chosen(inputs: Inputs, wanted: (file: string) => Promise<boolean>): Promise<Inputs> {
  const kept: (Input | NotChecked)[] = [];
  for (const input of inputs) if ("status" in input || input.file === "-" || (await wanted(input.file))) kept.push(input);
  return kept;
}

async function governing(inputs: Inputs, configurationFor: ConfigurationFor): Promise<readonly ConfigurationFile[]> {
  const all = new Map<string, ConfigurationFile>();
  for (const input of inputs) {
    const configuration = "file" in input && input.file !== "-" ? await configurationFor(input.file) : undefined;
    if (configuration !== undefined) all.set(configuration.path, configuration);
  }
  return [...all.values()];
}

/** Whoever puts one beside some drafts for a single line may not know that it is then the only one that is read for them. */
async function tellHidden({ path }: ConfigurationFile, configurationFor: ConfigurationFor): Promise<void> {
  if (path === "") return;
  const above = (await configurationFor(join(dirname(dirname(resolve(path))), "document"))).path;
  if (above !== "" && above !== path) printError(`${oneLine(path)} holds in place of ${oneLine(above)}, not beside it: what only that says does not hold there.`);
}

/** Only a run over everything a configuration governs can say that one of its exceptions is idle, and none can of a rule that is off. */
function tellIdle({ path, says: { exceptions, rules: set } }: ConfigurationFile, used: ReadonlySet<number> | undefined, { paths, rules }: Arguments): void {
  if (used === undefined || path === "" || !paths.some((each) => each !== "-" && join(dirname(resolve(path)), sep).startsWith(join(resolve(each), sep)))) return;
  for (const { rule, line, column } of exceptions) {
    if (!used.has(line) && (rules[rule] ?? set[rule]) !== "off") printError(place(path, { message: `This exception covers nothing: no document has a finding of ${rule} there.`, line, column }));
  }
}
