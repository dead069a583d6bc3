/** Words for how results are told. */
import type { Lexeme } from "../lexeme.ts";

/** Found to be so, by whatever comes after. */
const proven =
  "shown|evidenced|demonstrated|measured|judged|indicated|gauged|counted|proved|proven|known|evaluated|ascertained|inferred|derived|calculated|reckoned|quantified";

/** The same by what was only counted: "read from the number of forms". */
const tallied = `(${proven}|read|told|established|assessed|confirmed|taken|worked out) (from|by|on|against) (the|a|adding up|counting|totalling)? (number|count|volume|share|proportion|percentage|rate|uptake|completion|records|returns|tally|enrolments|attendances|contacts|calls)`;

/** How somebody may be in themselves, better or worse than they were. */
const moods =
  "afraid|frightened|scared|fearful|anxious|panicky|worried|stressed|tense|low|lonely|isolated|overwhelmed|hopeless|helpless|ashamed|angry|frustrated|drained|exhausted|worn down|worn out|burdened|troubled|distressed|depressed|sad|unhappy|tearful|on edge|at ease|at peace|relaxed|reassured|calm|calmer|content|contented|fulfilled|hopeful|optimistic|confident|cheerful|happy|happier|joyful|proud|empowered|resilient|in control|in charge|in the driving seat|on top of (it|things|life|everything|their|the)|upbeat|buoyant|cheery|chirpy|brighter|lighter|rested|energised|uplifted|heartened|grounded|balanced|fed up|flat|miserable|gloomy|hemmed in|trapped|despondent|demoralised|desperate|bewildered|lost|stuck|weary|embarrassed|guilty|useless|worthless|irritable";
/** The same, where feeling is spoken of. */
const states =
  `(${moods}|alone|settled|positive|motivated|valued|heard|listened to|understood|respected|safe|safer|secure|supported|connected|included|cared for|steady|steadier|strong|stronger|whole|(like|more like)? themselves|like (their|his|her|my) (old|former|usual|normal|own) (self|selves)|at home|accepted|wanted|needed|useful|welcome|believed|trusted|equal|free|normal|human|comfortable|(better|well)? able to (cope|manage|enjoy|face|live|carry|go|get|bear|handle|deal)|(up to|equal to) (life|the day|it|things)|(good|better|positive|well|right|happy|happier) (about|in|within) (themselves|himself|herself|life|how|who|their)|(good|better|well|fine|okay|ok|great))`;
/** What is felt, as a thing. */
const feelings =
  "(fear|panic|dread|worry|anxiety|stress|distress|strain|burden|toll|morale|spirits|mood|contentment|satisfaction|peace|dignity|faith|trust|belief|pride|joy|purpose|meaning|motivation|optimism|hope|loneliness|isolation|exhaustion|esteem|self esteem|self worth|self belief|self confidence|confidence|identity|belonging|companionship|fulfilment|happiness|wellbeing|well being|coping|adjustment|acceptance|resilience|frame of mind|state of mind|outlook|psychosocial functioning|emotional health|quality of life|shame|anger|frustration|hopelessness|despair|grief|apathy)+";
/** What makes a result of it. */
const turned =
  "(new|fresh|found|rediscovered|less|fewer|lower|lowered|reduced|reduces|reduce|reduction in|decrease in|decreased|lessening of|lessened|easing of|eased|relief (from|of)|raised|raise|higher|more|greater|increased|increase in|increases|improved|improves|improve|improving|improvement in|improvements in|better|enhanced|enhance|restored|restore|renewed|regained|gain in|growth in|growing|lifted|lift|boost to|boosted|optimum|optimal|maximum|maximised|a sense of|sense of|protected|promoted|promote|sustained|maintained)";

