import { phrases } from "../language/shapes.ts";
import { anyDocument } from "../lexicon/profiles.ts";
import { samaritans } from "../sources/samaritans-media-guidelines.ts";
import { uclSuicideLanguage } from "../sources/ucl-suicide-language.ts";

export default phrases({
  title: "Words about suicide that judge",
  severity: "warning",
  cites: [samaritans.wording, samaritans.committed, uclSuicideLanguage.completed],
  appliesTo: anyDocument,
  overrides: ["inclusive-language"],
  message: "“{text}” speaks of suicide as a crime, or as something that succeeds or fails.",
  advice: "Say “died by suicide”, “suicide attempt” or “self-harm”, whichever is meant.",
  avoid: [
    { say: "committed suicide", instead: "died by suicide" },
    { say: "commits suicide", instead: "dies by suicide" },
    { say: "commit suicide", instead: "die by suicide" },
    { say: "committing suicide", instead: "dying by suicide" },
    { say: "completed suicides", instead: "deaths by suicide" },
    { say: "completed suicide", instead: "death by suicide" },
    { say: "successful suicide+" },
    { say: "(failed|unsuccessful) suicide attempt+", instead: "suicide attempt" },
    { say: "(successful|failed|unsuccessful) (suicide)? attempt+ (at|to) .. (suicide|kill themselves|take (their|his|her) (own)? life)" },
    { say: "suicidal gesture+", instead: "self-harm" },
    { say: "suicide (gesture|bid)+", instead: "suicide attempt" },
    { say: "parasuicide+", instead: "self-harm" },
    { say: "suicide victim+", instead: "person who died by suicide" },
    { say: "suicide prone" },
    { say: "(unsuccessful|failed|successful|botched|attempted and failed) suicide+" },
    { say: "(failed|unsuccessful|successful|botched) (attempt|bid|overdose|hanging)+", about: ["mh", "mh-condition"] },
    { say: "(failed|unsuccessful|successful|botched) .. (attempt|bid)+ (on|at|to) .. (life|lives|suicide)" },
    { say: "gesture+", about: ["mh-condition", "mh"], not: ["gesture+ of (good|thanks|support|kindness|goodwill)", "(kind|welcome|warm|small) gesture+"] },
    { say: "(succeeded|succeed|succeeds|successfully) .. (suicide|taking (their|his|her) own (life|lives)|killing)" },
    { say: "(taken|took|take) their own lives successfully" }, { say: "suicide (was|is|were) (completed|committed|successful)" }, { say: "(commit|commits|committed|committing) self harm" },
    { say: "(suicide|suicidal) (threat|blackmail)+" },
  ],
  notes: "The Samaritans list that was read accepts “completed suicide”; advice against it rests on one university's guidance.",
  examples: {
    flags: [
      "Reviews cover patients who have [[committed suicide]].",
      "A [[failed suicide attempt]] is followed up.",
      "[[Completed suicides]] are reported within two days.",
      "A [[suicidal gesture]] is recorded.",
    ],
    passes: [
      "Two people died by suicide last year.",
      "The Suicide Prevention Strategy for England applies.",
      "The partners commit to zero suicide.",
      "The term “committed suicide” must not be used; avoid saying committed suicide.",
      "The contract commits the Provider to suicide prevention training.",
    ],
    fixes: { "Some had committed suicide.": "Some had died by suicide." },
  },
});
