/**
 * What the recommendations ask for, as patterns over statements. A statement is evidence for a topic when one of its
 * ways fits; how far up the ladder it stands follows from how firmly it promises and whether it measures.
 */
import type { Concept } from "../language/concept.ts";
import type { Role } from "../language/document.ts";
import type { Purpose } from "../language/statement.ts";
import type { Topic, TopicId } from "../language/topic.ts";

const promises: readonly Purpose[] = ["provision", "measure", "mention"];
/** Agreed here with people is their own care, or who pays: the service is shaped elsewhere. */
const careOfOne: readonly Role[] = ["assessment", "pathway", "discharge", "population", "acceptance", "exclusion", "access", "prevention", "payment", "data", "training", "activity", "premises", "safeguarding"];
/** Named here, an organisation is staff, a place or a source of referrals. */
const notPartners: readonly Role[] = ["workforce", "premises", "payment", "population", "access", "safeguarding", "activity", "meta", "training", "appendix", "standards", "equality"];
/** Promised here is something for staff, for later, or for those who are ill already. */
const notUpstream: readonly Concept[] = ["bolt-on", "late-help", "staff-learning", "staff-wellbeing", "for-staff"];
/** Who may come and who may not: what is joint here is no link between teams. */
const doors: readonly Role[] = ["population", "acceptance", "exclusion", "needs"];
/** Told here, carers come or work. */
const notCarers: readonly Role[] = [...doors, "workforce"];
const anywhere: readonly Purpose[] = ["provision", "measure", "mention", "need", "inclusion", "signpost"];

