/** Care as a matter of orders: who does not want to obey, what is not obeyed, and what is done about it. Read with noncompliance.ts. */
import type { Phrase } from "../../language/rule.ts";
import { regimes, visits } from "../classes.ts";

/** A provider or a firm is spoken of in other words than these. */
const about = ["patient", "carer", "referral", "phys", "mh", "missed", "regular"] as const;

/** Not wanting to. */
const unwilling =
  "(refuses to|refuse to|refused to|refusing to|refusal to|unwilling to|unwillingness to|not willing to|not prepared to|unprepared to|not disposed to|disinclined to|disinclination to|reluctant to|reluctance to|loath to|resistant to|never bothers to|never bother to|not bother to|cannot be bothered to|can't be bothered to|could not be bothered to|couldn't be bothered to|no intention of|shows no intention of|cannot be bothered with|can't be bothered with|not be bothered with|no inclination to|no wish to|no desire to|no interest in|too lazy to|too idle to)";
/** What is told. */
const told =
  "(advice|instruction|order|warning|guidance|recommendation|request|rule|regime|regimen|restriction|plan|programme|diet|reminder|letter|invitation|limit|direction|what (he|she|they) (is|are|was|were) told)+";
const teller = "(the|their|our|its|all|any|medical|clinical|professional|dietary|his|her|every|repeated|given|doctor's|nurse's|team's|staff|nursing|expert|good|sound|safety|of|to)";
/** Not minding it. */
const unminding =
  "(ignore|ignores|ignored|ignoring|disregard|disregards|disregarded|disregarding|flout|flouts|flouted|flouting|defy|defies|defied|defying|scorn|spurn|spurns|spurned|shrug off|shrugs off|brush aside|brushes aside|go against|goes against|went against|going against|rebel against|rebels against|kick against|kicks against|take no notice of|takes no notice of|taken no notice of|took no notice of|pay no heed to|pays no heed to|pay no attention to|turn a deaf ear to|turns a deaf ear to|turned a deaf ear to|make light of|makes light of|take no account of|set aside|depart from|departs from|stray from|strays from|strayed from|straying from|deviate from|deviates from|deviated from|break|breaks|broke|breaking|breach|breaches|breached|breaching|override|overrides|resist|resists|resisted|resisting|flagrant disregard for|wilful disregard for|disregard for|disregard of|indifference to|contempt for|defiance of)";
/** Being good. */
const obeying =
  "(playing ball|toeing the line|falling into line|doing as (they|he|she) (are|is|were|was) (told|asked|advised)|play ball|plays ball|play the game|play (their|his|her) part|plays (their|his|her) part|do (their|his|her) (bit|part|share)|does (their|his|her) (bit|part|share)|pull (their|his|her) weight|pulls (their|his|her) weight|pulling (their|his|her) weight|toe the line|toes the line|tow the line|fall into line|falls into line|keep in line|keep (to)? (their|his|her) (side|end|part|half) of the (bargain|deal|agreement|contract)|keeps (to)? (their|his|her) (side|end|part|half) of the (bargain|deal|agreement|contract)|meet us half way|meet us halfway|mend (their|his|her) ways|change (their|his|her) ways|buckle down|knuckle down|knuckle under|stick to the rules|sticking to the rules|keep to the rules|keep the rules|obey|follow orders|following orders|do as (they|he|she) (is|are|was|were) (told|bid|asked)|do as told|doing as told|does as (they|he|she) (is|are) (told|bid|asked)|behave|behave (themselves|himself|herself)|play by the rules|cooperate|co operate|see reason|see sense|be good)";
/** What is kept up, and is let slip. */
const upkeep = `(${regimes}|condition|health|diabetes|weight|sugars|blood sugar|feet|exercises|asthma|blood pressure|target|routine|limit|anti rejection tablets|carbohydrate counting|readings)+`;
/** Being strict. */
const strict =
  "(be firm with|be strict with|being firm with|take a (firm|hard|tough|strict) line (with|on)|crack down on|cracking down on|clamp down on|get tough (with|on)|lay down the law|read the riot act|speak sternly|spoken to sternly|police (the|their|inhaler|patient|compliance|adherence|attendance|diet)|polices|policing|policed|enforce|enforces|enforcing|enforced|sanction|sanctioned|penalise|penalised|punish|punished|reprimand|reprimanded|discipline|disciplined|chastise|chastised|cautioned|admonish|admonished|rebuke|rebuked|take to task|taken to task|hauled up|pulled up|brought to book|rounded up)";

