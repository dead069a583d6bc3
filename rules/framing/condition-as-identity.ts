import { phrases } from "../language/shapes.ts";
import { anyDocument } from "../lexicon/profiles.ts";
import { adaLanguage } from "../sources/ada-language.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { languageMatters } from "../sources/language-matters.ts";
import { mindYourLanguage } from "../sources/mind-your-language.ts";

export default phrases({
  title: "People named by their condition",
  severity: "info",
  cites: [adaLanguage["person-first"], mindYourLanguage["person-first"], languageMatters.collaborative, kf2016["basics.whole-person"]],
  appliesTo: anyDocument,
  overrides: ["inclusive-language"],
  message: "“{text}” names people by their condition.",
  advice: "Put the person first, such as “people with diabetes” or “people with a diagnosis of schizophrenia”.",
  avoid: [
    { say: "(uncontrolled|poorly controlled|brittle|known)? diabetics", instead: "people with diabetes", severity: "warning", not: ["(anti|oral|non) diabetics"] },
    { say: "(a|the|each|every|any) diabetic (who|will|is|has|should|must)", severity: "warning" },
    { say: "asthmatics", instead: "people with asthma", severity: "warning" },
    { say: "epileptics", instead: "people with epilepsy", severity: "warning" },
    { say: "COPDers", instead: "people with COPD", severity: "warning" },
    { say: "(a|any|every|known|elderly|male|female|older|young) (schizophrenic|diabetic|epileptic|alcoholic|addict|asthmatic|depressive) (aged|who|is|will|has|shall|should|must|under|over|on)", severity: "warning" },
    { say: "(the|a|an|this) (typical|average|severe|known|classic) .. (asthmatic|diabetic|epileptic|schizophrenic|alcoholic|addict)", severity: "warning" },
    { say: "(paraplegics|quadriplegics|tetraplegics|amputees|cripples|spastics|dements)", severity: "warning" },
    { say: "(arthritics|hypertensives|coeliacs|haemophiliacs)" },
    { say: "schizophrenics", instead: "people with a diagnosis of schizophrenia", severity: "warning" },
    { say: "(a|the) schizophrenic (patient|who|is|will)", severity: "warning" },
    { say: "(psychotics|depressives|manic depressives|neurotics)", severity: "warning" },
    { say: "bipolars", instead: "people with bipolar disorder", severity: "warning" },
    { say: "bipolar patient+", instead: "people with bipolar disorder", severity: "warning" },
    { say: "(anorexics|bulimics)", severity: "warning" },
    { say: "(drug)? addicts", instead: "people with a drug dependence", severity: "warning", not: ["narcotics addicts anonymous"] },
    { say: "alcoholics", instead: "people with alcohol dependence", severity: "warning", not: ["alcoholics anonymous"] },
    { say: "the (elderly|frail elderly|frail|demented|obese|homeless|disabled|housebound|dying)", severity: "warning", not: ["the (elderly|frail|frail elderly|demented|obese|homeless|disabled|housebound|dying) (patient|person|people|population|care|unit|ward|resident|adult|phase|person's|medicine|service|team|pathway|mentally|individual|man|woman|hostel|client|facilities|facility|access|facilities|parking|toilet|living|students|children|process|wish|wishes|matters)+", "care of the (elderly|dying)"] },
    { say: "the (younger)? physically disabled", severity: "info" },
    { say: "(COPD|diabetes|cancer|stroke|asthma|epilepsy) sufferer+", severity: "warning" },
    { say: "(is|as|was|being|be) (a|an) (known)? (schizophrenic|depressive|alcoholic|addict|diabetic|epileptic|anorexic|neurotic|psychotic|paranoid)", severity: "warning", not: ["(a|an) (diabetic|epileptic|psychotic|alcoholic|depressive|paranoid|schizophrenic|anorexic) (episode|illness|patient|foot|disorder|emergency|drink|state|seizure|coma|eye|service|clinic|ulcer|symptom|condition)"] },
    { say: "(an|a) (alcoholic|addict) (will|is|must|should|who|has|shall|may|can)", severity: "warning" },
    { say: "(known|heavy|problem) (drinkers|users)" }, { say: "(intravenous|injecting|IV|drug) users" }, { say: "(MSers|Parkinsonians|cardiacs|psychopaths|dyslexics|autistics)" },
    { say: "the (diabetic|asthmatic|epileptic|schizophrenic) (should|must|shall|will|is|has|may|who|can)", severity: "warning" },
    { say: "drug users" },
  ],
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
      "Diabetic retinopathy screening is offered.",
      "The diabetic foot protection team sees people within eight weeks.",
      "Avoid calling people “diabetics”; avoid the word diabetics altogether.",
      "Alcoholics Anonymous attends monthly.",
      "People with psychotic symptoms are seen the same day by the elderly care team.",
    ],
    fixes: { "All diabetics receive an annual review.": "All people with diabetes receive an annual review." },
  },
});
