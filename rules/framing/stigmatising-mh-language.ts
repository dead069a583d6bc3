import { phrases } from "../language/shapes.ts";
import { stigma } from "../lexicon/framing/stigma.ts";
import { anyDocument } from "../lexicon/profiles.ts";
import { diagnosticOvershadowing } from "../sources/diagnostic-overshadowing.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { mindYourLanguage } from "../sources/mind-your-language.ts";

export default phrases({
  title: "Words that carry stigma about mental health",
  severity: "warning",
  otherwise: { info: "for milder words, such as “psychiatric patient” or “challenging behaviour”" },
  cites: [mindYourLanguage.suffering, mindYourLanguage["person-first"], kf2016["enabler.destigmatise"], diagnosticOvershadowing.harm],
  appliesTo: anyDocument,
  overrides: ["inclusive-language", "condition-as-identity"],
  message: "“{text}” carries stigma about mental health.",
  advice: "Say what is seen or needed (“is in distress”, “left without leave”, “people with mental health problems”), and leave out the judgement.",
  variants: { sufferers: { message: "“{text}” speaks of people as sufferers, whatever their life is like.", advice: "Say whom you mean, and what they live with: “people with dementia”, “people with depression”." } },
  avoid: stigma,
  ofPeople: true,
  notes: "Titles, names of groups and quoted words are left alone.",
  examples: {
    flags: [
      "The pathway is for people [[suffering from mental]] illness.",
      "[[Psych patients]] wait in cubicle nine.",
      "Distressed people [[unsettle the waiting room]].",
      "Severe mental illnesses come and go, with [[sufferers]] well between them.",
      "Staff [[suffering from anxiety]] are seen by occupational health.",
      "Nearly a third of the borough [[suffers from depression]] at some time.",
      "Staff describe [[manipulative and attention-seeking]] presentations.",
    ],
    passes: [
      "The lead psychologist acts up for the manager when she is away.",
      "The pathway is for people living with a mental health problem.",
      "People said that staff called them “attention seeking and worse”.",
      "The term “mental patient” should not be used.",
      "A pain sufferers' group meets weekly.",
      "The unit is suffering from a shortage of mental health nurses.",
      "The hub suffers from psychologist vacancies.",
      "Nobody with a mental health problem should be called attention seeking.",
    ],
    fixes: { "Psych patients wait.": "People with mental health problems wait." },
  },
});
