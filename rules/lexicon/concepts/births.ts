/** Words for pregnancy and the first year. */
import type { Lexeme } from "../lexeme.ts";

export const births = {
  "perinatal-route": {
    say: [
      "perinatal (mental health|psychiatry|team|service|community|specialist|outreach)+", "PMHT", "mother and baby unit+", "MBU",
      "specialist (mental health)? midwi~", "mental health midwi~", "maternal mental health (service|team|midwi~)+", "perinatal team",
    ],
  },
  antenatal: {
    say: [
      "before birth", "before the (birth|baby)", "at # .. weeks", "early pregnancy", "later pregnancy", "scan",
      "expect~ (a baby|mothers|parents)", "booking", "antenatal", "in pregnancy", "during pregnancy", "pregnan~", "# weeks of pregnancy",
      "at # weeks", "first (midwife)? (appointment|contact|visit)", "trimester",
    ],
  },
  postnatal: {
    say: [
      "after (the)? baby", "once the baby", "postnatal", "after (the)? birth", "after having", "post natal", "weeks after", "6 8 week",
      "six week+", "six to eight weeks", "new (mother|parent|mum|baby)+", "health visit~", "first year",
    ],
  },
  enquiry: {
    say: [
      "ask+", "asked", "asking", "enquir~", "screen~", "whooley", "EPDS", "GAD 2", "PHQ 9", "edinburgh postnatal", "question+",
      "talk+ about", "conversation+", "mood (check|questions|assessment)+", "wellbeing (check|conversation)+", "listen~",
    ],
  },
} satisfies Readonly<Record<string, Lexeme>>;
