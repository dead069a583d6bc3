import type { Concept, Statement } from "../language/facts.ts";
import { amongResults } from "../language/results.ts";
import { flag, rule } from "../language/rule.ts";
import { reaches } from "../language/shapes.ts";
import { commissioning, mentalHealth } from "../lexicon/profiles.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { kf2017 } from "../sources/kings-fund-2017.ts";

/** What is counted is done to the body, or paid: no figure that is offered for a mind. */
const bodily: readonly Concept[] = ["phys", "smi-check", "cvm-pressure", "cvm-weight", "cvm-glucose", "cvm-lipids", "money"];

/** Offered as an outcome of mental health: a count of people asked, seen or screened. */
const counts = ({ own, concepts, measures, purpose, numbers, group }: Statement): boolean =>
  purpose !== "staff" && (group !== undefined || numbers || own.has("target") || own.has("outcome-word")) &&
  (measures.some((it) => it.mental && it.kind !== "outcome") || (own.has("mh") && (own.has("form-count") || own.has("utilisation")) && !own.has("change") && !bodily.some((it) => own.has(it))) || (concepts.has("mh") && measures.some((it) => it.measure === "m.pam")));

export default rule({
  title: "A screening or process figure offered as the outcome",
  severity: "warning",
  cites: [kf2017.outcomes, kf2016["barrier.outcomes"]],
  appliesTo: commissioning,
  message: "“{text}” counts who was asked or seen; it does not show whether anybody is better.",
  advice: "Pair it with a measure that is repeated, and report the change.",
  absorbs: [],
  *check(facts) {
    if (reaches(facts.evidence("mh-outcome"), "committed")) return;
    const minds = mentalHealth.includes(facts.profile);
    const told = amongResults(facts);
    const first = facts.statements.find((it) => told(it) && it.section.roles[0] !== "quality" && (counts(it) || (minds && it.own.has("utilisation") && !it.own.has("change"))));
    if (first) yield flag(first);
  },
  examples: {
    profile: "maternity-perinatal",
    flags: [
      "## Outcomes\n\n- [[95% of women screened with the Whooley questions]]",
      "## Outcomes\n\n- [[Mental health: 90% of referrals seen within 1 hour]]",
      "## Outcomes\n\n- [[PHQ-4 at baseline for 90% of people]]",
    ],
    passes: [
      "## Outcomes\n\n- PHQ-2 for all; those positive complete the PHQ-9 at the start and end",
      "## Outcomes\n\n- 95% of women screened with the Whooley questions\n- PHQ-9 scores improve for 60%",
      "## Quality\n\n- 95% of women screened for anaemia",
      "## Outcomes\n\n- Severe mental illness: blood pressure and weight recorded once a year for 90%",
    ],
  },
});
