import type { Concept } from "../language/concept.ts";
import { rule } from "../language/rule.ts";
import { counting, missing, reaches } from "../language/shapes.ts";
import { hasPurpose, type Statement } from "../language/statement.ts";
import { mentalHealth, physical } from "../lexicon/profiles.ts";
import { healthAndSocialCareAct2012 } from "../sources/health-and-social-care-act-2012.ts";
import { kf2017 } from "../sources/kings-fund-2017.ts";
import { nhsAct2006 } from "../sources/nhs-act-2006.ts";
import { rcpsych2013 } from "../sources/rcpsych-2013.ts";

const ofBodies = ({ own, purpose, strength }: Statement): boolean =>
  bodies.some((each) => own.has(each)) && !own.has("as-good-as") && strength !== "none" && hasPurpose({ purpose }, "provision", "mention", "measure");
const bodies: readonly Concept[] = ["phys", "physical-half", "physical-wellbeing", "bodily-side"];

// A statement that is only hoped for is another fault (a promise with nothing behind it), so it is enough here.
export default rule({
  title: "No statement that mental and physical health count equally",
  severity: { default: "warning", by: { strategy: "error", system: "error" } },
  cites: [kf2017.parity, rcpsych2013.definition, healthAndSocialCareAct2012.s1, nhsAct2006.s275],
  appliesTo: [...physical, ...mentalHealth, "maternity-perinatal", "carer-service", "strategy", "system"],
  notAsked: { excerpts: true },
  message: "The document does not say that mental and physical health count equally in this service.",
  advice: "Say so in the aims, and say where it will show: access, quality, money, training, ambition and measures.",
  clause: {
    into: "aims",
    text: "Mental and physical health shall have equal standing in this service, and the Provider shall show so by [date] and every year after for access, quality improvement, use of time and money in line with need, preparation of the workforce, ambitions for people, and measured outcomes.",
    unbound: "Mental and physical health shall have equal standing, and progress shall be shown by [date] and every year after for access, quality improvement, use of time and money in line with need, preparation of the workforce, ambitions for people, and measured outcomes.",
  },
  *check(facts) {
    const evidence = facts.evidence("parity");
    const said = counting(evidence)[0]?.statement.own;
    if (reaches(evidence, "aspired") || said?.has("parity") || said?.has("even")) return;
    // A service for minds may say it of the bodies of those who come.
    if (facts.forMinds && facts.having("parity").some((it) => it.own.has("parity") && ofBodies(it))) return;
    yield missing(facts, ["parity"], ["aims", "summary", "standards", "description"]);
  },
  examples: {
    profile: "ltc",
    flags: [
      "## [[Aims]]\n\nThe service shall reduce complications of diabetes.",
      "## [[Aims]]\n\nThe service shall reduce complications.\n\n## Equality\n\nThe Provider will comply with the Equality Act and will not discriminate on grounds of mental health.",
      "## [[Aims]]\n\nThe service shall reduce complications.\n\n## References\n\n- Achieving Parity Between Mental and Physical Health Report (2013)",
    ],
    passes: [
      "## Principles\n\nThe mind and the body are looked after together, and neither waits for the other to be dealt with first.",
      "## Aims\n\nThe Provider shall give mental health equal priority with physical health in access, staffing and measurement.",
      "## Aims\n\nMental health care will be delivered as part of every diabetes clinic, not as a separate service.",
      "## Aims\n\nPhysical and mental health needs must be assessed together and carry equal weight in the care plan.",
      "## Aims\n\nMaternal mental health is to be taken just as seriously as blood pressure.",
      "## Aims\n\nNeither half of a person's health comes second here.",
    ],
  },
});
