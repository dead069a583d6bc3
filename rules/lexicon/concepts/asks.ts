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
      "board (level|lead|champion|member|sponsor|director)+", "executive (lead|sponsor|director|champion|team)+", "(sits|sit|seat|voice|member|members|lead|leads|director) (on|of) the board", "(answers|answer|answerable|accountable|speaks|responsible) .. to the board", "board member+",
      "non executive+", "NED", "governing body (lead|champion)+", "chief (nurse|executive|officer|operating)", "medical director",
      "deputy chief executive", "(board|executive|trust|organisation|provider) .. champion+", "champion+ .. (board|executive)",
      "(mental|physical) health champion+", "director of nursing", "accountable (director|officer)", "senior responsible (officer|owner)",
      "joint senior leadership",
    ],
    not: ["to the board (each|every|in) (spring|autumn|year|month)"],
  },
  /** Boards and champions for something else. */
  "board-other": {
    say: [
      "safeguarding", "freedom to speak up", "mental health act", "mental capacity act", "first aider+", "safety champion+", "infection",
      "whistleblow~", "guardian+", "caldicott", "SIRO",
      "ward manager", "ward champion+", "(staff|workforce|employee) (mental)? (health|wellbeing)", "for staff", "people director", "director of people", "each (site|ward|practice|primary care)",
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
      "functional (overlay|complaint|bowel|attack|seizure|gut|pain|disorders|syndrome|weakness|movement|patients)+", "pseudo (seizure|seizures)", "pseudoseizure+", "dissociative (seizure|attack|symptom|episode)+", "not (to be)? epileptic", "symptom+ .. (tests|investigation|investigations|scans|doctors|medicine) .. (do not|did not|does not|have not|cannot|has not|not) .. (explain~|account~|found)", "(tests|investigations|scans) .. (clear|normal|nothing|negative) .. symptom+", "(symptoms|pain) .. persist .. without", "symptom+ .. without .. (cause|disease|explanation|diagnosis)", "(clear|normal|negative) tests", "no (physical|organic|medical) (cause|explanation)", "unexplained by", "irritable bowel",
    ],
  },
  liaison: {
    say: [
      "liaison (psychiatry|psychiatric|mental health|service|team|nurse|psychiatrist|physician)+",
      "(psychiatric|mental health|psychiatry) liaison", "psychological medicine", "core24", "core 24", "PLS", "MHLT", "LMHT",
      "(older people's|older adult) .. liaison",
      "(mental health|psychiatric|psychiatry) (team|service|nurse|nurses|staff|practitioner|practitioners) .. (based|on site|located|present|works) (in|on|at)? (the)? (hospital|ward|wards|site|ED|emergency)?", "(on site|hospital based|in house|resident|hospital) (mental health|psychiatric|psychiatry) (team|service|cover|nurse|practitioner)+", "mental health team .. hospital", "psychiatrist .. (joins|attends|on) .. ward round",
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
      "(comes|come|calls|call|goes|go) (in|into|to|out to|round)", "(every|each) (week|month|fortnight)", "once a (week|month|fortnight)", "visits the", "visit+ each", "attend+ the (weekly|home)",
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
      "within (a|one|the first) day", "(day|hour|hours|time) of (arriv~|coming|admission|being admitted)", "(on|upon) (arrival|arriving|being admitted)", "day (they|he or she|the person|someone) (arrive|arrives|comes|is admitted)", "(first|next) (24|twenty four|48) hours", "admission day",
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
      "(do|does|did|will|shall) not form (part|any part)", "form+ no part", "(falls|fall|falling|charged|charge|chargeable|recharged|left|belongs|belong|passed) to (the|a|another|its|their) .. (budget|contract|programme|trust|fund|block|commissioner)", "a matter for (the|a|another) .. (contract|budget|commissioner|programme|trust|provider)", "not (be)? (part of|within|in|included in|inside|covered by|met from|chargeable to|charged to|paid from|funded from|spent on) (the|this|that|our) .. (contract|sum|price|budget|block|tariff|envelope|fund|service|pool)", "(not|no part of) (this|the) .. (may|shall|will|can)? (be)? (spent|used|applied)", "no part of (this|the) (sum|price|budget|contract|block|fund)", "(excludes|excluding|exclude|leaves out|does not cover|do not cover|omits|net of|exclusive of)", "(has|have|had|must) to be (bought|paid|found|funded|purchased|met) .. (from|by|elsewhere|other|out of)", "(bought|paid|found|funded|met|purchased|charged) .. (other money|elsewhere|another|different|separate)", "(financial)? responsib~ of (the|a)? (mental health|community|acute|primary care|local) .. (trust|budget|contract|commissioner)", "under a (different|separate|another|second) (agreement|contract|arrangement|budget)", "(physical|bodily) (health)? care only", "(not|nor) (a)? (charge|cost) (on|to|against) (this|the)", "(its|their) own (pot|purse|line|envelope|block|allocation|stream)", "ring fenced from", "kept (apart|separate|separately)", "two (pots|contracts|purses|streams|lines)", "stay+ with the (mental health|trust)", "remain+ (with|in|under) the (mental health|separate|trust)", "managed by the .. mental health", "held by the .. (mental health|ICB)",
      "has no (sum|money|funding|budget|line) for", "no (sum|money|line) (for|in) .. (contract|budget|price)", "neither .. (may|shall|can|will) .. (pay|fund)", "use its own (contract|budget) to", "pay for the work of",
      "stand alone (block|contract|budget|pot|fund)", "out of scope for (the)? (gain|risk)", "memorandum account", "within its own (allocation|budget|contract)",
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
      "(locality|neighbourhood|place) (team|budget|hub)+", "transfer of line management", "transfer+ to the .. budget",
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
      "(may|must|shall|can|will) not be (left empty|lent out|left vacant|frozen|spent|cut|reassigned|merged)", "(to)? (stay|stays|kept|remain) filled", "set aside for", "(not|never) .. (without|unless) .. (consent|agreement|approval|writing|written|saying)", "whatever else is cut", "one in (every)? # .. (post|posts)", "guaranteed (sum|posts|minimum|share|WTE)", "(posts|post|sum|money) .. (fixed|guaranteed|kept|maintained) (for|at|throughout)", "may not be used for (any other|anything|other)", "for no other purpose", "solely for", "exclusively for",
    ],
  },
  redeploy: {
    say: [
      "(as|where|wherever|when) .. pressures (demand|require|dictate|allow)", "as (managers|leads|the lead) see fit",
      "wherever (they are)? needed", "flexibl~", "redeploy~", "deploy~", "vire", "virement", "discretion", "operational pressure+",
      "system pressure+", "winter", "free to (deploy|move|use)", "where needed most", "irrespective of organisational", "non recurrent",
      "one off (funding|money)",
      "(assign|assigns|assigned|reassign~|move|moves|moved|moving|redirect~|switch|switched|transfer|transferred|send|sent|used|use|lend|lent|borrow~|second|pulled|diverted|divert|release|released|put) .. (to|on|for|into) (other|another|any other|general|wherever|discharge|cover|support|different|whatever) .. (work|dut~|task|role|service|team|ward|shift|area|discharge|area|line|purpose)+", "(cover|covers|covering|fill|fills|backfill) .. (shift|shifts|gap|gaps|vacanc~|rota|nursing|nurse|ward)", "(to|for) other (work|dut~|purpose|task|service|use)+", "(move|moved|moves|switch|shift) (money|funds|sums|posts|staff|resource|resources) (between|across|from|to|among)", "(when|where|if|as) .. (beds|pressure|pressures|demand|escalation|winter|flow) .. (short|high|require|requires|rise|rises|tight|allow)", "as (it|they|he|she|the provider|the manager|managers) (see|sees|saw|think|thinks|judge|judges) (fit|best|right)", "(period|periods) of (escalation|pressure|surge)", "(escalation|surge) (level|plan|status|period|protocol)+", "OPEL", "any (member|post|staff) .. (may|can|will) be (used|moved|asked|assigned)",
      "(direct|directed) .. to any (duty|work|task)", "any (duty|duties)", "first call on", "(reshape|change|vary|flex) (the)? skill mix", "winter (money|monies|funding)",
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
      "(can|may|will|shall|able to) (each|both|all)? (see|open|read|view|look at|use|consult) (the other|each other|one another|the same|both)", "(the other|each other|the others) .. (summary|entries|notes|record|records|system|plan|letters|results|chart)+", "(see|sees|open|opens|read|reads) (each other|the other)", "(log ins|logins|log in|logon|log ons|access|sight) .. (other|both|each|shared|same)", "(entries|results|plan|plans|notes|letters|alerts|flags) .. (visible|available|open|accessible|shown|shared|appear)", "(available|accessible|open|visible|shown) (to|in) (its|the|both|all|each|every|our|their) .. (staff|team|teams|clinician|clinicians|system|systems|side|sides)", "(letter|letters|summary|summaries|plan|plans|copy|copies)+ (go|goes|are sent|is sent|sent|will be sent|shall be sent|copied|will go|shall go) to .. (and|both|team|trust)", "(shared|county|single|common|joined up|integrated|one) (care|county|health|patient|electronic)? record", "write+ in .. (letter|notes|plan|record)", "(enters|enter|adds|add|put|puts|records|recorded) .. in the (clinic|shared|same|single|county|joint|other|common)", "(one|single|same|shared|joint|common) (set of)? (notes|record|file|plan|chart|system)", "look at the same",
    ],
    not: ["(patient|patients|people|public) (portal|can see|can view|see|view)", "NHS app", "pathology system", "share passwords"],
  },
  "record-apart": {
    say: [
      "(does|do|will) not extend to .. record+", "neither .. (record|notes)+", "no (shared|common|joint|single) (record|system|notes)",
      "kept (apart|separate|separately)", "by post",
      "(on|uses|use|different|separate|own|another) (a)? (different|separate|paper|own|another)? (system|record|notes)+", "on paper",
      "paper letter+", "not (linked|connected|shared|visible)", "connected (later|at a later)", "cannot see",
      "(uses|use|using) (its|their|a) own", "(own|separate|different|another) (electronic)? (record|records|system|notes|database)", "(notes|records|record|plans) .. not available to", "requests for .. notes", "cannot (open|read|view|access|be seen|be opened)", "no access to (the|each|its|their) .. (record|notes|system)", "sent (across|over) by", "not (visible|accessible) to",
      "(different|another|separate|its own) (supplier|platform|software|database|provider of records)", "(connection|link|connected|linked|joined|access) .. (not yet|no date|yet to be|to be scheduled|to be agreed|later)", "(not yet|yet to be|to be) (connected|linked|joined|scheduled)", "records (are|is|remain|stay) separate",
      "on the roadmap", "for their own entries", "when they see fit", "requests for notes", "(joins|join) the record (after|later|once)", "(notes|records) .. on request",
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
      "return~ to (paid|usual|normal|everyday|their|valued)", "life (has|is|becomes|feels|gets) .. (easier|better|fuller|richer|good)", "(things|activities|life) (they|people) (enjoy|value|want|love|choose|like)", "goal+ (they|people|she|he) (set|chose|chosen|choose)", "one thing the person", "(chose|chosen|choose|set) (for|by) (themselves|them|the person|people)", "(own|two|up to three|three) goal+", "manag~ (day to day|their (condition|own|life|health))", "(in charge|in control) of", "as the person sees", "(in education|in paid work|in work|at work)", "a life (they|with|that)",
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
  /** What people who care for somebody get, or are asked, for their own sake. */
  "own-needs": {
    say: [
      "(their|his|her) own (health|needs|need|mood|mental|wellbeing|physical|emotional|sleep|life|lives|mind|account|behalf|right|sake|worries|stress|strain|GP|counselling|support|feelings|wants)", "own right", "(they|them|carers|relatives|partners|families) themselves", "how (they|carers|relatives|partners|families) (are|is|have been|feel|cope)", "for themselves", "time (off|out|away|alone)", "(a|short|carer|carers|regular)? break+ (from|for|are|is|and|with)?", "respite", "sitting (service|in)?", "sitter+", "strain", "burden (scale|score|interview|inventory)", "(carer's|carers|carer|care act|council) .. assessment+", "right to (a|an|their)? (own)? assessment", "assessment under the care act", "(support|peer|self help|friendship) (group|circle|network|meeting)+", "(end of (their|the) tether)", "weighed down", "(course|afternoon|evening|group|session|worker|class|space|helpline|programme)+ (of their own|for (them|carers|partners|families|siblings|parents|relatives))", "(a|named)? (worker|counsellor|psychologist|link) of their own", "how caring (is|affects|has)", "(look|looks|looking) after the (people|ones|person) who", "carer+ (register|health check|flu|champion|support worker|link|lead)", "listened to", "emotional (needs|support|health)", "health check+", "isolat~",
    ],
  },
  /** Teams and professions of the physical side. */
  "physical-service": {
    say: [
      "(practice|district|community|diabetes|respiratory|cardiac|heart failure|specialist|general|ward|stroke|medical) nurse+", "(acute|medical|diabetes|respiratory|cardiac|cardiology|physical|lipid|gastroenterology|renal) (team|trust|ward|clinic|unit|colleague|consultant|registrar|list)+", "primary care network+", "PCN", "PCNs", "surgeries", "(the)? (practice|practices)", "GP", "GPs", "physiotherapist+", "podiatrist+", "paediatrician+", "geriatrician+", "internist", "ward doctor+", "(diabetes|heart|cardiac|respiratory|stroke|cancer|pain|renal|kidney|rehabilitation|antenatal|maternity) (centre|clinic|team|service|unit|ward|hub)+", "pulmonary rehabilitation", "physical team+", "physician+",
    ],
  },
} satisfies Readonly<Record<string, Lexeme>>;
