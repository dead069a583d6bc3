/** Illness as somebody's own fault, care as a favour that is abused, and life with an illness as a war. Read with blame.ts. */
import type { Phrase } from "../../language/rule.ts";
import { people } from "../classes.ts";

const about = ["patient", "carer", "referral", "phys", "condition", "mh", "substance"] as const;
const self = "(themselves|himself|herself|yourself|yourselves)";
const own = "(their|his|her|your)";
/** What people are said to lack. */
const willpower = "(effort|willpower|will power|self control|self discipline|self restraint|moral fibre|backbone|common sense|get up and go|gumption|grit|determination|application|elbow grease)";
/** Where people turn to for help. */
const door = "(A&E|ED|the ED|the emergency department|emergency department|casualty|the ambulance service|ambulances|an ambulance|999|111|the NHS|the hospital|hospital|hospitals|the practice|the surgery|general practice|GPs|the GP|the clinic|clinics|the department|the front door|the service|services|out of hours|beds|the ward|wards|us|the system|appointments|the walk in centre|urgent care)";
/** What it is not. */
const convenience = "(a|an|their|some kind of|a kind of|a sort of|if it were a)? (drop in|drop in centre|taxi|taxi service|taxis|convenience|hotel|bed and breakfast|social club|club|cafe|café|corner shop|supermarket|second opinion|day centre|first port of call|default|crutch|safety blanket|comfort blanket|substitute for|shortcut|free ride|babysitter|social service|refuge|waiting room|listening ear|hobby|pastime|home from home|quick fix|repair shop|garage|walk in|GP surgery|pharmacy)";
/** An illness, as an enemy. */
const enemy = "(cancer|tumour|tumours|disease|diseases|illness|diabetes|condition|depression|addiction|obesity|dementia|smoking|COPD|pain|arthritis|heart disease|heart failure|stroke|strokes|epilepsy|asthma|anxiety|psychosis|relapse|alzheimer's|parkinson's|motor neurone disease|MND|MS|ill health|sepsis|hypertension|high blood pressure|alcoholism|drugs|waits|waiting lists|inactivity|childhood obesity|type 2 diabetes|type 2|lung disease|lung cancer|frailty|loneliness|tooth decay|decay|bowel cancer|breast cancer|kidney disease|liver disease|suicide|killer)";

