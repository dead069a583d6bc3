/** `paritylint coverage`: the ladder for each principle and priority, by document. */
import { coverageLevels, type CoverageLevel } from "../../../../rules/language/finding.ts";
import type { Recommendation } from "../../../../rules/language/source.ts";
import { unfilled } from "../../../../rules/lexicon/wording.ts";
import type { Catalogue } from "../../engine/configuration/catalogue.ts";
import { didYouMean } from "../../text/nearest.ts";
import { coverageHtml } from "../../report/coverage-html.ts";
import { coverageCsv, coverageMarkdown } from "../../report/coverage-pages.ts";
import { coverageJson, coverageTerminal, coverageRows, shortfall } from "../../report/coverage.ts";
import { isChecked, isOpen, type CheckedDocument, type Result } from "../../report/result.ts";
import { excerpt, oneLine } from "../../text/one-line.ts";
import type { Refusal } from "../../text/refusal.ts";
import type { Arguments, Output } from "../arguments.ts";
import { checkAll, inputsFor, rulesOver } from "../check-documents.ts";
import { tool } from "../../text/tool.ts";
import { printError, printTo, refuse, width } from "../output.ts";
import { configurations } from "../configurations.ts";
import { exitCodeOf, tellGuess } from "../exit-code.ts";

export async function run(given: Arguments): Promise<number> {
  const configurationFor = configurations(given);
  const inputs = await inputsFor(given, configurationFor);
  const catalogue = await rulesOver(inputs, given, configurationFor);
  const required = requirements(given, catalogue);
  if ("refusal" in required) return refuse(required.refusal);
  const results: Result[] = [];
  const short: string[] = [];
  // What the matrix does not show is let go of at once: there may be a thousand documents.
  const { wrong } = await checkAll(given, configurationFor, inputs, async (result) => {
    if (isChecked(result)) short.push(...below(result, required.list, catalogue));
    const kept = isChecked(result) ? { ...result, findings: result.findings.filter(isOpen).map((finding) => ({ ...finding, evidence: [] })), sections: [] } : result;
    results.push(kept);
    return kept;
  });
  let written = true;
  for (const output of given.outputs) written = (await printTo(output.file, text(output, results, catalogue))) && written;
  if (wrong || !written) return 2;
  const guessed = given.requireProfile && results.map(tellGuess).includes(true);
  for (const sentence of short) printError(sentence);
  return exitCodeOf({ wrong: false, unread: guessed || results.some(({ status }) => status === "unreadable"), found: short.length > 0 });
}

function text({ format }: Output, results: readonly Result[], catalogue: Catalogue): string {
  switch (format) {
    case "json": return coverageJson(results, tool, catalogue);
    case "html": return coverageHtml(results, tool, catalogue);
    case "markdown": return coverageMarkdown(results, tool, catalogue);
    case "csv": return coverageCsv(results, catalogue);
    default: return coverageTerminal(results, width(), catalogue);
  }
}

interface Requirement {
  readonly recommendation: Recommendation;
  readonly rung: number;
}

/** A principle or priority by its id, or by the last part of it where only one has that. */
function requirements({ required }: Arguments, { recommendations }: Catalogue): { readonly list: readonly Requirement[] } | Refusal {
  const known = recommendations.filter(({ group }) => group !== "other");
  const short = ({ id }: Recommendation) => id.slice(id.indexOf(".") + 1);
  const list: Requirement[] = [];
  for (const [name, level] of Object.entries(required)) {
    const found = known.filter((each) => each.id === name || short(each) === name);
    const [recommendation] = found;
    if (recommendation === undefined) return { refusal: `There is no principle or priority “${oneLine(name)}”.${didYouMean(name, known.flatMap((each) => [each.id, short(each)])) || ` They are:\n${known.map((each) => `  ${short(each).padEnd(20)}${each.title}`).join("\n")}`}` };
    if (found.length > 1) return { refusal: `“${oneLine(name)}” could be ${found.map(({ id }) => id).join(" or ")}.` };
    list.push({ recommendation, rung: coverageLevels.indexOf(level) });
  }
  return { list };
}

/** A sentence for each rung that is not reached: where it stands, and what to write. Where it is not asked of a kind of document, it is not required of it either. */
function below(document: CheckedDocument, required: readonly Requirement[], catalogue: Catalogue): readonly string[] {
  const asked = coverageRows(document, catalogue);
  return required.flatMap(({ recommendation: { id, title, paraphrase }, rung }) => {
    const reached = asked.find((each) => each.recommendation.id === id);
    if (reached?.status !== "checked" || coverageLevels.indexOf(reached.level) >= rung) return [];
    const nearest = reached.evidence[0];
    const finding = reached.open.find(({ cites, rule }) => cites[0]?.id === id && rule !== unfilled.rule);
    return [[
      `${oneLine(document.path)}: “${title}” stands at “${reached.level}”; “${coverageLevels[rung]}” is required.`,
      ...(nearest === undefined ? [] : [`Nearest: ${nearest.where} “${excerpt(nearest.text)}”${shortfall(nearest, reached.level)}.`]),
      // One of the things it asks for may be there in full: to promise that again would change nothing.
      ...(nearest !== undefined && nearest.discounted === undefined && coverageLevels.indexOf(nearest.level) >= rung ? [`That is not all it asks for: ${paraphrase}`] : [toReach[coverageLevels[rung]!], ...(finding === undefined ? [`What counts: ${paraphrase}`] : [])]),
      ...(finding === undefined ? [] : [finding.advice, `[${finding.rule}]`]),
    ].join(" ")];
  });
}

const toReach: Readonly<Record<CoverageLevel, string>> = {
  absent: "", mentioned: "Speak of it.", aspired: "Say that it is wanted.", partly: "Promise a part of it: say what will be done.",
  committed: "Promise it: say what will be done.", measured: "Promise it, with a measure, a number or a date.",
};