export const results = {
  measuring: {
    means: "Something is measured or counted: a tool, a score, a survey, an outcome.",
    say: [
      "(goals|aims|goal|aim) .. (marked|scored|rated|graded) .. (out of|from #|on a)",
      "tool+", "result+", "yardstick+", "measur~", "score+", "scoring", "outcome+", "PROM", "PREM", "patient reported", "pre and post",
      "before and after", "baseline", "paired", "change (in|score)+", "improvement (in|of)", "improv~ (by|in|on)", "proportion",
      "percentage", "per cent", "target+", "threshold+", "report~", "monitor~", "dashboard", "indicator+", "KPI", "MHSDS", "data set",
      "dataset", "recorded", "collected", "reliabl~ (improv~|recover~|change)", "recovery rate+", "rise of", "rises", "gain+",
      "reduction (in|of)", "scale", "questionnaire", "rated", "rating", "moving (up|by)", "tracked", "audit~", "how many", "number of",
      "(tell us|told us|say|says|report) (that)? (they|it)", "exit (survey|questionnaire|interview)", "how far", "rate themselves",
      "(marked|mark|marks|scored|scores|rated|given) (by (the person|them|themselves|patients))? (out of|from nought|from zero|from 0|from one)", "out of (ten|five|a hundred|100)",
      "own (score|mark|rating|reckoning)",
    ],
    // What people say of themselves is the wish, and no way to tell.
    not: [
      "annual report",
      "(people|patients|they|women|carers|families|residents|users|clients|parents) (will|to|who)? report (feeling|being|that they feel|less|more|improved|better|greater|fewer|higher)"],
  },
  "form-count": {
    means: "Forms counted, not what they show: completed, returned, offered.",
    say: [
      "(finished|completed|attended|joined|started) (the|a|an|their)? .. (course|programme|session|class|education) (within|in|by|before)",
      "put through .. question+",
      "on (record|file)",
      "handed in", "complet~", "returned", "recorded", "offered", "filled in", "collected", "administered", "given", "used", "screened",
      "asked", "documented", "captured", "sent",
    ],
    not: ["(recorded|documented|written down) and (scored|rated|reviewed|reached|met)"],
  },
  change: {
    means: "A difference between two times.",
    say: [
      "improv~", "chang~", "reliabl~", "recover~", "gain+", "rise+", "rises", "fall+", "fell", "mean", "paired", "better", "come down",
      "comes down", "go up", "goes up", "reduc~", "increas~", "point+", "decreas~", "lower", "higher", "less", "more",
      "half of", "repeat~", "again", "before and after", "pre and post", "two or more", "difference", "drop~", "moving", "steadier",
      "start and (end|finish)", "start and at", "entry and", "baseline and", "first and last", "outcome score+",
    ],
    not: ["moving (in|into|out|on|house|home|to|from|back)", "repeats the question+"],
  },
  target: {
    means: "How much is to be reached: a share, a minimum, a date.",
    say: [
      "(a|one|two|three|four) (tenth|eighth|sixth|fifth|quarter|third|half)+ (of|fewer|less|more|lower|higher|better|down|up)", "(down|up|lower|higher|cut|reduced|raised) (by)? (a|one|two) (tenth|fifth|quarter|third|half)+",
      "(one|two|three|four|five|six|seven|eight|nine) (patients|people|adults|women|men|residents|families|parents|carers|mothers|users|clients|children|staff)? in (ten|five|four|three|twenty)", "two thirds", "three quarters", "half of", "percentage", "one in",
      "at least", "no (fewer|less|more) than", "not (fewer|less) than", "per cent", "minimum of", "maximum of", "reduction of",
      "increase of", "or more", "or higher", "rise of", "up to #", "ratio", "WTE", "from #", "to # by",
      "by # (march|april|june|july|september|december|january|october|november|february|may|august)",
      "by (march|april|june|july|september|december|january|october|november|february|may|august|the end of|year)", "improve+ on",
      "year on year", "above", "below", "halve+", "doubl~", "all people", "every (person|patient)", "mean", "moving by", "proportion", "(share|number) of",
    ],
    not: ["(will|would|should|could|may|might|can|to|this|that|which|these|they|shall|not|does|success) (not)? mean", "by the end of (the|their|this|each|a)? (programme|course|treatment|therapy|pathway|group|class|sessions|intervention|rehabilitation)"],
  },
  "how-often": {
    means: "How often a figure is sent in, and not when anybody is asked: quarterly, monthly.",
    say: ["annual~", "quarterly", "monthly", "weekly", "yearly", "(each|every) (month|quarter|year|week)"],
  },
  schedule: {
    means: "When something is measured: at the start, at discharge, every six months.",
    say: [
      "on (joining|entry|admission|enrolment|starting|arrival)", "(weeks|months|year|years) (later|on|after)", "baseline", "entry", "start", "intake", "(first|initial) (assessment|appointment|contact|visit|session)",
      "at (assessment|review|discharge|exit|entry|baseline|the start|the end)", "review+", "# (week|month|year)+",
      "(three|six|nine|twelve|two|four) (week|month|year)+", "(three|six|twelve|two|four) (weekly|monthly)", "discharge",
      "end of (treatment|programme|intervention|the)", "pre and post", "before and after", "annual~", "quarterly", "monthly", "weekly",
      "yearly", "each (contact|session|visit|review|year|quarter)",
      "every (contact|session|visit|review|year|quarter|six|three|twelve|# )", "(each|every) (spring|summer|autumn|winter|january|february|march|april|june|july|august|september|october|november|december)", "six monthly", "follow up", "again at", "repeated",
      "paired", "two or more scores", "by discharge", "in year",
    ],
  },
  "outcome-hedge": {
    means: "Verbs and adjectives with which outcomes are wished for.",
    say: [
      "calmer", "cope+ (better|well)", "see happier", "improv~", "enhanc~", "reduc~", "increas~", "better", "greater", "fewer",
      "empower~", "promot~", "maximis~", "minimis~",
      "develop~ (of)? (coping|the ability|ability|skills|confidence|resilience|strategies|positive)", "development of", "feel", "feels",
      "positive", "raise+", "boost~", "strengthen~", "more (confident|connected|resilient|independent|hopeful)", "happier", "healthier",
      "support+ (recovery|to)", "achiev~ (better|high|improved)", "sustained", "prevent~",
      "less (anxious|distressed|isolated|lonely|worried)",
      "less (anxiety|distress|stress|worry|fear|isolation|loneliness|strain)",
      "(feel|feels|feeling|felt) .. (well|good|better|safe|listened|supported|in charge|in control|valued|heard|understood|connected|hopeful|confident)",
      "(more|most) (hopeful|resilient|confident|independent|settled|cheerful|content|active|able|connected|in control)",
      "(lift|ease|restore|build|regain|gain|grow|nurture)+ .. (spirit|mood|confidence|wellbeing|hope|resilience|esteem|distress|worry|anxiety|control|trust)+",
      "(good|positive|excellent|best possible|high quality) .. (experience|mental health|wellbeing)",
      "(live|lives|lead|leads|living|enjoy) .. (fulfilling|fuller|happy|meaningful|good|satisfying) (life|lives)",
      "not (on my own|alone|lonely)", "functioning well", "flourish~", "thriv~",
      "(lower|lowered|lowers|ease|eases|eased|easing|lessen|lessens|lessened|lighten|lightens|lightened|brighten~|soften~|diminish~|decreas~|relieve+|relief|alleviat~|overcome|overcoming|restor~|regain~|rebuil~)",
      "(stronger|fuller|richer|brighter|lighter|healthier|steadier|happy|calm|contented|optimistic|reassured|in control|at ease|at peace|less alone)",
      "(good|sound|optimal|excellent|robust|sustained|healthy) (mental|emotional|psychological|mood|wellbeing|well being|state of mind|spirits|morale|quality)", "(come|comes|coming) to terms",
      "peace of mind", "wellbeing (is|will be) (maintained|protected|promoted|supported)",
      "(mental|emotional|psychological) (health|wellbeing) (is|will be|to be)? (maintained|protected|promoted|supported|nurtured|optimised)", "(enjoy|enjoying|love|loving) life",
      "(cope|coping|adjust|adjusting|adapt|adapting|manag~) (better|well)", "in (better|good) spirits",
    ],
  },
  inner: {
    means: "How people feel or fare in themselves, told as something that comes about.",
    say: [
      `(feel|feels|feeling|felt|leave|leaves) (much|far|a little|a bit|quietly)? (more|less|better|no longer|not|so|emotionally|mentally|generally|fully)? ${states}`,
      `(are|is|be|become|becomes|grow|grows|stay|remain|being) (much|far|a little|a bit)? (more|less|no longer|not|emotionally|mentally|generally|fully)? (${moods})`,
      `(more|less|no longer) ${states}`,
      `${turned} (their|the|a|people's|emotional|mental|psychological|general|overall|inner|carers'|patients'|diabetes|illness|cancer|related|levels of|feelings of)? ${feelings}`,
      `${feelings} (is|are|will be|has|have|have been|to be)? (lifted|raised|reduced|restored|eased|lessened|lowered|improved|improves|improve|enhanced|boosted|better|higher|lower|blossomed|blossoms|flourishes|grows|lifts|falls|rises|diminishes|achieved|maintained|promoted|protected)`,
      "(feel|feels|feeling|think|good|better) (good|better|positive) about (themselves|how|life|their|who|what)", "(panic|worry|fret|cry|dread|suffer|struggle) (less|less often|no more|no longer)",
      "(cope|manage|live|adjust|adapt|sleep|function|deal) (better|well|more easily|with more)", "(better|good|improved|stronger) .. (shape|place|frame of mind)",
      "(better|more) able to (cope|manage|live|get|go|carry|face|enjoy|bear|deal|adjust)", "(feel|feels|feeling|felt) (ready|prepared|equipped) (to|for)", "(mentally|emotionally|psychologically) (stronger|healthier|better|fitter|well)", "(on|by) (their|my|his|her) own", "facing it alone",
      "(a|the) (fuller|richer|happier|fulfilling|fulfilled|contented|meaningful|satisfying|good|full) life", "(fulfilled|fuller|richer|happier|contented|meaningful|fulfilling|satisfying) lives",
      "(burden|weight|load|toll|strain) .. (lifted|eased|lighter|less|reduced)", "come+ to terms", "(dark|bad|good|better) days",
      "(enjoy|enjoys|enjoying|love|loves|loving) (life|living|their (day|days|life|lives|time|home|food|family|company)|each|every|being|things|an enhanced|a better)",
      "(in|with) (body and|mind and) (spirit|mind|body)",
    ],
    // Things are lost, stuck and low in another way than people.
    not: ["(capacity|time|appointment|slot|bed|data|record|information|sample|income|money|equipment|property|stock|activity|work)+ (is|are|be|being|was|were) (not|never)? (lost|stuck|low|flat|trapped)"],
  },
  "outcome-list": {
    means: "Introduces an outcome, or says how success will be known.",
    say: [
      "outcome reporting (is|shall be|will be|was)? (confined|limited|restricted) to",
      "(indicator|measure|metric|KPI)+ (to be|that are|which are|that will be|which will be)? (reported|returned|submitted|collected) (on)? (are|is|will be|shall be|comprise|cover)",
      "(judge|judged|measure|hold) (ourselves|itself|themselves|us) by",
      "(anxiety|depression|mood|mental health|MH|mental|wellbeing|emotional|psychological|psychosocial|distress|coping|resilience|mindfulness|parity) (health)? outcome+",
      "outcome+ (once|when|where|if|means|mean|namely|shall|payment|on|about|achieved)",
      "outcome+ .. (be|is|are) (reported|recorded|measured|counted|expressed|defined|evidenced|met|delivered|secured)",
      `(${proven}) (by|through|as|via|in terms of)`, tallied,
      "(success|successful|worthwhile) (if|when|where|once|provided)", "what (should|will|must|is to|ought to) (change|be different|be better|improve)",
      "(taken|regarded|accepted|counted|used|relied on|stand|stands|serve|serves|count|counts) (as|for) (a|an|the)? (sufficient|good|adequate|full)? (proof|evidence|confirmation|demonstration|assurance) (that|of)",
      "(sole|only|main|key|chief|agreed|headline|single|principal) (indicator|measure|evidence|proxy|metric|yardstick|test|marker) (of|for)", "(is|are|shall be|will be) the (sole|only|main|agreed|contractual|headline)? outcome+ (measure|against|by|on|for|we|that)",
      "(we|you|commissioners|partners) (will|shall|can|would) (know|judge|see) (that|it|whether|if|when|this)",
      "(measure|yardstick|test|mark|sign|proof|evidence|hallmark|token) of (our|the|its|their|this|any)? .. (success|impact|achievement|progress|benefit|improvement|difference)",
      "(judge|tell|know|gauge|assess|determine|see) (whether|if) .. (better|improved|eased|helped|worked|less|more|lifted|fallen|happier|calmer)",
      "deemed (to have)? (improved|achieved|succeeded|delivered|met|better)",
      "(benefit|gain|success|recovery|improvement)+ .. (counted|measured|judged|reckoned|told|shown|scored) (in|by|as|from|through)", "(that|this) is (its|the|our) outcome",
      "how (will|do|can|shall|would|might) (we|you|anyone|commissioners|people|the) .. (know|tell|judge|see|measure)",
      "(benefit|gain|difference|success|impact)+ (to|for|on) (the|our|people's|patients'|their|clients'|carers')? .. (mental|mind|emotional|mood|wellbeing|psychological|health|patients|people|clients|carers)",
      "outcome+ (measure|indicator|tool|statement|monitoring|framework|domain)+", "(outcome|outcomes) (is|shall be|will be|that|by which|under|we seek|sought|in terms)",
      "(the|as|an|of) outcome+ (of|for|is|that|under|by)", "(have|has) (succeeded|failed|done (our|its) job) (if|when)", "succeed+ (if|when)",
      "(intended|hoped for|expected|desired|main|chief|real|key) (benefit|gain|prize|difference|effect|impact|result)+",
      "(result|benefit|difference|change|effect) (we|that we|this) (want|seek|expect|hope|look|aim|intend)",
      "(desired|intended|hoped for|planned|target|social value|quality|principal|primary|secondary|headline|patient|client|user|personal|emotional|psychological|wellbeing|clinical|agreed|contract|contractual|local|main|overall|end|long term|short term) outcome+",
      "(used|recorded|reported|counted|adopted|serve|serves|treated) as (the|an|our)? outcome+", "what (good|success|better) looks like",
      "(success|achievement|impact|benefit) (will|would|should)? (mean|means|is when|is that|looks|look)",
      "(we|service|provider|programme|contract) .. (judged|be judged|measured|held to account|paid) (by|on|for|against)",
      "as a result of (the|this|our) (programme|service|course|pathway|contract|clinic|group|scheme|intervention)",
      "(people|patients|participants|clients|carers|everyone|they|families) (will|shall|should) (have|be|feel|leave|enjoy|report|experience|become) (a|an|more|less|better|enhanced|improved|able|happier|calmer)",
      "(shared|system|collective|our|strategic|key|following|these) (system|collective|shared|strategic)? goals",
      "(following|expected|desired|intended|these|key|local|service|patient|following key) outcome+",
      "outcome+ (for|include|are|to be|of the|will be|sought|expected|achieved)", "secure .. outcome+", "benefits (for|include|are)",
      "expected (outcome|benefit)+", "the service will achieve", "success (will)? look+ like",
      "(result|goal|benefit|impact|change|success|achievement|difference)+ (we|expected|sought|to be|are|include|for|hoped)",
      "(principal|key|main|expected|intended|planned|agreed|headline|target) (result|goal|benefit|impact|change|achievement|outcome)+",
      "(will|should|shall|to) be achieved", "(success|outcomes|progress) (will)? (be)? (judged|measured|known|told)",
      "how we (will)? (judge|know|tell|measure)",
    ],
    not: ["also known as", "(says|say|tell|tells|decide|decides|agree|agrees|ask|asks|asked|learn|learns|see|sees|recommend|recommends|show|shows|know|knows|discuss|discusses|consider|considers|on|of|about|and|in) what (should|will|must|is to|ought to) (change|be different|be better|improve)", "(outcome|outcomes) for .. (with|who)", "(poor|poorer|worse|worst|unequal|variation in|differences in) outcome+", "shown as (its|a|an|their) (own|separate) (line|item|heading)", "paid for (from|by|out of|through|within)"],
  },
  process: {
    means: "Something done to people or about them, and nothing of what came of it.",
    say: [
      "(answer|answers|answered|ask|asks|asked|code|coded|tick|ticks|ticked|refer|refers|referred|signpost|signposted|see|sees|seen|triage|triaged|attend|attends|attended|attending|accepted|booked|invited|contacted|submitted|issued|uploaded|enrolled|delivered|assessed|identified|discussed|discuss|flagged|noted|logged|entered|mentioned|met|visited|telephoned|rung|screened|registered|engaged|triggered|raised with|offered|given|sent|sent on|passed|handed|taken up|carried out|undertaken|performed|put through|started|commenced|allocated|employed|appointed|trained)",
      "(screen|screening|check|review|assessment|question|questionnaire|box|template|conversation|discussion|appointment|contact|session|slot|place|referral|wait|leaflet|pack|enquiry|entry|coverage|uptake|throughput|activity|checklist|alert|care plan|visit|call|consultation|prescription|caseload|attendance|turnout|enrolment|registration|sign up|booking)+",
      "(increased|increasing|improved|improving|better|higher|more|greater|raised|earlier|increase in|rise in|improvement in) (rates of|numbers of|levels of)? (identification|detection|recognition|screening|recording|coding|uptake|referral|referrals|case finding|coverage|awareness|signposting)", "(count|number|numbers|volume|rate|proportion) of", "how many", "forms", "(website|web|page|app) (hit|view|click|visit|download)+", "(hits|views|clicks|downloads|followers|log ins|logins)",
      "(mention|mentions|record|records|note|notes|document|documents|log|logs|list|lists|tick off) (it|them|mood|feelings|this|that|anxiety|depression|distress)",
      "(video|film|leaflet|poster|page|template|letter|entry|entries)+ .. (seen|watched|viewed|read|opened|answered|completed|mention|mentions)",
      "(adopted|ruled out|recorded|ticked|filled in|handed out|distributed|displayed|made|held|run|published|circulated)", "(tick|code|coding|tally)",
      "(screener|screen|screening tool|screening)+ (used|adopted|done|in place)", "form (filled|returned|completed|done|used)", "in place", "on record", "in post", "response time+",
      "within # (hour|day|week|minute|month|working day)+", "friends and family",
    ],
  },
  beds: {
    means: "What a system saves or spends: nobody would offer it as the outcome of a mind.",
    say: [
      "occupancy", "occupied", "bed day+", "bed (use|base|number|capacity)+", "length of stay", "out of area", "delayed (discharge|transfer)+", "readmission+",
      "(emergency|unplanned|hospital|avoidable|total) admission+", "grant+", "saving+", "turnover", "vacanc~", "agency spend",
    ],
  },
  "shown-by": {
    means: "What a result is to be known by.",
    say: [
      `(${proven}|assessed|monitored|achieved|secured|delivered|demonstrate|evidence) .. (by|through|in|from|via)`, tallied,
      "(evidence|data|source|indicator|measure|proxy|KPI)", "(i e|in so far as|insofar as|namely|that is to say|by which we mean|which is|in other words)",
      "by (seeing|screening|asking|offering|referring|completing|making|having|ensuring)", "because .. (screened|asked|offered|referred|completed|seen|given|assessed|contacted)", "(indicator|measure|evidence|proxy|metric|yardstick|test|marker) (of|for) .. (shall be|will be|is|are)", "is (the|a)? (count|number|share|percentage|proportion|uptake)", "outcome (for|is|of)", "(entered|recorded|coded|logged|captured|scored|expressed) as",
    ],
  },
  qualitative: {
    means: "Told in words and without figures, or still to be agreed: feedback, case studies, TBC.",
    say: [
      "qualitative", "to be (developed|agreed|confirmed|determined|defined)", "feedback", "TBC", "TBD", "in development", "anecdotal",
      "narrative", "comments", "case stud~", "(stories|quotes|quotations|anecdotes|vignettes|testimonials|impressions|compliments|recollections)", "thank you (card|letter|note)+",
      "(described|told|set out|covered|summarised|written up|discussed|reflected|commented) (in|on in|by|through|at) (the|an|our|each|its)? (annual|yearly|quarterly|end of year|contract|year end)? (report|review|meeting|return|account)+",
      "(staff|clinician|team|manager|professional|nurse|therapist)+ (opinion|judgement|view|sense|feel|impression|observation)+", "word of mouth", "soft intelligence", "(free|open) text", "(by|through) (conversation|discussion|dialogue)+",
    ],
  },
  experience: {
    means: "What people thought of the service: satisfaction, friends and family.",
    say: [
      "happi~ with", "happy with", "pleased with", "experience+", "satisfaction", "satisfied", "friends and family",
    ],
  },
  twice: {
    means: "Taken at two times, so that a change can be seen.",
    say: [
      "in the (spring|summer|autumn|winter) and (again)? in the (spring|summer|autumn|winter)", "(visit|visits|session|week|month|weigh in|contact|appointment|year)+ (1|one|nought|0|first) and (visit|session|week|month|weigh in|contact|appointment|year)? (#|last|final|two|three|four|five|six|eight|ten|twelve)", "(first|initial|opening) (visit|contact|session|appointment) .. compared with", "(again|then|re scored|rescored|repeated) at discharge", "less .. at .. than .. (were|was) at",
      "on arrival and (at|again|after|before)", "(week|month|session|visit|day)+ # and (week|month|session|visit|day)? #",
      "before .. and .. (after|afterwards|later|on)", "(assessment|admission|entry|intake|enrolment|joining|starting|referral|baseline) and (then)? (every|each|again|at|after|once|twice|monthly|quarterly|six monthly|yearly|annually)",
      "(assessment|intake|referral|entry|first (visit|session|appointment)) and (at|the|on)? (the)? (end|ending|discharge|finish|close|closure|last)",
      "before and after", "(start|entry|baseline|first|intake|beginning|outset|admission|booking|arrival|arriving|opening|joining) .. (and|to|then) .. (end|exit|finish|discharge|last|again|later|review|months|weeks|follow up|completion|leaving|departure|close|closing|going home)",
      "pre and post", "paired", "repeated", "two or more (scores|times)", "at two (points|times)", "from .. to .. (discharge|months|weeks|end)", "(again|repeated) (at|after|every|each)",
      "every # (months|weeks)", "(every|each) (session|visit|six months|three months)", "over the (course|programme)", "compared with (the start|baseline|entry)",
      "(than|since|compared with|against) .. (at the start|the start|first visit|first appointment|at entry|the beginning|day one)",
    ],
  },
} satisfies Readonly<Record<string, Lexeme>>;
