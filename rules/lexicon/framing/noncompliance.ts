/** Words that judge people for how they manage treatment. */
import type { Role } from "../../language/document.ts";
import type { Phrase } from "../../language/rule.ts";
import { patients, people, persons, regimes, visits } from "../classes.ts";
import { obedience } from "./obedience.ts";

/** Who or what can be compliant with a contract; then the word is about a provider, not about a person's care. */
const obliged = `(${patients}|${persons}|individual|those|parent|smoker|diabetic|asthmatic|epileptic)+`;
/** Without one of these in the sentence it is a provider, a supplier or a fridge that does not comply. */
/** How those are called who do not do as they were told. */
const defiant = "non compliant|noncompliant|uncompliant|non adherent|nonadherent|poorly compliant|poorly adherent|non concordant";

const about = ["patient", "person-words", "carer", "phys", "mh", "mh-condition", "smi", "substance", "referral"] as const;
const care = "(medication|medicine|treatment|input|insulin|diet|dietary|inhaler|exercise|therapy|drug|tablet|appointment|agreed treatment|(treatment|care|recovery|exercise|wellbeing|safety|crisis|behaviour|self management|rehabilitation|weight|nutrition|support|medication|management) (plan|agreement|contract)|regimen|regime|prescribed|advice|dressing|dosing|monitoring|testing|glucose|follow up|physiotherapy|rehabilitation|weighing|programme)+";

