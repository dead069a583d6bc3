import type { Concept } from "../language/concept.ts";
import type { Role } from "../language/document.ts";
import type { Facts } from "../language/facts.ts";
import type { Profile } from "../language/profile.ts";
import { rule } from "../language/rule.ts";
import { lacking } from "../language/shapes.ts";
import { concerns, hasPurpose, holds, standsIn, type Mention, type Statement } from "../language/statement.ts";
import { mentalHealth, physical } from "../lexicon/profiles.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { kf2017 } from "../sources/kings-fund-2017.ts";
import { niceNg56 } from "../sources/nice-ng56.ts";

const assesses = ({ concepts, section }: Statement): boolean => concepts.has("assessment") || section.roles[0] === "assessment";

/** "At the visit the midwife goes through:" leads a list of what is looked at; one item about reviews does not make it one. */
const ofVisit = ({ concepts, own }: Statement): boolean => concepts.has("in-reach") && !own.has("in-reach");

/** Reviewed here are staff, cases between teams, results and contracts, not one person. */
const elsewhere: readonly Role[] = ["workforce", "training", "interdependencies", "outcomes", "quality", "governance", "data", "payment", "meta", "activity", "summary", "aims"];

/** Who looks after minds or bodies, and what is given for minds, is nothing that is looked at; nor does poor appetite tell of a body. */
const areas = ({ own, mentions }: Statement, text: string): readonly Concept[] => {
  const said = (it: Mention): string => text.slice(it.start, it.end);
  const served = (it: Mention, by: Mention): boolean => by.concept === "mh-service" || by.concept === "mh-party" || (by.concept === "other-step" && it.concept === "mh") || (by.concept === "physical-service" && /(?:clinic|team|nurse|ward)s?$/i.test(said(by)));
  const aside = (it: Mention): boolean => /^(?:eat|appetite|antipsychotic|antidepressant|lithium|clozapine)/i.test(said(it)) || mentions.some((by) => holds(by, it) && served(it, by));
  return [...own].filter((concept) => !(["mh", "phys", "physical-wellbeing"] as readonly Concept[]).includes(concept) || !mentions.filter((it) => it.concept === concept).every(aside));
};

/** "An assessment shall be made in person, covering health, mood and family", as a standard to be met. */
const asksForIt = (it: Statement): boolean => standsIn(it, "quality") && it.own.has("assessment") && it.own.has("provision") && it.strength === "strong";

/** What the sentences of one paragraph, or the items of one list, look at between them, where any of them assesses. */
function looksAt({ statements, document }: Facts, carers: boolean): readonly ReadonlySet<Concept>[] {
  const looks = (it: Statement): boolean => (hasPurpose(it, "provision", "measure", "mention") || ofOne(it)) && (!it.own.has("carer-support") || carers || !concerns(it, "carer")) && (!standsIn(it, ...elsewhere) || asksForIt(it)) && (it.section.roles[0] !== "needs" || ofOne(it));
  const units = new Map(statements.filter((it) => assesses(it) && looks(it)).map((it) => [unitOf(it), new Set<Concept>()]));
  for (const it of statements) {
    const unit = units.get(unitOf(it));
    if (!unit || !looks(it) || (it.group !== undefined && !assesses(it) && !ofVisit(it) && !it.measures.some((use) => use.mental))) continue;
    // What is common among people is no part of what is looked at in one.
    if (it.own.has("need") && !assesses(it)) continue;
    // A score that lets people in or keeps them out tells of nobody's mind.
    const scored = it.measures.some((use) => use.mental);
    const gate = scored && it.hasNumber && (it.own.has("condition") || it.own.has("steady") || it.own.has("unready") || it.own.has("settled"));
    // What may be looked at if time allows, or is to be looked at later, is not looked at.
    if (it.strength !== "weak" && !it.own.has("bolt-on")) for (const concept of areas(it, document.text.slice(it.start, it.end))) if (concept !== "mh" || !gate) unit.add(concept);
    if (scored && !gate) unit.add("mh");
  }
  return [...units.values()];
}

/** One sentence that takes in body, mind and life. */
const takesIn = (it: Statement, text: string): boolean => {
  const said = areas(it, text.slice(it.start, it.end));
  return said.includes("mh") && (said.includes("phys") || said.includes("physical-wellbeing")) && said.includes("social");
};

/** "Needs are assessed with the person" tells of no population, whatever the heading. */
const ofOne = ({ purpose, own }: Statement): boolean => purpose === "need" && own.has("assessment") && own.has("the-patient");

/** A list, a paragraph, or the row of a table that says itself that something is assessed: blocks and lists are counted apart. */
const unitOf = ({ group, block, isRow, own }: Statement): number => (group === undefined || (isRow && own.has("assessment")) ? -1 - block : group);

/** Services that people stay with for a while. */
const stays: readonly Profile[] = ["ltc", "cancer", "pain-pps", "smi-mh", "mh-inpatient", "care-home", "maternity-perinatal", "acute-ward", "physical-other", "primary", "mh-other", "cyp"];

