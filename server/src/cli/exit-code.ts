/** What was found → the exit code that a pipeline goes by. */
import { rankOf, severities, type Severity } from "../../../rules/language/finding.ts";
import { unmet, type Demand, type Total } from "../report/pieces.ts";
import { isChecked, isGuess, type Result } from "../report/result.ts";
import { count } from "../text/count.ts";
import { oneLine } from "../text/one-line.ts";
import type { Arguments, FailOn } from "./arguments.ts";
import type { Outcome } from "./check-documents.ts";
import { printError } from "./output.ts";

/** What counts: that severity and those above it. `review` asks for a person, so it stands below what is sure. */
export const failing = (failOn: FailOn): readonly Severity[] => (failOn === "never" ? [] : severities.slice(0, rankOf(failOn) + 1));

const mostWarningsOption = "--max-warnings";
export const tooManyWarnings = (all: Total): boolean => unmet(all).some(({ option }) => option === mostWarningsOption);

/** What these options ask, and how it stands. */
export const demandsOf = ({ maxWarnings, requireProfile }: Arguments) => ({ summary: { counts: { warning: warnings } }, documents }: Omit<Total, "demands">): readonly Demand[] => {
  const guessed = documents.flatMap(({ path, guessed: is }) => (is === true ? [oneLine(path)] : []));
  const named = guessed.length > 10 ? `${guessed.slice(0, 10).join(", ")} and ${guessed.length - 10} more` : guessed.join(", ");
  return [
    ...(maxWarnings === undefined ? [] : [{
      option: mostWarningsOption, name: `at most ${maxWarnings}`, met: warnings <= maxWarnings,
      sentence: `There ${warnings === 1 ? "is" : "are"} ${count(warnings, "warning")}${warnings > maxWarnings ? `, more than the ${maxWarnings} of ${mostWarningsOption}` : ""}.`,
    }]),
    ...(requireProfile ? [{
      option: "--require-profile", name: "no kind is a guess", met: guessed.length === 0,
      sentence: guessed.length === 0 ? "No document's kind is a guess." : `The kind of ${count(guessed.length, "document")} is a guess, which --require-profile does not let pass: ${named}.`,
    }] : []),
  ];
};

/** Guesses were said one by one. */
export function tellUnmet(all: Total): void {
  for (const { option, sentence } of unmet(all)) if (option === mostWarningsOption) printError(sentence);
}

/** 2: settings that were not understood make the whole result doubtful. 3: what was not read makes it incomplete. 1: something was found. */
export const exitCodeOf = ({ wrong, unread, found }: { readonly wrong: boolean; readonly unread: boolean; readonly found: boolean }): number => (wrong ? 2 : unread ? 3 : found ? 1 : 0);

export function exitCode(all: Total, { failOn, requireProfile }: Arguments, { wrong, unfixed }: Outcome): number {
  const { summary, documents, stale } = all;
  const unread = unfixed || documents.some(({ status, guessed }) => status === "unreadable" || (requireProfile && guessed === true));
  const found = failing(failOn).reduce((sum, severity) => sum + summary.counts[severity], 0);
  return exitCodeOf({ wrong, unread, found: stale?.fails === true || found > 0 || tooManyWarnings(all) });
}

/** For --require-profile: true where the kind of a document is a guess, which is then said. */
export function tellGuess(result: Result): boolean {
  if (!isChecked(result) || !isGuess(result)) return false;
  printError(`${oneLine(result.path)}: its kind is a guess (${result.profile.id}); set “profile:” at its top or in paritylint.yaml.`);
  return true;
}
