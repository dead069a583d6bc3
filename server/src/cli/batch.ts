/** All inputs → their results, in order, each handed on as soon as it is its turn. */
import { dirname, resolve } from "node:path";
import type { Result } from "../report/result.ts";
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

export async function checkAll(given: Arguments, configurationFor: Configurations, take: (result: Result, input: Input | undefined) => Promise<void>): Promise<Outcome> {
  const one = createOne(given, configurationFor);
  const inputs = await inputsOf(given, configurationFor);
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
    await take(result, input);
  };
  for (const [index, input] of inputs.entries()) {
    progress(index, inputs.length);
    if ("status" in input) await take(input, undefined);
    else await note(await one(input), input);
  }
  progress(inputs.length, inputs.length);
  for (const configuration of await governing(inputs, configurationFor)) tellIdle(configuration, used.get(configuration.path), given.paths);
  if (given.annotate !== undefined && words === 0) {
    complain("--annotate had nothing to do: no Word file (.docx) was checked.");
    unfixed = true;
  }
  return { wrong, unfixed };
}

async function governing(inputs: readonly (Input | { readonly status: string })[], configurationFor: Configurations): Promise<ReadonlySet<Configuration>> {
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
