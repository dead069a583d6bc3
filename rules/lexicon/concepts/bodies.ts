/** Words for bodies, for the use of services, and for the lives people lead. */
import type { Lexeme } from "../lexeme.ts";

/** A count of minutes, hours, days or weeks, in figures or in words. */
const count = "(#|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|twenty four|thirty|forty five|sixty|ninety|an|half an)";

export const bodies = {
  /** Bodily health, its conditions and the services for them. */
  phys: {
    say: [
      "breath~", "seizure+", "medically", "bodily", "illness", "disease+", "symptom+", "physical~", "somatic",
      "medical (condition|problem|treatment|illness|care|need|history)+", "long term (physical)? (health)? condition+", "LTC",
      "chronic (disease|condition|illness|pain)+", "diabet~", "T1D", "T2D", "COPD", "asthma~", "bronch~", "respiratory", "heart+",
      "cardi~", "CHD", "hypertens~", "blood pressure", "stroke", "CKD", "renal", "dialysis", "kidney+", "cancer+", "oncolog~", "MSK",
      "musculoskeletal", "arthrit~", "osteo~", "fibromyalgia", "epilep~", "parkinson~", "multiple sclerosis", "IBD", "IBS", "coeliac",
      "liver", "obes~", "HIV", "sickle cell", "endometriosis", "long covid", "frail~", "wound+", "continence", "lymphoedema", "dermat~",
      "psorias~", "pregnan~", "maternity", "antenatal", "postnatal", "pain", "glucose", "HbA1c", "bod~ and mind+", "mind+ and bod~",
      "body", "bodies", "medicine", "surg~", "gastro~", "neurolog~", "foot", "feet", "insulin", "spirometry", "lung+", "podiatr~",
      "physiotherap~", "rehabilitation", "weight", "cholesterol", "lipid+", "vaccin~", "screening",
      "biopsychosocial~", "bodily symptom+", "exam", "ECG", "bloods", "physical (state|condition|history|examination|illness)",
      "disease+", "ill health of the body", "breathless~", "migraine+", "eczema", "skin", "bowel", "joints", "physical",
      "medical (and|or) (social|psychological|psychiatric|practical)", "(psychiatric|psychological|social|emotional) medical", "medical conditions and", "somatic",
    ],
    not: [
      "(advice|benefits|debt|money|welfare|housing|legal|councillor|councillors) (surgery|surgeries)",
      "(mental health|psychiatric|psychosis|high dependency|inpatient|recovery|complex care|community|open|locked) rehabilitation (unit|ward|team|service)+",
      "(mental|psychiatric|psychotic|psychological|depressive|negative) (illness|disease|symptom|disorder)+", "illness of the mind",
      "symptoms of (psychosis|depression|anxiety)", "physical (environment|premises|address|activity|disabilit~ discrimination)",
      "governing body", "body (image)", "competent body", "professional bod~", "heart of", "at the heart", "public bod~",
      "issued by a competent body", "body mass",
      "(psychological|antipsychotic|antidepressant|psychotropic|psychiatric|stimulant|depot) medicine+",
    ],
  },
  /** A bodily cause given as the reason to turn somebody away from mental health care. */
  "phys-cause": {
    say: [
      "(requiring|needing|needs|require|requires|on) (oxygen|catheter|insulin|nursing care|intravenous|IV|dialysis)",
      "physical (illness|disease|disability)",
      "(individuals|people|those|patients|clients|anyone) with (a|an)? (long term|physical|chronic|bodily|medical)",
      "reaction to .. (cancer|pain|illness|stroke|diabetes)", "no organic", "organic",
      "(result|consequence|because) of (a|an|their)? (physical|medical|organic)",
      "(secondary|due|related|relates|linked) to (a|an|their|the)? .. (physical|medical|organic|long term|LTC|illness|condition|disease)+",
      "(active|underlying|unstable|untreated|unresolved|significant) (physical|medical|organic) (illness|condition|problem|disease|comorbid~|health)+",
      "organic (cause|illness|disease|disorder)+", "physical (illness|condition|health (problem|condition|need))+",
      "medically (unwell|unstable|unfit)",
      "(diabet~|epilep~|seizures|COPD|asthma~|heart (failure|disease|condition|problem)+|cancer|stroke|brain (injury|injuries|tumour)|head injur~|parkinson~|huntington~|multiple sclerosis|chronic (pain|fatigue|disease|illness|condition)+|fibromyalgia|long covid|frail~|catheter~|stoma|feeding tube|PEG|tracheostomy|dialysis|pregnan~|pressure (sore|ulcer|area)+|incontinen~|bariatric|obes~|neurological|functional (neurological|symptom|disorder)+|mobility (problem|need|difficult~|issue|impairment)+|wheelchair|hoist~|unexplained (physical)? symptom+|CFS|medical (problem|condition|comorbid~|complex~|need|complication|illness|issue)+|physical (comorbid~|complication|impairment|symptom|ill health|care need|need|frailty|disabilit~)+|bodily (illness|condition|symptom)+|hepatitis|HIV|infectious (disease|illness)|acquired brain|terminal|end of life|palliative|wound+|nursing need+)",
    ],
    not: [
      "(feeding|eating|swallowing|weight|sleep|bowel) (difficulty|difficulties|problem|problems|loss) (arising|due|caused|secondary|resulting|related) .. (disease|stroke|cancer|illness|condition)",
      "(feeding|eating|swallowing|weight) (difficulty|difficulties|problem|loss) (arising|due|caused|secondary) .. (disease|stroke|cancer|illness|condition)",
      "(diabetes|cancer|pain|stroke|respiratory|cardiac|neurology|pregnancy|obesity|asthma|epilepsy|palliative) (and|or)? (diabetes|cancer|pain|stroke)? (team|service|clinic|nurse|specialist|centre|unit|ward|network|pathway|care|register|programme|network|colleague|consultant)+",
      "(physical|medical) need+ (met|assess~|alongside)",
    ],
  },
  biomarker: {
    say: [
      "HbA1c", "FEV1", "MRC (score|scale|grade)", "eGFR",
      "(blood pressure|BP|glucose|glycaemic|lipid|cholesterol|symptom) (control|target|level)+", "LDL", "exacerbation+",
      "disease progression", "complication+", "amputation+", "mortality", "exercise capacity", "6MWT", "ISWT", "shuttle walk",
      "walk test", "spirometry", "inhaler (technique|therapy)", "blood (results|glucose|pressure)",
      "optimis~ .. (control|management|therapy|treatment|glyc~)", "glycaemic", "ulcer+", "survival", "recurrence rate+",
      "infection rate+", "wound healing", "body weight", "weight loss", "BMI", "oxygen saturation",
    ],
  },
  utilisation: {
    say: [
      `(within|inside) ${count} (working|calendar)? (hour|day|week|month|minute)+`, `(over|past|beyond|more than|longer than|under) ${count} (hour|minute)+`,
      `${count} (hour|minute)+ (stay|wait|breach|delay|target|standard|or more|or longer)+`, `${count} hour+ (in|on|at) (ED|A&E|the department|trolley|trolleys|the corridor)`,
      "demand (on|for)", "reduce demand", "cost effective~", "value for money", "prescribing cost+",
      "breach~", "in department",
      "(seen|answered|assessed|met|contacted) .. (within|inside|in|under) .. (hour|day|week|month|minute)+", "(re)? admission+",
      "readmission+", "length of stay", "bed day+", "bed (use|usage|capacity)", "A&E attendance+", "ED attendance+", "attendance+",
      "DNA rate+", "did not attend", "waiting time+", "wait+ (of|for|to)",
      "referral+ (received|accepted|triaged)", "throughput", "completion rate+", "uptake", "take up", "occupancy", "delayed discharge+",
      "4 hour", "response time+", "seen within", "cost saving+", "spend+",
      "(made|offered|seen|begun|started|booked|answered|contacted|triaged|assessed|discharged|admitted|placed) .. (within|inside|in|under) (one|two|three|four|five|six|seven|ten|fourteen|twenty|#) (hour|day|week|month|minute|working day)+",
      "within (one|two|three|four|five|six|seven|ten|fourteen) (hour|day|week|month|minute|working day)+",
      "(inside|within|under) (one|two|three|four|six|#) (hour|day|week|minute|working day)+",
    ],
  },
  "person-words": {
    say: [
      "live (well|life|lives|independently|as|more|with|longer|healthier)", "living (well|with|life|independently)", "cope", "coping",
      "wellbeing", "well being", "quality of life", "feel", "feels", "feeling+", "matter+ (to|most)", "matter", "confiden~", "work",
      "job+", "employment", "famil~", "friend+", "hope+", "independen~", "choice", "choices", "dignity", "goal+", "home life",
      "relationship+", "enjoy~", "understand+ (their|your|what)", "personal~", "kind", "kindness", "respect~", "experience of care",
      "company", "alongside (them|the person|people)", "get used to", "(want|wants|like|love|loves|choose|chooses) to do",
      "(plans|holiday|holidays|garden|grandchildren|dog|hobbies|hobby|travel|pleasure|joy|sleep|energy|worry|worries|fear|fears|frightened|peace of mind)",
      "(live|living|stay|staying|remain) .. (own home|at home)", "everyday", "daily (life|lives|living)", "(get|getting|got|go|going|carry|carrying) (on|back|out|about) (with|to)", "people to",
      "partner (as|in|and)", "comfortable", "knowledge", "self manag~", "(enable|empower|equip|involve|listen)+", "person centred", "whole person", "support+ people", "help+ people", "in control",
      "happy", "(feel|feels|feeling|stay|stays|keep|keeps|kept|be|being) safe", "safe (at|in|and (well|happy))", "emotional~", "comfort~",
    ],
    not: [
      "suitable", "safe staffing", "patient safety", "matter of", "work (above|beyond|done|under|carried|of)", "work with", "working days", "work force", "work stream", "will work",
      "partners work", "home work", "no matter",
    ],
  },
  social: {
    say: [
      "household", "financially", "managing (at home|money|financially)", "going on in (their|his|her|your) life", "caring dut~",
      "at home", "daily life", "home and work", "bills", "rent", "isolat~", "friend+", "company", "caring for", "carer+",
      "children at home", "neighbour+", "work and money", "paid work", "job+",
      "social (need|care|circumstance|isolation|connection|situation|factor|support|context|determinant|network|issue|side|prescri~)+",
      "social", "housing", "debt", "money", "financ~ (worr~|problem|circumstance|difficult~|need)+", "benefits advice", "employment",
      "at home and at work", "home life", "relationship+", "loneliness", "caring (role|responsibilit~)", "what matters",
      "biopsychosocial~", "going on at home", "happening at home", "everyday life", "family life", "home circumstances", "living (arrangement|situation|condition)+",
      "who (is|they live|else is) (at home|around|with)", "where they live", "income", "work", "finances", "study", "caring", "family (situation|circumstances|and work)",
      "(where|who|what) (the person|they|she|he|someone|people|somebody|the patient) (sleeps|sleep|lives|live|stays|has|have|can|relies|rely|owes|eats)", "(live|lives|living|get by) on", "count on",
      "arrears", "immigration", "practical (problem|need|concern|matter|issue|help|difficulties)+", "(personal|family|living|life|home|social) circumstances", "circumstances", "tenancy", "landlord",
      "finances", "poverty", "citizenship", "(home|work) (and|or) (work|home|money|school)", "function and home", "transport", "who helps", "roles (and|at)", "place to live", "people and purpose",
      "occupation", "(daily|everyday|day to day) (life|living|activit~|routine)", "what (fills|they do with|gives) .. (day|days|purpose)", "purpose", "(who|what) (comes in|is owed|lives there|pays)",
      "faith", "spiritual", "debts", "benefits", "(whom|who) they (see|live|turn|rely)", "living situation", "practical", "food budget", "tenure", "heating", "neighbourhood", "leisure", "parenting",
      "at work", "school",
      "pension", "pensions", "pets", "shopping", "who (does|do) the (shopping|cooking|washing|garden)", "who (is|are) (waiting|about|there|around)",
      "(who|what) (knocks|waits|awaits|is waiting)", "coal", "damp", "the house", "landlords",
    ],
    not: [
      "social (worker|media|distancing|enterprise|value)", "work (with|closely|together|towards|in partnership|plan|force|up|out|on|within|alongside|as)", "work of", "will work", "shall work",
      "working", "caring (staff|for others)", "value for money", "money (is|for)",
    ],
  },
} satisfies Readonly<Record<string, Lexeme>>;
