import type { Role } from "../language/document.ts";
import { offers } from "../reading/offers.ts";
import { flag, rule } from "../language/rule.ts";
import { lacking, reaches } from "../language/shapes.ts";
import { standsIn, type Statement } from "../language/statement.ts";
import { mentalHealth, physical } from "../lexicon/profiles.ts";
import { kf2017 } from "../sources/kings-fund-2017.ts";
import { rcpsych2013 } from "../sources/rcpsych-2013.ts";

/** Told as a need of the people served, and nothing of what is done about it. */
const needs = (it: Statement): boolean => {
  const { section, purpose, own, isRow, hasNumber, strength, measures } = it;
  if (section.roles.includes("needs")) return purpose === "need" && ((own.has("mh") && own.has("need")) || (isRow && hasNumber));
  return !standsIn({ section }, ...elsewhere) && (purpose === "provision" || purpose === "mention" || purpose === "need") && own.has("mh") && own.has("need") && strength !== "strong" && strength !== "weak" &&
    measures.length === 0 && !(["mh-service", "hands-on", "parity", "staff", "change", "every-contact"] as const).some((each) => own.has(each));
};
const elsewhere: readonly Role[] = ["outcomes", "quality", "exclusion", "acceptance", "population", "training", "workforce", "standards", "appendix", "payment", "aims"];

// Where no outcome measure is there at all, that is said by its own rule; here the other way round.
export default rule({
  title: "Mental health measured but not provided, or needed but not met",
  severity: "warning",
  cites: [kf2017.outcomes, rcpsych2013.e6],
  appliesTo: [...physical, ...mentalHealth, "maternity-perinatal"],
  message: "Mental health is measured here, but nothing in the care described would change it.",
  advice: "Say which support people are offered, by whom, so that the measure has something to show.",
  variants: {
    "measured-not-provided": {},
    "need-not-met": { message: "Mental health is named as a need here, and then neither provided nor measured.", advice: "Answer the need: say what is offered, and which measure shows whether it helps." },
  },
  *check(facts) {
    const measured = reaches(facts.evidence("mh-outcome"), "committed");
    const offered = facts.having("mh").some(offers);
    if (offered) return;
    if (measured && !facts.forMinds) yield lacking(facts, ["outcomes", "quality"], { variant: "measured-not-provided" });
    const need = facts.having("mh").find(needs);
    const hedged = facts.having("mh").some((it) => it.purpose === "provision" && it.own.has("mh") && it.strength === "weak");
    if (!measured && need && !hedged && !facts.forMinds) yield flag(need, { variant: "need-not-met" });
  },
  examples: {
    profile: "ltc",
    flags: [
      "## Service description\n\nFeet are examined.\n\n## [[Outcomes]]\n\n- PHQ-9 improves in 50% of people by discharge",
      "## Population needs\n\n[[A third of local people have depression.]]\n\n## Service description\n\nFeet are examined.",
      "## Population needs\n\n[[One in four people with COPD also live with anxiety.]]\n\n## Service description\n\nInhalers are checked.",
    ],
    passes: [
      "## Service description\n\nA psychology group is offered.\n\n## Outcomes\n\n- PHQ-9 improves in 50% of people by discharge",
      "## Service description\n\nFeet are examined.",
      "## Service description\n\nStaff wellbeing sessions are offered to all employees.",
    ],
  },
});
