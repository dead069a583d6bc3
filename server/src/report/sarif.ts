/** SARIF 2.1.0, for code scanning and other programs that gather results: rules with their help, publications as taxonomies. */
import type { Severity } from "../../../rules/language/finding.ts";
import type { Recommendation } from "../../../rules/language/source.ts";
import type { Rule } from "../../../rules/language/rule.ts";
import type { Catalogue } from "../engine/configuration/catalogue.ts";
import { suppressionHelp, suppressionRules } from "../../../rules/lexicon/wording.ts";
import { fallsShort } from "./falls-short.ts";
import { escapeMarkdown } from "../text/markdown.ts";
import { oneLine } from "../text/one-line.ts";
import { cite } from "./citing.ts";
import { digest } from "./fingerprint.ts";
import type { Tool } from "./json.ts";
import type { Outline, Pieces, Stale } from "./pieces.ts";
import { isInLines, type ReportedFinding } from "./result.ts";
import { howChecked, staleEntry } from "./saying.ts";

export function sarifPieces(tool: Tool, catalogue: Catalogue): Pieces {
  const tools = driver(tool, catalogue);
  const order = new Map(tools.driver.rules.map(({ id }, i) => [id, i]));
  return {
    head: `${JSON.stringify({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0" }).slice(0, -1)},"runs":[{"tool":${JSON.stringify(tools)},\n"taxonomies":${JSON.stringify(taxonomies(catalogue.recommendations))},\n"columnKind":"utf16CodeUnits",\n"results":[`,
    each: (result, { documents, findings }) => {
      if (result.status !== "checked" || result.findings.length === 0) return "";
      return `${findings === 0 ? "" : ","}\n${alike(result.findings).map(({ finding, nth }) => JSON.stringify(written(finding, nth, result.path, documents, order))).join(",\n")}`;
    },
    foot: ({ documents, stale }) => `\n],\n"artifacts":${JSON.stringify(documents.map(({ path }) => ({ location: { uri: address(path) } })))},\n"invocations":${JSON.stringify([invocation(documents, stale)])}}]}\n`,
  };
}

const levels = { error: "error", warning: "warning", info: "note", review: "none" } as const satisfies Readonly<Record<Severity, string>>;
const defaultLevel = ({ severity }: Pick<Rule, "severity">) => levels[typeof severity === "string" ? severity : severity.default];

function driver({ name, version }: Tool, { rules, recommendations }: Catalogue) {
  const own = Object.entries(suppressionRules).map(([id, title]) => ({
    id, shortDescription: { text: `${title}.` }, fullDescription: { text: `${title}. It is about what somebody accepted, not about care.` },
    help: { text: `What to do: ${suppressionHelp[id as keyof typeof suppressionHelp]}`, markdown: `**What to do:** ${escapeMarkdown(suppressionHelp[id as keyof typeof suppressionHelp])}` },
    defaultConfiguration: { level: "warning" }, properties: { tags: ["parity-of-esteem", "suppression"] },
  }));
  return {
    driver: {
      name, version, semanticVersion: version, language: "en-GB",
      rules: [...rules.map(described), ...own],
      supportedTaxonomies: publications(recommendations).map(({ id }, index) => ({ name: id, index })),
    },
  };
}

function described(rule: Rule) {
  const { id, kind, title, message, advice, notes, cites } = rule;
  const sources = cites.map((each) => `${cite(each)}: ${each.paraphrase}`);
  return {
    id,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: message },
    help: {
      text: [`What to do: ${advice}`, ...sources.map((text) => `Why: ${text}`), ...(notes === undefined ? [] : [`Limits: ${notes}`])].join("\n\n"),
      markdown: [`**What to do:** ${advice}`, ...(cites.length === 0 ? [] : ["**Why:**", cites.map((each, i) => `- ${sources[i]} [Source](${each.url}). ${howChecked(each.checked)}`).join("\n")]), ...(notes === undefined ? [] : [`**Limits:** ${notes}`])].join("\n\n"),
    },
    ...(cites[0] === undefined ? {} : { helpUri: cites[0].url }),
    defaultConfiguration: { level: defaultLevel(rule) },
    ...(cites.length === 0 ? {} : { relationships: cites.map((each) => ({ target: { id: each.id, toolComponent: { name: each.source.id } }, kinds: ["relevant"] })) }),
    properties: { tags: ["parity-of-esteem", kind] },
  };
}

const publications = (recommendations: readonly Recommendation[]) => [...new Map(recommendations.map(({ source }) => [source.id, source])).values()];

