/** How firmly a clause promises, what weakens it and what turns it round. Same pattern language as concepts. */
import { noPointIn } from "./classes.ts";

/** What a wish is called. */
const wishes = "(aspiration|ambition|intention|intent|wish|desire|appetite|dream|vision|longing|hope|goodwill|enthusiasm)+";
/** What stands in for doing. */
const efforts = "(effort|attempt|endeavour|move)+";
/** Turning over in the mind. */
const ponder = "(think|reflect|muse|ponder|deliberate|wonder)";
/** What would be good to have, and need not be. */
const good = "(helpful|useful|good|nice|desirable|beneficial|valuable|advisable|preferable|sensible|worthwhile|welcome|wise|ideal|laudable|commendable|appreciated|advantageous)";
/** What a service may be short of. */
const means =
  "(time|staffing|staff|shifts|capacity|funding|funds|resource|resources|resourcing|budget|budgets|money|monies|rota|rotas|workload|workloads|pressures|caseload|caseloads|space|room|diary|diaries|numbers|demand|demands|recruitment|headroom|slippage|underspend|finances|affordability|skill mix|backfill|availability|circumstances|conditions|opportunity|opportunities|staffing levels|expertise|savings|investment|practicalities|local arrangements|appetite|logistics|clinic time|an underspend|the underspend|pilot money|growth money|winter money)";
const allows =
  "(allow|allows|allowed|permit|permits|permitted|enable|enables|let|lets|exist|exists|remain|remains|arise|arises|emerge|emerges|suffice|suffices|appear|appears|improve|improves|come through|comes through|hold up|(is|are|be|become|becomes) (available|found|secured|identified|left|spare|spared|confirmed|agreed|right|favourable|suitable|there|in place|sufficient|adequate|healthy|plentiful|ample|full|strong|good|enough|released|to hand)|can be (found|spared|made|released|secured|identified))";
const provided =
  "(if|where|when|whenever|wherever|as|should|once|provided|providing|provided that|so long as|as long as|as far as|so far as|to the extent|to the extent that|insofar as|in so far as|assuming|in the event that)";
/** Whose judgement decides. */
const judges =
  "(clinician|practitioner|nurse|doctor|GP|consultant|therapist|assessor|midwife|worker|staff|team|provider|physiotherapist|reviewer|matron|pharmacist|podiatrist|coach|manager|lead|lead clinician|member of staff|keyworker|key worker|clinical team|prescriber)+";
const judge =
  "(feel|feels|think|thinks|judge|judges|deem|deems|believe|believes|wish|wishes|want|wants|see|sees|find|finds|prefer|prefers|consider|considers|choose|chooses|decide|decides|so decides|so decide|is minded|are minded|is willing|are willing|is happy|are happy|is able|are able|is inclined|are inclined|is free|are free|has time|have time|has capacity|have capacity)";

/** Obligation. */
export const strong = [
  "must", "shall", "will", "(is|are) required to", "(is|are) expected to", "has responsibility for", "is responsible for", "are responsible for", "required to", "ensures", "guarantee+",
  "undertakes to", "agrees to", "has to", "have to", "obliged to", "(binds|bind|obliges|oblige|obligates|compels|compel|requires|require) (the|each|every|all|both|any|its|our|them|us|it) .. to", "(is|are|be)? (mandatory|compulsory|obligatory)", "commit+ to", "(is|are) entitled to", "can require",
] as const;
export const notStrong = [
  "will (aim|seek|try|consider|explore|look|work towards|endeavour|strive|aspire|hope|encourage|intend|want|like|wish|support the aim)", "commit+ to parity",
  "commit+ to (the principle|equality|valuing)", "(is|are) committed to", "will be (considered|explored|encouraged|ideas|looked at)", "may have to", "might have to",
  "(mandatory|compulsory|statutory) (training|learning|module|e learning|course|session|reporting|return|fields|data)+", "(not|nor|non) (a)? (mandatory|compulsory|obligatory)",
] as const;

/** "Should", and plain statements that something is done. */
export const medium = ["should", "(is|are) to", "need+ to", "expect+ (that|the|all|every|providers|staff)", "ought to", "can", "able to"] as const;

