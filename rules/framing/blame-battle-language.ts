import { phrases } from "../language/shapes.ts";
import { anyDocument } from "../lexicon/profiles.ts";
import { adaLanguage } from "../sources/ada-language.ts";
import { kf2016Talk } from "../sources/kings-fund-2016-talk.ts";
import { languageMatters } from "../sources/language-matters.ts";

export default phrases({
  title: "Words that blame people or turn illness into a battle",
  severity: "warning",
  cites: [kf2016Talk.fighter, languageMatters.collaborative, adaLanguage.control],
  appliesTo: anyDocument,
  message: "“{text}” blames people, or makes illness a fight that they can lose.",
  advice: "Use plain words for what is so: what happened, what the level is, what people need.",
  avoid: [
    { say: "bed blockers", instead: "people ready to leave hospital" }, { say: "bed (blocker|blocking|blocked)" },
    { say: "inappropriate (A&E|ED|emergency department|emergency|hospital|GP)? (attend~|presentation+|admission+|caller+|use of (A&E|ED|services|999|emergency))", not: ["inappropriate admission to"] },
    { say: "(poorly|badly) controlled (diabetics|hypertensives|asthmatics|epileptics|patient+|people|who|and)" },
    { say: "who (is|are) (poorly|badly) controlled" },
    { say: "(is|are) poorly controlled", not: ["(glucose|pressure|HbA1c|pain|symptoms|infection) (is|are) poorly controlled"] },
    { say: "uncontrolled diabetics" },
    { say: "revolving door+" }, { say: "block+ beds" }, { say: "beds (are|being) blocked (by|with) (patients|people|elderly|the elderly|delayed)" }, { say: "abus~ (the|our|of)? (service|system|999|staff)" }, { say: "(poorly|badly|insufficiently) motivated" }, { say: "wast~ .. (staff|clinician|clinic|doctor|nurse|nhs|our|appointment) .. (time|appointment|slot)" }, { say: "waste+ .. time" },
    { say: "failure to (look after|care for|take|engage|manage|control|attend|change|act|cope)", not: ["provider .. failure to", "failure to .. (report|meet|supply|provide)"] }, { say: "poor historian+" }, { say: "(his|her|their|your) (fight|battle|struggle) (against|with)", severity: "info" }, { say: "(irresponsible|undeserving|feckless) (patient|people|parent|use|user|behaviour)+" }, { say: "(drain|burden) on (the|our)? (system|service|nhs|resource|staff|budget)+", severity: "info" }, { say: "their own fault" }, { say: "cannot be bothered" }, { say: "(choose|chose|choosing) not to help" },
    { say: "(unmotivated|lazy|feckless|workshy)" },
    { say: "lack+ (of)? motivation", not: ["lack of motivation .. symptom"] },
    { say: "poor motivation" },
    { say: "chaotic (lifestyle|patient|client|individual|people|life|lives|user|drug)+" },
    { say: "(difficult|problem|demanding) (patient|client|families|relatives|resident|people)+" },
    { say: "hard to reach", instead: "people we have not reached", severity: "info" },
    { say: "frequent (attender|flyer|caller|flier)+", severity: "info" },
    { say: "(repeat attender|high intensity user)+", severity: "info" },
    { say: "abus~ of (the|our)? (service|system|staff time)+" },
    { say: "(time waster|timewaster)+" },
    { say: "self inflicted", not: ["self inflicted (wound|injur~)"] },
    { say: "poor lifestyle (choice|decision)+" }, { say: "poor lifestyles" }, { say: "bad lifestyle+" }, { say: "unhealthy lifestyle choices" },
    { say: "should take (more)? responsibility" }, { say: "take (more|greater|better) responsibility for their (own)? (health|condition|care|weight)", severity: "info" },
    { say: "(only|have no one|nobody) .. themselves to blame" }, { say: "brought (it)? on themselves" },
    { say: "drug seek~" },
    { say: "(battle|battles|battling|fight|fights|fighting|beat|beating) (against|with|off)? (their|the|your|his|her|this)? (cancer|illness|disease|diabetes|condition|depression|addiction|weight|obesity|dementia|smoking)", severity: "info" },
    { say: "(win|winning|lose|losing|lost) (the|their|his|her|a|this)? (battle|fight)+", severity: "info" },
    { say: "(at)? war (on|with|against) .. (obesity|cancer|diabetes|smoking|drugs)", severity: "info" },
    { say: "(made|make|makes|making) no effort" }, { say: "(not|never) help~ themselves" }, { say: "take a (good|hard|long)? look at themselves" }, { say: "time wasting" },
  ],
  notes: "Battle words are improvements only. “Tackle” is not flagged, nor are names such as Combat Stress.",
  examples: {
    flags: [
      "[[Bed blockers]] delay flow.",
      "Patients with [[chaotic lifestyles]] and [[poor motivation]] drop out.",
      "The aim is to reduce [[inappropriate attendances]].",
      "She hopes to [[win the battle]] against cancer.",
    ],
    passes: [
      "White cells fight infection.",
      "Combat Stress supports veterans.",
      "The group is called Living with and beyond cancer.",
      "We will tackle the causes of smoking.",
      "Blood pressure that is above target is reviewed.",
    ],
    fixes: { "Bed blockers wait.": "People ready to leave hospital wait." },
  },
});
