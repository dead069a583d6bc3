import { sentenceBefore } from "../reading/around.ts";
import type { Facts } from "../language/facts.ts";
import { rule } from "../language/rule.ts";
import { counting, missing, reaches } from "../language/shapes.ts";
import { clauseAround, shown } from "../language/shown.ts";
import { place, type Statement } from "../language/statement.ts";
import { substantial } from "../lexicon/profiles.ts";
import { cqc2020 } from "../sources/cqc-2020.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { kf2017 } from "../sources/kings-fund-2017.ts";

const belongsIn = ["training", "workforce", "quality"] as const;

/** The first that tells which staff learn, and no others: "Depression awareness is taught. Only the specialist nurses attend" says so in the sentence after. */
function someOf(counted: readonly Statement[], { statements, having }: Facts): Statement | undefined {
  const follows = (it: Statement): boolean => {
    const before = sentenceBefore(it, statements);
    return before !== undefined && counted.includes(before);
  };
  return counted.find((it) => it.own.has("some-staff")) ?? having("attending").find((it) => it.own.has("attending") && it.own.has("some-staff") && !it.own.has("everyone") && !it.own.has("mh-service") && follows(it));
}

/** "Everyone takes the course. It covers low mood": who learns may stand before what is learnt. */
function forAll(counted: readonly Statement[], { having }: Facts): boolean {
  const told = new Set(counted.filter((it) => it.own.has("covers")).map((it) => it.block));
  return counted.some((it) => it.concepts.has("everyone") || (it.own.has("staff") && !it.own.has("some-staff"))) || having("everyone").some((it) => it.own.has("everyone") && it.own.has("training") && told.has(it.block));
}

export default rule({
  title: "No mental health training for the staff people meet",
  severity: { default: "warning", by: { "acute-ward": "error", "urgent-ed": "error", primary: "error", ltc: "error", "care-home": "error" } },
  cites: [kf2017["frontline-training"], kf2016["rec-professionals"], kf2016["rec-curricula"], kf2016["enabler.skills-transfer"], kf2016["barrier.education"], cqc2020.staff],
  appliesTo: substantial,
  message: "Nothing here says that the staff whom people meet are trained in mental health.",
  advice: "Say which staff learn what, by when, and how their skills are kept up. Include reception and support staff.",
  variants: {
    partial: {
      message: "Only some staff are to learn about mental health here: “{who}”.",
      advice: "Extend it to everyone people meet, at the depth each role needs, and say by when.",
    },
    "physical-partial": {
      message: "Only some staff are to learn about physical health here: “{who}”.",
      advice: "Extend it to everyone who sees people regularly, at the depth each role needs, and say by when.",
    },
    physical: {
      message: "Staff are trained in mental health here, but nothing gives them skills in physical health.",
      advice: "Add training in physical health checks, side effects and when to ask for medical advice.",
    },
  },
  clause: {
    into: "training",
    text: "All frontline staff, clinical and non-clinical, shall complete training suited to their role in recognising distress, talking about mental health and responding to suicide risk within [number] months, refreshed every [number] years, with supervision from [mental health provider]. Students and rotating staff shall gain experience in both physical and mental health settings. Target: [ ]% in date.",
    inMinds: "All staff who see people, registered or not, shall complete training suited to their role in physical health checks, the side effects of medicines, the early signs that somebody is physically ill and when to ask for medical advice within [number] months, refreshed every [number] years, with supervision from [physical health provider]. Students and rotating staff shall gain experience in both physical and mental health.",
  },
  *check(facts) {
    const asked = facts.answering("mh-training");
    const taught = asked.flatMap((topic) => facts.evidence(topic));
    if (!reaches(taught, "committed")) return yield missing(facts, asked, belongsIn, facts.forMinds && reaches(facts.evidence("mh-training"), "committed") ? { variant: "physical" } : {});
    const counted = counting(taught, "committed").map((it) => it.statement);
    const some = someOf(counted, facts);
    const who = some?.mentions.find((it) => it.concept === "some-staff");
    if (some && who && facts.profile !== "liaison" && !forAll(counted, facts)) yield missing(facts, asked, belongsIn, { variant: facts.forMinds ? "physical-partial" : "partial", fill: { who: shown(facts.document.text, clauseAround(facts.document.text, place(some, who), some)) } });
  },
  notes: "Courses on the Mental Health Act, mental capacity, safeguarding or learning disability, and support for staff's own wellbeing, do not count. Mental health services are asked about physical health skills instead.",
  examples: {
    profile: "ltc",
    flags: [
      "## [[Training]]\n\nA module on depression is available on the intranet.",
      "## [[Training]]\n\nStaff complete mandatory training including safeguarding, basic life support and the Mental Capacity Act.",
      "## [[Workforce and training]]\n\nThe lead nurse will attend mental health awareness training.",
      "## [[Training]]\n\nStaff have access to resilience workshops for staff wellbeing and an employee assistance programme.",
    ],
    passes: [
      "## Staff\n\nThe agency shall put every worker it supplies through the course on depression before the first shift.",
      "## Training\n\nThe day on low mood is not optional for anybody on the team.",
      "## Induction\n\nPeople who live with depression teach a morning on it. The full team attends.",
      "## Applicable service standards\n\nAll therapists have two days' training a year in mood and suicide risk.",
      "## Training\n\nAll patient-facing staff, including reception and healthcare assistants, complete mental health awareness and psychological skills training in their first six months.",
      "## Training\n\nTraining in recognising distress is graded by role (Annex C) and covers every role in the service.",
      "## Workforce\n\nEveryone who meets people learns how to talk about low mood within six months.",
      "## Staff\n\nNo one in any role sees people alone before they have finished the module on low mood.",
      "## Staff\n\nThe receptionist and the porter sit the same mental health day as the nurses.",
      "## Staff\n\nWhat everybody learns, drivers and bank staff too:\n\n- how low mood looks and what to say\n- what to do if somebody speaks of ending it",
    ],
    elsewhere: [
      {
        profile: "smi-mh",
        flags: [
          "## [[Training]]\n\nAll staff learn about psychosis and suicide in their first month.",
          "## [[Training]]\n\nThe lead nurse will attend training in physical health checks and the side effects of medicines.",
        ],
        passes: ["## Training\n\nAll staff learn to take a blood pressure, to see side effects and to call for medical advice."],
      },
    ],
  },
});
