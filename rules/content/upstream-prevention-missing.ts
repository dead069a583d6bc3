import { rule } from "../language/rule.ts";
import { missing, reaches } from "../language/shapes.ts";
import type { Statement } from "../language/statement.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { kf2017 } from "../sources/kings-fund-2017.ts";

/** Something is prevented, if only a stay in hospital; a preventer is an inhaler. */
const ofBodies = /(?<!\bsuicide )\bprevent(?!ers?\b)|\b(?:avoid|reduc|fewer|less|cut)\w* (?:[\w-]+ ){0,3}admissions?\b|\b(?:vaccin|immunis|screening|smoking|weight)/i;

/** "Keeping residents well in mind is a matter for the council": said to be others' work. */
const othersWork = /\b(?:is|are|remains?|falls?|sits?|lies?|left) (?:(?:solely |wholly |entirely )?(?:for|to|with)|(?:a |the )?(?:matter|job|task|business|concern|work) (?:for|of)|the (?:responsibility|remit|role|preserve) of) (?:the )?(?:(?:borough|county|district|city|town|unitary|local|other) )?(?:councils?\b(?!['’])|local authorit|public health|schools|employers|others\b)/i;

export default rule({
  title: "No prevention for the mind",
  severity: { default: "warning", by: { strategy: "error" } },
  cites: [kf2017.upstream, kf2016.p1, kf2016.p2],
  appliesTo: ["primary", "strategy", "system", "cyp", "maternity-perinatal", "ltc", "smi-mh", "carer-service"],
  message: "Prevention here is about the body or about avoiding admissions; nothing protects mental wellbeing.",
  advice: "Add something early and light, such as social connection, activity, sleep or money advice, and say who is offered it.",
  clause: {
    into: "prevention",
    text: "The Provider shall offer early, non-clinical support that protects mental wellbeing (for example social connection, activity, sleep and money advice) to people at [turning points such as diagnosis, a new caring role or bereavement], and shall report take-up by deprivation and ethnicity.",
    unbound: "Early, non-clinical support that protects mental wellbeing (for example social connection, activity, sleep and money advice) shall be offered to people at [turning points such as diagnosis, a new caring role or bereavement], and take-up shall be reported by deprivation and ethnicity.",
  },
  variants: { nothing: { message: "Nothing here protects people's mental wellbeing early on, before they need care." } },
  *check(facts) {
    const here = (it: Statement): boolean => !othersWork.test(facts.document.text.slice(it.start, it.end));
    if (facts.answering("upstream").some((topic) => reaches(facts.evidence(topic).filter((it) => here(it.statement)), "committed"))) return;
    const prevents = facts.sections("prevention").length > 0 || facts.statements.some(({ start, end }) => ofBodies.test(facts.document.text.slice(start, end)));
    yield missing(facts, ["upstream"], ["prevention", "selfcare", "description", "actions"], prevents ? {} : { variant: "nothing" });
  },
  examples: {
    profile: "ltc",
    flags: [
      "## [[Prevention]]\n\nPromoting good mental health among residents is the responsibility of the county council. The service gives flu vaccines.",
      "## [[Prevention]]\n\nSmoking cessation, weight management and flu vaccination are offered.",
      "## [[Prevention]]\n\nWe will prevent avoidable admissions.",
      "## [[Description]]\n\nThe service focuses on treatment capacity.",
    ],
    passes: [
      "## Prevention\n\nLink workers run a loneliness and low-mood prevention offer for newly diagnosed people.",
      "## Prevention\n\nParenting programmes that protect emotional wellbeing are commissioned in every school.",
      "## Prevention\n\nOutdoor physical activity groups are offered to improve fitness and mood together.",
      "## Getting in early\n\nWithin a month of the diagnosis a volunteer takes each person to the bowls hall, so that they do not shrink into the armchair.",
    ],
    elsewhere: [
      {
        profile: "smi-mh",
        flags: ["## [[Prevention]]\n\nPeople are seen when they ask to be."],
        passes: ["## Keeping well\n\nAll new people cook together on Tuesdays and write down their early signs with the worker, so that a bad spell is caught in days."],
      },
    ],
  },
});
