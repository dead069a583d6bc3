/** How firmly a statement promises, on the ladder absent → mentioned → aspired → committed → measured. */
import type { Evidence } from "./finding.ts";
import type { Statement } from "./statement.ts";

/** The ladder. Evidence climbs it; a rule asks for a rung. */
export const levels = ["absent", "mentioned", "aspired", "committed", "measured"] as const;
export type Level = (typeof levels)[number];
export const rankOfLevel = (level: Level): number => levels.indexOf(level);
/** What counts comes first, and of that the firmest. */
export const byLevel = (a: Pick<Evidence, "level" | "discounted">, b: Pick<Evidence, "level" | "discounted">): number =>
  Number(a.discounted !== undefined) - Number(b.discounted !== undefined) || rankOfLevel(b.level) - rankOfLevel(a.level);

interface Telling {
  /** What was done and is told counts as much as a promise. */
  readonly done: boolean;
  /** It is told firmly, whatever the rest of the sentence hopes for. */
  readonly firmly: boolean;
}

/** A number alone measures nothing: "three nurses shall" is committed, "three in ten shall improve" is measured. */
export function levelOf(statement: Statement, { done, firmly }: Telling = { done: false, firmly: false }): Level {
  if (statement.strength === "weak" && !(done && firmly)) return "aspired";
  if (statement.strength === "none" && !done) return "mentioned";
  const { concepts, measures, hasNumber, own } = statement;
  // "Measured at the start and after six months; seven in ten will improve": a number in words.
  const inWords = own.has("target") && own.has("measuring") && own.has("twice");
  const measured = measures.some((it) => it.mental && it.kind === "outcome") || inWords || (hasNumber && (concepts.has("measuring") || concepts.has("target") || concepts.has("schedule")));
  return measured ? "measured" : "committed";
}
