import { offers } from "../reading/offers.ts";
import type { Concept } from "../language/concept.ts";
import type { Facts } from "../language/facts.ts";
import { rule } from "../language/rule.ts";
import { missing, reaches } from "../language/shapes.ts";
import { shown } from "../language/shown.ts";
import { standsIn, type Statement } from "../language/statement.ts";
import { mentalHealth, physical } from "../lexicon/profiles.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { kf2017 } from "../sources/kings-fund-2017.ts";
import { rcpsych2013 } from "../sources/rcpsych-2013.ts";

/** "50% recovery": in talking therapies a result by paired scores, as all of England counts it; a plan names whose it is. */
const isRecovery = (it: Statement, { profile, document: { text } }: Facts): boolean => {
  const words = text.slice(it.start, it.end);
  return /\brecover(?:y|ed|s)?\b/iu.test(words) && (it.hasNumber || /\bhalf\b/iu.test(words)) && (profile === "talking-therapies" ? standsIn(it, "outcomes", "quality") : /\btalking therapies\b/iu.test(words));
};

// In public health a distress questionnaire is the wrong ask (results by mental health status are asked for elsewhere);
// counts of visits, stays or completed forms never show whether anybody is better.
/** Asked of people before help, said when they are sent off, or paid for elsewhere: no help to be measured, but a fault of its own. */
const faults: readonly Concept[] = ["steady", "rejects", "medfit", "unfit", "put-off", "silo"];

export default rule({
  title: "No outcome measure for mental health",
  severity: { default: "warning", by: { ltc: "error", cancer: "error", "pain-pps": "error", "smi-mh": "error", "mh-inpatient": "error", "talking-therapies": "error", liaison: "error", "mh-other": "error", cyp: "error" } },
  cites: [kf2017.outcomes, kf2017.parity, rcpsych2013.e6, kf2016["barrier.outcomes"], kf2016["enabler.outcomes"]],
  appliesTo: [...physical, ...mentalHealth, "maternity-perinatal", "carer-service", "strategy", "system"],
  message: "No outcome here shows whether people's mental health got better, stayed the same or got worse.",
  advice: "Add a measure of mood, distress or wellbeing, taken at the start and again later, and say who reports the change.",
  clause: {
    into: "outcomes",
    text: "The Provider shall offer every person a validated measure of mental health or wellbeing ([PHQ-9 and GAD-7 / ReQoL-10 / SWEMWBS / another that suits]) at the start and at [review or discharge], and shall report every quarter how many were offered it, how many have two scores, and the proportion who improved (target [ ]%). Anyone in distress shall be offered psychological support.",
    inMinds: "The Provider shall offer every person a validated measure of mental health or recovery ([PHQ-9 and GAD-7 / ReQoL-10 / DIALOG / another that suits]) at the start and at [review or discharge], and shall report every quarter how many were offered it, how many have two scores, and the proportion who improved (target [ ]%).",
    unbound: "Every person shall be offered a validated measure of mental health, wellbeing or recovery ([PHQ-9 and GAD-7 / ReQoL-10 / SWEMWBS / another that suits]) at the start and at [review or discharge]. How many were offered it, how many have two scores, and the proportion who improved (target [ ]%) shall be reported every quarter.",
  },
  variants: {
    promised: { message: "No outcome here shows whether people's mental health got better, so nobody can tell whether the help that is promised works (“{promise}”)." },
  },
  *check(facts) {
    if (reaches(facts.evidence("mh-outcome"), "committed") || facts.statements.some((it) => isRecovery(it, facts))) return;
    const gap = missing(facts, ["mh-outcome"], ["outcomes", "quality", "aims"]);
    // A promise that nothing measures is this fault, not another: it is shown with it.
    const promised = gap.placeholder ? [] : facts.having("mh").filter((it) => offers(it) && !faults.some((concept) => it.own.has(concept)) && !standsIn(it, "meta", "payment"));
    // Help says more of a promise than what is looked at.
    const promise = promised.find(({ own }) => !own.has("assessment") && (own.has("hands-on") || own.has("mh-service") || own.has("helps"))) ?? promised[0];
    yield promise ? { ...gap, variant: "promised", fill: { promise: shown(facts.document.text, promise) }, related: [promise, ...(gap.related ?? [])] } : gap;
  },
  notes: "Screening questions, activation scores, the Friends and Family Test and waiting times do not count: they find people or count activity. EQ-5D counts where its anxiety/depression dimension or profile is reported.",
  examples: {
    profile: "ltc",
    flags: [
      "## [[Outcomes]]\n\n- 80% of patients achieve HbA1c below 58 mmol/mol.\n- 20% fewer emergency admissions.",
      "## [[Key performance indicators]]\n\n| KPI | Measure | Target |\n|---|---|---|\n| 4 | Staff wellbeing score in annual survey | 75% |\n| 5 | Friends and Family Test | 95% positive |",
      "## [[Outcomes]]\n\n- Patients are screened with the Whooley questions at the first visit.",
      "## [[Outcomes]]\n\n- EQ-5D-5L index score collected at entry and exit.",
      "## [[How we will know]]\n\nReported each quarter: time to first visit (six weeks, 90%); Problem Areas in Diabetes forms handed in (75% of first visits).",
      "## Care\n\nThe psychologist will offer therapy for low mood.\n\n## [[Outcomes]]\n\n- Fewer falls",
    ],
    passes: [
      "## Outcomes\n\n- 60% of people with a first PHQ-9 of 10 or more show reliable improvement by discharge.",
      "## Outcomes\n\n- EQ-5D-5L is recorded at baseline and 12 months, and the anxiety/depression dimension is reported on its own.",
      "## Outcomes\n\n| Outcome | Measure | Target |\n|---|---|---|\n| Emotional wellbeing | SWEMWBS at entry and 3 months | mean gain of 1 point |",
      "## Outcomes\n\n- ReQoL-10 change score, submitted monthly to MHSDS.",
      "## The back page: what we are judged on\n\n- Mood, marked out of ten by the person at the start and at six months: 60% higher",
    ],
    elsewhere: [
      {
        profile: "acute-ward",
        flags: ["## Care\n\nReferral to the mental health liaison team will be made once the patient is medically fit.\n\n## [[Outcomes]]\n\n- Fewer falls"],
        passes: ["## Outcomes\n\n- HADS on admission and at discharge: 60% with a lower score"],
      },
      {
        profile: "smi-mh",
        flags: ["## [[Outcomes]]\n\n- Referral to first contact within four weeks: 95%"],
        passes: ["## Outcomes\n\n- DIALOG at entry, six months and discharge: 60% with a higher total, reported quarterly"],
      },
      {
        profile: "talking-therapies",
        flags: ["## [[Outcomes]]\n\n75% seen within six weeks."],
        passes: ["## Outcomes\n\n50% recovery. 75% seen within six weeks."],
      },
    ],
  },
});
