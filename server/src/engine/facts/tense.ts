/** Whether a sentence tells how things once were: "In 2020 nobody was seen until medically fit" shuts no door today. */
import { pasts, presents, yearLeads } from "../../../../rules/lexicon/tense.ts";
import { isConcept, isQuoted, type Heard } from "../words/heard.ts";

/** `before`: what stands before it in the block does; where no other time is named, that goes on. */
export function tellsOfThePast(heard: Heard, before: boolean): boolean {
  const { hits } = heard;
  // What somebody is quoted as saying has a time of its own, and so has what stands behind a semicolon.
  const end = heard.tokens.findIndex((token, i) => i > 0 && token.cut);
  const tokens = heard.tokens.slice(0, end < 0 ? undefined : end).filter((token) => !isQuoted(heard, token));
  if (!before && !hits.some((hit) => isConcept(hit, "back-then")) && !tokens.some((token, i) => i > 0 && /^(?:19\d\d|20[01]\d|202[0-6])$/.test(token.word) && yearLeads.has(tokens[i - 1]!.word))) return false;
  if (tokens.some(({ word }) => presents.has(word))) return false;
  // "Those who were seen before 2024" tells of people, not of a time.
  return tokens.some(({ word }, i) => pasts.has(word) && !relatives.has(tokens[i - 1]?.word ?? "")) || tokens.some(({ word }, i) => word.endsWith("ed") && subjects.has(tokens[i - 1]?.word ?? ""));
}
/** Nothing in it is told of today or of what is to be: what was said of the past before it goes on behind it. */
export const staysInThePast = ({ tokens }: Pick<Heard, "tokens">): boolean => !tokens.some(({ word }) => presents.has(word));
const relatives: ReadonlySet<string> = new Set(["who", "that", "which", "whose", "whom", "if", "as", "where", "when"]);
const subjects: ReadonlySet<string> = new Set(["we", "they", "he", "she", "it", "i"]);
