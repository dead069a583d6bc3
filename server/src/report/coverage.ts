/** The ladder for each principle and priority: how far every document got, and where it says so. */
import { coverageLevels, type CoverageLevel } from "../../../rules/language/finding.ts";
import type { Recommendation } from "../../../rules/language/source.ts";
import type { Catalogue } from "../engine/configuration/catalogue.ts";
import { excerpt, oneLine, wrap } from "../text/one-line.ts";
import { cite } from "./citing.ts";
import { howRead, isWhole } from "./how-read.ts";
import { recommendation as cited, evidenceToJson, type Tool } from "./json.ts";
import { requiredSentence, requiredTitle, shortly, type Required } from "./required.ts";
import { isOpen, type CheckedDocument, type EvidencePlace, type Reached, type ReportedFinding, type Result } from "./result.ts";
import { notAsked, rungsMeaning, unseenTitle } from "./saying.ts";

/** What can be said of one recommendation in one document. */
export type Row = { readonly recommendation: Recommendation } & (
  /** `open`: findings that cite it and count. */
  | { readonly status: "checked"; readonly level: CoverageLevel; readonly evidence: readonly EvidencePlace[]; readonly open: readonly ReportedFinding[] }
  | { readonly status: "not-applicable" | "not-checkable" | "no-rule"; readonly reason: string }
);

/** What there is to be asked. */
export type Asked = Pick<Catalogue, "recommendations" | "served">;

/** A row for every principle and priority, also for those nothing can be said about: a reader must see what was not looked at. */
export function coverageRows(document: CheckedDocument, { recommendations, served }: Asked): readonly Row[] {
  const reached = new Map<string, Reached>(document.coverage.map((each) => [each.recommendation.id, each]));
  const asked = [...recommendations.filter(({ group }) => group === "principle"), ...recommendations.filter(({ group }) => group === "priority")];
  return asked.map((recommendation): Row => {
    if (!isWhole(document.profile)) return { recommendation, status: "not-applicable", reason: `${notAsked}.` };
    const found = reached.get(recommendation.id);
    if (found !== undefined) return { status: "checked", ...found, open: document.findings.filter((finding) => isOpen(finding) && finding.cites.some(({ id }) => id === recommendation.id)) };
    if (recommendation.notCheckable !== undefined) return { recommendation, status: "not-checkable", reason: recommendation.notCheckable };
    if (served.has(recommendation.id)) return { recommendation, status: "not-applicable", reason: `${notAsked}.` };
    return { recommendation, status: "no-rule", reason: "No rule looks at this yet." };
  });
}

/** What no rule can look at, in any document. */
export const notCheckable = (recommendations: readonly Recommendation[]): readonly Recommendation[] => recommendations.filter((it) => it.notCheckable !== undefined);
export const unseenWord = "cannot say";

export function coverageJson(results: readonly Result[], tool: Tool, asked: Asked, gate: readonly Required[] = []): string {
  const documents = results.map((result) => result.status !== "checked" ? { path: result.path, status: result.status, reason: result.reason, coverage: [] } : {
    path: result.path,
    status: result.status,
    profile: { id: result.profile.id, confidence: result.profile.confidence, because: result.profile.because },
    ...(result.notes.length === 0 ? {} : { notes: result.notes }),
    coverage: coverageRows(result, asked).map((row) => ({
      recommendation: cited(row.recommendation),
      status: row.status,
      ...(row.status === "checked" ? { level: row.level, evidence: row.evidence.map(evidenceToJson), findings: objections(row).map(({ rule, where }) => ({ rule, where })) } : { reason: row.reason }),
    })),
  });
  const unseen = notCheckable(asked.recommendations).map((each) => ({ recommendation: cited(each), reason: each.notCheckable }));
  const required = gate.map(({ recommendation, rung, short, asked: documents }) => ({ recommendation: cited(recommendation), rung, met: short.length === 0, asked: documents, short }));
  return `${JSON.stringify({ version: 1, tool, ...(required.length === 0 ? {} : { required }), documents, notCheckable: unseen }, null, 2)}\n`;
}

/** One document: the ladder with its nearest evidence. Several: a table of rungs. */
export function coverageTerminal(results: readonly Result[], width: number, asked: Asked, gate: readonly Required[] = []): string {
  const checked = results.filter((result) => result.status === "checked");
  const others = results.filter((result) => result.status !== "checked").flatMap(({ path, reason }) => [oneLine(path), `  Not checked: ${oneLine(reason)}`, ""]);
  const tables = new Map(checked.map((document) => [document, coverageRows(document, asked)]));
  const body = checked.length === 1 ? checked.flatMap((document) => ladder(document, tables.get(document) ?? [], width)) : matrix(tables, width);
  const last = wrap(`${unseenTitle}: whether a service does what its document says, and ${notCheckable(asked.recommendations).length} recommendations that no text can show; --format markdown lists them.`, width);
  // What to write is said beside the report, and too much for a line.
  const required = gate.length === 0 ? [] : [requiredTitle, ...gate.flatMap((each) => [...wrap(requiredSentence(each), width - 2), ...each.short.map((it) => `  ${shortly(it)}`)]).map((line) => `  ${line}`), ""];
  return [...body, ...others, ...required, ...last, "", ...(checked.length === 0 ? [] : wrap(rungsAndLimit, width)), ""].join("\n");
}

