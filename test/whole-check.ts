/** Rules over a document as a reader sees what they find where nobody accepts anything; words are compiled once for a test file. */
import type { Document } from "../rules/language/document.ts";
import type { Insensitive } from "../rules/language/facts.ts";
import type { Coverage, Finding } from "../rules/language/finding.ts";
import type { Rule } from "../rules/language/rule.ts";
import type { Recommendation } from "../rules/language/source.ts";
import { rules } from "../rules/index.ts";
import type { Settings } from "../server/src/engine/configuration/settings.ts";
import { createAnalyse, createFullAnalyse, type Analysis } from "../server/src/engine/findings/analyse.ts";
import { coverageOf } from "../server/src/engine/findings/coverage.ts";
import { absorb } from "../server/src/engine/findings/settle.ts";

export interface Seen extends Analysis {
  readonly findings: readonly Finding[];
  readonly coverage: readonly Coverage[];
}

export function createCheck(asked: readonly Rule[], recommendations: readonly Recommendation[] = [], remember = 0): (document: Document, settings: Settings, insensitive?: Insensitive) => Seen {
  const analyse = createAnalyse(asked, remember);
  return (...given) => seen(analyse(...given), asked, recommendations);
}

/** With what only the heavy part can tell. */
export function createFullCheck(asked: readonly Rule[], recommendations: readonly Recommendation[] = []): (document: Document, settings: Settings) => Promise<Seen> {
  const analyse = createFullAnalyse(asked);
  return async (...given) => seen(await analyse(...given), asked, recommendations);
}

function seen(analysis: Analysis, asked: readonly Rule[], recommendations: readonly Recommendation[]): Seen {
  const findings = absorb(analysis.all, asked);
  return { ...analysis, findings, coverage: coverageOf({ ...analysis, findings }, recommendations, asked) };
}

export const check = createCheck(rules);
