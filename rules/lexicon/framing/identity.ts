/** Words that name people by their condition. */
import type { Phrase } from "../../language/rule.ts";
import { letters } from "../classes.ts";


export const identities: readonly Phrase[] = [
  { say: "diabetics", instead: "people with diabetes", severity: "warning", not: ["(anti|oral|non) diabetics"] },
  // What says which of them is meant is kept, or asked of the author.
  { say: "(uncontrolled|poorly controlled) diabetics", instead: "people with diabetes whose HbA1c is above [level]", severity: "warning" },
  { say: "brittle diabetics", severity: "warning" },
  { say: "known diabetics", instead: "people known to have diabetes", severity: "warning" },
  { say: "asthmatics", instead: "people with asthma", severity: "warning" },
  { say: "epileptics", instead: "people with epilepsy", severity: "warning", not: ["(home|colony|society|fund|hospital|school) for epileptics", "epileptics (benevolent|society|association|fund|home)"] },
  { say: "COPDers", instead: "people with COPD", severity: "warning" },
  { say: "(paraplegics|quadriplegics|tetraplegics|amputees|cripples|spastics|dements)", severity: "warning" },
  { say: "(arthritics|hypertensives|coeliacs|haemophiliacs|thalassaemics|colitics|cystics|sicklers|nephrotics|bronchitics|parkinsonians|aphasics|dysphasics|dysarthrics|dyslexics|dyspraxics|hemiplegics|rheumatics|autistics|bariatrics|stomates)" },
  { say: "schizophrenics", instead: "people with a diagnosis of schizophrenia", severity: "warning" },
  { say: "(a|the) schizophrenic (patient|who|is|will)", severity: "warning" },
  { say: "(psychotics|depressives|manic depressives|neurotics)", severity: "warning" },
  { say: "bipolars", instead: "people with bipolar disorder", severity: "warning" },
  { say: "bipolar patient", instead: "person with bipolar disorder", severity: "warning" }, { say: "bipolar patients", instead: "people with bipolar disorder", severity: "warning" },
  { say: "(anorexics|bulimics)", severity: "warning" },
  { say: "drug addicts", instead: "people with a drug dependence", severity: "warning" },
  { say: "addicts", severity: "warning", not: ["narcotics addicts anonymous"] },
  { say: "alcoholics", instead: "people with alcohol dependence", severity: "warning", not: ["alcoholics anonymous"] },
  { say: "(old|elderly|ageing) folk", not: ["(old|elderly) folk's (home|club|group)"] },
  { say: "the (elderly|frail elderly|old and infirm|old and frail|frail|demented|obese|homeless|disabled|housebound)", severity: "warning", not: [
    "the homeless (day|night|winter)? (centre|shelter|drop in|hub)", "the (elderly|frail|frail elderly|demented|obese|homeless|disabled|housebound) (older|old|young|younger|adult|male|female|local|health|healthcare|care|frailty|housing|outreach|social|primary|inclusion|nursing|families)? (patient|score|index|register|charity|act|grant|reduction|project|programme|nurse|clinic|outreach|healthcare|games|person|people|population|care|unit|ward|resident|adult|phase|person's|medicine|service|team|pathway|mentally|individual|man|woman|hostel|client|facilities|facility|access|parking|toilet|living|students|children|process|wish|wishes|matters)+",
    "care of the elderly",
  ] },
  { say: "the (younger)? physically disabled", severity: "info" },
  { say: "(COPD|diabetes|cancer|stroke|asthma|epilepsy|heart failure|heart|kidney|arthritis|end stage|long term|chronic) sufferer+", severity: "warning" }, { say: "(sufferers|victims) (of|from) (COPD|diabetes|cancer|stroke|asthma|epilepsy|heart failure|arthritis|pain|chronic pain|depression|anxiety|dementia|alzheimer~|psychosis|schizophrenia|mental illness|HIV|migraine|ME|chronic fatigue|fibromyalgia)", severity: "warning" },
  { say: "(known|heavy|problem) drinkers" }, { say: "(known|heavy|problem) users", about: ["substance"] }, { say: "(intravenous|injecting|IV|drug) users" }, { say: "(MSers|Parkinsonians|cardiacs|psychopaths|dyslexics|autistics)" },
  { say: "drug users" },
  { say: "(stroke|cancer|asthma|diabetes|epilepsy|arthritis|alzheimer~|COPD|HIV|AIDS|trauma|abuse|polio|burns|heart|migraine|pain|chronic pain|back pain|chronic fatigue|ME|IBS|tinnitus|psoriasis|eczema|MS|parkinson~|sickle cell|endometriosis|lupus|fibromyalgia|eating disorder) (victim|sufferer|casualty)+", severity: "warning", not: ["(pain|MS|migraine|burns|arthritis) (sufferer|victim)+ (group|society|association|trust|club|charity|circle|network|forum)", "(abuse|crime|trauma) victim+ (support|service|unit)+"] },
  { say: "type (1s|2s|ones|twos)" },
  { say: "(a|an|the|each|every|any|this|that|another) (known|old|elderly|older|young|male|female|typical|average|classic|severe|chronic|newly diagnosed)? (severe|elderly|young|brittle|chronic|known)? (schizophrenic|manic depressive|alcoholic|drug addict|addict|epileptic|anorexic|bulimic|asthmatic|autistic|haemophiliac|paraplegic|quadriplegic|hypochondriac|depressive|psychotic|neurotic|spastic|dyslexic|hemiplegic|arthritic|brittle diabetic|diabetic)", names: true, severity: "warning" },
  { say: "(known|old|elderly|older|young|male|female|chronic) (schizophrenic|manic depressive|alcoholic|addict|epileptic|anorexic|bulimic|asthmatic|autistic|haemophiliac|depressive|psychotic|arthritic|diabetic)", names: true, severity: "warning" },
  { say: "self harmer+", severity: "warning" }, { say: "(drug|substance|alcohol|solvent|opiate|cannabis) (abuser|misuser)+", severity: "warning" },
  { say: "(known|our|all|some|many|most|elderly|older|young|frail|newly diagnosed|chronic|local|practice|brittle|poorly controlled|other|and|or|the) (self harmers|overdosers|haemophiliacs|autistics|invalids|heart failures|dementias|renal failures|bariatrics)" },
  { say: "(manic depressives|self harmers|dementias|heart failures|overdoses|hips|strokes|fractures|appendixes|hernias|palliatives) (are|is|is moved|get|should|will|must|attend|need|needs|go|who|wait|come)", not: ["(overdoses|strokes|fractures|hips) (are|will|must|should|need|get) (prevented|recorded|reported|reduced|counted|reviewed|treated|coded|common|rising|avoided|missed|caused)", "hips (are|need|must|should|will)"] },
  { say: "(the|these|our) (blind|deaf|vulnerable|mentally ill|infirm|terminally ill|bereaved|diabetic|bedbound|bedridden|wheelchair bound|insane|suicidal|depressed|anxious|needy|unemployed|addicted|learning disabled|intellectually disabled|incontinent|immobile)", names: true, severity: "info", not: [
    "the (blind|deaf|poor|old|sick|vulnerable) (and (cold|long|small|large))", "the (deaf|blind) (and|or) (deaf|blind|hard) .. (society|association|centre|school|people|community|service|club)+",
    "(royal|national) .. (the)? (blind|deaf)", "needs of the",
  ] },
  { say: "(the|a|that|our) (fractured|broken|new)? (hip|stroke|overdose|appendix|gallbladder|fracture|dementia|COPD|MI|chest|psych|diabetic|asthma|heart failure|sepsis|detox|PD|schizophrenic|knee|leg|amputation|hernia) in (bed|bay|cubicle|room|side room|the corner|resus|chair)", severity: "warning" },
  { say: "(manic depressive|schizophrenic|alcoholic|drug addict) (patient|who|since|for|and)", severity: "info" },
  { say: "(bipolars|schizos|alkies|druggies|junkies|junkie|addicts|psychos)", severity: "warning" },
  { say: `(${letters}) (unless|whether|and other|or other|and drug)`, severity: "warning", not: ["(with|of|has|have|had|for) (a)? (PD|EUPD|BPD)"] },
  // In capitals the letters are also the diagnosis itself, and "PD" is much else.
  { say: "(our|these|those|the|all|known|other|some|many|most|more|usual|frequent) (EUPDs|BPDs)", severity: "warning", not: ["the (EUPD|BPD) (diagnosis|pathway|service|team|group|clinic|label|programme|strategy|network|nurse|training|term|guideline|guidance|course|lead|work|model|pilot|forum|specialist|needs)"] },
  { say: "(a|an|every|each|any|this) (coeliac|hypertensive|arthritic|rheumatic|cardiac|bariatric|dyspraxic|bipolar|borderline) (should|must|shall|will|is (seen|sent|asked|given|told|reviewed|moved|admitted)|has|who|needs|needing|can|may (be|have|need|also|not|attend|come|ask))", severity: "warning", not: ["(a|every|each|any|this) (cardiac|bariatric|rheumatic|bipolar) needs (assessment|analysis|survey|review|profile)"] },
  { say: "(he|she|he is|she is|that one is|this one is) (just)? a (known)? (bipolar|stroke|diabetic|COPD|heart failure|schizophrenic|borderline|PD|EUPD|fracture|hip|overdose|dementia|epileptic|asthmatic|coeliac|depressive|self harmer|psychotic|addict|drinker|sepsis)", names: true, severity: "warning" },
  { say: "the (morbidly|clinically|severely|grossly|dangerously) (obese|overweight|underweight|ill|disabled|depressed)", severity: "warning", not: ["the (morbidly|clinically|severely|grossly|dangerously) (obese|overweight|underweight|ill|disabled|depressed) (patient|person|people|adult|child|woman|man|individual|population|category|group|pathway|range|client|resident|mother|children|women|men|adults|patients)"] },
];
