/** How firmly a clause promises, what weakens it and what turns it round (RULES 0.4, 0.5). Same pattern language as concepts. */

/** Obligation. */
export const strong = [
  "must", "shall", "will", "(is|are) required to", "(is|are) expected to", "has responsibility for", "is responsible for", "are responsible for", "required to", "ensures", "guarantee+", "undertakes to", "agrees to", "has to", "have to", "obliged to", "commit+ to", "(is|are) entitled to", "can require",
] as const;
export const notStrong = [
  "will (aim|seek|try|consider|explore|look|work towards|endeavour|strive|aspire|hope|encourage|intend|want|like|wish|support the aim)", "commit+ to parity", "commit+ to (the principle|equality|valuing)", "(is|are) committed to", "will be (considered|explored|encouraged|ideas|looked at)", "may have to", "might have to",
] as const;

/** "Should", and plain statements that something is done. */
export const medium = ["should", "(is|are) to", "need+ to", "expect+ (that|the|all|every|providers|staff)", "ought to", "can", "able to"] as const;

/** An effort, a permission or a wish. */
export const weak = [
  "should (consider|aim|seek|explore|try)", "consider+", "consideration", "aim+ to", "aim is to", "aspir~", "seek+ to", "endeavour~", "strive+", "encourage+", "work+ towards", "mindful of", "have regard to", "has regard to", "explore+", "explore the", "intend+ to", "intention", "hope+ (to|that)", "we hope", "ambition (is|to)", "try to", "tries to", "would like to", "wish to", "keep .. in (our|its|their) (thoughts|mind)", "be looked at (in|later|whether|when|as|if)", "look+ (into|to)", "in the spirit of", "believe+ (in|that)", "(is|are) committed to", "ideas for", "bear in mind", "support the aim", "where (helpful|useful)", "would be (beneficial|helpful|good|useful|welcome|desirable|ideal)", "best efforts", "is (to be)? desirable", "mindful", "ideally", "desirable", "as far as", "willing to", "best endeavours", "reasonable (endeavours|efforts|steps where)", "best efforts", "every effort", "optional", "at (the|its|their|his|her) discretion", "(discretion|discretionary)", "have a view to", "(provider|service|partner|trust|board|team|commissioner|system|place)+ (plan|plans|planning) to", "we plan to", "what (they|it|we|he|she) can", "from time to time", "give+ (some)? thought to", "give+ .. consideration", "with the aim of", "look for (opportunities|ways|chances)", "(take|taken|taking) into account", "touch (on|upon)", "touched (on|upon)", "wish to reflect", "reflect on", "hoped", "it is hoped", "would like", "open to (talking|discuss~|exploring|considering|the idea)", "look to", "looks to", "looking to", "(good|best) practice to", "in (the)? fullness of time", "use their judgement", "be sympathetic to", "in principle", "not essential", "encouraged", "some form of", "as an aspiration", "aspirational", "opportunit~ to explore", "move in that direction",
] as const;
/** Weak when staff may; a choice when people may. */
export const permission = ["may", "might", "could"] as const;
export const notPermission = ["by may", "in may", "from may", "until may", "# may", "may #", "may (ring|phone|call|contact|book|drop|self refer|attend|bring|return|come)", "may be .. (only|nothing)", "may only", "may not", "might not", "could not", "may be (asked|subject to|liable)", "who may", "which may", "they may (have|be|need|not)", "that may", "as may be", "whoever may", "could be (harmful|unsafe|at risk)"] as const;
export const notWeak = [
  "(assessment|appointment|review|visit|consultation|interview|meeting|conversation) (will|shall|must|should|also)? (consider+|explore+|seek+ to understand)",
  "the aim of", "aims and objectives", "encouraging results", "take+ into consideration", "into consideration", "(for|careful|under) consideration", "considered (to be|as)", "is considered", "seek+ (help|advice|care|support|consent|approval|to leave)", "considerable", "considerate", "consider+ (complaint|request|application|appeal|referral|report|claim|tender|each|every|all)+", "under consideration by", "care plan+ to", "(treatment|action|safety|support|recovery|discharge|delivery|crisis|management) plan+ to", "(are|is) planned (for|to) (start|begin|open) (in|on|from)", "reflect on (their|practice|learning)", "reflective", "(people|patients|they|families|carers|everyone) (are|is) (encouraged|invited) to", "invited to (attend|book|join|choose|say|bring|come|sit|take part|all)", "encouraged to (bring|say|ask|choose|self refer|contact|ring)", "with the aim of the", "bear .. in mind of", "(person|patient|people|carer|family|woman|women) would like", "(they|he|she|you) would like", "look to (the|their|them)", "taken into account in (the)? (price|payment|tariff)", "explored with", "(ask+|asked) .. explore", "hopeful", "considerations",
] as const;

