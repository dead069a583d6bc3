import type { Concept } from "../language/concept.ts";
import type { Role, Section } from "../language/document.ts";
import type { Facts } from "../language/facts.ts";
import { flag, rule } from "../language/rule.ts";
import { headingOf, lacking } from "../language/shapes.ts";
import { hasPurpose, holds, place, plainly, type Statement } from "../language/statement.ts";
import { jsnaCampion2017 } from "../sources/jsna-campion-2017.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";

/** Of all that a plan says: below this share, mental health is only passing through. */
const thin = 0.09;
/** Of the chapters about bodies, so many silent ones make a box of the mental health chapter. */
const silentShare = 0.6;

/** With fewer actions than this, nobody can tell a gap from a short list. */
const fewActions = 3;

const minds = /mental|emotional|psycholog|mind/i;
const bodies = /\b(?:weight|obesity|tobacco|smok\w+|hearts?|lungs?|cancer|diabetes|stroke|alcohol|drink|blood pressure|circulat\w+|respiratory|breathing|activity)\b/i;

interface Chapter { readonly section: Section; readonly statements: readonly Statement[] }

/** Sections of the level that holds the document's themes, with all that stands under each. */
function chapters({ document, statements }: Facts): Chapter[] {
  const top = (id: number): number => {
    const section = document.sections[id]!;
    return section.parent === undefined || document.sections[section.parent]!.id === 0 || document.sections[section.parent]!.roles.includes("meta") ? id : top(section.parent);
  };
  const under = new Map<number, Statement[]>();
  for (const it of statements) {
    const id = top(it.section.id);
    const known = under.get(id);
    if (known) known.push(it);
    else under.set(id, [it]);
  }
  const found = [...under].map(([id, list]) => ({ section: document.sections[id]!, statements: list })).filter((it) => it.section.id > 0 && it.statements.length >= 2);
  const box = document.sections.find((it) => it.parent !== undefined && top(it.id) !== it.id && minds.test(it.heading) && it.heading.split(" ").length <= mostWords);
  // Where the themes are parts of one chapter, the parts are what is compared.
  if (!box || found.some((it) => minds.test(it.section.heading))) return found;
  const parts = document.sections.filter((it) => it.parent === box.parent);
  return parts.map((section) => ({ section, statements: statements.filter((it) => it.start >= section.span.start && it.start < section.body.end) })).filter((it) => it.statements.length > 0);
}

/** A heading that names a theme is short. */
const mostWords = 8;

/** What is told of a need: how many, with what, and what is done. That mental health matters tells nothing. */
const telling: readonly Concept[] = ["need", "phys", "biomarker", "social", "change", "measuring", "provision", "upstream", "substance", "cvm-smoking", "cvm-weight", "cvm-alcohol", "mh-condition", "person-words"];
/** Says something of people's minds: not that there is a trust for them, that staff are strained, or that it will be looked at one day. */
const substantive = (it: Statement): boolean =>
  (it.hasNumber || telling.some((concept) => it.own.has(concept))) &&
  plainly(it, "mh").some((mention) => !it.mentions.some((other) => other.concept === "mh-party" && holds(other, mention))) &&
  !hasPurpose(it, "reference", "boilerplate", "staff", "exclusion", "signpost") && !it.own.has("bolt-on") && it.strength !== "weak";
/** A part of a few sentences says it once. */
const bodily = ({ section, statements }: Chapter): boolean => bodies.test(section.heading) || statements.filter((it) => it.own.has("phys") || it.own.has("biomarker") || it.own.has("cvm-smoking") || it.own.has("cvm-weight") || it.own.has("cvm-alcohol")).length >= Math.min(2, statements.length / 3);

/** How the plan is run, paid and told: no theme of health. */
const running: readonly Role[] = ["workforce", "training", "payment", "governance", "data", "engagement", "interdependencies", "carers", "equality", "premises", "summary", "outcomes", "quality", "standards"];

