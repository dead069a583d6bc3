/** The report people read first: per document the three things to start with, then the rest by section. */
import type { Severity } from "../../../rules/language/finding.ts";
import { summarise, where, type Checked, type Result, type Said, type Summary } from "./result.ts";
import { cite, count, excerpt, mainCite, oneLine, reading, wrap } from "./words.ts";

export interface Look {
  readonly colour: boolean;
  /** Columns to write in. */
  readonly width: number;
  /** Lists only what this says; everything where it is not given. */
  readonly only?: (finding: Said) => boolean;
}

export function terminal(results: readonly Result[], look: Look): string {
  const documents = results.map((result) => document(result, look)).filter((lines) => lines.length > 0);
  const closing = summary(summarise(results)).flatMap((sentence) => wrap(sentence, look.width));
  return [...documents.flatMap((lines) => [...lines, ""]), ...closing, ""].join("\n");
}

/** What most changes people's care comes first, before severity: see "Order for triage" in the catalogue of rules. */
const triage = [
  "mh-excluded-from-service", "medically-fit-gate", "exclusion-contradicts-scope", "mh-boilerplate-only",
  "mh-outcome-measure-missing", "ltc-psychological-support-missing", "mh-bolt-on", "mh-training-missing",
  "smi-physical-health-check-missing",
];
const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, review: 2, info: 3 };

/** At most three, each of another rule: three places with one fault are one thing to start with. */
export function startHere(findings: readonly Said[]): readonly Said[] {
  const rank = ({ rule, severity }: Said) => (severity === "review" ? 1000 : 0) + (triage.includes(rule) ? triage.indexOf(rule) : 100 + weight[severity]);
  const ranked = findings
    .map((finding, i) => ({ finding, i }))
    .filter(({ finding }) => finding.severity !== "info" && finding.suppressed === undefined)
    .sort((a, b) => rank(a.finding) - rank(b.finding) || a.i - b.i);
  const rules = new Set<string>();
  return ranked.flatMap(({ finding }) => (rules.size < 3 && !rules.has(finding.rule) ? (rules.add(finding.rule), [finding]) : []));
}

function document(result: Result, look: Look): readonly string[] {
  const { paint, width } = { paint: painter(look.colour), width: look.width };
  const name = paint("bold", oneLine(result.path));
  if (result.status !== "checked") {
    const word = result.status === "skipped" ? "Skipped" : "Not checked";
    return [name, ...wrap(`${word}: ${oneLine(result.reason)}`, width - 2).map((line) => `  ${line}`)];
  }
  const shown = look.only === undefined ? result.findings : result.findings.filter(look.only);
  if (look.only !== undefined && shown.length === 0) return [];
  const open = shown.filter(({ suppressed }) => suppressed === undefined);
  const first = startHere(open);
  const rest = open.filter((finding) => finding.severity !== "info" && !first.includes(finding));
  const infos = open.filter(({ severity }) => severity === "info");
  const accepted = shown.filter(({ suppressed }) => suppressed !== undefined);
  const part = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ["", `  ${paint("bold", title)}`, ...lines]);
  return [
    name,
    ...wrap(reading(result.profile), width - 2).map((line) => `  ${line}`),
    ...part("Start here", first.flatMap((finding) => full(finding, result, look))),
    ...bySection(rest).flatMap(([section, findings]) => part(section, findings.flatMap((finding) => full(finding, result, look)))),
    ...part("Could be better", infos.flatMap((finding) => entry(finding, result, look, [`${finding.message} (${finding.rule})`]))),
    ...part("Accepted, with a reason", accepted.flatMap((finding) =>
      entry(finding, result, look, [`${finding.rule}: ${oneLine(finding.suppressed?.reason ?? "")} (${finding.suppressed?.by})`]))),
  ];
}

function bySection(findings: readonly Said[]): readonly (readonly [string, readonly Said[]])[] {
  const groups = new Map<string, Said[]>();
  for (const finding of findings) {
    const title = oneLine(finding.section) || "The document as a whole";
    groups.set(title, [...(groups.get(title) ?? []), finding]);
  }
  return [...groups];
}

/** Message, advice, what came nearest, and what it rests on. */
function full(finding: Said, document: Checked, look: Look): readonly string[] {
  const nearest = finding.evidence[0];
  const main = mainCite(finding.cites);
  return entry(finding, document, look, [
    finding.message,
    ...(finding.advice === "" ? [] : [`Advice: ${finding.advice}`]),
    ...(nearest === undefined ? [] : [`Nearest: ${where(nearest.range.start)} “${excerpt(nearest.text)}” (${nearest.discounted ?? nearest.level})`]),
    ...(main === undefined ? [`Rule: ${finding.rule}`] : [`Source: ${cite(main)} [${finding.rule}]`]),
  ]);
}

/** Place and severity as a word at the left, the sentences beside them. */
function entry(finding: Said, document: Checked, { colour, width }: Look, parts: readonly string[]): readonly string[] {
  const paint = painter(colour);
  const places = Math.max(5, ...document.findings.map((each) => each.where.length));
  const margin = 2 + places + 2 + 7 + 2;
  const lines = parts.flatMap((part, i) => wrap(oneLine(part), Math.max(30, width - margin)).map((line) => (i === 0 ? line : paint(/^(Source|Rule|Nearest)/.test(part) ? "dim" : "plain", line))));
  const head = `  ${finding.where.padStart(places)}  ${paint(finding.severity, finding.severity.padEnd(7))}  `;
  return lines.map((line, i) => (i === 0 ? head : " ".repeat(margin)) + line);
}

function summary({ documents, errors, warnings, infos, reviews, suppressed, unchecked }: Summary): readonly string[] {
  const checked = documents - unchecked;
  const found = [
    ...(errors > 0 ? [count(errors, "error")] : []), ...(warnings > 0 ? [count(warnings, "warning")] : []),
    ...(reviews > 0 ? [`${reviews} to review`] : []), ...(infos > 0 ? [`${infos} that could be better`] : []),
  ];
  const list = found.length === 0 ? "no findings" : found.join(", ");
  return [
    `${count(checked, "document")} checked: ${list}.${suppressed > 0 ? ` ${count(suppressed, "finding")} accepted with a reason.` : ""}${unchecked > 0 ? ` ${count(unchecked, "document")} not checked.` : ""}`,
    ...(found.length === 0 && checked > 0 ? ["No findings does not mean that a document meets the recommendations: see “paritylint coverage”."] : []),
  ];
}

type Style = Severity | "bold" | "dim" | "plain";
const codes: Readonly<Record<Style, string>> = { error: "31;1", warning: "33", review: "35", info: "36", bold: "1", dim: "2", plain: "" };

const painter = (colour: boolean) => (style: Style, text: string): string =>
  colour && codes[style] !== "" && text !== "" ? `\u001b[${codes[style]}m${text}\u001b[0m` : text;