const taxonomies = (recommendations: readonly Recommendation[]) => publications(recommendations).map((source) => ({
  name: source.id, fullName: `${source.authors}: ${source.title} (${source.year})`, organization: source.authors, informationUri: source.url,
  shortDescription: { text: source.title }, isComprehensive: false, language: "en-GB",
  taxa: recommendations.filter((each) => each.source.id === source.id).map(({ id, title, paraphrase, url, locator, checked, read }) =>
    ({ id, name: title, shortDescription: { text: title }, fullDescription: { text: paraphrase }, helpUri: url, properties: { locator, checked, read } })),
}));

/** Findings of one rule in one part that speak of the same words are told apart by their order. */
function alike(findings: readonly ReportedFinding[]): readonly { readonly finding: ReportedFinding; readonly nth: number }[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = identity(finding);
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return { finding, nth };
  });
}
const identity = ({ rule, role, fingerprint: { words, whole } }: ReportedFinding): string => [rule, whole ? "" : role ?? "", words].join(" ");

function written(finding: ReportedFinding, nth: number, path: string, index: number, order: ReadonlyMap<string, number>) {
  const { rule, severity, message, advice, section, evidence, suppressed, known, variant } = finding;
  const inLines = isInLines(finding);
  const at = order.get(rule);
  const artifactLocation = { uri: address(path), index };
  return {
    ruleId: rule,
    ...(at === undefined ? {} : { ruleIndex: at }),
    // The standard wants no level of what is not a failure.
    ...(severity === "review" ? { kind: "review", level: "none" } : { level: levels[severity] }),
    message: { text: oneLine([...(inLines || finding.where === "" ? [] : [`${finding.where}:`]), message, advice].filter((part) => part !== "").join(" ")) },
    locations: [{
      physicalLocation: { artifactLocation, ...regionOf(finding) },
      ...(section === "" ? {} : { logicalLocations: [{ fullyQualifiedName: oneLine(section), kind: "section" }] }),
    }],
    ...(evidence.length === 0 ? {} : {
      relatedLocations: evidence.map((nearest, id) => {
        const where = isInLines(nearest) || nearest.where === "" ? "" : ` (${nearest.where})`;
        return { id, physicalLocation: { artifactLocation, ...regionOf(nearest) }, message: { text: oneLine(`Nearest evidence${where}: ${fallsShort(nearest)}.`) } };
      }),
    }),
    partialFingerprints: { "paritylint/v1": digest([identity(finding), nth].join(" ")) },
    ...(suppressed === undefined ? {} : {
      suppressions: [{
        kind: suppressed.by.startsWith("comment") ? "inSource" : "external", status: "accepted",
        justification: [oneLine(suppressed.reason), ...(suppressed.owner === undefined ? [] : [`Owner: ${oneLine(suppressed.owner)}.`]), ...(suppressed.expires === undefined ? [] : [`Until ${suppressed.expires}.`])].join(" "),
      }],
    }),
    ...(known === undefined ? {} : { baselineState: known ? "unchanged" : "new" }),
    ...(variant === undefined ? {} : { properties: { variant } }),
  };
}

/** None in a Word file, which has no lines. */
const regionOf = (place: Pick<ReportedFinding, "where" | "range">) => {
  const { start, end } = place.range;
  return isInLines(place) ? { region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column } } : {};
};

/** A path as an address, relative where it is: what means something in one is written as a number. */
function address(path: string): string {
  const written = path.split("/").map((part) => encodeURIComponent(part)).join("/");
  return path.startsWith("/") ? `file://${written}` : /^[A-Za-z]:\//.test(path) ? `file:///${path[0]}:${written.slice(4)}` : written;
}

function invocation(documents: readonly Outline[], stale: Stale | undefined) {
  const left = documents.flatMap(({ path, status, notes = [], reason = notes.join(" ") }, index) => (reason === "" ? [] : [{
    level: status === "unreadable" ? "error" : "note", message: { text: oneLine(`${path}: ${reason}`) },
    locations: [{ physicalLocation: { artifactLocation: { uri: address(path), index } } }],
  }]));
  const idle = (stale?.entries ?? []).map((entry) => ({ level: "warning", message: { text: `An entry of ${oneLine(stale?.baseline ?? "")} covers nothing any more: ${staleEntry(entry)}` } }));
  const said = [...left, ...idle];
  return { executionSuccessful: !documents.some(({ status }) => status === "unreadable"), ...(said.length === 0 ? {} : { toolExecutionNotifications: said }) };
}