export default rule({
  title: "An assessment of one part of the person",
  severity: { default: "warning", by: { ltc: "error", "smi-mh": "error", "urgent-ed": "info" } },
  cites: [kf2017["whole-person"], kf2016["basics.whole-person"], kf2016["basics.coordination"], niceNg56["both-kinds"]],
  appliesTo: [...physical, ...mentalHealth, "maternity-perinatal", "public-health", "carer-service", "other-public-service", "system"],
  message: "The assessment described here does not promise to look at {left}.",
  advice: "List the physical, psychological and social areas it covers, and what matters most to the person.",
  variants: {
    parted: { message: "Body, mind and the rest of life are looked at in different places here, and nowhere together." },
    none: {
      message: "Nothing here says that people are asked about body, mind and the rest of their lives.",
      advice: "Describe a first assessment: the physical, psychological and social areas it covers, and what matters most to the person.",
    },
  },
  clause: { into: "assessment", text: "The first assessment shall cover physical health, mood, anxiety and coping, and social circumstances (home, money, work, relationships, caring), and what matters most to the person. It shall lead to one shared plan with a named co-ordinator, within [number] weeks." },
  *check(facts) {
    const units = looksAt(facts, facts.profile === "carer-service");
    // Where no assessment is described, a service that people stay with is asked for one.
    if (units.length === 0 && !stays.includes(facts.profile)) return;
    const { forMinds } = facts;
    const body = (unit: ReadonlySet<Concept>): boolean => unit.has("phys") || unit.has("physical-wellbeing") || unit.has("physical-exam");
    const seen = units.some((unit) => (forMinds ? body(unit) && unit.has("social") : unit.has("mh") && (unit.has("social") || unit.has("phys"))));
    const left = [...(forMinds ? [] : [units.some((unit) => unit.has("mh")) ? "" : "how people are feeling"]), ...(forMinds ? [units.some(body) ? "" : "the body"] : []), units.some((unit) => unit.has("social")) ? "" : "home, work and money"].filter((it) => it !== "");
    // One sentence that takes in body, mind and life looks at the whole, whatever it is called.
    const taken = facts.having("social").some((it) => takesIn(it, facts.document.text) && it.purpose === "provision" && it.strength !== "weak" && !standsIn(it, ...elsewhere) && it.section.roles[0] !== "needs" && !(["bolt-on", "for-staff", "need"] as const).some((each) => it.own.has(each)));
    if (!seen && !taken) yield lacking(facts, ["assessment", "pathway", "description"], units.length === 0 ? { variant: "none" } : left.length === 0 ? { variant: "parted" } : { fill: { left: left.join(", nor at ") } });
  },
  notes: "“Holistic” without saying what is looked at does not count.",
  examples: {
    profile: "ltc",
    flags: [
      "## [[Assessment]]\n\nA holistic assessment will be completed at first contact.",
      "## [[Assessment]]\n\nThe initial assessment covers history, foot pulses, BMI, bloods and medication.",
      "## [[Service description]]\n\nThe nurse assesses inhaler technique at the first visit.",
      "## [[Service description]]\n\nInsulin pumps are fitted on Tuesdays.",
      "## [[First visit]]\n\nThe nurse assesses feet and eyes.\n\n## Second visit\n\nThe psychologist assesses mood and coping.\n\n## Third visit\n\nThe social worker asks about money and housing.",
      "## [[First visit]]\n\nThe nurse goes through the heart, the weight and the tablets.",
      "## [[What the team does]]\n\n| Step | Content |\n|---|---|\n| Initial assessment | Bloods, weight, tablets |\n| Work | Job coach on Tuesdays |\n| Low mood | Six sessions with the counsellor |",
    ],
    passes: [
      "## Quality standards\n\nAn assessment shall be made at home, covering mobility, mood, family and money.",
      "## First visit\n\nEverybody who joins is asked about:\n\n- joints and skin\n- how they are coping\n- work, money and home",
      "## The first visit\n\nThe first assessment goes through medical history, diet and smoking, and finds out about housing, income, work and who can lend a hand. The two Whooley questions and the GAD-2 must be put to the mother while she is alone.",
      "## Assessment\n\nThe first assessment covers physical, psychological and social needs and what matters to the person.",
      "## Assessment\n\nThe assessment covers:\n\n- medical history\n- mood and coping\n- home, work and money",
      "## Assessment\n\nUsing a biopsychosocial formulation, the team agrees one plan for physical and social needs.",
      "## First visit\n\nThe nurse goes through the heart and the tablets; the person's spirits and what they dread; and the rent, the pension and who is about to help.",
      "## Pathway\n\nAt booking the midwife covers:\n\n- blood pressure, weight and past pregnancies\n- the Whooley questions\n- home, money, work and who will help",
    ],
  },
});