export const topics: Readonly<Record<TopicId, Topic>> = {
  parity: { // equal standing of mental and physical health
    serves: ["kf2017.parity"],
    ways: [
      { all: ["parity", "mh"], own: ["parity"], purposes: anywhere },
      { all: ["even"], own: ["even"], none: ["staff-wellbeing", "as-good-as"], purposes: [...anywhere, "exclusion"] },
      // Compared and, besides, said to count the same.
      { all: ["even", "parity"], said: true, none: ["staff-wellbeing"], purposes: anywhere },
      { all: ["as-part-of", "mh", "phys"], said: true, purposes: [...promises, "exclusion"] },
    ],
  },
  "mh-outcome": { // an outcome measure of mental health or wellbeing
    serves: ["kf2017.outcomes"],
    ways: [
      { all: [["measuring", "shown-by", "outcome-list"]], outcome: true, purposes: ["provision", "measure", "mention"] },
      { all: [], outcome: true, in: ["outcomes", "quality"], purposes: ["provision", "measure", "mention"] },
      // Asked again by the same scale, it shows a change wherever it stands.
      { all: ["twice", ["measuring", "target"]], outcome: true, said: true, outside: doors, purposes: promises },
      // A row that tells a change by a scale is a result, under whatever heading the table stands.
      { all: ["change", ["schedule", "twice"]], outcome: true, listed: true, said: true, numbers: true, outside: doors, purposes: promises },
      { all: [["mh", "wellbeing"], "measuring", "twice"], own: ["mh", "wellbeing"], said: true, none: ["staff-wellbeing", "training", "qualitative"], near: 100, in: ["outcomes", "quality"], purposes: promises },
      { all: [["mh", "wellbeing"], "change", "target"], own: ["mh", "wellbeing"], none: ["form-count", "staff-wellbeing", "utilisation", "experience", "training", "mh-service", "qualitative", "other-step"], near: 60, said: true, in: ["outcomes", "quality"], purposes: promises },
      { all: [["mh", "wellbeing"], "outcome-hedge", "measuring", ["schedule", "twice"]], own: ["mh", "wellbeing"], none: ["form-count", "staff-wellbeing", "utilisation", "experience", "training", "mh-service", "qualitative"], near: 60, in: ["outcomes", "quality"], purposes: ["measure"] },
      { all: [["mh", "wellbeing"], "outcome-hedge"], own: ["mh", "wellbeing"], none: ["utilisation", "experience", "training", "provision", "form-count", "qualitative"], numbers: true, in: ["outcomes", "quality"], purposes: ["measure"] },
    ],
  },
  "co-design": { // people who use the service in its design
    serves: ["kf2017.outcomes"], unmeasured: true,
    ways: [
      { all: ["lived-experience", "design-act", "design-object"], own: ["design-act"], none: ["decide", "training", "bystander", "studied"], near: 90, purposes: anywhere, done: true },
      { all: ["voice"], own: ["voice"], none: ["mattering", "studied"], purposes: [...anywhere, "exclusion", "staff", "boilerplate", "reference"], done: true },
      { all: ["lived-experience", "voice"], own: ["lived-experience"], listed: true, purposes: anywhere, done: true },
      { all: ["codesign", ["lived-experience", "patient", "carer"], ["design-object", "voice", "lived-experience"]], own: ["codesign"], none: ["decide", "training", "studied"], near: 120, outside: [...careOfOne, "carers"], purposes: anywhere, done: true },
      // "Fourteen people met monthly. They wrote the invitation."
      { all: ["their-doing", ["design-object", "lived-experience"]], own: ["their-doing"], none: ["decide"], in: ["engagement"], purposes: [...anywhere, "exclusion", "boilerplate"], done: true },
      // "Twenty-seven people with migraine met. The group named the service and cast two votes": told in one passage, wherever it stands.
      { all: ["their-doing"], own: ["their-doing"], passage: "lived-experience", none: ["decide", "training"], outside: careOfOne, purposes: [...anywhere, "exclusion", "boilerplate"], done: true },
      // Where their say is told of, a course may be what they shaped.
      { all: ["codesign", ["lived-experience", "patient", "carer"], "design-object"], own: ["codesign"], none: ["decide", "studied"], near: 120, in: ["engagement"], purposes: anywhere, done: true },
    ],
  },
  "mh-training": { // mental health training for staff
    serves: ["kf2017.frontline-training", "kf2016.enabler.skills-transfer"],
    inMinds: ["physical-training"],
    ways: [
      { all: ["training", ["mh", "smi"], ["staff", "everyone", "some-staff"]], own: ["training"], minds: true, none: ["record-sharing", "board"], near: 120, outside: ["aims", "summary"], purposes: ["provision", "measure", "mention", "signpost", "inclusion"] },
      { all: ["training", ["mh", "smi"], ["staff", "everyone", "some-staff"]], own: ["mh"], none: ["parity", "mh-service", "staff-wellbeing"], near: 120, purposes: ["provision", "measure", "mention", "signpost", "inclusion"] },
      { all: ["training", ["mh", "smi"]], own: ["training"], minds: true, none: ["record-sharing", "board", "staff-wellbeing", "on-offer"], near: 120, in: ["training", "workforce"], purposes: ["provision", "measure", "mention", "signpost"] },
      // "Everyone does the half-day. It covers low mood": what is learnt may stand in a sentence of its own.
      { all: ["covers", ["mh", "smi"]], said: true, none: ["mh-service", "staff-wellbeing", "record-sharing"], near: 160, in: ["training", "workforce"], purposes: promises },
      { all: ["training", ["mh", "smi"]], own: ["mh"], none: ["mh-service", "staff-wellbeing", "on-offer"], listed: true, in: ["training", "workforce"], purposes: ["provision", "measure", "mention"] },
      // "People with depression teach a session. The whole team attends."
      { all: ["training", ["mh", "smi"]], own: ["training"], passage: "attending", minds: true, none: ["record-sharing", "board", "staff-wellbeing", "on-offer"], near: 120, outside: ["aims", "summary", ...doors, "prevention", "carers"], purposes: promises },
      // "All staff complete: safeguarding, capacity, and a session on talking with people who are low": the law stands in the same list.
      { all: ["training", "mh", "everyone", "schedule"], own: ["everyone"], said: true, none: ["mh-service", "staff-wellbeing"], in: ["training", "workforce"], purposes: ["boilerplate"], done: true },
      // "Recognising distress | All staff | Yearly", in a table of courses that stands elsewhere.
      { all: ["training", ["mh", "smi"], "everyone", "schedule"], own: ["everyone"], none: ["mh-service", "staff-wellbeing"], listed: true, purposes: [...promises, "need"], done: true },
    ],
  },
  "physical-training": { // physical health training for mental health staff
    serves: [],
    ways: [
      { all: ["training", ["phys", "biomarker", "physical-wellbeing"], ["staff", "everyone", "some-staff"]], own: ["training"], none: ["staff-wellbeing", "for-staff"], near: 120, purposes: [...promises, "inclusion"] },
      { all: ["training", ["phys", "biomarker", "physical-wellbeing"]], own: ["training"], none: ["staff-wellbeing"], near: 120, in: ["training"], purposes: [...promises, "staff"] },
      { all: ["training", ["phys", "biomarker", "physical-wellbeing"]], own: ["phys", "biomarker", "physical-wellbeing"], none: ["staff-wellbeing"], listed: true, in: ["training", "workforce"], purposes: promises },
      { all: ["training", ["phys", "biomarker", "physical-wellbeing"], ["staff", "some-staff", "everyone"]], own: ["staff", "some-staff", "everyone"], none: ["staff-wellbeing"], near: 120, in: ["training"], purposes: promises },
    ],
  },
  "beyond-nhs": { // partners beyond the NHS
    serves: ["kf2017.beyond-nhs"],
    ways: [
      { all: ["beyond-nhs", ["provision", "link", "mh", "beside"]], own: ["beyond-nhs"], none: ["boilerplate", "bystander", "codesign", "assessment", "hollow"], outside: notPartners, purposes: promises, done: true },
      { all: ["beyond-nhs", ["partner-act", "company"]], own: ["beyond-nhs"], none: ["boilerplate", "bystander", "denied", "bolt-on", "voice"], near: 140, outside: [...notPartners, "needs"], purposes: [...promises, "staff", "exclusion"], done: true },
      // A council that signs an agreement is a partner in all of it, wherever it is named.
      { all: ["beyond-nhs", "signatory"], said: true, none: ["denied", "bolt-on", "need"], near: 80, in: ["meta", "payment", "governance", "summary", "scope", "interdependencies"], purposes: [...promises, "boilerplate"], done: true },
      { all: ["beyond-nhs"], own: ["beyond-nhs"], none: ["denied", "bolt-on"], several: 3, outside: notPartners, purposes: [...promises, "signpost"], done: true },
      { all: ["beyond-nhs"], own: ["beyond-nhs"], none: ["boilerplate", "bystander", "codesign"], listed: true, in: ["interdependencies"], purposes: promises, done: true },
    ],
  },
  "whole-person": { // physical, mental and social needs seen together
    serves: ["kf2017.whole-person"],
    ways: [
      { all: ["assessment", "mh", ["social", "phys"]], own: ["mh"], none: ["staff-learning", "joint-money"], purposes: promises },
      { all: ["mh", "phys", "social"], own: ["mh"], none: ["codesign", "design-act", "parity", "staff-learning", "joint-money"], outside: ["aims", "governance", "outcomes", "quality"], purposes: promises },
    ],
  },
  links: { // working links between the two sides
    serves: ["kf2017.relationships"],
    inMinds: ["physical-links"],
    ways: [
      { all: ["link", ["mh-service", "mh-party", "perinatal-route", "liaison"]], own: ["link"], none: ["bolt-on", "bygone"], near: 120, outside: [...doors, "data"], purposes: [...promises, "reference"], done: true },
      { all: ["link", "mh", ["physical-half", "alike", "staff-learning", "coordinator", "both-sides"]], own: ["link"], none: ["bolt-on", "beyond-nhs", "bygone", "board"], near: 120, outside: doors, purposes: promises, done: true },
      { all: ["mh-service", "beside"], own: ["mh-service", "beside"], none: ["bolt-on", "rejects", "staff-wellbeing", "record-apart", "training", "bygone"], near: 120, purposes: promises, done: true },
      { all: ["mh-service", "regular"], own: ["mh-service"], none: ["training", "rejects"], in: ["interdependencies", "workforce", "pathway", "description"], purposes: promises },
      { all: ["mh-service"], own: ["mh-service"], none: ["training", "bolt-on"], listed: true, numbers: true, in: ["workforce"], purposes: promises },
    ],
  },
  upstream: { // prevention and early help for mental wellbeing
    serves: ["kf2017.upstream", "kf2016.p1"],
    inMinds: ["physical-upstream", "upstream"],
    ways: [
      { all: ["upstream", "mh"], own: ["upstream", "mh"], none: ["bolt-on", "late-help", "staff-wellbeing", "for-staff", "cvm-smoking"], outside: ["outcomes", "data", "workforce", "training", "engagement", "exclusion"], purposes: [...promises, "inclusion"] },
      // Smoking beside sleep and company, in one programme to keep minds well too.
      { all: ["upstream", "mh", ["company", "mattering"], "wellbeing"], said: true, none: notUpstream, outside: ["outcomes", "quality", "data", "workforce", "training", "engagement", "exclusion"], purposes: [...promises, "inclusion"] },
      // "Volunteers call on new parents who know nobody": early, and for company or good heart.
      { all: ["upstream", "company", "beyond-nhs"], said: true, none: [...notUpstream, "cvm-smoking", "need"], near: 160, outside: ["outcomes", "data", "interdependencies", "engagement", ...notPartners], purposes: promises },
      { all: ["company", "heartened"], own: ["company", "heartened"], none: notUpstream, near: 160, outside: ["interdependencies", "engagement", ...notPartners], purposes: [...promises, "exclusion"] },
      { all: ["mind-skill", ["provision", "patient", "everyone"]], own: ["mind-skill"], none: notUpstream, outside: ["outcomes", "quality", "training", "engagement"], purposes: [...promises, "inclusion", "exclusion"] },
      { all: ["mh", ["provision", "company", "mind-skill", "helps", "hands-on", "link", "beside", "asks-after", "beyond-nhs"]], own: ["mh"], minds: true, none: [...notUpstream, "signpost", "cvm-smoking"], in: ["prevention"], purposes: [...promises, "inclusion"] },
    ],
  },
  "physical-upstream": { // bodies kept well, and bad spells caught early, in a mental health service
    serves: [],
    ways: [{ all: ["upstream", ["phys", "physical-wellbeing", "company", "smi"]], own: ["upstream"], none: ["bolt-on", "for-staff", "staff-wellbeing", "staff-learning", "exclusion"], outside: [...doors, "access"], purposes: promises }],
  },
  "every-contact": { // mental and physical wellbeing at every contact
    serves: ["kf2017.every-contact"],
    inMinds: ["physical-every-contact"],
    ways: [
      // A score taken twice, among outcomes, is a result and no everyday contact.
      { all: ["every-contact", ["mh", "asks-after"]], own: ["mh", "asks-after"], none: ["training", "twice", "carer"], purposes: promises },
      { all: ["every-contact", ["mh", "asks-after"]], own: ["mh", "asks-after"], none: ["training", "carer"], outside: ["outcomes"], purposes: promises },
      // Relatives may be asked too, and not instead.
      { all: ["every-contact", ["mh", "asks-after"], "patient"], own: ["mh", "asks-after"], none: ["training", "twice"], purposes: promises },
      { all: ["every-contact", "enquiry"], said: true, screens: true, none: ["training", "form-count"], purposes: promises },
      // "It is asked at every visit": what is asked was said before, or by the column.
      { all: ["every-contact", "mh"], own: ["every-contact"], none: ["carer", "training", "cvm-smoking", "cvm-alcohol", "phys", "measuring", "record-sharing", "hollow"], purposes: promises },
      // A standard of the service itself, in the words of a list.
      { all: ["every-contact", ["mh", "asks-after"]], own: ["mh"], listed: true, none: ["training"], in: ["standards"], purposes: ["need", "mention"], done: true },
    ],
  },
  "initial-design": { // mental health in the design from the start
    serves: ["kf2017.initial-design"],
    ways: [
      { all: ["codesign", ["mh", "mh-service"], ["design-object", "lived-experience", "voice"]], said: true, none: ["bolt-on", "decide", "training"], near: 120, outside: careOfOne, purposes: anywhere, done: true },
      { all: ["outset", ["mh", "mh-service"], ["mh-service", "design-act", "design-object", "lived-experience"]], said: true, none: ["bolt-on", "training", "the-patient"], near: 120, outside: careOfOne, purposes: anywhere, done: true },
    ],
  },
  "mh-provision": { // mental health support
    serves: ["kf2016.p5"],
    ways: [
      { all: ["mh", ["helps", "hands-on"]], own: ["mh"], none: ["staff-learning", "staff-wellbeing", "denied", "silo", "need", "bolt-on", "parity", "medfit", "unfit"], near: 100, outside: ["training", "engagement", "data", "payment"], purposes: ["provision", "measure", "inclusion"] },
      // "Whoever scores ten on the PHQ-9 is offered collaborative care": the name of the scale tells what for.
      { all: ["hands-on", "route"], said: true, screens: true, none: ["staff-learning", "staff-wellbeing", "denied", "bolt-on", "signpost", "unfit", "medfit", "rejects"], near: 60, outside: ["training", "engagement", "data", "payment", ...doors], purposes: ["provision", "measure", "inclusion"] },
      // Somebody for minds is there, and sees people; that others learn from them too takes nothing away.
      { all: [["mh-service", "mh-party"], ["hands-on", "in-reach"]], own: ["mh-service"], none: ["staff-wellbeing", "denied", "rejects", "bolt-on", "for-staff", "silo"], near: 100, outside: ["training", "payment", "data"], purposes: ["provision", "measure", "mention", "inclusion"] },
      { all: [["mh-service", "mh-party"], ["beside", "helps"]], own: ["mh-service"], none: ["staff-wellbeing", "denied", "rejects", "bolt-on", "for-staff", "silo", "record-sharing"], near: 100, outside: ["training", "payment", "data"], purposes: ["provision", "measure", "mention", "inclusion"] },
      { all: ["mh-service"], own: ["mh-service"], listed: true, numbers: true, in: ["workforce"], none: ["staff-wellbeing", "bolt-on", "denied"], purposes: ["provision", "measure", "mention"] },
    ],
  },
  "mh-need": { // mental health needs of the people served
    serves: [],
    ways: [{ all: ["mh"], own: ["mh"], purposes: ["need"], in: ["needs", "summary"] }],
  },
  carers: { // carers' own health and wellbeing
    serves: ["kf2016.p6"],
    ways: [
      { all: ["carer-support", "carer"], own: ["carer-support"], outside: notCarers, none: ["carer-task", "staff-wellbeing", "bygone", "bolt-on"], purposes: promises, done: true },
      { all: ["carer", "own-needs"], own: ["own-needs"], outside: notCarers, none: ["carer-task", "boilerplate", "staff-wellbeing", "bygone", "bolt-on"], near: 160, purposes: [...promises, "inclusion"], done: true },
      { all: [["carer", "carer-support"], ["mh", "wellbeing", "own-needs", "carer-support"]], own: ["mh", "wellbeing", "own-needs", "carer-support"], none: ["carer-task", "boilerplate", "the-patient"], in: ["carers"], purposes: [...promises, "inclusion"] },
      { all: ["carer", ["mh", "mh-service"], ["provision", "hands-on", "asks-after", "measuring"]], own: ["mh", "mh-service"], outside: ["interdependencies", ...notPartners], none: ["carer-task", "boilerplate", "staff-wellbeing", "the-patient", "patient", "codesign", "voice", "staff-learning", "bygone"], near: 100, purposes: promises, done: true },
      // How carers fare by a scale of their own: "carers' WEMWBS scores at six months".
      { all: ["carer"], own: ["carer"], outcome: true, none: ["patient", "the-patient", "staff-wellbeing", "bygone"], purposes: promises },
      { all: ["carer", "mind-skill"], own: ["mind-skill"], outside: ["interdependencies"], none: ["carer-task", "boilerplate", "staff-wellbeing"], near: 160, purposes: [...promises, "exclusion"], done: true },
      { all: ["carer", ["mh", "wellbeing"], "provision"], own: ["carer"], outside: notCarers, none: ["carer-task", "boilerplate", "codesign", "design-act", "phys", "cognition"], near: 100, purposes: promises },
    ],
  },
  "physical-every-contact": { // physical health asked about at every contact
    serves: [],
    ways: [{ all: ["every-contact", "physical-wellbeing"], own: ["physical-wellbeing"], none: ["training", "carer"], purposes: promises }],
  },
  "physical-links": { // working links with physical health care
    serves: [],
    ways: [
      { all: ["link", ["phys", "physician", "physical-service"]], said: true, none: ["decide", "boilerplate", "carer"], near: 100, outside: ["meta"], purposes: promises, done: true },
      { all: ["beside", ["physician", "physical-service", "phys"]], said: true, none: ["decide", "boilerplate", "carer", "rejects", "exclusion", "medfit", "record-sharing"], near: 60, outside: ["meta", "data", ...doors], purposes: promises, done: true },
      // "They work in the heart clinic. They hold joint consultations there."
      { all: ["beside", "done-as-one", ["physician", "physical-service", "phys"]], own: ["beside"], none: ["decide", "boilerplate", "carer", "rejects", "exclusion"], outside: ["meta", "data", ...doors], purposes: promises, done: true },
      { all: ["physician"], own: ["physician"], none: ["training", "bolt-on"], listed: true, numbers: true, in: ["workforce"], purposes: promises },
    ],
  },
  "board-mental": { // a board lead for mental health
    serves: [],
    ways: [
      { all: ["board", "mh"], own: ["board"], minds: true, none: ["board-other", "staff-wellbeing"], near: 120, purposes: promises, done: true },
      { all: ["board", "even"], own: ["board"], none: ["board-other", "staff-wellbeing"], near: 120, purposes: promises, done: true },
    ],
  },
  "board-physical": { // a board lead for physical health
    serves: [],
    ways: [{ all: ["board", ["physical-half", "phys", "biomarker", "cvm-smoking"]], own: ["board"], none: ["board-other"], near: 120, purposes: [...promises, "reference"], done: true }],
  },
  coordinator: { // one person who holds the whole picture
    serves: [],
    // Whose number people are given is no pointer elsewhere: they are reached by it.
    ways: [{ all: ["coordinator"], own: ["coordinator"], purposes: [...promises, "signpost"], done: true }],
  },
  pps: { // a route for people with persistent physical symptoms
    serves: ["kf2016.p3"],
    ways: [{ all: ["pps", ["provision", "assessment", "link", "route"]], none: ["rejects", "exclusion"], purposes: promises }],
  },
  liaison: { // liaison mental health in hospital
    serves: ["kf2016.p7"],
    ways: [
      { all: ["liaison", "mh"], own: ["liaison"], none: ["medfit"], purposes: [...promises, "exclusion"] },
      // Under a heading that names them: "Cover is continuous and extends to every ward".
      { all: ["liaison", "mh", "always-open", ["on-ward", "in-reach"]], own: ["always-open"], none: ["medfit", "substance", "discharge-later", "rejects", "limited-hours"], purposes: promises },
      // "Liaison practitioners visit the ward. They work three shifts and take all ages."
      { all: ["liaison", ["on-ward", "in-reach"]], own: ["liaison"], passage: "always-open", none: ["medfit", "substance", "discharge-later", "rejects"], purposes: promises },
      // Somebody for minds, where the patient lies, and at what hours, how soon or how close.
      { all: ["mh-service", "on-ward", ["always-open", "utilisation", "on-admission", "beside", "in-reach", "regular"]], said: true, none: ["rejects", "discharge-later", "staff-wellbeing", "for-staff", "training", "bolt-on"], purposes: promises },
    ],
  },
  data: { // records that both sides can see
    serves: [],
    ways: [
      { all: ["record-sharing", ["mh-service", "mh-party", "perinatal-route", "liaison"]], said: true, none: ["record-apart", "boilerplate"], near: 160, purposes: [...anywhere, "reference"], done: true },
      { all: ["record-sharing", "mh", ["staff", "provider", "some-staff", "alike", "physical-half", "both-sides"]], said: true, none: ["record-apart", "boilerplate"], near: 160, outside: ["aims", "needs", "population"], purposes: [...anywhere, "reference"], done: true },
      { all: ["record-sharing", ["mh", "mh-service", "mh-party"]], own: ["record-sharing"], none: ["record-apart"], listed: true, outside: ["aims", "needs"], purposes: [...anywhere, "reference"], done: true },
      // "Mental health nurses | Heart failure plan", under "Who can view".
      { all: ["record-sharing", "mh", ["phys", "physical-service", "on-ward"]], own: ["mh"], listed: true, none: ["record-apart", "training"], near: 160, outside: ["aims", "needs"], purposes: anywhere },
      // "Each can see the other's notes", where nobody is named that looks after the body only.
      { all: ["record-sharing", ["both-sides", "everyone"]], said: true, none: ["record-apart", "physical-service", "on-ward", "bodily-side"], in: ["data", "interdependencies", "governance"], purposes: [...anywhere, "reference"], done: true },
    ],
  },
  "physical-data": { // records that physical health care can see and fill
    serves: [],
    ways: [
      { all: ["record-sharing", "physical-half", ["staff", "mh-service"]], said: true, none: ["record-apart", "boilerplate"], near: 160, outside: ["aims"], purposes: [...anywhere, "reference"], done: true },
      { all: ["record-sharing", ["physician", "physical-service"]], said: true, none: ["record-apart", "boilerplate"], near: 160, outside: ["aims"], purposes: [...anywhere, "reference"], done: true },
      { all: ["record-sharing", ["both-sides", "everyone"]], said: true, none: ["record-apart"], in: ["data", "interdependencies", "governance"], purposes: [...anywhere, "reference"], done: true },
    ],
  },
  "joint-money": { // money or contracts that join the two sides
    serves: [],
    ways: [{ all: ["joint-money"], own: ["joint-money"], purposes: anywhere, done: true }],
  },
  protected: { // mental health posts and money protected
    serves: [],
    ways: [{ all: ["ring-fence", ["mh", "mh-service"], ["money", "staff", "mh-service", "provision", "design-object"]], own: ["ring-fence"], outside: ["needs"], purposes: anywhere, done: true },
      // A row of posts under "Minimum WTE".
      { all: ["ring-fence", "mh-service"], own: ["mh-service"], listed: true, numbers: true, purposes: anywhere, done: true }],
  },
  "smi-checks": { // physical health checks for people with severe mental illness
    serves: ["kf2016.p4", "kf2016.p2"],
    ways: [{ all: ["smi-check", ["smi", "mh", "phys"]], own: ["smi-check"], purposes: anywhere },
      { all: ["smi", "cvm-pressure", "cvm-weight", ["cvm-lipids", "cvm-glucose"]], purposes: anywhere }],
  },
  "inpatient-physical": { // physical health care on a mental health ward
    serves: ["kf2016.p8"],
    ways: [{ all: ["on-admission", "physical-exam"], own: ["physical-exam"], purposes: promises }, { all: ["physician", "in-reach"], own: ["physician"], purposes: promises }],
  },
  perinatal: { // mental health in pregnancy and the first year
    serves: ["kf2016.p9"],
    ways: [{ all: ["enquiry", "mh", ["antenatal", "postnatal"]], own: ["enquiry"], purposes: promises }, { all: ["perinatal-route"], own: ["perinatal-route"], purposes: promises }],
  },
  "care-home": { // residents' mental health
    serves: ["kf2016.p10"],
    ways: [{ all: ["mh", "provision"], own: ["mh"], none: ["training", "staff-wellbeing"], purposes: ["provision", "measure"] }],
  },
  "what-matters": { // outcomes that people choose or score themselves
    serves: ["kf2017.outcomes"],
    ways: [
      { all: [["wellbeing", "person-words", "mattering"]], own: ["wellbeing", "person-words", "mattering"], none: ["form-count"], in: ["outcomes", "quality"], purposes: promises },
      { all: [], outcome: true, in: ["outcomes", "quality"], purposes: promises },
    ],
  },
};
