/** `paritylint sections FILE`: what each heading was taken for, and why. */
import { sectionName } from "../../../../rules/language/document.ts";
import { oneLine } from "../../text/one-line.ts";
import { positions } from "../../text/positions.ts";
import type { Arguments } from "../arguments.ts";
import { documents } from "../documents.ts";
import { printError, print } from "../output.ts";
import { configurations } from "../configurations.ts";

export async function run(given: Arguments): Promise<number> {
  let code = 0;
  for await (const loaded of documents(given, configurations(given), () => void (code = 2))) {
    if (loaded.status !== "loaded") {
      printError(`${oneLine(loaded.path)}: ${loaded.reason}`);
      if (loaded.status === "unreadable" && code === 0) code = 3;
      continue;
    }
    const { document, path, telling } = loaded;
    const place = positions(document.text);
    // Lines of the text that a reader made are nowhere to be looked up.
    const line = (offset: number): string => (telling === undefined ? String(place(offset).line) : "");
    const lines = document.sections.filter(({ heading }) => heading !== "").map((section) => {
      const { level, roles, because, span } = section;
      return `${line(span.start).padStart(6)}  ${"  ".repeat(Math.max(0, level - 1))}${oneLine(sectionName(section))}\n${" ".repeat(8 + 2 * Math.max(0, level - 1))}${roles.join(", ") || "no role"}: ${because}`;
    });
    print([oneLine(path), ...(lines.length === 0 ? ["  No headings were found."] : lines), "", ""].join("\n"));
  }
  return code;
}
