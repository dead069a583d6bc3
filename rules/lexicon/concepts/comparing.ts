/**
 * Words that set one service beside another: as good as, no worse than, brought up to. A rule asks whether minds are compared with bodies;
 * the words here need not say so. And words for the two done together, which is more than a comparison.
 */
import type { Lexeme } from "../lexeme.ts";

/** How good, quick or well kept a service can be, */
const qualities =
  "(good|responsive|quick|quickly|fast|highly|high|prompt|promptly|clean|modern|safe|safely|reliable|reliably|consistently|courteously|simply|smoothly|competently|expertly|efficient|strong|short|easy|easily|accessible|rapid|rapidly|swift|swiftly|timely|skilled|varied|visible|available|effective|effectively|readily|soon after|freely|comfortable|bright|spacious|pleasant|well staffed|well funded|well resourced|well paid|well equipped|well led|well run|well kept|well served|well treated|well looked after|well cared for|well off|well regarded|strict|strictly|firm|clear|tough|exacting|binding|generous|generously|generously funded|stretching|ambitious|demanding|tight|tightly|rigorous|robust|transparent|expert|professional|competent|plentiful|numerous|dependable|close|near|simple|smooth|joined up|dignified|private|consistent|advanced|up to date|excellent)";
/** or how much less so. */
const worse = "(worse|slower|poorer|shabbier|longer|later|lower|lesser|weaker|dirtier|older|harder|dearer|fewer|smaller|less (good|safe|clean|modern|accessible|responsive|skilled|comfortable|generous|well (staffed|funded|resourced|paid|run|kept))|worse (off|staffed|funded|paid|served|treated)|more (crowded|distant|difficult|costly|remote|restrictive|dangerous))";
/** What is measured of it. */
const yard =
  "(standard|quality|merit|excellence|level|calibre|strength|speed|rating|response time|waiting time|wait|time limit|deadline|target|access|access standard|funding|uplift|growth|investment|spend|spending|price|tariff|rate|budget|pay|grade|staffing|skill mix|staffing level|ratio|estate|building|facilities|surroundings|equipment|choice|right|choice of|entitlement|guarantee|promise|pledge|service|offer|provision|care|treatment|response|reception|performance|data|reporting|incentive|inspection|regime|experience|satisfaction|score|outcome|occupancy|vacancy rate|share|slice|terms|conditions|career|training|status|rank|18 week|four hour)+";
/** What nobody is to get, as it is called, and beside whom. */
const lowClass = "(a|an|the|any)? (second|third) (class|rate|best|tier) (service|care|treatment|offer|deal|provision|standard|experience)+ (compared with|compared to|beside|next to|alongside|than|by comparison with)?";
const same = "(same|equal|equivalent|equally good|comparable|identical|similar|corresponding|commensurate|no lower|no lesser)";
/** How the other service has it. */
const ofTheirs = "(as|to|that|which|with|already|enjoyed|given|offered|available|expected|required|set|used|applied|seen|found|reached|achieved|in force|regarded|accepted|demanded|taken for granted|of|for|in)";

