/** One row for each finding, for a spreadsheet; a document without findings, or that was not checked, has a row of its own. */
import { oneLine } from "../text/one-line.ts";
import { mainCite } from "./citing.ts";
import { noneFound } from "./found.ts";
import { toTell } from "./how-read.ts";
import { unmet, whole, type Pieces, type Total } from "./pieces.ts";
import type { ReportedFinding, Result } from "./result.ts";
import { howChecked, staleEntry } from "./saying.ts";

const columns = [
  "document", "read as", "status", "severity", "where", "line", "column", "section", "rule", "message", "advice", "text",
  "publication", "year", "recommendation", "locator", "link", "how checked", "accepted because", "owner", "until", "written in", "how it was read",
] as const;

export const csv = (results: readonly Result[]): string => whole(csvPieces, results);

/** The mark at the start tells Excel that it is UTF-8. */
export const csvPieces: Pieces = {
  head: `\uFEFF${csvRow(columns)}`,
  each: (result) => {
    if (result.status !== "checked") return row({ document: result.path, status: result.status === "skipped" ? "skipped" : "not checked", message: result.reason });
    const about = { document: result.path, "read as": result.profile.id, "how it was read": toTell(result).join(" ") };
    return result.findings.length === 0 ? row({ ...about, status: noneFound(result) ?? "" }) : result.findings.map((finding) => row({ ...about, ...cells(finding) })).join("");
  },
  foot: (all) => unmet(all).map(({ sentence }) => row({ status: "not met", message: sentence })).join("") + staleRows(all),
};

const staleRows = ({ stale }: Total): string => (stale?.entries ?? []).map((entry) => {
  const { document, rule = "", text = "" } = entry;
  return row({ document, status: "stale", rule, message: staleEntry(entry), text, "written in": stale?.baseline ?? "" });
}).join("");

type Row = Partial<Readonly<Record<(typeof columns)[number], string>>>;

function cells({ severity, where, range, section, rule, message, advice, text, cites, suppressed, known }: ReportedFinding): Row {
  const main = mainCite(cites);
  return {
    status: suppressed !== undefined ? "accepted" : known === true ? "known" : "open",
    severity, where, line: String(range.start.line), column: String(range.start.column), section, rule, message, advice, text,
    ...(main === undefined ? {} : {
      publication: main.source.title, year: String(main.source.year), recommendation: main.title, locator: main.locator, link: main.url, "how checked": howChecked(main.checked),
    }),
    ...(suppressed === undefined ? {} : { "accepted because": suppressed.reason, owner: suppressed.owner ?? "", until: suppressed.expires ?? "", "written in": suppressed.by }),
  };
}

const row = (own: Row): string => csvRow(columns.map((column) => own[column] ?? ""));

/** Every cell is quoted, so that no separator can matter. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function csvRow(values: readonly string[]): string {
  return `${values.map((value) => {
    const line = oneLine(value);
    return `"${/^[=+\-@＝＋－＠|%]/.test(line) ? "'" : ""}${line.replaceAll('"', '""')}"`;
  }).join(",")}\r\n`;
}
