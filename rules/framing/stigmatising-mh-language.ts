import { phrases } from "../language/shapes.ts";
import { anyDocument } from "../lexicon/profiles.ts";
import { diagnosticOvershadowing } from "../sources/diagnostic-overshadowing.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { mindYourLanguage } from "../sources/mind-your-language.ts";

export default phrases({
  title: "Words that carry stigma about mental health",
  severity: "warning",
  cites: [mindYourLanguage.suffering, mindYourLanguage["person-first"], kf2016["enabler.destigmatise"], diagnosticOvershadowing.harm],
  appliesTo: anyDocument,
  overrides: ["inclusive-language"],
  message: "“{text}” carries stigma about mental health.",
  advice: "Say “people with mental health problems”, describe the distress, and leave out the judgement.",
  avoid: [
    { say: "mental patient+", instead: "people with mental health problems" },
    { say: "psych (patient|case)+", instead: "people with mental health problems" },
    { say: "psychiatric (patient|case)+", severity: "info" },
    { say: "mental health patient+", severity: "info" },
    { say: "(suffer+|suffering) (from|with) (a|an|severe|serious|chronic|acute|common|their|enduring)? (mental~|psychi~|depress~|anxi~|schizo~|bipolar|psycho~|dementia|PTSD|personality)" },
    { say: "sufferer+ (of|from) (mental|depression|anxiety|schizo~|bipolar|psychosis|dementia)" },
    { say: "(depression|anxiety|schizophrenia|mental illness|mental health|PTSD) sufferer+" },
    { say: "mentally (unstable|disturbed|deranged|retarded|abnormal|defective|handicapped)" },
    { say: "(disturbed|deranged|unhinged) (patient|people|person|individual|client|behaviour)+" },
    { say: "attention seek~" }, { say: "cry for (attention|help)" }, { say: "manipulative" }, { say: "manipulat~ (staff|nurse|clinician|the team|others|people)+" }, { say: "nuisance (patient|caller|overdoser|attender)+" }, { say: "normal patients should" }, { say: "afflict~ (with|by)" }, { say: "(real|genuine) or (psychiatric|psychological|mental|imagined)" }, { say: "(personality disorder|borderline|PD) (patient|case)+" }, { say: "neurotic~" }, { say: "victim+ of (mental|depression|schizo~|bipolar|psychosis|dementia)" }, { say: "time wasting overdose+" }, { say: "(unstable|volatile|unpredictable) (patient|people|individual|client)+" }, { say: "acting out" },
    { say: "(difficult|challenging) (patient|client|individual|people|person)+", severity: "info" },
    { say: "abscond~", severity: "info" },
    { say: "behaviou~ problem+ .. dementia", severity: "info" },
    { say: "(normal|sane) (patient|people)+ (and|from|as opposed|rather|who are)" },
    { say: "(genuine|real) (physical|medical|illness) (vs|versus|rather than|as opposed to|from|and not) (psych~|mental)" },
    { say: "(lunatic|nutter|insane|loony|madness|crazy)+", not: ["criminally insane act"] },
    { say: "(a|are|be|being) (a)? nuisance+" }, { say: "(disruptive|demented|wandering) (patient|resident|people|individual|behaviour)+" }, { say: "tend to be disruptive" }, { say: "dangerous (mental|psychiatric|schizo~)" },
    { say: "nervous breakdown+", severity: "info" },
  ],
  notes: "Titles, names of groups and quoted words are left alone.",
  examples: {
    flags: [
      "The pathway is for people [[suffering from mental]] illness.",
      "[[Psych patients]] wait in cubicle nine.",
      "Staff describe [[manipulative]] and [[attention-seeking]] presentations.",
    ],
    passes: [
      "The pathway is for people living with a mental health problem.",
      "People said that staff called them “attention seeking and worse”.",
      "The term “mental patient” should not be used.",
      "A pain sufferers' group meets weekly.",
    ],
    fixes: { "Psych patients wait.": "People with mental health problems wait." },
  },
});
