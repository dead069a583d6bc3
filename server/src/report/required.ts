/** What `--require` asks of documents, and how they stand to it: whatever report of it is kept has to show why a gate failed, and that it held something. */
import { coverageLevels, type CoverageLevel } from "../../../rules/language/finding.ts";
import type { Recommendation } from "../../../rules/language/source.ts";
import { unfilled } from "../../../rules/lexicon/wording.ts";
import { count } from "../text/count.ts";
import { excerpt, oneLine } from "../text/one-line.ts";
import { coverageRows, shortfall, type Asked, type Row } from "./coverage.ts";
import { isChecked, type Result } from "./result.ts";

export interface Requirement {
  readonly recommendation: Recommendation;
  readonly rung: CoverageLevel;
}

/** A requirement, held against all documents. */
export interface Required extends Requirement {
  /** How many documents it is asked of: where it is not asked of a kind of document, it is not required of it either. */
  readonly asked: number;
  readonly short: readonly Short[];
}

/** A document that does not reach the rung. */
interface Short {
  readonly path: string;
  readonly level: CoverageLevel;
  /** Where it stands, and what to write. */
  readonly sentence: string;
}

export const held = (requirements: readonly Requirement[], results: readonly Result[], catalogue: Asked): readonly Required[] => {
  const documents = results.filter(isChecked).map((document) => ({ path: document.path, all: coverageRows(document, catalogue) }));
  return requirements.map((requirement) => {
    const asked = documents.flatMap(({ path, all }) => {
      const row = all.find(({ recommendation: { id } }) => id === requirement.recommendation.id);
      return row?.status === "checked" ? [{ path, row }] : [];
    });
    const short = asked.filter(({ row }) => !reaches(row.level, requirement.rung)).map(({ path, row }) => ({ path, level: row.level, sentence: shortSentence(path, row, requirement) }));
    return { ...requirement, asked: asked.length, short };
  });
};

const reaches = (level: CoverageLevel, rung: CoverageLevel): boolean => coverageLevels.indexOf(level) >= coverageLevels.indexOf(rung);

export const requiredTitle = "What is required";

export function requiredSentence({ recommendation: { title }, rung, asked, short }: Required): string {
  const wanted = `“${title}” has to stand at “${rung}” or above`;
  if (asked === 0) return `${wanted}, and is asked of none of these documents: nothing was held against it.`;
  return `${wanted}: ${short.length === 0 ? `so it does in ${count(asked, "document")}, all that are asked` : `${short.length} of ${count(asked, "document")} that ${asked === 1 ? "is" : "are"} asked ${short.length === 1 ? "stands" : "stand"} below`}.`;
}

/** In one line for each document, for where there is no room for more. */
export const shortly = ({ path, level }: Short): string => `${oneLine(path)}: ${level}`;

function shortSentence(path: string, row: Row & { readonly status: "checked" }, { recommendation: { id, title, paraphrase }, rung }: Requirement): string {
  const nearest = row.evidence[0];
  const finding = row.open.find(({ cites, rule }) => cites[0]?.id === id && rule !== unfilled.rule);
  return [
    `${oneLine(path)}: “${title}” stands at “${row.level}”; “${rung}” is required.`,
    ...(nearest === undefined ? [] : [`Nearest: ${nearest.where} “${excerpt(nearest.text)}”${shortfall(nearest, row.level)}.`]),
    // One of the things it asks for may be there in full: to promise that again would change nothing.
    ...(nearest !== undefined && nearest.discounted === undefined && coverageLevels.indexOf(nearest.level) >= coverageLevels.indexOf(rung) ? [`That is not all it asks for: ${paraphrase}`] : [toReach[rung], ...(finding === undefined ? [`What counts: ${paraphrase}`] : [])]),
    ...(finding === undefined ? [] : [finding.advice, `[${finding.rule}]`]),
  ].join(" ");
}

const toReach: Readonly<Record<CoverageLevel, string>> = {
  absent: "", mentioned: "Speak of it.", aspired: "Say that it is wanted.", partly: "Promise a part of it: say what will be done.",
  committed: "Promise it: say what will be done.", measured: "Promise it, with a measure, a number or a date.",
};