/** An effort, a permission or a wish. */
export const weak = [
  // Asked of staff, and not required of them.
  `(${judges}|colleague+|clinicians|nursing staff) (is|are|was|will be|would be|should be) (also|all|always|actively|strongly|gently|warmly|simply)? (encouraged|urged|prompted|trusted|nudged) to`,
  "(provider|commissioner|contract|service|trust|board|ICB|team|partners|we)+ (would)? (has|have|sees|see|raises|raise) no (objection|difficulty|quarrel|problem)+ (to|with|in|if)", "nothing (here|in this .. )? (prevents|stops|forbids|precludes) (a|the|any|staff|nurses|teams|clinicians|practices)", "(would|will|does|do) not (object|mind) (if|to)",
  "as best (it|they|we|he|she|staff|one|the (service|team|provider|clinic|nurse)) (can|may|could|is able|are able)", "(do|does|doing|done) (what|all|the best) .. (can be managed|is manageable|is within reach)",
  // Said, and taken back in the same breath.
  "(though|although|but|if|yet|and|while|albeit) (not|no|never|without) (as)? (a|an|the|yet|as yet|any)? (firm|formal|binding|contractual|legal|absolute)? (commitment|duty|promise|requirement|obligation|guarantee|undertaking|pledge|must)",
  "(without|rather than|short of|stopping short of|instead of) (mandating|requiring|insisting|obliging|compelling|promising|undertaking|guaranteeing|prescribing|demanding|committing|making it .. (a duty|mandatory|compulsory|binding))",
  "(specification|contract|schedule|commissioner|commissioners|agreement|framework) (recommends|recommend|suggests|suggest|envisages|envisage|advises|hopes|invites|encourages)",
  "(is|are|will be) (asked|invited) to (explore|consider|look into|examine|think about) (whether|if|how)",
  "would (very much|dearly|really) (like|love|wish|hope)", "in a perfect world", "thought should be given", "at the discretion of (the|a|an|each|our)?", "(can|may|could) should they (wish|choose|want)", "we (anticipate|expect) (that)? some",
  "(is|are) welcomed but (is|are)? not", "(is|are)? on occasion", "(is|are) left to (each|every|the individual) (nurse|clinician|practitioner|doctor|therapist|team|practice|member)", "as an optional (extra|addition)", "(may|might) exist",
  "(if|when|whenever|provided|as long as) (a|an|the|these|those|suitable|enough|some|one) .. can be (found|negotiated|spared|arranged|had|released|freed|recruited)", "if (a|an|the|these|those|suitable|enough) .. can be agreed",
  // A wish instead of a deed.
  `(our|stated|shared|overall|overarching|collective) ${wishes}`,
  `(our|its|their|an|the|this|a|real|clear|stated|strong|shared|term|no) ${wishes} (to|of|that|is|for (the|this|our)|in)`, `(as|remains|remain) (an|a|our|the|its) .. ${wishes}`, `it is (the|our|its|this) .. ${wishes}`, "(should|could|might|may|must|and|to) think about asking", "think about (naming|having|finding|putting|creating|appointing|recruiting|funding|adding|setting up|commissioning|introducing|including|inviting|training)",
  "(we'd|we would|they'd|i'd) (like|love|hope|want|be keen)", "(we|board|partners|trust|provider|team|council|system|ICB) (all|also|really)? (want|wants) (our|the|every|all|this|to|carers|people|patients|families|users|everyone|children|women|men|residents|adults)", "hopefully",
  "(dream|dreams|long|longs) of",
  // An effort, or the way towards it.
  `${efforts} (will|should|shall|can|could|may|must|are|is|to) (be)? (made|directed|under way|ongoing)`, `(make|makes|made|making) .. ${efforts} (to|at)`,
  "(try|tries|do|does|doing|trying) (our|its|their|the|your)? (very|level)? best", "(try|tries|trying) (hard|and|not)? to", "not (to)? lose sight of", "(try|tries|trying) (hard|and)", "see what (we|they|it|the team|the nurse) can (do|manage|find|offer)", "(would|might|could) be (a|an) (welcome|useful|valuable|nice|great|fine|good) (addition|extra|bonus|idea|thing|touch|start)", "(staff|nurses|colleagues|teams|practices) (is|are) (welcome|free) to (attend|go|join|do|take|come|sign up|use)",
  "(staff|nurses|nurse|clinicians|colleagues|midwives|doctors|practices|teams|they) .. if they (fancy|like|wish|want|choose|feel like|care) (it|to|so)?",
  "(work|works|working|moving|move|moves|heading|progress|progressing|evolving|building|inching|edging) (is|are)? (ongoing|under way|in hand|continuing|progressing|steadily|gradually)? (towards|toward)",
  "on a journey", "(step|steps) along the",
  // A thought given to it.
  `(should|could|might|may|will|shall|must|can|also|permitting|possible|would|to) (also|perhaps|always|at least)? ${ponder} (about|on|how|whether|of)`,
  "(keep|keeps|hold|holds|bear|bears) .. in (mind|view|sight)", "with an eye to", "(have|having) regard to", "(turn|turns|give|gives) (a)? (its|their|our)? (thought|mind|consideration) to",
  "(remain|stay|be|is|are) (alive|attuned|alert|sympathetic|receptive) to (the|its|their|any|this)", "(remain|stay|be|is|are) open to (the|any|this) (idea|possibility|suggestion|prospect|potential|need|option|case|question|proposal)+",
  // What would be good.
  `(would|might|may|could) (well|also|often|be)? (be|prove|find it) (very|most|really|especially)? ${good}`,
  `(is|are) (considered|thought|felt|seen as|regarded as|deemed)? ${good} (to|but|rather|if|where|that|although)`, "preferably", "(is|are) (desired|preferred|aspirational|discretionary|elective)",
  "for those (practices|teams|staff|sites|clinicians) (who|that) (wish|want|choose|feel)",
  "(would|might|could) be (a|an) (good|excellent|sound|kind|fine|splendid) (thing|idea|step|move|plan)", "use+ (his|her|their|its|own|clinical|professional)? (own|clinical|professional)? judgement (as to|about|on|over|whether)", "(would|should) be (very|most|more than)? (pleased|glad|delighted|grateful|happy|keen|interested|supportive|encouraged) (to|if|for|about|in)",
  "(we|team|service|trust|provider|board|partners|ICB|practice|practices|commissioner|commissioners|council) (is|are|remain|remains) (very|also|all)? (keen|interested|eager|supportive|happy|content|minded|favourable|enthusiastic) (to|in|on|about|of)",
  // Done in passing.
  "informally", "(mention|mentions|mentioned|touch|touched|touches|ask|asks|asked|raise|raised|discuss|discussed|cover|covered|note|noted|consider|considered|deal|dealt|speak|talk) .. in passing", "in passing if", "as an aside", "light touch", "to some (extent|degree)", "in some (form|way|shape|measure)", "on an informal", "as a courtesy", "as a by product",
  "a (spare|free|quiet) (moment|minute|slot|half hour)",
  // What is left open.
  "possibly (depending|if|when|with|by|through|a|some|also|including|the)", "perhaps (by|with|through|a|an|some|also|including|using|in|via|starting)",
  "(could|might|may|can) (possibly|perhaps|conceivably|potentially|in theory)", "(left|leave|leaves) (it)? to (the)? .. (discretion|judgement|goodwill|initiative|conscience)",
  "(enthusiastic|interested|willing|keen) (staff|nurses|practices|clinicians|teams|individuals) (may|might|can|could|are|will)",
  "(is|are|be) (invited|welcome|free) to (think|consider|add|ask|offer|include|use|look|explore|raise|discuss|develop|provide)", "would be nice", "nice to have", "good to have", "nice to (see|do)",
  "(do|does|doing) (its|their|our) best", "(have|has) (it)? in mind",
  "(recommended|advised|suggested|preferred|desirable|helpful|useful|welcome|good) .. not (mandatory|essential|required|compulsory|obligatory|a requirement)",
  "not (mandatory|compulsory|obligatory|contractual|binding|a requirement|a condition|insisted on)", "(would|we) welcome", "(could|might|may) usefully", "find it (helpful|useful)",
  "(is|are) (suggested|recommended|hoped|envisaged|anticipated|desired|preferred)", "(is|are) worth (considering|exploring|asking|looking|thinking)", "worthwhile", "voluntary basis", "as an option",
  "an option", "conscious of", "(provider|team|staff|service|we|will|shall|should|must|to) attempt to", "make+ (every|an|some|reasonable)? (effort|attempt)+ to",
  "(will|should|could|may|can|would|to) keep (an eye|half an eye)", "keep+ in view", "propose+ to", "minded to",
  "(see|sees|recognise|recognises|acknowledge|acknowledges|appreciate|appreciates) (the|some)? (merit|value|importance|need|benefit|case|scope|place)", "ad hoc", "goodwill",
  "(not|cannot be|no) guarantee+", "there is (an)? (ambition|aspiration|appetite|intention|desire|wish|hope|scope|interest)",
  "(some|more|further|due|a little|greater) (thought|consideration|attention)", "(ask|asks|asked|discuss|discussed|talk|talks|mention|raise|raised|cover|covered|explore|explored|address|addressed|help|helped|support|offer|offered|look|signpost|given|listen|speak) .. if .. (comes up|arises|crops up|is raised|raises it|raised)", "reasonable endeavours", "given (some)? thought",
  "have a mind to", "would (like|love|wish|hope|prefer|be keen|be happy|ideally)", "in an ideal world", "look out for opportunities", "be open to", "where opportunity (allows|arises|permits)",
  "opportunistically", "as opportunity", "as they see fit", "as (it|he or she|the nurse|staff|they) (sees|see|thinks|think|feels|feel|judges|judge) fit", "touched upon", "touched on",
  "working towards", "on (our|the|its|their) wish list",
  "should (consider|aim|seek|explore|try)", "consider+", "consideration .. (given|made|paid)", "aim+ to", "(aim|aims|hope|hopes|plan|plans|intend|intends|mean|means) (in time|in due course|over time|eventually|one day|before long|later on) to", "aim is to", "(aspire|aspires|aspired|aspiring|aspiration|aspirations)", "seek+ to", "endeavour~", "strive+", "encourage+", "work+ towards", "mindful of",
  "have regard to", "has regard to", "explore+", "explore the", "intend+ to", "intention", "hope+ (to|that)", "we hope", "ambition (is|to)", "would like to", "wish to",
  "keep .. in (our|its|their) (thoughts|mind)", "be looked at (in|later|whether|when|as|if)", "(look|looks|looking) (into|to)", "be looked into", "in the spirit of", "believe+ (in|that)",
  "(is|are) committed to", "ideas for", "bear in mind", "support the aim", "where (helpful|useful)", "would be (beneficial|helpful|good|useful|welcome|desirable|ideal)", "best efforts",
  "is (to be)? desirable", "mindful (of|that)", "ideally", "desirable", "willing to", "best endeavours", "reasonable (endeavours|efforts|steps where)", "best efforts", "every effort", "optional",
  "at (the|its|their|his|her) discretion", "(discretion|discretionary)", "have a view to", "(provider|service|partner|trust|board|team|commissioner|system|place)+ (plan|plans|planning) to",
  "we plan to", "(do|does|doing|offer|offers|give|gives) what (they|it|we|he|she|the team|the service) can", "from time to time", "give+ (some)? thought to", "give+ .. consideration",
  "look for (opportunities|ways|chances)", "(take|taken|taking) into account", "touch (on|upon)", "touched (on|upon)", "wish to reflect", "reflect on", "hoped", "it is hoped",
  "would like", "open to (talking|discuss~|exploring|considering|the idea)", "look to", "looks to", "looking to", "(good|best) practice to", "in (the)? fullness of time", "use their judgement",
  "look+ at whether", "(make|making) headway (towards|with)", "be sympathetic to", "in principle", "not essential", "encouraged", "some form of", "as an aspiration", "aspirational", "opportunit~ to explore", "move in that direction",
] as const;
/** Weak when staff may; a choice when people may. */
export const permission = ["may", "might", "could", "at liberty to", "(is|are|be) (permitted|allowed|authorised|empowered|free) to", "(has|have) (the|every)? (option|freedom|latitude|leeway) (to|of)"] as const;
export const notPermission = [
  // How much of it there is, and not whether.
  "(up to|as many as|no more than|not more than|a maximum of) (#|two|three|four|five|six|seven|eight|ten|twelve) .. (session|visit|contact|appointment|class|meeting|treatment|week|hour)+ may (also)? be (offered|given|provided|used|booked|arranged|taken|had)",
  // The month.
  "(in|by|since|until|during|next|last) may", "(in|by|since|until|during|from|of) the may", "may (audit|survey|count|review|return|figures|meeting|report|round)",
  "nor may", "may (also)? do (the same|so|likewise)", "(no|not one|none of the) (partner|organisation|provider|practice|trust|board|service|school|home|contractor|subcontractor|clinician|nurse|doctor|patient|person|resident|referral) may", "may (too|act up)", "(may|might|could) (be (something|anything) else|look like|lift|cost)", "(party|partner|council|trust|commissioner|ICB|board)+ may (end|terminate|withdraw|leave|vary)", "(none|nobody|neither|no one|nothing|no (post|member|money|part|sum|one|bed|nurse|worker|hour|session)+) .. may", "may be (stopped|telephoned|rung|reached|consulted|approached|bleeped|interrupted|contacted|called|asked|copied|seen) (for|by|on|at|in|during|between|from|through)", "(department|practice|ward|GP|referrer|school|home|outpatient)+ may (ask|request|refer|ring|call|seek)", "(provider|supplier|contractor|trust|hub|lead provider) may (use|engage|appoint|employ|draw on|buy|contract)",
  "may (enter|view|read|see|open|write in) (any|the|each|one|all|each other's|both|shared) .. (record|records|notes|plan|system)",
  "may (with .. (consent|approval|agreement|permission))? .. (sub contract|subcontract|sub contractor|subcontractor|appoint (a|an))+", "(may|might|could) (add|carry)", "and that (may|might|could)",
  "(group|panel|forum|circle|council|users|patients|members) may (also)? (alter|change|require|veto|send|reject|amend|call|propose|stop|refuse|insist)", "(between|early|late|mid|last) may",
  "may (also)? send (people|patients|somebody|someone|anybody|anyone|residents|clients) (too|on|in|to us|our way|along)", "may (also)? (self)? refer (straight|direct|directly|them|themselves|at once|the same day)",
  "up to # .. may (also)? be (offered|given|booked|used|claimed|made|provided|arranged)", "(employee|staff|worker|colleague)+ .. may (also)? (use|attend|join|visit|book|call on|see|self refer|apply)",
  "may (also)? (give|offer|make|book|arrange|have|take|order|prescribe) (up to|as many|as much)",
  "may and (june|july|august|september|october)",
  "(may|might|could) (well|also|even|further)? (slow|hinder|delay|impair|complicate|undermine|aggravate|intensify|limit|threaten|deter|discourage|drive|bring|lower|raise|heighten|deepen|compound|signal|indicate|explain|account|stem|develop|vary|take up|take (up to|#|some|a)|feel|emerge|surface)",
  "(may|might|could) (affect|follow|cause|lead|make|have|feel|find|experience|suffer|occur|arise|need|want|struggle|become|present|reduce|worsen|increase|lie|come|set|mean|result|contribute|help|worry|appear|show|hide|mask|last|return|persist|trigger|prevent|stop|start|go|seem|remain|live|fear|lose|well|not|never|still|also (be|have|feel|need)|be (linked|related|caused|due|affected|masked|hidden|missed|worse|low|anxious|depressed|afraid|unable|too|more|less|difficult|hard|a sign|one|the|because|frightened|distressed|worried|overwhelmed|upset|struggling|lonely|isolated|a result))",
  "(may|might|could) (also)? (put|nominate|apply|self refer|suggest a name|make a referral)", "by may", "in may", "from may", "until may", "# may", "may #",
  // A right that others have, what a scale does, and what is done besides.
  "(services|professionals|practices|schools|agencies|organisations|clinicians) may (also)? refer",
  "(consultant|GP|general practitioner|practice|referrer|specialty|school|surgery|hospital|ward|department|colleague|partner)+ (staff|nurses|doctors|teams)? may (also)? (consult|reach|ask|refer|seek|approach)",
  "(thermometer|scale|score|tool|questionnaire|answer|form|checklist|index|inventory|result|page)+ may (also)? (be used (to|as|in|for|with|by|at)|steer|guide|inform|shape|decide|tell|point|prompt|suggest|show|set)",
  "may .. (in the meantime|meanwhile|straight away|at once|right away|the same day|at any (hour|time)|at all hours|day or night|day and night)",
  "may (also)? (ask|approach|consult) .. for (advice|help|guidance|support|an opinion|a second opinion)", "may (also)? take the view", "may (ring|phone|telephone|call|bleep|page|email|message|text|contact|book|drop|self refer|attend|bring|return|come)", "may (also)? (introduce|nominate|put forward)", "(fear|embarrassment|abuse|shame|worry|stigma|pride|guilt)+ may", "may be .. (only|nothing)", "may only", "may not", "might not", "could not", "may be (asked|subject to|liable)",
  // Of acts, of an illness, of the law and of a reader nothing is promised.
  "(acts|threats|violence|behaviour|signs|symptoms|changes|effects|features) .. (may|might|could|can) be (seen|found|noticed|observed|present|absent)", "(condition|problem|symptom|illness|disease|disorder|cause|event|harm|death)+ (that|which) (may|might|could|can)", "(may|might|could) keep (people|patients|families|them|someone|anyone) (from|away)",
  "(police|constable|officers|court|tribunal|judge|magistrates|coroner|secretary of state|parliament|approved mental health professional) (may|can|might|could)", "(referral|admission|transfer|placement)+ (may|can|could) (also)? be considered", "(may|might|could) (also)? (assess|treat|see|refer|ask|send|visit|call|ring) you", "(call|calls|enquiry|enquiries) .. (may|might|could) be (passed|transferred|put)", "but may be (passed|transferred|put through) to", "so that .. (can|could|may|might)", "than (you|one|people|many|most|we) (may|might|would|could) (think|expect|suppose|imagine)", "(may|might|could) meet (suicidal|people|someone|patients|resistance|hostility|distress|violence|anger)", "(you|one) (may|might|could) (think|expect|know|have|feel|find|want|need|be|not)",
  "who may", "which may", "they may (have|be|need|not)", "that may", "as may be", "whoever may", "could be (harmful|unsafe|at risk)",
] as const;
export const notWeak = [
  "(no|not|never|nothing|isn't|aren't) (is|are|an|any)? optional", "not (merely|just|only|simply) (desirable|optional|preferable|advisable)",
  "(unit|ward|hospital|team|service|bed) will be considered (once|when|if|after)",
  "as (the|a) (person|family|patient|carer|woman|mother|child|client|parent|individual|resident|user|young person) (wishes|hopes|desires)",
  "look+ into (it|them|this|these|that) (under|within|at|together|by|straight|as)",
  "aim is to (help|support|inform|assist|guide|give) (support)? (commissioners|providers|the market|readers|partners|organisations)",
  "(are|is|be|being) asked (things|questions|something|anything) in passing",
  "(in|into) touch (on|upon)",
  // A wish of the person's, and what a clinician weighs while helping.
  "may ask the .. to see", "(and|or|who|they|she|he|person|patient|somebody|someone) would like (help|support|to)", "(and|then|nurse|worker|clinician|therapist|doctor|team) considers (whether|if)",
  "(aspiration|ambition) #", "considers .. referral+ (for|from|of|on)", "considering the possible", "explore whether (your|their|the|a|his|her|it)", "(people|patient|patients|person|carer|carers|they|families|women|be) .. encouraged to (discuss|talk|speak|ask|raise|tell)",
  // Looked at first, or for a cause: a deed.
  "(will|shall|must) be considered (before|by|at|individually|case by case|as part of|within|alongside|whenever|first)", "(will|shall|must|is|are) (be)? looked into for", "(will|shall|must) consider whether",
  "(do|does|did) not wish to", "(is|are|be) considered (at the same time|together|alongside|jointly|side by side)", "(benefit|evidence|cost|affordability|impact|effectiveness)+ .. taken into account", "(mood|sleep|pain|wishes|housing) considered", "look+ into (deaths|incidents|complaints|falls|suicides)", "look+ into (the|our|one|a) .. (record|system|notes)", "(team|trust|service|clinic|ward) plan to (theirs|ours|them|us)", "(a|an|the|any|no|their|his|her|of)? (wish|wishes|wishing|desire|desires|urge|urges|intention|intentions|intent|plan|plans) (or (plan|plans|urge|intention|intent))? to (die|be dead|hasten|harm|hurt|kill|end|self harm|cut|injure|disappear|sleep and not wake)", "(our|the|its|their|my|a)? (hope|dream|wish|aspiration|ambition|desire)+ (is|are) (for|of) (a|an|the|one)? .. (in which|where|whose)", "(the|this|that|their|his|her) wish is (noted|recorded|respected|followed|met)", "(is|are) (also)? explored (as well|with|in|at|by|during|together|alongside)", "not discretionary", "discretionary (spend|spending|fund|purchases)", "an option of (#|one|two|three|four|five|another|a further)", "(wish|wishes|wishing) to (die|hasten|end)", "(thought|thoughts|feelings|worries|fears|distress|beliefs|reasons|ideas) .. (be|is|are) (also|always)? explored", "always (something|somebody|someone|help|a) .. (offered|there|given)", "(have|has|had|having|with|experience|suffer)+ some form of", "(they|who|people|patients|he|she) (is|are|be|being) committed to", "would love to see (you|them|people)", "as (they|he|she|you|people) (would)? wish to", "(try|tries|trying) to (work out|find out|understand|make sense of)",
  "(board|committee|panel|governors|cabinet|member|members|council|partnership|commissioners|meeting|trust) considered", "look+ to see (whether|if|that)", "consider+ (a|the|this|your|any) request+", "consider+ (a|the|this|any)? .. (report|paper|action plan|minutes|agenda|audit|recommendation|recommendations)", "(was|were|been) considered", "(funding|surgery|operation|procedure|removal|correction|revision|implant|implants|exception|exceptions) (for|of|on|in|under|by|to)? .. (should|will|can|may|would|must|is|are) (only|also|normally|then)? be considered", "(should|will|can|may|would|must) (then)? only be considered (if there (is|are|has)|for (people|patients|those|children|adults|a|the)|in (people|patients|those|children|adults|exceptional)|when the (person|patient|problem|condition)|where the (person|patient|problem|condition)|where there (is|are))", "(is|are) considered (a|an)? (crisis|urgent|emergency|routine|appropriate|inappropriate|eligible|suitable|ineligible|late|complete)", "(try|tries|trying|tried) to (change|cancel|rearrange|rebook|contact|reach|ring|phone)",
  // Who may come, what a reader is asked, and a view of what is so.
  "before (they|he|she|people|patients|anyone) can be considered", "would (also|only|normally)? consider (a|any)? referral+ (where|if|when|from|for|of)", "before you (refer|send|ask) .. consider", "be willing to (explore|make|change|take|engage|attend|work|accept|learn|try|commit)",
  "(our|its|their) (own)? capacity into account", "(our|the|shared|its) vision (is|for|of|and|by|that|in)",
  "consider+ (a|an|any|only)? (child|children|person|people|patients|women|men|adults|young people|anyone|families|referrals|requests|applications|cases|funding|surgery|exceptions|options)", "considers (surgery|cosmetic|cases|exceptions)", "be considered (whatever|regardless|irrespective|even (if|where|when))", "please consider", "(unsure|uncertain|in doubt) and would like", "(difficulties|difficulty|challenges|challenge|problems|problem) (that|which)? (we|they|it) (is|are) trying to", "(referral|admission)+ (is|are) considered", "would like (a|an|another|further) (second)? (opinion|view|advice)", "(referral|request)+ .. (will|shall|can|may) (only)? be considered", "(may|might|could) have to be considered", "progress (towards|toward) (a|an|the|their|his|her|your|agreed|personal|own)? .. (goal|target|aim|objective|recovery|outcome|milestone)+", "(pathway|option|admission|referral|alternative|service)+ (should|must|(may|might|can|could|will)? (need|needs)? to) be considered", "(referral|referrals|people|patients|request|requests|application|applications|children|women) (will|shall|can|may|would) (also|only|normally)? be considered", "seeking to (enter|find|return to|get into|leave|stop|access) (work|employment|help|support|treatment|care|using|smoking)",
  "bear in mind that", "believe+ that .. (have|has|are|is|arise|come|need)", "(we)? welcome+ (all|any)? (referrals|enquiries|calls|applications|feedback|comments|questions|visitors|the (model|report|plan|paper|strategy|proposals|consultation|changes))", "(explore+|look+ at) whether (your|their|his|her|the|a|any)? (grief|symptoms|symptom|distress|pain|problems|problem|difficulties|illness|low mood|mood|tiredness|fatigue|anxiety)",
  "(their|his|her|your|people's|children's|own|and) aspirations", "(risk of|silent|pulmonary|food|fluid) aspiration", "(the|this|that|an|first|second|third|overall|main) aim to", "(supported|helped|enabled|encouraged) to work towards", "work+ towards (a|an|their|his|her|the|your|agreed|personal)? .. (goal|plan|independence|recovery|discharge)+", "aspiration (pneumonia|risk)", "would like to refer", "(the)? (government|department|parliament|nation|country|NHS England|Secretary of State) (is|are) committed to", "(approach|model|way|plan|service|document|guide)+ that (tries|try|seeks|seek|aims|aim) to",  "(have|having|has) (due|full|proper)? regard to (the|all|any|its|current|relevant|national)? (NICE|guidance|guideline|guidelines|standards|code|codes|legislation|law|policy|policies|constitution|equality act)",
  "(our|the|its|their) intentions (for|on|about)",
  "(believe|believes) (that)? .. (is|are) (about|as much about|a matter of|more than)",
  "(is|are|be|which|tests|scans|further|most) worthwhile", "(they|he|she|people|patients|person|who) would .. (wish|like|want|prefer)", "look+ to be", "(two|three|four|five|declared|stated|following) aims to",
  "explore+ (with|how (they|people|patients|the person|he|she)|what (matters|they|people))", "(assessment|assessor|psychologist|psychiatrist|therapist|nurse|team|panel|meeting|review|plan|appointment|course|group)+ (also)? (considers|explores)",
  "(people|patients|families|carers|parents|users|everyone|members|participants|women|residents) (is|are|be|will be) encouraged", "encourage+ (people|patients|families|carers|parents|users|everyone|members|participants|women|residents|them)",
  "(explore|explores|explored|exploring) (mental|mood|worries|feelings|fears|physical|bodily|psychological|the person|the patient|the family|their|her|his)",
  "(they|he|she|people|patients|persons|person|who|families|residents) would (wish|want|choose|hope|prefer|love)", "(life|lives|way|death|place|care|treatment) (that)? .. would (like|wish|want|choose)",
  "(find|finds|found) (it)? worthwhile", "worthwhile (life|lives|activity|activities|way|work)", "for the (GP|doctor|practice|nurse|surgery|pharmacist) to look into", "part of the consideration", "(valuable|pecuniary|monetary) consideration",
  "(group|service|programme|course|class|session|scheme|work|activity|leaflet|plan|pathway|team|training|support|club|visit|post|role)+ (is|are)? intended to (forestall|prevent|help|reduce|ease|support|protect|keep|stop|improve|avoid|catch|lessen|reach|meet|give|make|cut|bring)",
  "look+ to (that|another|the other|its own|a separate|the separate) (document|strategy|plan|paper|policy|schedule|section|annex|chapter)",
  "hope+ (that)? (people|patients|they|you|families|everyone|residents|women) (will|can|find|feel)",
  "(keep|keeps|keeping|stay|be) .. (well|fit|healthy|happy|strong|sound|steady) in mind",
  "(a|an|real|clear|strong|genuine|the|their|no|this)? (wish|desire|appetite|enthusiasm|motivation|willingness)+ (to|for) (change|recover|recovery|engage|get|work|take part|attend|commit|stop)",
  "(assessment|appointment|review|visit|consultation|interview|meeting|conversation) (will|shall|must|should|also)? (consider+|explore+|seek+ to understand)",
  "as (far as)? (the|a|an|his|her|their|any)? .. (failure|disease|illness|condition|health|body|bodies|strength|breath|breathing|energy|pain|fatigue|tiredness|treatment|recovery|symptoms) (allow|allows|permit|permits)", "(live|living|lives|life|lead their lives) .. as they (see|think) fit", "the aim of", "with (the|a|every|an) (clear|stated|express|shared)? (intention|intent|purpose|object) (of|to)", "aims and objectives", "encouraging results", "take+ into consideration", "into consideration", "(for|careful|under) consideration", "considered (to be|as|in)", "is considered",
  "seek+ (help|advice|care|support|consent|approval|to leave)", "considerable", "considerate", "consider+ (complaint|request|application|appeal|referral|report|claim|tender|each|every|all)+",
  "under consideration by", "care plan+ to", "(treatment|action|safety|support|recovery|discharge|delivery|crisis|management) plan+ to", "(are|is) planned (for|to) (start|begin|open) (in|on|from)",
  "reflect on (their|practice|learning)", "reflective", "(people|patients|they|families|carers|everyone) (are|is) (encouraged|invited) to",
  "invited to (attend|book|join|choose|say|bring|come|sit|take part|all)", "encouraged to (bring|say|choose|self refer|contact|ring)", "with the aim of the", "bear .. in mind of",
  "(person|patient|people|carer|family|woman|women) would like", "(they|he|she|you) would like", "(and|who|if) would like (it|one|them)", "who would like to (talk|see|speak|come|join|take part|attend|have|be)", "look to (the|their|them)",
  "taken into account in (the)? (price|payment|tariff)", "explored with", "be explored (at|in|during|on|with) (each|every|all)", "(MDT|team|review|round|panel|meeting|nurse|clinician|assessor)+ (must|shall) (also)? consider (depression|anxiety|mood|low mood|grief|loneliness|distress|delirium|sleep|pain)", "(assessor|assessors|interviewer) (must|shall|will|should|also)? (explore|explores)",
  "explore+ (the)? (clinical|physical|bodily|psychological|emotional|social|family|diabetes|medical|practical) (and|or)? (emotional|psychological|social|practical|need|needs|history|distress|circumstances|health|wellbeing|problems|situation|life)+",
  "(is|are) (also|always|routinely|gently|openly)? explored (antenatally|postnatally|at (booking|each|every|the|all)|in (each|every|all|pregnancy)|by (the|a|midwives|midwife))",
  "(ask+|asked) .. explore", "hopeful", "considerations",
  "(death|suicide|incident|complaint|concern|error|allegation)+ .. (will|must|shall|should|to)? (be)? looked into",
] as const;

