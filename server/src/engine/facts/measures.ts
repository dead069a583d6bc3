/** Measures that a sentence names, with what their results can tell. */
import type { Concept } from "../../../../rules/language/concept.ts";
import type { MeasureUse } from "../../../../rules/language/statement.ts";
import { isConcept, isQuoted, spanOf, type Heard } from "../words/heard.ts";

/** In words: how near a word of measuring makes capitals such as PAID the name of a measure. */
const near = 8;
/** What these measure is no change in people's minds, wellbeing or own goals. */
const otherDomains: readonly string[] = ["physical", "activation", "experience", "carer"];

/** `measuring`: the heading, column or section around the sentence is about results, so that bare capitals need no word beside them. */
export function measuresOf(heard: Heard, own: ReadonlySet<Concept>, measuring: boolean): MeasureUse[] {
  const { sentence, tokens, hits } = heard;
  const uses: MeasureUse[] = [];
  for (const hit of hits) {
    if (hit.meaning.kind !== "measure") continue;
    const { measure, needsContext } = hit.meaning;
    if (isQuoted(heard, spanOf(tokens, hit))) continue;
    if (needsContext && !measuring && !hits.some((it) => isConcept(it, "measuring") && Math.abs(it.first - hit.first) <= near)) continue;
    const dimension = !measure.countsWith || hits.some((it) => it.meaning.kind === "countsWith" && it.meaning.measure.id === measure.id);
    const repeated = measure.kind === "screen" && measure.also === "outcome";
    uses.push({
      ...spanOf(tokens, hit, sentence.start), measure: measure.id, kind: repeated ? "outcome" : measure.kind,
      mental: dimension && (measure.individualised === true || !otherDomains.includes(measure.domain)) && (!measure.generic || own.has("mh") || own.has("wellbeing")),
    });
  }
  return uses;
}