/** Said of a provider, a device or an illness; a right to refuse; a firm that has to deliver. */
const elsewhere: readonly string[] = [
  // What a thing carries, and what people may always withhold.
  "(carry|carries|bear|bears|hold|holds|display|displays|with|have|has) .. (evidence|mark|certificate|declaration|statement|proof)+ of compliance", "(certificate|declaration|statement|mark|record|register|schedule)+ of compliance",
  `(${people}|who|and|or)? (who|that|which|to|may|can|also)? (refuse|decline|withhold|reject)+ (to)? (accept|give|sign|provide|grant|agree to|consent to)? (the|their|his|her|a|any|our|all)? (informed|verbal|written|explicit|parental|terms of)? (consent|confidentiality|data sharing|information sharing|sharing)`,
  "(non compliance|noncompliance) (leads|will lead|may lead|can lead) to (withdrawal|loss|removal|suspension|cancellation) of .. (permit|licence|contract|pass)+", "(non compliance|noncompliance) .. (parking|fine|fines|fined|penalty charge)", "(provider|supplier|contractor|bidder|organisation|partner|practice|vehicle|driver|tenant|employee|member)+ (found|held|judged) (in|to be in) (non compliance|noncompliance)",
  "(non compliance|noncompliance) means", "(case|claim|application|request|bid|invoice|order|device|product|item|referral|form|record|entry|return)+ (that|which) (do|does|did) not comply", "(participant|party|member|provider|organisation|partner|signatory|practice)+ (which|that) (is|are|remains|continues) .. (non compliance|non compliant|noncompliance|noncompliant)", "non compliant (sample|specimen|request|label|order)+", "in compliance with", "(member|party|partner|signatory|organisation|provider|practice|site|home|bidder)+ (that|which|who) (fail|fails|refuse|refuses) to .. without good reason", "(failure|fail|fails|failing) to (attend|engage|comply|participate|respond|take part|return|reply) .. (meeting|board|panel|forum|committee|contract|performance|commissioner|data|training|audit)+",
  "(fail|fails|failed|failing) to comply with .. (notice|order|direction|reporting|legislation|law|regulation|act|duty|obligation|timetable|requirement)+",
  "(provider|trust|contractor|supplier|practice|partner|member|home|hospital|organisation|pharmacy|ICB|council|employer|bidder|landlord|party|ward|unit|site|team|department|pharmacist)+ .. (comply|complies|complied|complying|compliant|compliance) with",
  "(member|party|partner|signatory|organisation|provider|practice|site|home|bidder)+ (that|which|who) (will|does|do|is|are|has|have|fail|fails|refuse|refuses) (not)?", "compl~ with .. (act|policy|standards|guidance|regulations|legislation|directive|contract|framework|safeguarding|requirements|standard|data set|dataset|technique standard|tariff|specification)", "compl~ with (this|the|its|their|any|an|each|every)? (data sharing|information sharing|partnership|collaboration|funding|service level|section 75|joint|grant|lease|confidentiality|framework|access)? agreement",
  "(they|patients|people|who) (have|has) failed (a|an|the|any) .. (test|screen|screening|exam|assessment)", "(people|patients|they|we|many|most) often do not (know|have|feel|get|receive|recognise|realise|seek|understand|tell)", "(mother|father|parent|person|patient|carer|they|she|he) would not (manage|cope|be able|survive|know|have)", "adherence to (NICE|national|guidance|guidelines|policy|policies|standards|best|the (act|code|policy|law|standard|guidance|pathway|contract))", "(ensure|ensures|ensuring) adherence to (NICE|national|guidance|guidelines|policy|policies|standards|best|the (act|code|policy|law|standard|guidance|pathway|contract))",
  "(we|staff|provider|trust|service|team|practice|to) (may|can|will|might|could)? .. (and|or|to) refuse (treatment|care|service|to treat|entry)", "(people|patients|those|someone|anyone) refused (transfer|entry|admission|access|asylum|a|help|leave)", "(policy|procedure|guidance|paper|protocol) .. (disengagement|non engagement|non attendance)",
  "(fail|fails|failed|failing) to (receive|recover|respond|benefit|thrive|improve|get|gain)",
  "goods .. fail to", "(fail|fails|failed|failing) to .. (meet|provide|supply|deliver|submit|report|achieve)",
  "(poor|bad|patchy|low) (compliance|adherence) (with|to) .. (return|returns|reporting|template|coding|scheme|specification|data|submission|search|searches|contract|NICE|deadline|deadlines)+",
  "(non compliance|non compliant|compliance|compliant) (referrer|practice|provider|supplier|party|site|organisation|sender|requester|return)+", "party .. (non compliant|fails to comply|declines to engage|refuses to engage|compliance)", "(declines|refuses|fails) to engage with (a|the|its|any) plan of (recovery|action|improvement)", "(declines|refuses|fails) to (comply|engage) with (a|the|its|any) (remedial|recovery|improvement|action) plan", "data (submission|return|reporting|quality|set|sharing)? (non compliance|compliance|non compliant)", "(provider|contract|contractual|supplier|regulatory|statutory|reporting|requester) .. (non compliance|compliance|non compliant)", "policy (non compliance|compliance|non compliant)", "(elective|financial|performance|capacity|service|system) recovery plan",
  "(non compliance|non compliant|noncompliance) .. (contract|agreement|act|policy|rule|procurement|timetable|requirement|specification|duty|standard|regulation|requester|return|data|reporting|invoice|breach|notice|participant|provider)+",
  "(device|equipment|fitting|lung|testing|test) .. compliance", "(repeated|continued|persistent|any|serious) (failure|failures) to comply (is|are|will|shall|may|with (this|the) (contract|agreement|schedule))", "compliance (testing|team|officer|report|audit|rate|figures)", "training compliance",
  "(treated|regarded|recorded|reported|classed|counted) as (a|an)? (non compliance|noncompliance) .. (requirement|contract|agreement|schedule|duty|condition|term|clause|standard|policy|return|reporting)+", "training matrix", "(module|training|nurses|staff) .. non compliant",
  "(good|full|lack of|better) compliance .. (contract|NICE|standard|policy|data|act|audit|regulation)+", "patients .. comply with the (data|act)",
  "(non compliant|non compliance) .. (supplier|waiting|target|times|footwear|product|system|equipment|premises)+", "persistent absence (is|was|rate|rates|stands|fell|rose|in|among)", "non compliant (reading|result|unit|fridge|ward|practice|provider|department|site|home|team|claim|invoice|bid|return|form)+", "failed (the|a|an|their|its|his|her) .. (screen|scan|swallow|eye test|hearing test|sight test)",
  "compl~ with the (contract|NICE|act|regulations|standards|law|policy)", "compl~ with .. (dataset|data set|notice|schedule|clause)",
  "(non compliance|noncompliance) (by|of|on the part of) (a|an|the|any) (practice|provider|home|trust|partner|party|site|team|supplier|contractor|hospital)", "(non compliance|noncompliance) with .. (registry|return|returns|register|template|timetable|schedule|clause|protocol|code|terms|conditions|annex|appendix|memorandum|licence|deed|charter)+", "(non adherent|non adhesive|low adherent) (dressing|gauze|pad|film)+", "(non compliant|noncompliant) (partner|participant|party|parties|provider|practice|member|supplier|home|organisation|bidder)+", "compliance with NICE", "refused bequest", "right to (refuse|decline)",
  "used to refuse", "(decision|decisions|right|freedom|entitled|capacity) to (refuse|decline)", "(decision|decisions) .. to refuse", "(ensure|ensures|ensuring|monitor|monitors|audit|assure|check) compliance (with|against) (this|the|all|our|its|national|local)? (policy|policies|procedure|procedures|contract|specification|standard|standards|guidance|law|act|regulations|requirements|agreement|schedule|protocol|NICE)", "tried and failed", "(condition|conditions|order|orders|licence|terms) .. (must|shall|has to|have to) comply",
  "(may|can|could|free to|choose to|entitled to|wish to|wishes to|able to) (refuse|decline)", "fail to (respond|be)",
  "(group|that|this|it|one|same) will not do", "treatment (resistant|refractory)", "(resistant|resistance) to (antibiotic|treatment|antimicrobial|medicine|drug|change in the)+",
  "(has|have) (never|not) failed to", "never (fail|fails) to", "(communities|groups|areas|neighbourhoods|populations|practices|partners) who .. bother", "fail+ to (reach|meet|recognise|include|provide|address|deliver)",
];