export const comparing = {
  "as-good-as": {
    means: "A service is to be no worse than another: as quick as, equal to, by the same standard.",
    say: [
      "(match|matches|matching) (those|that) (for|of|in) (the)? (physical|bodily|acute|other|body|somatic)", `(match|matches|matched|equal|equals|mirror|mirrors|mirrored|rival|rivals|parallel|parallels|echo|echoes) the (time|times|waits|offer|pattern|hours|${yard}) .. (of|in|for|at|to|that|which|set|given|taken|kept)`,
      "(reach|reaches|match|matches|attain|attains|meet|meets) the (standard|standards|level|quality|speed) (that)? (people|patients|we|they|residents|anyone) (already)? (expect|expects|get|gets|see|enjoy|enjoys|receive|have)",
      "(is|are) (level|equal|on a level) with .. (on|for|in|of)", "(be)? (extended|applied) to (the)? .. (mental|psychiatric)", "equivalence (between|of)", "double standard",
      // A rating reached by the other side, one that is just as strict, no less than the other gets.
      `(reach|match|attain|achieve|equal|meet)+ the (same)? ${yard} (already|now|that are already|that is already|that were)? (reached|achieved|attained|earned|met|held|enjoyed|seen|found|secured) (by|in|at|for|across|elsewhere)`,
      `(one|ones|something) (that|which)? (is|are)? (just|every bit|at least|quite|fully|equally|no less) (as)? ${qualities}`,
      `(not|never|no longer|cease to|stop|stops) (be|being)? (receive|receives|receiving|get|gets|getting|given|offered|have|has|having|accept|face|faces|put up with|left with) ${lowClass}`, `(nobody|no one|none|nor|no (patient|person|resident|family|child|adult)) .. (receive|receives|get|gets|given|offered|have|has|accept|accepts|face|faces|left with) ${lowClass}`,
      "(accept|settle for|put up with|make do with|be content with|have to expect) (any|anything|something)? (worse|less) than",
      `(gap|difference|differential|disparity|imbalance|inequality|inequity|gulf|divide)+ in (the|their)? ${yard} .. between`, `(to|by|at|on|with|from) the (same)? (specification|spec|scale|formula|${yard}) (that|which)? .. (already)? (has|have|had|gets|enjoys|enjoy|uses|use|works to|work to|is given|are given|is held to|are held to|takes for granted)`, "(raise|raised|raising|lift|lifted|lifting|bring|brought|bringing|move|moved|take|taken|set|reset) .. to (the point)? where (it|they|that|those|this|things|the|our|other|acute|hospital|medical|surgical|physical) .. (is|are|stands|stand|sits|sit|has been|have been|lies|lie)", "(that|which) .. (would|might|could) (envy|be glad of|be proud of|want for itself|be proud to call its own)", "the envy of", "(rigour|standard|quality|speed|technology|pace|level) (that is|that are)? (expected of|already (has|have)|enjoyed by|found in)", "(technology|equipment|premises|standards|staffing|funding|attention) that the .. (already)? (has|have|enjoys|gets)", "a like (amount|sum|share)", "give one (item|hour|pound|place) to .. for every", "(percentage|uplift|growth|increase) that the .. (receives|gets|has)", "symmetry (in|of|between)", "indistinguishable from", "increased to what .. gets", "split down the middle", "for (each|every) (standard|target|measure) that exists for the (body|physical)", "(bring|brings|brought|bringing) into line", "valued no less than",
      `(just|every bit|quite|at least|fully|no less|equally)? as ${qualities} as`, `(just|every bit|quite|at least) as (well|often|soon) as`, `(just|every bit|quite) as ${qualities}`, `as ${qualities} (a|an|the) .. as`,
      `(no|not|never|nor|any) (any)? ${worse} (a|an)? .. than`, `(not|never|nor) (a|one|any|an|even a) (single)? (day|week|hour|minute|month|moment|mile|penny|pound|inch|jot|whit) ${worse} than`, "neither (trailing|lagging|leading|outpacing|behind|ahead of|outstripping|above|below|better than|worse than|ahead) .. (the)? other", `(no|not|never|nor) (any)? ${worse} than`, "no worse", "(not|no way|in no way|never) inferior to", "(not|no way|in no way|never|no longer|nor|cease to|ceases to) (be|being|to be|become)? (a|the|its|seen as)? (second best|second rate|second string|poor relation|poor cousin|lesser partner|junior partner|also ran|second fiddle|runner up) (to|of|beside|compared)",
      "(equal|inferior|superior) (in (quality|standard|speed|status|strength))? to", "no (difference|gap|distinction) between .. (columns|two|services|figures|sectors|ratings|waits|performance|standards|times|rates|funding|staffing|access|treatment)",
      "(wait|waits|waiting|held|kept) no longer than (a|the|those|people|someone|somebody|anyone|for|any|they|is|in)", "(no one|nobody|none|never|not|no (person|patient|adult|child|family|resident|woman)) .. (wait|waits|waiting|waited) (any|a|an|one|even a)? (single)? (day|week|hour|minute|month|moment)? longer (for|to|than)? (a|an|the|be|get|have|see)? .. than",
      `${same} .. ${yard} ${ofTheirs}`, `${same} ${yard}`, `${same} ${yard} and ${same} ${yard}`, `the same .. ${ofTheirs} (surgical|medical|acute|physical|other|cardiac|cancer|orthopaedic|adult)`,
      `${yard} (equivalent|equal|comparable|identical|similar|matching|on a par|at par|level|in line|in step|commensurate) (to|with)`, `(equivalent|comparable|identical|equal) (to|with)`,
      "(equivalence|equality|parity|equity) ((of|in) (performance|access|funding|provision|outcomes|investment|standards|waiting|waits|resourcing|treatment|experience|service|spend|spending|pay|staffing|quality)|between|with)",
      "(funded|inspected|reported on|paid|staffed|measured|monitored|judged|assessed|rewarded|treated|managed|run|commissioned|regulated|priced) .. (in the same way|on the same basis|alike|by the same|to the same|identically|equally)",
      "(bring|brings|bringing|brought|come|comes|coming|raise|raises|raised|raising|lift|lifts|lifted|lifting|level|levels|levelled|levelling|cut|cuts|reduce|reduced|reducing|lower|lowered|take|taken|get|move|moved|moving|fall|falls|rise|rises|drop|drops|grow|grows|shorten|shortened|upgrade|upgraded|refurbish|refurbished|refurbishing|set|held) .. (into line|in line|into alignment|into step|level|alongside|closer|nearer|equal) (to|with)", "(in|into) (line|step|alignment) with (the)? (acute|physical|hospital|medical|surgical|elective|general|cardiac|cancer|orthopaedic)", "(the two|both|they) (are|is|be|become|will be) (comparable|equal|level|on a level|matched)",
      "(bring|brings|bringing|brought|raise|raises|raised|raising|lift|lifts|lifted|lifting|level|levelled|levelling|cut|reduce|reduced|lower|lowered|take|taken|get|move|moved|fall|falls|rise|rises|drop|drops|grow|grows|shorten|shortened|upgrade|upgraded|refurbish|refurbished|refurbishing|brought up) .. to (the)? (same|level|standard|quality|rate|mark|pitch|point|figure|acute|physical|medical|general|surgical|hospital|that|those|what|yardstick|ratio)",
      `up to (the|a) (same)? ${yard} (of|that|which|set|expected|reached|enjoyed)`,
      "(up|down) to the (acute|medical|surgical|physical health|hospital|general) (nursing)? (rate|level|standard|figure|average)",
      "(held|hold|working) to the (same|level|standard|acute|physical|medical|yardstick|rate)", "(brought|come|comes|coming) up to", "(at|with) the (pace|speed|promptness|rigour|urgency) (of|shown for|given to|used for) (a|an|any|other|suspected|urgent|cancer|cardiac|stroke|acute|physical|medical|surgical|general)", "(live|lives|lived|living) up to (the|that|those|what|its|our|any|every)", "(be|is|are|become|becomes) (a|the) (match for|equal of|peer of|equals of)", "(levelling|level|levelled) up", "(upward|downward)s? to the",
      "(what|that|those|which|as|than|ones|standard|standards|time|times|target|targets|wait|waits|rate|rates|level|levels|terms|quality|speed|care|priority|promise) (is|are|was|were)? (already|now)? (set for|that apply to|applied to|used for|expected of|required of|regarded as safe for|accepted for|laid down for|enjoyed by|given to|reached by|already reached by|seen in|in force for|offered to|available to|taken for granted in) .. (acute|physical|medical|surgical|hospital|cardiac|cancer|children|people|patients|stroke|orthopaedic|general|adult|elective)",
      "(match|matches|matching|matched|equal|equals|equalling|mirror|mirrors|mirroring|rival|rivals|rivalling|parallel|parallels|emulate|emulates|echo|echoes|replicate|replicates) (that|those|what|waits|the waits|the standard|the standards|the one|the ones|performance|pound|physical|acute|medical|surgical|in the acute)",
      "(will|shall|should|must|to) (match|equal|rival|mirror|parallel|emulate)", "until it (matches|equals|reaches)", "(catch|catches|catching|caught) up",
      "(draw|draws|drawing|drew|pull|pulling|stand|stands|standing|get|be|come|keep) (level|even|abreast)", "(keep|keeps|keeping|kept) (pace|step) with",
      "(measure|measures|measured|measuring|match|shape|stack) up",
      "(compete|competes|stand|stands|be|put|placed|treated|funded|set|rest) .. (on|to) (an|a|the)? (equal|same|level|even|equivalent) (footing|terms|basis|plane|level|standing|pegging)",
      "(on|at) (a|an)? (par|level|parity|equal|even) (with|terms|footing|pegging|standing)", "(at|on a) par", "level (terms|playing field|pegging)",
      "(equal|same|like for like|equivalent|level) (footing|status|terms) (for|between|as|with|to)", "like for like", "pound for pound", "(stand|stands|standing|bear|bears) comparison",
      "(hold|holds) (its|their) (own|head up|heads up)", "shoulder to shoulder",
      "(clear|clears|meet|meets|reach|reaches|pass|passes|hit|hits|attain|attains) .. (bar|level|standard|yardstick|benchmark|threshold|mark) (set|used|expected|reached|of|in|for)", "yardstick",
      "benchmarked against", "(measure|measured|judged|judge) (up|against|by|to) .. (physical|acute|surgical|medical|hospital)", "held (up|against|to) .. (physical|acute|surgical|medical|hospital)",
      "(deserve|deserves|merit|merits|should have|ought to have|must have|will have|shall have) what .. (have|has|had|get|gets|enjoy|enjoys)",
      "(beside|against|alongside) its .. (twin|counterpart|equivalent|opposite number)",
      "(close|closes|closed|closing|narrow|narrows|narrowed|narrowing|eliminate|end|bridge) the .. (gap|gulf|difference|differential|disparity|distance|imbalance|discrepancy|inequity)",
      "(gap|gulf|disparity|difference) .. (closed|narrowed|eliminated|bridged)", "(disparity|disparities|gap|inequality|inequalities|imbalance|difference|gulf|chasm)+ between", "lag+ .. behind",
      "trail+ .. (behind|other)", "(poorer|worse|slower|lesser|inferior|lower) (service|care|access|standard|treatment|deal|offer|quality)+", "(second|first) (rate|class)",
      "(poor relation|poor relations|cinderella|poor cousin|second best)", "caught up with", "(ranked|rated|rate|rates|regarded) .. alongside", "regard the two as equals",
      "the two as equals", "same as (for)? physical",
    ],
    not: [
      "(meet|meets|reach|reaches|keep|hit|hits) (a|one|the|this|its|our|every) .. (standard|level|target|benchmark) (of|in|for) (the (whole|service|pathway|specification|contract|programme)|this|every|each|all|NICE)", `${same} ${yard} (again|twice|every time|each time|throughout|as before|as last)`, "live+ up to .. (value|values|promise|promises|name|expectations|pledge|commitment|commitments|responsibilities|principles|word|ideals)", "same (sense|meaning|definition) as .. (in|to|for|of|with|under|that|which)",
      "(treated|met|handled|given|taken|answered|heard) with equal care", "(staff|contractor|contractors|volunteers|locums|cleaners|drivers|students|governors) .. (have|has|get|gets) the same access",
      "(note|record|information|data|file)+ (in|are|is) .. (same way|same manner|same rules)", "(note|record|information|data|file)+ .. in the same way",
      "(the)? same number of", "(bridge|bridges|bridging|bridged) (the|this|that|a) gap", "(bridge|close|shorten)+ the distance", "(the)? same (place|day|time|week|building|site|room|visit|clinic) as (physical|bodily|the|their|other|any)", "as good as (it|they|we|possible|ever)",
      "(as good as|no worse than|the same as|equal to|no different from) (that|those)? (of|for)? (anybody|anyone|everybody|everyone|other people|others|their neighbours|the rest|people without|those without|the general population|other patients)",
      `as ${qualities} as (can|could|may|might) be`, `as ${qualities} as (the|their|a person's|each person's|his or her) (own)? (illness|condition|lungs|heart|body|age|health|state|circumstances)+`,
      "as (much|many|often|soon|far|long|well) as (possible|practicable|they|needed|necessary)",
      "as (early|soon|quickly|close|near|safe|safely|easy|simple|short|comfortable|effective|effectively|efficient|possible|accessible|smooth) as (possible|practicable|they|we|can)",
      "as well as (the|a|an|their|our|her|his|its|with|for|in|on|of|to)", "as good as (cleared|done|finished|gone|new|over|complete)", "same (day|time|week|month|place|way that|building|site|number)",
      "(worse|less) than (#|half|one|two|three|four|five|six|ten|(a|an) (third|quarter|half|fifth|tenth|week|fortnight|month|year|day|hour|minute))",
      "gap+ between (the)? (appointments|visits|sessions|doses|services|referral|discharge|admission|what|policy|contacts|treatment|treatments|reviews|assessment|meetings|teams|hospital|leaving)",
      "(life expectancy|mortality|longevity|survival|employment|attainment|wealth|income|age|health) gap+ between", "(gap|disparity|disparities|difference|inequality|inequalities)+ between (people|those|men|women|adults|children|residents|rich|richer|the (rich|richest|most|poorest|wealthiest))",
      // How people live, and what a service is not.
      `((${same}|equal|poorer|worse|lower|inferior|better|higher|reduced) (quality|standard|level|outcomes)|outcomes) of (life|living|sleep|health|wellbeing|mobility|function|functioning|education|income|diet|activity|pain|need|risk|deprivation)`,
      "(close|closing) the gap (in|between (rich|the richest|white))", "(valued|prized|esteemed|rated|ranked|regarded|thought of|cherished|respected) .. as (highly|well) as", "get back to (what|work|the|their|a|his|her|school)", "burden .. comparable", "comparable (to|with) (that|those)? .. (heart disease|burden|smoking|prevalence)",
      "(no|not) (later|longer|fewer|less|lower|more) than (#|two|three|four|five|six|seven|ten|twelve|one|a|an)",
      "(match|matches|matching) (the|that|what) (person|patient|needs|need|wishes|record|notes)+",
      "(set|held|hold|up|down) .. (up|down|in line|level|alongside) with (the)? (patient|person|guidance|guideline|policy|NICE|standards|contract|schedule|plan|family)+",
      "in line with (the)? (NICE|guidance|policy|best|their|national|plan|guidelines|standards|need|wishes)", "first (class|rate)",
      "(rise|rises|fall|falls|go|cut|reduce|reduced|raise|raised|increase|up|down) .. to (#|the point|the rate of #|that end)",
      "similar (to|with) (that|those)? (of|in) (other|the)? (areas|places|england|neighbours|national)", "equal to (or|the (sum|cost|amount))", "catch up (immunisation|immunisations|vaccination|vaccinations|jabs|clinic|clinics|sessions|programme|appointments)", "caught up with (that|this|the) (view|idea|thought)",
    ],
  },
  "done-as-one": {
    means: "Done as one, in one place or by the same people: more than a comparison.",
    say: [
      "(joint|shared|single|common|combined|integrated|one|the same|a same) (ward round|clinic|record|note|set of notes|budget|assessment|team|plan|care plan|discharge plan|visit|crew|building|room|appointment|review|pathway|department|children's service|service|roof|front door|consultation|episode|session|conversation|sitting|place|list|process)+",
      "(in|within|inside) (it|every|all (clinics|wards|teams|services|settings|practices|our|its|of (our|its|the))|each|one|the same|our (clinics|wards))", "inside", "(woven|built|embedded|knitted|folded|integrated|wired|sewn|baked) (in|into|within|through|throughout)",
      "(just|equally|quite) as (much|important|importantly) (joining up|joined up|integration|bringing together|working together)", "(equally|above all|also) (joining up|integration|bringing .. together)",
      "ingredient of", "ordinary (part|ingredient)", "(assess|assessed|treated|planned|seen|see|work|care|cared for|looked at|looked after|delivered|done|agree|write|sit|meet) together",
      "(carry|carries|hold|holds|show|shows|cover|covers) both", "(chart|record|sheet|plan|note|notes|form|book|list|letter|page|board|handover|agenda|round)+ .. (carry|carries|hold|holds|show|shows|cover|covers|take|takes|has|have|deal with|deals with) (them)? both",
      "side by side in", "under one roof", "as part of", "become a single", "joined (up|together)", "rather than (two|separate)", "(mind|body) and (body|mind) (into|in) the same", "in a single visit", "(cover|covers|take in|takes in|look at|looks at|deal with|deals with|address|addresses|assess|assesses|treat|treats|see to|sees to|ask about|asks about) .. together",
    ],
    not: [
      "in the same (way|manner|fashion|terms|breath|spirit|time|week|month|year|place as|position|boat)", "one (review|list|session|clinic|plan|team|service|place|visit|process) (of|in|per|a|each)",
      "as part of (the|this) (plan|strategy|review|contract|programme)",
    ],
  },
  "bodily-side": {
    means: "The side of bodies, as it is spoken of where the two are compared.",
    say: [
      "(surgical|medical|acute|general|orthopaedic|cardiac|paediatric|elective|somatic|bodily|hospital|physical|cancer|geriatric|respiratory|stroke|maternity|adult|district|community|outpatient|emergency) (patient|inpatient|outpatient|ward|bed|estate|building|building standard|standards|nurse|nursing|care|medicine|service|sector|side|trust|provider|team|unit|clinic|department|specialty|specialties|consultant|contract|counterpart|one|provision|system|colleague|equivalent|study|studies|health|illness|rate|hospital|admission|care pathway|pathway|access|directorate|division|workforce|ambulance|emergency|workload|waiting list)+",
      "(other|another|every other|any other|all other) (specialty|specialties|branch of medicine|branches of medicine|specialism|clinical department|discipline)+", "(blood|urine|eye|hearing|lung function|smear|bowel|heart) test+", "(flu jab|x ray|scan|vaccination|broken limb|hernia|cataract|dressing|wound check|GP appointment)+", "(major|severe|acute) trauma", "(bad|dodgy|new|sore|stiff|swollen|weak|failing|worn|broken|injured|poorly|painful|aching) (hip|knee|heart|back|chest|leg|shoulder|ankle|foot|arm|neck|elbow|hand|wrist|stomach|kidney|joint|tooth|eye)", "(general|district|acute|local|big) hospital", "chest pains",
      "A&E", "casualty", "999", "ambulance service", "(broken|break|breaks|broke|fractured) (a|an|your|their|his|her)? (leg|arm|hip|bone|ankle|wrist)",
      "(hip|knee|heart|cataract|cancer) (fracture|operation|replacement|attack|surgery|service|patient|treatment)+",
      "(heart|cancer|stroke|asthma|diabetes|pneumonia|chest pain|appendicitis|a fracture|broken bones)",
      "(cardiologist|surgeon|oncologist|physician|paediatrician|geriatrician|physiotherapist|gastroenterologist|neurologist|orthopaedic)+",
      "(physiotherapy|cardiology|rheumatology|urology|nephrology|haematology|endocrinology|gastroenterology|respiratory medicine|neurology|gynaecology|intensive care|critical care|renal medicine|stroke medicine|audiology|anaesthetics|pathology|oncology|orthopaedics|surgery|paediatrics|geriatrics|obstetrics|radiology|dermatology|ophthalmology|podiatry|dentistry|district nursing|community nursing|general practice)",
      "(our|the|a|general|district|local) hospital+", "rest of the NHS", "acute", "medicine",
    ],
  },
} satisfies Readonly<Record<string, Lexeme>>;