/** Depends on money, time or capacity: caps any promise. */
export const conditional = [
  // Called off by a busy day: the condition is no clause of its own.
  "unless (the|a|an|our|it|staff|there is|there are|other|too|pressure of)? .. (busy|full|overrun|overbooked|short staffed|running (late|behind|over)|pressed (for time)?|pushed (for time)?|stretched|under pressure|at capacity|(is|are) short|do not (allow|permit)|does not (allow|permit)|pressures)",
  `${provided} (the|our|its|their|there is|sufficient|there are|enough|any|suitable|local|clinical|operational|additional|extra|adequate)? ${means} (so)? (for this|for it)? ${allows}`,
  `${means} (permitting|allowing|dependent|willing)`, "(finances|budgets|money|funds|recruitment) and .. (permitting|allowing)", "if (the|a)? (clinic|list|session|surgery) is (not)? running (late|behind|over)", "where the (list|clinic|session|diary) allows", "if .. can spare (a|an|the|some|someone|somebody|anyone|anybody)", "where there (is|are) (a)? (few|spare) (minutes|moments)? (left|over|to spare)?", "(where|if|when|whenever|provided|as long as|so long as) (there is|there are|there's) (the|enough|sufficient|any|spare)? (capacity|time|room|scope|money|funding|staff|staffing|resource|resources|space|headroom|goodwill|cover|backfill) (to|for|in|on|and|at)?",
  "(has|have) the (minutes|time|hours|capacity|energy|space|staff) (for|to)", "if the (chance|moment|opportunity|subject|topic) (comes|arises|presents|allows|offers)",
  `${provided} (an|the|a|any|natural|no)? (natural|suitable|obvious|right|good)? (opening|opportunity|chance|occasion|moment|gap|subject|topic|issue|matter) (presents|present|arises|arise|comes up|come up|crops up|is raised|be raised|allows|permits|offers|is right|seems|turns up|itself)`,
  `${provided} (the)? (clinic|list|day|session|rota) (is|be) (running to time|quiet|on time|running well|not busy|short|light)`,
  `(subject|depending|dependent|depends|depend|contingent|conditional|reliant|hinges|hinge|rests) (to|on|upon) (the|our|its|there being|sufficient|what|whether|how|available|local|future|successful|further|a successful)? .. (${means}|approval|interest|bid|decision)`,
  "(depending|dependent|depends) (on|upon) (what|who|whether)",
  `${provided} (it is|this is|that is|they are)? (is|are|may be|might be|proves|shall be|will be)? (at all|reasonably|practically|operationally|clinically|logistically|humanly)? (possible|practicable|feasible|affordable|achievable|manageable|convenient|viable|workable|practical)`,
  `${provided} (the|a|an|any|their|each|local|individual)? ${judges} (also|themselves)? ${judge}`,
  `(if|when|where|whenever) (the|a|an|any|our|each|duty|ward)? (duty|ward|lead|specialist|practice)? (${judges}|we|she|he|they|anyone|someone|somebody|one) (has|have) (a|the|any)? (minute|moment|half hour|breather|(spare|odd|free|quiet) (minute|moment|second|half hour)|second to spare)`, "if (released|spared|freed) (by|from|for)",
  "(if|when|whenever|where|provided|as long as) the (rota|diary|clinic|list|day|budget|workload)'s (quiet|light|short|free|good|running)", "if anyone's (free|about|around|available)",
  `within (the|its|our|their)? (existing|available|current|present|allotted|remaining) (${means}|means|constraints)`,
  "(in|on) (a|an) (best endeavours|goodwill|ad hoc|as and when|grace and favour|voluntary) basis", "(spare|any spare) (moments|minutes|capacity|time)", "(at|during) quieter (times|periods|moments)",
  "(if|where|when|whenever|as|should|provided|provided that|so long as|as far as) (the|our|its|their|there is|sufficient|there are|enough)? (time|staffing|staff|capacity|funding|funds|resources|resource|budget|budgets|money|rota|rotas|workload|workloads|pressures|caseload|caseloads|space|diary|diaries|numbers|demand|recruitment|headroom|slippage|finances|affordability|skill mix|backfill|availability) (allow|allows|permit|permits|enable|enables|let|lets|is available|are available|can be found|is found|exist|exists|there|remains|is left)",
  "(workload|time|staffing|capacity|funding|funds|resource|resources|money|budget|staff) (permitting|allowing|dependent)",
  "(subject|depending|dependent|contingent|conditional) (to|on|upon) .. (affordability|time|staffing|capacity|funding|funds|resources|budget|money|workload|recruitment|availability|demand|approval|interest|savings)",
  "if (time|staffing|capacity|funds)", "when (quiet|(staff|someone|somebody|one) (is|are) (free|available|around|to hand))", "(space|room|time) (allowing|in the)",
  "if there (is|was|were) (time|room|space|money|demand|appetite|interest|call|scope)", "if felt (to be)? (appropriate|helpful|useful|necessary)",
  "(where|if|when) (this|it|that|these|they)? (is|are)? (felt|thought|judged|deemed|considered|seen) (to be)? (appropriate|helpful|useful|necessary|fit|relevant|suitable)",
  "where (possible|practicable|affordable|feasible|resources .. (allow|permit)|capacity .. (allows|permits)|funding .. (allows|permits)|available|one is (free|available)|time (allows|permits)|staffing (allows|permits)|reasonably practicable)",
  "wherever (possible|practicable)", "(when|whenever) possible", "if possible", "if (time|resources|capacity|funding|staffing|caseload+|workload) .. (allow+|permit+|is available|are available)",
  "should .. (funding|resources|capacity|recruitment|recruitment and funding) (allow|permit|become)", "subject to .. (funding|resource+|capacity|availability|affordability|recruitment|business case)",
  "depend~ (on|upon) .. (funding|capacity|resource+|availability|staffing)", "as (resources|capacity|funding|time) (allow+|permit+)",
  "when (funding|resources|capacity|time|staff) .. (allow+|permit+|become+|is available|are available)", "within (existing|available|current) (resources|capacity|budgets)", "as far as",
  "if caseload+ permit", "time permitting", "when (the|a) (list|session|clinic|surgery|day) (is|are) (not)? running", "if (capacity|time|funds|staffing|resource)", "capacity (allowing|permitting)", "dependent on (recruitment|funding|capacity|resource+)",
  "(funding|capacity|resources|budget|budgets) permitting", "as and when", "when (one is|it is|they are|she is|he is)? available",
  "if .. (think|thinks|feel|feels|judge|judges|see|sees|deem|deems|consider|considers) (fit|appropriate|that it is|necessary|helpful)",
  "if (there is|there are) .. (time|left|room|capacity|money|minutes)", "if .. (can be found|allows|permits|allow|permit)",
  "(rotas|time|staffing|diaries|workload|numbers|backfill|resources|funds|money) (permit|permits|allow|allows|permitting|allowing)",
  "as .. (become available|becomes available|allow|allows|permit|permits)", "(where|wherever|as far as) (is|it is)? (feasible|practicable|possible|practical)",
  "dependent (on|upon) .. (underspend|savings|slippage|backfill|interest|demand)", "subject to .. (review|approval|agreement|evaluation|slippage|underspend|interest|demand|outcome)",
  "if (the)? (practitioner|clinician|nurse|assessor|therapist|doctor|midwife|worker|staff) (feel|feels|think|thinks|judge|judges|deem|deems|believe|believes|wish|wishes)",
  "if (time|there is time) (allows|permits)",
] as const;
/** A place or a way is wished for, and the thing itself is promised. */
export const notConditional = [
  "(depending|dependent) (on|upon) what (each|the|a|that|every|their|his|her) (person|patient|client|family|individual|resident|woman|child)+ (needs|wants|chooses|prefers|asks)", "when available (treatments|treatment|options|medicines|tests|remedies)",
  "as (early|soon|quickly|short|low|far|close|near|promptly|fully|safe|safely|independent|independently|well|much|little|few|many) as possible",
  "(prevented|avoided|reduced|minimised|relieved|kept|maintained|eased|preserved|corrected|put right) (as|so) far as (is|it is|they|it)? (possible|practicable|can be)",
  "as (often|much|many times|little|far|soon|long) as (they|he|she|people|patients|carers|families|(the|each|a) (person|carer|patient|family|woman|child|client)) (wish|want|choose|like|need|wishes|wants|chooses|likes|needs|asks|ask)",
  "(as|so) long as (they|he|she|people|carers|the person|the carer|the patient) (wish|want|choose|like|need|wishes|wants|chooses|likes|needs)",
  // What people agree to is theirs to say.
  "subject to (the|a|an|each|their|his|her|your|written|informed|appropriate)? .. (patient|person|client|woman|individual|user|resident|parent|family|carer|people|patients|their|informed|patient's)+ .. (agreement|consent|permission|approval|wishes|choice|preference)", "subject to (informed|their|patient|written|explicit|appropriate|the appropriate)? (consent|consents)",
  "(at home|in person|nearby|locally|on site|close to home|near home|face to face|the same day|same day|in the morning) (if|where|when|wherever) (possible|practicable)",
  "(where|wherever|when|if) (possible|practicable|available) (in|at|on|near|over) (the|their|a|an|his|her|one|your|our)? (person|patient|own|same|home|hospital|school|first|preferred|language|ground|local|nearest)+",
  "(by|with|from) the same (midwife|nurse|doctor|person|clinician|therapist|worker|professional) (where|wherever|if|when|whenever) possible",
  "(words|language|writing|school|voice|order) (where|wherever|when|if) possible", "(where|wherever|when|if) possible (face to face|in person|with the same|by the same)",
] as const;
/** Depends on judgement: weakens "should" and plain statements, not "shall". */
export const appropriateness = ["(where|if|as|when) (appropriate|relevant|suitable|necessary|required|needed|felt appropriate|deemed appropriate|considered appropriate)"] as const;

