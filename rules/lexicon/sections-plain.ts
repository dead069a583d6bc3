/** How plain documents say or ask what a section is about: "People we are not able to help", "When does help end?". Data only; read by server/src/read/headings/plain-names.ts.
 *
 * A shape is told from the first word of a heading on, once "the" and "will" and their like have gone, "is" and "are" have become "be", and every way to say no "not".
 * In a shape "{we}" is any of the words of that set, "a|b" is either, "a_b" is two words, "~" is any ending, a word with "?" may be missing, "…" is up to five words, and a full stop
 * lets nothing follow. Of the shapes that fit, the one with the most words decides; of those as long, the first. */
import type { Role } from "../language/document.ts";

export const wordSets: Readonly<Record<string, readonly string[]>> = {
  we: ["we", "you", "it", "they", "service", "team", "provider", "contractor", "practice", "pharmacy", "ward", "clinic", "unit", "hospital", "programme", "scheme", "staff", "surgery", "hub"],
  people: [
    "people", "person", "patient", "someone", "somebody", "anyone", "anybody", "everyone", "those", "they", "i", "you", "client", "resident", "service_user", "user", "child", "children",
    "adult", "men", "women", "young_people", "older_people", "local_people", "citizen",
  ],
  family: ["husband", "wife", "wives", "family", "carer", "relative", "friend", "loved_one", "parent", "supporter"],
  help: ["help", "care", "support", "treatment", "therapy", "service", "programme", "it", "work", "involvement", "episode", "scheme"],
  serve: [
    "help", "helped", "see", "seen", "serve", "served", "support", "supported", "treat", "treated", "care_for", "cared_for", "look_after", "cover", "covered", "here_for", "be_here_for",
    "be_there_for", "include", "included",
  ],
  take: ["accept", "accepted", "admit", "admitted", "take", "take_on", "taken_on", "taken", "let_in"],
  give: ["do", "offer", "offered", "provide", "provided", "deliver", "delivered", "give", "given", "bring", "run"],
  end: ["end", "ended", "ending", "finish", "finished", "stop", "stopped", "close", "closed", "over", "come_to_end", "complete", "completed"],
  staff: ["staff", "worker", "colleague", "nurse", "clinician", "doctor", "practitioner", "professional", "workforce", "employee", "volunteer", "people_who_work", "people_who_do"],
  paper: ["agreement", "contract", "document", "specification", "schedule", "strategy", "paper", "plan"],
  know: ["know", "learn", "be_taught", "understand", "be_good_at", "be_trained"],
  gauge: ["measure", "measured", "count", "counted", "check", "checked", "judge", "judged", "track", "tracked", "monitor", "monitored", "audit", "audited", "assessed", "watch"],
  keep: [
    "record", "recorded", "write", "write_down", "written_down", "send", "sent", "report", "reported", "collect", "collected", "share", "shared", "submit", "submitted", "return", "store",
    "stored",
  ],
};

