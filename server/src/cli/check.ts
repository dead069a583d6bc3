/** `paritylint check`: documents in, findings out, and an exit code that a pipeline can trust. */
import type { Arguments } from "./arguments.ts";
import { checkAll } from "./batch.ts";
import { piecesOf } from "./render.ts";
import { complain } from "./screen.ts";
import { configurationHere, configurations } from "./settings.ts";
import { openReports } from "./sinks.ts";
import { exitCode } from "./verdict.ts";

export async function run(given: Arguments): Promise<number> {
  // Where the documents themselves go to the screen, the report makes way for them.
  const onErrors = given.fix === "write" && given.paths.includes("-");
  const outputs = given.fix === "show" ? given.outputs.filter(({ file }) => file !== undefined) : given.outputs;
  const { catalogue } = await configurationHere(given);
  const reports = await openReports(outputs, (output) => piecesOf(output, given, catalogue), ...(onErrors ? [async (text: string) => void (text.trim() !== "" && complain(text.trimEnd()))] : []));
  const outcome = await checkAll(given, configurations(given), (result) => reports.add(result));
  const { total, written } = await reports.finish();
  return written ? exitCode(total, given, outcome) : 2;
}
