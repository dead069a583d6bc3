import { flag, rule } from "../language/rule.ts";
import { headingOf } from "../language/shapes.ts";
import { physical } from "../lexicon/profiles.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";

export default rule({
  title: "An aim about the disease, not the person",
  severity: "warning",
  cites: [kf2016["basics.whole-person"], kf2016["basics.communication"], kf2016["frame.biopsychosocial"]],
  appliesTo: physical.filter((it) => it !== "urgent-ed"),
  message: "The aims here are about the disease and the use of services; nothing says what will be better in people's lives.",
  advice: "Begin the aims with the person: living well with the condition, in body and mind, and doing what matters to them.",
  clause: { into: "aims", text: "The service exists to help people with [condition] to live well: to feel well enough, in body and mind, to do what matters to them." },
  *check(facts) {
    const aims = facts.sections("aims").filter((it) => it.id > 0);
    const statements = facts.statements.filter((it) => it.section.roles.includes("aims"));
    const disease = statements.filter((it) => (["biomarker", "utilisation", "phys", "phys-cause"] as const).some((each) => it.own.has(each)));
    const person = statements.some((it) => ["person-words", "mh", "wellbeing"].some((concept) => it.own.has(concept as "mh")));
    const heading = aims[0];
    if (heading && disease.length > 0 && !person) yield flag(headingOf(facts, heading), { related: disease.slice(0, 3) });
  },
  examples: {
    profile: "ltc",
    flags: [
      "## [[Aims]]\n\nTo optimise glycaemic control, reduce complications and lower admissions.",
      "## [[Aims and objectives]]\n\nThe service will slow disease progression and reduce exacerbations.",
      "## [[Purpose]]\n\n- Shorter length of stay\n- Fewer readmissions\n- Better spirometry",
    ],
    passes: [
      "## Aims\n\nTo help people live well with diabetes, body and mind: good glucose, less distress, confident self-care.",
      "## Aims\n\nTo reduce complications, and to help people understand their diabetes and feel in control.",
      "## Outcomes\n\n- Fewer readmissions",
    ],
  },
});
