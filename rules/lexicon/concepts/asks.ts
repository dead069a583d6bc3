/** Words for what one recommendation or another asks about. */
import { complaints, directors, professionals } from "../classes.ts";
import type { Lexeme } from "../lexeme.ts";

/** What a post may be called besides its calling. */
const which = "(specialist|lead|senior|link|named|main|responsible|accountable|community|district|practice|clinical|diabetes|respiratory|cardiac|heart failure|stroke|renal|transition|primary|recovery|family|health|care|support|wellbeing|overall|consistent|professional|mental health)?";

export const asks = {
  /** Somebody whom the person knows by name, or who keeps the whole plan, whatever the post is called. */
  coordinator: {
    say: [
      // Given to one person: a named nurse, your own coordinator.
      `(named|lead|link|key|main|own|allocated|assigned|dedicated|designated|regular|personal|go to|identified|accountable|responsible|primary|overall) ${which} ${which} (${professionals}|contact|lead|individual|person|manager)+`,
      `(one|single|same) ${which} (${professionals}|individual) (who|whom|per|for|from|known|throughout|has|holds|keeps|stays|leads|takes|acts|knows|chosen|is|as|at|with|until|by name)`,
      `same ${which} ${which} (${professionals})+`, "(one|single|same) (person|member|name|individual|lead|contact|owner) (who|of|to|stays|responsible|in charge|per|for|from|has|holds|keeps|throughout|chosen|is|with)", "(only|rests with|lies with|sits with) one (person|individual|professional)",
      "(single|main|first|day to day|key|named) (named)? (lead|contact|point of contact) (for|per|person|for each)", "main contact", "day to day contact", "contact person", "first contact", "single point of (contact|responsibility)", "first port of call", "(named|go to|lead) person", "the go to", "(person's|patient's|their|your) go to",
      // By name.
      `(${professionals}|individual|contact|lead)+ .. by name`, `by name .. (${professionals}|individual|lead)+`, "by name, is", `(name|names|number|mobile|direct line|extension|contact details) (and|or)? (number|mobile|direct line|telephone number|extension|contact details|photo)? of (the|their|her|his|your|a|one) ${which} (${professionals}|person|individual)+ (who|in charge|coordinating|co ordinating|responsible|looking after|leading)`,
      `(plan|record|card|letter)+ (names|name|states|state|shows|show|gives|designates|designate|carries|identifies) (the|which|a|one|their|her|his) .. (${professionals}|individual|owner|lead)+`, `which (of the|of our)? ${which} (${professionals})+ (is|was|will be|holds|looks|leads|keeps|coordinates)`, "whose name .. (told|given|knows|know|record|plan)", "an individual's name", "one name",
      // Holds the plan and brings the rest together.
      `(${professionals}|person|individual|lead|who|she|he)+ .. (coordinates|coordinate|coordinating|co ordinates|co ordinate|co ordinating|orchestrates|masterminds)`, "(coordinat~|co ordinat~) .. (rests|lies|sits) with (one|a|an|the)", "coordinating (professional|clinician|nurse)", "co ordinating (professional|clinician|nurse)",
      "(care|case|pathway|recovery|support|personal|overall|their|your|her|his|own) (coordinator|co ordinator|navigator|co ordination|coordination)+", "(coordinator|co ordinator) field", "(plan|care) manager+", "case manag~", "key worker+", "keyworker+", "link worker+", "linkworker+", "named midwife", "care programme approach", "support broker+",
      "(plan|care) .. (held|led|owned|kept|overseen|looked after) by (a|an|the|one|their|her|his|your)", "plan .. has (a|an|one|its) (keeper|owner|holder|editor)", "hold+ (the|all|together|it) .. (picture|plan|threads|strands|ring|together)", "(hold|holds|keep|keeps|has|have) the (whole|complete|full) (picture|story|plan|overview)", "keep+ the (overview|plan)", "who holds the", `(${professionals}|she|he|who|individual) .. (keeps|owns|holds|oversees|is looking after|looks after|answers for|sees through|takes charge of|takes overall charge of) (the|their|her|his|that|this|every|each|it|your) .. plan+`, "(takes|take|taking|has|have|in) (overall)? charge of .. (plan|care|package|it all)+", "oversee+ .. (care|plan|whole)", `(${professionals}|person|individual|lead)+ .. oversees it`, "answerable for it",
      "(keep|keeps|pull|pulls|draw|draws|bring|brings|tie|ties|knit|knits|gather|gathers) .. (threads|strands|picture|everything|it all|care|these|all this) (together|joined)", "(she|he|who|whom) (pulls|ties|knits|brings|joins|gathers) (it|them|these|all|together|up)", "the thread through", "joins up what is decided", "sort (it|them|things) out with .. (service|team)+", "brings the (others|other services|rest) in",
      "(take|takes|takes on|has|have|carries|accept|accepts|retain|retains|keep|keeps) .. responsib~ for the (whole|overall|entire|plan|person|care|co ordination|coordination)", "responsible for the (co ordination|coordination) of (all|every|each|their|the (care|plan|person|patient|whole))", "remains responsible for (co ordinating|coordinating)", "(responsible|accountable) (clinician|professional)", "(stays|remains|stay|remain) (the|their|her|his|your) (person's|patient's|own)? (nurse|matron|worker|midwife|contact|doctor|therapist)", "(sticks|stays|stay|remains) with (the person|them|you|her|him) (until|throughout|from|to|for)", "(see|sees|seen) it through", "agree who leads",
    ],
    not: ["lead (nurse|clinician|professional|manager|practitioner|GP|therapist|worker|coordinator|contact)+ (manages|for (the)? (contract|governance|infection|safeguarding|quality|training|finance))", "(the|a|service|team|clinical|commissioning|contract) lead manager", "(service|contract|commissioner) .. single point of contact", "single point of contact (for|with|between) (the|all)? (commissioner|commissioners|referrers|contract|provider|practices|GPs)", "(own|usual|regular|their) (GP|doctor)", "(contract|training|rota|booking|volunteer|bed|MDT|multidisciplinary|clinic|data|audit|education|programme|project|discharge|screening|theatre) (coordinator|co ordinator)+", `(named|dedicated|designated) ${which} (${professionals}|person) (on|for) (each|every|the) (shift|ward|site|rota|department|organisation|practice)`, "(named|key|dedicated|designated|identified|link|main) (contact|lead|person|professional|clinician)+ (for|at|in|within|from) (each|the|every|both) (organisation|commissioner|contract|team|trust|party|site|practice)", `new (member of staff|starter|nurse|recruit)+ .. (named|own|dedicated) (mentor|supervisor|adviser|coach)`],
  },
  /** Seniority that answers for an organisation. */
  board: {
    say: [
      "board (level|lead|champion|member|sponsor|director)+", "executive (lead|sponsor|director|champion|team)+", "(sits|sit|seat|voice|member|members|lead|leads|director) (on|of) the board", "(answers|answer|answerable|accountable|speaks|responsible) .. to the board", "board member+",
      "non executive+", "NED", "governing body (lead|champion)+", "chief (nurse|executive|officer|operating)", "medical director",
      "deputy chief executive", "(board|executive|trust|organisation|provider) .. champion+", "champion+ .. (board|executive)",
      "(mental|physical) health champion+", "director of nursing", "accountable (director|officer)", "senior responsible (officer|owner)",
      "joint senior leadership",
      "(member|members) of the (trust)? board", "on the (trust|provider's|hospital)? board", "(an|one of the|a named|another) (executive|executives|executive directors|non executives|directors|board members)", "at board level", "board (portfolio|voice|seat|responsibility|sponsorship|accountability|role)", "board's (lead|champion|sponsor)", "(executive|director|directors) .. (accountable|answerable|responsible|named|sponsor|champion|speaks|leads)", "(accountable|answerable|responsible) .. (executive|director|board)", "(represents|representing|representation|voice|speaks|advocate|ambassador) .. (board|executive)", "trust secretary", "vice chair", "(the|trust|deputy) chair", "governor+",
      "(member|members|one) of (the|its|our|their|a) (own)? board",
      // Somebody picked out from among those at the top, or a place there.
      `(one|two|another|any|each) (of)? (the|our|its|their|these)? (group|trust|board|five|six|seven|eight)? ${directors}`, `(a|an|the) (named|lead|designated|nominated|specific|responsible) ${directors}`, `one of (its|their|our) (number|members|own)`, "(director|board|executive|top|highest|most senior) (level|rank)", "(board|boardroom|executive) (table|rank|team|colleagues|portfolio)", "boardroom", "(at|among|amongst) the (directors|executives|board|top|very top|highest level)", "board's (named|lead|own|nominated|designated)? (director|lead|champion|member|voice|eyes)",
      "(the)? board (shall|will|must|has|have)? (also)? (designate|designates|designated|appoint|appoints|appointed|name|names|named|nominate|nominates|nominated|choose|chooses|chosen|chose|ask|asks|asked|give|gives|given|gave|charge|charges|charged|entrust|entrusts|entrusted)", "chief (people|medical|nursing|clinical|finance) .. officer", "chief pharmacist", "(nursing|finance|operations|therapies|strategy|quality) director", "director of (nursing|therapies|quality|operations|finance|strategy|people|governance|transformation|midwifery|corporate)", "executive (with|who|for|responsible)", "(the|its|their|our) (medical|clinical|lay|nursing) member", "(at|around) the top (table|of (the|this))", "top table", "exec", "execs", "(chair|member) of .. (committee|cttee)", "board members",
    ],
    not: ["to the board (each|every|in) (spring|autumn|year|month)"],
  },
  /** Boards and champions for something else. */
  "board-other": {
    say: [
      "safeguarding", "freedom to speak up", "mental health act", "mental capacity act", "first aider+", "safety champion+", "infection (prevention|control)+",
      "whistleblow~", "(speak up|wellbeing|well being|safe working|caldicott|staff) guardian+", "caldicott", "SIRO",
      "ward manager", "ward champion+", "(staff|workforce|employee) (mental)? (health|wellbeing)", "for staff", "people director", "(each|every) (site|ward|practice|primary care) .. champion+", "champion+ .. (each|every|per) (site|ward|practice)", "employee+", "(accountable|responsible|officer|lead) .. this (contract|agreement)", "smoke free (committee|site)",
    ],
    not: ["(distinct|separate|separately|apart|different) from staff (wellbeing|health|support)"],
  },
  pps: {
    say: [
      "persistent physical symptom+", "medically unexplained", "MUS", "MUPS", "functional (neurological~|symptom~|disorder~|somatic~)",
      "FND", "somat~", "bodily distress", "unexplained (physical|medical)? symptom+", "non epileptic (attack|seizure|event|episode|fit|convulsion|disorder|blackout)+", "(symptom|complaint|problem|presentation|attack|pain|condition)+ .. (is|are|as|be|being) functional", "functional (in|by) (nature|origin)", "functional (presentation|illness|breathing|collapse|dizziness|cough|dyspepsia|abdominal|sensory|tremor|vision|headache)+",
      "(no|without) .. (organic|medical|clear|identified|single|identifiable) (cause|explanation)",
      "symptoms (that|which|with) .. (tests|investigations|no) .. (explain~|cause|explanation)", "symptoms .. not (been)? explained",
      "functional limb",
      "functional (overlay|complaint|bowel|attack|seizure|gut|pain|disorders|syndrome|weakness|movement|patients)+", "pseudo (seizure|seizures)", "pseudoseizure+", "dissociative (seizure|attack|symptom|episode)+", "not (to be)? epileptic", "symptom+ .. (tests|investigation|investigations|scans|doctors|medicine) .. (do not|did not|does not|have not|cannot|has not|not) .. (explain~|account~|found)", "(tests|investigations|scans) .. (clear|normal|nothing|negative) .. symptom+", "(symptoms|pain) .. persist .. without", "symptom+ .. without .. (cause|disease|explanation|diagnosis)", "(clear|normal|negative) tests", "no (physical|organic|medical) (cause|explanation)", "unexplained by", "irritable bowel",
      "(pain|fatigue|dizziness|complaints|symptom|symptoms|headaches|palpitations) .. (investigations|investigation|tests|scans|scopes|medicine|doctors) .. (not explained|clear|normal|clean|negative|have not|cannot|did not|do not|no answer)", "(clean|clear|normal|negative|unremarkable) (scope|test|scan|result|investigation|blood|finding|imaging)+", "(tests|investigations|scans|results) .. (come|coming|came|keep|kept) .. (clear|normal|negative)", "(investigations|tests|scans|medicine|doctors) .. (not|never|cannot|failed) .. explain~", "without (a|an|any)? (sufficient|adequate|clear|full|satisfactory|good|known|obvious)? (explanation|cause|finding|diagnosis)", "no (clear|obvious|adequate|sufficient|single|known)? (explanation|cause|finding)+ (for|can be|is|has been)", "contested symptoms",
    ],
  },
  /** The same people told of at length: a body complains, and tests show no disease. */
  unexplained: {
    say: [
      `(${complaints}) .. (no|without|lacks|lacking) (a|an|any)? (clear|obvious|organic|medical|known|single|identifiable|adequate|physical|structural|good|full|sufficient|underlying|treatable)? (cause|explanation|finding|findings|reason|answer|disease|diagnosis|pathology|damage|basis|lesion|illness|abnormality)`,
      "no (test|tests|scan|scans|investigation|investigations|doctor|specialist|disease|diagnosis|amount of testing) (accounts|account|explains|explain|has explained|have explained|can explain|shows|show|has found|have found|fully explains|can account)", "(tests|scans|investigations|specialists|doctors|results) (cannot|can not|do not|did not|have not|could not|never|fail to|failed to) (fully|adequately)? (explain|account|explained|accounted|find|found)",
      `unexplained (abdominal|chest|pelvic|back|physical|bodily)? (or|and)? (abdominal|chest|pelvic|back|physical|bodily)? (${complaints}|illness)`, `(${complaints}) .. (remain|remains|stay|stays|are|is|still|go|goes) unexplained`, `(${complaints}) (not|never|nobody|no one|hard to) (been|can|yet|fully)? (explain~)`, "(not|never) (been)? (fully)? explained by (tests|disease|investigations|investigation|any)",
      "(tests|scans|investigations|results|scopes|bloods) (were|are|was|is|came back|come back|keep coming back|have been|have come back|all come back|prove|turn out|turned out) (all)? (normal|clear|negative|fine|unremarkable) .. (but|yet|still|however|despite)", "nothing (is|was|has been|being)? found", "(despite|after) (normal|clear|negative|repeated|many|sensible|full) (tests|scans|investigations|results|referrals)", "no (ear|heart|bowel|brain|lung|organic|bodily|physical|structural)? .. (disease|damage|abnormality|pathology|lesion|illness|cause) (is|was|has been|have been|can be|being)? (found|seen|shown|identified|established|demonstrated)", "(draw|draws|drew|drawn|drawing) a blank", "(found|finds|find|finding) nothing (amiss|wrong|abnormal|physical)?",
      "(specialists|scans|tests|referrals|appointments|investigations) .. no (answer|answers|diagnosis|explanation)", "(symptom|symptoms) (are|is) (functional|real)", "symptoms (themselves)? (can|may)? (go on|continue|persist|arise|happen) without (damage|disease)", "(persistent|persisting|enduring|unresolved|long standing|multiple|complex|puzzling|contested|bodily|whole body|many) (physical|bodily)? symptoms", "(symptoms|bodymind|body mind|mind body) (clinic|team|pathway|bundle|service|programme|hub|MDT|group)+",
      "(isn't|is not|aren't|are not|not) the (heart|lungs|stomach|bowel|back) .. (all clear|pain)", "all clear", "(nobody|no one|whom we|doctors) (has|have) (not)? (yet)? (been able to explain|helped|explained|been able to help)", "(sorrow|grief|sadness|distress|feelings|emotion|emotions|worry|stress|trauma) (as|through|in the form of|shown in|shows in|felt in|into) (pain|pains|the body|their body|bodily|physical|symptoms|aches)",
    ],
    not: ["(unexplained|persistent) (death|absence|bruis~|weight loss|fever|bleeding)+", "(one|all|the) all clear (for|from) (cancer|infection)"],
  },
  /** Told that nothing will be done. */
  dismissed: { say: ["no further (action|tests|investigation|review|appointment|follow up)+", "(streamed|turned|sent|moved) (away|off|on)", "nothing (more|further|else)", "reassured and", "told (that)? (nothing|there is nothing|it is)", "appointments (is|are|be) kept down", "cut (down)? appointments", "(given|handed) (a|the) (leaflet|web|address)"] },
  /** Where people lie or come in. */
  "on-ward": { say: ["bedside", "upstairs", "(medical|surgical|inpatient|hospital) floor+", "theatre+", "corridor+", "general hospital", "ward+", "A&E", "ED", "emergency (department|floor|unit)+", "inpatient+", "hospital+", "department", "acute site+", "in the building"], not: ["mental health ward+", "psychiatric ward+", "ward (of|councillor)"] },
  /** What a way through is made of, for people whose symptoms tests have not explained. */
  route: {
    say: [
      "explanation+", "explain+", "formulation", "stepped", "graded", "pacing", "biopsychosocial~", "psycholog~", "psychosocial", "psychotherap~", "CBT", "cognitive", "therap~", "joint (clinic|session|appointment|assessment|consultation|working|review|meeting)+", "jointly", "MDT", "multidisciplinary", "self management", "rehabilitation", "lead clinician", "mood", "emotional~", "whole person", "body and mind", "mind and body", "group (programme|session)+", "physiotherap~", "work as a pair", "collaborative care", "occupational therap~", "hypnotherap~", "hydrotherapy", "relaxation", "sleep help", "talking treatment", "counsel~", "wellbeing practitioner+", "(named|lead) (doctor|GP)", "(mental health|psychiatric) (practitioner|nurse|worker|clinician)+", "liaison psychiatr~", "symptom (management|clinic|group|school)+", "(regular|planned|proactive|fixed) .. appointments", "double appointment+", "regular planned", "shared plan", "joint plan", "(see|sees|seen|assess|treat) .. (jointly|together)", "continuity of (GP|doctor|clinician)", "one programme", "body, mind", "(medical|physical|bodily) and (psychological|emotional|mental|social)", "symptoms are real", "(they|symptoms) are (quite)? real",
    ],
  },
  liaison: {
    say: [
      "liaison (psychiatry|psychiatric|mental health|service|team|nurse|psychiatrist|physician)+",
      "(psychiatric|mental health|psychiatry) liaison", "psychological medicine", "core24", "core 24", "PLS", "MHLT", "LMHT",
      "(older people's|older adult) .. liaison",
      "(mental health|psychiatric|psychiatry) (team|service|nurse|nurses|staff|practitioner|practitioners) .. (based|on site|located|present|works) (in|on|at)? (the)? (hospital|ward|wards|site|ED|emergency)?", "(on site|hospital based|in house|resident|hospital) (mental health|psychiatric|psychiatry) (team|service|cover|nurse|practitioner)+", "mental health team .. hospital", "psychiatrist .. (joins|attends|on) .. ward round",
      "liaison (staff|colleague|doctor|practitioner|input|cover|consultant)+", "core (24|twenty four)", "(psychiatric|psychiatry|mental health) (cover|rota|response|presence|input|consultation)", "(psychiatry|psychiatric|mental health) .. for the (general|acute)? hospital", "(psychiatrist|psychiatry|mental health) .. (upstairs|downstairs|along the corridor|in the (building|hospital)|on (the)? (site|floor|premises))",
      "(mental health|psychiatr~|psycholog~) .. (on site|in the hospital|at the bedside|based (in|at) the hospital|onsite)", "on site .. (psychiatr~|mental health)", "(psychiatrist|mental health nurse|psychologist)+ .. (bedside|on the ward|in the emergency|in ED|in A&E|on wards|ward patients)", "MHL", "MHLS", "hospital mental health", "round the clock team",
    ],
  },
  "always-open": {
    say: [
      "24 7", "24 hour+", "24 hours a day", "round the clock", "day and night", "seven days", "7 days", "all hours", "at any hour",
      "always (open|on)", "all age", "all ages", "age inclusive", "of any age", "whatever (their|the) age",
      "night and day", "never closed", "never closes", "weekends included", "including weekends", "weekday+ and weekend+", "no age limit", "however old", "every day of the (year|week)", "365", "any hour", "all hours", "at weekends", "day or night", "night or day", "around the clock", "overnight", "every hour of (the|every) day", "(nights|out of hours) (as well|too|included)", "through the night", "never more than an hour away", "core (24|twenty four)", "at # (am|in the morning)", "any age", "all the (year|week) round", "children to", "under 18s and over",
    ],
  },
  "limited-hours": {
    say: [
      "monday to friday", "mon fri", "weekday+", "office hours", "working hours",
      "(between)? # (00)? (and|to|am|pm|until) .. # (00|pm|am)", "09 00 (and|to)", "9 to 5", "9 5", "adults aged 18 (to|and) (64|65)",
      "aged 18 (to|and)? (64|65)", "(monday|tuesday|wednesday|thursday|friday) (mornings|afternoons|morning|afternoon|only)", "(mondays|tuesdays|wednesdays|thursdays|fridays)", "(one|two|three|four|#) (mornings|afternoons|days|sessions) (a|each|per|every) week", "in the daytime", "daytime only", "adults of working age", "18 (64|65)", "working age", "ED only",
      "only in the (ED|emergency department)",
    ],
    not: ["weekday+ and weekend+", "monday to friday .. (and|with|out of hours|nights|weekends)"],
  },
  "in-reach": {
    say: [
      "in reach~", "inreach~",
      "(visit|visits|visiting|attend|attends|comes|come|sees) .. (home|homes|ward|unit|residents|weekly|fortnightly|monthly)",
      "(weekly|fortnightly|monthly|twice) .. (visit|session|round|clinic)+", "ward round+", "coach~ (staff|carers|teams)",
      "into the (home|homes|ward)",
      "(comes|come|calls|call|goes|go) (in|into|to|out to|round)", "(every|each) (week|month|fortnight)", "once a (week|month|fortnight)", "visits the", "visit+ each", "attend+ the (weekly|home)",
      "visit+", "visited", "visiting", "calls (on|at|in)", "on site", "attend+ (each|every|the) home", "in person", "(sees|see|reviews|review) residents", "by rota", "round each home", "(attend|attends|attending|join|joins|joined) .. (round|rounds|huddle|huddles|handover)", "(holds|hold|runs|run|gives|has) .. (clinic|session|surgery|group|round|drop in)+ (in|at|inside|on) (the|each|every|our|all|both)? (home|homes|ward|unit|lounge)", "(spend|spends|based|works|work|present|seen|see|sees) .. (in|at|across|on|round|around) (the|each|every|our|all|both|four|five|six|#)? (home|homes|ward|unit)", "brought (in|into|to) the (home|homes|ward|unit)", "(come|comes|coming|goes|travels) to (residents|the home|each home|every home|us|them|people)", "at the bedside", "rather than residents .. (out|clinic|hospital)",
    ],
  },
  "outcome-word": { say: ["outcome (measure)?", "outcomes"] },
  /** Claims to care for the whole person or for everybody. */
  whole: {
    say: [
      "whatever (the|their) (presenting problem|problem|need|needs|diagnosis|condition|difficulty|reason)", "whatever else is (going on|happening|wrong)", "every part of (their|a person's|people's|the person's) (life|lives)",
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
    not: ["age inclusive", "inclusive of", "(fully|all) inclusive price"],
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
      "you", "anything (without|not|outside|lacking|that)", "letter+", "candidate+", "attender+", "enquir~",
      "request+", "file+", "form", "forms", "famil~", "caller+", "applicant+", "tenant+", "resident+", "referr~", "referral+", "patient+", "client+", "people", "person", "anyone", "case", "cases", "those", "service user+",
      "women", "episode", "caseload+", "waiting list+", "walk in+", "non responder+", "non attender+", "self referrer+", "call+ (is|are|will|shall|ended|to be)",
    ],
  },
  /** What people would choose as a result. */
  mattering: {
    say: [
      "(life|lives) (they|people|she|he|you) (would like|want|wants|wanted|hope|hoped|choose|chose|wish|lead)", "(things|thing|something|activity|hobby|anything) .. (given up|gave up|missed|stopped doing|let go)", "(in|got in|get in|gets in) the way of (the|their|his|her|daily|everyday|life|living|what)", "(take|takes|taking|took|taken) up again", "on a scale of (0|1|one|nought|zero)", "by their own (account|reckoning|rating)", "in their own (view|eyes|judgement|estimation)", "(see|seeing) (friends|family|people) again", "(hobby|hobbies|pastimes)",
      "matter+ (most)? to", "what matters", "outcomes that matter", "important to (people|patients|them|the person|me|you)",
      "(personal|own|individual|recovery|life|their) goal+", "goal+ (based|set|attainment|achieved|they|people|that)", "quality of life",
      "person reported", "patient (reported|defined)", "PROM", "return~ to (work|education|study|driving|hobbies|activit~)",
      "(in|into|staying in|keep~) (paid)? (work|employment|education)", "independen~", "getting (back|on) (to|with)",
      "(do|doing) (more of)? what", "live+ (well|independently|at home)", "settled (accommodation|home)", "place of (death|birth|care)",
      "feel+ (safe|supported|in control|confident|listened|able|hopeful|well)", "confiden~ (in|to|managing|that)",
      "(say|report|feel|rate) .. (they|that they)", "lonel~", "sleep~ (better|well)?", "hope", "connected~",
      "in (people's|their) own words", "steadier", "preferred place",
      "return~ to (paid|usual|normal|everyday|their|valued)", "life (has|is|becomes|feels|gets) .. (easier|better|fuller|richer|good)", "(things|activities|life) (they|people) (enjoy|value|want|love|choose|like)", "goal+ (they|people|she|he) (set|chose|chosen|choose)", "one thing the person", "(chose|chosen|choose|set) (for|by) (themselves|them|the person|people)", "(own|two|up to three|three) goal+", "manag~ (day to day|their (condition|own|life|health))", "(in charge|in control) of", "as the person sees", "(in education|in paid work|in work|at work)", "a life (they|with|that)",
      "(go|goes|going|get|gets|getting|back|return+|returned|stay|stays|remain|remaining|in) .. (to|in|into|at)? (paid work|work|a job|their job|jobs|study|school|college|education|employment|own home|driving|sport|hobbies|garden|gardening|the community)", "(their|own) own home", "(good|better|bad) (days|nights)", "(see|seeing|meet|meeting|visit|visiting) (their)? (friends|family|grandchildren)", "play with", "(walk|walking|get|getting) (to the shops|out of the house|out and about|outdoors|upstairs)", "(everyday|day to day|daily|ordinary|family|social|home) (life|living|activit~|task+|things)", "(rate|rates|rated|score|scored|judge|judged|assessed) .. (own|their own|themselves|by (the person|people|patients|them))", "self (rated|reported|scored|assessed|report)", "(own|their) health (as|is)", "symptom (burden|relief|free|score)+", "pain (relief|free)", "want+ back", "hobb~", "usual place of residence", "able to .. (do|live|manage|work|walk|sleep|see|go|play|enjoy|cope|care)", "(things|something|one thing) .. (matter|matters|want|wants|value|values)", "(patient|person|client|self) (reported|rated|defined|chosen|set)", "life (is|feels|goals|satisfaction|back)", "sense of (purpose|control|belonging|self|hope)", "(fatigue|sleep|energy|sexual function|continence) .. (better|improv~|score+|scale)", "(living|live|lives) (the life|a life|at home|alone safely|where)",
    ],
    not: ["hope to", "we hope", "matter+ (most)? to (the)? (commissioner|commissioners|system|ICB|trust|board|provider|finance|payer)", "quality of life saving"],
  },
} satisfies Readonly<Record<string, Lexeme>>;
