/** `paritylint check`: documents in, findings out, and an exit code that a pipeline can trust. */
import { dirname, resolve } from "node:path";
import type { Document } from "../../../rules/language/document.ts";
import type { Severity } from "../../../rules/language/finding.ts";
import type { Exception } from "../engine/configuration.ts";
import { fixesFor } from "../engine/insert.ts";
import { createJudges, type Judge } from "../engine/judge.ts";
import { json } from "../report/json.ts";
import { describe, summarise, type Result, type Said, type Summary } from "../report/result.ts";
import { terminal } from "../report/terminal.ts";
import type { Arguments, FailOn } from "./arguments.ts";
import { documents, type Loaded } from "./documents.ts";
import { colour, complain, place, printTo, progress, tool, width } from "./screen.ts";
import { configurations, type Configuration, type Configurations } from "./settings.ts";

export async function run(given: Arguments): Promise<number> {
  const { results, wrong, unfixed } = await checkAll(given, configurations(given));
  let code = exitCode(results, given, wrong, unfixed);
  // Where the documents themselves go to the screen, the report makes way for them.
  const screen = given.fix === "show" ? "none" : given.fix === "write" && given.paths.includes("-") ? "errors" : "output";
  for (const { format, file } of given.outputs) {
    if (file === undefined && screen === "none") continue;
    const text = format === "json" ? json(results, tool) : terminal(results, {
      colour: colour(given, file), width: width(),
      ...(given.quiet ? { only: (finding: Said) => fails(finding.severity, given.failOn) && finding.suppressed === undefined } : {}),
    });
    if (file === undefined && screen === "errors") complain(text.trimEnd());
    else if (!(await printTo(file, text))) code = 2;
  }
  return code;
}

interface Outcome {
  readonly results: readonly Result[];
  /** Something in a configuration or front matter was not understood, and said. */
  readonly wrong: boolean;
  /** A document was to be changed and could not be, and that was said. */
  readonly unfixed: boolean;
}

/** Shared with `coverage`. */
export async function checkAll(given: Arguments, configurationFor: Configurations): Promise<Outcome> {
  const judgeBy = createJudges();
  const results: Result[] = [];
  const idle = new Map<Configuration, Set<Exception>>();
  let wrong = false;
  let unfixed = false;
  for await (const loaded of documents(given, configurationFor, () => void (wrong = true))) {
    if (loaded.status !== "loaded") {
      results.push(loaded);
      continue;
    }
    progress(loaded.index, loaded.of);
    const { result, used, failed } = await checkOne(loaded, judgeBy(loaded.configuration.catalogue), given);
    if (failed) unfixed = true;
    results.push(result);
    const { configuration } = loaded;
    const unused = idle.get(configuration) ?? new Set(configuration.config.exceptions);
    for (const exception of used) unused.delete(exception);
    idle.set(configuration, unused);
    if (loaded.index === loaded.of - 1) progress(loaded.of, loaded.of);
  }
  for (const [configuration, exceptions] of idle) {
    if (!coversFolder(given.paths, configuration)) continue;
    for (const { rule, line, column } of exceptions) complain(place(configuration.path, { message: `This exception covers nothing: no document has a finding of ${rule} there.`, line, column }));
  }
  return { results, wrong, unfixed };
}

interface Checked {
  readonly result: Result;
  readonly used: ReadonlySet<Exception>;
  /** It was to be changed and could not be. */
  readonly failed: boolean;
}

async function checkOne(loaded: Loaded, judge: Judge, given: Arguments): Promise<Checked> {
  const { path, file, configuration, chosen } = loaded;
  const used = new Set<Exception>();
  const analyse = async (document: Document) => {
    const judged = await judge(document, chosen, configuration.exceptions(file), today());
    for (const exception of judged.used) used.add(exception);
    return judged;
  };
  try {
    const first = await analyse(loaded.document);
    const { now, failed } = given.fix === undefined ? { now: first, failed: false } : await (await import("./fix.ts")).fix(loaded, first, analyse, given.fix);
    // What could be done about each finding takes some working out, and only programs ask for it.
    const listed = given.outputs.some(({ format }) => format === "json");
    const findings = listed ? now.findings.map((finding) => ({ ...finding, fixes: fixesFor(now.document, finding) })) : now.findings;
    return { result: describe(path, now.document, now.profile, findings, now.coverage, loaded.word?.reading), used, failed };
  } catch (error) {
    // One document must not take the others with it.
    return { result: { status: "unreadable", path, reason: `paritylint failed on it (${String(error)}). Please report this.` }, used, failed: false };
  }
}

/** Only a run over everything a configuration governs can say that one of its exceptions is idle. */
const coversFolder = (paths: readonly string[], { path }: Configuration): boolean =>
  path !== "" && paths.some((each) => each !== "-" && `${dirname(resolve(path))}/`.startsWith(`${resolve(each)}/`));

const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
};

/** Settings that were not understood make the whole result doubtful, an unread document makes it incomplete. */
function exitCode(results: readonly Result[], { failOn, maxWarnings }: Arguments, wrong: boolean, unfixed: boolean): number {
  if (wrong) return 2;
  if (unfixed || results.some(({ status }) => status === "unreadable")) return 3;
  const summary = summarise(results);
  const tooMany = maxWarnings !== undefined && summary.warnings > maxWarnings;
  return tooMany || failing(summary, failOn) > 0 ? 1 : 0;
}

/** `review` asks for a person, so it counts only where everything is asked for. */
const thresholds: Readonly<Record<FailOn, readonly Severity[]>> = {
  never: [], error: ["error"], warning: ["error", "warning"], info: ["error", "warning", "info", "review"],
};
const fails = (severity: Severity, failOn: FailOn): boolean => thresholds[failOn].includes(severity);

function failing({ errors, warnings, infos, reviews }: Summary, failOn: FailOn): number {
  const counts: Readonly<Record<Severity, number>> = { error: errors, warning: warnings, info: infos, review: reviews };
  return thresholds[failOn].reduce((sum, severity) => sum + counts[severity], 0);
}