/** These deny a verb, and leave the next one alone: "those that are not suitable are closed". */
export const negators = ["not", "never", "cannot", "can't", "won't", "doesn't", "don't", "isn't", "aren't", "unable to", "decided against", "decided not to"] as const;
/** These deny a thing or a person, and with it what is done: "no referral will be closed". */
export const noneWords = ["no", "neither", "nor", "nil", "none", "nobody"] as const;
/** What stands behind these is not denied: "no place is offered until" the mood has lifted. */
export const limits: ReadonlySet<string> = new Set(["until", "unless", "till", "before"]);
/** Before "until", these are what is done or not done until then. */
export const waiting: ReadonlySet<string> = new Set(["wait", "waits", "waiting", "waited", "delay", "delayed", "delays", "hold", "held", "defer", "deferred", "postpone", "postponed", "depend", "stay", "stop", "stops"]);
/** Behind a verb that has its object, one of these opens what the next verb is said of. */
export const determiners: ReadonlySet<string> = new Set(["the", "a", "an", "their", "its", "this", "that"]);
/** Between one of them and a word, the word says what something is, */
export const copulas: ReadonlySet<string> = new Set(["is", "are", "was", "were", "be", "been", "isn't", "aren't", "wasn't", "weren't"]);
/** with no more than these between. */
export const articles: ReadonlySet<string> = new Set(["a", "an", "the", "just", "simply", "merely", "seen", "as", "being"]);
/** Verbs that, after one that was denied, begin something else, unless a relative word leads them. */
export const finites = ["is", "are", "was", "were", "has", "have", "leads", "results", "means"] as const;
export const relatives = ["that", "which", "who", "whom", "whose", "there"] as const;
/** What stands close behind these is asked or settled, and not hoped for: "settled what would be looked at". */
export const indirectly: ReadonlySet<string> = new Set(["what", "which", "who", "how"]);
/** These deny only what stands right behind them. */
export const nearNegators = ["without (any|a|an|the)?", "lack+ of (any)?", "absence of (any)?", "fail~ to", "other than", "except", "excluding", "instead of", "rather than"] as const;
/** Negators' words that deny nothing. */
export const notNegators = [
  noPointIn,
  "(no|nobody|never|not|none|neither|cannot) .. without", "neither (mental|physical|body|mind|bodily|emotional) .. nor",
  "no (appointment|visit|contact|session|review|call) (ends|closes|finishes|passes)", "not just", "we will not .. in one", "without waiting", "so that .. (does|do|is|are|will|nobody|no) not",
  "so that no", "not (for)? (us|(the|this|our) (service|team|provider|clinic)) to",
  "not (meeting|fulfilling|reaching|attending|responding|matching|satisfying|within|engaging|turning|answering|replying|opting|returning|booking|confirming|collecting|completing|met|reached|fulfilled|satisfied)",
  "(no|not|never) (any)? (sooner|earlier|before)", "not only", "not just", "not simply", "not merely", "no (later|less|fewer|more) than", "not (less|fewer|more|later) than", "without delay",
  "no wrong door", "(if|when|where|once|should) (no|nobody|none|neither)", "no health without", "no longer than", "(wait|waits|waited|take|takes|stay|stays) no longer", "whether or not (they|people|the person|the patient|he|she|someone|somebody|anyone|a person|there|it is|you|registered|known|diagnosed|housed|resident|insured|detained|in|on|under|with)", "not for profit", "no matter", "without (a)? referral",
  "no need to", "not limited to", "no cost", "to nil", "no (show|shows|reply|response|answer|contact|engagement|attendance|opt in)", "not alone", "if not", "or not", "no decision about", "why not",
  "no one is left", "without exception", "nobody to", "or (none|nil)",
] as const;

