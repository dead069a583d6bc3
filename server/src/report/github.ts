/** Annotations of GitHub Actions: each finding shows beside its line in a pull request. GitHub shows at most ten of a kind in a step, so the first come first. */
import { count } from "../text/count.ts";
import { oneLine } from "../text/one-line.ts";
import { startHere } from "./arrange.ts";
import { cite, mainCite } from "./citing.ts";
import { toTell } from "./how-read.ts";
import { unmet, type Pieces, type Total } from "./pieces.ts";
import { isInLines, isOpen, type ReportedFinding } from "./result.ts";
import { staleEntry, staleSentence } from "./saying.ts";

const shownAtMost = 10;

export const githubPieces: Pieces = {
  head: (all) => limit(all) + stale(all) + unmet(all).map(({ option, sentence }) => command("error", { title: option }, sentence)).join(""),
  each: (result) => {
    if (result.status !== "checked") return command(result.status === "skipped" ? "notice" : "error", { file: result.path, title: result.status === "skipped" ? "Skipped" : "Not checked" }, result.reason);
    const open = result.findings.filter(isOpen);
    const first = startHere(open);
    const how = toTell(result).length === 0 ? "" : command("notice", { file: result.path, title: "How it was read" }, toTell(result).map(oneLine).join(" "));
    return how + [...first, ...open.filter((finding) => !first.includes(finding))].map((finding) => annotation(finding, result.path)).join("");
  },
  foot: () => "",
};

/** Not everything is seen: said before anything else, so that this at least is. */
function limit({ summary: { counts }, documents }: Total): string {
  const unread = documents.filter(({ status }) => status === "unreadable").length;
  const parts = [[counts.error + unread, "error"], [counts.warning, "warning"], [counts.info + counts.review + documents.filter(({ notes }) => notes !== undefined).length, "notice"]] as const;
  const over = parts.filter(([n]) => n > shownAtMost);
  if (over.length === 0) return "";
  return command("notice", { title: "More than GitHub shows" }, `GitHub shows ${shownAtMost} of a kind for each step; there are ${over.map(([n, kind]) => count(n, kind)).join(", ")}. The rest are in the log of this step.`);
}

/** It fails the step though no line of a draft is at fault. */
function stale({ stale: found }: Total): string {
  if (found === undefined) return "";
  return command(found.fails ? "error" : "warning", { file: found.baseline, title: "Baseline" }, [staleSentence(found), ...found.entries.slice(0, 10).map(staleEntry), ...(found.entries.length > 10 ? [`and ${found.entries.length - 10} more`] : [])].join("\n"));
}

/** In a Word file there are no lines: the place is told in words. */
function annotation(finding: ReportedFinding, file: string): string {
  const { severity, rule, message, advice, range: { start, end }, where, cites } = finding;
  const main = mainCite(cites);
  const title = severity === "review" ? `${rule} (for a person to judge)` : rule;
  const kind = severity === "error" || severity === "warning" ? severity : "notice";
  const inLines = isInLines(finding);
  const columns = start.line === end.line && end.column > start.column ? { col: String(start.column), endColumn: String(end.column) } : {};
  const lines = inLines ? { line: String(start.line), endLine: String(end.line), ...columns } : {};
  const said = [inLines || where === "" ? message : `${where}: ${message}`, ...(advice === "" ? [] : [`Advice: ${advice}`]), ...(main === undefined ? [] : [`Source: ${cite(main)} ${main.url}`])];
  return command(kind, { file, ...lines, title: oneLine(title) }, said.map(oneLine).join("\n"));
}

/** A runner reads any line that begins with two colons as a command: nothing of a draft can begin one, or end this one early. */
function command(kind: "error" | "warning" | "notice", properties: Readonly<Record<string, string>>, message: string): string {
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${data(value.replace(steering, " ")).replaceAll(":", "%3A").replaceAll(",", "%2C")}`).join(",");
  return `::${kind} ${listed}::${data(message)}\n`;
}
/** As `oneLine` takes out, but for line breaks, which are told as numbers: else the name of a file would be another's. */
const steering = /(?![\r\n])[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
