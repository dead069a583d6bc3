import { phrases } from "../language/shapes.ts";
import { suicide } from "../lexicon/framing/suicide.ts";
import { anyDocument } from "../lexicon/profiles.ts";
import { samaritans } from "../sources/samaritans-media-guidelines.ts";
import { uclSuicideLanguage } from "../sources/ucl-suicide-language.ts";

export default phrases({
  title: "Words about suicide that judge",
  severity: "warning",
  otherwise: { info: "for “suicide epidemic” and other words that make much or little of it" },
  cites: [samaritans.wording, samaritans.committed, uclSuicideLanguage.completed],
  appliesTo: anyDocument,
  overrides: ["inclusive-language"],
  message: "“{text}” speaks of suicide in words that judge.",
  advice: "Say “died by suicide”, “suicide attempt” or “self-harm”, whichever is meant.",
  variants: {
    crime: { message: "“{text}” speaks of suicide as a crime." },
    "self-harm": { message: "“{text}” speaks of self-harm as a crime.", advice: "Say “harm themselves” or “self-harm”." },
    success: { message: "“{text}” speaks of suicide as something that succeeds or fails." },
  },
  avoid: suicide,
  notes: "The Samaritans list that was read accepts “completed suicide”; advice against it rests on one university's guidance.",
  examples: {
    flags: [
      "Reviews cover patients who have [[committed suicide]].",
      "A [[failed suicide attempt]] is followed up.",
      "[[Completed suicides]] are reported within two days.",
      "If the [[suicide attempt was unsuccessful]], staff ring the family.",
      "People who [[commit self-harm]] are seen the same day.",
      "A [[suicidal gesture]] is recorded.",
      "The [[mother of a suicide]] is rung within two days.",
    ],
    passes: [
      "Two people died by suicide last year.",
      "Those bereaved by a suicide are at risk.",
      "Completed suicide awareness training is recorded.",
      "Self-harm is not a cry for attention.",
      "The Suicide Prevention Strategy for England applies.",
      "The partners commit to zero suicide.",
      "The term “committed suicide” must not be used; avoid saying committed suicide.",
      "The contract commits the Provider to suicide prevention training.",
    ],
    fixes: { "People who threaten to commit suicide are seen the same day.": "People who speak of ending their life are seen the same day.", "Some had committed suicide.": "Some had died by suicide." },
  },
});
