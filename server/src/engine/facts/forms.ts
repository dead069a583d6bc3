/** Forms that are counted, and when they are filled in. */
import { partOf, type Statement } from "../../../../rules/language/statement.ts";
import { merged } from "../../text/spans.ts";

/** What the forms showed is told by a change or by a second time, in the part of the count or behind it: what stands before it in a series says nothing of them. */
export function countsForms({ mentions, own, parts }: Pick<Statement, "mentions" | "own" | "parts">): boolean {
  const forms = mentions.filter((it) => it.concept === "form-count" && !it.negated);
  if (forms.length === 0 || own.has("twice")) return false;
  const first = Math.min(...forms.map((it) => partOf({ parts }, it)));
  const behind = mentions.filter((it) => !it.negated && partOf({ parts }, it) >= first);
  return !behind.some((it) => it.concept === "change") && timesAsked(behind) < 2;
}

/** "At first contact" is one time, by however many of its words it is known. */
export const times = (mentions: Statement["mentions"]): number => merged(mentions.filter((it) => it.concept === "schedule" && !it.negated)).length;
/** The same without the words for how often the figure is sent in. */
const timesAsked = (mentions: Statement["mentions"]): number =>
  times(mentions.filter((it) => !mentions.some((often) => often.concept === "how-often" && often.start <= it.start && it.end <= often.end)));
