/** What was found → the exit code that a pipeline goes by. */
import { severities, type Severity } from "../../../rules/language/finding.ts";
import type { Total } from "../report/pieces.ts";
import { isChecked, isGuess, tooManyWarnings, type Result } from "../report/result.ts";
import { oneLine } from "../text/one-line.ts";
import type { Arguments, FailOn } from "./arguments.ts";
import type { Outcome } from "./batch.ts";
import { complain } from "./screen.ts";

/** `review` asks for a person, so it counts only where everything is asked for. */
export const failing: Readonly<Record<FailOn, readonly Severity[]>> = {
  never: [], error: ["error"], warning: ["error", "warning"], info: severities,
};

/** Settings that were not understood make the whole result doubtful, an unread document makes it incomplete. */
export function exitCode({ summary, documents, stale }: Total, { failOn, maxWarnings, requireProfile }: Arguments, { wrong, unfixed }: Outcome): number {
  if (wrong) return 2;
  if (unfixed || documents.some(({ status, guessed }) => status === "unreadable" || (requireProfile && guessed === true))) return 3;
  const { errors, warnings, infos, reviews } = summary;
  const counts: Readonly<Record<Severity, number>> = { error: errors, warning: warnings, info: infos, review: reviews };
  const found = failing[failOn].reduce((sum, severity) => sum + counts[severity], 0);
  if (stale?.fails === true) return 1;
  return found > 0 || tooManyWarnings(summary, maxWarnings) ? 1 : 0;
}

/** For --require-profile: true where the kind of a document is a guess, which is then said. */
export function tellGuess(result: Result): boolean {
  if (!isChecked(result) || !isGuess(result)) return false;
  complain(`${oneLine(result.path)}: its kind is a guess (${result.profile.id}); set “profile:” at its top or in paritylint.yaml.`);
  return true;
}