export const obedience: readonly Phrase[] = [
  // Who does not want to, or does not mind what is said.
  { say: `${unwilling} .. (${regimes}|${visits}|salt|sugar|smoking|drinking|weight|cooperate|co operate|engage|participate|adhere|comply|stick|it)+`, about },
  { say: `(won't|wouldn't|will not|would not|${unwilling.slice(1, -1)}) (even)? ${obeying}` },
  { say: `(not|n't|don't|doesn't|didn't|never|without|neither|nor|isn't|aren't) (always|even|yet|fully|properly|really)? ${obeying}`, not: ["(not|never) (always|fully)? (cooperate|co operate|behave) (with (the|each|other|partners|us)|as (expected|a))", "(provider|staff|partners|contractor|trust|services|agencies|colleagues|organisations|systems|device|software)+ .. (not|don't|doesn't) (cooperate|co operate|behave)"] },
  { say: "not (pulling|doing|playing|keeping|sticking) (their|his|her|to|by) (weight|bit|part|share|side|the rules|rules)" },
  { say: `(must|has to|have to|should|shall|needs to|expected to|required to|made to|got to|told to|agree to|undertake to|is to|are to|will) ${obeying}`, about, not: ["(satisfaction|communication|care|quality|access|experience|support|link|links|relations|relationships|outcomes|performance|response|service|services|practice|liaison|teamwork) .. (must|should|shall|will|is to|are to) be good", 
    "(must|should|shall|will) (cooperate|co operate|behave)", "(provider|staff|partners|contractor|trust|services|agencies|colleagues)+ .. (must|should|shall|will) (cooperate|co operate|behave)",
  ] },
  { say: "(hear|hears|heard) (nothing|none) of (it|giving|stopping|changing)" }, { say: "(will|would) not hear of", about }, { say: "won't hear of", about },
  { say: `${unminding} ${teller}? ${teller}? ${told}`, about, not: [
    "(break|breaks|broke|breaking|breach|breaches|set aside|depart from|resist) .. (plan|limit|order|letter|request)+ (of|to|from) (the)? (provider|contract|court)",
    "(provider|contractor|staff|supplier|trust) .. (ignore|disregard|breach|depart from|set aside|override)+", "set aside .. (plan|programme|for|to)",
  ] },
  { say: `${unminding} what .. (told|tell|tells|say|says|said|advised|asked|instructed|recommended)`, about },
  { say: "(resist|resists|resisted|resisting) (engagement|engaging|contact|our help|support|all help|being helped)", about },
  { say: "(resist|resists|resisted|resisting) (all|every|any|our|repeated) (attempt|effort|offer|encouragement|invitation)+" },
  { say: "(against|despite|in the face of|contrary to) (all|our|repeated|clear|the|medical|explicit|express|professional)? (advice|warnings|instructions|orders|being told|having been told)", about, not: ["(go|goes|going|gone|went) home .. against (medical|professional)? advice", "(birth|births|pregnancy|labour|travel|fly|flying) .. against (medical|professional|our|the)? advice", "(discharge|left|leave|leaves|leaving|self discharge|discharged) .. against (medical)? advice", "against advice (form|policy)"] },
  { say: "(turn|turns|turned|turning) a deaf ear" }, { say: "in one ear and out" }, { say: "(goes|go|fall|falls|fell) on deaf ears", about },
  { say: "not take (their|his|her|the|it|this)? .. seriously", about, not: ["(staff|doctors|nurses|professionals|nobody|services|clinicians|GP) .. not take"] },
  { say: "(won't|will not) be told" }, { say: "(only|just) interested in (pills|a quick|tablets|benefits|the certificate)" },
  // As a noun, a name or an adjective.
  { say: "(lack|absence|want|show of|no|little|poor|insufficient|any lack) (of)? (cooperation|co operation|obedience|buy in|adherence|concordance|commitment|diligence|self discipline)", about, not: [
    "(lack of|no|poor) (cooperation|buy in|commitment) (from|between|by|of) (the)? (staff|partners|providers|services|trusts|agencies|organisations|system|board)",
    "(no|little) effort (is|was|will|shall|should) (be)? (spared)?",
  ] },
  { say: "(wilful|wilfully|flagrant|blatant|deliberate|studied) (disregard|neglect|unwillingness|defiance|indifference|evasion) (for|of|to|towards)" },
  { say: "(wilful|wilfully|flagrant|blatant|deliberate|studied|open|persistent|repeated|continued) (disregard|defiance|indifference|unwillingness|reluctance|resistance|refusal|neglect|obstruction|evasion|omission)", about },
  { say: "(refusenik|refuser|non complier|non adherer|poor adherer|poor complier|backslider|malingerer|absconder|usual suspect|bad attender|poor attender|poor payer|persistent offender|regular offender|late comer|latecomer|dropout|skiver|shirker|slacker|rule breaker)+", not: ["(sexual|sex|violent|young) offender"] },
  { say: "lack of (cooperation|co operation|diligence|self discipline|obedience)", not: ["lack of (cooperation|co operation) (from|between|by|of|among|with|across) (the)? (staff|partners|providers|services|trusts|agencies|organisations|system|board|provider|contractor|other|teams)"] },
  { say: "treated as .. (refusal|refusing|non compliance|having refused|lack of commitment)" },
  { say: "(without|with no|no|lacking) (good|valid|reasonable|proper|acceptable|just|legitimate) (reason|excuse|cause)", about: ["patient", "carer", "referral", "missed"], not: ["(terminate|withhold|delay|refuse|reject|termination|withheld|delayed|payment|provider|contractor|commissioner|dismissed|dismissal) .. without (good|valid|just|reasonable) (reason|cause)", "(nobody|no one|not|never|no) .. without (good|valid|just|reasonable) (reason|cause)", "not .. without (good|valid) reason"] },
  { say: "obedien~" }, { say: "(in)? (breach of|breaches of|breaching|breaks|breaking) (the)? (programme|group|clinic|ward|unit|treatment|attendance|behaviour) rules" },
  { say: "breach+ (is|are|will be|shall be)? noted" },
  { say: "(notoriously|habitually|chronically|persistently|consistently|generally) (bad|poor|unreliable|lax|careless|hopeless|slack) (at|with|about|in)", about },
  { say: `(bad|poor|hopeless|careless|slack|lax|sloppy|unreliable) (at|with|about|over) (taking|sticking|keeping|following|their|his|her|using|doing) .. (${regimes}|${visits}|rules)+`, about },
  { say: "(deemed|considered|judged|regarded as|found|marked|recorded as|coded as) (to be)? (non compliant|noncompliant|non adherent|uncooperative|unmotivated|disengaged)" },
  { say: "(treatment failure|failure|failures|poor results|poor control|relapse|relapses) .. (down to|due to|because of|the fault of) (the)? (patient|patients|person|people|client|parents|themselves)", about },
  // What is let slip, dodged or thrown away.
  { say: `(let|lets|letting) (their|his|her) (inhalers|medicines|tablets|treatment|exercises|diet|appointments|prescriptions|care plan) .. (slide|slip|lapse|go|lie|drift|run out|gather dust|expire)`, about, not: ["let the (door|needle|grip)"] },
  { say: `(lapse|lapses|lapsed|slip up|slips up|backslide|backslides|fall down|falls down|slack off) (in|on|with|from|over) (their|his|her|the)? .. ${upkeep}`, about },
  { say: `(skip|skips|skipped|skipping|dodge|dodges|dodging|duck|ducks|shirk|shirks|shirking|evade|evades|bunk off|skimp on|skimps on|cheat on|cheats on|neglect|neglects|neglected|neglecting) (their|his|her|the|own|any|all|taking|out on)? .. ${upkeep}`, about, not: ["(fasting|sick day|vomiting|surgery|procedure|scan) .. skip+", "(skip) .. (before|on the|if (the)? (blood|patient is|they are) (sick|low|unwell|vomiting))", "self neglect"] },
  { say: `(throw|throws|throwing|threw) away (the|much|all|their|any|our) .. (good|benefit|gain|chance|work|opportunity)+`, about },
  { say: "(fail|fails|failed|failing) to lose (the|their|a|any|at least|#|required|agreed|weight|enough|sufficient)" },
  { say: "(refuse|refuses|refused|refusing|refusal of|reject|rejects|rejected) (the|their|his|her|all|any|offered|further|repeat|routine|basic|all offers of|offers of|every offer of)? (blood|blood test|swab|examination|observation|scan|screening|vaccine|jab|physio|exercise|food|meal|dressing|entry|fluid|wash|shower|hoist|transfer|mask|oxygen|hospital|admission|intervention|service|help|support|education|course|class)+", about, not: ["(right|free|entitled|may|can|capacity|wish|wishes|decision|able|choose|chooses|consent) .. (refuse|refusal of)", "(service|provider|hospital|home|practice|team|unit|ward|clinic|trust|staff)+ .. (refuse|refuses|refused|reject|rejects|rejected|refusing) (the|all|any|further)? (entry|admission|service|support)+", "advance .. refuse"] },
  { say: "(fail|fails|failed|failing) to (reach|achieve|hit|manage|make) (the|their|a|any|at least|#|required|agreed)", about, not: ["(provider|contractor|service|services|trust|practice|practices|pharmacy|supplier|team|system|ICB|commissioner)+ .. (fail|fails|failed|failing) to"] },
  // What is done about it.
  { say: `${strict} .. (patient|client|people|those|parent|parents|family|families|non attenders|individual|them|him|her|attendance|compliance|adherence|inhaler|technique|diet|concordance|behaviour|missed)+`, not: [
    "enforce+ .. compliance .. (contract|standard|law|policy|act|regulation|specification|duty|data|timetable|requirement|notice)+",
    "(staff|employees|nurses|workers|data|fire|infection|provider|contract|law|parking|hygiene) .. (policed|enforced|disciplined|sanctioned|penalised|reprimanded)",
    "enforce .. (contract|standard|law|policy|act|payment)+", "(provider|contractor|supplier|trust|pharmacy) .. (penalised|sanctioned|cautioned|disciplined)",
    "police (officer|officers|station|custody|cell|and|or|will|bring|are|by|may|service|force|constable|liaison|control|on|who)",
  ] },
  { say: "(be|is|are|been|being) (spoken to (firmly|sternly|severely|about (their|his|her) (behaviour|weight|diet|smoking|attendance|drinking))|(firmly|sternly|severely) spoken to|given a talking to|told off|read the riot act|brought to heel|shamed|named and shamed|held to account)", about, not: ["(provider|trust|board|contractor|organisation|services|partners|commissioner|system|ICB|we|how)+ .. held to account"] },
  { say: "(instructed|ordered|commanded|directed|told|required|expected|obliged|made) to (adhere|comply|stick|conform|submit|obey|abide|follow)", about, not: ["(provider|staff|contractor|practice|practices|trust|pharmacy|nurses|clinicians|services|team|teams|employees)+ .. (required|expected|obliged|directed|instructed) to"] },
  { say: "adhere+ (strictly|rigidly|rigorously|faithfully|fully) to", about },
  { say: "(strict|rigid|total|full|complete|faithful|unswerving) adherence (to|with|is)", about, not: ["(strict|rigid|total|full|complete|faithful|unswerving) adherence to .. (protocol|policy|guidance|guideline|standard|contract|specification|procedure|statement|term|regulation|tariff|act|code|schedule|formulary|framework|criteria|licence|order|direction|remuneration|entitlement|law|NICE|timetable|pathway|manual|checklist|principle|technique|model|rota|budget|deadline|confidentiality|hygiene)+"] },
  { say: "(verify|verifies|verified|prove|proves|check up on|catch out|catches out|find out whether|see whether) .. (been sticking|sticking to|is sticking|kept to|been taking|done as|been good|complied|cheated|cheating)", about },
  { say: `(to)? (ensure|ensures|ensuring|guarantee|secure|enforce|compel|demand|demands|insist on|insists on) (compliance|adherence|obedience|concordance|cooperation)`, about, not: ["(compliance|adherence) (to|with) .. (NICE|guidance|guidelines|guideline|standard|standards|policy|policies|law|contract|specification|regulations)"] },
  { say: `(compliance|adherence|concordance) (of|by|among|from|in) (the|our|these|most|many|some)? (patient|client|people|individual|resident|teenager|adolescent|young people|user|diabetic|parent|mother|recipient)+` },
];
