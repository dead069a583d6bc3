/** Words that tell how a statement is meant: promised, put off, closed, open, denied, or only law. */
import type { Lexeme } from "../lexeme.ts";

export const meaning = {
  /** Parity by name, so that it need not be said between what. */
  esteem: {
    say: ["parity", "(equal|equality of|equivalence of|same) esteem", "esteem"],
    not: [
      "(pay|price|gender|rural|tariff|salary|wage|cost|racial|ethnic|digital|sector|age|bit|purchasing power) parity",
      "parity (check|bit|between (agency|substantive|rural|urban|block|practice|men|women|sites|staff|providers)|of (tariff|price|pay|access to dentistry)|and gestation|gravida)",
      "(age|gravida|gravidity) (and)? parity", "self esteem", "(warm|fine|kind|empty|brave) words .. (parity|esteem)",
    ],
  },
  /** Said of a principle that is held dear, and that binds nobody to anything. */
  hollow: {
    say: [
      "(have|has|having|pay|paying|give) (due|proper|full|appropriate)? (regard|respect|recognition|weight) (to|for)", "due regard", "golden thread",
      "(act|serve|stand|speak) as (ambassador|champion|advocate|guardian)+", "ambassador+",
      "(uphold|embrace|cherish|celebrate|honour|honor|espouse|affirm|reaffirm|endorse|applaud|champion|promote|symbolise|profess|salute|echo)+",
      "(remain|are|is|be) (proud|passionate|mindful|faithful|true|steadfast|dedicated|wedded|signed up|committed|sensitive)",
      "(recognise|acknowledge|appreciate|accept|note|believe|agree|hold|understand)+ (that|the|in|with)", "(we|board|partners|council) (believe|believes)",
      "(keep|kept|stay|stays|remain|remains|hold|held|lie|lies|be) .. (alive|close to|dear to|near to|at the heart of|in our hearts|under review|in our thoughts|in mind|at the forefront|front and centre|uppermost)",
      "(spirit|ethos|philosophy|mindset|culture|tone|lens|thread|strand|charter|pledge|motto|beacon|badge|flag|ribbon|banner|watchword|guiding star|north star|golden rule|touchstone|compass|mantra|creed)+",
      "(is|are) (a|the|our|on a) (journey|ambition|vision|dream|principle|belief|value|ideal|goal|wish|hope|conviction|watchword|direction of travel)",
      "(journey|direction of travel|step along|lean that way|move in that direction|moral compass)",
      "(inform|underpin|guide|shape|colour|inspire|permeate|infuse|pervade|suffuse|influence|run through|running through|runs through)+ .. (all|everything|every|our|decision|thinking|plans|work|approach)+",
      "(deemed|understood|taken as read|taken to|declared|considered|considers)", "no (additional|further|new|legal|enforceable|extra) (duty|obligation|commitment|cost|money|target)",
      "wholeheartedly", "(guided|moved|driven|animated|inspired|led) by the (belief|principle|idea|conviction|view|spirit|value)", "(belief|conviction|credo|article of faith)+",
      "in (our|the|its) (DNA|blood|bones|genes|hearts)", "(stand|stands|standing) for", "(speak|talk|think|reflect|write|reads|muse|converse)+ (about|of|on|as)",
      "(support|supports|back|backs) (it|this|the (principle|idea|concept|notion|aim|spirit)|in principle)", "(deserve|deserves|merit|merits|warrants|is worthy of|are worthy of)",
      "(aspire|aspires|aspiring|hope|hopes|wish|wishes|dream|dreams|strive|strives|seek|seeks) (to|that|for|of)", "(for all purposes|as a matter of principle|in principle)",
      "(invite|encourage|ask|urge|call on|call upon)+ .. (to)? (think|reflect|consider|take the same view|do likewise|share)",
    ],
    // Spirits are people's own; notes and wishes are taken down.
    not: ["(body|mind) (and|or) spirit+", "spirits", "(person|patient|people|he|she|they|who) (also)? (hope|hopes|wish|wishes|dream|dreams|would like) (to|for)", "notes in", "(talk|talks|speak|speaks) (to|with|as well)"],
  },
  parity: {
    say: [
      "(as|so) (highly|big|great|large|worthy|deserving|central|legitimate|real|pressing|prominent|visible|precious|dear) .. as", "equality of (esteem|regard|status|standing|treatment|importance)",
      "same (warmth|urgency|passion|energy|vigour|zeal|determination|dignity|compassion|kindness|visibility|voice|airtime|prominence|breath) .. (as|for|to)", "second (class|best|rate|string)",
      "(think|thinks|thought) (less|no less|the less) of", "equal (recognition|esteem|dignity|honour|visibility|airtime|worth)",
      "(count|counts|matter|matters|weigh|weighs) (for)? (no less|neither more)",
      "core business", "as real .. as", "even (treatment|share|attention|hand)", "(seriousness|weight|care|attention) .. one and the same", "one and the same (seriousness|weight|care|attention|standard)",
      "count+ the same", "rank+ (alongside|with|equally|level)", "take+ precedence", "alongside .. in every", "as one", "hand in hand",
      "same (weight|standing|place|attention)", "same (degree|promptness|skill|attention|extent|measure)", "both .. (the)? same",
      "same for both", "equal~ (rank|claim|billing|terms|partners|measure|share|voice|place)",
      "(count|matter|weigh)+ (for)? (just|every bit|quite|exactly)? as much", "(count|matter|weigh)+ (for)? (just|every bit|quite|exactly)? as (heavily|greatly|strongly|highly)", "(just|every bit|quite|exactly) as .. as",
      "as (thoroughly|closely|firmly|readily|quickly|urgently|much|fully|hard|well resourced|prominently|keenly|warmly|promptly|rigorously) as",
      "alike", "on the same (footing|terms|basis|level)", "same (rank|level|terms|basis|claim|regard|rigour|urgency|seriousness|care)",
      "neither .. (before|above|ahead|more important|second)", "none of (the|these|them) (two|three|four)? .. (second|last|before|above|behind)", "(taken|treated|thought of|dealt with) (just|every bit|quite)? as (seriously|carefully|urgently|promptly) .. as", "not second", "no (lower|lesser)", "in step", "parity",
      "(equal|same|equivalent|identical|like) (priority|weight|standing|footing|status|importance|value|seriousness|attention|esteem|respect|regard|effort|emphasis|place|standard+|urgency|care|prominence|worth|concern|billing|rank|measure|force|commitment|resources|rights|expectation|expectations)",
      "(equal|same|equivalent) access (to (mental|psychological|both|physical)|for (mind|body|mental|physical|both))",
      "equal~ (valued|important|seriously|respected|to)", "equal in (standing|weight|importance)", "valued equally", "matter+ equally",
      "count+ equally", "count+ as much", "matter+ as much", "as much (importance|weight|attention|care|thought|value|standing)", "as (important|seriously|serious|urgent|valued|carefully) as",
      "just as (important|seriously|serious|urgent|much|carefully)", "carry (the)? (same|equal) weight", "carries (the)? (same|equal)",
      "on a par", "on (an)? equal (terms|footing)", "no less (important|seriously|weight|than)", "treated alike", "treated as equals",
      "no health without", "both halves", "two halves .. (the)? same", "equally", "equality between (mental|physical)", "given the same",
      "(one|equal|the same|same) importance", "inseparable", "part and parcel", "indivisible",
      "the same (claim|right|energy|care|hearing|rules|clock|limit|call|right to|say|promptness|consideration|weighting|hold|share)", "same .. standing", "held to the same",
      "(to|by) the same (standard|standards|yardstick|rules|clock)", "on (that|the same|an equal|one|level) footing", "level footing",
      "equal (claim|hearing|consideration|care|billing|part|concern|regard)", "(match|matches|matching) (those|that|the) (for|of|in)", "rank+ (beside|with|next)", "(beside|next to) .. in every",
      "equally the (business|concern|task|job)", "both (halves|sides) .. (equally|alike|same)", "(neither|nor) .. (second|waits|first|behind|lesser|less)",
      "(less|more) (urgent|important|serious|pressing|worthy|deserving) than", "no (longer|worse|later|slower) (wait|care|service|for (them|minds|people))? than (a|the|those|people|somebody|someone|anyone|for|any|that|what|it is|they) (person|people|patient|with|for|wait|waits|who|one|care|service|given|in|hospital|gives|body|physical|broken|heart|same)?", "count+ .. (exactly|just|quite|fully)? as much", "count+ .. as much as", "for exactly as much",
      "(mind|minds) and (body|bodies) .. (together|one|alike|equally)", "(as|treated as|seen as) one (from|whole|thing|person)?", "no (ranking|hierarchy|order of precedence)", "two sides of",
      "ordinary part of", "not an (extra|add on|afterthought|optional)", "nor .. (an)? (extra|afterthought)", "(same|equal) (promise|offer|welcome)",
      "no (distinction|hierarchy|order|ranking|pecking order|difference|gap|division) .. (between|of|in)",
      "(as much|just as much|no less) (our|the|this|a|part|their) .. (job|business|work|task|concern|responsibility|core)",
      "(parts|sides|halves|aspects) of (one|the same|a single) (whole|person|coin|life|plan)",
      "(every bit|just|quite|exactly|fully) as (carefully|real|central|worthy|valid|serious|important|much|urgent)",
      "(nothing|neither|none) .. (more|less|lower|higher) (important|priority|than|status|standing)",
      "(not|never|nor) .. (poor relation|second class|secondary|afterthought|junior|optional extra|cinderella|lesser)", "in the same breath", "side by side with", "hand in glove",
      "cared for together", "(carry|carries|hold|holds) (equal|the same|as much)", "(equal|even) (handed|handedness|balance|partners|partnership)", "evenly", "(on a|at) par", "like for like",
      "both (matter|count|come first|are)", "weigh+ (the same|equally)",
      "(neither|no) (half|side|part) .. (second|first|behind|less)", "(rank|ranks|ranked|place|places|placed|put|puts|set|sets) .. (below|above|behind|ahead of|before|beneath|under)", "equal time",
      "same (budget line|line|pot|report|account|page|table|meeting|day)", "(given|get|gets) equal", "(all|both) (the|our) business",
      "the same .. and the same .. (as|for) (the|a|their|for|those)?", "as (important|urgent|serious|pressing|worthy|central|real) (to us|here|for us|in this service|to the service) as",
      "as much (our|the|a|this|their) .. as",
      "(thought of|seen|regarded|looked on|spoken of) in the same way as",
      "as (carefully|gently|closely|patiently|skilfully|kindly|tenderly|attentively) as (a|an|the)",
    ],
    not: [
      "as (well|much|far|often|little|many|quickly|fully|closely|readily|promptly|urgently|thoroughly|hard|early|soon) as (possible|practicable|needed|they|we|can)", "equal opportunit~", "no (later|sooner|longer) than (a|an|#|the|one|two|noon|that|next) (hour|day|week|month|minute|working|day|end|#|first|following|fortnight|year|same)+",
      "equally (available|accessible) to all", "same (day|time|week|month|place as|way|team|building|site|number)",
      "parity (bit|check|of (tariff|price|pay))", "equality act", "(look|looks|looked|sound|sounds|seem|seems|feel|feels) alike",
      "above the (line|threshold|limit)", "put (in|into) place", "(set|placed|put|puts) (out|up|on|in|aside|at) .. (above|below|before|under)",
      "the same .. and the same .. as (anyone|anybody|everyone|everybody|others|other|people|any|somebody|someone)",
    ],
  },
  "as-part-of": {
    say: [
      "as (part|an integral part|a part|a normal part|a core part|a standard part|a routine part) of",
      "(share|slice|part|half|minutes) of the .. (review|visit|consultation|appointment|assessment|clinic|ward round)", "(is|be|are) (part|a part|a core part|an integral part|a standard part|a normal part|a routine part) of",
      "(the)? same (review|visit|clinic|appointment|consultation|midwife|nurse|room|notes|breath|conversation)", "looks at both", "embedded (in|within|across)", "integral",
      "integrated (physical|mental|mind|with physical|with mental)", "built (in|into)",
      "routine part", "whole person", "one (plan|team|record|assessment|service|care plan)",
      "single (assessment|plan|care plan|record|team)", "biopsychosocial", "not (a)? (separate|add on|bolted)", "assessed together",
      "planned together", "treated together", "together in one", "both mental and physical",
      "physical and mental health (needs|care|together)", "psychological, and social",
      "core (member|part) of the (team|MDT|service|offer)",
    ],
  },
  /** Both sides deferred or hedged together: no worse for the one. */
  alike: {
    say: [
      "(both)? (physical|bodily) (health|care|illness)? (and|or) mental", "(both)? mental (health|care|illness)? (and|or) (physical|bodily)", "body and mind alike", "mind and body alike",
    ],
  },
  boilerplate: {
    say: [
      "mental health (law|legislation)", "regulated activit~",
      "(whatever|regardless of|irrespective of) (their|a person's|age|race|sex|gender|ethnicity|any)? .. (ethnicity|race|religion|sexuality|gender|sex|faith|belief)",
      "(ethnicity|race|religion|sexuality|faith) .. (sexuality|gender|sex|disability|mental)", "equality act", "protected characteristic+", "discriminat~", "regardless of age", "human rights act",
      "mental capacity act",
      "deprivation of liberty", "DoLS", "liberty protection safeguards",
      "safeguarding (policy|policies|adults|children|lead|training|level)", "race, (sex|religion|gender|ethnicity|disability)",
      "religion or belief", "sexual orientation", "gender reassignment", "special category data",
      "physical or mental (impairment|health data|health or condition|health is)", "data about .. (physical|mental)",
      "public sector equality", "have (due)? regard to (the)? equality", "compl~ with .. act",
    ],
    // Asked about in a life, not listed in a law.
    not: ["(faith|religion|sexuality) (and)? sex (and|or) (relationships|intimacy|love|body)", "(faith|religion) .. (relationships|intimacy|hopes|wishes|money|sleep)"],
  },
  "staff-wellbeing": {
    say: [
      "(wellbeing|mental health|resilience|morale) of (the|our|each)? (whole|entire)? (team|staff team|workforce|people who work)", "(every|each|any) employee", "resilience hub", "(staff|employee) counselling",
      "staff (support|counselling|assistance) (line|service|helpline|scheme|programme)+", "stress risk assessment+", "employee assistance",
      "(hub|helpline|scheme|offer|room|counselling|sessions|programme|physiotherapy) for (our|its|the|all)? (own)? (staff|employees|colleagues)",
      "staff (can|may) .. (see|ring|call|contact|talk|speak|use|book|get|access|have)",
      "staff who (are|is|feel|feels|need|want|find) .. (strain|stress~|upset|struggl~|distress~|support|anxi~)",
      "(member|members) of staff who (is|are|feel|feels|need|find)", "(wellbeing|rest) room", "debrief+",
      "staff (who are)? (themselves|under strain)", "for (any|every|all) member+ of staff who",
      "staff (health and|members own|own|mental health and|psychological)? (wellbeing|stress|burnout|mental health|resilience|sickness|survey|morale|absence|turnover)",
      "(wellbeing|wellness|resilience|counselling|stress) (app|apps|day|days|hour|fund|room|hub|platform|pod|pods|champion|champions|offer|coach|website|portal|package|perk|perks) (for|to) (our|its|the|all)? (staff|employees|colleagues|workforce|nurses|teams)",
      "(wellbeing|mental health|resilience|burnout|stress|morale|sickness|psychological support|psychologist) (of|for|among|in|amongst) (our|its|the|all|their)? (staff|employees|colleagues|workforce|nurses|teams)",
      "staff experiencing", "(support|help) for staff", "look~ after (its|our) (own)? people", "counselling line", "(its|their|our|the) .. (leaders|staff|workers|team|teams|coaches|instructors|volunteers|nurses|tutors) own (mental|emotional|psychological)? (wellbeing|mental health|health|stress|strain)", "support staff (wellbeing|through|with their own)", "workforce wellbeing",
      "occupational health", "employee assistance", "assistance line", "schwartz round+", "people plan", "sickness absence",
      "work related stress", "mental health first aider+", "looking after (our|its|the) (staff|people|team)", "(look after|looks after|looking after|care for|cares for|be there for) (colleagues|workmates|the team|the staff)",
      "staff (feel|feeling|are) (supported|stressed|anxious|burnt)",
      "(nurses|staff|clinicians|midwives|teams|employees|colleagues) .. (reported|report|felt|feel|experience+) .. (burnout|stress|anxiety|distress|morale|low)",
      "staff after", "work with staff", "employee wellbeing", "workplace wellbeing",
      "(staff|employees|colleagues|workforce|nurses) .. (their|its|our) own (wellbeing|mental health|stress|resilience|health)",
      "(staff|employees|nurses|colleagues|team|clinicians|workers|workforce) .. for their own wellbeing", "keep them (well|fit|healthy) at work",
      "(analysts|officers|council staff|our staff|staff) .. (sickness|burnout)", "(wellness|wellbeing) .. (programme|scheme|offer|hub|champion) for (employees|staff|colleagues|all)",
      "counselling line for staff", "staff (stress|strain|resilience|mood)", "employees .. (stress|wellbeing|wellness|counselling)", "programme for employees", "resilience workshop+",
      "welfare of (staff|employees|our people)", "our people's (welfare|wellbeing)", "menopause support",
      "(mental health|wellbeing) (champions|first aiders|hub|ambassadors) for (staff|employees|colleagues)", "(champions|hub|programme|line|counselling) for staff",
      "of (our|its) own (workforce|staff|people|employees|teams)", "staff (hub|wellbeing hub|helpline|gym|room)", 
      "(hard|tough|heavy|wearing|gruelling|punishing|draining) (on|for) (this|the|our|its) (team|staff|nurses|crew|workforce|teams)",
      "staff health", "(staff|employees|nurses|colleagues|team|clinicians|workers|workforce) .. for their own (stress|wellbeing|mental health|distress|health)",
      "(programme|scheme|offer) for (council|trust|our|its) (staff|employees)",
      "staff who .. (wish|want|need|like|choose|prefer) to (speak|talk|see|ring|call|contact)", "staff who (speak|talk|go) (to|with) (the|a|our) (counsellor|psychologist|chaplain|helpline|occupational)",
      "(give|offer|provide)+ staff .. (access|support|counselling|helpline)", "work stress",
      "(staff|employees|colleagues|team members|our people|nurses|clinicians) .. (access|see|use|have|given|offered|call|ring|reach) .. (counselling|counsellor|psychologist|helpline|wellbeing hub|wellbeing support|therapy|supervision for themselves|debrief~)",
      "(counselling|psychologist|helpline|therapy|wellbeing (hub|support|sessions|day)|stress (management|course)) .. (for|to|by) (our|its|the|all|every|any|their)? (staff|employees|colleagues|workforce|team members)",
      "(stress|strain|pressure|burnout|exhaustion|low morale) (among|amongst|on|of|in) (the|our|its)? (staff|nurses|team|teams|workforce|employees|clinicians|doctors|service|system|clinics|wards|department)",
      "(staff|team|teams|nurses|workforce|service|services|clinic|clinics|ward|wards|department|system|community team) .. (under|considerable|severe|great|heavy) (strain|stress|pressure)",
      "(stress|strain) on (the|our|its)? (clinics|services|wards|system|teams|staff|budget|budgets|hospital|department|practices|ambulance|beds)",
      "(nurses|staff|clinicians|midwives|teams|employees|colleagues|doctors) .. (told us|told|said|say|spoke|complain~) .. (burnout|stress|anxiety|distress|morale|low|exhaust~|strain)",
    ],
    not: [
      "(employer|business|firm|company|workplace)+ .. (award|charter|accreditation|pledge|standard|offered|helped|signed)", "employers .. (workplace|wellbeing)",
      "staff who (meet|see|speak|talk|work|deal|come|answer)",
      "(distinct|separate|separately|apart|different) from staff (wellbeing|health|support)", "staff who support wellbeing", "staff support (patients|people)", "train~ staff", "staff wellbeing and patient",
      "staff support the", "team support people",
      "staff (can|may|will|shall|must|both|all|who) .. (see|access|view|use|have|read|open) .. (record|records|notes|plan|plans|letters|system|results|people|patients|same|other|both|entries|history|anyone|everyone|each)",
    ],
  },
  /** Given to staff: their own support, unless it teaches them something. */
  "for-staff": {
    say: [
      "(staff|employees|colleagues|nurses|our people) (are|is|will be|shall be|may be|can be) (offered|given|entitled to|provided with|allowed)",
      "(staff|occupational health|workforce|in house) (psychologist|counsellor)+ (supports|support|sees|helps|debriefs|works with)? (nurses|staff|employees|colleagues|the team|doctors)?",
      "(issued|offered|given|available|provided|open) (free)? to (every|all|any|each|our|its)? (member of|members of)? (staff|employees|colleagues)",
      "(every|all|any|each) (member of|members of) staff (can|may|has|have|is|are) (access|offered|given|able|free)",
    ],
  },
  need: {
    say: [
      "prevalence", "prevalent", "# of (people|patients|adults|residents|those|women|men|children|carers|them) .. (have|has|had|live|lives|also|suffer|suffers|experience|are)", "rate+ of",
      "incidence", "proportion of", "one in (three|four|five|six|ten|#)", "# in #", "# per cent",
      "percent of", "third of", "quarter of", "half of", "fifth of", "(two|three|four|five) times", "times (as|more|the)", "twice as",
      "more likely", "compared with", "higher than", "risk of", "survey", "census", "JSNA", "live with", "living with", "also have",
      "co morbid~", "comorbid~", "at the same time", "affects", "affected", "leading cause", "estimated",
      "report+ (that|poor|low|feeling)", "said", "told us", "average", "common~", "impact of", "linked to", "associated with",
      "often (worry|feel|report|struggle|find|live|experience|suffer)",
      "(one|two|three|four|five|six|seven|eight|nine) (third|quarter|fifth|sixth|seventh|eighth|tenth)+ of",
      "(one|two|three|four|five|six|seven|eight|nine) (in|out of) (every)? (two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|#)",
      "(most|many|half|some|several|nearly all|almost all|a majority) (of)? (the|our|these|those|local|them)? (people|patients|residents|adults|women|men|carers|children|parents|families|them|those|households)",
      "(recorded|coded|known|confirmed) (diagnosis|diagnoses)", "(had|have|has) a diagnosis",
    ],
  },
  /** Said after the thing: it is not there, not funded, not part of this. */
  denied: {
    say: [
      "decided against", "(was|were|been) (not pursued|not taken forward|turned down)", "(does|do|did|will|shall) not extend", "(does|do|did|will|shall) not (contain|have|run|hold|come with)",
      "(is|are|was|were|will be|has been|have been|shall be|been) (not|never) (yet)? (been)? (included|provided|funded|available|offered|part of|commissioned|covered|costed|in scope|within|planned|resourced|routinely)",
      "(does|do|did|will|shall) not (currently|routinely|yet)? (include|provide|offer|fund|cover|have|extend|employ|deliver|commission|address)",
      "(falls|fall|sits|sit|lies|is|are) outside", "not (included|provided|funded|part of|within)",
      "no longer (provided|funded|offered|available)", "(is|are|was|were|has been|have been) (removed|omitted|left out|taken out|struck out) (because|as|since|from|for|on)",
      "(is|are) (hard|difficult|impossible) to (come by|find|obtain|get)",
    ],
  },
  "not-applicable": {
    say: [
      "not applicable", "N/A", "does not apply", "do not apply", "out of scope", "not relevant (here|to this)",
    ],
  },
  /** Wording that is named in order to be avoided or explained. */
  criticised: {
    say: [
      "(banned|ban|bans|retired|struck out|drop|dropped|remove|removed|delete|deleted|purged|shun|shuns|reject|rejects|rejected|replaced|replace) (the|these|those|such|any|all)? (words|terms|phrases|labels|language|expressions|label|phrase|word|term)",
      "(does|do|did|shall|will|must|should|may) not (use|contain|write|speak of|carry|record)", "without (words|labels|terms|phrases)",
      "(nobody|no one|never) .. (made to feel|feel that|believe that|think that)", "(stopped|stop|stops|stopping|ceased|gave up|given up|dropped|abandoned) (calling|saying|using|writing|speaking)",
      "(staff|nurses|doctors|some|colleagues|people|teams) (still|sometimes|often|too)? (describe|call|label|speak of|write of|refer to) (some|many|certain|these|such|the)? (women|patients|people|men|children|residents|them|families|mothers) .. as",
      "(nobody|no one|never|not) (describes|describe|calls|call|says|say|writes|write|uses|use|speaks|speak)",
      "(never|nobody|no one|none|without|nor) .. (suggest|suggests|suggested|suggesting|imply|implies|told|tell|tells|telling|blame|blamed|blaming|assume|assumes|accuse|accused|hint|describe|dismissed|dismiss|regarded|called|labelled|judged|lectured)", "(not|n't) (be|to|to be|been|being|ever|mean to)? (suggest|suggests|suggested|suggesting|imply|implies|told|tell|tells|telling|blame|blamed|blaming|assume|assumes|accuse|accused|hint|describe|dismissed|dismiss|regarded|called|labelled|judged|lectured)",
      // What somebody was called or told is theirs to tell, and no word of the author's.
      "(people|patients|carers|families|women|men|parents|residents|they|some|many|members|users) (said|told us|told the|reported|remembered|complained|described|spoke) (that|of|to us)? (they|being|having|staff|doctors|nurses|services|it|this|how|the|had|were|was)?", "(felt|feel|feeling|feels) (blamed|judged|dismissed|accused|labelled|like a|as if|as though|treated|that they were)", "made (to feel|them feel|him feel|her feel)",
      "(was|were|been|being) (called|labelled|branded|spoken of as|referred to as|treated as|dismissed as|written off as)", "(easy|tempting|wrong|harmful|hurtful|unhelpful|mistake|quick|lazy) to (dismiss|call|label|assume|put|say|think|regard|treat|believe|suggest|write)",
      "(does|do|did|need|will) not mean", "(nobody|no one) (here)? (thinks|think|believes|believe|supposes|means)",
      "words such as", "(phrase|word|term|label|expression|name|remark|comment)+ (such as|like)", "(called|calling|labelled|branded|calls) (them|him|her|us|me)", "harm done by", "has no place (in|here|any more)", "no longer acceptable", "do not carry",
      "(are|is) not (words|a word|language)",
      "words (that)? we (do not|never|avoid)", "avoid+", "the (term|phrase|word|expression|label|wording|words)+", "rather than",
      "instead of", "so called", "formerly", "previously (called|known|termed)", "should not be (called|described|used|referred to as)",
      "must not be (used|called|described|said)", "never (say|write|call|use)", "not (say|write|call|use the)", "do not use",
      "do not (say|call|write)", "no longer use", "imply~", "replac~ by", "outdated", "stigmatis~ (term|word|language|phrase)+",
      "language (such as|like)",
    ],
    not: [
      "avoid+ (refer|referral|admission|investigation|follow up)+", "so called (pain|fibromyalgia|ME|symptom|fatigue|illness|long covid|allergy)+", "not say",
      "(not|never|n't) (always)? (do|doing|done) (as|what) .. (told|asked)",
    ],
  },
  /** A time that is over. */
  "back-then": {
    say: [
      "(year|decade)+ ago", "for (years|decades)", "at (the|that) time", "in those days", "in that (period|time)", "from that time", "at one time", "last (year|spring|summer|autumn|winter)",
      "on the past", "in the past", "(first|previous|earlier|old|last) edition of", "in the early days", "back then",
    ],
  },
  /** What is there already is judged: whether it worked, or what it costs. */
  "looking-back": {
    say: [
      "(evaluation|audit|look back|stocktake|post project review)+ of", "evaluat~ (how|whether|what|the (course|service|team|clinic|pilot|scheme|programme))", "look+ back (on|at|over) (how|whether|what|the)",
      "(review|revisit|re examine|reconsider|look at|look again at|looked at again|rebase)+ .. (spend|spending|spent|sum|sums|budget|budgets|money|how much|price|prices|cost|costs|expenditure|funding level|tariff)",
      "(spend|spending|spent|sum|sums|budget|budgets|how much|price|prices|cost|costs|expenditure) .. (reviewed|revisited|re examined|reconsidered|looked at (again)?|rebased)",
    ],
    not: ["(before|until|pending|after|once|when|subject to|depending on) (the|a|an|any)? .. (evaluation|audit|stocktake|review|reviewed|evaluated)+"],
  },
  /** It was so, and is no more; or it was only proposed. The engine adds it where a sentence is told in the past tense of such a time. */
  bygone: {
    say: [
      "formerly", "(is|are|was|were) (superseded|replaced|abolished|wound up|brought to an end)", "(was|were) withdrawn (in|by|on|last)", "used to (be|have|keep|say|ask|turn|exclude|wait|hold|sit)", "in the past (we|the|people|this|it|patients|services|some)",
      "until (#|this year|this april|last year|recently|now)",
      "(previous|earlier|old|former|last|outgoing|2017|2018|2019|2020|2021|2022|2023|2024) (contract|agreement|specification|policy|service|rule|strategy|plan|edition|criteria|version|model|arrangement)+",
      "unlike (the|our|its|their|that) (#|last|previous|earlier|old|first|former)", "(past|old|former|previous|earlier|long) (practice|habit|habits|way|ways|arrangement|arrangements|set up|system)", "the (#|previous|earlier|former|last) (programme|scheme|initiative|pilot|redesign)",
      "historically", "in (previous|earlier|past) (years|contracts|versions)",
      "(turned down|rejected|dropped|abandoned|scrapped|ruled out|threw out|decided against) (a|the|any) (idea|proposal|plan|suggestion|option|draft)+",
      "(waiting|rule|bar|gate|exclusion|practice|requirement|criterion|criteria|threshold|restriction|separate line|separate budget|policy|condition|ban)+ .. (was|were|has been|have been|is|are) (now|finally|since|all)? (ended|abolished|scrapped|lifted|removed|struck out|done away with|repealed|reversed|withdrawn|gone|dropped|discontinued)",
      "(was|were) (ended|abolished|scrapped|lifted|done away with|repealed) (in|by|after|on|following)",
      "(specification|contract|schedule|document|policy|plan|strategy|service|agreement|we|it|change) (now)? (end|ends|stop|stops|abolish|abolishes|scrap|scraps|remove|removes|outlaw|outlaws|forbid|forbids|reverse|reverses|do away with|does away with|put an end to|puts an end to|put a stop to|puts a stop to) (that|this|the|all|any|such) (practice|rule|gate|requirement|habit|custom|waiting|wait|barrier|exclusion|criterion|condition|hurdle|bar)+",
      "(we|the service|the trust|the provider) (have|has) (stopped|ended|abolished|scrapped|dropped|done away with|given up)",
      "(people|patients|carers|families|women) (said|say|told us|reported) .. (had been|have been|were) (told|called|turned|sent|refused)",
      "no longer (have to|has to|need to|needs to|must|required|asked)", "(changed|change) how we",
    ],
  },
  /** The text is a part or a summary of something larger. */
  excerpt: {
    say: [
      "(this|the) summary (document|version)", "full version is available",
      "(read|see|view) the full (version|document|plan|strategy|specification)", "(this|the) addendum", "forms an addendum",
      "executive summary of the", "this summary", "should be read (alongside|with|in conjunction with) the (full|main)",
    ],
  },
  /** Those who work here learn; what they learn about is no help yet. */
  /** Told of what was named before, a course perhaps. */
  covers: {
    say: [
      "(teach|teaches|taught|lead|leads|run|runs) it",
      "(it|this|they|these|which|both|each|half|content|sessions|day|days|half day|course|courses|module|modules|programme|package|curriculum|syllabus|session|workshop|training) (covers|cover|covered|covering|includes|include|deals with|deal with|takes in|take in|teaches|teach|goes over|goes into|go over|looks at|look at|is about|are about|is on|are on)",
    ],
  },
  "staff-learning": {
    say: [
      "(staff|nurse|clinician|team|employee|everyone|everybody|colleague|practitioner|member|worker|receptionist|midwife|midwives|doctor|therapist|manager|trainee|professional|personnel|role|post|coordinator)+ .. (trained|taught|learn|learns|coached|supervised|equipped|educated|upskilled)",
      "(staff|nurse|clinician|team|employee|everyone|everybody|colleague|practitioner|member|worker|receptionist|midwife|midwives|doctor|therapist|manager|trainee|professional|personnel|role|post|coordinator)+ .. (receive|receives|complete|completes|attend|attends|undertake|undertakes|undergo|do|does|have|has|take|takes|finish|given|need|needs) .. (training|course|module|supervision|study|learning|CPD|education|workshop|update|teaching|day|induction)+",
      "(training|teaching|education|supervision|course|module|workshop|learning|induction|coaching)+ .. (for|of|to) (all|the|every|our|its|each|new|ward|clinic|frontline)? .. (staff|nurse|clinician|team|employee|everyone|everybody|colleague|practitioner|member|worker|receptionist|midwife|midwives|doctor|therapist|manager|trainee|professional|personnel|role|post|coordinator)+",
      "(train|trains|teach|teaches|coach|coaches|supervise|supervises|educate|educates) .. (staff|nurse|clinician|team|employee|everyone|everybody|colleague|practitioner|member|worker|receptionist|midwife|midwives|doctor|therapist|manager|trainee|professional|personnel|role|post|coordinator)+",
      "e learning", "mandatory training", "training (on|in|about|of|and|will|shall|must|is)", "study day+", "competenc~ (framework|in)", "in date",
    ],
  },
} satisfies Readonly<Record<string, Lexeme>>;
