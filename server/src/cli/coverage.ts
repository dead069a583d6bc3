/** `paritylint coverage`: the ladder for each principle and priority, by document. */
import { coverageJson, coverageTerminal } from "../report/coverage.ts";
import type { Arguments } from "./arguments.ts";
import type { Result } from "../report/result.ts";
import { checkAll } from "./batch.ts";
import { recommendations, served } from "./recommendations.ts";
import { printTo, tool, width } from "./screen.ts";
import { configurations } from "./settings.ts";

export async function run(given: Arguments): Promise<number> {
  const results: Result[] = [];
  const { wrong } = await checkAll(given, configurations(given), async (result) => void results.push(result));
  let written = true;
  for (const { format, file } of given.outputs) {
    const text = format === "json" ? coverageJson(results, tool, recommendations, served) : coverageTerminal(results, width(), recommendations, served);
    written = (await printTo(file, text)) && written;
  }
  if (wrong || !written) return 2;
  return results.some(({ status }) => status === "unreadable") ? 3 : 0;
}
