import { around, sentenceBefore } from "../reading/around.ts";
import type { Concept } from "../language/concept.ts";
import type { Facts } from "../language/facts.ts";
import { inWords } from "../language/in-words.ts";
import { flag, rule } from "../language/rule.ts";
import { missing } from "../language/shapes.ts";
import { hasPurpose, isFirm, type Statement } from "../language/statement.ts";
import { core20plus5 } from "../sources/core20plus5.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { lesterResource } from "../sources/lester-resource.ts";
import { nhsEnglandSmi2024 } from "../sources/nhs-england-smi-2024.ts";
import { nhsEnglandSmiTenActions } from "../sources/nhs-england-smi-ten-actions.ts";
import { niceCg178 } from "../sources/nice-cg178.ts";

const items: readonly Concept[] = ["cvm-alcohol", "cvm-glucose", "cvm-pressure", "cvm-weight", "cvm-lipids", "cvm-smoking"];
/** So many of the six in one sentence are a check, whatever it is called. */
const most = 4;
/** And so many are a part of one. */
const some = 2;
const belongsIn = ["description", "pathway", "prevention", "quality", "actions"] as const;

/** Which checks the items of each list, or the rows of each table, name between them. */
function listed(statements: readonly Statement[]): ReadonlyMap<number, ReadonlySet<Concept>> {
  const lists = new Map<number, Set<Concept>>();
  for (const { group, own } of statements) {
    if (group === undefined) continue;
    const known = lists.get(group) ?? new Set<Concept>();
    lists.set(group, known);
    for (const item of items) if (own.has(item)) known.add(item);
  }
  return lists;
}

/** "Who carries it out remains to be agreed": the check is asked for, and is nobody's. */
const unowned = /\b(?:who (?:does|carries|is|will|shall|should|takes|acts|completes|leads|follows|performs|owns)|which (?:team|organisation|side|provider|party)|responsib\w+|division of)\b.{0,120}\b(?:(?:yet|still|remains?|needs?) to be (?:agreed|settled|decided|determined|confirmed|resolved)|not (?:yet )?(?:been )?(?:agreed|settled|decided|resolved)|undecided|unresolved|under discussion)\b|\b(?:yet|still) to (?:agree|settle|decide|determine|confirm|resolve)\b.{0,60}\b(?:who|which|whose|responsib\w+)\b/i;

/** Named as a check, or by most of what it looks at, in one sentence or in one list. */
const checkOf = (lists: ReadonlyMap<number, ReadonlySet<Concept>>) => (it: Statement): boolean =>
  it.own.has("smi-check") || items.filter((item) => it.own.has(item) || (it.group !== undefined && lists.get(it.group)?.has(item) && items.some((own) => it.own.has(own)))).length >= most;

const firm = (it: Statement): boolean => isFirm(it) && !it.own.has("left-to-gp");
const isPart = (it: Statement): boolean => firm(it) && it.purpose === "provision" && it.section.roles[0] !== "training" && items.filter((item) => it.own.has(item)).length >= some;
const looksAt = ({ own }: Statement): boolean => items.some((item) => own.has(item));

/** The Lester tool's own words stand in quotation marks: "don't just screen, intervene". */
const namesWhatFollows = ({ mentions }: Statement): boolean => mentions.some((it) => it.concept === "follow-up" && it.quoted && !it.negated);

/** Opens with what is done once a check has been. */
const asksWhatThen = /^(?:and )?(?:afterwards|after (?:that|it)|then|next|what (?:happens|follows|comes|is done|then|next))\b/i;

/** "And afterwards? Treatment within four weeks." */
const thenDone = (it: Statement, promised: readonly Statement[], { document, statements }: Facts): boolean =>
  promised.some(({ block }) => block === it.block) && [it, sentenceBefore(it, statements)].some((near) => near && asksWhatThen.test(document.text.slice(near.start, near.end)));

/** In a plan for all, "blood pressure treated to target" in the next item or paragraph is of anybody's. */
function ofTheirs(promised: readonly Statement[]): (it: Statement) => boolean {
  const passages = new Set(promised.map((it) => it.block));
  return ({ block, concepts }) => passages.has(block) || concepts.has("smi") || concepts.has("smi-check");
}

