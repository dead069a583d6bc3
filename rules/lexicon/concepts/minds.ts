/** Words for minds: feelings, conditions, and the people and services that help. */
import type { Lexeme } from "../lexeme.ts";

export const minds = {
  /** Anything about people's minds, feelings or mental health care. */
  mh: {
    say: [
      "(less|more|feel|feels|feeling|felt) (low|lonely|alone|afraid|overwhelmed|stressed|worried|anxious|hopeful)", "calmer", "happier",
      "feelings", "fears", "dread", "stress", "acceptance and commitment",
      "(group|family|art|music|cognitive|behavioural|talk|schema) therapy", "mentally", "low in (spirits|mood|themselves|confidence)", "(feels|feeling) low", "(who|they|she|he|someone|somebody|person|people|patient|patients|residents|women|you) (is|are) low", "minds", "fear", "(in|into|after|about) tears", "irritab~", "crying", "(giving|give|gave) up hope", "feel+ (like)? a burden", "(being|a) burden (to|on) (their|others|the family)", "the shock of", "how .. (taking|took|takes|taken) (it|the news|this)", "dare not", "live in dread",
      "ups and downs", "parity of esteem", "what .. (feel|feels|felt)",
      "how .. (feel|feels|felt|cope|copes|coping|managing|bearing up|holding up|keeping)", "frighten~", "fright", "afraid", "scared",
      "scary", "upset", "tearful", "crying", "sad", "sadness", "unhapp~", "miser~", "shame", "asham~", "guilt~", "despond~", "demorali~",
      "(under|feeling|feel|feels|felt|the) (the)? strain", "the toll", "takes its toll", "heartache", "frustrat~", "spirits",
      "in (themselves|himself|herself|yourself|oneself)", "(his|her|their|your) mind", "people's minds",
      "on (their|your|the person's|people's) mind", "holding up", "bearing up", "flashback+", "nightmare+", "sleepless", "comfort eat~",
      "emotions", "of mind", "come to terms", "coming to terms", "(bad|worrying|frightening) news", "mental~", "MH", "samaritans", "trauma (symptom|history|memories|therapy)+", "psych~", "emotion~", "mood+", "depress~", "antidepress~", "antipsychotic~", "anxi~", "distress~",
      "suicid~", "biopsycho~", "(self|selves) harm~", "PTSD", "OCD", "SMI", "SMD", "EIP", "CMHT", "CMHS", "CAMHS", "CYPMHS", "MHST",
      "IAPT", "NHSTT", "PMHT", "MHLT", "talking (therapy|therapies|treatment|treatments|help|cure)", "counsel~", "(crisis|home treatment|crisis resolution) team+",
      "crisis (cafe|café|line|house|care|support)", "schizo~", "bipolar", "mania", "manic", "panic", "panicky", "low days", "bad days",
      "eating disorder+", "disordered eating", "personality disorder+", "complex emotional need+", "trauma (informed|responsive|focused)",
      "traumatic (stress|event+|experience+|birth+)", "birth trauma", "tokophobia", "phobi~", "needle fear", "cope", "copes", "coping",
      "burnout", "worry", "worries", "worried", "worrying", "fear+ (of|about)", "fearful", "grief", "griev~", "bereave~", "lonel~",
      "low (spirits|mood|morale)", "feeling+ (low|down|blue|overwhelmed|alone|isolated|about)", "stress (management|reduction|related)",
      "stressed", "stressful", "manage+ stress", "stress levels", "peace of mind", "state of mind", "frame of mind", "mind+ and bod~",
      "bod~ and mind+", "in mind and body", "in body and mind", "whole mind", "healthy mind+", "the mind", "nerves",
      "how (the|each|a|our|their|every)? (person|people|patient+|they|you|someone|she|he|client+|resident+|individual+|mother+|women|woman|carer+) (is|are|feel|feels|felt|cope|copes|themselves are)? (really)? (feel|feels|feeling|coping|managing|bearing up|keeping|getting on|adjusting|living with)",
      "how (the|each|a)? (person|people|patient+|they|you|someone|she|he|client+|resident+|individual+|carer+) (feel|feels|felt|cope|copes|is coping|are coping|bear up|bears up|is bearing up|are bearing up)",
      "how it (feels|is affecting)", "feel+ (supported|safe|hopeful|in control|listened to)", "bear+ up",
      "wellbeing (practitioner|coach|support|check|session|service|worker)+", "inner (strain|life|wellbeing)",
      "adjust~ to (illness|living|life|diagnosis|a diagnosis|the diagnosis|their)", "adjustment", "resilien~", "body image",
      "self esteem", "well being", "wellbeing", "cognitive behaviou~", "CBT", "mindful~", "guided self help", "motivational interviewing",
      "hallucinat~", "delusion~", "hopeless~", "despair~", "liaison psychiatry", "PLS", "baby blues", "bonding", "parent infant",
      "(emotional|mental|psychological) (side|load|toll|strain|burden|impact|demand+|cost)",
      "mind", "dull worry", "wear and tear", "nobody to talk to",
      "how (it|this|the diagnosis|the news|things) (has|have|is|are) (been)? (received|taken|felt|affecting|landed|weighing|going)",
      "how .. (received|affected|weighs)", "emotional~",
      "better off dead", "(not)? worth living", "(end|ending|ended|take|taking|taken|took) (their|his|her|its|it all|own) (own)? (life|lives)", "die by", "(want|wants|wanted|wish|wished) to (die|be dead)", "troubled", "unease", "dejected", "downhearted", "gloom~", "tension", "tense", "on edge", "trauma", "traumatis~", "overwhelm~", "nervous~", "agitat~", "inner", "sorrow", "mourning", "loss of (hope|confidence|interest|purpose|role)", "burdened", "weary", "wearing", "wears (people|them|him|her) down", "drained", "emotional toll", "self worth", "self harm", "self injur~", "(become|becomes|becoming|became|seem|seems|seemed|looks|more|very|socially|low|quiet|sad|tearful|agitated|isolated|feel|feels|who is|who are|they are|she is|he is|staying) (and|or)? withdrawn", "withdrawn (and|or) (low|sad|quiet|tearful|isolated|lonely|silent|anxious)", "withdrawn (people|residents|patients|person|adults)", "isolated and",
      "(someone|somebody|people|they|person|patient|resident|anyone|those) .. struggling", "struggl~ (to cope|emotionally|with (life|it|the diagnosis|living))", "dread~", "lost interest", "interest in things", "OPMH", "behavioural activation",
    ],
    not: [
      // Rooms, buildings and sums are no care.
      "(mental health|psychology|psychological|therapy|therapies|counselling|psychiatry|wellbeing) (and (counselling|therapy|psychology))? (room|estate|building|corridor|suite|furniture|car park|waiting area|budget line|premises)+", "(room|building|space|suite|corridor)+ (used|set aside|kept)? for .. (psychology|therapy|therapies|counselling|mental health)",
      "stress (test|echo|incontinence|fracture|testing|the importance|position|ulcer|response)+", "(heat|financial|system|winter) stress",
      "under stress from demand", "stresses that", "stressed that", "feelings (chart|board)", "health and (wellbeing|well being)",
      "mental (capacity|arithmetic)", "mentali~", "respiratory distress", "distress~ (flare|call|signal)",
      "depress~ (skull|fracture|ST|segment|of the ST)", "(respiratory|marrow|bone marrow|CNS|immune|myocardial) depression",
      "tongue depressor", "depressed skull", "anxious to (ensure|see|make)",
      "adjustment+ (factor|to the (price|tariff|payment|contract|plan|figures)|of the (price|tariff|payment|contract))",
      "(price|tariff|payment|seasonal|case mix|age|reasonable|volume|risk|dose|financial|budget) adjustment+",
      "psychometric~ (freezer|chamber)",
      "(system|service|network|financial|cyber|operational|supply chain|business|climate|staff|workforce) resilience",
      "emergency preparedness resilience", "EPRR resilience", "resilience and response",
      "resilience (plan+|planning|and business continuity)", "(cover|leave|absence) bereavement", "fear or favour", "coping with demand",
      "nerves and (vessels|muscles|tendons)", "nerves conduction", "adjust~ to (take|reflect|include)",
      "worrying (side effect+|symptom+|feature+|sign+)", "(serious or)? worrying side effect+", "department of health and wellbeing",
      "(methotrexate|medication|medicines|genetic|drug|dietary|pre test|inhaler|contraceptive|biologic|pre conception|travel) counsel~", "(head|director|manager|commissioner) of (physical and)? mental health", "(is|be|are|was|were|been) withdrawn (at|by|from|if|when|for|on|with|after|because|following)", "fundament~", "mental+ health (first aider+) (for staff)", "(bear|bearing|keep|keeping|kept|borne|in) (in)? mind", "mind (that|the|you|map|maps|set)", "(never|not|would you) mind", "(change|changes|changed|made|make|makes) (his|her|their|your|its)? mind", "mind (up|whenever)", "in mind", "(local|county|borough|city) mind", "mind (will|provide|provides|and rethink)", "peace of mind (that|for)",
      "how .. received (by|from) (the)? (provider|hub|referrer|post|email|commissioner)",
      "how (it|this|referrals|the form) (is|are) received",
      "(scar|area|lesion|nail|bone|wound)+ .. (remain|are|is)? depressed", "depressed (or|and) stretched",
      "tension (headache|pneumothorax)", "(surface|oxygen|skin|wound) tension", "trauma (ward|unit|team|centre|and orthopaedic|list|surgery|theatre|service|network|bed|nurse|clinic)+", "major trauma", "(head|blunt|chest|facial|orthopaedic|dental|physical|eye|foot) trauma", "nervous system", "agitated saline", "inner (city|ear|london|ward|area)", "tension (in|on) (the)? (muscle|tendon|skin)",
      "(is|are) low (risk|income|paid|dose|grade|level|on|vision|compared|and (waits|falling|costs))", "irritable bowel", "irritab~ (hip|cough|airway)", "panic (alarm|strip|buying|alert|cord)+", "bad days (lost|of)",
      "counsel~ (about|on|regarding) (the|their|how|what|use|side|diet)", "genetic counsel~", "dietary counsel~",
    ],
  },
  /** Labels that shut people out when they stand in a list of exclusions. */
  "mh-condition": {
    say: [
      "PD", "mental~ (ill|health|illness|disorder+|distress|disturbance|instability)",
      "mental (health)? (problem|condition|issue|need|diagnosis|diagnoses|disorder|illness|disturbance|difficult~|presentation|impairment)+",
      "psychiatric~",
      "psycholog~ (problem|issue|need|distress|disorder|condition|difficult~|disturbance|comorbid~|morbidity|instability|unstable|factor)+",
      "psycholog~ unstable", "emotional~ (problem|difficult~|instability|disturbance|disorder|unstable|distress)+", "depression",
      "depressed", "depressive", "anxiety", "psychosis", "psychoses", "psychotic", "schizo~", "bipolar", "mania", "manic", "self harm~",
      "suicid~", "personality disorder+", "eating disorder+", "anorexi~", "bulimi~", "PTSD", "SMI", "OCD",
      "behaviou~ (problem|disturbance|disorder)+", "challenging behaviou~", "complex trauma", "overdose+", "low mood", "distress~",
      "antipsychotic~", "psychotropic~", "sectioned", "detained under", "known to (mental health|the CMHT|CMHT|psychiatry)",
      "(under|open to|known to|seen by|treated by|registered with|in the care of|on the books of|on the caseload of) (the care of)? (a|an|the|their|another|secondary|adult|community|local)? (secondary|adult|community|local)? (mental health|psychiatr~|CMHT) (services|team+|trust)?",
      "(MH|mental health) (condition|problem|issue|diagnosis|need|patient|flag|history|comorbid~|marker|caseload|client|status|label|record|concern|case)+", "emotional and (behavioural|psychological)",
      "hear+ voices", "hearing voices", "(PHQ|GAD|HADS|EPDS|CORE|K10|PHQ9|GAD7) .. (above|over|of|or more|or above|greater|exceed~)", "hallucinat~", "delusion~", "paranoi~", "nerves", "nervous (disorder|breakdown|condition|illness|trouble)+", "lithium", "clozapine", "(on|taking|prescribed) (a)? (depot|antidepressant~|psychiatric medic~)", "antidepressant~", "phobi~", "panic (attack|disorder)+", "hypomani~", "EUPD", "BPD", "emotionally unstable", "borderline personality", "grief", "griev~", "bereave~", "(disorder|illness|disease|sickness|state) of (the)? mind", "mind is (not|disturbed|unwell)", "suicide", "severely (low|anxious|depressed|distressed|agitated)", "tearful", "(score|scores|scoring) .. (on|in) the (PHQ|GAD|HADS|EPDS|PHQ9|GAD7)", "(mind|minds) (is|are) (not)? (troubled|unquiet|untroubled)", "take (their|his|her) own life", "post traumatic", "trauma history", "histor~ of trauma", "emotional~ (need|trauma|health|issue|dysregulat~|breakdown|fragil~|vulnerab~)+", "psych (history|problem|issue|diagnosis|patient|case|condition|comorbid~)+", "mood (disorder|problem|instability)+", "nervous", "mentally (unwell|unstable|disordered|vulnerable|ill)", "complex emotional", "hoard~", "dissociat~", "alcohol induced psychosis", "section (2|3|117|136)", "on a section", "CTO", "mental (state|instability|breakdown|crisis|handicap|infirmity|incapacit~)", "psychosocial (issue|problem|complex~|need|factor)+",
    ],
    not: [
      "(mental health|psychiatric|mental illness) (service|trust|team|act|strategy|budget|contract|provider|care|nurse|practitioner|professional|worker|liaison|input|lead|support|review|assessment|link|pathway|needs assessment|block)+",
      "(under|with) the mental (health|capacity) act", "mental health (are|is) (outside|paid|commissioned|covered|provided|in|funded|part)", "(with|by|under|seen by) (a|an|the|our|their|local|community)? (psychologist|psychiatry|psychiatric nurse)",
      "with (the|a|our|local|adult|community)? (community)? (mental health|psychiatric) (trust|team|service|provider|partner|nurse|liaison|colleague|lead|charit~|group|voluntary)+", "with (a|the)? (psychiatrist|CMHT|psychiatry)",
      "mental (health)? capacity", "respiratory depression", "(respiratory|bone marrow|CNS|immune) depression",
      "depressed (skull|ST|fracture)", "respiratory distress", "distress screening", "depression (screening|score|scale|panel)",
      "anxiety (score|scale)", "nervous system", "(bereavement|grief) (service|support|counsel~|leave|group|policy|worker|team|visit)+", "suicide (prevention|strategy)", "nervous (about|of)",
    ],
  },
  /** Diagnoses that close doors as labels even inside mental health services. */
  "disputed-diagnosis": { say: ["PD", "no PD", "personality disorder+", "complex emotional need+", "EUPD", "BPD"] },
  /** Teams and professions of the mental health side. */
  "mh-service": {
    say: [
      "psychologist+", "psychiatrist+", "psychotherap~", "psychiatric (nurse|liaison|team|service|cover|consultant|rota|practitioner|colleague|doctor)+", "psychiatry (team|service|nurse|consultant|registrar|department|cover|rota|colleague|doctor)+",
      "mental health (nurse|practitioner|worker|specialist|liaison|team|trust|service|professional|lead|clinician|expert|staff|provider|pathway|link|input|support)+",
      "clinical psychology", "health psychology", "liaison (psychiatry|mental health)", "psychological medicine",
      "talking (therapy|therapies)", "IAPT", "CMHT", "CMHTs", "CAMHS", "community mental health (team|service|nurse)+", "crisis team+",
      "perinatal mental health", "counsellor+", "psychology (team|service|input|session|post|staff|support|department)+",
      "therapist+ (from|of|in) (the)? (talking|mental)", "(psychological|talking|CBT|cognitive|high intensity|low intensity) (therapist|practitioner|worker|therapies)+", "PWP", "PWPs", "(family|art|music|drama|creative|systemic|play|trauma|EMDR|group) (psycho)? therapist+", "(our|the team's|the clinic's|in house|its) own therapist", "talking therapist+", "(mental health|wellbeing|psychological wellbeing) (practitioner|coach|worker|adviser|nurse)+", "neuropsycholog~", "(clinical|health|assistant|counselling|consultant|trainee) psychologist+", "(community|recovery) psychiatric (nurse|team)+", "CPN", "CPNs", "psycholog~ (department|service|team|colleague|staff)+", "talking therapist+", "(community mental health|recovery|crisis|early intervention) (team|nurse|worker)+", "crisis service", "RiO", "mental health (and wellbeing)? (colleague|partner|side|unit|department|ward|advisor|adviser|coach|navigator)+", "counselling (service|team)", "psycho oncolog~", "psychosexual", "liaison team",
      "PMHFT", "MHFT", "MHT",
      "OPMH", "older people's mental health", "older adults' (mental health|psychiatry)", "(liaison|care home|old age|consultant|community|neuro) psychiatr~", "neuropsychiatr~", "(in reach|inreach) psycholog~", "wellbeing practitioner+", "liaison (psychiatr~|nurse)", "liaison (will|comes|come|came|sees|see|is|are|may|shall|must|only|does|do|should|can|staff|team|attends|practitioner)", "(from|call|calling|contact|contacting|inform|tell|ring|bleep|page|phone) liaison", "behavioural activation", "counselling", "dialectical", "bonding practitioner+",
    ],
  },
  /** An organisation or team for minds by its name: named as a party, it is one. */
  "mh-party": {
    say: ["mental health .. (trust|service|services|team|provider|alliance|charity)", "mental health nhs", "(talking|psychological) therapies", "CMHT", "psychology (department|service)", "mind in", "(local|county|borough|city|county's) mind", "rethink mental illness", "CAMHS"],
    not: ["mental health (act|strategy|policy|investment|first aid)"],
  },
  smi: {
    say: [
      "SMI", "SMD", "(severe|serious) (and enduring|or enduring)? mental (illness|disorder|health problem)+",
      "severe and enduring mental", "psychosis", "schizo~", "bipolar", "clozapine", "antipsychotic~", "lithium", "depot",
    ],
  },
  cognition: {
    say: [
      "dementia", "deliri~", "cognitive~ (impair~|problem|decline|disorder|difficult~)", "confus~ (state|patients|people|residents)",
      "memory (loss|problem|clinic|service)+", "alzheimer~", "demented", "organic (brain|mental) (disorder|disease|syndrome)+",
    ],
  },
  substance: {
    say: [
      "drinker+", "drug user+", "alcohol dependence", "dependent on", "cannabis", "vaping or drink", "street drugs",
      "(drink|drugs) (and|or) (drink|drugs)", "opioid dependen~", "cocaine", "heroin",
      "(substance|drug|alcohol) (and (drug|alcohol|substance))? (or (drug|alcohol|substance))? (misuse|abuse|use|dependen~|problem|addiction|user)+",
      "(drug|alcohol|substance) (and|or) (drug|alcohol) (misuse|abuse|use|dependen~|problem)+", "addict~", "alcoholi~",
      "misus~ (drugs|alcohol|substances|drink|medicines)", "(those|people|anyone|patients|clients|somebody) who (drink|drinks)", "known to misuse", "intoxicat~", "(dependen~ on|dependence on) (drugs|alcohol|opioid~|opiate+)",
      "(due|put down|related|linked|secondary|down|attributed|attributable) to (drugs|alcohol|drink|substances|cannabis|drug|substance)", "(caused|induced|brought on) by (drugs|alcohol|drink|substances|cannabis|drug)", "dual diagnosis", "(are|is|still|currently|actively|heavily|been|has been|have been) drinking", "(drink|drug|alcohol|substance) (problem|habit|misuser|user|dependency|issue|addiction|related|taker|taking|abuser|use)+", "(uses|using|used|takes|taking|on|inject~) (street|illicit|illegal|recreational|hard|class A)? (drugs|heroin|cocaine|opiates|cannabis|alcohol)", "(drink|drinks|drinking) (heavily|alcohol|too much|problem~|to excess|excessive~|at harmful|dependent~)", "harmful drink~", "(opiate|opioid|benzodiazepine|heroin|cocaine|crack) (user|use|misuse|dependen~|substitution)+", "methadone", "until clean", "not clean", "(until|unless) (they are)? sober", "smokes cannabis", "detox~", "under the influence", "injecting drug+", "illicit drug+", "drink heavily", "drinking heavily",
    ],
  },
  wellbeing: {
    say: [
      "wellbeing", "well being", "quality of life", "life satisfaction", "self esteem", "confidence", "hope", "hopeful", "connected~",
      "resilien~", "happiness", "personal recovery", "empower~", "independence",
      "confident", "in (charge|control) of (their|his|her|my|own)", "in the driving seat",
      "(fulfilling|fuller|meaningful) (life|lives)", "not (on my own|on their own|alone)",
    ],
    not: [
      "quality of life saving", "health and wellbeing (board|strategy|hub|partnership|directorate)", "confidence interval+", "staff wellbeing",
      "(system|workforce|service|operational) resilien~", "we hope", "I hope", "is hoped",
    ],
  },
  neurodiversity: { say: ["ASC", "asperger~", "neurodevelopment~", "learning (difficult~|impair~)", "ASD", "LD", "autis~", "ADHD", "neurodiver~", "learning disabilit~", "intellectual disabilit~"] },
} satisfies Readonly<Record<string, Lexeme>>;
