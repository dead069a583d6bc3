/** One input → what is said of it, as plain data that can cross from one thread to another or lie in a cache. */
import type { Document } from "../../../rules/language/document.ts";
import type { Recommendation } from "../../../rules/language/source.ts";
import { fixesFor } from "../engine/fixes/insert.ts";
import { createJudges, type Judge, type Judged } from "../engine/findings/judge.ts";
import { resultToJson } from "../report/json.ts";
import { resultFromJson, type WrittenDocument } from "../report/read-json.ts";
import { describe, type CheckedDocument, type Result } from "../report/result.ts";
import { dayOf } from "../text/dates.ts";
import { failedOn } from "../text/trouble.ts";
import type { Arguments } from "./arguments.ts";
import { load, type Fault, type Loaded } from "./documents.ts";
import type { Input } from "./files.ts";
import type { ConfigurationFor } from "./configurations.ts";

export interface DocumentOutcome {
  readonly result: Result;
  readonly faults: readonly Fault[];
  /** Configuration it fell under, as it is shown, and the lines of the exceptions there that covered something. */
  readonly configuration: string;
  readonly used: readonly number[];
  /** Of text that lies in no file, where only what changed is reported: that text. */
  readonly text?: string;
  /** It was to be changed and could not be; that was said. */
  readonly failed: boolean;
  /** For a Word file that a copy with comments is asked of: writes it. False where it could not be written, which was then said. */
  readonly annotate?: (result: CheckedDocument) => Promise<boolean>;
}

/** The same without what every thread has for itself: recommendations by their ids only. Threads write no copies. */
export interface WorkerMessage extends Omit<DocumentOutcome, "result" | "annotate"> {
  readonly result: ReturnType<typeof resultToJson>;
}
export const toMessage = ({ result, annotate: _, ...told }: DocumentOutcome): WorkerMessage => ({ ...told, result: resultToJson(result) });
/** Throws where the value has not the shape of a written result, or cites a recommendation that is not in `recommendations`. */
export const fromMessage = ({ result, ...told }: WorkerMessage, recommendations: readonly Recommendation[]): DocumentOutcome =>
  ({ ...told, result: resultFromJson(result as WrittenDocument, new Map(recommendations.map((each) => [each.id, each]))) });

export type CheckDocument = (input: Input) => Promise<DocumentOutcome>;

export function createDocumentCheck(given: Arguments, configurationFor: ConfigurationFor): CheckDocument {
  const judgeBy = createJudges();
  return async (input) => {
    const { loaded, faults } = await load(input, given, configurationFor);
    if (loaded.status !== "loaded") return { result: loaded, faults, configuration: "", used: [], failed: false };
    const { used, ...one } = await checkOne(loaded, judgeBy(loaded.configuration.catalogue), given, input.named);
    return { ...one, faults, configuration: loaded.configuration.path, used: [...used].map(({ line }) => line) };
  };
}

async function checkOne(loaded: Loaded, judge: Judge, given: Arguments, named: boolean): Promise<Pick<DocumentOutcome, "result" | "text" | "failed" | "annotate"> & Pick<Judged, "used">> {
  const { path, file, configuration, settings } = loaded;
  const analyse = (document: Document) => judge(document, settings, configuration.exceptions(file), today());
  try {
    const first = await analyse(loaded.document);
    const { now, failed } = given.fix === undefined ? { now: first, failed: false } : await (await import("./fix.ts")).fix(loaded, first, analyse, given.fix, named);
    const findings = listsFixes(given) ? now.findings.map((finding) => ({ ...finding, fixes: fixesFor(now.document, finding) })) : now.findings;
    const result = describe(path, now.document, now.profile, findings, now.coverage, loaded.origin.places);
    const { annotate: folder, changedSince } = given;
    const told = { result, used: now.used, failed, ...(changedSince === undefined || !loaded.stdin ? {} : { text: now.document.text }) };
    if (folder === undefined) return told;
    const { annotate, tellPdf } = await import("./annotate.ts");
    const { origin } = loaded;
    if (origin.kind === "word") return { ...told, annotate: (reported) => annotate(loaded, origin.places, reported, configuration.catalogue, folder) };
    // Of Markdown and plain text nobody expects a copy with comments.
    if (origin.kind === "pdf") tellPdf(loaded);
    return told;
  } catch (error) {
    // One document must not take the others with it.
    return { result: { status: "unreadable", path, reason: failedOn(error) }, used: new Set(), failed: false };
  }
}

/** What could be done about each finding takes some working out, and only programs ask for it. */
export const listsFixes = ({ command, outputs }: Arguments): boolean => command === "check" && outputs.some(({ format }) => format === "json");

export const today = (): string => dayOf(new Date());
