/** Words for pregnancy and the first year. */
import type { Lexeme } from "../lexeme.ts";

export const births = {
  "perinatal-route": {
    say: [
      "perinatal (mental health|psychiatry|team|service|community|specialist|outreach)+", "PMHT", "mother and baby unit+", "MBU",
      "specialist (mental health)? midwi~", "mental health midwi~", "maternal mental health (service|team|midwi~)+", "perinatal team",
      "perinatal (psychiatr~|mental|duty|clinician|nurse|practitioner|clinic|psycholog~|lead|specialist|mh|hub)+", "(the)? specialist (community)? (team|perinatal|mental)", "maternal mental", "mental health midwife", "PNMH", "PMH (team|service)", "PIMH", "parent infant (team|service|worker|mental)", "mother and baby", "listening visits supervised", "birth (trauma|fear|reflections) (clinic|service)",
    ],
  },
  antenatal: {
    say: [
      "before birth", "before the (birth|baby)", "at # .. weeks", "early pregnancy", "later pregnancy", "scan",
      "expect~ (a baby|mothers|parents)", "booking", "antenatal", "in pregnancy", "during pregnancy", "pregnan~", "# weeks of pregnancy",
      "at # weeks", "first (midwife)? (appointment|contact|visit)", "trimester",
      "book+ (the|a|in|with)? (woman|her|women|them|mother|midwife)", "start of (the)? pregnancy", "pregnanc~", "expecting", "(by|at|around|from|to) week+ #", "week+ (16|20|24|25|28|31|32|34|36)", "# weeks", "first (antenatal|booking)", "while (still)? (pregnant|expecting)", "antenatally", "scan+", "(third|second|first) trimester", "mothers to be", "bump", "booking appointment",
    ],
  },
  postnatal: {
    say: [
      "after (the)? baby", "once the baby", "postnatal", "after (the)? birth", "after having", "post natal", "weeks after", "6 8 week",
      "six week+", "six to eight weeks", "new (mother|parent|mum|baby)+", "health visit~", "first year",
      "day+ (5|10|five|ten|#)", "(once|when|after) (the|a|her|their)? (baby|birth|child)", "(new|recent) (mothers|fathers|parents)", "(6|8|six|eight|two|twelve) (to|and|or)? (6|8|six|eight|weeks)? weeks", "postnatally", "after (delivery|having|they go home|discharge)", "first (months|weeks|twelve months|12 months)", "handover to the health visitor", "(four|five|several|three) times in the first", "postpartum", "puerper~", "with the baby", "baby (is|comes|arrives)",
    ],
  },
  enquiry: {
    say: [
      "ask+", "asked", "asking", "enquir~", "screen~", "whooley", "EPDS", "GAD 2", "PHQ 9", "edinburgh postnatal", "question+",
      "talk+ about", "conversation+", "mood (check|questions|assessment)+", "wellbeing (check|conversation)+", "listen~",
      "questionnaire+", "(edinburgh|EPDS|whooley|GAD) .. (scale|used|completed|done|at|on)", "(is|are) (used|done|completed|repeated|offered|taken|given)", "checked", "check+ (in|on)", "enquiry", "raise+ (it|mood|mental)", "invited to (say|talk|tell)", "how have your", "mood",
    ],
  },
} satisfies Readonly<Record<string, Lexeme>>;
