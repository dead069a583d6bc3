/** `paritylint check`: documents in, findings out, and an exit code that a pipeline can trust. */
import type { Arguments } from "../arguments.ts";
import { openBaseline } from "../baseline.ts";
import { checkAll, inputsFor, rulesOver } from "../check-documents.ts";
import { piecesOf } from "../render.ts";
import { printError, refuse } from "../output.ts";
import { configurations } from "../configurations.ts";
import { openReports } from "../report-files.ts";
import { demandsOf, exitCode, tellGuess, tellUnmet } from "../exit-code.ts";

export async function run(given: Arguments): Promise<number> {
  const known = await openBaseline(given);
  if (known !== undefined && "refusal" in known) return refuse(known.refusal);
  const changes = given.changedSince === undefined ? undefined : await (await import("../changes.ts")).changesSince(given.changedSince);
  if (changes !== undefined && "refusal" in changes) return refuse(changes.refusal);
  const configurationFor = configurations(given);
  const inputs = await inputsFor(given, configurationFor, changes?.touched);
  // Where the documents themselves go to the screen, the report makes way for them.
  const outputs = given.fix === "show" ? given.outputs.filter(({ file }) => file !== undefined) : given.outputs;
  const onErrors = given.fix === "write" && given.paths.includes("-");
  const catalogue = await rulesOver(inputs, given, configurationFor);
  const reports = await openReports(outputs, (output) => piecesOf(output, given, catalogue, inputs.length), onErrors ? aside : undefined);
  const outcome = await checkAll(given, configurationFor, inputs, async (result, file, text) => {
    if (given.requireProfile) tellGuess(result);
    const marked = known === undefined || file === undefined ? result : known.mark(result, file);
    const reported = changes === undefined || file === undefined ? marked : await changes.keep(marked, file, text);
    await reports.add(reported);
    return reported;
  });
  const closed = (await known?.close()) ?? "well";
  const { total, written } = await reports.finish(demandsOf(given), typeof closed === "string" ? undefined : closed);
  tellUnmet(total);
  return written && closed !== "unwritten" ? exitCode(total, given, outcome) : 2;
}

const aside = async (text: string): Promise<void> => void (text.trim() !== "" && printError(text.trimEnd()));
