/** A document, the settings that hold for it and what its owner accepts → what is said of it. Every door asks here, so that all give one answer. */
import type { Document } from "../../../../rules/language/document.ts";
import type { Coverage, Finding } from "../../../../rules/language/finding.ts";
import type { Catalogue } from "../configuration/catalogue.ts";
import type { Exception } from "../configuration/configuration.ts";
import type { Settings } from "../configuration/settings.ts";
import { createFullAnalyse, type Analysis } from "./analyse.ts";
import { coverageOf } from "./coverage.ts";
import { absorb } from "./settle.ts";
import { suppress } from "./suppress.ts";

export interface Judged extends Analysis {
  /** In text order, those that another speaks for left out. */
  readonly findings: readonly Finding[];
  readonly coverage: readonly Coverage[];
  /** Exceptions that covered a finding, expired or not. */
  readonly used: ReadonlySet<Exception>;
}

/** `exceptions`: those of the configuration that hold in this document. `today`: ISO date. */
export type Judge = (document: Document, settings: Settings, exceptions: readonly Exception[], today: string) => Promise<Judged>;

/** A judge for each set of rules; words are compiled once for each. `remember`: as in `createUnderstand`. */
export function createJudges(remember?: number): (catalogue: Catalogue) => Judge {
  const judges = new WeakMap<Catalogue, Judge>();
  return (catalogue) => {
    const known = judges.get(catalogue) ?? createJudge(catalogue, remember);
    judges.set(catalogue, known);
    return known;
  };
}

function createJudge({ rules, recommendations, ruleIds }: Catalogue, remember: number | undefined): Judge {
  const analyse = createFullAnalyse(rules, remember);
  return async (document, settings, exceptions, today) => {
    const analysis = await analyse(document, settings);
    const { findings, used } = suppress(document, analysis.all, { exceptions, ruleIds, rules: settings.rules, today });
    const left = absorb(findings, rules);
    // What somebody has accepted is missed no more.
    const coverage = coverageOf({ ...analysis, findings: left }, recommendations, rules);
    return { ...analysis, findings: left, coverage, used };
  };
}
