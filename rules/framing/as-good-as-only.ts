import { sentenceAfter, sentenceBefore } from "../reading/around.ts";
import type { Concept } from "../language/concept.ts";
import type { Role } from "../language/document.ts";
import { isSurpassed, otherSide, subjectIs } from "../reading/compared.ts";
import type { Facts } from "../language/facts.ts";
import { flag, rule } from "../language/rule.ts";
import { reaches } from "../language/shapes.ts";
import { concerns, distance, hasPurpose, isFirm, nearest, place, plainly, standsIn, type Mention, type Statement } from "../language/statement.ts";
import { commissioning, plans } from "../lexicon/profiles.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { kf2016Talk } from "../sources/kings-fund-2016-talk.ts";

/** Mental health care as a part of the rest, firmly promised. */
const joined = (it: Statement): boolean => it.own.has("mh") && it.own.has("as-part-of") && hasPurpose(it, "provision", "mention", "measure") && isFirm(it);

/** One assessment for the whole person, and staff of both sides who work together: there equal priority is a duty, and no vision of two services. */
const worksAsOne = (facts: Facts): boolean =>
  reaches(facts.evidence("whole-person"), "committed") && reaches(facts.evidence(facts.forMinds ? "physical-links" : "links"), "committed");

/** What a service does, counts or keeps is no vision of two systems. */
const elsewhere: readonly Role[] = ["data", "interdependencies", "carers", "engagement", "discharge"];

/** In characters. */
const beside = 40;
/** "The same access to the notes": it is the notes that are compared. */
const ofNotes = ({ mentions }: Statement): boolean => mentions.some((notes) => notes.concept === "record-sharing" && !notes.quoted && mentions.some((it) => it.concept === "as-good-as" && distance(it, notes) <= beside));

/** "To come level, partners will:" over a list, an item of which puts the two together. */
const listDoes = (lead: Statement, { having, document }: Facts): boolean =>
  /:[*_\s]*$/.test(document.text.slice(lead.start, lead.end)) && having("as-good-as").some((it) => it.group !== undefined && !it.isRow && it.section === lead.section && it.block > lead.block && !it.own.has("as-good-as") && it.own.has("done-as-one"));

/** Compared with the services for bodies, not with those of a neighbour. */
const bodies = ({ mentions }: Statement): boolean => mentions.some((it) => physical.has(it.concept));
const physical: ReadonlySet<Concept> = new Set(["phys", "physical-service", "physician", "physical-half", "bodily-side"]);

/** "People with psychosis will have the same access to cancer screening as everyone": care of the body, for persons. So is a comparison of staff or of demand none of care. */
const ofPersons = (it: Statement, compared: Mention, text: string): boolean =>
  !illAsThose(it, compared, text) && ofPersonsAlone(it, compared, text);
/** "People with a mental illness … the same service as people with a physical illness": each side stands for its services, unless it is care of the body that is compared. */
const illAsThose = (it: Statement, compared: Mention, text: string): boolean => {
  const other = otherSide(it, compared, text);
  const ill = /^[ ,]*(?:(?:as|than|with|to) )?(?:\p{L}+ )?(?:with|who have) (?:an? )?(?:physical|bodily|medical)\b/iu.test(text.slice(it.start + other, it.end));
  // "The same priority, space and time": regard for people, at one door.
  return ill && !/priorit|urgency|respect|dignity|space/iu.test(text.slice(it.start + compared.start, it.start + compared.end)) && it.mentions.some((mind) => mind.concept === "mh" && mind.end <= compared.start) && !it.mentions.some((body) => physical.has(body.concept) && body.start < other);
};
const ofPersonsAlone = (it: Statement, compared: Mention, text: string): boolean =>
  /^[ ,]?(?:(?:as|than|with|to) )?(?:people|patients|those|anyone|anybody|someone) (?:with|who)\b/iu.test(text.slice(it.start + otherSide(it, compared, text), it.end)) && it.mentions.some((who) => who.concept === "patient" && who.end <= compared.start) ||
  (subjectIs(it, "patient") && it.mentions.some((body) => physical.has(body.concept) && body.start < otherSide(it, compared, text))) ||
  (it.mentions.filter((who) => who.concept === "staff").length > 1 && it.own.has("staff-learning")) || (subjectIs(it, "disease-end") && !subjectIs(it, "money", "late-help"));

