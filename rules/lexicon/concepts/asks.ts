/** Words for what one recommendation or another asks about. */
import type { Lexeme } from "../lexeme.ts";

export const asks = {
  coordinator: {
    say: [
      "(named|one|single|lead) .. (coordinator|co ordinator|worker|contact|clinician|professional|nurse|person|lead|key worker|keyworker|practitioner|midwife|therapist|physiotherapist)+",
      "care (coordinator|co ordinator|navigator)+", "key worker+", "keyworker+", "(plan|care) .. (held|led|owned) by",
      "who holds the (whole picture|plan)", "single point of contact", "link worker+", "named midwife",
    ],
  },
  /** Seniority that answers for an organisation. */
  board: {
    say: [
      "board (level|lead|champion|member|sponsor|director)+", "executive (lead|sponsor|director|champion|team)+", "(on|to|of) the board",
      "non executive+", "NED", "governing body (lead|champion)+", "chief (nurse|executive|officer|operating)", "medical director",
      "deputy chief executive", "(board|executive|trust|organisation|provider) .. champion+", "champion+ .. (board|executive)",
      "(mental|physical) health champion+", "director of nursing", "accountable (director|officer)", "senior responsible (officer|owner)",
      "joint senior leadership",
    ],
  },
  /** Boards and champions for something else. */
  "board-other": {
    say: [
      "safeguarding", "freedom to speak up", "mental health act", "mental capacity act", "first aider+", "safety champion+", "infection",
      "whistleblow~", "guardian+", "caldicott", "SIRO",
    ],
  },
  /** Bodily health as the other half, not one disease. */
  "physical-half": { say: ["physical (health|healthcare|wellbeing|care)", "bodily health", "body"], not: ["governing body", "body mass"] },
  "smi-check": {
    say: [
      "(annual|yearly|full|comprehensive|regular)? physical (health)? check+", "(annual|yearly) health check+",
      "(SMI|severe mental illness) (register|annual|physical|health)? .. check+",
      "(six|6) (core|physical)? (health)? (element|check|component|item|test)+", "health check+", "lester", "cardiometabolic",
      "physical health (review|assessment|monitoring|screen)+", "physical check+", "core check+",
    ],
  },
  "cvm-alcohol": { say: ["alcohol", "drinking", "AUDIT C"] },
  "cvm-glucose": { say: ["glucose", "HbA1c", "blood sugar", "diabetes (screen|check|test)+", "glycated"] },
  "cvm-pressure": { say: ["blood pressure", "BP"] },
  "cvm-weight": { say: ["BMI", "weight", "body mass", "waist"] },
  "cvm-lipids": { say: ["lipid+", "cholesterol"] },
  "cvm-smoking": { say: ["smok~", "tobacco"] },
  "all-six": {
    say: [
      "all six", "(six|6) (core|physical)? (health)? (element|check|component|test|item)+",
      "(full|comprehensive|complete) .. (check|checks)", "all (elements|parts) of the",
    ],
  },
  /** One side of care handed over whole. */
  "left-to-gp": {
    say: [
      "(responsibility|remit|business|job|duty) of (the|their|a)? (GP|surgery|practice|family doctor|primary care)",
      "(GP|surgery|practice) (retains|retain|has|keeps|keep|remains|holds|is|are) .. responsib~",
      "left to (the|their)? (GP|surgery|practice|primary care)", "belongs to primary care",
    ],
  },
  /** Left until the person has gone home. */
  "discharge-later": { say: ["after discharge", "following discharge", "once discharged", "on discharge"] },
  "follow-up": {
    say: [
      "follow~ up", "followed up", "abnormal", "act+ on", "acted on", "action (if|where|when|taken|plan)", "interven~", "treatment offer",
      "(lead|leads) to", "offered (treatment|an intervention|help|support)",
      "results (are|will be|shall be|must be) (acted|discussed|followed|shared)", "responsible for (the)? follow", "out of range",
    ],
  },
  pps: {
    say: [
      "persistent physical symptom+", "medically unexplained", "MUS", "MUPS", "functional (neurological~|symptom~|disorder~|somatic~)",
      "FND", "somat~", "bodily distress", "unexplained (physical|medical)? symptom+", "non epileptic",
      "(no|without) .. (organic|medical|clear|identified|single|identifiable) (cause|explanation)",
      "symptoms (that|which|with) .. (tests|investigations|no) .. (explain~|cause|explanation)", "symptoms .. not (been)? explained",
      "functional limb",
    ],
  },
  liaison: {
    say: [
      "liaison (psychiatry|psychiatric|mental health|service|team|nurse|psychiatrist|physician)+",
      "(psychiatric|mental health|psychiatry) liaison", "psychological medicine", "core24", "core 24", "PLS", "MHLT", "LMHT",
      "(older people's|older adult) .. liaison",
    ],
  },
  "always-open": {
    say: [
      "24 7", "24 hour+", "24 hours a day", "round the clock", "day and night", "seven days", "7 days", "all hours", "at any hour",
      "always (open|on)", "all age", "all ages", "age inclusive", "of any age", "whatever (their|the) age",
    ],
  },
  "limited-hours": {
    say: [
      "monday to friday", "mon fri", "weekday+", "office hours", "working hours",
      "(between)? # (00)? (and|to|am|pm|until) .. # (00|pm|am)", "09 00 (and|to)", "9 to 5", "9 5", "adults aged 18 (to|and) (64|65)",
      "aged 18 (to|and)? (64|65)", "adults of working age", "18 (64|65)", "working age", "ED only",
      "only in the (ED|emergency department)",
    ],
  },
  "perinatal-route": {
    say: [
      "perinatal (mental health|psychiatry|team|service|community|specialist|outreach)+", "PMHT", "mother and baby unit+", "MBU",
      "specialist (mental health)? midwi~", "mental health midwi~", "maternal mental health (service|team|midwi~)+", "perinatal team",
    ],
  },
  antenatal: {
    say: [
      "before birth", "before the (birth|baby)", "at # .. weeks", "early pregnancy", "later pregnancy", "scan",
      "expect~ (a baby|mothers|parents)", "booking", "antenatal", "in pregnancy", "during pregnancy", "pregnan~", "# weeks of pregnancy",
      "at # weeks", "first (midwife)? (appointment|contact|visit)", "trimester",
    ],
  },
  postnatal: {
    say: [
      "after (the)? baby", "once the baby", "postnatal", "after (the)? birth", "after having", "post natal", "weeks after", "6 8 week",
      "six week+", "six to eight weeks", "new (mother|parent|mum|baby)+", "health visit~", "first year",
    ],
  },
  "in-reach": {
    say: [
      "in reach~", "inreach~",
      "(visit|visits|visiting|attend|attends|comes|come|sees) .. (home|homes|ward|unit|residents|weekly|fortnightly|monthly)",
      "(weekly|fortnightly|monthly|twice) .. (visit|session|round|clinic)+", "ward round+", "coach~ (staff|carers|teams)",
      "into the (home|homes|ward)",
    ],
  },
  physician: {
    say: [
      "physician+", "visiting GP", "GP (in reach|sessions|visits|service|cover|practice)", "(a|the|named|local) GP",
      "medical (cover|input|advice|team|registrar|doctor)", "primary care (in reach|sessions|input|team)", "general practi~",
      "acute medical team", "doctor (on call|who)",
    ],
  },
  "on-admission": {
    say: [
      "within (24|twenty four|six|6|12|twelve|48) hours", "(on|at|of|after) admission", "first day",
      "admission (examination|assessment|physical)", "same day as admission", "day of admission",
    ],
  },
  "carer-support": {
    say: [
      "a break", "listening ear", "strain (index|scale|score)",
      "(group|course|session|evening|class) for (partners|carers|families|relatives|those who)", "own sake", "those who look after",
      "look~ after .. (someone|somebody|them) .. (are|is) (offered|asked|given)", "carer assessment+", "carers assessment+",
      "(carer|carers) .. (wellbeing|stress|support|breaks|break|respite|own|health|group|centre|mental|identif~|register|drop in|listened|questionnaire|worker)+",
      "(support|help|breaks|respite|groups|counselling|therapy) for .. carer+",
      "(their|own) (own)? (health|wellbeing|mental|coping|life) .. carer+", "young carer+", "respite",
      "how (they|carers) (are|themselves) .. (themselves|coping|keeping|managing)", "in their own right", "care act assessment+",
      "contingency plan+",
      "(partner|partners|family|families|relatives) .. (asked how|coping|support group|their own|offered support|offered help|wellbeing)",
      "carer+ (are|is) (identified|asked|offered)", "triangle of care",
    ],
  },
  "carer-task": {
    say: [
      "carer+ .. (trained|taught|shown|help|give|administer|inject|technique|session)", "carer+ .. vital resource",
      "equip (them|carers) to",
    ],
  },
  silo: {
    say: [
      "borne by", "not be a charge", "(different|another|separate) (pot|purse|budget line)", "two budgets", "separate budgets",
      "does not move between", "attributable to", "exclusions from (the)? price",
      "(budget|money|funding|price|tariff) (does|do) not (stretch|extend|reach|cover|include)", "individual funding request",
      "(attract|attracts) no (payment|funding|tariff|fee)", "may not use savings", "different finance team", "(through|by|under) a block",
      "own block", "(is|are) (not|never) (ours|theirs) to (fund|pay)", "another contract", "own contract",
      "(sit|sits|lie|lies|held|rests) with (the)? mental health", "for .. (trust|team) to (fund|pay|provide)", "may not be charged",
      "does not extend to", "nothing in this (sum|price|contract|budget)", "from its own (contract|budget)",
      "(paid|funded|met) (for)? (from|by|through|out of) (the|a|another) (separate|other|mental)?",
      "separate (budget|contract|payment|commissioning|funding|block|arrangement|fund|agreement)+",
      "(funded|commissioned|paid|bought|purchased|contracted|held|financed|provided for) .. (separately|elsewhere|by (the|a) mental)",
      "(funded|commissioned|paid|bought|purchased|contracted|held|financed) (for)? (through|under|from|out of) .. (contract|budget|block|programme|agreement)",
      "different contract",
      "outside (of)? (the|this|our) .. (contract|budget|envelope|pool|fund|risk share|tariff|price|scope|arrangement)+",
      "(not|no) (been)? (funded|funding|costed|money) .. (within|in|for|here|included)",
      "no (money|funding|resource) for (it|this|them|mental|psych~)",
      "(not|nothing) .. included (in|here|within) .. (price|tariff|contract|value|budget|fund)", "not (been)? costed",
      "mental health (programme|block)? (budget|block|contract|spending|money)+", "(out of|from) the mental health", "sits? outside",
      "sit outside", "stay+ outside", "remain+ outside", "cost pressure", "within existing (mental health)? resources",
      "not (part of|covered by|within) .. (price|tariff|contract|budget|fund|envelope)", "charged (to|separately)",
    ],
    not: [
      "were ended", "(ended|abolished|merged|no longer) .. separate budgets",
      "separate budgets .. (were|have been) (ended|merged|abolished)",
      "(paid|funded|bought|met|financed) (for)? (out of|from|under|through|within|by) this (contract|budget|price|agreement|service)",
      "(out of|from|under|through|within|by) this (contract|budget|agreement|price)", "in this (contract|budget)", "invoiced separately",
      "reported separately", "reports separately",
    ],
  },
  money: {
    say: [
      "pot", "pots", "savings", "borne", "invoice+", "budget+", "contract+", "fund+", "funding", "funded", "money", "paid", "pays", "pay",
      "bought", "buys", "commission~", "cost~", "tariff", "price+", "block", "spend~", "purchas~", "financ~", "investment", "risk share",
      "sum", "charged",
    ],
  },
  "joint-money": {
    say: [
      "brings together", "bring together", "previously in", "merg~ .. (budget|fund|sum|money)+", "pooled (budget|fund|money|resource)+",
      "capitat~", "single budget", "one budget", "joint (budget|fund|funding|commissioning)+",
      "shared (incentive|risk|budget|gain|savings)+", "(gain|risk) share", "(risk|gain) (and (gain|risk))? shar~",
      "alliance (including|with)", "lead provider .. both", "jointly (funded|commissioned|paid)", "both programmes", "section 75",
      "blended payment", "contract value includes",
    ],
  },
  /** Posts or money are put together with others. */
  pooled: {
    say: [
      "integrated (neighbourhood|team|service|budget|care team|community)+", "neighbourhood team+", "INT", "pool+", "pooled", "merge~",
      "merg~", "single (team|budget|service)", "capitat~", "lead provider", "joined (team|budget)+", "join the .. team+",
      "one (budget|pot|team)", "combined (team|budget)", "deploy~", "multi agency team", "embedded (in|within)",
    ],
  },
  "ring-fence": {
    say: [
      "(cannot|may not|not|never) be (lent|moved|borrowed|spent|taken|transferred)", "spent on nothing else", "nothing else",
      "not fall below", "(no|not) .. (less|lower) than .. (WTE|post|posts|#)", "ring fence~", "ring fenc~",
      "protected (funding|time|capacity|budget|post|resource|money|WTE)+", "protected",
      "(not|never) (be)? (redeployed|diverted|moved|used for|withdrawn|vired|reduced)",
      "may not be (redeployed|moved|used|diverted|reduced|withdrawn)", "dedicated (WTE|session|capacity|psycholog~|mental)+",
      "minimum (of|WTE|staffing|establishment|number)", "earmark~", "MHIS", "mental health investment standard",
      "(spend|investment|money|budget|posts) .. (not fall|no lower|shall not fall|maintained)", "separately reported",
      "reported separately", "floor", "safeguarded", "without .. (consent|agreement|approval) .. (commissioner|partners|both)",
    ],
  },
  redeploy: {
    say: [
      "(as|where|wherever|when) .. pressures (demand|require|dictate|allow)", "as (managers|leads|the lead) see fit",
      "wherever (they are)? needed", "flexibl~", "redeploy~", "deploy~", "vire", "virement", "discretion", "operational pressure+",
      "system pressure+", "winter", "free to (deploy|move|use)", "where needed most", "irrespective of organisational", "non recurrent",
      "one off (funding|money)",
    ],
  },
  "record-sharing": {
    say: [
      "(can|may|will|shall) be (seen|read|viewed|opened|updated) (by|in|on|from)",
      "(passes|pass|flows|flow|goes|go|travels|shared) both ways", "appear+ (in|on) (our|their|the|each)",
      "send+ .. (summary|letter|copy|plan) to", "copied (to|in)", "on their own systems",
      "(share|shares|shared|sharing) .. (summary|information|results)", "visible to (both|all|each|the)", "log in to",
      "write+ (in|into|to) each other", "(share|shares|sharing) .. (record|plan|notes|system)+", "open to both",
      "read and (add|write|update)", "(reads|read|see|sees|view|views) .. (record|notes|plan|letters)+", "both (can|write|see|read|use)",
      "(write|writes) (to|in|on) (the|one|a) (same|shared|single)", "view access", "single electronic", "shared (care)? record+",
      "(data|information) sharing (agreement|protocol|arrangement)+", "DSA", "DPIA", "(read|view|write|shared|mutual|full) access",
      "(can|able to|will|shall) (see|view|read|open|update) .. (record|notes|plan|letters|results)+",
      "(one|single|same|common|joint|linked) .. (record|care plan|notes|plan)+", "(the)? same (system|unit)",
      "both (systems|records|teams)", "interoperab~", "linked (record|data|dataset)+", "each other's (record|notes)+",
      "letters .. (both|CMHT|mental health|copied)", "record~ (is|are) shared",
      "share+ (information|records|notes|the record|data) (with|between)", "sharing (of)? (information|records|notes|care plans)",
    ],
  },
  "record-apart": {
    say: [
      "(does|do|will) not extend to .. record+", "neither .. (record|notes)+", "no (shared|common|joint|single) (record|system|notes)",
      "kept (apart|separate|separately)", "by post",
      "(on|uses|use|different|separate|own|another) (a)? (different|separate|paper|own|another)? (system|record|notes)+", "on paper",
      "paper letter+", "not (linked|connected|shared|visible)", "connected (later|at a later)", "cannot see",
    ],
  },
  "outcome-word": { say: ["outcome (measure)?", "outcomes"] },
  /** Claims to care for the whole person or for everybody. */
  whole: {
    say: [
      "in the round", "whole of (a|the|each) (person|life)", "sees all of", "all of (them|the person|who they are)",
      "whatever is going on", "whole person", "holistic~", "body and mind", "mind and body", "inclusive", "for everyone", "for all (people|residents|local|our|who)",
      "no one (is)? left", "everyone who", "anyone who (needs|presents|walks)",
      "whole (patient|family|of the person|of them|self|life)",
      "(physical|emotional|psychological) (emotional|social|physical|psychological) and (social|spiritual|emotional|psychological|practical)",
      "not (only|just) the (foot|disease|condition|body|lung|heart|organ|illness|diagnosis|joint|tumour|weight)",
      "(open|available|welcoming|offered) to (all|everyone|everybody|anyone|anybody)",
      "(everyone|everybody|anyone|anybody) (on the register|living|registered|in the)", "anybody may", "anyone may",
      "whatever else", "irrespective of", "body and soul", "equal (access|value)", "leaves no one",
      "nobody .. (waits|left|turned|refused)", "those who miss out",
    ],
  },
  /** Meets again and again. */
  regular: {
    say: [
      "weekly", "fortnightly", "monthly", "daily", "once a (week|month|fortnight)",
      "every (week|month|fortnight|morning|monday|tuesday|wednesday|thursday|friday)", "each (week|month|fortnight|morning)",
      "twice a (week|month)", "(first|second|last) (monday|tuesday|wednesday|thursday|friday)",
      "on (mondays|tuesdays|wednesdays|thursdays|fridays)",
    ],
  },
  referral: {
    say: [
      "request+", "file+", "form", "forms", "famil~", "caller+", "applicant+", "tenant+", "resident+", "referr~", "referral+", "patient+", "client+", "people", "person", "anyone", "case", "cases", "those", "service user+",
      "women", "episode",
    ],
  },
  /** What people would choose as a result. */
  mattering: {
    say: [
      "matter+ (most)? to", "what matters", "outcomes that matter", "important to (people|patients|them|the person|me|you)",
      "(personal|own|individual|recovery|life|their) goal+", "goal+ (based|set|attainment|achieved|they|people|that)", "quality of life",
      "person reported", "patient (reported|defined)", "PROM", "return~ to (work|education|study|driving|hobbies|activit~)",
      "(in|into|staying in|keep~) (paid)? (work|employment|education)", "independen~", "getting (back|on) (to|with)",
      "(do|doing) (more of)? what", "live+ (well|independently|at home)", "settled (accommodation|home)", "place of (death|birth|care)",
      "feel+ (safe|supported|in control|confident|listened|able|hopeful|well)", "confiden~ (in|to|managing|that)",
      "(say|report|feel|rate) .. (they|that they)", "lonel~", "sleep~ (better|well)?", "hope", "connected~",
      "in (people's|their) own words", "steadier", "preferred place",
    ],
    not: ["hope to", "we hope"],
  },
  enquiry: {
    say: [
      "ask+", "asked", "asking", "enquir~", "screen~", "whooley", "EPDS", "GAD 2", "PHQ 9", "edinburgh postnatal", "question+",
      "talk+ about", "conversation+", "mood (check|questions|assessment)+", "wellbeing (check|conversation)+", "listen~",
    ],
  },
  /** Bodily wellbeing as staff of a mental health service can ask about it. */
  "physical-wellbeing": {
    say: [
      "physical (health|wellbeing|symptom|condition)+", "blood pressure", "weight", "smok~", "side effect+", "medicines", "symptoms",
      "sleep", "diet", "exercise", "pain", "bod~",
    ],
  },
} satisfies Readonly<Record<string, Lexeme>>;
