/** Words for how results are told. */
import type { Lexeme } from "../lexeme.ts";

export const results = {
  measuring: {
    say: [
      "tool+", "result+", "measur~", "score+", "scoring", "outcome+", "PROM", "PREM", "patient reported", "pre and post",
      "before and after", "baseline", "paired", "change (in|score)+", "improvement (in|of)", "improv~ (by|in|on)", "proportion",
      "percentage", "per cent", "target+", "threshold+", "report~", "monitor~", "dashboard", "indicator+", "KPI", "MHSDS", "data set",
      "dataset", "recorded", "collected", "reliabl~ (improv~|recover~|change)", "recovery rate+", "rise of", "rises", "gain+",
      "reduction (in|of)", "scale", "questionnaire", "rated", "rating", "moving (up|by)", "tracked", "audit~", "how many", "number of",
      "(tell us|told us|say|says|report) (that)? (they|it)", "exit (survey|questionnaire|interview)", "per cent", "how far", "rate themselves",
    ],
  },
  /** Forms counted, not what they show. */
  "form-count": {
    say: [
      "handed in", "complet~", "returned", "recorded", "offered", "filled in", "collected", "administered", "given", "used", "screened",
      "asked", "documented", "captured", "sent",
    ],
  },
  /** A difference between two times. */
  change: {
    say: [
      "improv~", "chang~", "reliabl~", "recover~", "gain+", "rise+", "rises", "fall+", "fell", "mean", "paired", "better", "come down",
      "comes down", "go up", "goes up", "reduc~", "reduction", "increas~", "point+", "decreas~", "lower", "higher", "less", "more",
      "half of", "repeat~", "again", "before and after", "pre and post", "two or more", "difference", "drop~", "moving", "steadier",
      "start and (end|finish)", "start and at", "entry and", "baseline and", "first and last", "outcome score+",
    ],
  },
  target: {
    say: [
      "(one|two|three|four|five|six|seven|eight|nine) in ten", "two thirds", "three quarters", "half of", "percentage", "one in",
      "at least", "no (fewer|less|more) than", "not (fewer|less) than", "per cent", "minimum of", "maximum of", "reduction of",
      "increase of", "or more", "or higher", "rise of", "up to #", "ratio", "WTE", "from #", "to # by",
      "by # (march|april|june|july|september|december|january|october|november|february|may|august)",
      "by (march|april|june|july|september|december|january|october|november|february|may|august|the end of|year)", "improve+ on",
      "year on year", "above", "below", "halve+", "doubl~", "all people", "every (person|patient|one)", "mean", "moving by",
    ],
  },
  schedule: {
    say: [
      "baseline", "entry", "start", "intake", "(first|initial) (assessment|appointment|contact|visit|session)",
      "at (assessment|review|discharge|exit|entry|baseline|the start|the end)", "review+", "# (week|month|year)+",
      "(three|six|nine|twelve|two|four) (week|month|year)+", "(three|six|twelve|two|four) (weekly|monthly)", "discharge",
      "end of (treatment|programme|intervention|the)", "pre and post", "before and after", "annual~", "quarterly", "monthly", "weekly",
      "yearly", "each (contact|session|visit|review|year|quarter)",
      "every (contact|session|visit|review|year|quarter|six|three|twelve|# )", "six monthly", "follow up", "again at", "repeated",
      "paired", "two or more scores", "by discharge", "in year",
    ],
  },
  /** Verbs and adjectives with which outcomes are wished for. */
  "outcome-hedge": {
    say: [
      "calmer", "cope+ (better|well)", "see happier", "improv~", "enhanc~", "reduc~", "increas~", "better", "greater", "fewer",
      "empower~", "promot~", "maximis~", "minimis~",
      "develop~ (of)? (coping|the ability|ability|skills|confidence|resilience|strategies|positive)", "development of", "feel", "feels",
      "positive", "raise+", "boost~", "strengthen~", "more (confident|connected|resilient|independent|hopeful)", "happier", "healthier",
      "support+ (recovery|to)", "achiev~ (better|high|improved)", "sustained", "increased", "prevent~",
      "less (anxious|distressed|isolated|lonely|worried)",
      "less (anxiety|distress|stress|worry|fear|isolation|loneliness|strain)",
      "(feel|feels|feeling|felt) .. (well|good|better|safe|listened|supported|in charge|in control|valued|heard|understood|connected|hopeful|confident)",
      "(more|most) (hopeful|resilient|confident|independent|settled|cheerful|content|active|able|connected|in control)",
      "(lift|ease|restore|build|regain|gain|grow|nurture)+ .. (spirit|mood|confidence|wellbeing|hope|resilience|esteem|distress|worry|anxiety|control|trust)+",
      "(good|positive|excellent|best possible|high quality) .. (experience|mental health|wellbeing)",
      "(live|lives|lead|leads|living|enjoy) .. (fulfilling|fuller|happy|meaningful|good|satisfying) (life|lives)",
      "not (on my own|alone|lonely)", "functioning well", "flourish~", "thriv~",
      "(lower|lowered|lowers|ease|eases|eased|easing|lessen|lessens|lessened|lighten|lightens|lightened|brighten~|soften~|diminish~|decreas~|relieve+|relief|alleviat~|overcome|overcoming|restor~|regain~|rebuil~)", "(stronger|fuller|richer|brighter|lighter|healthier|steadier|happy|calm|contented|optimistic|reassured|in control|at ease|at peace|less alone)", "(good|sound|optimal|excellent|robust|sustained|healthy) (mental|emotional|psychological|mood|wellbeing|well being|state of mind|spirits|morale|quality)", "(come|comes|coming) to terms", "peace of mind", "wellbeing (is|will be) (maintained|protected|promoted|supported)", "(mental|emotional|psychological) (health|wellbeing) (is|will be|to be)? (maintained|protected|promoted|supported|nurtured|optimised)", "(enjoy|enjoying|love|loving) life", "(cope|coping|adjust|adjusting|adapt|adapting|manag~) (better|well)",
    ],
  },
  "outcome-list": {
    say: [
      "(shared|system|collective|our|strategic|key|following|these) (system|collective|shared|strategic)? goals",
      "(following|expected|desired|intended|these|key|local|service|patient|following key) outcome+",
      "outcome+ (for|include|are|to be|of the|will be|sought|expected|achieved)", "secure .. outcome+", "benefits (for|include|are)",
      "expected (outcome|benefit)+", "the service will achieve", "success (will)? look+ like",
      "(result|goal|benefit|impact|change|success|achievement|difference)+ (we|expected|sought|to be|are|include|for|hoped)",
      "(principal|key|main|expected|intended|planned|agreed|headline|target) (result|goal|benefit|impact|change|achievement|outcome)+",
      "(will|should|shall|to) be achieved", "(success|outcomes|progress) (will)? (be)? (judged|measured|known|told)",
      "how we (will)? (judge|know|tell|measure)",
    ],
  },
  /** Done to people or about them, and nothing of what came of it. */
  process: {
    say: [
      "(answer|answers|answered|ask|asks|asked|code|coded|tick|ticks|ticked|refer|refers|referred|signpost|signposted|see|sees|seen|triage|triaged|attend|attends|attended|attending|accepted|booked|invited|contacted|submitted|issued|uploaded|enrolled|delivered|assessed|identified|discussed|discuss|flagged|noted|logged|entered|mentioned|met|visited|telephoned|rung|screened|registered|engaged|triggered|raised with|offered|given|sent|sent on|passed|handed|taken up|carried out|undertaken|performed|put through|started|commenced|allocated|employed|appointed|trained)",
      "(screen|screening|check|review|assessment|question|questionnaire|box|template|conversation|discussion|appointment|contact|session|slot|place|referral|wait|leaflet|pack|enquiry|entry|coverage|uptake|throughput|activity|checklist|alert|care plan|visit|call|consultation|prescription|caseload|attendance|turnout)+", "(count|number|numbers|volume|rate|proportion) of", "how many", "forms", "form (filled|returned|completed|done|used)", "in place", "on record", "in post", "response time+", "within # (hour|day|week|minute|month|working day)+", "friends and family",
    ],
  },
  /** What a system saves or spends: nobody would offer it as the outcome of a mind. */
  beds: { say: ["occupancy", "occupied", "bed day+", "bed (use|base|number|capacity)+", "length of stay", "out of area", "delayed (discharge|transfer)+", "readmission+", "(emergency|unplanned|hospital|avoidable|total) admission+", "grant+", "saving+", "turnover", "vacanc~", "agency spend"] },
  /** What a result is to be known by. */
  "shown-by": {
    say: [
      "(shown|evidenced|demonstrated|measured|judged|indicated|proved|proven|known|monitored|assessed|gauged|achieved|secured|delivered|demonstrate|evidence) .. (by|through|in|from|via)", "(evidence|data|source|indicator|measure|proxy|KPI)", "by (seeing|screening|asking|offering|referring|completing|making|having|ensuring)", "is (the|a)? (count|number|share|percentage|proportion|uptake)", "outcome (for|is|of)",
    ],
  },
  qualitative: {
    say: [
      "qualitative", "to be (developed|agreed|confirmed|determined|defined)", "feedback", "TBC", "TBD", "in development", "anecdotal",
      "narrative", "comments", "case stud~",
    ],
  },
  experience: {
    say: [
      "happi~ with", "happy with", "pleased with", "experience+", "satisfaction", "satisfied", "friends and family",
    ],
  },
  /** Taken at two times, so that a change can be seen. */
  twice: {
    say: [
      "before and after", "(start|entry|baseline|first|intake|beginning|outset|admission|booking) .. (and|to) .. (end|exit|finish|discharge|last|again|later|review|months|weeks|follow up|completion)", "pre and post", "paired", "repeated", "two or more (scores|times)", "at two (points|times)", "from .. to .. (discharge|months|weeks|end)", "(again|repeated) (at|after|every|each)", "every # (months|weeks)", "(every|each) (session|visit|six months|three months)", "over the (course|programme)", "compared with (the start|baseline|entry)",
    ],
  },
} satisfies Readonly<Record<string, Lexeme>>;