/** What treatment asks people to do. */
const doing =
  "(take|follow|use|wear|keep|attend|stick|adhere|cooperate|co operate|listen|change|accept|give up|stop|complete|come|eat|exercise|test|check|inject|monitor|record|comply|engage|turn up|self care|return|answer|reply|lose|manage|control|stay|observe|obey|heed|abide|look after|do|help themselves|be weighed|be examined|sign|stick to|cut down|participate|progress|respond|present|let|open|quit|pay|disclose|discuss|acknowledge|own)";

/** Where compliance is that of a provider, unless people are named. */
const outside: readonly Role[] = ["governance", "data", "standards", "quality", "payment", "premises", "workforce", "training", "safeguarding", "equality", "meta"];

const said: readonly Phrase[] = [
  // Bare, where care is described: whose else could it be?
  { say: "(poor|low|patchy|better|greater|improve+|improving|increase+|increasing|raise+|raising|maximis~|enhance+|enhancing|level of|degree of|check+|checking|encourage+|promote+|reward+|to aid|aiding) (good|better|their)? (compliance|concordance)", outside },
  { say: "(check|checks|checking|monitor|monitors|monitoring) (hearing aid|inhaler|medication|medicine|tablet|brace|splint|stocking|dressing|insulin)+ (compliance|concordance)", outside },
  { say: "(compliance|concordance) (is|are|was|remains|among|in (people|patients|young|older|this|the)) (very|often|generally|still)? (poor|low|bad|patchy|variable|worse|good|better|a problem|an issue|young|elderly|group)?", about, outside },
  { say: "(compliance|concordance) (is|was|remains|has been) (very|often|generally|still)? (poor|low|bad|patchy|variable|worse|a problem|an issue)", outside }, { say: "compliance rate+", outside },
  { say: "(non compliance|noncompliance|non adherence) (must|should|shall|is|will|has|was|leads|results|may|can)", outside },
  { say: "(treatment|medication|insulin|appointment|screening) refusal+", outside: [...outside, "aims"] }, { say: "refusal of (insulin|medication|medicines|help|tablets|injections|support)", about, outside },
  { say: "(poor|non|bad|partial) engager+" }, { say: "disengagement (is|among|by|from|of|leads|results)", about, outside },
  { say: "(do|does|did|have|has) not (comply|complied|cooperate|cooperated|co operate|co operated)", about },
  { say: "(do|does|did) not (take|use|follow|keep up) (their|the|his|her) .. (as they should|properly|as told|as instructed|as directed)", about },
  { say: "(use|using|uses|take|takes|taking|come|comes|coming|carry on|go on|goes on|eat|eats|do|does) .. (as|when|what|how) (they|he|she) (please|pleases|like|likes|see fit|sees fit|fancy|choose)", about: ["patient", "phys", "referral", "regular"] },
  { say: "(dig|digs|digging|dug) (their|his|her|in their|in his|in her) heels" }, { say: "(put|puts|putting) up a (fight|struggle)" },
  { say: "(not|n't|isn't|aren't|never|without) doing as (instructed|told|directed|asked|advised|prescribed)" },
  { say: "(won't|will not|don't|do not|refuse to|fail to) do (as|what) (they|he|she) (is|are) (asked|told|advised|bid)" }, { say: "made to (understand|realise|see) (the|what|that)" },
  { say: "make (them|him|her|patients|people) (understand|realise|see) (the|what|that) .. (consequences|follow|happen|happens|risk|risks|error)" },
  { say: `(${defiant}) (patients|clients|service users|users|residents|people|persons|adults|individuals)`, instead: "people who find it hard to follow treatment" },
  // What says which people are meant is not lost.
  { say: `(persistently|repeatedly|consistently|habitually|regularly|wilfully)? (${defiant}) ${obliged}` },
  { say: `${obliged} who (are|is)? (${defiant})` },
  { say: `(persistently|repeatedly|consistently|habitually|regularly|wilfully|known to be|frequently|often) (${defiant})`, about },
  { say: `(${defiant}) (behaviour|attitude|lifestyle)+`, about },
  { say: `(history of|persistent|poor|ongoing|repeated|continued) (non compliance|non adherence|noncompliance|nonadherence|compliance|adherence)`, about },
  { say: `(non compliance|noncompliance|non adherence|compliance|complying) (with|to) (the|their|a|an|his|her|all|your)? (agreed|prescribed|recommended)? ${care}` },
  { say: `(comply|complies|complied|complying|compliance|compliant) with .. ${care}` },
  { say: "(non compliance|noncompliance|non adherence|nonadherence) with (the|their|a|an|his|her|all)? .. (restriction|restrictions|diuretics|fluids|salt|inhalers|statins|insulin|tablets|dressings|stockings|footwear|splints|dialysis|oxygen|CPAP|monitoring|self monitoring|exercises|regime|regimen|plan|plans|instructions|advice|testing|injections|depot|antipsychotics|antidepressants|anticoagulants|warfarin)", outside },
  { say: "(flout|flouts|flouted|flouting) (the|their|his|her|our|medical|dietary|all)", about }, { say: "(non compliance|noncompliance|non compliant|noncompliant|noncompliers|non compliers)", about }, { say: "will not (comply|cooperate|co operate|engage|follow|take (their|his|her))" },
  { say: "(lack of|good|better|patchy|erratic|any lack of) (compliance|adherence)" }, { say: "disobey~" },
  { say: "neglect+ (their|his|her|to take) (treatment|medication|medicines|health|diabetes|feet|condition|own)" }, { say: "uncooperative" },
  { say: "(ignore|ignores|ignoring|disregard|disregards|disregarding) (medical|professional|our|the|their|staff|clinical|dietary)? (advice|instruction+|guidance)" },
  { say: "do as (they|he|she) (are|is) told" }, { say: "(non|poor|lack of) engagement" }, { say: "the individual has failed" }, { say: `${obliged} .. (comply|complies)` },
  { say: "default+ (on|from) .. (class|classes|session|course|visit|clinic|programme|check|review|group|dialysis|contact|follow up|test|payment plan)+", about }, { say: "compliant (or|and|not)? (non compliant|noncompliant)", outside },
  { say: "(can't|cannot|not|never|hardly) (to)? be (trusted|relied on|relied upon|counted on|left) to (stick|keep|follow|take|turn|manage|do|look|come|attend|check|inject|weigh|eat|go)" },
  { say: `(can't|cannot|not|never|hardly) (to)? be (trusted|relied on|relied upon|left|left alone|trusted to be left|depended on) with (their|his|her) (own)? .. (${regimes})+` },
  // Not as told: whoever says so expects obedience.
  { say: `(not|n't|isn't|aren't|wasn't|weren't|never|nobody|stop+|stopped) (been|be)? (wearing|using|taking|doing|eating|drinking|following|keeping to|sticking to|wear|use|take|eat|drink|follow) .. (what|as|how|when) (they|he|she)? (is|are|was|were|has been|have been|had been)? (told|instructed|ordered|bid|bidden|supposed to|meant to)`, about },
  { say: "(won't|wouldn't|will not|would not|refuse+ to|fail+ to|unwilling to|not willing to|not prepared to|too idle to) (shift|shed|take off|work off|burn off|keep off|get off) (the|their|any|enough|that|some|his|her|a|extra|excess)? (extra|excess|surplus|few)? (pound|weight|flab|stone|kilo|fat|bulk)+" },
  { say: `(irresponsible|reckless|wilful|cavalier|slapdash|haphazard|feckless|sloppy|lax|lazy|casual|wasteful|thoughtless|selfish) (use|misuse|handling|management|omission|taking|dosing|neglect|stopping) of (their|his|her|the|own)? .. (${regimes})+` },
  { say: `(naughty|lax|slack|slapdash|lazy|sloppy|half hearted|slack and lazy|remiss|bad) (with|about|at|over) (their|his|her) (${regimes})+` },
  { say: "(keep|keeps|kept|persist in|persists in|go on|goes on|insist on|insists on) (ignoring|disregarding|flouting|defying|brushing aside|forgetting) (what|the|our|all|their|every)", about: [...about, "referral", "person-words"] }, { say: "(keep|keeps|persist in|go on) (ignoring|disregarding|flouting|defying) what (they|he|she)" },
  { say: "(persistently|repeatedly|wilfully|constantly) (disregard|disregards|ignore|ignores|flout|flouts|neglect|neglects) .. (advice|instruction|instructions|guidance|warning|warnings|treatment)", about: [...about, "physical-wellbeing"] },
  { say: "(persistently|habitually|serially|constantly|wilfully) (DNA|DNAs|DNAing|miss|misses|cancel|cancels|skip|skips|fail|fails|forget|forgets|default|defaults)" }, { say: "unco operative", about }, { say: "(who|they|patients|people|diabetics|some|many) (cheat|cheats|cheated)", about: [...about, "regular"] },
  { say: `(not|n't|never|hardly) (been|be|always)? (very|too|so|that)? (good|great|reliable|careful|clever|strict|diligent) (with|about|at) (their|his|her|taking) (${regimes})+`, about: [...about, "regular"] },
  { say: "(secure|ensure|achieve|monitor|assess|check|review|promote|aid|measure|record|enforce|maximise)+ compliance with (the|their|his|her|all|any)? (inhaled|oral|prescribed|preventer|statin|steroid|immuno|insulin|CPAP|oxygen|dietary|fluid|exercise|daily|weekly|long term|anti|blood pressure|antiretroviral|asthma|warfarin|depot)", outside },
  { say: "compliance with (injections|tablets|inhalers|insulin|statins|diet|exercises|medicines|medication|treatment|dressings|CPAP|oxygen) (will|shall|must|should|is|are|to) (be)? (checked|monitored|audited|policed|reviewed|counted|enforced|assessed|tested|recorded)", outside },
  { say: "default+ on .. (injection|depot|medication|medicine|tablet|treatment|appointment|insulin|dose)+" }, { say: "defaulter+" },
  { say: `${obliged} who (refuse|refuses|refused)` }, { say: "(poor|bad|patchy|low) (compliance|adherence|concordance) (with|to|among|in)" }, { say: "non engag~" }, { say: `(anyone who|${obliged} who|he or she|they) (has|have) failed` },
  { say: `${obliged} (comply|complies|compliance|compliant|non compliance)` },
  { say: `(patient|client|user|treatment|medication|insulin) (compliance|non compliance|noncompliance)` },
  { say: `(fail|fails|failed|failing) to (attend|engage|comply|lose weight|control|take|keep|respond to (contact|invitations|letters)|turn up|follow|participate|make progress|cooperate|co operate)` },
  { say: `(refuse|refuses|refused|refusing) (to (engage|comply|cooperate|co operate|take|give up|attend|accept|participate|follow|see|wear|change|be|have|let)|treatment|help|care|medication|support|all)` },
  { say: "(refuse|refuses|refused|refusing) (input|contact|visits)", about: ["patient", "carer"] },
  { say: "(evidence|proof) of (compliance|adherence|concordance) with (tier|the|a|any|treatment|previous|weight|diet|lifestyle|their|at)" },
  { say: "(refuse|refuses|refused) to", not: ["not refused to"] },
  { say: "(fail|fails|failed|failing) to", about: ["patient", "carer"] },
  { say: `(${obliged}|who|they) (persistently|repeatedly|consistently|habitually|regularly|often) (do not|does not|fail|fails|miss|misses|cancel|cancels|ignore|ignores|refuse|refuses)` },
  { say: `(${obliged}|who|they|he|she) (disengage|disengages|disengaged|have disengaged|has disengaged|do not engage|does not engage|will not engage|are not engaging)` },
  { say: "(refuse|refuses|refused|refusing) (their|the|his|her|any|all|to)? (insulin|medicine|medication|tablets|injection|treatment|therapy|advice|offer|intervention|appointment|visit|test|care)+" },
  { say: `(${obliged}|who) (are|is|remain|remains)? (resistant|hostile) to` }, { say: `resistant ${obliged}` },
  { say: "(non|not) (been)? (adhering|complying|concordant|compliant|adherent|concordance)", about },
  { say: "(poor|lack of|non|not) (concordance|concordant)" }, { say: "nonconcordant" },
  { say: `(non adherent|non compliant|noncompliant|nonadherent|non concordant) (asthmatic|diabetic|epileptic|hypertensive|smoker|case|user|attender|family|families|parent|mother|teenager)+` },
  { say: "(unwilling|reluctant|unwillingness|reluctance|unprepared|disinclined) to (engage|change|comply|attend|accept|follow|take|cooperate|participate|work|co operate|help themselves|listen)" },
  { say: "(decline|declines|declined|declining) to (engage|comply|cooperate|co operate|change|follow|take responsibility)" },
  { say: "default+ (from|on) .. (follow up|clinic|treatment|care|screening|review|programme)+" }, { say: "(treatment|clinic|persistent|serial) defaulter+" },
  { say: "(admit|admits|admitted|confess|confesses|confessed) to (missing|not|drinking|smoking|skipping|eating|forgetting)" },
  { say: `(cheat|cheats|cheating|cheated) (on|with) (their|his|her|the) (diet|programme|plan|readings|diary)` },
  { say: `(${obliged}|those|who) .. (obey|obeys|disobey|disobeys|break the rules|breaks the rules)` }, { say: "(obey|obeying) (the|their|staff|medical|our)" },
  { say: `${obliged} in breach of` },
  { say: "(monitor~|check+|assess+|enforce+|police|policing|ensure+) (patient|medication|their|treatment|drug)? (compliance|adherence|concordance) (at|by|with (medication|treatment|therapy|medicines|the plan|inhalers|insulin|diet))", about },
  { say: `${obliged} .. (monitored|checked|assessed) for (compliance|adherence|concordance)` },
  { say: "(compliance|concordance) (is|will be|must be|shall be) (checked|monitored|assessed|reviewed) (at|by) (each|every|the) (visit|appointment|review|contact|clinic|session|nurse)" },
  { say: "will not (lose weight|give up|listen)" }, { say: "(non|poor) (attendance|attender|attendee)+ (by|from|of) (patients|clients)" },
  { say: "(refuse|refuses|refused|refusing|reject|rejects|rejected) (#|two|three|several|both|all|any)? (reasonable|suitable|alternative)? (offer|date)+", about }, { say: "refusal to (attend|engage|comply|cooperate|co operate|participate|follow|change)", outside },
  { say: "treatment refusers" }, { say: "non attenders" }, { say: "(non|poor|persistent) attender+" }, { say: "poor attendance" },
  { say: `(${people}|smoker|drinker|diabetic)+ (who)? (stubbornly|simply|just|still|always|flatly|obstinately|persistently)? (won't|wouldn't|will not|would not|insist on not|are unwilling to|is unwilling to|are reluctant to|is reluctant to|are too lazy to) ${doing}` },
  { say: `(refuse|fail|neglect)+ to ${doing}`, about: ["patient", "carer", "referral", "mh", "phys"] },
  { say: `(not|never|rarely|seldom|fail~ to|don't|won't) (stick|sticking|keep|keeping|adhere|adhering|abide|abiding|conform|conforming|hold|holding|cooperate|cooperating|co operate|co operating) (to|with|by) (the|their|a|an|his|her|our|all|any)? (agreed|prescribed|recommended)? (${regimes}|${visits})+`, about: [
    "patient", "carer", "referral",
  ] },
  { say: `(flout|disregard|ignore|defy|disobey|spurn|override|scorn|rebel against|go against)+ (the|their|our|medical|professional|clinical|all|any|his|her|its|dietary|given|repeated|every|doctor|staff|nursing)? (medical|clinical|dietary|repeated)? (advice|instruction|guidance|rule|recommendation|regime|order|restriction|warning|request|plan|invitation|letter|reminder)+`, about: [
    "patient", "carer", "referral", "missed",
  ] },
  { say: `(break|breaks|broke|breaking|broken|breach|breaches|breached|breaching|in breach of|violate|violates) (the|their|his|her|a|any)? (behaviour|behavioural|treatment|patient|personal|commitment|attendance|care|methadone|weight|diet|lifestyle) (agreement|contract|plan|rules)` },
  { say: `(recalcitrant|wilful|disobedient|defiant|obstructive|stubborn|obstinate|uncooperative|unco operative|un co operative|unreliable|wayward|truculent|delinquent|errant|defaulting|DNA|non attending|non responding|disengaged|poorly adherent|persistently absent) (${people}|diabetic|asthmatic|epileptic|smoker|attender)+`, not: ["(DNA) (samples|test|tests|profile)"] },
  { say: "(screening|medication|statin|vaccine|treatment|retinal|serial|persistent|repeat|known|our|its|the|habitual) (refuser|decliner|non attender|non responder|defaulter|absconder|no show|noshow|DNA)+", not: ["(confirm~|of|after|about|record|for|following) the DNA", "the DNA (discharge|rate|policy|pathway|letter|process)"] },
  { say: "(refuser|non taker|non complier|non completer|non adherer|no show|noshow)+", about: ["patient", "referral", "phys", "mh", "provider"] },
  { say: "(wilful|wilfully|persistent|deliberate|deliberately|repeated|serial|habitual|continued|continuing|stubborn|flagrant|blatant) (non attendance|refusal|refusing|refuses|non compliance|DNA|DNAs|failure|disregard|default|absence|absences|missing|misses|miss|skip|skips|neglect|disobedience|disengagement|non engagement)", not: ["(persistent|repeated|continued) failure (of|by) the (provider|contractor|supplier|equipment)", "(repeated|persistent|continued) failure to .. (contract|review|data|submit|report|return|performance)", "repeated (non attendance|DNA|DNAs|absence|absences)"], about: ["patient", "carer", "referral", "missed", "phys", "mh"] },
  { say: "(do|doing|does|did) (as|what) (they|he|she|the patient) (is|are|was|were|has been|have been|had been) (told|asked|instructed|advised)" }, { say: "toe+ the line" },
  { say: "play by the rules" }, { say: "(follow|following|follows|obey|obeys) (doctor|doctors|doctor's|medical|our|staff) orders" }, { say: "behave (themselves|himself|herself|properly)" },
  { say: "(police|policing|policed|enforce|enforcing|enforced|check up on|crack down on) .. (compliance|adherence|concordance|obedience|attendance)", about },
  { say: `(${people})+ .. (policed|checked up on) (for|on)? (compliance|adherence|concordance)?` }, { say: "demand+ (full|total|complete|strict)? (compliance|obedience|adherence)" },
  { say: "(strict|total|full|complete|absolute|blind) (obedience|compliance) .. (patient|client|resident|diet|treatment|regime|medication|programme|plan|instruction)+" },
  { say: "(skip|skips|skipping|omit|omits|omitting) .. (dose|insulin|tablet|medication|injection|appointment|session)+ (deliberately|wilfully|on purpose|again|regularly)" },
  { say: "(deliberately|wilfully|carelessly|lazily) (miss|misses|skip|skips|omit|omits|avoid|avoids|forget|forgets|ignore|ignores)" },
  { say: "(compliance|adherence|concordance|attendance|engagement) (is|was|remains|has been|tends to be|are) (very|often|generally|notoriously|too|so)? (poor|patchy|low|erratic|bad|inadequate|unsatisfactory|lamentable|dismal|a problem|an issue|variable)", about },
  { say: `(compliance|non compliance|complying|comply|compliant|complies) with .. (${regimes})+`, about: ["patient", "carer", "referral", "missed"] },
  { say: "(final|formal|last) warning", about: ["patient", "referral", "missed"] },
  { say: `(${people})+ .. (be|is|are|been) (reprimanded|penalised|punished|told off|admonished|disciplined|scolded|ticked off|rebuked)` }, { say: "(three|two) strikes" },
  { say: "treatment failure .. (patient|non compliance|compliance)" },
  { say: `(failure|failing) (of|by) (the)? (patient|client|service user|individual|person|parent|resident)+ to`, about: ["patient"] },
  { say: "failure (to (attend|engage|comply|keep|turn up|take|follow|lose|stick|adhere|cooperate|respond|reply|progress)) .. (patient|client|service user|individual|person|part of)+" },
  { say: "failure on the part of the (patient|client|service user|individual|person|resident)" },
  { say: "(forget|forgets|neglects|omits|cannot be trusted|can't be trusted) to take (their|his|her)", about: ["patient"] },
  { say: `(non|un) (engagers|engaging|cooperative|compliant|adherent) (${people})+` }, { say: "(a|the) (poor|bad|good|model) patient" },
  { say: "(disengage|disengages|disengaged|drop out|drops out) (through|because of|due to|out of) (lack|apathy|laziness|indifference|poor)" },
  { say: `(${people})+ .. (will|would|do|does|can) not do what (is|was) (good|best|right|asked)` }, { say: "let (themselves|himself|herself) down" },
  { say: "(cannot|can\'t|will not|won\'t|fail to|fails to|not|never) (follow|following) (even)? (simple|basic|plain|the|their|our|medical|any|clear|dietary)? (instruction|advice|guidance|plan|diet|regime|rule|programme)+", about: ["patient", "referral", "carer", "phys"], not: ["(practice|provider|staff|nurse|clinician|team|trust|contractor)+ .. not follow (the|this|guidance|policy)"] },
  { say: "(do|does|doing) (as|what) (the|a|their|our)? (nurse|doctor|team|clinician|staff|physio|therapist|dietitian|consultant) (say|says|tell|tells|ask|asks|order|orders|want|wants)" },
  { say: "(don\'t|doesn\'t|do not|does not|never|not|didn\'t) (even)? bother (to|with)", about: ["patient", "referral", "phys"] },
  { say: "(absentee|truant|no show)+", about: ["patient", "referral", "provider"] }, { say: "(refusal|refusals) .. (challenged|not accepted|not tolerated|penalised|punished|sanctioned|confronted)" },
  { say: `opt+ out of (their|his|her|taking|any)? (${regimes})+` }, { say: "the (non compliant|noncompliant|non adherent|uncooperative|disobedient|unmotivated|disengaged|non concordant)" },
  { say: "(fail|failed|fails) (all|two|three|four|several|every|her|his|their|both|#) .. (appointment|visit|session|clinic|test|review|weigh in)+", about: ["patient", "referral"] },
  { say: `not taking (their|his|her|the) (${regimes})+ (despite|although|even though|in spite)` },
  { say: "(decline|declines|declined|refuse|refuses|refused|ignore|ignores|ignored) (every|all|each|repeated|any|both|further) (invitation|offer|letter|appointment|reminder|attempt|call|contact|advice|help)+", about: ["patient", "referral", "missed"] },
  { say: "failure to follow .. (instruction|advice|plan|guidance|diet)+", about },
  { say: "defaulter+", about: ["patient", "referral", "missed", "staff"], not: ["(loan|tax|rent|payment|mortgage) defaulter+"] },
  { say: "(can't|cannot|can not) be bothered to", about }, { say: "(poorly|badly) (compliant|adherent|concordant)", about },
  { say: "(not|never|isn't) following (the)? (doctor's|doctors'|nurse's|medical) (orders|advice|instructions)" }, { say: "too (stubborn|lazy|idle|proud) to", about },
  { say: `careless (self)? (monitoring|use|eating|management|handling of (${regimes}))` }, { say: "abuse the goodwill" }, { say: "(persists|persist|persisted|persisting) in (smoking|drinking|eating) .. against" },
  { say: "(not|never) (troubled|bothered) to (collect|take|use|attend|come|turn)", about }, { say: "made (no|little) effort", about },
  { say: "sabotage+ (their|his|her) (own)? (treatment|care|recovery|progress|health)" }, { say: "dodge+ (their|his|her)? (blood test|appointment|injection|check|review)+" },
  { say: "reject+ (everything|all|anything) (we|that (is|was)|they|staff)? (offer|offered|suggest|try)", about },
  { say: "(stubborn|recalcitrant|intransigent) (minority|few|group|of|cohort|refuser)+" },
  {
    say: "(those|patients|people|clients) who (lapse|relapse|stray|slip up|cheat|default|rebel|disobey|misbehave|resist) (are|will|should|must|can|may)",
    not: ["(those|patients|people|clients) who (lapse|relapse|slip up) (can|may|will|are|should) (be)? (start|begin|come|return|rejoin|try|offered|helped|supported|welcome|welcomed|free)"],
  },
];

export const noncompliance: readonly Phrase[] = [...obedience, ...said].map((phrase) => ({ ...phrase, not: [...elsewhere, ...(phrase.not ?? [])] }));
