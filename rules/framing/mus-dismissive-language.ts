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
    { say: "(nothing|nothing is|nothing at all) wrong with (them|him|her|the patient)" }, { say: "hypochondri~" }, { say: "psychogenic" },
    { say: "(symptom|pain|complaint|presentation)+ (is|are|being|as|appear to be|appears to be|seem|seems|seem to be|thought to be|felt to be|judged)? (purely|just|only|merely|simply|entirely|largely)? (psychological|imagined|imaginary|in the mind|mental|made up)" },
    { say: "negative .. (symptom|pain)+ .. psychological" },
    { say: "reassure+ and discharge+" }, { say: "reassured and discharged" },
    { say: "reassur~ .. (that)? nothing is wrong" }, { say: "(imagined|exaggerated|invented|made up) (or (imagined|exaggerated))? (symptom|pain|illness|complaint|condition)+" }, { say: "exaggerat~ .. (symptom|pain|illness|complaint)+" }, { say: "(only|just|merely|simply) (stress|nerves|anxiety|psychological|in (their|the) mind)" }, { say: "not (a|an) (true|real|genuine|proper) .. (illness|disease|complaint|symptom|emergency)" }, { say: "dustbin diagnos~" }, { say: "nothing physically wrong" }, { say: "secondary gain" }, { say: "abnormal illness behaviour" }, { say: "symptom magnif~" }, { say: "inorganic" }, { say: "nothing to find" }, { say: "malinger~" },
    { say: "(no|without|lacking) (a|any)? (physical|organic|medical|structural|real|genuine) (basis|foundation|substance)" },
    { say: "(symptom|pain|complaint|illness|presentation|attack|seizure|problem|trouble)+ (is|are|be|being) (not|never) (genuine|real|organic|physical)", not: ["not (organic|physical) (only|alone|or)"] },
    { say: "(pain|symptom|complaint|attack|seizure|fit|trouble)+ (is|are|be|as) (non organic|supratentorial|imaginary|fabricated|put on|feigned)" },
    { say: "(non genuine|bogus|fake|feigned|fabricated|phoney|phony|spurious|so called|pseudo|pretend|sham) (symptom|illness|pain|complaint|seizure|fit|attack|disease|condition)+" }, { say: "(pseudoseizures|pseudoseizure|pseudofits)", instead: "dissociative seizures" }, { say: "(symptom|pain|complaint) free of cause" },
    { say: "(psychological|emotional|hysterical|functional|psychiatric) overlay" },
    { say: "(all|largely|mostly|purely|only|just|mainly|simply|really|entirely) in the (imagination|mind|head)" }, { say: "in (their|his|her) imagination" },
    { say: "nothing (acutely|physically|neurologically|medically|organically|seriously|really|actually)? (wrong|amiss|the matter)", about: ["patient", "phys", "pps", "mh"], not: ["nothing wrong with (the|our) (account|equipment|system|data|invoice|building)"] },
    { say: "told .. (it is|it's|they have|they are) (just|only)? (stress|nerves|anxious|anxiety|psychological)" },
    { say: "(is|are|be|being|to be|should be|may be) (put down|attributed|ascribed|written off) (to|as) .. (stress|anxiety|nerves|anxious|psychological|emotional|psychiatric|mood)", not: ["not (be)? (put down|attributed)", "(wrongly|too often|never|not) .. (put down|attributed|ascribed)"] },
    { say: "reassur~ .. .. (discharged|sent home|sent away|shown out)" }, { say: "(believe|think|convinced|insist|imagine)+ (that)? (they|he or she) (are|is) ill" }, { say: "thick (notes|file|folder)+" },
    { say: "(of|in) (psychological|psychiatric|emotional|hysterical) origin" }, { say: "(psychological|psychiatric) in (origin|nature)", not: ["whether (psychological|psychiatric)"] },
    { say: "(means|mean|shows|show|proves|prove) (that)? the (problem|cause|pain|symptom|trouble) (is|must be) (mental|psychological|psychiatric|emotional)" },
    { say: "tired all the time (patient|brigade|group)+" }, { say: "(time|health anxious) (taker|anxious taker)+" }, { say: "(anxiety|stress) driven (symptom|complaint)+" },
    { say: "(no|nothing) (more|further) (can|will) be done (because|as) .. (psychological|functional)" },
    { say: "MUS", instead: "persistent physical symptoms", severity: "info" },
    { say: "medically unexplained (physical)? symptom+", severity: "info" },
  ],
  notes: "“Medically unexplained symptoms” is an improvement only: “persistent physical symptoms” is found more acceptable.",
  examples: {
    flags: [
      "These [[heartsink]] patients consume appointments.",
      "When tests are clear, the [[symptoms are psychological]] and the patient leaves.",
      "She was thought to have [[functional overlay and no genuine illness]].",
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
