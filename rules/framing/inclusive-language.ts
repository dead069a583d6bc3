import { flag, rule } from "../language/rule.ts";
import { place } from "../language/statement.ts";
import { kept } from "../lexicon/equality.ts";
import { equalityTerms } from "../lexicon/equality-terms.ts";
import { anyDocument } from "../lexicon/profiles.ts";
import { languageMatters } from "../sources/language-matters.ts";
import { mindYourLanguage } from "../sources/mind-your-language.ts";

export default rule({
  title: "Words that may leave people out",
  severity: "info",
  cites: [languageMatters.collaborative, languageMatters.effects, mindYourLanguage.suffering],
  appliesTo: anyDocument,
  message: "“{text}” may leave people out or put them off.",
  advice: "Consider {better}.",
  // Only where one of these words stands is anything asked of retext-equality, which is slow to load and to run.
  phrases: Object.entries(equalityTerms).flatMap(([id, terms]) =>
    [...terms, ...(kept[id]?.also ?? [])].map((say) => ({ say, not: kept[id]?.except ?? [] }))),
  *check({ document, phrases, insensitive }) {
    const places = new Set(phrases.map(({ start }) => start));
    for (const statement of new Set(phrases.map((it) => it.statement))) {
      for (const use of insensitive(document.text.slice(statement.start, statement.end))) {
        const span = place(statement, use);
        // Where no phrase was found, the words are quoted, criticised, part of a name, or no fault in what stands around them.
        if (!places.has(span.start)) continue;
        const { swap, write } = kept[use.id]!;
        yield flag(span, { fill: { better: write ?? `“${swap}”` }, ...(swap === undefined ? {} : { instead: swap }) });
      }
    }
  },
  notes:
    "The words come from the npm package retext-equality, without those that are ordinary in clinical or commissioning text; " +
    "rules/lexicon/equality.ts holds the choice. Where another rule speaks of the same words, that rule is heard.",
  examples: {
    flags: [
      "Meetings are led by the [[Chairman]] of the board.",
      "The lift lets [[wheelchair-bound]] patients reach the clinic.",
      "Groups are open to [[handicapped]] and [[able-bodied]] people.",
      "The provider will review [[manpower]] each quarter.",
      "The desk is [[manned]] by volunteers, who help each [[stroke victim]] to find the ward.",
    ],
    passes: [
      "The service is hosted by the trust, and disabled toilets are on each floor.",
      "Patients told us that “they called me handicapped and looked away”.",
      "Avoid the word handicapped.",
      "Flights of unmanned aerial vehicles carry samples between sites.",
      "People with a nut allergy, delirious patients and women on maternity leave are seen as soon as a doctor is free.",
      "The Parliamentary and Health Service Ombudsman can look into complaints.",
    ],
    fixes: {
      "The Chairman counts manpower in man-hours.": "The Chair counts staffing in staff hours.",
      "Able-bodied people may use the stairs.": "Non-disabled people may use the stairs.",
    },
  },
});
