/** All inputs → their results, in order, each handed on as soon as it is its turn. */
import { dirname, resolve } from "node:path";
import type { NotChecked, Result } from "../report/result.ts";
import { count } from "../report/words.ts";
import type { Arguments } from "./arguments.ts";
import { faultTeller, inputsOf } from "./documents.ts";
import type { Input } from "./files.ts";
import { createOne, type Told } from "./one.ts";
import { complain, place, progress } from "./screen.ts";
import type { Configuration, Configurations } from "./settings.ts";

export interface Outcome {
  /** Something in a configuration or front matter was not understood, and said. */
  readonly wrong: boolean;
  /** A document was to be changed, or copied with comments, and could not be; that was said. */
  readonly unfixed: boolean;
}

/** `wanted`: whether a document is to be looked at; all are where it is not given. `take`: absolute path, or none of a document that is not there. */
export async function checkAll(
  given: Arguments, configurationFor: Configurations, take: (result: Result, file?: string) => Promise<void>, wanted?: (file: string) => Promise<boolean>,
): Promise<Outcome> {
  const one = createOne(given, configurationFor);
  const found = await inputsOf(given, configurationFor);
  const inputs = wanted === undefined ? found : await chosen(found, wanted);
  const tell = faultTeller();
  const used = new Map<string, Set<number>>();
  let wrong = false;
  let unfixed = false;
  let words = 0;
  const note = async ({ result, faults, configuration, used: lines, failed, isWord }: Told, input: Input) => {
    if (tell(faults)) wrong = true;
    if (failed) unfixed = true;
    if (isWord) words++;
    if (result.status === "checked") used.set(configuration, new Set([...(used.get(configuration) ?? []), ...lines]));
    await take(result, input.file === "-" ? resolve(given.stdinFilename ?? "stdin") : input.file);
  };
  for (const [index, input] of inputs.entries()) {
    progress(index, inputs.length);
    if ("status" in input) await take(input);
    else await note(await one(input), input);
  }
  progress(inputs.length, inputs.length);
  if (wanted !== undefined) complain(`Only what changed since ${given.changedSince} is reported: ${inputs.length} of ${count(found.length, "document")}.`);
  else for (const configuration of await governing(inputs, configurationFor)) tellIdle(configuration, used.get(configuration.path), given.paths);
  if (given.annotate !== undefined && words === 0) {
    complain("--annotate had nothing to do: no Word file (.docx) was checked.");
    unfixed = true;
  }
  return { wrong, unfixed };
}

async function chosen(inputs: Inputs, wanted: (file: string) => Promise<boolean>): Promise<Inputs> {
  const kept: (Input | NotChecked)[] = [];
  for (const input of inputs) if ("status" in input || input.file === "-" || (await wanted(input.file))) kept.push(input);
  return kept;
}
type Inputs = Awaited<ReturnType<typeof inputsOf>>;

async function governing(inputs: Inputs, configurationFor: Configurations): Promise<ReadonlySet<Configuration>> {
  const all = new Set<Configuration>();
  for (const input of inputs) if ("file" in input && input.file !== "-") all.add(await configurationFor(input.file));
  return all;
}

/** Only a run over everything a configuration governs can say that one of its exceptions is idle. */
function tellIdle({ path, config: { exceptions } }: Configuration, used: ReadonlySet<number> | undefined, paths: readonly string[]): void {
  if (used === undefined || path === "" || !paths.some((each) => each !== "-" && `${dirname(resolve(path))}/`.startsWith(`${resolve(each)}/`))) return;
  for (const { rule, line, column } of exceptions) {
    if (!used.has(line)) complain(place(path, { message: `This exception covers nothing: no document has a finding of ${rule} there.`, line, column }));
  }
}
