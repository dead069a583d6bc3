/** `paritylint coverage`: the ladder for each principle and priority, by document. */
import { levels } from "../../../rules/language/facts.ts";
import type { Recommendation } from "../../../rules/language/source.ts";
import type { Catalogue } from "../engine/catalogue.ts";
import { didYouMean } from "../engine/nearest.ts";
import { coverageCsv, coverageHtml, coverageMarkdown } from "../report/coverage-pages.ts";
import { coverageJson, coverageTerminal, rows } from "../report/coverage.ts";
import { isChecked, type Result } from "../report/result.ts";
import { oneLine } from "../report/words.ts";
import type { Arguments, Output } from "./arguments.ts";
import { checkAll } from "./batch.ts";
import { complain, printTo, tool, width } from "./screen.ts";
import { configurationHere, configurations } from "./settings.ts";
import { tellGuess } from "./verdict.ts";

export async function run(given: Arguments): Promise<number> {
  const { catalogue } = await configurationHere(given);
  const required = requirements(given, catalogue);
  if ("problem" in required) {
    complain(required.problem);
    return 2;
  }
  const results: Result[] = [];
  // What the matrix does not show is let go of at once: there may be a thousand documents.
  const { wrong } = await checkAll(given, configurations(given), async (result) => {
    const kept = isChecked(result) ? { ...result, findings: [], sections: [] } : result;
    results.push(kept);
    return kept;
  });
  let written = true;
  for (const output of given.outputs) written = (await printTo(output.file, text(output, results, catalogue))) && written;
  if (wrong || !written) return 2;
  const guessed = given.requireProfile && results.map(tellGuess).includes(true);
  const below = tellBelow(results, required.list, catalogue);
  if (guessed || results.some(({ status }) => status === "unreadable")) return 3;
  return below ? 1 : 0;
}

function text({ format }: Output, results: readonly Result[], catalogue: Catalogue): string {
  const { recommendations, served } = catalogue;
  switch (format) {
    case "json": return coverageJson(results, tool, recommendations, served);
    case "html": return coverageHtml(results, tool, catalogue);
    case "markdown": return coverageMarkdown(results, tool, catalogue);
    case "csv": return coverageCsv(results, catalogue);
    default: return coverageTerminal(results, width(), recommendations, served);
  }
}

interface Requirement {
  readonly recommendation: Recommendation;
  readonly rung: number;
}

/** A principle or priority by its id, or by the last part of it where only one has that. */
function requirements({ required }: Arguments, { recommendations }: Catalogue): { readonly list: readonly Requirement[] } | { readonly problem: string } {
  const known = recommendations.filter(({ group }) => group !== "other");
  const short = ({ id }: Recommendation) => id.slice(id.indexOf(".") + 1);
  const list: Requirement[] = [];
  for (const [name, level] of Object.entries(required)) {
    const found = known.filter((each) => each.id === name || short(each) === name);
    const [recommendation] = found;
    if (recommendation === undefined) return { problem: `There is no principle or priority “${oneLine(name)}”.${didYouMean(name, known.flatMap((each) => [each.id, short(each)])) || ` They are ${known.map(short).join(", ")}.`}` };
    if (found.length > 1) return { problem: `“${oneLine(name)}” could be ${found.map(({ id }) => id).join(" or ")}.` };
    list.push({ recommendation, rung: levels.indexOf(level) });
  }
  return { list };
}

/** Where it is not asked of a kind of document, it is not required of it either. */
function tellBelow(results: readonly Result[], required: readonly Requirement[], { recommendations, served }: Catalogue): boolean {
  let below = false;
  for (const document of results.filter(isChecked)) {
    const asked = rows(document, recommendations, served);
    for (const { recommendation, rung } of required) {
      const reached = asked.find((each) => each.recommendation.id === recommendation.id);
      if (reached?.status !== "checked" || levels.indexOf(reached.level) >= rung) continue;
      below = true;
      complain(`${oneLine(document.path)}: “${recommendation.title}” is ${reached.level}; ${levels[rung]} is required.`);
    }
  }
  return below;
}