export const fault: readonly Phrase[] = [
  // They did it to themselves.
  { say: `(eat|eats|eating|ate|drink|drinks|drinking|drank|smoke|smokes|smoking|smoked|inject|spend|laze) .. ${self} (into|to|in|out of)`, about },
  { say: `(nobody|no one|only|none) .. ${self} to (thank|blame)` }, { say: `(blame|blames|at fault|culprits) (lies|lie|rests)? (with)? ${self}`, about },
  { say: `${own} own (lookout|look out|worst enemy|worst enemies|undoing|downfall|silly fault)`, about },
  { say: `(patient|person|client|patients|smoker|family|parent)+ (lookout|look out)` }, { say: "lifestyle (disease|illness|related self|induced)+", severity: "info" },
  { say: "self (inflicted|induced|made|imposed|caused) (illness|disease|condition|harm to|problem|misery)+" }, { say: "(pay|pays|paying) the (price|penalty|consequences) (for|of)", about },
  { say: "(reap|reaps|reaping) what (they|he|she)" }, { say: "made (their|his|her) bed" },
  { say: `(let|lets|letting) (their|his|her|the) (condition|health|illness|diabetes|weight|feet|blood pressure|asthma|sugars|blood sugar|body|teeth|lungs|heart|home|house) (go|slide|slip|drift|run|get|deteriorate|lapse)` },
  { say: `(careless|cavalier|lax|slapdash|happy go lucky|casual|lackadaisical|indifferent|nonchalant|reckless) (with|about|towards|in|of|over) ${own}`, about },
  // They do not want to help themselves.
  { say: `(not|never|nor|n't|without|unwilling to|unprepared to|reluctant to|hardly|scarcely|refuse to|fail to|refuse|fails to) (prepared to|willing to|ready to)? (be)? (make|makes|making|made|put in|puts in|show|shows) (the|any|an|much|some|even the least|the slightest|the least|a real|a proper)? ${willpower}`, about },
  { say: `(no|too little|little|not enough|insufficient|lack of|lacking in|want of|with a little|with some|more|a bit of|shortage of|short on|short of) ${willpower}`, about, not: ["(no|more) effort (is|was|will|should|shall) (be)?", "little effort (for|on the part of) (the|our) (staff|team|service)", "(more|no) (effort|determination) (to|by|from|in|is|on)"] },
  { say: `(lift|lifts|lifted|stir|stirs|raise|raises) a finger` }, { say: "(not|never|n't|won't|nor) (do|does|doing|take|takes|put) (a thing|anything|steps|themselves out) to help themselves" },
  { say: "(prepared|willing|ready|expected|keen) to put (the|some|in the)? (work|effort|hours|graft) (in)?", about, not: ["(staff|team|we|provider|partners|clinicians) .. (prepared|willing) to put"] },
  { say: "(try|trying|tried) (a bit|a little|much)? harder", about, not: ["we .. try harder"] }, { say: "could (perfectly well|easily|quite easily|well) .. if (they|he|she)" }, { say: "could, with" },
  { say: `(could|would) .. if (they|he|she) (made|tried|took|put|wanted|chose|bothered|cared|had the sense)`, about },
  { say: `(change|mend|give up) (their|his|her) (ways|bad ways|habits|bad habits)`, about, not: ["(support|help|want|wants|ready|able|advice|encourage|wish|hope|how) .. change (their|his|her) habits", "help~ .. (change|give up)"] },
  { say: "(never|not|don't|doesn't|won't|cannot|can't|rarely|seldom) (even)? (be)? bother~ (to|with)? (engage|vote|register|look after|help|read|change|walk|cook|ask|try|themselves)", not: ["(bother|bothered|bothering) (by|about)"] },
  { say: "not care (about|for) (their|his|her) (own)? (health|body|future|children)", about },
  { say: "(happy|content|prefer|prefers|rather) to (sit|lie|be waited on|stay on benefits|live off)", about },
  // They take what they should not.
  { say: `(use|uses|used|using|treat|treats|treating|treated|see|sees|seeing|regard|regards|regarding|view|views|think of|look on|looks on|misuse|abuse) ${door} .. as ${convenience}` },
  { say: `(as|like) (a|their) (taxi|taxi service|drop in|drop in centre|social club|crutch|convenience|second home|home from home|first port of call|free ride)`, about: ["patient", "utilisation", "referral", "person-words", "social"] },
  { say: "(plagued|overrun|beset|besieged|swamped|dogged|bedevilled|infested|saddled|burdened|lumbered) (by|with) (a|the)? (people|patients|those|attenders|callers|the|frail|elderly|time|regulars|drunks|families|inappropriate|patient|worried)" },
  { say: "(take|takes|taking|taken|took|fill|fills|filling|filled|hog|hogs|hogging|eat|eats|eating|soak|soaks|soaking|gobble|gobbles|tie|ties|tying|tied) (up)? (half|most|so many|too many|our|the|valuable|precious|an undue|a disproportionate|more than their) .. (beds|slots|appointments|time|share|trolleys|capacity|resources|chairs)", about: ["patient", "referral", "carer", "utilisation"], not: ["(take|takes|taking|taken|took) the (people|those|patients|cases|everyone) (we|they|who) (both|all)? share", "(people|those|patients|cases|everyone) (we|they|who) (both|all)? share", "(treatment|clinic|assessment|travel|training|it|this|form|paperwork|appointments|review|visit|process) .. (takes|take|took|taking) (up)? (the|most|half)"] },
  { say: "no (room|place|time) for passengers" },
  { say: "(more than (their|his|her) fair share|carry passengers|carrying passengers|freeloader|free rider|hanger on|hangers on|free loader|scrounger|layabout|waster|sponger|ne'er do well)+", about: ["patient", "carer", "referral", "provider", "phys", "staff"], not: ["(ambulance|car|vehicle|bus|taxi|transport|minibus|escort|seat|driver|boat|ferry) .. passengers", "passengers (in|on|with|must|who|and|are|will|travel)"] },
  { say: "(beds|trolleys|wards) (blocked|clogged|clogged up|taken up|filled) (up)? by (the)? (older|elderly|frail|old)? (people|patients|women|men|elderly)" },
  { say: "(a drag|a drain|a burden|a millstone|a weight|a dead weight|deadweight|a liability) (on|upon|to|round|around|for) (the|our|an|us|everyone|society|taxpayer|ward)", about, not: ["(a)? (burden|drain|drag|weight|millstone) (on|for|to|round|around|upon) (the|their|his|her)? (carer|carers|family|families|person|patients|people|them|household|kin)", "(feel|feels|feeling|felt|fear being|being|become|becoming) (like|that they are|as if they are)? (a|to be a)? (burden|drain|drag|weight|liability) (on|to|for|upon) (the|our|us|everyone|society)"] },
  { say: "(heavy|great|huge|enormous|growing|disproportionate) (load|burden|drain|toll) on (the|our|an)? (NHS|service|services|system|budget|ward|hospital|resources|taxpayer|staff)", severity: "info" },
  { say: "(prepared|happy|willing) to (waste|squander|abuse)" },
  { say: "(deserve|deserves|deserved|merit|merits|earn|earned|warrant) (no|little|less|it|what|their place|a place|our|better) .. (sympathy|help|care|treatment|place|time|got|get|coming)", about, not: ["(everyone|everybody|people|they|patients|families|all|residents|he|she) .. (deserve|deserves) (better|the same|good|our)"] },
  { say: "(make|makes|making|made) a (meal|fuss|song and dance|drama) (of|about|over|out of)", about },
  { say: `(badly behaved|ill behaved|work shy|workshy|idle|pampered|hypochondriac|inattentive|slapdash|hopeless|useless|good for nothing|ill disciplined|undisciplined|unmotivated|unmotivatable|unworthy|unco operative|half hearted|wasteful|sedentary and|lacklustre|slothful|gluttonous|self centred|over anxious|overanxious|overprotective|over protective|neurotic|fussy|pushy|interfering|entitled|bolshie|bolshy|stroppy|mouthy|cantankerous|querulous|grumbling|thankless|weak) (${people}|relative|drinker|smoker|eater|mum|dad|caller|visitor)+`, not: ["over anxious (people|patient)", "idle (time|bed)"] },
  { say: "the (work shy|workshy|idle|feckless|undeserving|unmotivated|lazy|ignorant|careless)" },
  // A war.
  { say: `(battle|battles|battling|battled|fight|fights|fighting|fought|combat|combats|combating|combatting|war|warfare|crusade|assault|offensive|onslaught|blitz|weapon|weapons|armoury|arsenal|ammunition|campaign to defeat|march|victory|defeat) (on|against|over)? (the|our|their|his|her|a|this|every|against)? ${enemy}`, severity: "info", not: [
    "(strike|fight|fights|fighting) (infection|off)", "combat (infection|stress|related)", "combating drugs",
  ] },
  { say: `${enemy} (is|remains|has been|becomes) (a|an|the|our|one) (long|hard|daily|constant|uphill|losing|lifelong|local)? (battle|war|fight)`, severity: "info" },
  { say: `(battle|fight|war|battles) with ${enemy}`, severity: "info" }, { say: `(to war|into battle) (against|with|on) (a|the|our|childhood|local)? ${enemy}`, severity: "info" },
  { say: `(all out|full frontal|full scale|concerted|determined|sustained|renewed) (assault|attack|war|offensive|battle|onslaught|blitz) (on|against)`, severity: "info", not: ["cyber attack"] },
  { say: "(front line|frontline) (troops|soldiers|army|forces|in the)", severity: "info" },
  { say: "(our|the|health|clinical|an) (troops|foot soldiers|army of|battalion|battlefield|trenches|arsenal|armoury)", severity: "info", not: ["the (british)? army", "armed forces", "salvation army"] },
  { say: "(rising|swelling|unstoppable|relentless|incoming) (tide|flood|tsunami|wave|torrent) of (diabetes|obesity|frailty|dementia|disease|illness|older|elderly|demand|mental|self harm|depression|anxiety|addiction|patients|people)", severity: "info" },
  { say: "on the (march|warpath)", severity: "info", about },
  { say: `(fought|fight|fights|fighting|battled|battles|battling|beat|beaten|beats|defeated|conquered|vanquished|overcame|licked|kicked|survived and beat|seen off) (off)? (their|his|her|the|a)? (breast|bowel|lung|prostate)? ${enemy}`, severity: "info", not: ["(cell|cells|antibod~|immune|body|vaccine|antibiotic|medicine|drug)+ .. (fight|fights|fighting|beat|battle|battling)", "(fight|fights|fighting|fought) (infection|off infection)"] },
  { say: "(courageous|brave|valiant|long|losing|lonely|plucky|uphill|hard|tough|daily|constant) (fight|battle|struggle|war) (with|against|to)", severity: "info" },
  { say: "(are|be|is|being|been) (rounded up|herded|weeded out|flushed out|rooted out|hunted down|chased down)", about },
];
