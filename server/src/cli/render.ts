/** The name of a format → what writes it. */
import type { Severity } from "../../../rules/language/finding.ts";
import type { Catalogue } from "../engine/configuration/catalogue.ts";
import { csvPieces } from "../report/csv.ts";
import { githubPieces } from "../report/github.ts";
import { htmlPieces } from "../report/html.ts";
import { jsonPieces, type LeftOut } from "../report/json.ts";
import { junitPieces } from "../report/junit.ts";
import { markdownPieces } from "../report/markdown.ts";
import type { Pieces, Total } from "../report/pieces.ts";
import { isOpen } from "../report/result.ts";
import { sarifPieces } from "../report/sarif.ts";
import { terminalPieces } from "../report/terminal.ts";
import type { Arguments, Output } from "./arguments.ts";
import { tool } from "../text/tool.ts";
import { colour, width } from "./output.ts";
import { failing, tooManyWarnings } from "./exit-code.ts";

function leftOutOf({ rules: set, changedSince }: Arguments): { readonly leftOut?: LeftOut } {
  const rules = Object.keys(set).filter((id) => set[id] === "off");
  return rules.length === 0 && changedSince === undefined ? {} : { leftOut: { rules, ...(changedSince === undefined ? {} : { changedSince }) } };
}

/** `documents`: how many there are. */
export function piecesOf({ format, file }: Output, given: Arguments, catalogue: Catalogue, documents: number): Pieces {
  const fails = failing(given.failOn);
  switch (format) {
    case "stylish": {
      const look = { colour: colour(given, file), width: width(), brief: documents > 1 };
      if (!given.quiet) return terminalPieces(look);
      const only = (severities: readonly Severity[]): Pieces => terminalPieces({ ...look, only: (finding) => isOpen(finding) && severities.includes(finding.severity) });
      return given.maxWarnings === undefined ? only(fails) : either(only(fails), only([...fails, "warning"]), tooManyWarnings);
    }
    case "json": return jsonPieces(tool, { ...(given.shard === undefined ? {} : { shard: given.shard }), ...leftOutOf(given) });
    case "sarif": return sarifPieces(tool, catalogue);
    case "junit": return junitPieces(fails);
    case "github": return githubPieces;
    case "markdown": return markdownPieces(tool, catalogue);
    case "html": return htmlPieces(tool, catalogue);
    case "csv": return csvPieces;
  }
}

/** Whether warnings are too many is known only at the end, so both are held till then. */
function either(few: Pieces, many: Pieces, tooMany: (all: Total) => boolean): Pieces {
  const held: { readonly few: string; readonly many: string }[] = [];
  return {
    head: (all) => held.map((each) => (tooMany(all) ? each.many : each.few)).join(""),
    each: (result, before) => {
      held.push({ few: few.each(result, before), many: many.each(result, before) });
      return "";
    },
    foot: few.foot,
  };
}
