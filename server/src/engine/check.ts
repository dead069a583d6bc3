/** Document → findings: the one function every door calls. */
import type { Document } from "../../../rules/language/document.ts";
import type { Facts } from "../../../rules/language/facts.ts";
import type { Coverage, Finding, ProfileReading, Severity } from "../../../rules/language/finding.ts";
import type { Profile } from "../../../rules/language/profile.ts";
import type { Rule } from "../../../rules/language/rule.ts";

/** What configuration and flags say about how a document is to be checked. */
export interface Settings {
  /** From a flag or the configuration; front matter wins over the configuration, the flag over both (the caller decides). */
  readonly profile?: Profile;
  readonly rules: Readonly<Record<string, Severity | "off">>;
}

export interface Analysis {
  readonly document: Document;
  readonly facts: Facts;
  readonly profile: ProfileReading;
  /** In text order; suppression is applied by `suppress` afterwards. */
  readonly findings: readonly Finding[];
  readonly coverage: readonly Coverage[];
}

export type Check = (document: Document, settings: Settings) => Analysis;

export function createCheck(_rules: readonly Rule[]): Check {
  return () => { throw new Error("not built yet"); };
}
