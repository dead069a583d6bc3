/** `paritylint init`: a configuration to start from, where there is none yet, and what to do next. */
import { starter } from "../../engine/configuration/starter.ts";
import { configurationName } from "../../text/configuration-name.ts";
import { count } from "../../text/count.ts";
import { oneLine } from "../../text/one-line.ts";
import type { Arguments } from "../arguments.ts";
import { findFiles } from "../files.ts";
import { printError, refuse, unwritten } from "../output.ts";
import { configurationHere } from "../configurations.ts";
import { writeNew } from "../atomic-write.ts";

export async function run(given: Arguments): Promise<number> {
  const above = (await configurationHere(given)).path;
  try {
    await writeNew(configurationName, starter());
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return refuse(code === "EEXIST" ? `There is a ${configurationName} here already; it was left as it is.` : unwritten(configurationName, error));
  }
  printError(`${configurationName} was written.${above === "" ? "" : ` From here down it holds in place of ${oneLine(above)}: what that says has to be said here too.`}`);
  const documents = (await findFiles(["."], () => Promise.resolve(true))).filter((each) => "file" in each).length;
  printError(documents === 0 ? "There is no document here yet. To begin one: paritylint template ltc > draft.md"
    : `${count(documents, "document")} here and below. What is found in ${documents === 1 ? "it" : "them"}: paritylint .\nTo let it stand and fail only on what is new: paritylint . --baseline paritylint-baseline.json --update-baseline`);
  return 0;
}