export const sayings: readonly { readonly roles: readonly Role[]; readonly shapes: readonly string[] }[] = [
  { roles: ["acceptance", "exclusion"], shapes: ["who|whom … and … not|refused|turned_away|elsewhere", "who|whom … or … not", "who|whom and who|whom not", "when {we} be? say yes and|or no"] },
  {
    roles: ["exclusion"],
    shapes: [
      "who|whom|when not to? refer|send|referred", "not to? be? put_forward|sent|seen|offered|booked|invited|listed|enrolled", "not refer|send", "who|whom|when {we}|i not refer|send",
      "who|whom {we} turn|say_no|refuse|reject|say", "where {we} not", "other who … better", "reason for|to turning|not|say|saying|refusing|rejecting|declining|turn|refuse",
      "who be? better {serve}|placed elsewhere|by", "{people} who be? not be? {serve}|{take}|referred|refer|sent|seen|offered|eligible|suitable|qualify", "who be? better off",
      "{people} who|whom? {we} be? not {take}|{serve}|able|for|right|here", "{people} {we} be? not {take}|{serve}|able|for|right|here", "{people} be? not {serve}|{take}|suitable|eligible", "{people}|who|when … elsewhere", "when {we} be? not", "when {we} say no",
      "when answer be no", "say~ no", "when another|other|someone_else|somebody_else … lead|help|better|needed", "what {we} not {give}|cover|include|treat|see|fund|take",
      "what be not {give}|cover|covered|include|included|funded|for", "what … left|leave out", "what fall|lie|lies|sit outside", "outside|beyond scope|remit|service|what", "where {we} stop",
      "turn~ away|down", "turn~ {people} away", "{people} better {serve} elsewhere|by", "keep|kept|leave|left|rule|ruled|send|sent … off|out|away|back", "hold|held back", "not to? list|book|bring|enrol|consider",
    ],
  },
  {
    roles: ["acceptance"],
    shapes: [
      "who be? {we}? right for", "when {we} {take}", "when {we} take {people} on", "who be sent", "bar for", "how {we} choose|pick|select", "what mak~ {people} eligible|suitable|right",
      "condition for|of entry|admission|acceptance|joining", "when to send", "who|whom {we} {take}", "{people} who|whom? {we} {take}", "who be {take}", "when {we} say yes",
      "who|whom|which {we}|i|gp refer|send", "who|whom to refer|send", "which {people} to refer|send", "when {we}|i|gp refer|send", "refer|send {people}? if|when|who|with", "who be suitable|appropriate|right",
      "when answer be yes", "say~ yes", "to get|join|enter|start|come|qualify|be … {people} need~|show|meet", "to get|join|enter|start|come|qualify {people}", "decid~ who|whom", "how {we} decide who|whom|if|whether", "who get in|place", "who go on|in|into", "how unwell|ill|poorly",
    ],
  },
  {
    roles: ["population"],
    shapes: [
      "who {we} be for", "who belong|fit", "who use {we}", "{people} be? meant for", "group we|they", "who|whom {we} {serve}", "{people} who|whom? {we} be? {serve}",
      "{people} who|whom? {we} be? for", "who be? {we} for", "who be helped|seen|served|supported|treated|cared_for|covered|included",
      "{people} be? helped|seen|served|supported|treated|cared_for|covered|included", "what {we} see|treat", "who be patient|people|they|client", "who benefit", "which {people}|group",
      "who count|qualif~", "{people} who use {we}|us", "who be about", "who {we} deal", "{people} concerned", "how old", "what age", "{people} in scope", "who be? in scope",
      "where {people} come from",
    ],
  },
  {
    roles: ["access"],
    shapes: [
      "where {people} go for {help}", "ringing|calling|phoning for|us|in|{we}", "when {we} answer", "coming through", "arrang~ visit|appointment", "who send {people}|to",
      "how {we} send|refer {people}", "mak~ it? easy|easier|simple to? come|get|reach|refer|ask", "day and time|hour",
      "how {people} come|reach|arrive|enter|join|contact|access|book|ask|refer|start|apply|make_contact|find_way|find_their_way|find_us|find_help|be_referred|be_found",
      "how {people} get in|to|here|into|through|seen|started|{help}|appointment|hold", "how {we} be reached|found|contacted",
      "how to refer|reach|contact|get|find|join|book|ask|make|access|apply|start", "when {we} be? open|available|here", "when be {we} open|available",
      "when {people} hear|call|ring|be_seen|come", "when to call|ring|refer|come|ask", "how soon|quick|quickly|fast|promptly", "how long {people} wait", "how long … wait",
      "how long before|until", "who refer", "who make referral", "who to call|ring|contact|ask|turn", "where to go|turn|ring|ask|call", "where {people} turn|go_first|ask",
      "get~ in|through|to|seen|hold|here|started|appointment|help|care|support|treatment", "be seen", "mak~ contact|appointment|referral", "ask~ for", "reach~ us|out",
      "come|coming to|here|in|forward", "find~ us|help|care|support|way|their_way|your_way", "wait~ for|to|time", "what happen when|if|after {people} refer|call|ring|be_referred|ask|phone",
      "what happen out_of_hour|at_night|at_weekend|in_crisis",
    ],
  },
  {
    roles: ["discharge"],
    shapes: [
      "what if {people} stop|not|miss|leave", "go~ back to gp|practice", "when {we} part", "ready to go|leave", "miss~ visit|appointment", "after last", "how {we} say goodbye|end|let|part",
      "planning for|plan for end|ending|leaving|discharge|going|moving", "get~ {people} home", "what follow|come when|after {help} be? {end}", "if {people} stop|leave|drop",
      "clos~ … case|file", "how long {people} be? seen|treated|on", "when|how|why {help} be? {end}",
      "when|how|why {people} leave|finish|stop|move_on|go_home|be_discharged|be_ready|get_better|be_well|no_longer", "how|when … {end}.", "how|when … end|finish well", "when … no_longer",
      "how and when {help}|{people} {end}|leave", "after {people} leave|go|be_discharged|left", "after {help} be? {end}", "after {help}.", "life after",
      "leav~ us|{help}|team|ward|hospital|well|home", "get~ ready to leave|go|move", "get~ back home", "hand~ back|over", "back to gp|general_practice", "how long {people} stay|be_with|keep",
      "how long {help} last|go_on|continue", "say~ goodbye", "end|ending {help}|well|contact", "clos~ case|file|referral", "return~ to us|team|home", "come|coming back", "moving {people} on",
      "keep~ appointment", "{people} who miss~", "what happen afterward", "what happen after {help}|discharge|leaving|you|{people}",
      "what happen when|if|where {people} leave|finish|go_home|stop|be_well|get_better", "what happen when|if {help} {end}", "what happen at end",
      "what happen? when|if|where {people} be? not come|attend|turn|turn_up|arrive|keep|engage|show|answer|reply", "what happen? when|if|where {people} miss|drop",
      "{people} who not come|attend|turn|arrive|keep|engage", "what happen? to {people} who not? come|attend|turn|arrive|keep|engage|miss",
    ],
  },
  {
    roles: ["pathway"],
    shapes: [
      "way {people}", "step along|in", "from … to home|discharge|recovery|leaving|living|last|goodbye|{we}", "route through|into|from", "chang~ from|team",
      "how {people}|{help} move|flow|travel|progress|pass|go_through", "how {people} go through|from|between", "what happen at|in each|every stage|step|point",
      "from first|referral|door|front_door|arrival|admission|start|beginning|call … to", "moving between|from|through|across|up", "pass~ between|from", "transfer~ between", "grow~ up",
      "turn~ 18|eighteen", "{people} journey", "step by step", "step~ up|through",
    ],
  },
  {
    roles: ["assessment"],
    shapes: [
      "see~ whole", "check~ mind|body|how", "… about what {people} need|want", "holistic review|assessment", "what {we} ask at|about|first|when|in",
      "how need be assessed|understood|found|identified", "how {we} assess|find_out|understand|identify|work_out", "understand~ what? {people}|need|each", "find~ out what|how",
      "work~ out what", "get~ to know", "look~ at whole|{people}", "first meeting|conversation|appointment|talk", "assess~ need|{people}|risk|whole",
      "what happen at|in first meeting|visit|appointment|conversation", "ask~ about|right|good",
    ],
  },
  {
    roles: ["description"],
    shapes: [
      "work and? money", "money and? work|housing|home|job|debt", "home|housing|house and? money|work|debt|job", "rest of life", "what {people} count on", "what be? in package|place", "providing|delivering {help}", "element|part of {help}", "what {we} be? {give}", "what be {give}|available|on_offer",
      "what {people} get|receive|find|meet|expect|be_offered|be_given|experience", "how {we}|{help} work|look|operate|be_organised|be_arranged|be_run", "how … team|service|clinic|hub|pathway|centre|unit work|run|operate", "how {we}|{help} be? {give}",
      "what {we}|{help} look like", "what {help} be? {give}|available|on_offer", "{help} {we} be? {give}|use", "{help} on_offer|available|{give}", "what {we} consist|involve|entail",
      "how {people} be looked_after|cared_for|treated|helped|supported",
      "service in {paper}|{help}", "typical|ordinary day|week|session|visit", "day|week in life|on", "what happen in|on|during|here|each|day|inside", "what {we} buy|commission", "what … pay for.", "what … money|fund|purse|pot|budget|price buy~|cover~",
    ],
  },
  {
    roles: ["workforce"],
    shapes: [
      "hand we|you need", "number of {staff}", "who do what", "who do it|work|this|job|that|{help}|{end}", "who do.", "who offer|deliver|provide|carry_out|make_up|work|employ|staff|give",
      "who be? in|on team", "who {people} meet", "who {we} employ|need|recruit|be_made_up", "how many {staff}", "have~ enough {staff}|people", "{staff}|team {we} need|have|employ",
      "people who do|deliver|provide|run|work|give", "keep~ {staff}", "find~ and keep~ {staff}|people", "right people|staff|number|mix",
    ],
  },
  {
    roles: ["training"],
    shapes: [
      "get~ {staff} ready", "how {we} train|teach|develop", "teach~", "grow~ skill|staff", "what every? {staff}|team {know}", "skill we|they|{staff}",
      "help~ {staff}|team to? learn|grow|develop|keep", "prepar~ {staff}|team", "{staff} development|learning|skill|education|knowledge|induction|competence|competency|training",
      "how {staff} {know}", "keep~ up_to_date", "keep~ skill", "develop~ {staff}|skill|people", "equip~ {staff}|people", "build~ skill|confidence", "know~ how", "learn~ on_job|at_work",
    ],
  },
  {
    roles: ["quality"],
    shapes: [
      "what {we} report|count|publish|return", "what be reported|counted|published", "{people} look_at {we}", 
      "how {we} mark", "mak~ it|thing|service better", "what commissioner look|check|watch", "how good", "how well {we}|{help}|it|be|do", "how {we} be? {gauge}",
      "how performance|progress|quality|work|{help} be? {gauge}", "what {we} be? {gauge}|look_for", "what be|get {gauge}", "target we|you|they", "{gauge} {we} be_judged", "keep~ score",
      "check~ that|how|on|progress|whether", "get~ better at|every", "do~ better|well", "learn~ from", "standard {we} reach|expect", "good enough", "improv~ every|how|what",
    ],
  },
  {
    roles: ["outcomes"],
    shapes: [
      "how {we} prove|show", "what … come out", "improvement {we} want|expect", "proof that", "what {we} expect to? change|see|happen|gain", "what {people} do again|afterward",
      "how {we} know|tell|see|be_sure", "how know|tell", "what be|get|become different|better|changed", "what changed", "what change|improve.", "what … better after|by|in",
      "what {people} notice|gain|see|feel", "what success", "what success look like", "what better look like", "what difference", "measur~ what? matter|success|difference|impact|change",
      "what come of", "what {we} like to see", "result we|that", "impact we|on", "change {we}|{people} want|expect|see|notice", "sign that", "be it working", "be working", "mak~ difference",
      "benefit we|for|to",
    ],
  },
  {
    roles: ["governance"],
    shapes: [
      "watch~ over", "how {paper} be run", "who keep promise|word", "who look after {paper}", "how problem|dispute|disagreement be", "tak~ stock", "when {we} disagree|fall_out",
      "who take|make decision", "who carry risk|responsibility|accountability|can", "meet~ to", "how … decide", "stay~ on_track|on_course", "who be? in charge",
      "who lead|decide|answer|oversee|own|sign|approve", "who be responsible|accountable|answerable", "who {we} answer|report", "who hold|run", "who keep watch|eye",
      "how decision be? made|taken|reached", "how {we} decide|manage|govern|oversee|review|hold|make_decision",
      "how {we} keep eye|watch|track|check|it|under_review|on_track|on_course|promise", "how {paper}|{we}|{help}? be managed|governed|reviewed|overseen|held|changed",
      "decid~ together|what|how|thing", "mak~ decision", "keep~ eye|watch|track|check|on_track|on_course|promise|each_other|it|plan", "what … go wrong", "when|if thing|something go wrong",
      "put~ thing|it right", "look~ back|again|at_what_changed|at_what_has_changed", "when {we} review|look_again|meet", "review~ how|what|it|progress|together|{paper}", "run~ it|together",
      "manag~ it|{paper}|risk", "lead~ it|together", "raising concern",
    ],
  },
  {
    roles: ["payment"],
    shapes: [
      "how much it|{help} cost", "how bill|cost|money be", "how much {we} get|earn|receive", "what {we} afford", "who pay", "what {we}? cost",
      "what {we}|{paper} earn|claim|get_paid|be_paid|pay|worth|be_worth", "where money|funding", "how much money|cost|paid|pay|{we} pay|{we} cost|{we} be_paid|funding|to_spend", "claim~",
      "spend~", "how {we} be_paid|pay|fund|get_paid", "be paid",
    ],
  },
  {
    roles: ["activity"],
    shapes: [
      "how many {we}", "how much be? {give}|done|work|{help}", "how much {we} {give}", "how many {people} {we}", "how many {people} be? seen|come|expected|use|treated|referred|start",
      "how many visit|appointment|contact|session|referral|place|bed", "how busy",
    ],
  },
  {
    roles: ["needs"],
    shapes: [
      "where gap", "what brought|led {we}|us", "reason behind|why", "what life be", "health … number", "why",
      "what … figure|data|number|evidence|statistic|fact|research|survey|register say|show|tell|suggest",
      "what figure|data|number|evidence|statistic|fact|research|survey|register be telling|saying|showing", "what {we} know", "how healthy|big|common|bad|serious|large|widespread", "how many",
      "how thing|{people} live|fare|die|dies|stand|be", "how well be {people}", "who be? at_risk|affected|ill|unwell|most|dying", "who miss~|lose~|be_left_out|be_missing",
      "who be? not get|getting|reached|come|coming|helped", "where {we}|thing be? now|stand|start", "what {people} need|live_with", "what … changed since", "how {we} compare",
      "reason for change|action|need", "challenge {we}|facing", "what be wrong|missing", "what there be", "what lie|lies behind", "… today.", "what be? not working|worked",
      "understand~ problem|population|place|area|local", "life in", "how {we} got|come here", "die|dying|died too|young|early|younger",
    ],
  },
  {
    roles: ["aims"],
    shapes: [
      "intention", "what … aiming|aim at", "what {we} like to do", "what {we} exist to? do", "what … want from|to", "commitment to", "what … hope",
      "what {we} want|be_trying|set_out|be_setting_out|hope|aim|be_after|intend|seek|aspire|stand_for|believe|value|promise|be_aiming|care_about|try", "what {we}? be? for",
      "what be {we}|{paper} for", "where {we} want|be_going|be_heading|get_to|hope|aim|aspire", "difference {we} want", "future we|they", "why {we} exist", "what money|funding|grant|contract|purchase be? for",
    ],
  },
  {
    roles: ["standards"],
    shapes: [
      "rule to", "what guidance ask", "what law|rule|guidance|standard say|require|ask", "rule|law|guideline bind|govern|apply", "rule|law|guidance|guideline|standard we|you|they|it",
      "rule|law|guidance that? apply|matter", "which rule|law|guidance|standard",
    ],
  },
  {
    roles: ["scope"],
    shapes: [
      "limit of {paper}", "what fall within|in|under", "what {paper} cover|include|be_about|apply", "what do? {paper} cover", "what be? in_scope", "what be? in {paper}",
      "what {we} cover|include", "what be covered|included", "how far",
    ],
  },
  {
    roles: ["premises"],
    shapes: [
      "where {people} come|go", "room we|you", "where you|{people} find {we}|us", "where {help}|{we} be? based|happen|take_place|{give}|held|see|meet|work|operate|located",
      "where {we} {serve}", "where {people} be? {serve}|go|meet", "where … take_place|happen|{give}", "place where|we", "where to find {we}|us",
    ],
  },
  {
    roles: ["engagement"],
    shapes: [
      "what {we} learn|learned|learnt|heard from", "how {people}|{family} shaped|helped|wrote|made|built|designed|influenced", "who say|had_say",
      "who|whom {we} talk|talked|speak|spoke|spoken|ask|asked|listen|listened|met|involve|involved|heard|consult|consulted",
      "what {people}|{family} tell|told|say|said|want|think|thought|feel_about|asked", "how {we} listen|listened|involve|involved|hear|heard|ask|asked|consulted|designed|wrote",
      "how {paper}|it? be? made|written|developed|designed|drawn|put|built|shaped", "how {we} built|shaped|made|designed|wrote", "who made|shaped|built|designed|sat", "hear~ from",
      "design~ it|service|with|together", "how {paper}|it|{we} be? arrived|decided|settled|come_to|reached|agreed", "who decided|agreed|settled|chose", "view of {people}|{family}", "{people}|{family} view|opinion", "shap~ by|it|together|with", "you said", "talk~ to|with", "speak~ to|with", "ask~ {people}|{family}", "in their|your own word",
    ],
  },
  {
    roles: ["interdependencies"],
    shapes: [
      "how other", "{people}|other outside|beyond", "outside|beyond hospital|clinic|ward|surgery|nhs|health|wall|health_service", "rest of town|area|system", "who|whom {we} need alongside|beside", "team|service around|beside|near|nearby", "who|whom {we} depend|rely|lean", "what other team|service|provider|agency|organisation",
      "who be? partner", "how … work together", "who|whom {we} work with|alongside", "who work with|alongside", "{people} {we} link|work", "who {we} link",
      "how {we} work with|together|alongside|across", "work~ with|together|alongside|hand|across|as_one|side|in_partnership", "who else", "how {we}|{help}|it fit|join|link|connect",
      "who do what between", "what {we} rely|depend", "join~ up|thing|together", "fit~ together|in|with",
    ],
  },
  {
    roles: ["prevention"],
    shapes: [
      "get~ ahead", "head~ off", "stay~ well|healthy", "keep~ well|healthy", "keep~ {people} well|healthy|out_of", "help~ {people} stay|live|keep|be_well",
      "stop~ problem|illness|trouble|thing", "act~ early|sooner|before", "find~|catch~|spot~ it|problem|illness early|sooner", "before {people}|it|thing", "keep~ well|healthy|fit|steady", "company|keeping_company", "promot~ health|healthy|wellbeing|good",
      "get~ upstream",
    ],
  },
  {
    roles: ["selfcare"],
    shapes: [
      "what {people} do yourself|themselve|for_yourself", "learn~ to live|manage|look", "what {people} do for|to_help", "look~ after yourself|themselve|themself|own|self",
      "help~ {people} look|manage|help|to_look|to_manage", "support~ {people} to? manage|look|help", "manag~ own|your|yourself", "information and? advice? for {people}", "tak~ control",
      "help~ yourself|themselve",
    ],
  },
  {
    roles: ["carers"],
    shapes: [
      "support~ {family}", "help~|support~ for {people} at_home", "involv~ {family}", "look~ after {family}|those|people_who", "{people} who? look_after|around|close_to",
      "help~ for? {family}", "support~ for? {family}", "{people} who care", "{people} who help at_home", "those|people who come_with|came_with|come_along|came_along", "those|people who do looking_after|caring|the_caring", "car~ for {family}|those_who",
    ],
  },
  { roles: ["safeguarding"], shapes: ["keep~ … safe", "keep~ safe", "stay~ safe", "protect~ {people}", "if|when {people} be? at_risk|harmed|hurt|in_danger|being_harmed", "worr~ about"] },
  {
    roles: ["equality"],
    shapes: [
      "{help} for everyone", "who get? forgotten|left|missed|overlooked", "mak~ … fair|fairer|equal", "how {we} treat {people} fairly|equally", "treat~ {people} fairly|equally",
      "nobody|no_one left|out|miss|be_left", "leav~ nobody|no_one", "mak~ it|thing|sure? fair|equal|accessible|easier", "{people} who find",
      "{people} who be? left|missed|overlooked|furthest|often", "reach~ everyone|every|group", "open to_all|everyone", "who|{people} {we} miss", "be {we}? fair",
    ],
  },
  {
    roles: ["data"],
    shapes: [
      "send~ in|us|figure|information|return|data", "what {we} {keep}", "what {we} ask {we}", "what be {keep}", "who see|read what|information|note|record|it|them",
      "how {we}? information|record|note|data be? {keep}|kept|held|used|protected", "how {we} {keep}", "shar~ what|information|note|record|data", "writ~ it|thing|down|up", "keep~ record|note",
      "what information", "where {we} {keep}", "report~ to|back",
    ],
  },
  {
    roles: ["actions"],
    shapes: [
      "doing what {we}", "when … happen", "what … happen by|before", "who do what by|when|and", "what happen? from here", "how {we} make … happen", "first hundred",
      "what {we} do next|now|about|first|differently", "what happen? now|next", "what … need to happen|change|be_done", "what need to? happen|change|be_done",
      "when {we}|thing be? done|happen|start|begin", "how {we} get there|from", "how {we} make|do it|this|that|change", "what {we} ask of|from", "plan for", "plan year",
      "in? first|next|coming year|month|100", "mak~ it|change happen|real|work", "get~ there|going|it_done", "put~ it|plan into", "turn~ word|plan", "start~ work|up|date", "by when",
      "how {we} start|begin|achieve",
    ],
  },
  {
    roles: ["summary"],
    shapes: ["… on one page", "in one page", "short version", "what {paper}|report say", "{paper} in brief|short|summary", "in brief|short|nutshell|summary|outline", "on one? page"],
  },
  {
    roles: ["meta"],
    shapes: ["when {paper} begin|start … end", "how long it run", "who party be", "who be party", "how long {paper} last|run", "when {paper} start|begin|end|expire", "who {paper} be? between"],
  },
  { roles: ["description"], shapes: ["what … do.", "what … look like"] },
  { roles: ["exclusion"], shapes: ["who|whom … not"] },
  { roles: ["appendix"], shapes: ["what word|term|letter mean", "word we|you use", "word explained|used"] },
];
