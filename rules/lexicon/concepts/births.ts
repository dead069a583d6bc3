/** Words for pregnancy and the first year. */
import type { Lexeme } from "../lexeme.ts";

export const births = {
  "perinatal-route": {
    means: "A specialist service for minds around a birth.",
    say: [
      "perinatal (mental health|psychiatry|team|service|community|specialist|outreach)+", "PMHT", "mother and baby unit+", "MBU",
      "specialist (mental health)? midwi~", "mental health midwi~", "maternal mental health (service|team|midwi~)+", "perinatal team",
      "perinatal and (infant|parent|maternal)", "perinatal (infant|psychiatr~|mental|duty|clinician|nurse|practitioner|clinic|psycholog~|lead|specialist|mh|hub)+",
      "(the)? specialist (community)? (team|perinatal|mental)", "maternal mental", "mental health midwife", "PNMH", "PMH (team|service)", "PIMH", "parent infant (team|service|worker|mental)",
      "mother and baby", "listening visits supervised", "birth (trauma|fear|reflections) (clinic|service)",
      "(mother|mothers|mum|mums|mothers'|maternal) and (mind|minds|baby mind) (team|service|nurse|nurses|clinic)",
    ],
  },
  antenatal: {
    means: "Before the birth: pregnancy, booking, scans.",
    say: [
      "(first|initial) (antenatal|midwife)? (meeting|visit|contact)", "# (to|or|and) # week (appointment|visit|contact|check)", "(on|at|upon) (first)? entry (to|into) (maternity)? (care|maternity|services)", "by (10|12|ten|twelve) weeks", "(whichever|whatever) (contact|visit|appointment) is (their|her|the) first",
      "before birth", "before the (birth|baby)", "(14|16|18|20|22|24|25|26|28|30|31|32|34|36|38|40) (and|to|or)? (#)? weeks", "early pregnancy", "later pregnancy", "scan",
      "expect~ (a baby|mothers|parents)", "booking", "antenatal", "in pregnancy", "during pregnancy", "pregnan~", "# weeks of pregnancy",
      "first (midwife)? (appointment|contact|visit)", "trimester",
      "book+ (the|a|in|with)? (woman|her|women|them|mother|midwife)", "start of (the)? pregnancy", "expecting", "(by|at|around|from|to) week+ #", "week+ (16|20|24|25|28|31|32|34|36)",
      "first (antenatal|booking)", "while (still)? (pregnant|expecting)", "antenatally", "scan+", "(third|second|first) trimester", "mothers to be", "bump", "booking appointment",
      "(before|prior to) (and|or) after (the)? (birth|delivery|baby)", "(start|beginning|middle|end|course|whole) (and|to|of|through) .. pregnancy", "(early|mid|late) (on)? (in)? pregnancy",
      "expectant", "before (she|they|you|the mother) (gives|give) birth", "(parent|antenatal) (class|education)", "while (you are|you're|she is|they are) pregnant",
      "carrying (a|the|their|her) (baby|child)", "gestation", "(midwifery|midwife|midwives) (visit|contact|appointment|clinic)+", "near (to)? term", "perinatally", "throughout the perinatal",
      "(midwife|midwives) .. (at|in|on) (every|each|all) (appointment|appointments|visit|visits|contact|check)", "(at|in) (every|each) (appointment|visit|contact) .. (midwife|midwives)",
    ],
    not: ["by (10|12|ten|twelve) weeks (after|post|postnatal|postnatally|old|of age|from)"],
  },
  postnatal: {
    means: "From the birth to the end of the first year.",
    say: [
      "(following|since|beyond) (the|a|her|their|your)? (birth|delivery|childbirth)", "(weeks|months|days|year) (after|following|from|since|of) (the|a|her|their|your)? (birth|delivery|childbirth)",
      "visits after (the)? birth", "new birth (visit|contact|review|call)+", 
      "after (the)? baby", "once the baby", "postnatal", "after (the)? birth", "after having", "post natal", "weeks after", "6 8 week",
      "six week+", "six to eight weeks", "new (mother|parent|mum|baby)+", "health visit~", "first year",
      "day+ (5|10|five|ten|#)", "(once|when|after) (the|a|her|their)? (baby|birth|child)", "(new|recent) (mothers|fathers|parents)",
      "(6|8|six|eight|two|twelve) (to|and|or)? (6|8|six|eight|weeks)? weeks", "postnatally", "after (delivery|having|they go home|discharge)", "first (months|weeks|twelve months|12 months)",
      "handover to the health visitor", "(four|five|several|three) times in the first", "postpartum", "puerper~", "baby (is|comes|arrives|born)",
      "(before|prior to) (and|or) after (the)? (birth|delivery|baby)", "before (the)? birth and after",
      "(after|once|when) (you|you've|she|they|she's|they've|the mother|the woman|women|a woman|mothers) (have|has|had|gives|give|deliver|delivers) (had|given)? (the|a|her|your|their|birth)? (baby|child|birth)?",
      "new mum+", "health visiting", "(midwife|midwife's|midwives) (last|final) (visit|contact)", "(last|final) (midwife|midwifery) (visit|contact)",
      "(home|once|alone) with (the|her|their|your|a) (new)? (baby|newborn|infant)",
      "(2|3|4|6|8|10|12|16|two|three|four|six|eight|ten|twelve|sixteen) (and|to|or)? (6|8|12|16|six|eight|twelve|sixteen)? (weeks|months) (old|after|later|check|review|visit|of age)",
      "(first|early) (days|weeks|months|year) (at home|with|of|as|after)", "afterwards", "(new) (parenthood|motherhood|fatherhood)", "until the (child|baby|infant) is", "family nurse",
      "(mother|mothers) and (baby|babies|infant)", "the (infant|newborn)", "perinatally", "throughout the perinatal",
    ],
  },
  enquiry: {
    means: "Asking, listening or screening; not what is done about the answer.",
    say: [
      "(revisited|returned to|taken up again|picked up again|come back to|gone back to|re assessed|reassessed) (at|in|during|on) (each|every|all|the)",
      "(cover~|assess~|go~ over|look~ at) .. (emotional|wellbeing|mood|mental|feelings)", "(emotional|wellbeing|mood|mental) .. (assessed|covered|gone over|looked at)", "(talk~|go~) (it)? through (their|her|how|the)? .. (wellbeing|mood|feelings|coping)",
      "ask+", "asked", "asking", "enquir~", "screen~", "whooley", "EPDS", "GAD 2", "PHQ 9", "edinburgh postnatal", "question+",
      "talk+ about", "conversation+", "mood (check|questions|assessment)+", "wellbeing (check|conversation)+", "listen~",
      "questionnaire+", "(edinburgh|EPDS|whooley|GAD) .. (scale|used|completed|done|at|on)", "(is|are) (used|done|completed|repeated|offered|taken|given)", "checked", "check+ (in|on)",
      "raise+ (it|mood|mental)", "invited to (say|talk|tell)", "how have your", "mood",
      "(is|are|be|been|was) (explored|discussed|raised|covered|looked at|talked through|talked over|gone over|brought up|enquired|touched)", "explores", "brings up", "raises",
      "talks (with|to) .. about", "check+ how", "(heading|page|pages|box|section|field|prompt) (for|on|about) .. (mood|emotional|mental|wellbeing|feelings)",
      "(mental health|wellbeing|mood|emotional) (page|pages|section|sheet|prompt|box|field)+", "notices how", "find+ out how", "(opens|begins|starts) with",
    ],
  },
} satisfies Readonly<Record<string, Lexeme>>;
