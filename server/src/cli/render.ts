/** The name of a format → what writes it. */
import type { Catalogue } from "../engine/catalogue.ts";
import { csvPieces } from "../report/csv.ts";
import { githubPieces } from "../report/github.ts";
import { htmlPieces } from "../report/html.ts";
import { jsonPieces } from "../report/json.ts";
import { junitPieces } from "../report/junit.ts";
import { markdownPieces } from "../report/markdown.ts";
import type { Pieces } from "../report/pieces.ts";
import { isOpen } from "../report/result.ts";
import { sarifPieces } from "../report/sarif.ts";
import { terminalPieces } from "../report/terminal.ts";
import type { Arguments, Output } from "./arguments.ts";
import { colour, tool, width } from "./screen.ts";
import { failing } from "./verdict.ts";

/** `documents`: how many there are. */
export function piecesOf({ format, file }: Output, given: Arguments, catalogue: Catalogue, documents: number): Pieces {
  const fails = failing[given.failOn];
  switch (format) {
    case "stylish": return terminalPieces({
      colour: colour(given, file), width: width(), brief: documents > 1,
      ...(given.quiet ? { only: (finding) => isOpen(finding) && fails.includes(finding.severity) } : {}),
    });
    case "json": return jsonPieces(tool, given.shard);
    case "sarif": return sarifPieces(tool, catalogue);
    case "junit": return junitPieces(fails);
    case "github": return githubPieces;
    case "markdown": return markdownPieces(tool, catalogue);
    case "html": return htmlPieces(tool, catalogue);
    case "csv": return csvPieces;
  }
}
