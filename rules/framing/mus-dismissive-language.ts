import { phrases } from "../language/shapes.ts";
import { dismissive } from "../lexicon/framing/symptoms.ts";
import { anyDocument } from "../lexicon/profiles.ts";
import { diagnosticOvershadowing } from "../sources/diagnostic-overshadowing.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { kf2016Comment } from "../sources/kings-fund-2016-comments.ts";
import { nhsEnglandTalkingTherapiesLtc } from "../sources/nhs-england-talking-therapies-ltc.ts";
import { persistentPhysicalSymptoms } from "../sources/persistent-physical-symptoms.ts";

export default phrases({
  title: "Symptoms talked down",
  severity: "error",
  otherwise: { info: "for “medically unexplained symptoms” and the like, which say nothing against anybody" },
  cites: [kf2016.p3, kf2016.c2, persistentPhysicalSymptoms.term, diagnosticOvershadowing.harm, kf2016Comment.polly, nhsEnglandTalkingTherapiesLtc.term],
  appliesTo: anyDocument,
  message: "“{text}” tells people that their symptoms are not believed, and can hide an illness that was missed.",
  advice: "Treat symptoms as real, look at body and mind together, and examine again when things change.",
  overrides: ["stigmatising-mh-language"],
  avoid: dismissive,
  notes: "“Medically unexplained symptoms” is an improvement only: “persistent physical symptoms” is found more acceptable.",
  examples: {
    flags: [
      "Regulars get a letter saying that [[nothing physical is wrong]].",
      "These [[heartsink]] patients consume appointments.",
      "When [[tests are clear, the symptoms are psychological]] and the patient leaves.",
      "[[So-called pain]] that cannot be reproduced waits.",
      "She was thought to have [[functional overlay and no genuine illness]].",
      "The [[MUS]] clinic meets weekly.",
      "People whose breathlessness has [[no physical cause will be discharged]] with reassurance.",
      "Many have unexplained [[symptoms and no underlying disease]].",
      "The doctor lets the patient know that there is [[nothing there to find]].",
      "Physiotherapists should know that [[weakness can be feigned]].",
      "The clinic sees the ill [[and not those who only think]] they are.",
      "Residents who [[hold on to the notion that something is amiss]] are refused more scans.",
    ],
    good: "Symptoms are real, whatever the cause.",
    passes: [
      "What goes on in a person’s mind and in their body has equal standing.",
      "The first message is that nobody is making it up.",
      "How somebody is in their head weighs as much as what is on their lungs.",
      "A rapid route is set up for weight loss, tiredness and other vague symptoms.",
      "Symptoms are real, whatever the cause.",
      "Avoid implying that symptoms are all in the mind.",
      "The occupational therapist does a functional assessment.",
      "There are no organic solvents on site.",
      "People with a normal trace are told what else can cause such pain.",
      "This doesn't mean your pain isn't real.",
      "The belief that fibromyalgia is not a real illness is out of date.",
      "Symptoms are never just psychological.",
    ],
  },
});
