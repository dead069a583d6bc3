import type { Concept } from "../language/concept.ts";
import type { Role } from "../language/document.ts";
import { flag, rule } from "../language/rule.ts";
import { headingOf } from "../language/shapes.ts";
import { holds, plainly, type Statement } from "../language/statement.ts";
import { physical } from "../lexicon/profiles.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";

const ends: readonly Concept[] = ["biomarker", "utilisation", "phys", "phys-cause", "disease-end"];
const lives: readonly Concept[] = ["person-words", "a-life", "mh", "wellbeing", "even"];
const ofDisease = ({ own }: Statement): boolean => ends.some((it) => own.has(it));
/** "Our goal is" is not yet about a person's goals. */
const ofPerson = (statement: Statement): boolean => plainly(statement, ...lives).some((it) => !statement.mentions.some((other) => other.concept === "purpose" && holds(other, it)));
/** What the service is for is not said where staff, law or those kept out are spoken of. */
const aside: ReadonlySet<Statement["purpose"]> = new Set(["staff", "boilerplate", "reference", "exclusion", "need"]);

/** Where nothing is called an aim, these sections speak of purposes of their own. */
const running: readonly Role[] = ["data", "payment", "governance", "premises", "equality", "safeguarding", "training", "quality"];
/** Results that show how people fare say it as well. */
const felt = ({ section, measures }: Statement): boolean =>
  section.roles.includes("outcomes") && measures.some((it) => it.mental && it.kind === "outcome");

export default rule({
  title: "An aim about the disease, not the person",
  severity: "warning",
  cites: [kf2016["basics.whole-person"], kf2016["basics.communication"], kf2016["frame.biopsychosocial"]],
  appliesTo: physical.filter((it) => it !== "urgent-ed"),
  message: "The aims here are about the disease and the use of services; nothing says what will be better in people's lives.",
  advice: "Begin the aims with the person: living well with the condition, in body and mind, and doing what matters to them.",
  clause: { into: "aims", text: "The service exists to help people to live well: to feel well enough, in body and mind, to do what matters to them." },
  *check(facts) {
    const section = facts.sections("aims").find((it) => it.id > 0);
    const under = facts.statements.filter((it) => it.section.roles.includes("aims"));
    const aims = under.length > 0 && under.some(ofDisease) ? under : facts.having("purpose").filter(({ purpose, own, section: { roles } }) => !aside.has(purpose) && !own.has("bygone") && !roles.some((it) => running.includes(it)));
    const disease = aims.filter(ofDisease);
    const [first] = disease;
    if (!first || aims.some(ofPerson) || facts.statements.some(felt)) return;
    yield flag(section && aims === under ? headingOf(facts, section) : first, { whole: true, related: disease.slice(0, 3) });
  },
  examples: {
    profile: "ltc",
    flags: [
      "## [[Aims]]\n\nTo optimise glycaemic control, reduce complications and lower admissions.",
      "## [[Aims and objectives]]\n\nThe service will slow disease progression and reduce exacerbations.",
      "[[The lipid clinic exists to bring cholesterol below target and cut admissions.]]",
      "## [[Purpose]]\n\n- Shorter length of stay\n- Fewer readmissions\n- Better spirometry",
    ],
    passes: [
      "## Aims\n\nTo help people live well with diabetes, body and mind: good glucose, less distress, confident self-care.",
      "## Aims\n\nTo reduce complications, and to help people understand their diabetes and feel in control.",
      "## Outcomes\n\n- Fewer readmissions",
      "The purpose of the annual review is to check bloods and feet.",
    ],
  },
});
