import { phrases } from "../language/shapes.ts";
import { identities } from "../lexicon/framing/identity.ts";
import { anyDocument } from "../lexicon/profiles.ts";
import { adaLanguage } from "../sources/ada-language.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { languageMatters } from "../sources/language-matters.ts";
import { mindYourLanguage } from "../sources/mind-your-language.ts";

export default phrases({
  title: "People named by their condition",
  severity: "info",
  otherwise: { warning: "where an illness stands for the person, as in “diabetics” or “sufferers”" },
  cites: [adaLanguage["person-first"], mindYourLanguage["person-first"], languageMatters.collaborative, kf2016["basics.whole-person"]],
  appliesTo: anyDocument,
  overrides: ["inclusive-language"],
  message: "“{text}” names people by their condition.",
  advice: "Put the person first: “people with …”, “people who live with …”, “people with a diagnosis of …”.",
  avoid: identities,
  notes: "Adjectives in medical terms (“diabetic foot”, “psychotic symptoms”) and names of organisations and services are left alone.",
  examples: {
    flags: [
      "All [[diabetics]] receive an annual review.",
      "[[Schizophrenics]] often miss checks.",
      "The service is for [[asthmatics]].",
      "Beds are blocked by [[the elderly]].",
      "[[Bipolar patients]] are reviewed.",
    ],
    passes: [
      "People with a diagnosis of EUPD are seen at once.",
      "They see anyone with a psychotic or bipolar illness.",
      "Diabetic retinopathy screening is offered.",
      "The diabetic foot protection team sees people within eight weeks.",
      "Avoid calling people “diabetics”; avoid the word diabetics altogether.",
      "Alcoholics Anonymous attends monthly.",
      "People with psychotic symptoms are seen the same day by the elderly care team.",
      "The asthmatic airway clinic opens on Mondays.",
      "A cardiac needs assessment is done.",
      "He is a stroke survivor.",
      "The frail older people's pathway starts at the door, and the drug users' forum helped to plan it.",
      "“Chronic pain sufferers” is a phrase that the panel asked us to drop.",
    ],
    fixes: { "All diabetics receive an annual review.": "All people with diabetes receive an annual review." },
  },
});
