import { nearest, stretch, type Concept, type Mention, type Statement } from "../language/facts.ts";
import { flag, rule } from "../language/rule.ts";
import { withAccess } from "../lexicon/profiles.ts";
import { communityMentalHealthFramework } from "../sources/community-mental-health-framework.ts";
import { kf2017 } from "../sources/kings-fund-2017.ts";
import { rcpsych2013 } from "../sources/rcpsych-2013.ts";

const doors = ["acceptance", "access", "exclusion", "population"] as const;

/** Stands at a door: in a section about who may come, in a list that closes one, or with words that make it a condition. */
const conditions = ({ own, concepts, section, purpose, row }: Statement): boolean =>
  doors.some((role) => section.roles.includes(role)) || purpose === "exclusion" || concepts.has("exclusion") || own.has("condition") || (row && concepts.has("condition"));

/** What is to be settled is a mind: no word of bodies stands nearer. */
const ofMinds = (statement: Statement, settled: Mention): boolean => {
  const away = (concept: Concept): number => distance(nearest(statement, concept, settled), settled);
  return statement.own.has("mh") && Math.min(away("mh"), away("mh-condition")) <= Math.min(near, away("biomarker"), statement.own.has("mh-condition") ? Infinity : away("phys"));
};
/** In characters. */
const near = 80;
const distance = (it: Mention | undefined, from: Mention): number => (it === undefined ? Infinity : Math.max(0, Math.max(it.start, from.start) - Math.min(it.end, from.end)));

export default rule({
  title: "People asked to be well, or willing, before they are let in",
  severity: "warning",
  cites: [kf2017.parity, rcpsych2013.e1, rcpsych2013.e5, communityMentalHealthFramework.barriers],
  appliesTo: withAccess,
  message: "“{text}” asks people for a state of mind before they can have help.",
  advice: "Offer help to get ready, at the person's pace, and work jointly with other services instead of waiting for them.",
  *check({ statements }) {
    for (const statement of statements) {
      const { own, purpose, concepts } = statement;
      if (own.has("inclusion") || own.has("licence") || ["need", "staff", "boilerplate", "reference"].includes(purpose) || !conditions(statement)) continue;
      // "Not motivated" keeps people out of a list that closes a door, and lets them in anywhere else.
      const closed = purpose === "exclusion" || concepts.has("exclusion");
      const gates = statement.mentions.filter((it) => (it.concept === "steady" || (it.concept === "settled" && ofMinds(statement, it))) && !it.quoted && (closed || !it.negated));
      if (gates[0]) yield flag(stretch(statement, gates[0], gates.at(-1)));
    }
  },
  notes: "Physical stability, and what a medicine's licence asks, are not gates in this sense.",
  examples: {
    profile: "pain-pps",
    flags: [
      "## Acceptance criteria\n\nPatients [[must be psychologically stable and motivated]] to change.",
      "## Referral criteria\n\nAccepted once [[abstinent]] for three months.",
      "## Eligibility\n\n- adults who can [[commit to attending]] every week",
    ],
    passes: [
      "## Acceptance criteria\n\nReadiness is discussed and support offered; low motivation is not a bar.",
      "## Acceptance criteria\n\nBlood pressure must be stable before exercise testing.",
      "## Acceptance criteria\n\nThe Provider must be financially stable.",
    ],
  },
});