/** Depends on money, time or capacity: caps any promise. */
export const conditional = [
  "where (possible|practicable|affordable|feasible|resources .. (allow|permit)|capacity .. (allows|permits)|funding .. (allows|permits)|available|one is (free|available)|time (allows|permits)|staffing (allows|permits)|reasonably practicable)", "wherever (possible|practicable)", "(when|whenever) possible", "if possible", "if (time|resources|capacity|funding|staffing|caseload+|workload) .. (allow+|permit+|is available|are available)", "should .. (funding|resources|capacity|recruitment|recruitment and funding) (allow|permit|become)", "subject to .. (funding|resource+|capacity|availability|affordability|recruitment|business case)", "depend~ (on|upon) .. (funding|capacity|resource+|availability|staffing)", "as (resources|capacity|funding|time) (allow+|permit+)", "when (funding|resources|capacity|time|staff) .. (allow+|permit+|become+|is available|are available)", "within (existing|available|current) (resources|capacity|budgets)", "as far as (possible|practicable|resources)", "if caseload+ permit", "time permitting", "if (capacity|time|funds|staffing|resource)", "capacity (allowing|permitting)", "dependent on (recruitment|funding|capacity|resource+)", "(funding|capacity|resources|budget|budgets) permitting", "as and when", "when (one is|it is|they are|she is|he is)? available", "if .. (think|thinks|feel|feels|judge|judges|see|sees|deem|deems|consider|considers) (fit|appropriate|that it is|necessary|helpful)", "if (there is|there are) .. (time|left|room|capacity|money|minutes)", "if .. (can be found|allows|permits|allow|permit)", "(rotas|time|staffing|diaries|workload|numbers|backfill|resources|funds|money) (permit|permits|allow|allows|permitting|allowing)", "as .. (become available|becomes available|allow|allows|permit|permits)", "(where|wherever|as far as) (is|it is)? (feasible|practicable|possible|practical)", "dependent (on|upon) .. (underspend|savings|slippage|backfill|interest|demand)", "subject to .. (review|approval|agreement|evaluation|slippage|underspend|interest|demand|outcome)", "if (the)? (practitioner|clinician|nurse|assessor|therapist|doctor|midwife|worker|staff|they|he or she) (feel|feels|think|thinks|judge|judges|deem|deems|believe|believes|wish|wishes)", "if (time|there is time) (allows|permits)",
] as const;
/** Depends on judgement: weakens "should" and plain statements, not "shall". */
export const appropriateness = ["(where|if|as|when) (appropriate|relevant|suitable|indicated|necessary|required|needed|felt appropriate|deemed appropriate|considered appropriate)"] as const;

/** These deny a verb, and leave the next one alone: "those that are not suitable are closed". */
export const negators = ["not", "never", "cannot", "can't", "won't", "doesn't", "don't", "isn't", "aren't", "unable to"] as const;
/** These deny a thing or a person, and with it what is done: "no referral will be closed". */
export const noneWords = ["no", "neither", "nor", "nil", "none", "nobody"] as const;
/** Verbs that, after one that was denied, begin something else, unless a relative word leads them. */
export const finites = ["is", "are", "was", "were", "has", "have", "leads", "results", "means"] as const;
export const relatives = ["that", "which", "who", "whom", "whose", "there"] as const;
/** These deny only what stands right behind them. */
export const nearNegators = ["without (any|a|the)?", "lack+ of (any)?", "absence of (any)?", "fail~ to", "other than", "except", "excluding", "instead of", "rather than"] as const;
/** Negators' words that deny nothing. */
export const notNegators = ["neither (mental|physical|body|mind|bodily|emotional) .. nor", "no (appointment|visit|contact|session|review|call) (ends|closes|finishes|passes)", "not just", "we will not .. in one", "without waiting", "so that .. (does|do|is|are|will|nobody|no) not", "so that no", "not (meeting|fulfilling|reaching|attending|responding|matching|satisfying|within)", "not only", "not just", "not simply", "not merely", "no (later|less|fewer|more) than", "not (less|fewer|more|later) than", "without delay", "no wrong door", "(if|when|where|once|should) (no|nobody|none|neither)", "no health without", "no longer than", "whether or not", "not for profit", "no matter", "without (a)? referral", "no need to", "not limited to", "no cost", "not alone", "if not", "or not", "no decision about", "why not", "no one is left", "without exception", "nobody to"] as const;

/** Words that begin a new clause when a promise follows. */
export const connectors = ["and", "but", "or", "although", "though", "while", "whereas", "however", "which", "who", "that", "so", "because", "unless", "until", "when", "where", "if", "once", "as"] as const;
/** Words that always part two clauses. */
export const breaks = ["but", "although", "though", "whereas", "however", "yet", "nevertheless", "unless", "otherwise"] as const;

/** A sentence with one of these and no subject of its own is about what the sentence before was about. */
export const pronouns = ["the same", "them", "they", "these", "this", "those", "it", "both"] as const;
