/** Words that name people by their condition. */
import type { Phrase } from "../../language/rule.ts";
import { letters } from "../classes.ts";

/** What such a word describes where it names nobody. */
const things =
  "(episode|illness|patient|foot|clinic|service|disorder|emergency|drink|drinks|state|seizure|coma|eye|ulcer|symptom|symptoms|condition|person|people|child|children|adult|adults|young|woman|man|spectrum|hepatitis|liver|nurse|team|specialist|medication|fit|attack|phase|breakdown|unit|ward|centre|society|group|behaviour|relapse|experience|thinking|process|depression|diathesis|joint|pupil|student|pain|crisis|nervosa|cough|tendency|features|traits|adult's|community|reaction|wheeze|encephalopathy|ketoacidosis|beverage|register|history|identity|airway|airways|lung|lungs|bronchitis|retinopathy|neuropathy|nephropathy|kidney|diet|control|care|screening|exacerbation|flare|wound|wounds|feet|event|presentation|type|subtype|response|phenotype|mother|mothers|population|march|prodrome|picture|state of mind|spell|periods)";

export const identities: readonly Phrase[] = [
  { say: "(uncontrolled|poorly controlled|brittle|known)? diabetics", instead: "people with diabetes", severity: "warning", not: ["(anti|oral|non) diabetics"] },
  { say: "(a|the|each|every|any) diabetic (who|will|is|has|should|must)", severity: "warning" },
  { say: "asthmatics", instead: "people with asthma", severity: "warning" },
  { say: "epileptics", instead: "people with epilepsy", severity: "warning", not: ["(home|colony|society|fund|hospital|school) for epileptics", "epileptics (benevolent|society|association|fund|home)"] },
  { say: "COPDers", instead: "people with COPD", severity: "warning" },
  { say: "(a|any|every|known|elderly|male|female|older|young) (schizophrenic|diabetic|epileptic|alcoholic|addict|asthmatic|depressive) (aged|who|is|will|has|shall|should|must|under|over|on)", severity: "warning" },
  { say: "(the|a|an|this) (typical|average|severe|known|classic) .. (asthmatic|diabetic|epileptic|schizophrenic|alcoholic|addict)", severity: "warning", not: [`(the|a|an|this) (typical|average|severe|known|classic) .. (asthmatic|diabetic|epileptic|schizophrenic|alcoholic) ${things}`] },
  { say: "(paraplegics|quadriplegics|tetraplegics|amputees|cripples|spastics|dements)", severity: "warning" },
  { say: "(arthritics|hypertensives|coeliacs|haemophiliacs|aphasics|dysphasics|dysarthrics|dyslexics|dyspraxics|hemiplegics|rheumatics|autistics|bariatrics|stomates)" },
  { say: "schizophrenics", instead: "people with a diagnosis of schizophrenia", severity: "warning" },
  { say: "(a|the) schizophrenic (patient|who|is|will)", severity: "warning" },
  { say: "(psychotics|depressives|manic depressives|neurotics)", severity: "warning" },
  { say: "bipolars", instead: "people with bipolar disorder", severity: "warning" },
  { say: "bipolar patient+", instead: "people with bipolar disorder", severity: "warning" },
  { say: "(anorexics|bulimics)", severity: "warning" },
  { say: "(drug)? addicts", instead: "people with a drug dependence", severity: "warning", not: ["narcotics addicts anonymous"] },
  { say: "alcoholics", instead: "people with alcohol dependence", severity: "warning", not: ["alcoholics anonymous"] },
  { say: "the (elderly|frail elderly|frail|demented|obese|homeless|disabled|housebound|dying)", severity: "warning", not: [
    "the (elderly|frail|frail elderly|demented|obese|homeless|disabled|housebound|dying) (older|old|young|younger|adult|male|female|local|health|healthcare|care|frailty|housing|outreach|social|primary|inclusion|nursing|families)? (patient|score|index|register|charity|act|grant|reduction|project|programme|nurse|clinic|outreach|healthcare|games|person|people|population|care|unit|ward|resident|adult|phase|person's|medicine|service|team|pathway|mentally|individual|man|woman|hostel|client|facilities|facility|access|parking|toilet|living|students|children|process|wish|wishes|matters)+",
    "care of the (elderly|dying)",
  ] },
  { say: "the (younger)? physically disabled", severity: "info" },
  { say: "(COPD|diabetes|cancer|stroke|asthma|epilepsy|heart failure|heart|kidney|arthritis|end stage|long term|chronic) sufferer+", severity: "warning" },
  { say: "(is|as|was|being|be) (a|an) (known)? (schizophrenic|depressive|alcoholic|addict|diabetic|epileptic|anorexic|neurotic|psychotic|paranoid)", severity: "warning", not: ["(a|an) (diabetic|epileptic|psychotic|alcoholic|depressive|paranoid|schizophrenic|anorexic) (episode|illness|patient|foot|disorder|emergency|drink|state|seizure|coma|eye|service|clinic|ulcer|symptom|condition)"] },
  { say: "(an|a) (alcoholic|addict) (will|is|must|should|who|has|shall|may|can)", severity: "warning" },
  { say: "(known|heavy|problem) drinkers" }, { say: "(known|heavy|problem) users", about: ["substance"] }, { say: "(intravenous|injecting|IV|drug) users" }, { say: "(MSers|Parkinsonians|cardiacs|psychopaths|dyslexics|autistics)" },
  { say: "the (diabetic|asthmatic|epileptic|schizophrenic) (should|must|shall|will|is|has|may|who|can)", severity: "warning" },
  { say: "drug users" },
  { say: "(stroke|cancer|asthma|diabetes|epilepsy|arthritis|alzheimer~|COPD|HIV|AIDS|trauma|abuse|polio|burns|heart|migraine|pain|chronic pain|back pain|chronic fatigue|ME|IBS|tinnitus|psoriasis|eczema|MS|parkinson~|sickle cell|endometriosis|lupus|fibromyalgia|eating disorder) (victim|sufferer|casualty)+", severity: "warning", not: ["(pain|MS|migraine|burns|arthritis) (sufferer|victim)+ (group|society|association|trust|club|charity|circle|network|forum)", "(abuse|crime|trauma) victim+ (support|service|unit)+"] },
  { say: "type (1s|2s|ones|twos)" },
  { say: "(a|an|the|each|every|any|known|this|that|another|old|elderly|young|chronic) (schizophrenic|manic depressive|alcoholic|drug addict|addict|epileptic|anorexic|bulimic|asthmatic|autistic|haemophiliac|paraplegic|quadriplegic|hypochondriac|depressive|psychotic|spastic|dyslexic|hemiplegic|arthritic|brittle diabetic)", severity: "warning", not: [`(a|an|the|each|every|any|known|this|that|another|chronic|old|young|elderly) (schizophrenic|manic depressive|alcoholic|epileptic|anorexic|bulimic|asthmatic|autistic|haemophiliac|paraplegic|depressive|psychotic|spastic|dyslexic|hemiplegic|arthritic|addict) ((or|and) (bipolar|manic|affective|depressive|psychotic|other|related|similar|neurotic|schizophrenic|hypertensive))? ${things}`] },
  { say: "self harmer+", severity: "warning" }, { say: "(drug|substance|alcohol|solvent|opiate|cannabis) (abuser|misuser)+", severity: "warning" },
  { say: "(known|our|all|some|many|most|elderly|older|young|frail|newly diagnosed|chronic|local|practice|brittle|poorly controlled|other|and|or|the) (self harmers|overdosers|haemophiliacs|autistics|invalids|heart failures|dementias|renal failures|bariatrics)" },
  { say: "(manic depressives|self harmers|dementias|heart failures|overdoses|hips|strokes|fractures|appendixes|hernias|palliatives) (are|is|is moved|get|should|will|must|attend|need|needs|go|who|wait|come)", not: ["(overdoses|strokes|fractures|hips) (are|will|must|should|need|get) (prevented|recorded|reported|reduced|counted|reviewed|treated|coded|common|rising|avoided|missed|caused)", "hips (are|need|must|should|will)"] },
  { say: "(the|these|our) (blind|deaf|vulnerable|mentally ill|infirm|terminally ill|bereaved|diabetic|bedbound|bedridden|wheelchair bound|insane|suicidal|depressed|anxious|needy|unemployed|addicted|learning disabled|intellectually disabled|incontinent|immobile) (and|or|are|is|should|will|must|need|get|who|can|may|have|in|at|with)", severity: "info", not: [
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
  { say: "(he|she|he is|she is|that one is|this one is) (just)? a (known)? (bipolar|stroke|diabetic|COPD|heart failure|schizophrenic|borderline|PD|EUPD|fracture|hip|overdose|dementia|epileptic|asthmatic|coeliac|depressive|self harmer|psychotic|addict|drinker|sepsis)", severity: "warning", not: ["(he|she|he is|she is|that one is|this one is) (just)? a (known)? (bipolar|stroke|diabetic|COPD|heart failure|borderline|PD|fracture|hip|overdose|dementia|epileptic|asthmatic|coeliac|sepsis) (nurse|doctor|specialist|survivor|consultant|physician|practitioner|champion|lead|friend|volunteer|surgeon|researcher)", `a (known)? (diabetic|schizophrenic|epileptic|asthmatic|psychotic|depressive) ${things}`] },
  { say: "the (morbidly|clinically|severely|grossly|dangerously) (obese|overweight|underweight|ill|disabled|depressed)", severity: "warning", not: ["the (morbidly|clinically|severely|grossly|dangerously) (obese|overweight|underweight|ill|disabled|depressed) (patient|person|people|adult|child|woman|man|individual|population|category|group|pathway|range|client|resident|mother|children|women|men|adults|patients)"] },
];
