/**
 * The words behind each concept, in the pattern language of server/src/engine/patterns.ts.
 * `not` lists longer phrases in which the words mean something else.
 * Broad stems with exceptions are preferred to lists of phrases: new documents say things differently.
 */
import type { Concept } from "../language/facts.ts";

export interface Lexeme {
  readonly say: readonly string[];
  readonly not?: readonly string[];
}

/** Small numbers as words, for counting people. */
const few = "(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|several|some|many|a dozen|#)";
const folk = "(people|patient|service user|carer|resident|women|woman|parent|adult|client|relative|family member|husband|wives|wife|mother|father|young people|local people|tenant|citizen|member|of them|men|survivor|user|person|families|partners)+";
/** What is made when a service is designed. */
const design = "(specification|pathway|outcome|result|service|contract|draft|design|strategy|priorit~|model|measure|target|indicator|question|timetable|wording|section|criteria)+";

export const concepts: Readonly<Record<Concept, Lexeme>> = {
  /** Anything about people's minds, feelings or mental health care. */
  mh: {
    say: [
      "what .. (feel|feels|felt)",
      "how .. (feel|feels|felt|cope|copes|coping|managing|bearing up|holding up|keeping)",
      "frighten~", "fright", "afraid", "scared", "scary", "upset", "tearful", "crying", "sad", "sadness", "unhapp~", "miser~", "shame", "asham~", "guilt~", "despond~", "demorali~", "(under|feeling|feel|feels|felt|the) (the)? strain", "the toll", "takes its toll", "heartache", "frustrat~", "spirits", "in (themselves|himself|herself|yourself|oneself)", "(his|her|their|your) mind", "people's minds", "on (their|your|the person's|people's) mind", "holding up", "bearing up", "flashback+", "nightmare+", "sleepless", "comfort eat~", "emotions", "of mind", "minds",
      "mental~", "psych~", "emotion~", "mood+", "depress~", "antidepress~", "antipsychotic~", "anxi~", "distress~", "suicid~", "biopsycho~",
      "(self|selves) harm~", "PTSD", "OCD", "SMI", "SMD", "EIP", "CMHT", "CMHS", "CAMHS", "CYPMHS", "MHST", "IAPT", "NHSTT", "PMHT", "MHLT",
      "talking (therapy|therapies)", "counsel~", "(crisis|home treatment|crisis resolution) team+", "crisis (cafe|café|line|house|care|support)",
      "schizo~", "bipolar", "mania", "manic", "panic (attack+|disorder+)", "eating disorder+", "disordered eating", "personality disorder+", "complex emotional need+",
      "trauma (informed|responsive|focused)", "traumatic (stress|event+|experience+|birth+)", "birth trauma", "tokophobia", "phobi~", "needle fear",
      "cope", "copes", "coping", "burnout", "worry", "worries", "worried", "worrying", "fear+ (of|about)", "fearful", "grief", "griev~", "bereave~",
      "lonel~", "low (spirits|mood|morale)", "feeling+ (low|down|blue|overwhelmed|alone|isolated|about)", "stress (management|reduction|related)", "stressed", "stressful", "manage+ stress", "stress levels",
      "peace of mind", "state of mind", "frame of mind", "mind+ and bod~", "bod~ and mind+", "in mind and body", "in body and mind", "whole mind", "healthy mind+", "nerves",
      "how (the|each|a|our|their|every)? (person|people|patient+|they|you|someone|she|he|client+|resident+|individual+|mother+|women|woman|carer+) (is|are|feel|feels|felt|cope|copes|themselves are)? (really)? (feel|feels|feeling|coping|managing|bearing up|keeping|getting on|adjusting|living with)",
      "how (the|each|a)? (person|people|patient+|they|you|someone|she|he|client+|resident+|individual+|carer+) (feel|feels|felt|cope|copes|is coping|are coping|bear up|bears up|is bearing up|are bearing up)",
      "how it (feels|is affecting)", "feel+ (supported|safe|hopeful|in control|listened to)", "bear+ up", "wellbeing (practitioner|coach|support|check|session|service|worker)+",
      "inner (strain|life|wellbeing)", "adjust~ to (illness|living|life|diagnosis|a diagnosis|the diagnosis|their)", "adjustment", "resilien~", "body image", "self esteem", "well being", "wellbeing",
      "cognitive behaviou~", "CBT", "mindful~", "guided self help", "motivational interviewing", "hallucinat~", "delusion~", "hopeless~", "despair~", "liaison psychiatry", "PLS",
      "baby blues", "bonding", "parent infant", "(emotional|mental|psychological) (side|load|toll|strain|burden|impact|demand+|cost)",
    ],
    not: [
      "mental (capacity|arithmetic)", "mentali~", "respiratory distress", "distress~ (flare|call|signal)", "depress~ (skull|fracture|ST|segment|of the ST)", "(respiratory|marrow|bone marrow|CNS|immune|myocardial) depression",
      "tongue depressor", "depressed skull", "anxious to (ensure|see|make)", "adjustment+ (factor|to the (price|tariff|payment|contract|plan|figures)|of the (price|tariff|payment|contract))", "(price|tariff|payment|seasonal|case mix|age|reasonable|volume|risk|dose|financial|budget) adjustment+",
      "psychometric~ (freezer|chamber)", "(system|service|network|financial|cyber|operational|supply chain|business|climate|staff|workforce) resilience", "emergency preparedness resilience", "EPRR resilience", "resilience and response", "resilience (plan+|planning|and business continuity)",
      "(cover|leave|absence) bereavement", "fear or favour", "coping with demand", "nerves and (vessels|muscles|tendons)", "nerves conduction", "adjust~ to (take|reflect|include)", "worrying (side effect+|symptom+|feature+|sign+)", "(serious or)? worrying side effect+",
      "department of health and wellbeing", "fundament~", "mental+ health (first aider+) (for staff)",
    ],
  },
  /** Labels that shut people out when they stand in a list of exclusions. */
  "mh-condition": {
    say: [
      "mental~ (ill|health|illness|disorder+|distress|disturbance|instability)", "mental (health)? (problem|condition|issue|need|diagnosis|diagnoses|disorder|illness|disturbance|difficult~|presentation|impairment)+", "psychiatric~", "psycholog~ (problem|issue|need|distress|disorder|condition|difficult~|disturbance|comorbid~|morbidity|instability|unstable|factor)+",
      "psycholog~ unstable", "emotional~ (problem|difficult~|instability|disturbance|disorder|unstable|distress)+", "depression", "depressed", "depressive", "anxiety", "psychosis", "psychoses", "psychotic", "schizo~", "bipolar", "mania", "manic",
      "self harm~", "suicid~", "personality disorder+", "eating disorder+", "anorexi~", "bulimi~", "PTSD", "SMI", "OCD", "behaviou~ (problem|disturbance|disorder)+", "challenging behaviou~", "complex trauma", "overdose+",
      "low mood", "distress~", "antipsychotic~", "psychotropic~", "sectioned", "detained under", "known to (mental health|the CMHT|CMHT|psychiatry)", "(under|open to) (the care of)? (secondary)? (mental health|psychiatric|the CMHT|CMHT) (services|team+)?", "MH (condition|problem|issue|diagnosis|need)+", "emotional and (behavioural|psychological)",
    ],
    not: ["(mental health|psychiatric|mental illness) (service|trust|team|act|strategy|budget|contract|provider|care|nurse|practitioner|professional|worker|liaison|input|lead|support|review|assessment|link|pathway|needs assessment|block)+", "mental (health)? capacity", "respiratory depression", "(respiratory|bone marrow|CNS|immune) depression", "depressed (skull|ST|fracture)", "respiratory distress", "distress screening", "depression (screening|score|scale|panel)", "anxiety (score|scale)"],
  },
  /** Diagnoses that close doors as labels even inside mental health services. */
  "disputed-diagnosis": { say: ["personality disorder+", "complex emotional need+", "EUPD", "BPD"] },
  /** Teams and professions of the mental health side. */
  "mh-service": {
    say: [
      "psychologist+", "psychiatrist+", "psychotherap~", "psychiatric (nurse|liaison|team|service)+", "mental health (nurse|practitioner|worker|specialist|liaison|team|trust|service|professional|lead|clinician|expert|staff|provider|pathway|link|input|support)+", "clinical psychology", "health psychology", "liaison (psychiatry|mental health)",
      "psychological medicine", "talking (therapy|therapies)", "IAPT", "CMHT", "CMHTs", "CAMHS", "community mental health (team|service|nurse)+", "crisis team+", "perinatal mental health", "counsellor+", "psychology (team|service|input|session|post|staff|support|department)+",
    ],
  },
  smi: {
    say: ["SMI", "SMD", "(severe|serious) (and enduring|or enduring)? mental (illness|disorder|health problem)+", "severe and enduring mental", "psychosis", "schizo~", "bipolar", "clozapine", "antipsychotic~", "lithium", "depot"],
  },
  cognition: {
    say: ["dementia", "deliri~", "cognitive~ (impair~|problem|decline|disorder|difficult~)", "confus~ (state|patients|people|residents)", "memory (loss|problem|clinic|service)+", "alzheimer~", "demented", "organic (brain|mental) (disorder|disease|syndrome)+"],
  },
  substance: {
    say: [
      "(substance|drug|alcohol) (and (drug|alcohol|substance))? (or (drug|alcohol|substance))? (misuse|abuse|use|dependen~|problem|addiction|user)+", "(drug|alcohol|substance) (and|or) (drug|alcohol) (misuse|abuse|use|dependen~|problem)+", "addict~", "alcoholi~", "drug user+", "misusing (drugs|alcohol|substances)", "intoxicat~", "(dependen~ on|dependence on) (drugs|alcohol|opioid~|opiate+)", "dual diagnosis", "under the influence", "injecting drug+", "illicit drug+", "drink heavily", "drinking heavily",
    ],
  },
  neurodiversity: { say: ["autis~", "ADHD", "neurodiver~", "learning disabilit~", "intellectual disabilit~"] },
  wellbeing: {
    say: ["wellbeing", "well being", "quality of life", "life satisfaction", "self esteem", "confidence", "hope", "hopeful", "connected~", "resilien~", "happiness", "personal recovery", "empower~", "independence"],
    not: ["health and wellbeing (board|strategy|hub|partnership|directorate)", "confidence interval+", "staff wellbeing", "(system|workforce|service|operational) resilien~", "we hope", "I hope", "is hoped"],
  },

  /** Bodily health, its conditions and the services for them. */
  phys: {
    say: [
      "physical~", "somatic", "medical (condition|problem|treatment|illness|care|need|history)+", "long term (physical)? (health)? condition+", "LTC", "chronic (disease|condition|illness|pain)+", "diabet~", "T1D", "T2D", "COPD", "asthma~", "bronch~", "respiratory", "heart", "cardi~", "CHD", "hypertens~", "blood pressure", "stroke", "CKD", "renal", "dialysis", "kidney+",
      "cancer+", "oncolog~", "MSK", "musculoskeletal", "arthrit~", "osteo~", "fibromyalgia", "epilep~", "parkinson~", "multiple sclerosis", "IBD", "IBS", "coeliac", "liver", "obes~", "HIV", "sickle cell", "endometriosis", "long covid", "frail~", "wound+", "continence", "lymphoedema", "dermat~", "psorias~", "pregnan~", "maternity", "antenatal", "postnatal", "pain", "glucose", "HbA1c",
      "bod~ and mind+", "mind+ and bod~", "body", "bodies", "bodily", "medicine", "surg~", "gastro~", "neurolog~", "foot", "feet", "insulin", "spirometry", "lung+", "podiatr~", "physiotherap~", "rehabilitation", "weight", "cholesterol", "lipid+", "vaccin~", "screening",
    ],
    not: ["physical (environment|premises|address|activity|disabilit~ discrimination)", "governing body", "body (image)", "competent body", "professional bod~", "heart of", "at the heart", "public bod~", "issued by a competent body", "body mass"],
  },
  /** A bodily cause given as the reason to turn somebody away from mental health care. */
  "phys-cause": {
    say: [
      "(result|consequence|because) of (a|an|their)? (physical|medical|organic)", "(secondary|due|related|relates|linked) to (a|an|their|the)? .. (physical|medical|organic|long term|LTC|illness|condition|disease)+", "(active|underlying|unstable|untreated|unresolved|significant) (physical|medical|organic) (illness|condition|problem|disease|comorbid~|health)+", "organic (cause|illness|disease|disorder)+", "physical (illness|condition|health (problem|condition|need))+", "medically (unwell|unstable|unfit)",
    ],
  },
  biomarker: {
    say: [
      "HbA1c", "FEV1", "MRC (score|scale|grade)", "eGFR", "(blood pressure|BP|glucose|glycaemic|lipid|cholesterol|symptom) (control|target|level)+", "LDL", "exacerbation+", "disease progression", "complication+", "amputation+", "mortality", "exercise capacity", "6MWT", "ISWT", "shuttle walk", "walk test", "spirometry", "inhaler (technique|therapy)", "blood (results|glucose|pressure)", "optimis~ .. (control|management|therapy|treatment|glyc~)", "glycaemic", "ulcer+", "survival", "recurrence rate+", "infection rate+", "wound healing", "body weight", "weight loss", "BMI", "oxygen saturation",
    ],
  },
  utilisation: {
    say: [
      "(re)? admission+", "readmission+", "length of stay", "bed day+", "bed (use|usage|capacity)", "A&E attendance+", "ED attendance+", "attendance+", "DNA rate+", "did not attend", "waiting time+", "wait+ (of|for|to)", "within # (hour|day|week|month|working day|minute)+", "referral+ (received|accepted|triaged)", "throughput", "completion rate+", "uptake", "take up", "occupancy", "delayed discharge+", "4 hour", "response time+", "seen within", "cost saving+", "spend+",
    ],
  },
  "person-words": {
    say: [
      "live (well|life|lives|independently|as|more|with|longer|healthier)", "living (well|with|life|independently)", "cope", "coping", "wellbeing", "well being", "quality of life", "feel", "feels", "feeling+", "matter+ (to|most)", "matter", "confiden~", "work", "job+", "employment", "famil~", "friend+", "hope+", "independen~", "choice", "choices", "dignity", "goal+", "home life", "relationship+", "enjoy~", "understand+ (their|your|what)", "personal~", "kind", "kindness", "respect~", "experience of care", "whole person", "support+ people", "help+ people", "in control", "happy", "safe", "emotional~", "comfort~",
    ],
    not: ["suitable", "safe staffing", "patient safety", "matter of", "work with", "working days", "work force", "work stream", "will work", "partners work", "home work", "no matter"],
  },
  social: {
    say: ["home and work", "bills", "rent", "isolat~", "friend+", "company", "caring for", "carer+", "children at home", "neighbour+", "work and money", "paid work", "job+", "social (need|care|circumstance|isolation|connection|situation|factor|support|context|determinant|network|issue|side|prescri~)+", "social", "housing", "debt", "money", "financ~ (worr~|problem|circumstance|difficult~|need)+", "benefits advice", "employment", "at home and at work", "home life", "relationship+", "loneliness", "caring (role|responsibilit~)", "what matters"],
  },

  patient: {
    say: [
      "patient+", "people", "person", "persons", "service user+", "client+", "resident+", "citizen+", "woman", "women", "mother+", "parent+", "individual+", "child", "children", "young (person|people|adult+)", "adult+", "user+", "those", "anyone", "everyone", "somebody", "someone", "anybody", "nobody", "the public", "public", "tenant+", "member+ of the public", "expert+ by experience", "healthwatch", "MNVP", "maternity voices", "voices partnership",
    ],
    not: ["lead person", "public health", "public sector", "the person responsible", "user guide", "public holiday+", "people plan", "user licence", "public transport"],
  },
  /** Whoever has to do what the contract says. */
  provider: { say: ["provider+", "service", "services", "team+", "practice+", "trust+", "home+", "contractor+", "pharmac~", "we", "commissioner+", "ICB", "clinic+", "ward", "unit", "hospital+", "participant+", "partnership", "programme", "(consideration|thought)"] },
  staff: {
    say: ["staff", "employee+", "workforce", "nurse+", "doctor+", "clinician+", "midwi~", "therapist+", "practitioner+", "worker+", "consultant+", "receptionist+", "administrator+", "HCA", "physio~", "pharmacist+", "colleague+", "professional+", "manager+", "matron+", "GP", "psychologist+", "adviser+", "advisor+", "trainee+", "coordinator+", "volunteer+", "facilitator+"],
  },
  everyone: {
    say: [
      "(all|every|each|any|whole|entire) .. (staff|team|clinician|nurse|employee|colleague|worker|practitioner|therapist|role|professional|personnel|workforce|midwi~|advisor|adviser)+", "everyone (who|in|working|from|on|meets)", "(clinical and|both clinical and) (non clinical|administrative)", "frontline (staff|team+|worker+|colleague+)", "front line (staff|team+|worker+|colleague+)", "(patient|public|customer) facing", "regardless of (role|setting|grade|band)", "whatever (their|the) (role|job|grade|setting)", "reception~ to", "from (the)? reception~", "including reception~", "including .. (reception~|admin~|porter+|administrator+|domestic+|volunteer+|healthcare assistant+|support worker+)", "reception~ and", "whole (team|workforce)", "each member of", "every member of", "all (those|people) (who|working)", "everybody (who|in|working)", "no matter (their|what) (role|job)", "everyone in the (team|service)", "all who (work|meet)", "graded by role", "role appropriate",
    ],
  },
  "some-staff": {
    say: [
      "one (nurse|midwife|doctor|therapist|clinician|practitioner|worker|manager|pharmacist)",
      "(the|a|one|each)? (lead|link|specialist|senior|named|clinical|ward|ED|team|service) (nurse|matron|midwife|clinician|manager|consultant|doctor|practitioner|worker|lead|therapist)+", "matron", "nurse+", "midwi~", "(the|a|one|clinical|health|our|trainee) psychologist+", "psychologist+ and nurse+", "doctor+", "GP", "consultant+", "physio~", "therapist+", "band #", "clinical staff", "registered staff", "clinicians", "one member of", "some staff", "selected staff", "a champion", "champion+", "link worker+", "link nurse+", "at least one", "coordinator+", "co ordinator+", "assessors", "prescribers", "two (staff|members|nurses)", "qualified staff", "obstetric~", "dietit~", "managers", "supervisors", "facilitators",
    ],
  },
  carer: {
    say: ["carer+", "caregiver+", "famil~", "relative+", "next of kin", "partner+ and famil~", "loved one+", "those who care for"],
    not: ["paid carer+", "domiciliary carer+", "formal carer+", "family (doctor|hub+|practice|planning|nurse|health)"],
  },
  "lived-experience": {
    say: [
      `${few} (of the)? (local|former|younger|older)? ${folk}`, "people who have", "former patients",
      "lived experience", "(lived|living) experience", "expert+ by experience", "service user (and carer)? (rep~|council|panel|group|forum|voice|lead+)", "(patient|user|client|resident|citizen|carer|public|women|parent|people) (and (carer|public|family))? (council|panel|forum|group|representative|rep|leader|partner|reference group|advisory group|voice|involvement|participation)+", "citizen+ panel", "participation group+", "PPG", "healthwatch", "MNVP", "maternity voices", "PPI", "patient leader+", "user led", "peer led", "# (people|patients|service users|carers|residents|women|parents|family members|adults|clients|local people)", "(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty|thirty|forty|several) (of the)? (people|patients|service users|carers|residents|women|parents|adults|clients|local people|family members)", "people who (use|used|have used|live with|have lived)", "people (living|with experience|with lived)", "patients and carers", "service users and carers", "people and (carers|communities|families)", "local people", "communities", "patients, carers", "carers and (families|patients)",
    ],
  },

  /** People as the object of what may or may not be done. */
  "done-to": { say: ["(may|might|could) be .. (offered|considered|referred|screened|asked|signposted|provided|given|explored|assessed|supported|reviewed|put|brought|added|discussed|arranged|available|invited|raised)", "(may|might|could) (wish|want|like|choose) to (explore|offer|ask|consider|raise|discuss)"] },
  provision: {
    say: [
      "provid~", "provision", "deliver+", "deliver~", "offer+", "offer~", "support+", "assess+", "assessment+", "screen+", "treat+", "treatment", "therap~", "interven~", "refer+", "referral+", "embed~", "includ~", "access to", "available", "care plan+", "ask+", "asked", "discuss+", "review+", "explore+", "help", "helps", "helping", "manag~", "identif~", "respond~", "monitor~", "address+", "cover+", "ensure+", "employ+", "session+", "group+", "clinic+", "course+", "programme+", "visit+", "attend+", "run", "runs", "running", "WTE", "check+", "introduce+", "promot~", "listen~", "contact+", "join+", "work+ with", "see", "seen", "funded", "commission~", "train~", "advice", "advise+", "secur~",
    ],
  },
  training: {
    say: [
      "(day|half day|morning|hour|hours|afternoon|session|teaching)+ (on|about|in)", "awareness (day|course|session|training|module|programme)+", "refresher+", "be able to (recognise|respond|talk|ask|spot|notice)", "know how to", "confident (in|to|about) (recognis~|talk~|ask~|respond~)",
      "train", "trained", "training", "trains", "CPD", "competenc~", "upskill~", "up skill~", "supervision", "reflective practice", "learning (module|programme|set|event|package)+", "e learning", "first aid", "first aider+", "study day+", "workshop+ for staff", "course+", "half day", "masterclass~", "module+", "skill+ (development|programme|session|in)", "psychological skills", "coached", "coaching", "coaches staff", "teaching", "taught", "teach~", "educat~ (for)? staff", "educat~ of staff", "staff education", "staff development", "induction", "learn+", "rehears~", "competent (in|to)", "curricul~", "preceptorship", "shadow~", "skilled", "skills",
    ],
    not: ["training (shoes|programme for patients)", "structured education", "physical training", "strength training", "exercise training", "skills for life", "coping skills", "social skills", "life skills", "parenting skills", "skill mix", "(negotiation|assertiveness|communication|budgeting|thinking) skills", "learning disabilit~", "lessons learn~", "learn+ from (incident|death|complaint)+", "learning from", "skills and strategies", "education training and employment", "training and employment", "employment training", "employability"],
  },
  codesign: {
    say: [
      `(chose|choose|chooses|chosen|wrote|write|drafted|rewrote|decide|decided|decides|picked|dropped|shaped|shape|set|asked for|insisted on|planned|tested|designed|worked on|work on|approve|approves|approved|reviews|changed|named|influenced|agreed) (the|a|an|our|its|this|which|what|on)? .. ${design}`, "send .. back", "helped (to)? (write|design|choose|shape|plan|decide|set|draft)", "seat+ with", "hold+ .. (votes|seats|places)", "(a|their|have|has|with) (a)? vote+", "veto", "on the (group|panel|board|committee|council) that", "from the (first|very first|outset|start|beginning)",
      "co (design~|produc~|creat~|develop~|author~|deliver~|wr~)", "codesign~", "coproduc~", "cocreat~", "codevelop~", "co (authors|chair)", "(designed|developed|written|shaped|drawn|built|planned|created|rewritten|drafted|agreed|prioritised|devised|made|worked|reviewed) (up|out|jointly)? (with|by|alongside|together with|by and with)", "design and (deliver|delivery|review)", "working group+", "steering group+", "task group", "reference group", "design group", "voting", "vote", "votes", "voted", "panel (of|shall|will|must|agree|agrees|agreed|review|reviews|meets|has|which|that|with)", "(sit|sits|sat|seat|seats|place|places) (on|in) (the|a|our|its)? .. (board|group|panel|committee|council|meeting|partnership)", "member+ of the .. (board|group|panel|committee|meeting|review)", "full member", "(design|development|planning|engagement|evening|stakeholder|specification) workshop+", "workshop+ (with|of|where|at which|held|attended)", "focus group+", "equal partner+", "as equals", "chose", "chosen by", "chooses", "rewrote", "wrote", "struck out", "set priorities", "set the priorities", "agreed (the|three|four|five|what|which|outcomes|our)", "agree the", "agrees the", "had the final say", "power to", "can require", "require changes", "co led", "lived experience", "shape+ (the|our|this|services|how|what)", "shaped", "influence+ (the|how|what)", "involv~ (in|people|patients|service|carers|them) .. (design|develop~|governance|review|plan~|commission~|decision~|deliver~|contract)", "involved (in|from|at)", "told us", "have told", "you said we did",
    ],
    not: ["shared decision making", "planned with the (patient|person)", "agreed with the (person|patient|individual|GP|provider|commissioner|referrer)", "agreed by the (commissioner|provider|parties|board)", "written by the", "reviewed by the (provider|commissioner|clinical|team|service|GP)", "agreed with (commissioners|the commissioner)", "developed by clinicians"],
  },
  decide: {
    say: ["plan .. (drawn|agreed|written|made|developed|worked) (up|out)? .. with", "with (every|each|the) (client|patient|person|woman|individual|resident|young person|family)", "(the|each|every|a) (person|patient|individual|woman|resident|client) (chooses|agrees|decides|and)", "sign+ the plan", "care plan+", "support plan+", "treatment plan+", "management plan+", "birth plan+", "safety plan+", "crisis plan+", "plan of care", "goals are", "personal goal+", "their (own)? (plan|goals|care|treatment)", "his or her", "each (person|patient|individual) and", "discharge plan+", "with the (person|patient|individual|client|woman|family)", "individual+ care"],
  },
  feedback: {
    say: ["satisfaction", "survey+", "questionnaire+", "complaint+", "compliment+", "friends and family", "FFT", "feedback", "comment+ card+", "comments box", "for information", "consultation", "drop in event+"],
  },
  signpost: {
    say: ["signpost~", "leaflet+", "poster+", "website+", "helpline+", "phone number", "card", "cards", "information (about|on|sheet|pack|leaflet)+", "contact their GP", "speak to their GP", "see their GP", "self refer", "advised to (contact|see|speak)", "directory", "crisis line number", "link+ to (further|online)"],
  },
  upstream: {
    say: ["prevent~", "upstream", "early (help|intervention|identification|detection|support)", "promot~", "wider determinant+", "social determinant+", "resilien~", "physical activity", "MECC", "five ways", "parenting", "anti stigma", "social prescri~", "peer support", "connection+", "befriend~", "healthy (living|lifestyle+)"],
    not: ["prevent terrorism", "prevent (duty|strategy|training)", "infection prevention", "prevent~ (fall|admission|readmission|infection|avoidable|amputation|pressure)+", "early intervention in psychosis", "early intervention team"],
  },
  "every-contact": {
    say: [
      "every (contact|interaction|consultation|appointment|encounter|conversation|visit|review|meeting|session|home visit|clinic)+", "making every contact", "MECC", "each (contact|visit|appointment|review|session|consultation|meeting|call|clinic|time)+", "at (all|any) (contact|visit|appointment|review|point)+", "all (appointments|reviews|contacts|visits|consultations|clinics)", "routine~ (ask|asked|asking|enquir~|discuss~|part|question+)", "whenever (staff|they|we|people|a)", "always ask~", "opens by asking", "open by asking", "start by asking", "starts by asking", "any contact", "opportunistic~", "on every occasion",
    ],
  },
  assessment: { say: ["examin~", "assess+", "assessment+", "care plan+", "formulation", "first (appointment|visit|meeting|contact)", "initial (appointment|visit|review)", "review+", "history taking", "holistic need+"] },
  link: {
    say: ["joint (clinic|MDT|meeting|ward round|assessment|working|training|protocol|care plan|supervision|review|visit|case)+", "co locat~", "colocat~", "embed~", "MDT", "multidisciplinary", "advice and guidance", "advice line", "same day advice", "case (discussion|review|conference)+", "shared care", "named (contact|link|lead)", "link (worker|nurse|clinician)+", "in reach", "inreach", "outreach", "liaison", "informal advice", "shadow~", "rotat~", "community of practice", "network meeting+", "interface", "without (a)? referral", "ring the", "phone the", "meet (monthly|weekly|quarterly|regularly)", "side by side", "second~"],
  },
  "beyond-nhs": {
    say: [
      "VCSE", "VCS", "VCFSE", "voluntary", "charit~", "third sector", "community (group|organisation|asset|centre)+", "faith", "mosque+", "church~", "housing", "local authority", "council", "councils", "social care", "social services", "children's (services|social)", "school+", "college+", "universit~", "employer+", "employment (support|adviser|specialist)+", "jobcentre", "job centre", "DWP", "IPS", "police", "probation", "criminal justice", "fire (and rescue|service)", "leisure", "librar~", "citizens advice", "debt", "money advice", "social prescri~", "link worker+", "hospice+", "carer+ (centre|trust)", "benefits advice", "voluntary and community",
    ],
  },

  parity: {
    say: [
      "equal~ (rank|claim|billing|terms|partners|measure|share|voice|place)", "(count|matter|weigh)+ (for)? (just|every bit|quite|exactly)? as much", "(just|every bit|quite|exactly) as .. as", "as (thoroughly|closely|firmly|readily|quickly|urgently|much|fully|hard|well resourced|prominently|keenly|warmly|promptly|rigorously) as", "alike", "on the same (footing|terms|basis|level)", "same (rank|level|terms|basis|claim|regard|rigour|urgency|seriousness|care)", "neither .. (before|above|ahead|more important|second)", "not second", "no (lower|lesser)", "in step",
      "parity", "(equal|same|equivalent) (priority|weight|standing|footing|status|importance|value|seriousness|attention|esteem|respect|regard|access|effort|emphasis|place|standard+|urgency|care)", "equal~ (valued|important|seriously|respected|to)", "equal in (standing|weight|importance)", "valued equally", "matter+ equally", "count+ equally", "count+ as much", "matter+ as much", "as (important|seriously|serious|urgent|valued|carefully) as", "just as (important|seriously|serious|urgent|much|carefully)", "carry (the)? (same|equal) weight", "carries (the)? (same|equal)", "on a par", "on (an)? equal (terms|footing)", "no less (important|seriously|weight|than)", "treated alike", "treated as equals", "no health without", "both halves", "two halves .. (the)? same", "equally", "equality between (mental|physical)", "given the same",
    ],
    not: ["as (well|much|far|often|little|many) as (possible|practicable|needed)", "equal opportunit~", "equally (available|accessible) to all", "same (day|time|week|month|place as|way|team|building|site|number)", "parity (bit|check|of (tariff|price|pay))", "equality act"],
  },
  "as-part-of": {
    say: [
      "as (part|an integral part|a part|a normal part|a core part|a standard part|a routine part) of", "(is|be|are) (part|a part|a core part|an integral part|a standard part|a normal part|a routine part) of", "embedded (in|within|across)", "integral", "integrated (physical|mental|mind|with physical|with mental)", "built (in|into)", "routine part", "whole person", "one (plan|team|record|assessment|service|care plan)", "single (assessment|plan|care plan|record|team)", "biopsychosocial", "not (a)? (separate|add on|bolted)", "assessed together", "planned together", "treated together", "together in one", "both mental and physical", "physical and mental health (needs|care|together)", "psychological, and social", "core (member|part) of the (team|MDT|service|offer)",
    ],
  },
  "as-good-as": { say: ["(every bit)? as good as", "on a par with", "equivalent to physical", "comparable to physical", "same as (for)? physical", "equal to physical", "up to (the)? (level|standard) of physical"] },
  "bolt-on": {
    say: [
      "to be (appointed|recruited|identified|named|costed|planned)", "after (the)? (mid term|first|annual|next|second|interim) .. (review|year|phase|evaluation)", "considered when", "second half of",
      "(could|may|might|will|would|shall) .. at some (point|stage)", "(could|may|might|will|would|shall) be .. at some (point|stage)",
      "pencilled in", "(brought|brings|bring) in (at some point|later|in time|eventually)", "in the longer term", "is (to be)? left (until|for|to)", "(comes|come|follows|follow) (later|afterwards|in (the)? (second|third|final|next))", "put (back|off) (to|until)", "when (the|that|this|these|our) .. (has|have|is|are) (reached|settled|secure|stable|embedded|in place|established|bedded|running|complete|delivered|up)", "once (the|that|this|these|our) .. (figures|targets|numbers|savings|results) (are|have)", "parked (for|until)", "second (year|phase) at the earliest", "(in|from) (the)? (final|last|third|second|fourth|fifth) year",
      "in (a)? (future|later|subsequent|second|third|next) (phase|stage|year|iteration|version|specification|round|wave)+", "phase (2|3|4|two|three|four|ii|iii)", "(stage|tranche|wave) (2|3|4|5|two|three|four|five)", "at a (later|future|subsequent) (stage|date|phase|point|time)", "later (stage|date|phase|year)", "subsequent (stage|phase|year|date)+", "in due course", "to follow", "will follow (later|in)", "will be (added|considered|developed|explored|reviewed|looked at|introduced|addressed|picked up|scoped) (later|in (a)? (future|later|due|year|phase|#)|once|when|after|at a)", "bolt~ on", "bolted on", "add on", "once (the|our)? .. (service|pathway|model|core|offer|team|clinic|programme|contract)+ (is|are|has|have) (been)? (established|embedded|in place|stable|bedded|settled|up and running|mature|running|mobilised|live)", "after .. (has|have|is|are) (been)? (bedded|settled|embedded|established|stabilised|gone live)", "bedded in", "in a separate (document|strategy|specification|workstream|plan|programme)", "(covered|dealt with|addressed|set out|picked up|described|considered) (elsewhere|separately|there and not here|in (a|the|our|its)? (separate|another|own|mental health) (mental health)? (strategy|plan|specification|document|programme|contract))", "there and not here", "not here", "to be (determined|confirmed|agreed|developed|scoped|decided)", "TBC", "TBD", "(lead|timing|date|scope) to be (agreed|confirmed|decided)", "future (development|aspiration|phase|consideration|ambition)+", "when (funding|money|resources|capacity) (allow+|permit+|become+|is|are)", "out of scope (at this stage|for now|initially)", "not (in|part of) (the)? (scope|this phase|first phase|initial|phase (1|one))", "will be (reviewed|revisited|considered|looked at) in", "shall be (reviewed|revisited|considered|looked at) in", "shall be (added|considered|developed) (later|once|when|after|in)", "(can|could|may|might) be added", "will be added", "shall be added", "to be added", "to be connected at", "not yet (been)? (planned|designed|costed|agreed|scheduled)", "left (for|to|until) (a)? (later|future|next|phase|year)", "next (contract|commissioning) (round|cycle|period)", "wait+ (until|for) (the)? (next|phase|year|second)", "deferred (to|until)", "postponed", "a later business case", "second stage", "second wave", "in time", "longer term aspiration",
    ],
    not: ["year (2|3|two|three) target+", "year (2|3|two|three) (trainee|student)+", "targets set from year (2|3)", "to follow up", "to follow the", "referrals to follow", "in time for", "in time and", "in time to", "in time range", "add on (test|therapy|treatment)"],
  },
  /** More of what is there already. */
  growth: { say: ["doubl~", "(grow|grows|rise|rises|increase|increases|increased|expand|expands|extend|extends|widen|widens) (to|by|from|in number)", "from day one", "from the (start|outset|beginning|first)", "start+ (at|in the first|with|in phase (1|one|i))", "begins in phase (1|one|i)", "in the first (year|phase)"] },
  exclusion: {
    say: [
      "(cannot|can't|unable to|do not|does not|will not|shall not|not able to) (help|work|deal|assist|care)",
      "(go|goes|sent|passed|handed) back to (the)? (referrer|GP|practice|sender|person who)", "back to the referrer", "unassessed", "handed back", "not taken (forward|on)",
      "not for (the|this|us|people|those|anyone|patients|our)", "no provision (is made)? for", "mak~ no provision", "not provided for", "(do|does|will|shall) not (come|fall|sit|belong) (under|within|in|inside|to|here)", "(is|are) (the)? (business|responsibility|province|domain) of (the|another|their)", "(belong|belongs) (elsewhere|with|to another)", "outside (the)? (scheme|service|contract|programme|pathway|offer)", "no place (here|in|for|on)", "steered (away|to)", "not (one|something|a service|a place) for", "(we|who we|whom we) (do not|cannot|will not|are unable to|don't|can't) (see|take|accept|treat|admit|help|offer|work|support|manage|cater)", "who (cannot|may not|can't|will not) (be)? (join|come|attend|use|seen|referred|admitted|accepted|taken)", "not (be)? (taken|put|placed) on", "go elsewhere", "seen elsewhere", "must (first)? be (free|clear) of", "(should|must|are to|to) be (directed|redirected|sent|steered|turned) (away|elsewhere)", "ruled out of",
      "exclu~", "not (be)? (accept~|suitable|eligible|appropriate|able to access|be seen|available|open to|take|taken|see|admit~|offered|entitled|permitted|referred|considered|treat~|covered|enrolled|booked)", "(is|are) not (for|accepted|suitable|eligible|appropriate|offered|seen|taken|covered|permitted|able to|an appropriate|a suitable)", "(will|shall|can|do|does|should|may|must) not (be)? (accept~|seen|see|offered|referred|treat~|take|taken|admit~|admitted|considered|enrolled|work with|offer|provide|support|be|join|attend|receive|manage|assess|enter|have)", "cannot (be)? (accept~|seen|see|offered|take|taken|admitted|support|supported|treat~|help|manage|managed|join|attend)", "cannot safely", "unsuitable", "ineligib~", "inappropriate (referral|for)+", "out of scope", "outside (the)? (scope|remit|criteria)", "outside (of)? this (service|specification)", "contraindicat~", "unable to (accept|take|support|see|offer)", "does not (provide for|cater for|support|accept|see|take|cover)", "do not (provide for|cater for|support|accept|see|take|cover|meet)", "must not have", "with no (history|active|current)", "free (of|from) (any)? (mental|psych~|active)", "not commissioned (for|to)", "no capacity to", "referred back", "returned to (the)? (referrer|GP)", "sent back", "declin~", "turned away", "turn away", "refus~", "reject~", "bar", "barred", "ruled out", "rule+ out", "disqualif~", "non acceptance", "closed to", "restricted to (those|people|patients) without", "only (accept|open to|available to|for) .. (without|with no)", "who do not have (a)? (mental|psych~)", "not to (any|anyone|people|those) (with|who)", "do not fit", "does not fit",
    ],
    not: ["exclusive~", "excluding VAT", "excluding (bank|weekend|public)+", "school exclusion+", "social exclusion", "digital exclusion", "financial exclusion", "excluded services", "bar chart", "bar code", "refuse collection", "refuse~ (treatment|to engage|help|medication|to give)", "refusal", "not be limited", "not be limited to", "not be less", "rule out (physical|organic|serious|infection|other|medical|differential|sepsis)", "to rule out", "will not be (charged|paid|reimbursed|disclosed|shared)", "cannot be (claimed|recovered|shared|over)", "shall not be (liable|entitled to (payment|claim|charge))", "not available (on|in|from) (the)? (system|record|website)", "not be used", "claims .. rejected", "invoice+ .. (rejected|refused|returned)", "not considered (a|an) (substitute|replacement)", "declined by the (person|patient)", "should not be (delayed|considered as|seen as|taken as)", "must not be delayed", "if declined", "declines", "can decline", "may decline", "decline+ to (take|attend|share)", "rejected samples", "sample+ .. reject~", "specimen+ .. reject~", "exclusion from school", "excluded from (the)? (calculation|denominator|figures|tariff|price|count|data)", "excluding those"],
  },
  /** Says the door is open: lifts an exclusion that the words would otherwise suggest. */
  inclusion: {
    say: [
      "not (an|a|in itself a|in itself an|itself a|on its own a|by itself a|of itself a)? (exclusion|reason to (refuse|exclude|decline|turn|say)|reason (to|for) (refus~|exclu~|declin~)|bar|barrier|ground+|reason)+", "not (be)? (an)? exclu~ (because|on|due|for|from|by|solely|people|anyone|anybody)", "(is|are) not (an)? exclusion+", "(no one|nobody|no person|no patient|none|no referral) (will|shall|is|may|can|should|must)? (be)? (exclu~|refused|turned away|declined|rejected|barred|denied)", "does not (exclude|stop|prevent|bar|rule|disqualify)", "do not (exclude|stop|prevent|bar|rule|disqualify)", "(no|not a|never a) (barrier|bar|exclusion|reason to)+", "rule+ (nobody|no one|no person|a person|anyone|anybody) out", "no .. rule+ .. out", "(never|not) rule+ (anybody|anyone|people|somebody|someone) out", "not (to be)? (used as)? (a|any) (reason|ground)", "never (be)? (a reason|refused|excluded|turned away|an exclusion|grounds)", "includ~ (those|people|adults|patients|anyone|women) (with|who|living)", "includes people", "people who have .. are welcome", "are welcome", "welcome+ people", "welcomes", "regardless of", "irrespective of", "whether or not", "open to (all|everyone|anyone|people)", "not assessed on any", "will also be (seen|accepted|offered)", "is no (reason|bar|barrier|exclusion)", "remove+ exclusion+", "avoid+ exclusion+", "not discriminat~", "no exclusion+ (on|because|for|by)", "no blanket exclusion+", "must not (exclude|be excluded|be refused|be turned away|refuse)", "(will|shall) not (exclude|be excluded|be refused|be turned away|refuse anyone|turn anyone)",
    ],
  },
  softener: { say: ["primary", "primarily", "sole", "solely", "main need", "main (problem|presentation|difficulty|diagnosis|reason)", "principal (need|diagnosis|problem)", "where the main", "acute crisis", "alone", "only need", "predominant~", "prime"] },
  alternative: {
    say: [
      "jointly", "joint (plan|working|assessment|care|offer)", "we (arrange|introduce|pass|stay|book|hand|make|ring|will arrange)", "remain+ (responsible|with|open)", "stay+ (with|open|involved)", "referral stays", "warm handover", "handover", "hand over", "hand+ (them|the person|people) over", "introduced", "together with the", "alongside the", "adapted offer", "care (carries|continues|goes) on", "continue+ (to|under|with)", "can carry on", "until .. (accepted|in place|seen|begins|started)", "seen (instead|there|by)", "transferred to", "will be (seen|supported|offered|treated|cared for) (by|through|in|at)", "planned (handover|transfer)", "meet to plan", "risk assess~", "individual (plan|risk assessment|birth plan|discussion)", "case by case", "discussed with", "same week", "book+ (the|an|with)", "warm transfer",
    ],
  },
  boilerplate: {
    say: ["equality act", "protected characteristic+", "discriminat~", "regardless of age", "human rights act", "mental capacity act", "deprivation of liberty", "DoLS", "liberty protection safeguards", "safeguarding (policy|policies|adults|children|lead|training|level)", "race, (sex|religion|gender|ethnicity|disability)", "religion or belief", "sexual orientation", "gender reassignment", "special category data", "physical or mental (impairment|health data|health or condition|health is)", "data about .. (physical|mental)", "public sector equality", "have (due)? regard to (the)? equality", "compl~ with .. act"],
  },
  "staff-wellbeing": {
    say: ["(hub|helpline|scheme|offer|room|counselling|sessions|programme) for (our|its|the|all)? (staff|employees|colleagues)", "staff (can|may) .. (see|ring|call|contact|talk|speak|use|book|get|access|have)", "staff who (are|is|feel|feels|need|want|find) .. (strain|stress~|upset|struggl~|distress~|support|anxi~)", "(member|members) of staff who (is|are|feel|feels|need|find)", "(wellbeing|rest) room", "debrief+", "staff (who are)? (themselves|under strain)", "for (any|every|all) member+ of staff who", "staff (health and|members own|own|mental health and|psychological)? (wellbeing|stress|burnout|mental health|resilience|sickness|survey|morale|absence|turnover)", "(wellbeing|mental health|resilience|burnout|stress|morale|sickness|psychological support|psychologist) (of|for|among|in|amongst) (our|its|the|all|their)? (staff|employees|colleagues|workforce|nurses|teams)", "staff experiencing", "(support|help) for staff", "support staff (wellbeing|through|with their own)", "workforce wellbeing", "occupational health", "employee assistance", "assistance line", "schwartz round+", "people plan", "sickness absence", "work related stress", "mental health first aider+", "looking after (our|its|the) (staff|people|team)", "staff (feel|feeling|are) (supported|stressed|anxious|burnt)", "(nurses|staff|clinicians|midwives|teams|employees|colleagues) .. (reported|report|felt|feel|experience+) .. (burnout|stress|anxiety|distress|morale|low)", "staff after", "work with staff", "employee wellbeing", "workplace wellbeing"],
    not: ["staff who support wellbeing", "staff support (patients|people)", "train~ staff", "staff wellbeing and patient", "staff support the", "team support people"],
  },
  need: {
    say: ["prevalence", "prevalent", "rate+ of", "incidence", "proportion of", "one in (three|four|five|six|ten|#)", "# in #", "# per cent", "percent of", "third of", "quarter of", "half of", "fifth of", "(two|three|four|five) times", "times (as|more|the)", "twice as", "more likely", "compared with", "higher than", "risk of", "survey", "census", "JSNA", "live with", "living with", "also have", "co morbid~", "comorbid~", "at the same time", "affects", "affected", "leading cause", "estimated", "report+ (that|poor|low|feeling)", "said", "told us", "average", "common~", "impact of", "linked to", "associated with"],
  },
  /** Said after the thing: it is not there, not funded, not part of this. */
  denied: {
    say: ["(is|are|was|were|will be|has been|have been|shall be|been) (not|never) (yet)? (been)? (included|provided|funded|available|offered|part of|commissioned|covered|costed|in scope|within|planned|resourced|routinely)", "(does|do|did|will|shall) not (currently|routinely|yet)? (include|provide|offer|fund|cover|have|extend|employ|deliver|commission|address)", "(falls|fall|sits|sit|lies|is|are) outside", "not (included|provided|funded|part of|within)", "no longer (provided|funded|offered|available)"],
  },
  "not-applicable": { say: ["not applicable", "N/A", "does not apply", "do not apply", "out of scope", "not relevant (here|to this)"] },
  /** Wording that is named in order to be avoided or explained. */
  criticised: { say: ["avoid+", "the (term|phrase|word|expression|label|wording|words)+", "rather than", "instead of", "so called", "formerly", "previously (called|known|termed)", "should not be (called|described|used|referred)", "must not be (used|called|described|said)", "never (say|write|call|use)", "not (say|write|call|use the)", "do not use", "do not (say|call|write)", "no longer use", "imply~", "replac~ by", "outdated", "stigmatis~ (term|word|language|phrase)+", "language (such as|like)"] },
  /** The text is a part or a summary of something larger. */
  excerpt: { say: ["(this|the) summary (document|version)", "full version is available", "(read|see|view) the full (version|document|plan|strategy|specification)", "(this|the) addendum", "forms an addendum", "executive summary of the", "this summary", "should be read (alongside|with|in conjunction with) the (full|main)"] },
  background: { say: ["believe+", "recognis~", "acknowledg~", "appreciat~", "understands", "is committed to", "are committed to", "welcomes the", "in the spirit", "vision", "values"] },

  coordinator: { say: ["(named|one|single|lead) .. (coordinator|co ordinator|worker|contact|clinician|professional|nurse|person|lead|key worker|keyworker|practitioner|midwife|therapist|physiotherapist)+", "care (coordinator|co ordinator|navigator)+", "key worker+", "keyworker+", "(plan|care) .. (held|led|owned) by", "who holds the (whole picture|plan)", "single point of contact", "link worker+", "named midwife"] },
  /** Seniority that answers for an organisation. */
  board: { say: ["board (level|lead|champion|member|sponsor|director)+", "executive (lead|sponsor|director|champion|team)+", "(on|to|of) the board", "non executive+", "NED", "governing body (lead|champion)+", "chief (nurse|executive|officer|operating)", "medical director", "deputy chief executive", "champion+", "director of nursing", "accountable (director|officer)", "senior responsible (officer|owner)", "joint senior leadership", "board's"] },
  /** Boards and champions for something else. */
  "board-other": { say: ["safeguarding", "freedom to speak up", "mental health act", "mental capacity act", "first aider+", "safety champion+", "infection", "whistleblow~", "guardian+", "caldicott", "SIRO"] },
  "smi-check": { say: ["(annual|yearly|full|comprehensive|regular)? physical (health)? check+", "(annual|yearly) health check+", "(SMI|severe mental illness) (register|annual|physical|health)? .. check+", "(six|6) (core|physical)? (health)? (element|check|component|item|test)+", "health check+", "lester", "cardiometabolic", "physical health (review|assessment|monitoring|screen)+", "physical check+", "core check+"] },
  "all-six": { say: ["all six", "(six|6) (core|physical)? (health)? (element|check|component|test|item)+", "(full|comprehensive|complete) .. (check|checks)", "all (elements|parts) of the"] },
  /** Left until the person has gone home. */
  "discharge-later": { say: ["after discharge", "following discharge", "once discharged", "on discharge"] },
  "cvm-alcohol": { say: ["alcohol", "drinking", "AUDIT C"] },
  "cvm-glucose": { say: ["glucose", "HbA1c", "blood sugar", "diabetes (screen|check|test)+", "glycated"] },
  "cvm-pressure": { say: ["blood pressure", "BP"] },
  "cvm-weight": { say: ["BMI", "weight", "body mass", "waist"] },
  "cvm-lipids": { say: ["lipid+", "cholesterol"] },
  "cvm-smoking": { say: ["smok~", "tobacco"] },
  "follow-up": { say: ["follow~ up", "followed up", "abnormal", "act+ on", "acted on", "action (if|where|when|taken|plan)", "interven~", "treatment offer", "(lead|leads) to", "offered (treatment|an intervention|help|support)", "results (are|will be|shall be|must be) (acted|discussed|followed|shared)", "responsible for (the)? follow", "out of range"] },
  pps: { say: ["persistent physical symptom+", "medically unexplained", "MUS", "MUPS", "functional (neurological~|symptom~|disorder~|somatic~)", "FND", "somat~", "bodily distress", "unexplained (physical|medical)? symptom+", "non epileptic", "(no|without) .. (organic|medical|clear|identified|single|identifiable) (cause|explanation)", "symptoms (that|which|with) .. (tests|investigations|no) .. (explain~|cause|explanation)", "symptoms .. not (been)? explained", "functional limb"] },
  liaison: { say: ["liaison (psychiatry|psychiatric|mental health|service|team|nurse|psychiatrist|physician)+", "(psychiatric|mental health|psychiatry) liaison", "psychological medicine", "core24", "core 24", "PLS", "MHLT", "LMHT", "(older people's|older adult) .. liaison"] },
  "always-open": { say: ["24 7", "24 hour+", "24 hours a day", "round the clock", "day and night", "seven days", "7 days", "all hours", "at any hour", "always (open|on)", "all age", "all ages", "age inclusive", "of any age", "whatever (their|the) age"] },
  "limited-hours": { say: ["monday to friday", "mon fri", "weekday+", "office hours", "working hours", "(between)? # (00)? (and|to|am|pm|until) .. # (00|pm|am)", "09 00 (and|to)", "9 to 5", "9 5", "adults aged 18 (to|and) (64|65)", "aged 18 (to|and)? (64|65)", "adults of working age", "18 (64|65)", "working age", "ED only", "only in the (ED|emergency department)"] },
  "perinatal-route": { say: ["perinatal (mental health|psychiatry|team|service|community|specialist|outreach)+", "PMHT", "mother and baby unit+", "MBU", "specialist (mental health)? midwi~", "mental health midwi~", "maternal mental health (service|team|midwi~)+", "perinatal team"] },
  antenatal: { say: ["booking", "antenatal", "in pregnancy", "during pregnancy", "pregnan~", "# weeks of pregnancy", "at # weeks", "first (midwife)? (appointment|contact|visit)", "trimester"] },
  postnatal: { say: ["postnatal", "after (the)? birth", "after having", "post natal", "weeks after", "6 8 week", "six week+", "six to eight weeks", "new (mother|parent|mum|baby)+", "health visit~", "first year"] },
  enquiry: { say: ["ask+", "asked", "asking", "enquir~", "screen~", "whooley", "EPDS", "GAD 2", "PHQ 9", "edinburgh postnatal", "question+", "talk+ about", "conversation+", "mood (check|questions|assessment)+", "wellbeing (check|conversation)+", "listen~"] },
  "in-reach": { say: ["in reach~", "inreach~", "(visit|visits|visiting|attend|attends|comes|come|sees) .. (home|homes|ward|unit|residents|weekly|fortnightly|monthly)", "(weekly|fortnightly|monthly|twice) .. (visit|session|round|clinic)+", "ward round+", "coach~ (staff|carers|teams)", "into the (home|homes|ward)"] },
  physician: { say: ["physician+", "visiting GP", "GP (in reach|sessions|visits|service|cover|practice)", "(a|the|named|local) GP", "medical (cover|input|advice|team|registrar|doctor)", "primary care (in reach|sessions|input|team)", "general practi~", "acute medical team", "doctor (on call|who)"] },
  "on-admission": { say: ["within (24|twenty four|six|6|12|twelve|48) hours", "(on|at|of|after) admission", "first day", "admission (examination|assessment|physical)", "same day as admission", "day of admission"] },
  "carer-support": { say: ["carer assessment+", "carers assessment+", "(carer|carers) .. (wellbeing|stress|support|breaks|break|respite|own|health|group|centre|mental|identif~|register|drop in|listened|questionnaire|worker)+", "(support|help|breaks|respite|groups|counselling|therapy) for .. carer+", "(their|own) (own)? (health|wellbeing|mental|coping|life) .. carer+", "young carer+", "respite", "how (they|carers) (are|themselves) .. (themselves|coping|keeping|managing)", "in their own right", "care act assessment+", "contingency plan+", "(partner|partners|family|families|relatives) .. (asked how|coping|support group|their own|offered support|offered help|wellbeing)", "carer+ (are|is) (identified|asked|offered)", "triangle of care"] },
  "carer-task": { say: ["carer+ .. (trained|taught|shown|help|give|administer|inject|technique|session)", "carer+ .. vital resource", "equip (them|carers) to"] },
  silo: {
    say: ["separate (budget|contract|payment|commissioning|funding|block|arrangement|fund|agreement)+", "(funded|commissioned|paid|bought|purchased|contracted|held|financed|provided for) .. (separately|elsewhere|through (a|the|another)|under (a|its|the|another)|by (the|a) mental)", "different contract", "outside (of)? (the|this|our) .. (contract|budget|envelope|pool|fund|risk share|tariff|price|scope|arrangement)+", "(not|no) (been)? (funded|funding|costed|money) .. (within|in|for|here|included)", "no (money|funding|resource) for (it|this|them|mental|psych~)", "(not|nothing) .. included (in|here|within) .. (price|tariff|contract|value|budget|fund)", "not (been)? costed", "mental health (programme|block)? (budget|block|contract|spending|money)+", "(out of|from) the mental health", "own contract", "sits? outside", "sit outside", "stay+ outside", "remain+ outside", "cost pressure", "within existing (mental health)? resources", "not (part of|covered by|within) .. (price|tariff|contract|budget|fund|envelope)", "charged (to|separately)"],
    not: ["invoiced separately", "reported separately", "reports separately"],
  },
  "joint-money": { say: ["pooled (budget|fund|money|resource)+", "capitat~", "single budget", "one budget", "joint (budget|fund|funding|commissioning)+", "shared (incentive|risk|budget|gain|savings)+", "(gain|risk) share", "(risk|gain) (and (gain|risk))? shar~", "alliance (including|with)", "lead provider .. both", "jointly (funded|commissioned|paid)", "both programmes", "section 75", "blended payment", "contract value includes"] },
  /** Posts or money are put together with others. */
  pooled: { say: ["integrated (neighbourhood|team|service|budget|care team|community)+", "neighbourhood team+", "INT", "pool+", "pooled", "merge~", "merg~", "single (team|budget|service)", "capitat~", "lead provider", "joined (team|budget)+", "join the .. team+", "one (budget|pot|team)", "combined (team|budget)", "deploy~", "multi agency team", "embedded (in|within)"] },
  "ring-fence": { say: ["ring fence~", "ring fenc~", "protected (funding|time|capacity|budget|post|resource|money|WTE)+", "protected", "(not|never) (be)? (redeployed|diverted|moved|used for|withdrawn|vired|reduced)", "may not be (redeployed|moved|used|diverted|reduced|withdrawn)", "dedicated (WTE|session|capacity|psycholog~|mental)+", "minimum (of|WTE|staffing|establishment|number)", "earmark~", "MHIS", "mental health investment standard", "(spend|investment|money|budget|posts) .. (not fall|no lower|shall not fall|maintained)", "separately reported", "reported separately", "floor", "safeguarded", "without .. (consent|agreement|approval) .. (commissioner|partners|both)"] },
  redeploy: { say: ["flexibl~", "redeploy~", "deploy~", "vire", "virement", "discretion", "operational pressure+", "system pressure+", "winter", "free to (deploy|move|use)", "where needed most", "irrespective of organisational", "non recurrent", "one off (funding|money)"] },
  "record-sharing": { say: ["shared (care)? record+", "(data|information) sharing (agreement|protocol|arrangement)+", "DSA", "DPIA", "(read|view|write|shared|mutual|full) access", "(can|able to|will|shall) (see|view|read|open|update) .. (record|notes|plan|letters|results)+", "(one|single|same|common|joint|linked) .. (record|system|unit|care plan|notes|plan)+", "both (systems|records|teams)", "interoperab~", "linked (record|data|dataset)+", "each other's (record|notes)+", "letters .. (both|CMHT|mental health|copied)", "record~ (is|are) shared", "share+ (information|records|notes|the record|data) (with|between)", "sharing (of)? (information|records|notes|care plans)"] },
  "record-apart": { say: ["(on|uses|use|different|separate|own|another) (a)? (different|separate|paper|own|another)? (system|record|notes)+", "on paper", "paper letter+", "not (linked|connected|shared|visible)", "connected (later|at a later)", "cannot see"] },
  medfit: { say: ["medically (fit|cleared|stable|optimised|optimized|ready|well)", "(medical|medically) clear~", "medical clearance", "fit for (assessment|interview|review)", "declared fit", "physically (well|fit)", "(medical|physical) (treatment|care|investigation|work up|workup|management|health condition|condition|needs)+ .. (complete~|finished|concluded|over|ended)", "treatment for the physical", "treatment .. (has|have|is) (been)? (finished|completed|complete|concluded)", "(blood|test) (results|alcohol) .. (back|below|available|normal)", "(is|are|being) (sober|no longer intoxicated)", "sign+ off .. (well|fit)", "signed .. off", "following morning", "after observation", "no longer (require|need)+ .. (medical|acute) (care|treatment|bed|input)", "cleared by (the)? (ED|medical|doctor|consultant|ward|acute)"], not: ["no need to wait", "not wait for"] },
  "medfit-parallel": { say: ["parallel", "alongside", "side by side", "at the same time", "simultaneous~", "concurrent~", "regardless of", "whether or not", "no need to (wait|be)", "not (be)? (required|delayed|wait~|need~)", "without waiting", "as soon as", "does not (need|have to|depend|wait)", "do not (delay|wait|need|depend)", "jointly", "together", "never (wait|delay~)", "before (medical|physical)"] },
  "waits-for": { say: ["only", "once", "after", "until", "unless", "must be", "need+ to be", "required", "prior to", "before", "provided that", "when", "subject to", "criteria", "following", "if", "then"] },
  /** A state of mind or conduct asked for at the door. */
  steady: {
    say: ["motivated", "well motivated", "sufficiently motivated", "(emotionally|mentally|psychologically|psychiatrically) (stable|stabilised|ready|robust|well|minded|settled|able)", "stable (mental|mood|psych~)", "(mental health|mood|mental state|condition) (is|are|being|to be) .. (stable|controlled|settled|managed)", "stable, .. motivated", "abstinent", "abstinence", "commitment", "committed to (change|attend~|the programme|losing|stopping)", "commit to (attend~|change|the)", "(demonstrate|show|shown|demonstrated|evidence of) .. (commitment|motivation|readiness|engagement|desire|willingness)", "sustained engagement", "readiness to change", "ready to (change|engage)", "(not|no longer) .. (open to|under|known to) .. (mental health|secondary|CMHT|psychiatr~)", "(discharged|discharge) (from|them by|by) .. (CMHT|mental health|team|psychiatr~)", "until that team has discharged", "drug and alcohol free", "drug free", "clean and sober", "free (of|from) .. (drugs|alcohol|psychological|mental|distress)", "clear of .. (psych~|mental)", "(compliant|engaged) with (treatment|medication|their)", "no current (distress|crisis)", "psychological readiness", "willing to (engage|change|commit)"],
    not: ["financially stable", "clinically stable", "licensed .. motivated"],
  },
  /** Words that make what follows a condition of entry. */
  condition: { say: ["must (be|have|show|demonstrate|want|first|already)", "only (available|open|offered|accepted|for|if|to)", "(is|are) (only)? (open|available|offered) (only)? to (people|patients|clients|those) who", "need+ to (be|have|show|demonstrate)", "required to (be|show|demonstrate|have)", "able to demonstrate", "provided that", "(is|are) asked to wait", "wait+ until", "until (that|the|their) .. (has|have|is)", "accept~ (once|only|when|if)", "eligib~", "to be (eligible|accepted|considered|prioritised)", "prioritised", "(before|prior to) (a place|entry|joining|being|referral|treatment)", "will be (offered|accepted|considered) (only|if|once|when)", "has to", "have to (be|show)"] },
  licence: { say: ["licensed", "licence", "NICE recommends", "in line with NICE", "summary of product"] },
  "outcome-word": { say: ["outcome (measure)?", "outcomes"] },
  /** Claims to care for the whole person or for everybody. */
  whole: { say: ["whole person", "holistic~", "body and mind", "mind and body", "inclusive", "for everyone", "for all", "no one (is)? left", "everyone who", "anyone who (needs|presents|walks)"] },
  rejects: { say: ["(will|shall|are|is|be|being|may|can|must|should) (be)? (reject~|returned|declined|refused|sent back|bounced|turned (away|round)|redirected|closed|removed|terminated|discharged)", "(reject|return|decline|close|terminate|discharge|refuse)+ (the|a|any|such|these|inappropriate|incomplete)? (referral|patient|client|case|person|people|episode)+", "(referred|sent|signposted|directed|advised|asked) (back)? to (contact|see|speak to|go to|return to|call|ring)? (their|the)? (own)? (GP|referrer|NHS 111|practice)", "advised to contact", "no further (action|contact)", "place .. (given|offered) to (someone|somebody|another)", "closed", "will not be supplied further", "new referral", "re referral (is)? (needed|required)", "lose+ (their|the) place", "removed from (the)? (list|caseload|waiting)", "discharged (back)? to", "sent to .. by their GP"], not: ["discharged home", "discharged (from hospital|from the ward|safely|with)", "discharged to no one", "closed (ended|days|until)", "returned to work", "bank holidays", "(invoice|sample|specimen|form|claim|payment|equipment|return)+ .. (rejected|returned|declined|refused|closed)"] },
  "non-attendance": { say: ["(miss|misses|missed|missing) .. (appointment|session|visit|dose|day|contact|clinic)+", "(fail|fails|failing|failed) to attend", "(do|does|did) not attend", "DNA", "DNAs", "non attendance+", "not attend~", "no answer", "lost to follow up", "disengag~", "relapse~", "not respond~"] },
  outreach: { say: ["(ring|rings|rung|phone|phones|telephone|telephones|telephoned|call|calls|called|text|texts|visit|visits|contact|contacts|contacted)", "outreach", "reason+ (why|check|for)", "find out (what|why)", "got in the way", "rebook", "assertive", "follow~ up", "followed up", "warm handover", "hand over", "handover", "book+ (an|the|with)", "make the contact ourselves", "we (pass|make|contact|arrange|book|hold)", "remain+ (responsible|open)", "arrange+ (an)? appointment", "open door", "place is held", "confirm+ (acceptance|that)", "until .. (confirmed|accepted|spoken|looked|seen)", "summary and", "sign off", "with a (summary|plan|named)", "spoken to"], not: ["ring fenc~", "contact details", "text (message)? number", "points of contact", "call (centre|handler)", "visit+ (limit|length)"] },
  referral: { say: ["referr~", "referral+", "patient+", "client+", "people", "person", "anyone", "case", "cases", "those", "service user+", "women", "episode"] },
  /** What people would choose as a result. */
  mattering: { say: ["matter+ (most)? to", "what matters", "outcomes that matter", "important to (people|patients|them|the person|me|you)", "(personal|own|individual|recovery|life|their) goal+", "goal+ (based|set|attainment|achieved|they|people|that)", "quality of life", "person reported", "patient (reported|defined)", "PROM", "return~ to (work|education|study|driving|hobbies|activit~)", "(in|into|staying in|keep~) (paid)? (work|employment|education)", "independen~", "getting (back|on) (to|with)", "(do|doing) (more of)? what", "live+ (well|independently|at home)", "settled (accommodation|home)", "place of (death|birth|care)", "feel+ (safe|supported|in control|confident|listened|able|hopeful|well)", "confiden~ (in|to|managing|that)", "(say|report|feel|rate) .. (they|that they)", "lonel~", "sleep~ (better|well)?", "hope", "connected~", "in (people's|their) own words", "steadier", "preferred place"], not: ["hope to", "we hope"] },
  /** Bodily wellbeing as staff of a mental health service can ask about it. */
  "physical-wellbeing": { say: ["physical (health|wellbeing|symptom|condition)+", "blood pressure", "weight", "smok~", "side effect+", "medicines", "symptoms", "sleep", "diet", "exercise", "pain", "bod~"] },

  measuring: {
    say: [
      "tool+", "result+",
      "measur~", "score+", "scoring", "outcome+", "PROM", "PREM", "patient reported", "pre and post", "before and after", "baseline", "paired", "change (in|score)+", "improvement (in|of)", "improv~ (by|in|on)", "proportion", "percentage", "per cent", "target+", "threshold+", "report~", "monitor~", "dashboard", "indicator+", "KPI", "MHSDS", "data set", "dataset", "recorded", "collected", "reliabl~ (improv~|recover~|change)", "recovery rate+", "rise of", "rises", "gain+", "reduction (in|of)", "scale", "questionnaire", "rated", "rating", "moving (up|by)", "tracked", "audit~", "how many", "number of",
    ],
  },
  /** Forms counted, not what they show. */
  "form-count": { say: ["handed in", "complet~", "return~", "recorded", "offered", "filled in", "collected", "administered", "given", "used", "screened", "asked", "documented", "captured", "sent"] },
  /** A difference between two times. */
  change: { say: ["improv~", "chang~", "reliabl~", "recover~", "gain+", "rise+", "rises", "fall+", "fell", "mean", "paired", "better", "come down", "comes down", "go up", "goes up", "reduc~", "reduction", "increas~", "point+", "decreas~", "lower", "higher", "less", "more", "half of", "repeat~", "again", "before and after", "pre and post", "two or more", "difference", "drop~", "moving", "steadier", "start and (end|finish)", "start and at", "entry and", "baseline and", "first and last", "outcome score+"] },
  target: { say: ["at least", "no (fewer|less|more) than", "not (fewer|less) than", "per cent", "minimum of", "maximum of", "reduction of", "increase of", "or more", "or higher", "rise of", "up to #", "ratio", "WTE", "from #", "to # by", "by # (march|april|june|july|september|december|january|october|november|february|may|august)", "by (march|april|june|july|september|december|january|october|november|february|may|august|the end of|year)", "improve+ on", "year on year", "above", "below", "halve+", "doubl~", "all people", "every (person|patient|one)", "mean", "moving by"] },
  schedule: {
    say: ["baseline", "entry", "start", "intake", "(first|initial) (assessment|appointment|contact|visit|session)", "at (assessment|review|discharge|exit|entry|baseline|the start|the end)", "review+", "# (week|month|year)+", "(three|six|nine|twelve|two|four) (week|month|year)+", "(three|six|twelve|two|four) (weekly|monthly)", "discharge", "end of (treatment|programme|intervention|the)", "pre and post", "before and after", "annual~", "quarterly", "monthly", "weekly", "yearly", "each (contact|session|visit|review|year|quarter)", "every (contact|session|visit|review|year|quarter|six|three|twelve|# )", "six monthly", "follow up", "again at", "repeated", "paired", "two or more scores", "by discharge", "in year"],
  },
  /** Verbs and adjectives with which outcomes are wished for. */
  "outcome-hedge": {
    say: ["improv~", "enhanc~", "reduc~", "increas~", "better", "greater", "fewer", "empower~", "promot~", "maximis~", "minimis~", "develop~ (of)? (coping|the ability|ability|skills|confidence|resilience|strategies|positive)", "development of", "feel", "feels", "positive", "raise+", "boost~", "strengthen~", "more (confident|connected|resilient|independent|hopeful)", "happier", "healthier", "support+ (recovery|to)", "achiev~ (better|high|improved)", "sustained", "increased", "prevent~", "less (anxious|distressed|isolated|lonely|worried)"],
  },
  "outcome-list": { say: ["(shared|system|collective|our|strategic|key|following|these) (system|collective|shared|strategic)? goals", "(following|expected|desired|intended|these|key|local|service|patient|following key) outcome+", "outcome+ (for|include|are|to be|of the|will be|sought|expected|achieved)", "secure .. outcome+", "benefits (for|include|are)", "expected (outcome|benefit)+", "the service will achieve", "success (will)? look+ like"] },
  qualitative: { say: ["qualitative", "to be (developed|agreed|confirmed|determined|defined)", "feedback", "TBC", "TBD", "in development", "anecdotal", "narrative", "comments", "case stud~"] },
  experience: { say: ["happi~ with", "happy with", "pleased with", "experience+", "satisfaction", "satisfied", "friends and family"] },
};
