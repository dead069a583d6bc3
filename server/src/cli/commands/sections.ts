/** `paritylint sections FILE`: what each heading was taken for, and why. */
import { sectionName } from "../../../../rules/language/document.ts";
import { oneLine } from "../../text/one-line.ts";
import { positions } from "../../text/positions.ts";
import type { Arguments } from "../arguments.ts";
import { eachDocument } from "../documents.ts";
import { print } from "../output.ts";

export function run(given: Arguments): Promise<number> {
  return eachDocument(given, (loaded) => {
    const { document, path, origin } = loaded;
    const place = positions(document.text);
    // Lines of the text that a reader made are nowhere to be looked up.
    const line = (offset: number): string => (origin.kind === "text" ? String(place(offset).line) : "");
    const lines = document.sections.filter(({ heading }) => heading !== "").map((section) => {
      const { level, roles, because, span } = section;
      return `${line(span.start).padStart(6)}  ${"  ".repeat(Math.max(0, level - 1))}${oneLine(sectionName(section))}\n${" ".repeat(8 + 2 * Math.max(0, level - 1))}${roles.join(", ") || "no role"}: ${because}`;
    });
    print([oneLine(path), ...(lines.length === 0 ? ["  No headings were found."] : lines), "", ""].join("\n"));
  });
}
