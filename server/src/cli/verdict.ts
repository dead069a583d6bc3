/** What was found → the exit code that a pipeline goes by. */
import type { Severity } from "../../../rules/language/finding.ts";
import type { Total } from "../report/pieces.ts";
import type { Arguments, FailOn } from "./arguments.ts";
import type { Outcome } from "./batch.ts";

/** `review` asks for a person, so it counts only where everything is asked for. */
export const failing: Readonly<Record<FailOn, readonly Severity[]>> = {
  never: [], error: ["error"], warning: ["error", "warning"], info: ["error", "warning", "info", "review"],
};

/** Settings that were not understood make the whole result doubtful, an unread document makes it incomplete. */
export function exitCode({ summary, documents }: Total, { failOn, maxWarnings }: Arguments, { wrong, unfixed }: Outcome): number {
  if (wrong) return 2;
  if (unfixed || documents.some(({ status }) => status === "unreadable")) return 3;
  const { errors, warnings, infos, reviews } = summary;
  const counts: Readonly<Record<Severity, number>> = { error: errors, warning: warnings, info: infos, review: reviews };
  const found = failing[failOn].reduce((sum, severity) => sum + counts[severity], 0);
  return found > 0 || (maxWarnings !== undefined && warnings > maxWarnings) ? 1 : 0;
}