/** "They have the same standing: the same wait": esteem is said first, and firmly. */
const sameStanding = ({ mentions, strength, start }: Statement, text: string): boolean => strength !== "weak" && mentions.some((it) => it.concept === "parity" && !it.quoted && esteem.test(text.slice(start + it.start, start + it.end)) && mentions.filter((other) => other.concept === "as-good-as").every((other) => it.end < other.start));

const esteem = /standing|weight|importan|regard|serious|urgency|place/i;

export default rule({
  title: "Parity as a comparison of two services",
  severity: "warning",
  cites: [kf2016["frame.as-part-of"], kf2016Talk["as-part-of"]],
  appliesTo: commissioning,
  message: "“{text}” leaves two systems side by side.",
  advice: "Add how mental health will be part of everyday care: one assessment, one plan, one team.",
  *check(facts) {
    const { having, statements, profile, document } = facts;
    const compared = having("as-good-as").filter((it) => it.own.has("as-good-as") && (concerns(it, "mh") || it.own.has("mh-condition")) && it.purpose !== "staff" && it.purpose !== "boilerplate" && !ofNotes(it) && bodies(it) && !sameStanding(it, document.text) && (plans.includes(profile) || !standsIn(it, ...elsewhere)));
    if (having("as-part-of").some(joined)) return;
    const asOne = !plans.includes(profile) && compared.length > 0 && worksAsOne(facts);
    for (const statement of compared) {
      if (asOne && statement.strength === "strong") continue;
      if ([sentenceBefore(statement, statements), statement, sentenceAfter(statement, statements)].some((it) => it?.own.has("done-as-one")) || listDoes(statement, facts)) continue;
      const away = (it: Mention): number => distance(it, nearest(statement, "mh", it) ?? it);
      // "Help closer to home, and mental health services as good as any": what is compared stands nearest to what it is compared with.
      const [words] = plainly(statement, "as-good-as").filter((it) => !isSurpassed(statement, it, document.text) && !ofPersons(statement, it, document.text)).sort((a, b) => away(a) - away(b) || a.start - b.start);
      if (words) yield flag(place(statement, words));
    }
  },
  examples: {
    profile: "strategy",
    flags: [
      "Our ambition is for mental health care to [[reach the standard that people already expect]] of care for hearts, hips and lungs.",
      "Our vision is for mental health services to be [[as good as]] physical health services.",
      "Mental health waiting times will be [[on a par with]] those for physical health.",
      "It is our hope that psychiatric help in Anyshire will be [[brought up to the standard]] of what the hospital offers for hips.",
      "A call about psychosis will be answered [[as reliably as]] a call to 999.",
      "The psychiatric unit is [[no longer to be second best to]] the hospital.",
      "Where surgery has a guarantee, mental health must have [[one that is equally firm]].",
      "People with a mental illness must [[no longer be given a second-class service compared with]] patients of the hospital.",
      "The [[gap in funding between]] mental health and acute services will be closed.",
      "We will [[bring mental health spending up to the level]] of physical health.",
    ],
    passes: [
      "“Personal Information” has the same sense as personal data in the Act, and takes in facts about a person’s physical or mental health.",
      "Mental health care will be as good as physical care, and delivered as part of it: psychologists work in every clinic.",
      "Waits in psychiatry will match those in surgery, and the two share one clinic and one set of notes.",
      "A ward for minds treats a cough with the same speed as a delusion: the chart by the bed carries both.",
      "People with severe mental illness will have the same access to cancer screening as everyone else.",
      "Mental health waiting times should not merely be on a par with those for surgery.",
      "People with depression are given the same choice again when they come back to the hip clinic.",
      "To bring mental health care level with surgery, partners will:\n\n- seat a psychologist in each clinic\n- plan care together",
      "“As good as” is no longer enough, said one of the nurses.",
      "Mental and physical health have equal priority and are assessed together in one plan.",
    ],
  },
});
