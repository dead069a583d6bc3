/** Words for looking after bodies where minds are cared for: checks, examinations, and who does them. */
import type { Lexeme } from "../lexeme.ts";

/** What is looked at, taken or done when a body is checked. */
const look = "(check|review|screen|assessment|examination|monitoring|MOT|observation)+";

export const checks = {
  "physical-half": {
    means: "Bodily health as the other half, not one disease.",
    say: [
      "physical (health|healthcare|wellbeing|care|illness|disease|ill health|morbidity)", "physical (and|as well as|or|alongside|plus) (mental|emotional|psychological)", "bodily", "body", "bodies",
      "(general|ordinary) (medical|physical) (care|health)", "medical (care|needs) of (people|patients|service users)", "physically", "somatic", "heart (disease)? and lung", "diabetes, heart",
      "life expectancy", "(early|premature|avoidable) (death|mortality)", "dying (early|young|too soon)",
      "medical (investigation|investigations|tests|procedures)",
      "(anything|whatever|what) (the|her|his|their|a) (body|heart|lungs) (need|needs|require|requires)",
      "(early|premature|avoidable|missed|younger) (deaths|checks)", "dying (younger|early|earlier|too young)",
    ],
    not: ["governing body", "body mass", "public bod~", "professional bod~", "body (of evidence|worn|image)"],
  },
  "smi-check": {
    means: "The physical health check for severe mental illness: yearly, or in all its parts.",
    say: [
      "(six|6) core (measurement|check|measure)+", "SMI bundle", "(missing|missed|overdue|outstanding|incomplete|unfinished|due) (annual|yearly|physical|health)? check+", "(check+|ones|parts|elements|tests) of the six",
      `(annual|annually|yearly|full|comprehensive|regular|complete|entire|whole|core|cardiometabolic|metabolic|SMI|lifestyle) .. ${look}`,
      `(physical|physical health|body|bodily|health|heart|healthcare) ${look}`, "(full|complete|entire|whole|core) (set|range|round|panel|battery) of .. (test|check|measure|measurement)+",
      "(yearly|annual) (physical|health|body|bodily|cardiometabolic|blood) (test|check|MOT|screen|measurement)+",
      "(bodies|body|physical state|heart and lungs) .. (checked|looked over|reviewed|examined) (yearly|annually|each|every|once)",
      `(six|6) (part|point|element|core|physical|health|cardiometabolic|recommended|national)? (part|point|element|core|physical|health|cardiometabolic)? (element|component|item|measure|${look.slice(1, -2)})+`,
      "lester", "cardiometabolic", "(once|at least once|every|each) (a)? (year|twelve months) .. (check|checks|checked|review|reviewed|screened|seen|looked at)",
      "(check|checks|checked|review|reviewed|screened) (yearly|annually|once a year|every year|each year|every twelve months)", "(HCA|healthcare assistant|health check|wellbeing) clinic+",
    ],
    not: [
      "(finds out|find out|checks|asks|ask|confirms|establishes|records|notes) (whether|if) .. (check|checks|review)", "(nudge|nudges|remind|reminds|encourage|encourages|prompt|prompts|urge|urges) .. (accept|attend|take up|respond to|book|go to|have) .. (check|checks|review)",
      "(needs|risk|mental health|mental state|social|care|carer's|carers|full|comprehensive|whole|entire) (needs|care act|mental health|mental state|risk|set of)? assessment+",
      "(contract|performance|service|annual|quality) (performance|service|contract)? review (meeting)?", "health screening tool", "set of (outcomes|measures|indicators|rules)",
      "(full|whole|complete|comprehensive|regular|annual|core) (data|minimum|monitoring|quality|reporting|risk|report) (set|monitoring|review|assessment)",
      "(lung|sexual|oral|dental|women's|men's|school) health (check|review|screen|assessment)+", "NHS health check+", "(building|safety|equipment|recruitment|DBS|employment) check+",
      "(emotional|mental|psychological|wellbeing) (health)? (check|review|screen|assessment|monitoring|MOT|examination|observation)+",
    ],
  },
  "cvm-alcohol": { means: "One of the six parts of the physical health check: alcohol.", say: ["alcohol", "drinking", "AUDIT C", "drink", "units a week"] },
  "cvm-glucose": { means: "One of the six parts of the physical health check: blood sugar.", say: ["glucose", "HbA1c", "sugar+", "diabetes (screen|check|test)+", "glycated", "glycaem~", "A1c"] },
  "cvm-pressure": { means: "One of the six parts of the physical health check: blood pressure.", say: ["blood pressure", "BP", "pressure", "hypertension"], not: ["(under|winter|system|operational|financial|time|work|bed|demand|staffing|service) pressure", "pressure (on|ulcer|sore|relief|area|from|mattress)"] },
  "cvm-weight": { means: "One of the six parts of the physical health check: weight.", say: ["BMI", "weight", "weigh", "weighed", "body mass", "waist", "girth", "obesity"], not: ["(equal|same|carry|carries|more|less) weight"] },
  "cvm-lipids": { means: "One of the six parts of the physical health check: blood fats.", say: ["lipid+", "cholesterol", "fats"] },
  "cvm-smoking": { means: "One of the six parts of the physical health check: smoking.", say: ["smok~", "tobacco", "cigarette+", "nicotine", "swap to stop", "vapes", "quit attempt+"] },
  "all-six": {
    means: "All six parts of the physical health check at once, without a list of them.",
    say: [
      "(six|6) core (measurement|check|measure)+", "bundle of six",
      "all six", "(ones|those|check+|parts|elements|any|each|rest|remainder) of the six",
      "(six|6) (part|point|element|core|physical|health|cardiometabolic|recommended|national)? (part|point|element|core|physical|health|cardiometabolic)? (element|check|component|test|item|measure|part|review)+",
      "(full|comprehensive|complete|entire|whole) .. (check|checks|review|set|MOT)", "all (the)? (elements|parts|components|core|recommended|checks)", "(every|each) (element|part|component) of the", "Lester",
    ],
  },
  "left-to-gp": {
    means: "The bodily side of care is handed over whole to the GP.",
    say: [
      "(responsibility|remit|business|job|duty|matter|task|concern|preserve) (of|for) (the|their|a)? (GP|surgery|practice|family doctor|primary care|general practice)",
      "(GP|surgery|practice) (retains|retain|has|keeps|keep|remains|holds|is|are) .. responsib~",
      "left (to|with) (the|their)? (GP|surgery|practice|primary care|family doctor)", "belongs (to|with) (primary care|the GP|the practice|general practice)",
      "(see|contact|attend|visit|speak to|ask) (the|their|his|her) (own)? (GP|surgery|practice|doctor) (about|for|with|if)",
      "(falls|lies|sits|rests|stays|remains) (to|with) (the)? (GP|practice|surgery|primary care)",
      "(ask|asks|asking|asked|letter|letters|request|requests|requesting|remind~|prompt~) .. (GP|surgery|practice|primary care) .. (for|to)",
    ],
  },
  "physical-exam": {
    means: "A body looked over by somebody who knows how.",
    say: [
      "physical condition (is|are|will be)? (assessed|checked|examined)", "(falls|pain|frailty) .. (checked|assessed|examined) by (the|a) (geriatrician|physician|doctor)",
      "(examin~)", "head to toe", "top to toe", "physical~ (examin~|assess~|check~|review~|screen~|seen|looked over|clerked|health)",
      "(full|complete|thorough|systematic|initial|routine|proper|medical|baseline) (physical|medical|bodily)? (examination|assessment|check|clerking|work up|observation|tests|screen)+", "clerk~",
      "bloods", "blood test+", "ECG", "(look|looks|looked) (at|over) .. (body|bodies)",
      "bodily (check|examination|assessment)+", "(the|each|every) (heart|chest)", "(check|checks|checked|looked|gone|goes) over (from head|physically|by a doctor|bodily)",
      "physical (work up|overhaul|MOT|review|screen|once over)", "medical (clerking|examination|assessment|check|work up)", "head to (foot|feet|toe)", "body map", "VTE assessment", "NEWS2",
      "(a|full|complete|thorough|proper) (full|complete|thorough)? (physical|medical)",
    ],
    not: [
      "mental state examin~", "cognitive examin~", "mental (health)? (state)? (assessment|examination)", "examine+ (the|how|why|whether|what|our|their)", "clerk (of|to|ward)", "ward clerk+",
      "booking clerk+", "(full|complete|initial|thorough|baseline) (needs|risk|psychiatric|nursing|care|mental|occupational|social) (assessment|screen|check)",
    ],
  },
  "discharge-later": {
    means: "Left until the person has gone home.",
    say: [
      "after discharge", "following discharge", "once (discharged|home|back home)", "on discharge", "when (they|the person) (leave|leaves|goes|go) (home)?", "(at|upon|post) discharge",
      "after (the)? (stay|admission)",
    ],
    not: [
      "(no|not) (later|more) than # (hour|hours|h|hrs) after (the)? admission",
      "(within|inside) # (hours|hour|h|hrs) (after|of) (the)? admission",
    ],
  },
  "follow-up": {
    means: "Something is done about what a check has found.",
    say: [
      "(agreed|next|each) step+ .. (begun|started|taken|done)", "do not just screen", "don't just screen", "(linked|matching) offer", "prescribes .. (on the day|the same day|there and then)", "task (for|to) (the)? (GP|team|nurse)", "(arranges|arrange|organises) (care|treatment|help) for (whatever|what|anything)",
      "follow~ up", "followed up", "act+ on", "acted on", "acting on", "action (if|where|when|taken|plan|on|required)", "interven~", "treatment offer", "whatever needs", "what was done about",
      "(lead|leads) to", "offered (treatment|an intervention|help|support)", "responsible for (the)? follow", "(help|support|advice) to (stop|quit|lose|cut down)", "statin+",
      "(quit|stop smoking|tobacco|weight|diabetes|alcohol|exercise|lifestyle) (adviser|advisor|programme|course|clinic|pathway|support)+", "brief (advice|intervention)",
      "(starts|start|begins|begin|adjusts|adjust|changes|change) (treatment|medication|medicine|tablets|drug)+", "onward (referral|care|treatment)",
    ],
  },
  amiss: {
    means: "A result that is not as it should be, or results as such.",
    say: [
      "abnormal~", "raised", "high", "higher", "low", "out of range", "outside .. (range|limits|normal|target|threshold)", "above", "off", "amiss", "wrong", "positive", "concern+", "finding+", "find",
      "finds", "found", "problem+", "result+", "anything", "whatever", "something", "red", "amber", "flag+", "flagged", "risk+", "picked up", "detected", "uncovered", "reveal+", "shows up",
      "come to light", "comes to light", "need+ attention", "deteriorat~",
    ],
  },
  remedy: {
    means: "What is done for a body when something is amiss: treat, prescribe, refer on.",
    say: [
      "treat+", "treated", "treatment+", "interven~", "prescri~", "refer+", "referral+", "respond~", "response", "remed~", "put right", "dealt with", "deal with", "deals with", "sorted", "acted",
      "acts", "act", "action+", "escalat~", "onward", "statin+", "medication", "tablet+", "lifestyle", "programme+", "adviser+", "advisor+", "appointment+", "chased", "chases", "resolved", "help",
      "support", "plan", "plans", "pathway", "goes to", "go to", "handed", "passed", "(taken|takes|take) up with", "begins", "starts", "started", "booked", "books", "managed", "manages",
    ],
    not: [
      "care (co ordinator|coordinator|plan review|programme approach)+", "care co", "(health|mental health|social|primary|secondary|community) care", "support worker+",
      "(referral|referrals) (is|are|to the service|to the team|criteria)", "(after|from|since|before|upon|following|within) (the)? (referral|appointment)", "(weeks|days|months|year|years|time) (of|from|after) (the)? referral", "checks (are|is|will be|shall be) offered", "(is|are) offered (the|a|an|all|six|annual|yearly|their)",
    ],
  },
  physician: {
    means: "A doctor or team for bodies who comes or is at hand; not a GP who only gets a letter.",
    say: [
      "by (the|a|an|its)? (relevant|appropriate|right|specialist|diabetes|cardiac|renal|medical|acute|general|local)? (hospital|acute) (team|specialist|consultant|doctor|service|clinic)+",
      // Care for bodies that comes to the wards from a practice outside.
      "primary care (provider|practice|doctor|physician|organisation|contractor|partner|nurse|service|network|clinician)+", "(primary|general medical|medical|general practice) (care|service|cover) (to|for|on) (all|the|our|each|every|both|these|its)? .. (ward|unit|inpatient|bed)+",
      "(practice|surgery|partnership|PCN)+ (provides|provide|supplies|gives|delivers|brings|offers|covers|runs|holds|staffs|is contracted|is commissioned|attends|visits) .. (ward|unit|inpatient)+",
      "gastroenterolog~", "hepatolog~", "paediatrician+", "general practitioner", "(weekend|evening|out of hours) GP",
      "physician+", "visiting GP", "GP (in reach|sessions|visits|service|cover|practice)", "(a|the|named|local|resident|in reach|lead) GP", "GP+",
      "medical (cover|input|advice|team|registrar|doctor|consultant|division|unit|opinion)+", "primary care (in reach|sessions|input|team|clinician|clinic|service)", "primary medical", "general practi~",
      "acute medical team", "doctor (on call|who)", "family doctor+", "geriatrician+", "internist", "(consultant|doctor|specialist|registrar) in (general|acute|internal|geriatric)? medicine",
      "(acute|general|hospital) (medicine|doctor|medical|hospital's doctor)+", "(the|local|village|town|neighbouring) surgery", "(advanced|physical health) (nurse)? practitioner+", "SHO",
      "medical on call",
      // Whoever comes from outside, however near.
      "(visiting|sessional|liaison|duty|on call|resident|consultant) (doctor|medic|physician|GP|practice)", "(our|the ward's|the unit's|the trust's|its) (own)? (GP|practice|doctor|surgery)",
      "(the|a|one|nearby|neighbouring|local|partner|contracted) .. (practice|surgery|PCN) .. (visits|sees|holds|provides|sends|comes|runs|covers|sessions|session|round|advice)",
      "(practice|surgery|PCN) .. (sessions|session) (a|per|each|every) (week|month)", "medical (specialist|specialty|specialties|ward|outreach|liaison|colleague|opinion|round|clinic|review|support)+",
      "(acute|general) (physician|hospital|trust) .. (advice|advises|visit|visits|review|reviews|telephone|phone|rung|ring)", "physical (health)? (doctor|team|nurse|lead|specialist|clinician)+",
      "(rung|ring|bleep|phone|call|calls) .. (medical registrar|registrar|medics)",
    ],
    not: [
      "(best|good|reflective|safe|current|common|standard|clinical|restrictive) practice+ (provides|provide|covers|supplies|gives|delivers|brings|offers|runs|holds|attends|visits) .. (ward|unit|inpatient)+",
      "(advice|support|review) from (the)? (psychiatr~)", "medical (review|support|clinic) (of|for) (contract|sickness)",
      "(letter|copy|copied|summary|summaries|sent|send|sends|writes|written|write|inform|informs|informed|told|notify|notified|request|requests|returned) .. (to)? (the|their|his|her|own|a|person's|patient's) (own)? GP",
      "(their|his|her|person's|patient's|your) (own|usual)? GP", "(referring|registered) GP", "registered with (a|the) GP", "GP (letter|summary|details|record|informed|copied)",
      "register~ with (a|the) (local)? (GP|practice|surgery)", "responsible medical officer", "medical (cover|advice|input) from (the)? (psychiatr~)",
    ],
  },
  "on-admission": {
    means: "When somebody comes in, or within the first day or two.",
    say: [
      "(no later|not later|no more|not more) than # (hours|hour|h|hrs) (after|from|of)",
      "within (a|one) day of (coming|arriving|arrival|admission|entry)", "before the (day|shift) is out", "(on|within|in) (their|the|his|her) first (day|hours|shift)", "within (2|3|4|6|8|12|24|two|three|four|six|twelve) hours", "(no later than|within) # hours (after|of) arrival", "(coming|come|comes) through the door",
      "(24|twenty four|six|6|12|twelve|48|forty eight|four|4|eight|8|two|2) (h|hr|hrs|hour|hours)",
      "(on|at|of|after|upon|following|from|since) (admission|arrival|arriving|entry|entering|reception|coming in|being admitted)", "(first|same|next|following) (day|day's)",
      "admission (examination|assessment|physical|clerking|bloods|checks)", "same day as",
      "(on|at|by) (the|their|his|her) (date|day|time|point|moment) of (transfer|arrival|admission|entry)", "(within|in|on|at|upon|after) .. of (transfer|being transferred)",
      "(each|every|any) (new)? (admission|arrival) (triggers|prompts|starts|sets off|brings|begins|opens|generates)", "(done|finish|finishes|finished|complete|completed|completes) (with)? (in|within|inside) (a|one|1) day",
      "day (of|they|he or she|the person|someone|she|he|people|each person|a person|one|1) (is|are|was)? (admission|arrival|entry|arrive|arrives|comes|come|admitted|coming)?",
      "within (a|one|the first) (working)? day", "(hour|hours|time) of (arriv~|coming|admission|being admitted|entry)", "(on|upon) (arrival|arriving|being admitted|entry|admission)", "admission day",
      "(on|at) the (door|day)", "before (bed|they unpack|their first night|anything else)", "(within|inside|in) (the|a|their) (first)? (day|24 hours|hours)", "once admitted",
      "at the point of (entry|admission)", "first (24|twenty four|48|day|hours|evening|shift)", "as soon as .. (comes|come|arrives|arrive|admitted|in)", "(longer|more) than a day",
      "by (the)? (end|close) of the (first|next|following)", "before (midnight|the first night|the end of)", "first night",
      "when (somebody|someone|they|a person|people|he or she|each person) (comes|come|arrives|arrive|is admitted|are admitted)",
      "(a|one) day of (arrival|admission|coming|entry|being|entering|arriving)", "new admission+", "newly admitted", "incoming patient+",
      "before (she|he|they|anyone|somebody|a woman|a person) (has|have) been (here|in|with us|on the ward) (a|one|for a) (day|night)", "before (the)? (first|second) (night|day)",
    ],
    not: ["24 hours (a|per) day", "24 7", "(24|twenty four) (hours|hour) (cover|service|team|on call|advice|crisis|helpline)", "within (48|24|72) hours of (discharge|referral|leaving)"],
  },
  "physical-wellbeing": {
    means: "Bodily wellbeing as staff of a mental health service can ask about it.",
    say: [
      "physical (health|wellbeing|symptom|condition|illness|problem|complaint|ill health|disease|discomfort|state)+", "ill health of the body", "ache+", "lungs", "feet", "pulse", "thirst", "dental",
      "toothache", "mobility", "moving about", "constipat~", "swelling", "infection+", "injur~", "blood pressure", "smok~", "side effect+", "medicines", "symptoms",
      "diet", "vap~", "exercise", "pain", "bod~",
      "physically", "physical (and|as well as|or|alongside|plus) (mental|emotional|psychological)", "eat~", "teeth", "breath~", "appetite", "bowels", "waist", "weigh~", "vital signs",
      "NEWS2", "diabetes", "heart", "injection site", "side effects",
    ],
    not: ["(professional|governing|statutory|regulatory|representative|awarding|public|NHS|advisory|parent|accrediting) bod~", "body (of|that|which) (evidence|work|staff|regulates|represents)"],
  },
  "physical-service": {
    means: "Teams and professions of the physical side.",
    say: [
      "hospitals", "paediatrics", "(medical|physical|surgical|acute) (provision|standards|waits|access|counterpart|specialties|conditions|illness|needs)",
      "(acute|general|medical|surgical|physical) (care|sector|hospital|hospitals|trust|medicine|services|wards|side|patients|counterparts)", "(cardiologist|surgeon|oncologist|physician)+",
      "rest of the NHS", "chest pain", "(broken|fractured) (leg|arm|bone|hip|wrist|ankle)", "elective care", "heart attack", "(a|the) (scan|operation|hip replacement|surgeon|cataract)",
      "(practice|district|community|diabetes|respiratory|cardiac|heart failure|specialist|general|ward|stroke|medical) nurse+",
      "(acute|medical|diabetes|respiratory|cardiac|cardiology|physical|lipid|gastroenterology|renal) (team|trust|ward|clinic|unit|colleague|consultant|registrar|list)+", "primary care network+",
      "PCN", "PCNs", "surgeries", "(the)? (practice|practices)", "GP", "GPs", "physiotherapist+", "podiatrist+", "paediatrician+", "geriatrician+", "internist", "ward doctor+",
      "(diabetes|heart|cardiac|respiratory|stroke|cancer|pain|renal|kidney|rehabilitation|antenatal|maternity) (centre|clinic|team|service|unit|ward|hub)+", "pulmonary rehabilitation",
      "physical team+", "physician+",
      "(doctors|nurses|staff|consultants|colleagues|physicians) (at|in|from|of) the (general|infirmary|royal|hospital|acute)", "the (general|infirmary)",
      "(chest|heart|lung|kidney|stomach|skin|bone|hip|bladder|gut|bowel|liver|eye|diabetic|cancer) (and|or)? (heart|chest|lung)? (consultant|consultants|doctor|doctors|specialist|specialists|nurse|nurses|clinic|clinics|team|teams|ward|people)",
    ],
    not: [
      "community rehabilitation team",
      "(advice|benefits|debt|money|welfare|housing|legal|councillor|councillors) (and (benefits|debt|housing|money))? (surgery|surgeries|clinic|clinics)","(advice|benefits|debt|housing|money|welfare|legal|councillor's|drop in) surger~"],
  },
} satisfies Readonly<Record<string, Lexeme>>;