/** Words that begin a new clause when a promise follows. */
export const connectors = ["and", "but", "or", "although", "though", "while", "whereas", "however", "which", "who", "that", "so", "because", "unless", "until", "when", "where", "if", "once", "as"] as const;
/** Words that always part two clauses. */
export const breaks = ["but", "although", "though", "whereas", "however", "yet", "nevertheless", "unless", "otherwise"] as const;

/** A sentence with one of these and no subject of its own is about what the sentence before was about. */
export const pronouns = ["the (post|role|idea|proposal|question|matter|pilot|offer)", "the (last|first|other|latter) (two|three|one|of these)", "that (team|service|nurse|post|clinic)", "the (latter|former)", "(their|its) (own)? (joining|incorporation|entry|inclusion|admission|membership|participation|transfer|integration|involvement)", "therefore", "accordingly", "hence", "for this reason", "for that reason", "the same", "them", "they", "these", "this", "those", "it", "both"] as const;
/** What the draft calls itself takes up nothing that was said before; nor do "those with asthma", "both nurses and doctors", "the same day" or "it is expected that". */
export const notPronouns = [
  "those (who|whom|whose|which|with|without|at|in|aged|living|under|over|from|of|on|needing|already|most|for|to|that|discharged|referred|seen|waiting)", "the same (day|week|month|year|morning|evening|night|time|afternoon|hour)",
  "both (the|our|a|his|her|their)? .. and", "it (is|was|will be) (expected|agreed|recognised|acknowledged|important|essential|vital|clear|known|likely|estimated|accepted|understood) (that|to)",
  "(this|these|that) (contract|contracts|specification|document|agreement|schedule|policy|plan|strategy|section|paper|chapter|tariff|budget|price|sum|year)"] as const;
/** An answer that begins with one of these says what its question asks. */
export const affirmatives: ReadonlySet<string> = new Set(["yes", "always", "certainly", "indeed", "absolutely", "definitely"]);
/** Words that a question begins with. */
export const askers: ReadonlySet<string> = new Set(["who", "whose", "what", "which", "when", "where", "why", "how", "is", "are", "am", "was", "do", "does", "did", "can", "could", "will", "would", "shall", "should", "may", "must", "has", "have"]);
