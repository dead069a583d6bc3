/** `paritylint coverage`: the ladder for each principle and priority, by document. */
import type { Recommendation } from "../../../../rules/language/source.ts";
import type { Catalogue } from "../../engine/configuration/catalogue.ts";
import { didYouMean } from "../../text/closest-word.ts";
import { coverageHtml } from "../../report/coverage-html.ts";
import { coverageCsv, coverageMarkdown } from "../../report/coverage-pages.ts";
import { coverageJson, coverageTerminal } from "../../report/coverage.ts";
import { held, requiredSentence, type Required, type Requirement } from "../../report/required.ts";
import { isChecked, isOpen, type Result } from "../../report/result.ts";
import { oneLine } from "../../text/one-line.ts";
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
  // What the matrix does not show is let go of at once: there may be a thousand documents.
  const { wrong } = await checkAll(given, configurationFor, inputs, async (result) => {
    const kept = isChecked(result) ? { ...result, findings: result.findings.filter(isOpen).map((finding) => ({ ...finding, evidence: [] })), sections: [] } : result;
    results.push(kept);
    return kept;
  });
  const gate = held(required.list, results, catalogue);
  const sentences = gate.flatMap((each) => (each.asked === 0 ? [requiredSentence(each)] : each.short.map(({ sentence }) => sentence)));
  let written = true;
  for (const output of given.outputs) written = (await printTo(output.file, text(output, results, catalogue, gate))) && written;
  if (wrong || !written) return 2;
  const guessed = given.requireProfile && results.map(tellGuess).includes(true);
  for (const sentence of sentences) printError(sentence);
  return exitCodeOf({ wrong: false, unread: guessed || results.some(({ status }) => status === "unreadable"), found: gate.some(({ short }) => short.length > 0) });
}

function text({ format }: Output, results: readonly Result[], catalogue: Catalogue, gate: readonly Required[]): string {
  switch (format) {
    case "json": return coverageJson(results, tool, catalogue, gate);
    case "html": return coverageHtml(results, tool, catalogue, gate);
    case "markdown": return coverageMarkdown(results, tool, catalogue, gate);
    case "csv": return coverageCsv(results, catalogue, gate);
    default: return coverageTerminal(results, width(), catalogue, gate);
  }
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
    list.push({ recommendation, rung: level });
  }
  return { list };
}
