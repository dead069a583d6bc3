import { phrases } from "../language/shapes.ts";
import { anyDocument } from "../lexicon/profiles.ts";
import { diagnosticOvershadowing } from "../sources/diagnostic-overshadowing.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { kf2016Comment } from "../sources/kings-fund-2016-comments.ts";
import { nhsEnglandTalkingTherapiesLtc } from "../sources/nhs-england-talking-therapies-ltc.ts";
import { persistentPhysicalSymptoms } from "../sources/persistent-physical-symptoms.ts";

export default phrases({
  title: "Symptoms talked down",
  severity: "error",
  cites: [kf2016.p3, kf2016.c2, persistentPhysicalSymptoms.term, diagnosticOvershadowing.harm, kf2016Comment.polly, nhsEnglandTalkingTherapiesLtc.term],
  appliesTo: anyDocument,
  message: "“{text}” tells people that their symptoms are not believed, and can hide an illness that was missed.",
  advice: "Treat symptoms as real, look at body and mind together, and examine again when things change.",
  overrides: ["stigmatising-mh-language"],
  avoid: [
    { say: "all in (the|their|your|his|her) (head|heads|mind|minds)" }, { say: "(heartsink|heart sink)" }, { say: "psychosomatic" },
    { say: "hysteri~", not: ["hysterical (laughter|success)"] }, { say: "supratentorial", not: ["supratentorial (tumour|lesion|mass|haemorrhage|surgery)"] },
    { say: "no (real|genuine|organic|true) (illness|disease|problem|cause|pathology)" }, { say: "not (a)? (genuine|real|genuinely|really) (illness|ill|symptom+|sick|disease)" },
    { say: "worried well" }, { say: "(somatiser|somatizer)+" }, { say: "somati~ patient+" }, { say: "functional overlay" }, { say: "fat (folder|file)+" },
    { say: "(nothing|nothing is|nothing at all) wrong with (them|him|her|the patient)" }, { say: "hypochondriac~" }, { say: "psychogenic" },
    { say: "(symptom|pain|complaint|presentation)+ (is|are|being|as|appear to be|appears to be|seem|seems|seem to be|thought to be|felt to be|judged)? (purely|just|only|merely|simply|entirely|largely)? (psychological|imagined|imaginary|in the mind|mental|made up)" },
    { say: "negative .. (symptom|pain)+ .. psychological" },
    { say: "reassure+ and discharge+" }, { say: "reassured and discharged" },
    { say: "reassur~ .. (that)? nothing is wrong" }, { say: "(imagined|exaggerated|invented|made up) (or (imagined|exaggerated))? (symptom|pain|illness|complaint|condition)+" }, { say: "exaggerat~ .. (symptom|pain|illness|complaint)+" }, { say: "(only|just|merely|simply) (stress|nerves|anxiety|psychological|in (their|the) mind)" }, { say: "not (a|an) (true|real|genuine|proper) .. (illness|disease|complaint|symptom|emergency)" }, { say: "dustbin diagnos~" }, { say: "nothing physically wrong" }, { say: "secondary gain" }, { say: "abnormal illness behaviour" }, { say: "symptom magnif~" }, { say: "inorganic" }, { say: "nothing to find" }, { say: "malinger~" },
    { say: "MUS", instead: "persistent physical symptoms", severity: "info" },
    { say: "medically unexplained (physical)? symptom+", severity: "info" },
  ],
  notes: "“Medically unexplained symptoms” is an improvement only: “persistent physical symptoms” is found more acceptable.",
  examples: {
    flags: [
      "These [[heartsink]] patients consume appointments.",
      "When tests are clear, the [[symptoms are psychological]] and the patient leaves.",
      "She was thought to have [[functional overlay]] and [[no genuine illness]].",
      "The [[MUS]] clinic meets weekly.",
    ],
    passes: [
      "Symptoms are real, whatever the cause.",
      "Avoid implying that symptoms are all in the mind.",
      "The occupational therapist does a functional assessment.",
      "There are no organic solvents on site.",
    ],
  },
});
