import { gates, gatesIn } from "../reading/gates.ts";
import { flag, rule } from "../language/rule.ts";
import { stretch, type Mention } from "../language/statement.ts";
import { withAccess } from "../lexicon/profiles.ts";
import { communityMentalHealthFramework } from "../sources/community-mental-health-framework.ts";
import { kf2017 } from "../sources/kings-fund-2017.ts";
import { rcpsych2013 } from "../sources/rcpsych-2013.ts";

/** "Not motivated", "lacking insight": what people are not, or are in, is held against them and not asked of them. */
const isHeldAgainst = ({ concept, negated }: Mention): boolean => negated || concept === "unready" || concept === "held-off" || concept === "seen-elsewhere";

export default rule({
  title: "People asked to be well, or willing, before they are let in",
  severity: "warning",
  cites: [kf2017.parity, rcpsych2013.e1, rcpsych2013.e5, communityMentalHealthFramework.barriers],
  appliesTo: withAccess,
  message: "“{text}” is asked of people before they can have help.",
  advice: "Offer help to get ready, at the person's pace, and work jointly with other services instead of waiting for them.",
  variants: { "held-against": { message: "“{text}” is held against people who need help." } },
  *check({ naming, document, forMinds, criteria }) {
    // Where a label keeps people out it is said of that: "under a mental health team", "no alcohol misuse".
    const labels = new Map(criteria.map((it) => [it.statement, it.because]));
    for (const statement of naming(...gates, "seen-elsewhere")) {
      const label = labels.get(statement);
      const words = (it: Mention): string => document.text.slice(statement.start + it.start, statement.start + it.end);
      const said = (it: Mention): boolean => (it.concept === "seen-elsewhere" && !forMinds) || (it.concept === "steady" && label === "substance" && /^(?:no|without|still)\b/iu.test(words(it)));
      const gates = gatesIn(statement, document.text);
      if (gates[0] && !(label !== undefined && gates.every(said))) yield flag(stretch(statement, gates[0], gates.at(-1)), gates.some(isHeldAgainst) ? { variant: "held-against" } : {});
    }
  },
  notes: "Physical stability, and what a medicine's licence asks, are not gates in this sense.",
  examples: {
    profile: "pain-pps",
    flags: [
      "## Acceptance criteria\n\nPatients [[must be psychologically stable and motivated to change]].",
      "## Referral criteria\n\nAccepted once [[abstinent for three months]].",
      "## Eligibility\n\n- adults who can [[commit to attending every week]]",
      "## After the birth\n\nA woman under a mental health team is seen once that [[team has closed her case]].",
      "## Who should you refer?\n\n- adults with pain\n- [[not under secondary care mental health]] services",
      "## How to refer\n\nIf there is an alcohol problem this will [[need to be managed before attending]].",
      "## Access\n\nGroup places go to people who are [[mentally robust enough for]] a full room.",
      "Surgery is listed only after [[completion of a course of counselling]].",
      "## Out of scope\n\n- people [[unable to engage meaningfully in treatment]]",
      "## Included\n\n- A confirmed lung condition\n- [[Motivated]] to finish the whole programme",
    ],
    passes: [
      "## Access\n\nPeople who are not known to mental health services can self-refer.",
      "## Eligibility\n\nTenants must be able and willing to pay the service charge.",
      "| Condition of entry | Applies |\n|---|---|\n| Abstinent from alcohol | No |",
      "## Access\n\nPeople who are mildly frail are offered the council's Steady On programme.",
      "## Access\n\nNobody is transferred until an adult clinician has accepted them by name.",
      "## Acceptance criteria\n\nReadiness is discussed and support offered; low motivation is not a bar.",
      "## Acceptance criteria\n\nBlood pressure must be stable before exercise testing.",
      "## Acceptance criteria\n\nThe Provider must be financially stable.",
      "## Eligibility\n\nPeople do not have to be well in themselves, motivated or free of alcohol to start.",
      "## Access\n\nPeople who are ambivalent are offered a talk about what would help.",
      "## Discharge\n\nThe psychologist continues to see people until their mood is stable.",
      "## Access\n\nWhoever walks in is pointed to the right place at the first go.",
      "## Access\n\nIf we are not the right place, the worker will go with the carer to the one that is, and ring a week later.",
      "## Eligibility\n\n- The nurse helps people get their lives together.\n- The coach helps people to stick with it.",
      "## Access\n\n- People with mental health problems will wait in the quiet room.",
      "## Referral criteria\n\nThe room must be quiet, ready and free from clutter.",
      "## Referral criteria\n\nReferrers should discuss motivation with the patient and record what matters to them.",
      "## Referral criteria\n\nPatients who are not ready to change will be offered a call in three months.",
      "## Access\n\nPeople in crisis are passed to the crisis team on the same day.",
      "Once the team has closed the case the GP is told within a day.",
      "## Access\n\nUrgent referral applies where they are serious in their intent to end their life.",
      "## Referral criteria\n\nIt helps, but is not always essential, if people are well motivated.",
      "## Referral criteria\n\nThe patient's medical condition is stable enough to attend.",
      "## Referral criteria\n\nPatients need to be able to tolerate a wait of some weeks.",
      "## Referral criteria\n\nThe assessment covers mood. Assessment of suitability for, and ability to engage in, therapy is by a psychologist.",
      "## Access\n\nFirst presentations should be dealt with by the school nurse.",
      "## Referral criteria\n\nPatients are seen at home where that is the better place for their care.",
    ],
    elsewhere: [
      {
        profile: "talking-therapies",
        flags: ["## Exclusions\n\n- people who [[are open to secondary mental health services]]", "## Exclusions\n\n- people [[having counselling elsewhere]]"],
        passes: ["## Access\n\nPeople who are open to secondary mental health services are seen jointly with their team."],
      },
    ],
  },
});