export default rule({
  title: "Physical health checks for people with severe mental illness",
  severity: { default: "warning", by: { "smi-mh": "error", primary: "error" } },
  cites: [
    nhsEnglandSmi2024["six-checks"], nhsEnglandSmi2024["follow-up"], kf2016.p4, kf2016.p2, kf2016.c3, core20plus5["smi-checks"],
    lesterResource["screen-and-intervene"], nhsEnglandSmiTenActions["annual-check"], niceCg178.register, niceCg178["first-year"],
  ],
  appliesTo: ["smi-mh", "primary", "system", "strategy"],
  message: "People with severe mental illness are served here, but nothing asks for their yearly physical health check.",
  advice: "Name all six checks, who does them, and what happens after an abnormal result.",
  variants: {
    incomplete: { message: "The physical health check named here leaves out some of the six: {left}.", advice: "Name all six: alcohol, glucose or HbA1c, blood pressure, BMI, lipids and smoking." },
    "no-followup": { message: "Physical health checks are asked for here, but not what follows an abnormal result.", advice: "Say what is offered, by whom and within how many weeks." },
    unowned: { message: "Physical health checks are asked for here, but who does them is left open: “{text}”.", advice: "Agree in writing who does the checks, who acts on them, and until when.", clause: "none" },
    "no-owner": { message: "Physical health is left to the GP here, with nothing said of the mental health team's own part.", advice: "Agree in writing who does the checks, who acts on them, and until when." },
  },
  clause: { into: "description", text: "Each person with severe mental illness shall be offered, from diagnosis and at least yearly: alcohol, glucose or HbA1c, blood pressure, BMI, lipids and smoking checks, with reasonable adjustments and outreach to those who do not come. Abnormal results shall lead to an offer of help within [number] weeks. [Trust] is responsible for [ ] and the GP for [ ]. Coverage and follow-up shall be reported every quarter." },
  *check(facts) {
    const { statements, having, profile } = facts;
    const served = profile === "smi-mh" || profile === "primary" || having("smi").some((it) => it.own.has("smi") && it.purpose !== "reference" && it.purpose !== "boilerplate");
    if (!served || (profile === "primary" && !having("smi").some((it) => it.own.has("smi") && !hasPurpose(it, "exclusion", "reference", "boilerplate") && !it.own.has("denied")))) return;
    const isCheck = checkOf(listed(having(...items)));
    const checks = having("smi-check", ...items).filter((it) => isCheck(it) && hasPurpose(it, "provision", "measure", "mention", "need") && !it.own.has("boilerplate"));
    const called = checks.filter(firm);
    const left = having("left-to-gp").some((it) => it.own.has("left-to-gp") && (it.own.has("phys") || it.concepts.has("phys")));
    // "Everyone is weighed and has their blood pressure taken once a year" is part of one, where nothing tells of the whole.
    const told = called.some((it) => it.own.has("all-six") || items.some((item) => it.concepts.has(item)));
    const promised = told || left || profile !== "smi-mh" ? called : [...called, ...having(...items).filter(isPart)];
    if (promised.length === 0) return yield missing(facts, ["smi-checks"], belongsIn, left ? { variant: "no-owner" } : {});
    const near = around(promised, statements);
    const nearby = (test: (it: Statement) => boolean): boolean => near.some(test);
    const ofThem = profile === "smi-mh" || profile === "primary" ? () => true : ofTheirs(promised);
    const ofAnybody = nearby((it) => it.group !== undefined && !ofThem(it) && looksAt(it));
    const named = new Set(items.filter((item) => promised.some((it) => it.concepts.has(item)) || nearby((it) => it.group !== undefined && ofThem(it) && it.own.has(item))));
    const whole = named.size === 6 || nearby((it) => it.own.has("all-six"));
    // Something is done: said so, or a remedy stands beside a result, a check or what is checked.
    const followed = nearby((it) => it.concepts.has("follow-up") || namesWhatFollows(it) || (it.concepts.has("remedy") && (isCheck(it) || (ofThem(it) && (it.concepts.has("amiss") || looksAt(it))) || thenDone(it, promised, facts))));
    const open = near.find((it) => !it.isRow && promised.some(({ block }) => block === it.block) && unowned.test(facts.document.text.slice(it.start, it.end)));
    if (open) return yield flag(open, { variant: "unowned" });
    // Where only others' blood pressure is told of, so is what is done about it.
    if (!followed || (ofAnybody && !whole && named.size === 0)) yield missing(facts, ["smi-checks"], belongsIn, { variant: "no-followup" });
    else if (!whole && named.size > 0) yield missing(facts, ["smi-checks"], belongsIn, { variant: "incomplete", fill: { left: inWords(items.filter((item) => !named.has(item)).map((item) => names[item] ?? item)) } });
  },
  examples: {
    profile: "smi-mh",
    flags: [
      "## Service description\n\nEveryone on the SMI register has all six checks each year, and abnormal results are treated within a month. [[Responsibility for completing them remains to be agreed between the Trust and the practices.]]",
      "## [[Service description]]\n\nService users' physical condition will be watched as appropriate.",
      "## [[Service description]]\n\nPhysical health is the responsibility of the GP.",
      "## [[Service description]]\n\nAn annual physical health check of blood pressure, weight and smoking is offered, and abnormal results are followed up.",
      "## [[Service description]]\n\nAll six checks are recorded yearly for people on the SMI register.",
      "## [[Service description]]\n\nAll six checks are done each year. Physical matters are taken up at the yearly review. For the first year after referral the trust takes the readings.",
    ],
    passes: [
      "## Service description\n\nAll people on the SMI register shall be offered the six core checks yearly. Abnormal results lead to a treatment offer within 4 weeks.",
      "## Service description\n\nA yearly physical health check covers alcohol, HbA1c, blood pressure, BMI, lipids and smoking, and out of range results are acted on by the team.",
      "## Service description\n\nWhat is looked at? Alcohol, HbA1c, blood pressure, BMI, lipids and smoking, for everybody once a year. And then? A referral within the month.",
      "## Quality\n\nCoverage of the full annual physical health check is at least 75%, and follow-up is reported.",
    ],
  },
});

const names: Partial<Record<Concept, string>> = {
  "cvm-alcohol": "alcohol", "cvm-glucose": "glucose or HbA1c", "cvm-pressure": "blood pressure", "cvm-weight": "BMI", "cvm-lipids": "lipids", "cvm-smoking": "smoking",
};
