/** Words for help that comes to a hospital or home: where, who, and at which hours. */
import type { Lexeme } from "../lexeme.ts";

export const hospital = {
  "on-ward": { means: "Where people lie or come in at a general hospital; no mental health ward.", say: ["bedside", "upstairs", "(medical|surgical|inpatient|hospital) floor+", "theatre+", "corridor+", "general hospital", "ward+", "A&E", "ED", "emergency (department|floor|unit)+", "inpatient+", "hospital+", "department", "acute site+", "in the building"], not: ["mental health ward+", "psychiatric ward+", "ward (of|councillor)"] },
  liaison: {
    means: "A mental health team that comes to the wards and the emergency department of a general hospital.",
    say: [
      "(resident|on site|hospital based|ward based|in house|embedded) team (working|present|available|on duty|staffed|operating|covering|open|on call) (24 hours a day|day and night|round the clock|around the clock|at all hours|at all times)? (every day)? .. (ward|bedside|department|ED|A&E)+",
      // Of whom a team is made that is at home in the hospital.
      "(hospital based|on site|in house|hospital|resident|ward based|embedded) (multidisciplinary|multi disciplinary|specialist|dedicated|joint|liaison)? (team|service|group|unit) (of|made up of|comprising|consisting of|with|staffed by) .. (psychiatrist|psychologist|mental health nurse|psychiatric nurse|mental health practitioner)+",
      "(team|service) (of|comprising|made up of|staffed by) .. (psychiatrist|psychologist|mental health nurse|psychiatric nurse|mental health practitioner)+ .. (based|located|working|stationed|on site|at home) (in|at|on|within)? (the|each|every|our|this)? .. (hospital|infirmary|wards|site)",
      "mental health (and|drug and)? (alcohol|drug|drug and alcohol|substance misuse|substance use|addiction|addictions) liaison (team|service|nurse|practitioner|worker)+",
      "liaison (psychiatry|psychiatric|mental health|service|team|nurse|psychiatrist|physician)+",
      "(psychiatric|mental health|psychiatry) liaison", "psychological medicine", "core24", "core 24", "PLS", "PLT", "PLN", "LPS", "MHLT", "LMHT",
      "(older people's|older adult) .. liaison",
      "(mental health|psychiatric|psychiatry) (team|service|nurse|nurses|staff|practitioner|practitioners) .. (based|on site|located|present|works) (in|on|at)? (the)? (hospital|ward|wards|site|ED|emergency)?",
      "(on site|hospital based|in house|resident|hospital) (mental health|psychiatric|psychiatry) (team|service|cover|nurse|practitioner)+", "mental health team .. hospital",
      "psychiatrist .. (joins|attends|on) .. ward round",
      "(refer|refers|referred|referring|referral|passed|sent|handed|escalated) (on)? to liaison", "liaison (doesn't|don't|won't|isn't|can't|cannot)",
      "liaison (pick|picks|start|starts|begin|begins|accept|accepts|see|sees|attend|attends|assess|assesses|take|takes|visit|visits|come|comes|decline|declines|only|(will|shall|can|may|does|do|would) (only|not|see|assess|come|attend|accept|take|visit|be (called|bleeped|rung|told|asked)))",
      "liaison (clock|response|target|standard|referral|review|assessment|bleep|phone|pager|clinician|rota|shift)+", "(bleep|bleeping|call|calling|page|paging|ring|ringing|phone|phoning|contact|contacting|tell|telling|wake|ask|asking|until|before|for|to|by) liaison (before|until|once|when|after|unless|is|are|will|shall|may|can|come|comes|sees|see|has|have|only)",
      "liaison (staff|colleague|doctor|practitioner|input|cover|consultant)+", "core (24|twenty four)", "(psychiatric|psychiatry|mental health) (cover|rota|response|presence|input|consultation)",
      "(psychiatry|psychiatric|mental health) .. for the (general|acute)? hospital",
      "(psychiatrist|psychiatry|mental health) .. (upstairs|downstairs|along the corridor|in the (building|hospital)|on (the)? (site|floor|premises))",
      "(mental health|psychiatr~|psycholog~) .. (on site|in the hospital|at the bedside|based (in|at) the hospital|onsite)", "on site .. (psychiatr~|mental health)",
      "(psychiatrist|mental health nurse|psychologist)+ .. (bedside|on the ward|in the emergency|in ED|in A&E|on wards|ward patients)", "MHL", "MHLS", "hospital mental health", "round the clock team",
    ],
    not: ["fracture liaison", "(alcohol|drug|discharge|police|school|GP|primary care|learning disability|diabetes|heart|carer|carers|family|court|ambulance|bereavement|organ donation|stroke|cancer|palliative) liaison (nurse|team|service|officer|worker|practitioner|staff|post|role)+"],
  },
  "always-open": {
    means: "Open at every hour, every day or to every age; “within 24 hours” is no opening hour.",
    say: [
      // Cover without a gap, and ages without a bound.
      "(cover|coverage|service|availability|presence|response|access|operation|provision|attendance)+ (is|are|shall be|will be|must be|remains) (continuous|uninterrupted|unbroken|constant|non stop)",
      "(without|no) (a|any)? (break|gap|interruption)+ in (cover|service|the service|provision|presence)",
      "(no|without|neither) (an|any)? (upper|lower|minimum|maximum) (or|and|nor)? (upper|lower|minimum|maximum)? age (limit|bound|restriction|threshold|cut off|bar)+",
      "(irrespective|regardless) of age",
      "24 7", "24 hour+", "24 hours a day", "round the clock", "day and night", "seven days", "7 days", "all hours", "at any hour",
      "always (open|on)", "all age", "all ages", "age inclusive", "of any age", "whatever (their|the) age",
      "night and day", "never closed", "never closes", "weekends included", "including weekends", "weekday+ and weekend+", "no age limit", "however old", "every day of the (year|week)", "365",
      "any hour", "at weekends", "day or night", "night or day", "nights and weekends", "weekends and nights", "(take|takes|see|sees|for|of|serve|serves) (people of)? every age", "around the clock", "overnight", "every hour of (the|every) day", "(nights|out of hours) (as well|too|included)",
      "through the night", "never more than an hour away", "core (24|twenty four)", "at # (am|in the morning)", "any age", "all the (year|week) round", "children to", "under 18s and over",
      "(present|available|on site|on call|on duty|open|staffed|covered|on hand|reachable|in the (hospital|building|department)) .. at all times", "(by|during the) day (and|or) (by|during the) night", "whenever (they|it|one|he or she|the ward|staff|a nurse|somebody|someone) (is|are) (needed|wanted|called|rung|bleeped|worried|asked)",
    ],
    // How soon, not at what hours.
    not: ["(bed|beds|stay|stays|stayed|kept|held|admitted|admission|observed|observation|unit|ward)+ overnight", "(within|in|inside|under|over|after|last|next|first|every) 24 hour+", "(within|in|inside|under|after|last|next|first) (the)? (next|first|last)? (7|seven) days", "24 hour+ (of|from|after|before|since)", "(7|seven) days (of|from|after|before|since)"],
  },
  "limited-hours": {
    means: "Open for part of the week only, or to people of working age.",
    say: [
      // Nor does it answer when a ward asks.
      "(do not|does not|will not|shall not|can not|cannot|may not) (take|accept|answer|receive|respond to|act on|deal with|pick up) (any)? (request|referral|call|bleep|enquiry)+ (made|coming|sent)? (from|on|by) (the|our|any)? (general|medical|surgical|other|inpatient)? (ward+|inpatient (area|bed|unit)+|inpatients)",
      "(cover|covers|covering|serve|serves|serving|attend|attends|see|sees|available|provided|commissioned|confined|limited|restricted|based|operate|operates|work|works) (to|in|for|at|patients in|people in|within)? (the|our)? (ED|A&E|emergency department|accident and emergency department|front door|assessment unit|admissions unit) (only|alone)", "(limited|restricted|confined) to (the|our)? (ED|A&E|emergency department|accident and emergency department|front door)",
      "(ward|inpatient area|inpatient unit|medical bed|surgical bed)+ (fall|falls|lie|lies|sit|sits|remain|remains|are|is) (outside|beyond|out of) (its|their|the|this|our) (team's|service's)? (remit|scope|brief|coverage|cover)",
      "(6am|7am|8am|9am|10am|30am|00am) (to|until|till|and) (#)? (noon|1pm|4pm|5pm|6pm|7pm|8pm|9pm|10pm|11pm|30pm|00pm|midnight)",
      "(until|till|up to|before|below) (their|the|his|her|a)? (65th|sixty fifth) birthday", "(up to|until|under|below|over 18 and under) (the)? (age|ages)? (of)? (64|65|sixty five)",
      "(withdraw|withdraws|leave|leaves|goes home|finish|finishes|closes|ends|stops) .. (at|by|after) (# (pm|am|o clock)|four|five|six|seven|eight|nine|ten) (pm|o clock|in the afternoon|in the evening|at night|and)",
      "monday to friday", "mon fri", "weekday+", "office hours", "working hours", "(between|from) (seven|eight|nine|ten|half past eight) (in the morning)? (and|to|till|until) (five|six|seven|eight|nine|half past five) (in the evening|at night)?",
      "(between)? # (00)? (and|to|am|pm|until) .. # (00|pm|am)", "09 00 (and|to)", "9 to 5", "9 5", "adults aged 18 (to|and) (64|65)",
      "aged 18 (to|and)? (64|65)", "(monday|tuesday|wednesday|thursday|friday) (mornings|afternoons|morning|afternoon|only)", "(mondays|tuesdays|wednesdays|thursdays|fridays)",
      "(one|two|three|four|#) (mornings|afternoons|days|sessions) (a|each|per|every) week", "in the daytime", "daytime only", "adults of working age", "18 (64|65)", "working age", "ED only",
      "only in the (ED|emergency department)",
      "(seven|eight|nine|ten) (in the morning|am|o clock)? (to|until|till) (four|five|six|seven|eight|nine|ten) (in the (afternoon|evening)|at night|pm)?", "(16|18) to (64|65) (year olds)?", "(between|from) (16|18) (and|to) (64|65)", "(office|daytime|day|clinic) hours", "by day only", "not at night",
      // Or only elsewhere.
      "(have|has|with) no remit .. (here|unit|ward|area|floor|site|department)", "not commissioned .. (for|on|in|here|to)",
      "(ward+|inpatient (area|bed|unit|ward|floor)+|medical (floor|bed|unit)+|assessment unit+|inpatients) (is|are|remain|remains|will be|shall be) (not (covered|included|visited|served|seen|reached|in scope|part of|supported|attended)|excluded|uncovered|outside)",
      "(do|does|will|shall|can) not (cover|extend|reach|come|go|visit|serve|see|attend|respond|work|include|stretch) (to|on|up to|upstairs to|people on|patients on)? (the|our|any)? (general|medical|surgical|other|inpatient)? (ward+|inpatient (area|bed|unit)+|inpatients)",
      "no (cover|service|response|visits|remit|provision|presence|input) (for|to|on|in|across) (the|our|any)? (general|medical|surgical|other|inpatient)? (ward+|inpatient (area|bed|unit)+|inpatients)",
    ],
    not: ["weekday+ and weekend+", "(children|young people|all ages|under 18s) .. working age (adults|people)? (and|or)? (older|elderly|over #|those over|people)", "(adults of)? working age (adults|people)? (and|or) (older|elderly|over #|those over)", "monday to friday .. (out of hours|nights|weekends)", "monday to friday .. and (at|on|by|an on call|on call|weekends|saturdays|sundays|bank)"],
  },
  "home-specialist": {
    means: "Who looks after minds in a care home by another name: the in-reach nurse.",
    say: [
      "in reach (mental health)? (nurse|team|practitioner|worker|line|service|consultant)+", "in reach from", "specialist (mental health)? (nurse|team|practitioner|matron|clinician)", "older (adults|people|people's|adult) (mental health|specialist)? (team|nurse|psychiatry|service)",
      "(mood|wellbeing) (and (mood|memory|wellbeing))? (nurse|matron|practitioner)", "link (consultant|psychiatrist)", "(occupational|art|music) therapist from the",
      "community team", "community (psychiatric|mental health|learning disability|learning disabilities|memory|dementia|older people's) (team|nurse)+", "(visiting|talking|family|music|art|drama|psychological)? therapist+",
    ],
    not: [
      "(occupational|speech|language|beauty|massage|respiratory|physical|complementary) therapist+", "specialist (diabetes|continence|tissue|wound|respiratory|falls|frailty|palliative) (nurse|team)"],
  },
  "in-reach": {
    means: "Comes to a home or ward to see, review or teach; or how often and where that is.",
    say: [
      "calls (weekly|fortnightly|monthly|daily|each|every)", "on the (home)? round", "in each (home|house)", "held in the home", "(fourteen|seven|ten) daily",
      "in reach~", "inreach~", "(GP|doctor|physician|nurse|psychologist|counsellor|consultant)+ (is|are|in) (in|the) (the)? building",
      "(visit|visits|visiting|attend|attends|comes|come|sees) .. (home|homes|ward|unit|residents|weekly|fortnightly|monthly)",
      "(weekly|fortnightly|monthly|twice) .. (visit|session|round|clinic)+", "ward round+", "coach~ (staff|carers|teams)",
      "into the (home|homes|ward)",
      "(comes|come|calls|call|goes|go) (in|into|to|out to|round)", "(every|each) (week|month|fortnight)", "once a (week|month|fortnight)", "visits the", "visit+ each", "attend+ the (weekly|home)",
      "visit+", "visited", "visiting", "calls (on|at|in)", "on site", "attend+ (each|every|the) home", "in person", "(sees|see|reviews|review) residents", "by rota", "round each home",
      "(attend|attends|attending|join|joins|joined) .. (round|rounds|huddle|huddles|handover)",
      "(holds|hold|runs|run|gives|has) .. (clinic|session|surgery|group|round|drop in)+ (in|at|inside|on) (the|each|every|our|all|both)? (home|homes|ward|unit|lounge)",
      "(spend|spends|based|works|work|present|seen|see|sees) .. (in|at|across|on|round|around) (the|each|every|our|all|both|four|five|six|#)? (home|homes|ward|unit)",
      "brought (in|into|to) the (home|homes|ward|unit)", "(come|comes|coming|goes|travels) to (residents|the home|each home|every home|us|them|people)", "at the bedside",
      "rather than residents .. (out|clinic|hospital)",
      "(comes|come|attends) when (rung|called|asked|bleeped|phoned|sent for|needed)", "(comes|come) (day or night|at any hour|at once|the same day|within)",
      "(seen|visited|met|treated|helped) (by|with) (the|a|an|our|its) (mental health|psychiatric|psychology|wellbeing|specialist|community|visiting) .. (nurse|psychologist|practitioner|psychiatrist|therapist|counsellor|worker|team)",
      "(seen|visited|met|helped|treated) in (their|the|her|his|own) (own)? (room|rooms|lounge|home)",
      // Placed there, with hours there, or sent for.
      "(base|bases|place|places|post|posts|station|stations|second|seconds|attach|attaches|assign|assigns|embed|embeds|deploy|deploys|put|puts) (a|an|one|two|its|their|the)? .. (in|into|to|at|within|across|on) (the|each|every|all|our|both|this|a)? (cluster|group|network|set)? (of)? (two|three|four|five|six|seven|eight|nine|ten|#)? (care|nursing|residential)? (home|homes|ward|wards|unit)",
      "(attached|assigned|allocated|aligned|linked|seconded|embedded|dedicated|contracted|posted) (to|in|into|within|with) (the|each|every|all|our|both)? (two|three|four|five|six|seven|eight|nine|ten|#)? (care|nursing|residential)? (home|homes|house|ward|wards|unit)",
      "(spend|spends|spent|gives|give|has|have) .. (day|days|half day|morning|mornings|afternoon|afternoons|hour|hours|session|sessions|time) .. (with|among|at|in|to) (the|each|every|all|our)? (residents|home|homes|ward|wards|unit)",
      "(call|calls|called|bleep|bleeps|bleeped|summon|summons|summoned|fetch|fetched) .. to (the|a|any|their|each) (ward|bedside|unit|department|floor)",
    ],
  },
} satisfies Readonly<Record<string, Lexeme>>;