/** One box for each rung above absent. */
export function boxes(level: CoverageLevel): string {
  const height = coverageLevels.indexOf(level);
  return "■".repeat(height) + "□".repeat(coverageLevels.length - 1 - height);
}
const label = "not asked";
export const word = (row: Row): string => (row.status === "checked" ? row.level : row.status === "not-checkable" ? unseenWord : label);

function ladder(document: CheckedDocument, all: readonly Row[], width: number): readonly string[] {
  const margin = 20;
  const indented = (text: string) => wrap(text, width - margin).map((line) => " ".repeat(margin) + line);
  const lines: string[] = [oneLine(document.path), ...wrap(howRead(document), width - 2).map((line) => `  ${line}`)];
  let heading = "";
  const unasked = all.filter((row) => row.status === "not-applicable");
  for (const row of all) {
    if (row.status === "not-applicable") continue;
    const { source, group, title } = row.recommendation;
    const next = `${source.short}: ${group === "principle" ? "principles" : "priorities"}`;
    if (next !== heading) lines.push("", `  ${next}`);
    heading = next;
    const left = row.status === "checked" ? `${boxes(row.level)}  ${row.level}` : `--     ${label}`;
    const [first = "", ...more] = wrap(title, width - margin);
    lines.push(`  ${left.padEnd(margin - 2)}${first}`, ...more.map((line) => " ".repeat(margin) + line));
    if (row.status !== "checked") lines.push(...indented(row.reason));
    else {
      const nearest = row.evidence[0];
      if (nearest !== undefined) lines.push(...indented(`${nearest.where} “${excerpt(nearest.text, 100)}”${shortfall(nearest, row.level)}`));
      const against = objections(row);
      if (against.length > 0) lines.push(...indented(`${objectionsTitle} ${placed(against)}`));
    }
    if (row.recommendation.checked === "unchecked") lines.push(...indented(`(${cite(row.recommendation)})`));
  }
  if (unasked.length > 0) {
    const titles = unasked.map(({ recommendation }) => `“${recommendation.title}”`).join(", ");
    lines.push("", ...wrap(`${notAsked}: ${titles}.`, width - 2).map((line) => `  ${line}`));
  }
  return [...lines, ""];
}

/** What findings still say of a principle that is promised: it may be so for some people only, or without saying by when. */
export const objections = ({ level, open }: Row & { readonly status: "checked" }): readonly ReportedFinding[] => (coverageLevels.indexOf(level) < coverageLevels.indexOf("partly") ? [] : open);
export const objectionsTitle = "But see:";
export const placed = (findings: readonly ReportedFinding[]): string => findings.map(({ rule, where }) => `${rule} (${where})`).join(", ");

/** Where a principle asks for several things, one of them may stand higher than the whole. */
export const shortfall = ({ discounted, level }: EvidencePlace, whole: CoverageLevel): string =>
  discounted !== undefined ? ` (does not count: ${discounted})` : level === whole ? "" : ` (${level}, for part of it)`;

function matrix(tables: ReadonlyMap<CheckedDocument, readonly Row[]>, width: number): readonly string[] {
  const documents = [...tables.keys()];
  const left = Math.min(44, Math.max(24, width - 45));
  const column = 11;
  const fit = Math.max(1, Math.floor((width - left) / column));
  const lines = documents.flatMap(({ path, profile, notes }, i) => [`[${i + 1}] ${oneLine(path)} (${profile.id})`, ...wrap(notes.join(" "), width - 4).map((line) => `    ${line}`)]);
  for (let from = 0; from < documents.length; from += fit) {
    const part = documents.slice(from, from + fit);
    lines.push("", " ".repeat(left) + part.map((_, i) => `[${from + i + 1}]`.padEnd(column)).join("").trimEnd());
    const all = tables.get(part[0]!) ?? [];
    all.forEach((row, at) => {
      const [first = "", ...more] = wrap(row.recommendation.title, left - 2);
      const cells = part.map((document) => {
        const cell = tables.get(document)?.[at];
        return (cell === undefined ? "" : word(cell)).padEnd(column);
      });
      lines.push((first.padEnd(left) + cells.join("")).trimEnd(), ...more.map((line) => `  ${line}`));
    });
    lines.push((unseenTitle.padEnd(left) + part.map(() => unseenWord.padEnd(column)).join("")).trimEnd());
  }
  return [...lines, ""];
}

/** For a page that has nothing else to say of what they do not show. */
export const rungsAndLimit = `${rungsMeaning} They show what the text says, not whether the service meets the recommendation.`;