export default rule({
  title: "Mental health in a box of its own, or nowhere",
  severity: "error",
  cites: [kf2016["rec-la-jsna"], kf2016.p1, jsnaCampion2017.campion],
  appliesTo: ["jsna", "strategy"],
  message: "This plan has no part that deals with mental health, and hardly mentions it elsewhere.",
  advice: "Show in each chapter how it affects mental health and is affected by it, with a local figure and an action.",
  variants: {
    // A clause in one place would not mend it: each silent chapter needs its own.
    "no-action": { message: "Mental health is among the needs here, and none of the {n} recommendations answers it.", advice: "Give each mental health need an action with somebody who does it and a date.", clause: "none" },
    boxed: { message: "Mental health has its own chapter, and {silent} of {n} chapters about bodies never mention it.", clause: "none" },
  },
  clause: { into: "needs", text: "How [condition or need] affects mental health locally, and is affected by it: [figure, group, source]. Action: [ ]." },
  *check(facts) {
    const all = chapters(facts);
    const own = all.find(({ section }) => minds.test(section.heading));
    const said = facts.statements.filter(substantive).length;
    const others = all.filter((it) => it !== own && !running.includes(it.section.roles[0]!) && bodily(it));
    const silent = others.filter(({ statements }) => !statements.some(substantive));
    if (!own && (said === 0 || said < facts.statements.length * thin)) {
      const gap = facts.statements.find((it) => it.placeholder && substantive(it));
      const span = gap?.placeholder && place(gap, gap.placeholder);
      yield span ? flag(span, { placeholder: span }) : lacking(facts, ["needs", "actions"]);
    }
    const actions = facts.statements.filter((it) => it.section.roles.includes("actions") && (it.isRow || it.group !== undefined));
    const answered = actions.some((it) => substantive(it) && it.strength !== "weak");
    if (facts.profile === "jsna" && said > 0 && actions.length >= fewActions && !answered) yield flag(headingOf(facts, actions[0]!.section), { variant: "no-action", fill: { n: String(actions.length) } });
    if (own && others.length >= 3 && silent.length / others.length >= silentShare) yield flag(headingOf(facts, own.section), { variant: "boxed", fill: { silent: String(silent.length), n: String(others.length) }, related: silent.slice(0, 4).map((it) => it.section.span) });
  },
  examples: {
    profile: "jsna",
    flags: [
      "## Needs\n\nOne adult in five lives with depression or anxiety, and loneliness is common.\n\n## [[Recommendations]]\n\n- Widen the stop smoking offer\n- Build two cycle lanes\n- Open a blood pressure clinic in the market hall",
      "## [[Our population]]\n\nObesity is rising. Smoking kills.\n\n## Cancer\n\nCancer is common. Screening works.",
      "## Obesity\n\nObesity is rising. Weight harms hearts.\n\n## Smoking\n\nSmoking kills. Tobacco harms lungs.\n\n## Cancer\n\nCancer is common. Screening finds cancer.\n\n## [[Mental health]]\n\nWe will offer therapy. Waits are long. Anxiety is common. Depression too is common here. Distress is rising. Self-harm is rising.",
      "## [[Needs]]\n\nHearts and lungs are ill. Diabetes is rising.",
    ],
    passes: [
      "## Obesity\n\nObesity and low mood go together. Weight harms hearts. Psychology is offered.\n\n## Smoking\n\nPeople with anxiety smoke more. Tobacco harms lungs.\n\n## Cancer\n\nDistress after cancer is met. Screening finds cancer. Counselling is offered.",
      "## Mental health\n\nWe will offer therapy. Anxiety is common.\n\n## Smoking\n\nSmoking and depression go together. Tobacco harms.\n\n## Cancer\n\nCancer brings distress. Screening works.",
      "## Oral health\n\nTooth pain, self-esteem and low mood go together. Anxiety about dentists is common. Distress is met with counselling. Mood is asked about. People feel ashamed. Emotional support is offered.",
    ],
  },
});
