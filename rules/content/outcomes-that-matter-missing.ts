import { amongResults } from "../reading/results.ts";
import type { Concept } from "../language/concept.ts";
import { rule } from "../language/rule.ts";
import { lacking } from "../language/shapes.ts";
import type { Statement } from "../language/statement.ts";
import { mentalHealth, physical } from "../lexicon/profiles.ts";
import { kf2017 } from "../sources/kings-fund-2017.ts";
import { niceNg197 } from "../sources/nice-ng197.ts";

/** Nearly every outcome measure is filled in by the person: whatever it scores, it asks them. */
const results = ["outcomes", "quality"] as const;
const isResult = ({ section, concepts, group, own, purpose, strength }: Statement): boolean =>
  results.some((role) => section.roles.includes(role)) || (group !== undefined && concepts.has("outcome-list")) || (own.has("outcome-list") && (own.has("outcome-word") || (own.has("shown-by") && strength !== "none")) && purpose !== "need" && ends.some((end) => own.has(end)));
/** "The outcomes of this service are waits and uptake": outcomes wherever they stand, and the system's. */
const ends: readonly Concept[] = ["utilisation", "biomarker", "beds", "form-count"];
const matters = (it: Statement): boolean => {
  const { own, measures, purpose, hasNumber, mentions } = it;
  if (purpose === "staff" || purpose === "boilerplate") return false;
  if (measures.some(({ kind }) => kind === "outcome") && !it.countsForms) return true;
  if (hasNumber && mentions.some(({ concept, quoted }) => concept === "mattering" && quoted)) return true;
  return (own.has("mattering") || (own.has("wellbeing") && !it.countsForms)) && (hasNumber || toldBy.some((each) => own.has(each)) || !own.has("outcome-hedge"));
};
/** "Residents to be happier, yearly" is a wish; with a number or a way to tell, it is an outcome. */
const toldBy: readonly Concept[] = ["measuring", "twice", "target"];

export default rule({
  title: "No outcome that people would choose for themselves",
  severity: "warning",
  cites: [kf2017.outcomes, niceNg197.organisation, niceNg197.practice],
  appliesTo: [...physical, ...mentalHealth, "maternity-perinatal", "carer-service"],
  message: "The outcomes here are what the system wants: markers, activity, waits and cost.",
  advice: "Add at least one that people choose or score for themselves, such as a personal goal or quality of life.",
  clause: {
    into: "outcomes",
    text: "Each person shall be offered at least one personal goal, rated from 0 to 10 at the start and at review. The Provider shall report the proportion who move by [number] points or more.",
    unbound: "Each person shall be offered at least one personal goal, rated from 0 to 10 at the start and at review. The proportion who move by [number] points or more shall be reported.",
  },
  *check(facts) {
    const among = amongResults(facts);
    const told = facts.statements.filter((it) => isResult(it) || (it.group !== undefined && among(it)));
    // What is asked at the start and again is a result wherever it stands.
    const twice = facts.having("mattering").some((it) => it.own.has("mattering") && it.own.has("twice") && it.strength !== "weak" && it.purpose !== "need" && matters(it));
    if (told.length > 0 && !twice && !told.some(matters)) yield lacking(facts, results);
  },
  examples: {
    profile: "ltc",
    flags: [
      "## [[Description]]\n\nSuccess shall be judged by the number of admissions avoided.",
      "## [[Outcomes]]\n\n- Fewer emergency attendances\n- Shorter stays\n- More online bookings",
      "## [[Quality requirements]]\n\n- 90% of referrals triaged within 2 working days\n- DNA rate below 8%",
      "## [[Outcomes]]\n\n| Outcome | Target |\n|---|---|\n| HbA1c at target | 60% |",
      "## [[Description]]\n\nThe agreed outcomes are amputations avoided and a lower admission rate.",
    ],
    passes: [
      "## Outcomes\n\n- 70% of people report progress on at least one personal goal",
      "## Outcomes\n\nOutcomes that matter to people locally are sleep and not feeling alone.",
      "## Outcomes\n\n- Better quality of life (EQ-5D-5L profile)",
      "## Results\n\n| Measure | Level |\n|---|---|\n| Back to the one place or pastime the person had given up | 55% |",
    ],
  },
});
